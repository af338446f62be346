import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/evaluate.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { calendar, covered, entry, perWeek, planWith, schoolDays, serviceOf, speech } from '../../support/worked.ts'

const terms: SchoolCalendar = {
  ...calendar,
  terms: [
    { unit: 'semester', start: '2026-08-31', end: '2027-01-22' },
    { unit: 'semester', start: '2027-01-25', end: '2027-06-11' },
    { unit: 'quarter', start: '2026-08-31', end: '2026-10-30' },
    { unit: 'quarter', start: '2026-11-02', end: '2027-01-22' },
  ],
}
// One session a week is due; held on every second Tuesday with school (December 8 is a snow day).
const days = schoolDays('2026-09-08', '2026-12-18').filter((date) => new Date(date).getUTCDay() === 2)
const log = {
  observations: days.filter((_, i) => i % 2 === 0).map((date) => entry(`${date} delivered 30`)),
  coverage: [covered('09-08', '12-20')],
}
const plan = planWith(speech(perWeek(1)))
const resultOf = (more: object = {}) => serviceOf(evaluate({ plan, calendar: terms, log, asOf: '2026-12-20', ...more }))
const windowOf = (of: string, more: object = {}) => resultOf(more).windows.find((window) => window.of === of)

describe('windows', () => {
  test('reporting period: the quarter that holds the day', () =>
    expect(windowOf('reporting-period')).toMatchObject({ start: '2026-11-02', end: '2026-12-20', periods: { met: 3, shortfall: 4 } }))

  test('semester and school year so far', () => {
    const whole = { periods: { met: 7, shortfall: 8 }, sessions: { required: { min: 15, max: 15 }, delivered: { min: 7, max: 7 } } }
    expect(windowOf('semester')).toMatchObject({ start: '2026-09-08', ...whole })
    expect(windowOf('year-to-date')).toMatchObject({ start: '2026-09-08', ...whole })
    expect(windowOf('last-365-days')).toMatchObject(whole)
  })

  test('last four weeks: a week that began before, and ended in them, counts whole', () =>
    expect(windowOf('last-four-weeks', { asOf: '2026-12-16' })).toMatchObject({
      start: '2026-11-19',
      end: '2026-12-16',
      periods: { met: 2, shortfall: 2 },
    }))

  test('a window of the user’s own', () => {
    expect(windowOf('custom')).toBeUndefined()
    const policy = { ratingWindow: { start: '2026-10-01', end: '2026-10-31' } }
    expect(windowOf('custom', { policy })).toMatchObject({ start: '2026-10-01', end: '2026-10-31', periods: { met: 2, shortfall: 3 } })
  })

  test('a week whose last school day is the term’s last Friday is of that term, and no other', () => {
    const weeks = (start: CivilDate, end: CivilDate) =>
      Object.values(windowOf('custom', { policy: { ratingWindow: { start, end } } })?.periods ?? {}).reduce((sum, count) => sum + count, 0)
    // Eight weeks from September 7 to October 26, seven from November 2 to December 14.
    expect([weeks('2026-08-31', '2026-10-30'), weeks('2026-11-02', '2026-12-20')]).toEqual([8, 7])
  })

  test('a week that is judged on its Friday is in the windows of that day', () => {
    const { totals, windows } = resultOf({ asOf: '2026-12-18' })
    expect(windows.find(({ of }) => of === 'year-to-date')?.periods).toEqual(totals.periods)
  })

  test('without terms in the calendar there is no reporting period and no semester', () =>
    expect(resultOf({ calendar }).windows.map(({ of }) => of)).toEqual(['last-four-weeks', 'year-to-date', 'last-365-days']))
})

describe('projection', () => {
  test('the rate so far, to the last school day of the year, rounded outward', () => {
    const { projection } = resultOf()
    const passed = schoolDays('2026-09-08', '2026-12-18').length
    const all = schoolDays('2026-09-08', '2027-06-11').length
    expect(projection).toEqual({
      by: '2027-06-11',
      unit: 'session',
      // 38 weeks with school days.
      required: { min: 38, max: 38 },
      delivered: { min: Math.floor((7 * all) / passed), max: Math.ceil((7 * all) / passed) },
      schoolDaysPassed: passed,
      schoolDaysLeft: all - passed,
    })
  })

  test('what the records leave open stays open', () => {
    const open = { observations: log.observations, coverage: [covered('09-08', '11-01')] }
    const { projection } = resultOf({ log: open })
    expect(projection?.delivered.min).toBeLessThan(projection?.delivered.max ?? 0)
  })

  test.each([
    ['from fewer than fifteen school days', { asOf: '2026-09-25' }],
    ['without a calendar', { calendar: undefined }],
    ['after the last day', { asOf: '2027-06-11', calendar: { ...terms, end: '2026-12-18', terms: [] } }],
  ])('none %s', (_, more) => expect(resultOf(more).projection).toBeUndefined())

  test('from the fifteenth on', () => expect(resultOf({ asOf: '2026-09-28' }).projection?.schoolDaysPassed).toBe(15))

  test('a plan that ends within the year ends the projection', () => {
    const ending = planWith(speech(perWeek(1), { effective: { start: '2026-09-08', end: '2027-01-29' } }))
    expect(resultOf({ plan: ending }).projection?.by).toBe('2027-01-29')
  })
})
