import { describe, expect, test } from 'vitest'
import type { PeriodUnit } from '../../../src/time/period-unit.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { type LineDays, laidOut } from '../../support/laid-out.ts'

type Row = readonly [string, PeriodUnit, number, LineDays, readonly string[]]

describe('weeks, months and plan years run on without gap, from the period that holds the first duty day', () => {
  const year: SchoolCalendar = {
    start: '2026-08-31',
    end: '2027-06-11',
    closures: [{ start: '2026-12-21', end: '2027-01-01' }],
  }
  const rows: readonly Row[] = [
    [
      'a line that begins in a vacation has the weeks of the vacation too',
      'week',
      1,
      { from: '2026-12-23', to: '2027-01-08' },
      ['2026-12-21..2026-12-27', '2026-12-28..2027-01-03', '2027-01-04..2027-01-10'],
    ],
    [
      'two weeks are counted from the week of its first school day, backwards too',
      'week',
      2,
      { from: '2026-12-28', to: '2027-01-08' },
      ['2026-12-21..2027-01-03', '2027-01-04..2027-01-17'],
    ],
    [
      'the last week is the one that holds the last duty day',
      'week',
      1,
      { from: '2026-09-14', to: '2026-09-21' },
      ['2026-09-14..2026-09-20', '2026-09-21..2026-09-27'],
    ],
    ['and not the one after it', 'week', 1, { from: '2026-09-14', to: '2026-09-20' }, ['2026-09-14..2026-09-20']],
    [
      'weeks counted from an anchor before the line',
      'week',
      1,
      { from: '2026-09-17', to: '2026-09-30', anchor: '2026-09-02' },
      ['2026-09-16..2026-09-22', '2026-09-23..2026-09-29', '2026-09-30..2026-10-06'],
    ],
    [
      'a week that begins with the line is its first',
      'week',
      1,
      { from: '2026-09-16', to: '2026-09-23', anchor: '2026-09-09' },
      ['2026-09-16..2026-09-22', '2026-09-23..2026-09-29'],
    ],
    [
      'an anchor after the line’s first day',
      'week',
      1,
      { from: '2026-09-14', to: '2026-09-18', anchor: '2026-09-16' },
      ['2026-09-09..2026-09-15', '2026-09-16..2026-09-22'],
    ],
    [
      'months counted from an anchor at a month’s end',
      'month',
      1,
      { from: '2027-01-04', to: '2027-03-05', anchor: '2026-10-31' },
      ['2026-12-31..2027-01-30', '2027-01-31..2027-02-27', '2027-02-28..2027-03-30'],
    ],
    [
      'every two months, from the month of the first school day',
      'month',
      2,
      { from: '2026-12-21', to: '2027-03-05' },
      ['2026-11-01..2026-12-31', '2027-01-01..2027-02-28', '2027-03-01..2027-04-30'],
    ],
    [
      'a plan year: twelve months from the plan’s start',
      'plan-year',
      1,
      { from: '2026-09-14', to: '2027-06-11', planStart: '2026-02-15' },
      ['2026-02-15..2027-02-14', '2027-02-15..2028-02-14'],
    ],
    [
      'two plan years are twenty-four months',
      'plan-year',
      2,
      { from: '2026-09-14', to: '2027-06-11', planStart: '2026-02-15' },
      ['2026-02-15..2028-02-14'],
    ],
  ]
  test.each(rows)('%s', (_, unit, count, line, periods) => expect(laidOut({ unit, count }, year, line)).toEqual(periods))
})

describe('in all: the windows of the provision that the line’s duty touches', () => {
  const windows = [
    ['2026-09-01', '2026-09-13'],
    ['2026-09-10', '2026-09-14'],
    ['2026-09-16', '2026-09-18'],
    ['2026-09-25', '2026-10-09'],
    ['2026-09-26', '2026-10-30'],
  ] as const
  test('be it by one day, the first or the last', () =>
    expect(
      laidOut(
        { unit: 'total', count: 1 },
        { start: '2026-09-14', end: '2026-09-25' },
        { from: '2026-09-14', to: '2026-09-25', effective: windows },
      ),
    ).toEqual(['2026-09-10..2026-09-14', '2026-09-16..2026-09-18', '2026-09-25..2026-10-09']))
})

describe('school years', () => {
  const years: SchoolCalendar = {
    start: '2026-08-31',
    end: '2029-06-15',
    years: [
      { start: '2027-08-30', end: '2028-06-09' },
      { start: '2026-08-31', end: '2027-06-11' },
      { start: '2028-09-04', end: '2029-06-15' },
    ],
  }
  const all: LineDays = { from: '2026-09-08', to: '2029-06-15' }
  const rows: readonly Row[] = [
    ['one by one', 'school-year', 1, all, ['2026-08-31..2027-06-11', '2027-08-30..2028-06-09', '2028-09-04..2029-06-15']],
    ['only those of the line', 'school-year', 1, { from: '2027-09-06', to: '2028-03-31' }, ['2027-08-30..2028-06-09']],
    ['by twos; the calendar has half of the last two', 'school-year', 2, all, ['2026-08-31..2028-06-09', '2028-09-04..2029-06-15, 1 of 2']],
    ['by twos from the line’s first year on', 'school-year', 2, { from: '2027-09-06', to: '2029-06-15' }, ['2027-08-30..2029-06-15']],
    [
      'a line that begins on the last day of a year has that year',
      'school-year',
      2,
      { from: '2027-06-11', to: '2028-06-09' },
      ['2026-08-31..2028-06-09'],
    ],
    ['three make one, and are whole', 'school-year', 3, all, ['2026-08-31..2029-06-15']],
    ['four are not', 'school-year', 4, all, ['2026-08-31..2029-06-15, 3 of 4']],
  ]
  test.each(rows)('%s', (_, unit, count, line, periods) => expect(laidOut({ unit, count }, years, line)).toEqual(periods))
})

describe('groups of school days', () => {
  /** Ten weekdays with one closed: nine school days, September 14 to 18 and 22 to 25. */
  const nine: SchoolCalendar = { start: '2026-09-14', end: '2026-09-25', closures: [{ start: '2026-09-21', end: '2026-09-21' }] }
  const all: LineDays = { from: '2026-09-14', to: '2026-09-25' }
  const rows: readonly Row[] = [
    ['that come out even', 'school-day', 3, all, ['2026-09-14..2026-09-16', '2026-09-17..2026-09-22', '2026-09-23..2026-09-25']],
    [
      'that do not: the last has at least as many as the others',
      'school-day',
      4,
      all,
      ['2026-09-14..2026-09-17', '2026-09-18..2026-09-24', '2026-09-25..2026-09-25, at least 4 days'],
    ],
    ['fewer than one group', 'school-day', 12, all, ['2026-09-14..2026-09-25, at least 12 days']],
    ['from the line’s first school day on', 'school-day', 4, { from: '2026-09-19', to: '2026-09-25' }, ['2026-09-22..2026-09-25']],
    ['only those of the line', 'school-day', 3, { from: '2026-09-14', to: '2026-09-16' }, ['2026-09-14..2026-09-16']],
    ['the weekend belongs to the group before it', 'school-day', 5, { from: '2026-09-14', to: '2026-09-18' }, ['2026-09-14..2026-09-21']],
  ]
  test.each(rows)('%s', (_, unit, count, line, periods) => expect(laidOut({ unit, count }, nine, line)).toEqual(periods))
})

describe('groups of school days of a calendar entered only so far', () => {
  /** Three weeks, September 14 to October 2. */
  const weeks: SchoolCalendar = { start: '2026-09-14', end: '2026-10-02' }
  const all: LineDays = { from: '2026-09-14', to: '2026-10-02' }
  const rows: readonly (readonly [string, Partial<SchoolCalendar>, readonly string[]])[] = [
    [
      'a group ends for sure where the next school day is known',
      { knownUntil: '2026-09-21' },
      ['2026-09-14..2026-09-20', '2026-09-21..2026-09-27, end not known', '2026-09-28..2026-10-02, end not known'],
    ],
    [
      'and not where it is not',
      { knownUntil: '2026-09-18' },
      ['2026-09-14..2026-09-20, end not known', '2026-09-21..2026-09-27, end not known', '2026-09-28..2026-10-02, end not known'],
    ],
    [
      'behind a day that is not known no group is, though all its own days are',
      { knownUntil: '2026-09-24', extraDays: ['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02'] },
      ['2026-09-14..2026-09-20', '2026-09-21..2026-09-27, end not known', '2026-09-28..2026-10-02, end not known'],
    ],
  ]
  test.each(rows)('%s', (_, more, periods) =>
    expect(laidOut({ unit: 'school-day', count: 5 }, { ...weeks, ...more }, all)).toEqual(periods),
  )
})
