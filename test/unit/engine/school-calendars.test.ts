import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/evaluate.ts'
import { asked, calendars, promises } from '../../support/school-calendars.ts'
import { planWith, serviceOf, speech } from '../../support/worked.ts'

describe.each(asked)('$calendar: $promise from $period.0', ({ calendar: name, promise, from, period: [start, end], required, because }) => {
  test(because, () => {
    const calendar = calendars[name]
    const plan = planWith(speech(promises[promise]), { effective: { start: from ?? calendar.start } })
    const { periods } = serviceOf(evaluate({ plan, calendar, log: { observations: [] }, asOf: calendar.end }))
    const found = periods
      .filter((one) => one.start === start)
      .map(({ end: last, sessions, minutes }) => ({ last, required: (sessions ?? minutes)?.required }))
    expect(found, periods.map((one) => `${one.start}..${one.end}`).join(' ')).toEqual([
      { last: end, required: { min: required[0], max: required[1] } },
    ])
  })
})

test('every kind of calendar is asked for the units that it is about', () => {
  const units = (name: keyof typeof calendars) => new Set(asked.filter((one) => one.calendar === name).map(({ promise }) => promise))
  for (const name of ['four-day weeks', 'Saturday school', 'a leap year'] as const)
    expect([...units(name)]).toEqual(expect.arrayContaining(['week', 'cycle', 'trimester', 'month']))
})
