import { describe, expect, test } from 'vitest'
import { fromDay, toDay } from '../../../src/time/civil-date.ts'
import { buildDayTable, type DayTable, School, type SeasonDays, type StudentDays } from '../../../src/time/day-table.ts'
import type { EsyWindow, SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { runsOf } from '../../support/day-runs.ts'

/** A school year, and the summer of 2027 after it: July 5 is a Monday. */
const built = (esy: readonly EsyWindow[], more: Partial<SchoolCalendar> = {}, student: StudentDays = {}): DayTable =>
  buildDayTable({ start: '2026-08-31', end: '2027-06-11', esy, ...more }, student)
const runs = (table: DayTable, of: Exclude<keyof SeasonDays, 'spans'>, value = 1): readonly string[] =>
  runsOf(table.first, table.length, (index) => table.esy[of][index] === value)
const schoolDays = (table: DayTable): readonly string[] => runs(table, 'school', School.yes)
const summers = (esy: readonly EsyWindow[]): readonly string[] =>
  built(esy).esy.spans.map(({ start, end }) => `${fromDay(start)}..${fromDay(end)}`)

describe('the days of extended school year', () => {
  const twoWeeks: EsyWindow = { start: '2027-07-05', end: '2027-07-16' }
  const listed: EsyWindow = { ...twoWeeks, days: ['2027-07-14', '2027-07-06', '2027-07-10', '2027-07-19'] }
  const rows: readonly (readonly [string, Parameters<typeof built>, readonly string[]])[] = [
    ['without a list: the weekdays of the window', [[twoWeeks]], ['2027-07-05..2027-07-09', '2027-07-12..2027-07-16']],
    ['of these the student’s own', [[twoWeeks], {}, { studentDays: ['tue', 'wed'] }], ['2027-07-06..2027-07-07', '2027-07-13..2027-07-14']],
    ['with a list: its days inside the window, a Saturday too', [[listed]], ['2027-07-06', '2027-07-10', '2027-07-14']],
    [
      'the list stands, whatever the student’s weekdays',
      [[listed], {}, { studentDays: ['mon'] }],
      ['2027-07-06', '2027-07-10', '2027-07-14'],
    ],
    [
      'one window with a list and one without',
      [[{ start: '2027-07-19', end: '2027-07-23' }, listed]],
      ['2027-07-06', '2027-07-10', '2027-07-14', '2027-07-19..2027-07-23'],
    ],
    ['none without a window', [[]], []],
  ]
  test.each(rows)('%s', (_, input, days) => {
    const table = built(...input)
    expect(schoolDays(table)).toEqual(days)
    expect(runs(table, 'due')).toEqual(days)
  })

  test('where all are listed, a week has these days and no others', () => {
    const table = built([listed, { start: '2027-07-26', end: '2027-07-30', days: ['2027-07-27'] }])
    expect(runs(table, 'nominal')).toEqual(['2027-07-06', '2027-07-10', '2027-07-14', '2027-07-27'])
  })
  test('where not all are, a week has the weekdays of the calendar', () => {
    const table = built([listed, { start: '2027-07-26', end: '2027-07-30' }])
    expect(table.esy.nominal).toEqual(table.regular.nominal)
    expect(runs(table, 'nominal')).toContain('2027-07-26..2027-07-30')
  })
  test('a listed Saturday makes no Saturday a weekday of the school', () => {
    const table = built([listed, { start: '2027-07-26', end: '2027-07-30' }])
    const saturday = toDay('2027-07-10') - table.first
    expect([table.regular.nominal[saturday - 1], table.regular.nominal[saturday], table.esy.nominal[saturday]]).toEqual([1, 0, 0])
    expect(table.esy.school[saturday]).toBe(School.yes)
  })

  describe('a closure closes these too', () => {
    const closures = [
      { start: '2027-07-06', end: '2027-07-07' },
      { start: '2027-07-14', end: '2027-07-15', planned: false },
    ] as const
    test('planned or not, they stay duty days', () => {
      const table = built([twoWeeks], { closures })
      expect(schoolDays(table)).toEqual(['2027-07-05', '2027-07-08..2027-07-09', '2027-07-12..2027-07-13', '2027-07-16'])
      expect(runs(table, 'due')).toEqual(['2027-07-05..2027-07-09', '2027-07-12..2027-07-16'])
      expect(runs(table, 'unplanned')).toEqual(['2027-07-14..2027-07-15'])
    })
    test('an extra day opens one of them again', () => {
      const table = built([twoWeeks], { closures, extraDays: ['2027-07-07', '2027-07-15'] })
      expect(schoolDays(table)).toEqual(['2027-07-05', '2027-07-07..2027-07-09', '2027-07-12..2027-07-13', '2027-07-15..2027-07-16'])
      expect(runs(table, 'unplanned')).toEqual(['2027-07-14'])
    })
  })
})

describe('the windows of one summer are one', () => {
  const june: EsyWindow = { start: '2027-06-21', end: '2027-07-02' }
  const july: EsyWindow = { start: '2027-07-12', end: '2027-07-30' }
  const august: EsyWindow = { start: '2027-08-09', end: '2027-08-13' }
  const next: EsyWindow = { start: '2028-07-10', end: '2028-07-21' }
  const rows: readonly (readonly [string, readonly EsyWindow[], readonly string[]])[] = [
    ['in order', [june, july, august], ['2027-06-21..2027-08-13']],
    ['the last listed first', [august, july, june], ['2027-06-21..2027-08-13']],
    ['listed in no order', [july, august, june], ['2027-06-21..2027-08-13']],
    ['the next summer is another, wherever it is listed', [next, july, june], ['2027-06-21..2027-07-30', '2028-07-10..2028-07-21']],
    ['or', [july, next, june], ['2027-06-21..2027-07-30', '2028-07-10..2028-07-21']],
    ['a window inside another does not shorten it', [{ start: '2027-06-21', end: '2027-08-13' }, july], ['2027-06-21..2027-08-13']],
    // From July 2 to October 10 are 100 days.
    ['a pause of a hundred days is one', [june, { start: '2027-10-10', end: '2027-10-15' }], ['2027-06-21..2027-10-15']],
    ['a longer one is not', [june, { start: '2027-10-11', end: '2027-10-15' }], ['2027-06-21..2027-07-02', '2027-10-11..2027-10-15']],
  ]
  test.each(rows)('%s', (_, windows, expected) => expect(summers(windows)).toEqual(expected))

  test('the table holds a summer years after the school year', () => {
    const late: EsyWindow = { start: '2031-07-07', end: '2031-07-11' }
    expect(schoolDays(built([late, june]))).toEqual(['2027-06-21..2027-06-25', '2027-06-28..2027-07-02', '2031-07-07..2031-07-11'])
  })
})
