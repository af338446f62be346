import { describe, expect, test } from 'vitest'
import { fromDay, toDay } from '../../../src/time/civil-date.ts'
import { buildDayTable, type DaySpan, type DayTable, School, type SeasonDays, type StudentDays } from '../../../src/time/day-table.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { runsOf } from '../../support/day-runs.ts'

/** Two weeks of school: Monday, September 14 to Friday, September 25, 2026. */
const twoWeeks: SchoolCalendar = { start: '2026-09-14', end: '2026-09-25' }

type Season = 'regular' | 'esy' | 'everyDay'

const runs = (table: DayTable, season: Season, of: Exclude<keyof SeasonDays, 'spans'>, value: number): readonly string[] =>
  runsOf(table.first, table.length, (index) => table[season][of][index] === value)
const built = (calendar: SchoolCalendar, student: StudentDays = {}): DayTable => buildDayTable(calendar, student)
const schoolDays = (calendar: SchoolCalendar, student?: StudentDays): readonly string[] =>
  runs(built(calendar, student), 'regular', 'school', School.yes)
const dueDays = (calendar: SchoolCalendar): readonly string[] => runs(built(calendar), 'regular', 'due', 1)
const written = (spans: readonly DaySpan[]): readonly string[] => spans.map(({ start, end }) => `${fromDay(start)}..${fromDay(end)}`)

describe('which days are school days', () => {
  const rows: readonly (readonly [string, Partial<SchoolCalendar>, StudentDays, readonly string[]])[] = [
    ['weekdays from start to end', {}, {}, ['2026-09-14..2026-09-18', '2026-09-21..2026-09-25']],
    ['the weekdays of the calendar', { weekdays: ['thu', 'fri', 'sat'] }, {}, ['2026-09-17..2026-09-19', '2026-09-24..2026-09-25']],
    ['of these the student’s own', {}, { studentDays: ['fri', 'sat'] }, ['2026-09-18', '2026-09-25']],
    [
      'not the days closed for all',
      { closures: [{ start: '2026-09-18', end: '2026-09-22' }] },
      {},
      ['2026-09-14..2026-09-17', '2026-09-23..2026-09-25'],
    ],
    [
      'an extra day inside a closure and one on a Saturday',
      { closures: [{ start: '2026-09-21', end: '2026-09-25' }], extraDays: ['2026-09-23', '2026-09-19'] },
      {},
      ['2026-09-14..2026-09-19', '2026-09-23'],
    ],
    [
      'extra days before and after the year',
      { extraDays: ['2026-10-03', '2026-09-12'] },
      {},
      ['2026-09-12', '2026-09-14..2026-09-18', '2026-09-21..2026-09-25', '2026-10-03'],
    ],
    [
      'a closure that runs far out of the year closes what it holds of it',
      { closures: [{ start: '2026-09-16', end: '2199-12-31' }] },
      {},
      ['2026-09-14..2026-09-15'],
    ],
    ['one that began long before too', { closures: [{ start: '1900-01-01', end: '2026-09-23' }] }, {}, ['2026-09-24..2026-09-25']],
  ]
  test.each(rows)('%s', (_, more, student, days) => expect(schoolDays({ ...twoWeeks, ...more }, student)).toEqual(days))
})

describe('a closure for some closes for those whom it names', () => {
  const open = ['2026-09-14..2026-09-18', '2026-09-21..2026-09-25']
  const closed = ['2026-09-14..2026-09-15', '2026-09-17..2026-09-18', '2026-09-21..2026-09-25']
  const rows: readonly (readonly [string, readonly string[] | undefined, readonly string[] | undefined, readonly string[]])[] = [
    ['one of its groups is the student’s', ['grade-9', 'band'], ['band'], closed],
    ['one of the student’s groups is its', ['band'], ['grade-8', 'band'], closed],
    ['none is', ['grade-9', 'band'], ['grade-8'], open],
    ['the student has none', ['grade-9'], undefined, open],
    ['it names none', undefined, ['grade-9'], open],
    ['it names none, in so many words', [], ['grade-9'], open],
  ]
  test.each(rows)('%s', (_, groups, ofStudent, days) => {
    const closure = { start: '2026-09-16', end: '2026-09-16', scope: 'some', ...(groups && { groups }) } as const
    expect(schoolDays({ ...twoWeeks, closures: [closure] }, { groups: ofStudent })).toEqual(days)
  })
  test('a closure for all closes for a student of any group', () =>
    expect(schoolDays({ ...twoWeeks, closures: [{ start: '2026-09-16', end: '2026-09-16', groups: ['grade-9'] }] })).toEqual(closed))
})

describe('days closed without plan', () => {
  const rows: readonly (readonly [string, Partial<SchoolCalendar>, readonly string[]])[] = [
    ['are remembered as such', { closures: [{ start: '2026-09-16', end: '2026-09-17', planned: false }] }, ['2026-09-16..2026-09-17']],
    ['weekends are none', { closures: [{ start: '2026-09-18', end: '2026-09-21', planned: false }] }, ['2026-09-18', '2026-09-21']],
    ['nor days before and after the year', { closures: [{ start: '2026-09-01', end: '2026-09-14', planned: false }] }, ['2026-09-14']],
    ['nor planned ones', { closures: [{ start: '2026-09-16', end: '2026-09-17' }] }, []],
    [
      'nor those that another closure had planned, whichever is listed first',
      {
        closures: [
          { start: '2026-09-16', end: '2026-09-16', planned: true },
          { start: '2026-09-15', end: '2026-09-18', planned: false },
          { start: '2026-09-18', end: '2026-09-18', planned: true },
        ],
      },
      ['2026-09-15', '2026-09-17'],
    ],
    [
      'nor one made up for by an extra day on that date',
      { closures: [{ start: '2026-09-16', end: '2026-09-17', planned: false }], extraDays: ['2026-09-17'] },
      ['2026-09-16'],
    ],
  ]
  test.each(rows)('%s', (_, more, days) => expect(runs(built({ ...twoWeeks, ...more }), 'regular', 'unplanned', 1)).toEqual(days))
})

describe('services are due from the first to the last school day of a year', () => {
  const whole = { start: '2026-09-12', end: '2026-09-27' } as const
  const rows: readonly (readonly [string, SchoolCalendar, readonly string[]])[] = [
    ['weekends between included', twoWeeks, ['2026-09-14..2026-09-25']],
    ['a year that begins and ends on a weekend', whole, ['2026-09-14..2026-09-25']],
    [
      'a year that begins and ends with a closure',
      {
        ...whole,
        closures: [
          { start: '2026-09-14', end: '2026-09-14' },
          { start: '2026-09-25', end: '2026-09-25' },
        ],
      },
      ['2026-09-15..2026-09-24'],
    ],
    [
      'a year with one school day',
      { ...twoWeeks, closures: [{ start: '2026-09-14', end: '2026-09-25' }], extraDays: ['2026-09-16'] },
      ['2026-09-16'],
    ],
    ['a year without any', { ...twoWeeks, closures: [{ start: '2026-09-14', end: '2026-09-25' }] }, []],
    ['an extra day outside of the year does not stretch it', { ...twoWeeks, extraDays: ['2026-10-03'] }, ['2026-09-14..2026-09-25']],
    [
      'days not known yet may be the last',
      { ...twoWeeks, knownUntil: '2026-09-16', closures: [{ start: '2026-09-25', end: '2026-09-25' }] },
      ['2026-09-14..2026-09-24'],
    ],
    [
      'each of several years, listed in any order',
      {
        start: '2026-09-14',
        end: '2027-09-17',
        years: [
          { start: '2027-09-11', end: '2027-09-17' },
          { start: '2026-09-14', end: '2026-09-19' },
        ],
      },
      ['2026-09-14..2026-09-18', '2027-09-13..2027-09-17'],
    ],
    [
      'never in a window of extended school year',
      {
        ...twoWeeks,
        esy: [
          { start: '2026-09-23', end: '2026-10-09' },
          { start: '2026-09-16', end: '2026-09-17' },
        ],
      },
      ['2026-09-14..2026-09-15', '2026-09-18..2026-09-22'],
    ],
  ]
  test.each(rows)('%s', (_, calendar, days) => expect(dueDays(calendar)).toEqual(days))
})

describe('several school years', () => {
  const [a, b, c] = [
    { start: '2026-09-14', end: '2026-09-18' },
    { start: '2027-09-13', end: '2027-09-17' },
    { start: '2031-09-15', end: '2031-09-19' },
  ] as const
  const orders = [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ]
  test.each(orders)('are kept in order of time, however they are listed (%#)', (...years) => {
    const table = built({ start: a.start, end: c.end, years })
    const all = ['2026-09-14..2026-09-18', '2027-09-13..2027-09-17', '2031-09-15..2031-09-19']
    expect(written(table.regular.spans)).toEqual(all)
    expect(runs(table, 'regular', 'school', School.yes)).toEqual(all)
  })
  test('without a list there is one, from start to end', () => {
    expect(written(built(twoWeeks).regular.spans)).toEqual(['2026-09-14..2026-09-25'])
    expect(written(built({ ...twoWeeks, years: [] }).regular.spans)).toEqual(['2026-09-14..2026-09-25'])
  })
})

describe('a calendar entered only so far', () => {
  const cut: SchoolCalendar = { ...twoWeeks, knownUntil: '2026-09-17' }
  test('the last known day is known; later weekdays may be school days', () => {
    expect(schoolDays(cut)).toEqual(['2026-09-14..2026-09-17'])
    expect(runs(built(cut), 'regular', 'school', School.maybe)).toEqual(['2026-09-18', '2026-09-21..2026-09-25'])
  })
  test('what is entered of later days is known', () => {
    const more: SchoolCalendar = { ...cut, closures: [{ start: '2026-09-22', end: '2026-09-22' }], extraDays: ['2026-09-24'] }
    expect(schoolDays(more)).toEqual(['2026-09-14..2026-09-17', '2026-09-24'])
    expect(runs(built(more), 'regular', 'school', School.maybe)).toEqual(['2026-09-18', '2026-09-21', '2026-09-23', '2026-09-25'])
  })
})

describe('the table', () => {
  test('tells the date of each of its days, the first included', () => {
    const { first, length, dateOf } = built(twoWeeks)
    expect([dateOf(0), dateOf(length - 1), dateOf(toDay('2026-09-14') - first)]).toEqual([
      fromDay(first),
      fromDay(first + length - 1),
      '2026-09-14',
    ])
  })
  test('leaves as much room after the last day as before the first: two years and more', () => {
    for (const more of [{}, { extraDays: ['2026-06-01', '2026-12-31'] }] as const) {
      const { first, length } = built({ ...twoWeeks, ...more })
      const [from, to] = 'extraDays' in more ? more.extraDays : [twoWeeks.start, twoWeeks.end]
      expect(first + length - 1 - toDay(to)).toBe(toDay(from) - first)
      expect(toDay(from) - first).toBeGreaterThan(731)
    }
  })
})

describe('for what was agreed by a date every open weekday counts, summers included', () => {
  const summer: SchoolCalendar = {
    start: '2026-09-14',
    end: '2027-09-14',
    years: [
      { start: '2026-09-14', end: '2026-09-18' },
      { start: '2026-09-28', end: '2026-10-02' },
    ],
    knownUntil: '2026-09-29',
    closures: [
      { start: '2026-09-16', end: '2026-09-16', planned: false },
      { start: '2026-09-22', end: '2026-09-22' },
      { start: '2026-09-24', end: '2026-09-24', planned: false },
    ],
  }
  const within = (days: readonly string[]): readonly string[] => days.filter((day) => day >= '2026-09-14' && day <= '2026-10-02')
  test('school days, and weekdays between the years that are not closed', () => {
    const table = built(summer)
    expect(within(runs(table, 'everyDay', 'school', School.yes))).toEqual([
      '2026-09-14..2026-09-15',
      '2026-09-17..2026-09-18',
      '2026-09-21',
      '2026-09-23',
      '2026-09-25',
      '2026-09-28..2026-09-29',
    ])
    expect(runs(table, 'everyDay', 'school', School.maybe)).toEqual(['2026-09-30..2026-10-02'])
  })
  test('every day of the table is due, in one span', () => {
    const table = built(summer)
    const whole = [`${table.dateOf(0)}..${table.dateOf(table.length - 1)}`]
    expect(runs(table, 'everyDay', 'due', 1)).toEqual(whole)
    expect(written(table.everyDay.spans)).toEqual(whole)
  })
})
