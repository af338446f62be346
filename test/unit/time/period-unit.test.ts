import { describe, expect, test } from 'vitest'
import { type DayKind, dayKindOf, isMonthOrLonger, isTermUnit, type PeriodUnit, periodUnits } from '../../../src/time/period-unit.ts'

/** Per unit, as domain.md §2 and §3 have it: a named term; room for two sessions on a day; the days that make `N`. */
const rows: readonly (readonly [PeriodUnit, { term: boolean; long: boolean; days: DayKind }])[] = [
  ['school-day', { term: false, long: false, days: 'school' }],
  ['week', { term: false, long: false, days: 'nominal' }],
  ['cycle', { term: false, long: false, days: 'school' }],
  ['month', { term: false, long: true, days: 'nominal' }],
  ['marking-period', { term: true, long: true, days: 'school-and-unplanned' }],
  ['quarter', { term: true, long: true, days: 'school-and-unplanned' }],
  ['trimester', { term: true, long: true, days: 'school-and-unplanned' }],
  ['semester', { term: true, long: true, days: 'school-and-unplanned' }],
  ['school-year', { term: false, long: true, days: 'school-and-unplanned' }],
  ['plan-year', { term: false, long: true, days: 'school-and-unplanned' }],
  ['total', { term: false, long: true, days: 'school-and-unplanned' }],
]

describe('what a unit is, and which days it counts', () => {
  test.each(rows)('%s', (unit, expected) =>
    expect({ term: isTermUnit(unit), long: isMonthOrLonger(unit), days: dayKindOf(unit, true) }).toEqual(expected),
  )
  test('the table has every unit', () => expect(rows.map(([unit]) => unit)).toEqual(periodUnits))
  test('a cycle that skips closures counts nominal days; other units do not ask how cycles go', () => {
    expect(dayKindOf('cycle', false)).toBe('nominal')
    for (const [unit, { days }] of rows) if (unit !== 'cycle') expect(dayKindOf(unit, false)).toBe(days)
  })
})
