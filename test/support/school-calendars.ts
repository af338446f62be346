import type { Frequency } from '../../src/model/frequency.ts'
import type { CivilDate } from '../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../src/time/school-calendar.ts'
import { calendar } from './worked.ts'

/*
 * Calendars of other kinds than Monday to Friday, with what a promise asks for in one of their periods, worked out by hand:
 * R × C ÷ N rounded up, and R × A ÷ N rounded down (domain.md §3). Also read in every time zone (zone-digest.ts).
 */

const exactly = (count: number) => ({ min: count, max: count })
export const promises = {
  week: { sessions: exactly(2), per: { unit: 'week', count: 1 } },
  sixAWeek: { sessions: exactly(6), per: { unit: 'week', count: 1 } },
  cycle: { sessions: exactly(3), per: { unit: 'cycle', count: 1 } },
  trimester: { sessions: exactly(24), per: { unit: 'trimester', count: 1 } },
  month: { minutes: exactly(120), per: { unit: 'month', count: 1 } },
  schoolYear: { sessions: exactly(36), per: { unit: 'school-year', count: 1 } },
} as const satisfies Record<string, Frequency>

const trimesters: SchoolCalendar['terms'] = [
  { unit: 'trimester', start: '2026-08-31', end: '2026-11-20' },
  { unit: 'trimester', start: '2026-11-23', end: '2027-03-05' },
  { unit: 'trimester', start: '2027-03-08', end: '2027-06-11' },
]
const cycle = { length: 6, start: '2026-08-31' } as const
/** As in domain.md §8: closed on Labor Day, at Thanksgiving, for two weeks at the year’s end, and for snow on Tuesday, December 8. */
const base: SchoolCalendar = { ...calendar, terms: trimesters, cycle }

export const calendars = {
  'four-day weeks': { ...base, weekdays: ['mon', 'tue', 'wed', 'thu'], end: '2027-06-10' },
  'Saturday school': { ...base, weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], end: '2027-06-12' },
  'a Saturday instead of a Monday': {
    ...base,
    closures: [...(calendar.closures ?? []), { start: '2026-09-14', end: '2026-09-14' }],
    extraDays: ['2026-09-19'],
  },
  'days A to F, sliding': base,
  'days A to F, closures skip theirs': { ...base, cycle: { ...cycle, onClosure: 'skip' } },
  'a year that ends within a cycle': { ...base, end: '2026-09-18', closures: [] },
  'a leap year': {
    start: '2027-08-30',
    end: '2028-06-09',
    closures: [{ start: '2027-12-20', end: '2027-12-31' }],
    terms: [
      { unit: 'trimester', start: '2027-08-30', end: '2027-11-19' },
      { unit: 'trimester', start: '2027-11-22', end: '2028-03-03' },
      { unit: 'trimester', start: '2028-03-06', end: '2028-06-09' },
    ],
    cycle: { length: 6, start: '2027-08-30' },
  },
  'a leap year with snow on its day': {
    start: '2027-08-30',
    end: '2028-06-09',
    closures: [{ start: '2028-02-29', end: '2028-02-29', planned: false }],
  },
  'school up to New Year’s Eve': {
    start: '2027-08-30',
    end: '2028-06-09',
    closures: [{ start: '2027-12-20', end: '2027-12-29' }],
  },
} as const satisfies Record<string, SchoolCalendar>

/** What a promise asks for in one period. */
export interface Asked {
  readonly calendar: keyof typeof calendars
  readonly promise: keyof typeof promises
  /** The plan’s start. Default: the first day of school of the calendar. */
  readonly from?: CivilDate
  readonly period: readonly [start: CivilDate, end: CivilDate]
  readonly required: readonly [min: number, max: number]
  readonly because: string
}

const fall = '2026-09-08'
const leapDay = '2028-02-29'

export const asked: readonly Asked[] = [
  {
    calendar: 'four-day weeks',
    promise: 'week',
    period: ['2026-09-14', '2026-09-20'],
    required: [2, 2],
    because: '4 of 4 days',
  },
  {
    calendar: 'four-day weeks',
    promise: 'week',
    from: fall,
    period: ['2026-09-07', '2026-09-13'],
    required: [1, 2],
    because: '3 of 4 days: 1.5',
  },
  {
    calendar: 'four-day weeks',
    promise: 'week',
    period: ['2026-11-23', '2026-11-29'],
    required: [1, 2],
    because: 'Thursday closed, Friday is none: 3 of 4 days, 1.5',
  },
  {
    calendar: 'four-day weeks',
    promise: 'cycle',
    from: fall,
    period: ['2026-08-31', '2026-09-09'],
    required: [1, 1],
    because: 'E and F of Aug 31, Sep 1, 2, 3, 8, 9: 2 of 6',
  },
  {
    calendar: 'four-day weeks',
    promise: 'cycle',
    period: ['2026-11-24', '2026-12-06'],
    required: [3, 3],
    because: 'the ninth: Nov 24, 25, 30, Dec 1, 2, 3; the next begins on Monday',
  },
  {
    calendar: 'four-day weeks',
    promise: 'trimester',
    from: fall,
    period: ['2026-08-31', '2026-11-20'],
    required: [21, 22],
    because: '12 weeks of 4 less Labor Day are 47, from September 8 on 43: 21.96',
  },
  {
    calendar: 'four-day weeks',
    promise: 'trimester',
    from: fall,
    period: ['2026-11-21', '2027-03-05'],
    required: [23, 24],
    because: '15 weeks of 4 less 9 planned closures are 51, one of them snow: 24 × 50 ÷ 51 = 23.5',
  },
  {
    calendar: 'four-day weeks',
    promise: 'month',
    from: fall,
    period: ['2026-09-01', '2026-09-30'],
    required: [93, 94],
    because: '14 of 18 days: 93.3',
  },
  {
    calendar: 'four-day weeks',
    promise: 'month',
    period: ['2026-12-01', '2026-12-31'],
    required: [63, 120],
    because: '19 days, 8 in the break and one of snow: 120 × 10 ÷ 19 = 63.2',
  },
  {
    calendar: 'Saturday school',
    promise: 'week',
    from: fall,
    period: ['2026-09-07', '2026-09-13'],
    required: [1, 2],
    because: '5 of 6 days: 1.67',
  },
  {
    calendar: 'Saturday school',
    promise: 'sixAWeek',
    period: ['2026-11-23', '2026-11-29'],
    required: [4, 6],
    because: 'Thursday and Friday closed, Saturday open: 4 of 6 days',
  },
  {
    calendar: 'Saturday school',
    promise: 'cycle',
    from: fall,
    period: ['2026-09-08', '2026-09-14'],
    required: [3, 3],
    because: 'Sep 8 to 12, and Monday 14',
  },
  {
    calendar: 'Saturday school',
    promise: 'cycle',
    period: ['2026-11-24', '2026-12-02'],
    required: [3, 3],
    because: 'the thirteenth: Nov 24, 25, 28, 30, Dec 1, 2',
  },
  {
    calendar: 'Saturday school',
    promise: 'trimester',
    from: fall,
    period: ['2026-08-31', '2026-11-20'],
    required: [21, 22],
    because: '71 days up to a Friday less Labor Day are 70, from September 8 on 64: 21.9',
  },
  {
    calendar: 'Saturday school',
    promise: 'trimester',
    from: fall,
    period: ['2026-11-21', '2027-03-05'],
    required: [23, 24],
    because: '90 days with Saturday 21 and without March 6, less 13 are 77, one of them snow: 23.7',
  },
  {
    calendar: 'Saturday school',
    promise: 'month',
    from: fall,
    period: ['2026-09-01', '2026-09-30'],
    required: [92, 93],
    because: '20 of 26 days: 92.3',
  },
  {
    calendar: 'Saturday school',
    promise: 'month',
    period: ['2026-12-01', '2026-12-31'],
    required: [71, 120],
    because: '27 days, 10 in the break and one of snow: 120 × 16 ÷ 27 = 71.1',
  },
  {
    calendar: 'a Saturday instead of a Monday',
    promise: 'week',
    period: ['2026-09-14', '2026-09-20'],
    required: [2, 2],
    because: 'five school days, of five nominal ones',
  },
  {
    calendar: 'days A to F, sliding',
    promise: 'cycle',
    from: fall,
    period: ['2026-08-31', '2026-09-08'],
    required: [0, 1],
    because: 'only day F: 1 of 6, 0.5',
  },
  {
    calendar: 'days A to F, sliding',
    promise: 'cycle',
    period: ['2026-12-04', '2026-12-14'],
    required: [3, 3],
    because: 'the twelfth: Dec 4, 7, 9, 10, 11, 14; the snow day slides',
  },
  {
    calendar: 'days A to F, closures skip theirs',
    promise: 'cycle',
    period: ['2026-08-31', '2026-09-07'],
    required: [2, 3],
    because: 'Labor Day would have been F: 5 of 6, 2.5',
  },
  {
    calendar: 'days A to F, closures skip theirs',
    promise: 'cycle',
    period: ['2026-11-23', '2026-11-30'],
    required: [2, 3],
    because: 'D and E are closed: 4 of 6',
  },
  {
    calendar: 'a year that ends within a cycle',
    promise: 'cycle',
    period: ['2026-09-16', '2026-09-18'],
    required: [1, 2],
    because: 'the third, of which A, B, C are left: 1.5',
  },
  {
    calendar: 'days A to F, sliding',
    promise: 'trimester',
    from: fall,
    period: ['2026-08-31', '2026-11-20'],
    required: [21, 22],
    because: '60 weekdays less Labor Day are 59, from September 8 on 54: 21.97',
  },
  {
    calendar: 'days A to F, sliding',
    promise: 'trimester',
    from: fall,
    period: ['2026-11-21', '2027-03-05'],
    required: [23, 24],
    because: '75 weekdays less 12 are 63, one of them snow: 23.6; the year’s end is within',
  },
  {
    calendar: 'days A to F, sliding',
    promise: 'trimester',
    from: fall,
    period: ['2027-03-06', '2027-06-11'],
    required: [24, 24],
    because: 'nothing is closed',
  },
  {
    calendar: 'a leap year',
    promise: 'week',
    from: leapDay,
    period: ['2028-02-28', '2028-03-05'],
    required: [1, 2],
    because: 'from Tuesday 29 on, 4 of 5 days: 1.6',
  },
  {
    calendar: 'a leap year',
    promise: 'month',
    from: leapDay,
    period: ['2028-02-01', '2028-02-29'],
    required: [5, 6],
    because: 'one of 21 weekdays: 5.7',
  },
  {
    calendar: 'a leap year with snow on its day',
    promise: 'month',
    period: ['2028-02-01', '2028-02-29'],
    required: [114, 120],
    because: '20 of 21 weekdays: 114.3',
  },
  {
    calendar: 'a leap year',
    promise: 'trimester',
    from: leapDay,
    period: ['2027-11-20', '2028-03-03'],
    required: [1, 2],
    because: '4 of 65 school days, the leap day among them: 1.5',
  },
  {
    calendar: 'a leap year',
    promise: 'cycle',
    period: ['2027-12-16', '2028-01-06'],
    required: [3, 3],
    because: 'the fourteenth: Dec 16, 17, Jan 3, 4, 5, 6',
  },
  {
    calendar: 'a leap year',
    promise: 'schoolYear',
    from: '2028-01-03',
    period: ['2027-08-30', '2028-06-09'],
    required: [21, 22],
    because: '41 weeks less 10 days are 195; 23 weeks are 115: 21.2',
  },
  {
    calendar: 'a leap year',
    promise: 'month',
    period: ['2027-12-01', '2027-12-31'],
    required: [67, 120],
    because: '13 of 23 weekdays: 67.8',
  },
  {
    calendar: 'school up to New Year’s Eve',
    promise: 'week',
    period: ['2027-12-27', '2028-01-02'],
    required: [0, 2],
    because: 'Thursday and Friday: 0.8, and less than half of the days',
  },
]
