import { describe, expect, test } from 'vitest'
import { type CivilDate, toDay } from '../../../src/time/civil-date.ts'
import { countAfter, type DayClockInput, dayClock, endOfCount } from '../../../src/time/day-clock.ts'
import { School } from '../../../src/time/day-table.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'

const isSchool = (input: DayClockInput, ...dates: readonly CivilDate[]): readonly number[] => {
  const clock = dayClock(input)
  return dates.map((date) => clock.answer('school', toDay(date)))
}

describe('the first and the last day of the calendar', () => {
  /** Monday to Friday; school is closed on both ends. */
  const week: SchoolCalendar = {
    start: '2026-09-14',
    end: '2026-09-18',
    closures: [
      { start: '2026-09-14', end: '2026-09-14' },
      { start: '2026-09-18', end: '2026-09-18' },
    ],
  }
  test('are known, closed or not; the weekdays beside them are open, weekends never are', () =>
    expect(
      isSchool(
        { calendar: week },
        '2026-09-11',
        '2026-09-12',
        '2026-09-14',
        '2026-09-15',
        '2026-09-17',
        '2026-09-18',
        '2026-09-19',
        '2026-09-21',
      ),
    ).toEqual([School.maybe, School.no, School.no, School.yes, School.yes, School.no, School.no, School.maybe]))

  test('weekdays between two years are none, whichever year is listed first', () => {
    const years = [
      { start: '2026-10-05', end: '2026-10-09' },
      { start: '2026-09-14', end: '2026-09-18' },
    ] as const
    const calendar: SchoolCalendar = { start: '2026-09-14', end: '2026-10-09', years }
    expect(isSchool({ calendar }, '2026-09-11', '2026-09-14', '2026-09-21', '2026-10-09', '2026-10-12')).toEqual([
      School.maybe,
      School.yes,
      School.no,
      School.yes,
      School.maybe,
    ])
  })

  test('an extra day before or after the years is known to be a school day', () => {
    const calendar: SchoolCalendar = { ...week, extraDays: ['2026-09-12', '2026-09-21'] }
    expect(isSchool({ calendar }, '2026-09-11', '2026-09-12', '2026-09-21', '2026-09-22')).toEqual([
      School.maybe,
      School.yes,
      School.yes,
      School.maybe,
    ])
  })

  test('without a calendar a weekday is open and a weekend is none', () =>
    expect(isSchool({}, '2026-09-18', '2026-09-19', '2026-09-20', '2026-09-21')).toEqual([
      School.maybe,
      School.no,
      School.no,
      School.maybe,
    ]))
})

describe('a kind of day asks for its own list and no other', () => {
  const calendar: SchoolCalendar = { start: '2026-09-14', end: '2026-09-25' }
  /** How many of the ten school days count. */
  const counted = (kind: Parameters<typeof countAfter>[1], more: DayClockInput): readonly number[] => {
    const { min, max } = countAfter(dayClock({ calendar, ...more }), kind, toDay('2026-09-13'), toDay('2026-09-25'))
    return [min, max]
  }
  const lists: DayClockInput = {
    holidays: ['2026-09-14'],
    absences: ['2026-09-15', '2026-09-16'],
    notInstructional: ['2026-09-17', '2026-09-18', '2026-09-21'],
    notSchoolWorking: ['2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25'],
  }
  test.each([
    ['calendar', 12, 12],
    ['calendar-less-breaks', 12, 12],
    ['business', 9, 9],
    ['school', 10, 10],
    ['school-less-absences', 8, 8],
    ['instructional', 7, 7],
    ['school-working', 6, 6],
  ] as const)('%s', (kind, min, max) => expect(counted(kind, lists)).toEqual([min, max]))
  test.each([
    ['calendar', 12, 12],
    ['business', 0, 10],
    ['school', 10, 10],
    ['school-less-absences', 0, 10],
    ['instructional', 10, 10],
    ['school-working', 10, 10],
  ] as const)('%s, where no list was given', (kind, min, max) => expect(counted(kind, {})).toEqual([min, max]))
})

test('the search for a day ends after ten years: what lies later is not told', () => {
  const clock = dayClock({})
  // 3660 days after January 1, 2026.
  expect(endOfCount(clock, 'calendar', toDay('2026-01-01'), 3660)).toEqual({ earliest: toDay('2036-01-09'), latest: toDay('2036-01-09') })
  expect(endOfCount(clock, 'calendar', toDay('2026-01-01'), 3661)).toEqual({ earliest: undefined, latest: undefined })
})
