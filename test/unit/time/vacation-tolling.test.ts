import { describe, expect, test } from 'vitest'
import { fromDay, toDay } from '../../../src/time/civil-date.ts'
import { buildDayTable, School } from '../../../src/time/day-table.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { tollingOf } from '../../../src/time/vacation-tolling.ts'
import { runsOf } from '../../support/day-runs.ts'

/** What the days from November 30 to December 31, 2026 answer, as runs of dates. */
const december = (calendar: SchoolCalendar) => {
  const answer = tollingOf(buildDayTable(calendar, {}))
  const first = toDay('2026-11-30')
  const days = (value: number): readonly string[] => runsOf(first, 32, (index) => answer(first + index) === value)
  return { counted: days(School.yes), leftOut: days(School.no), open: days(School.maybe) }
}

/** School from Monday, November 30 to Thursday, December 31. */
const school: SchoolCalendar = { start: '2026-11-30', end: '2026-12-31' }

describe('days counted without vacations of more than five school days', () => {
  const all = ['2026-11-30..2026-12-31']
  const rows: readonly (readonly [string, Partial<SchoolCalendar>, ReturnType<typeof december>])[] = [
    ['without a vacation every day of the year counts', {}, { counted: all, leftOut: [], open: [] }],
    [
      'a vacation of five school days counts, with its weekends',
      { closures: [{ start: '2026-12-07', end: '2026-12-11' }] },
      { counted: all, leftOut: [], open: [] },
    ],
    [
      'six are left out, from the first weekday to the last; the weekend after them is open',
      { closures: [{ start: '2026-12-10', end: '2026-12-18' }] },
      {
        counted: ['2026-11-30..2026-12-09', '2026-12-21..2026-12-31'],
        leftOut: ['2026-12-10..2026-12-18'],
        open: ['2026-12-19..2026-12-20'],
      },
    ],
    [
      'school days are those of the calendar: five weeks of Mondays',
      { weekdays: ['mon'], closures: [{ start: '2026-12-07', end: '2026-12-21' }] },
      { counted: ['2026-11-30..2026-12-28'], leftOut: [], open: ['2026-12-29..2026-12-31'] },
    ],
    [
      'days closed without plan are no vacation',
      { closures: [{ start: '2026-12-07', end: '2026-12-18', planned: false }] },
      { counted: all, leftOut: [], open: [] },
    ],
    [
      'a vacation with which the calendar ends may go on',
      { closures: [{ start: '2026-12-30', end: '2026-12-31' }] },
      { counted: ['2026-11-30..2026-12-29'], leftOut: [], open: ['2026-12-30..2026-12-31'] },
    ],
    [
      'one with which it begins may have begun before',
      { closures: [{ start: '2026-11-30', end: '2026-12-01' }] },
      { counted: ['2026-12-02..2026-12-31'], leftOut: [], open: ['2026-11-30..2026-12-01'] },
    ],
    [
      'one between two days with school is known, be it on the second day and the last but one',
      {
        closures: [
          { start: '2026-12-01', end: '2026-12-01' },
          { start: '2026-12-30', end: '2026-12-30' },
        ],
      },
      { counted: all, leftOut: [], open: [] },
    ],
  ]
  test.each(rows)('%s', (_, more, expected) => expect(december({ ...school, ...more })).toEqual(expected))
})

describe('a short vacation next to a day that is not known yet may be a long one', () => {
  const closures = [{ start: '2026-12-16', end: '2026-12-17' }] as const
  test('the day after it', () =>
    expect(december({ ...school, closures, knownUntil: '2026-12-17' })).toEqual({
      counted: ['2026-11-30..2026-12-15'],
      leftOut: [],
      open: ['2026-12-16..2026-12-31'],
    }))
  test('the day before it', () =>
    expect(december({ ...school, closures, knownUntil: '2026-12-14', extraDays: ['2026-12-18', '2026-12-19', '2026-12-20'] })).toEqual({
      counted: ['2026-11-30..2026-12-14', '2026-12-18..2026-12-20'],
      leftOut: [],
      open: ['2026-12-15..2026-12-17', '2026-12-21..2026-12-31'],
    }))
})

describe('before and after the school years nothing is known', () => {
  const around = (calendar: SchoolCalendar, dates: readonly string[]): readonly number[] => {
    const answer = tollingOf(buildDayTable(calendar, {}))
    return dates.map((date) => answer(toDay(date)))
  }
  test('the days right beside them, and days far away', () =>
    expect(around(school, ['1900-01-01', '2026-11-29', '2026-11-30', '2026-12-31', '2027-01-01', '2199-12-31'])).toEqual([
      School.maybe,
      School.maybe,
      School.yes,
      School.yes,
      School.maybe,
      School.maybe,
    ]))
  test('a summer between two years is a vacation, whichever year is listed first', () => {
    const years = [
      { start: '2027-08-30', end: '2027-12-17' },
      { start: '2026-11-30', end: '2027-06-11' },
    ] as const
    const answer = tollingOf(buildDayTable({ start: '2026-11-30', end: '2027-12-17', years }, {}))
    const first = toDay('2026-11-01')
    const days = (value: number): readonly string[] => runsOf(first, 500, (index) => answer(first + index) === value)
    expect([days(School.yes), days(School.no), fromDay(first + 499)]).toEqual([
      ['2026-11-30..2027-06-11', '2027-08-30..2027-12-17'],
      ['2027-06-14..2027-08-27'],
      '2028-03-14',
    ])
  })
  test('without a calendar, on any day', () => {
    const answer = tollingOf(undefined)
    expect(['2026-11-30', '2026-12-25'].map((date) => answer(toDay(date)))).toEqual([School.maybe, School.maybe])
  })
})
