import { type CivilDate, type Day, fromDay, toDay } from './civil-date.ts'
import type { DateRange, SchoolCalendar } from './school-calendar.ts'
import { type Weekday, weekdayFlags, weekdayIndex } from './weekday.ts'

/** Whether a date is a school day: no, yes, or not known yet (after the calendar's `knownUntil`). */
export const School = { no: 0, yes: 1, maybe: 2 } as const

/** Whether a date lies in an extended-school-year window, and whether services are due on it. */
export const EsyDay = { none: 0, window: 1, session: 2 } as const

/** A range of days as numbers, both ends included. */
export interface DaySpan {
  readonly start: Day
  readonly end: Day
}

/**
 * A school calendar worked out day by day for one student. Index `i` stands for day `first + i`.
 */
export interface DayTable {
  readonly first: Day
  readonly length: number
  /** 1 on the student's weekdays, whatever the calendar's closures. */
  readonly nominal: Uint8Array
  /** {@link School} per day. */
  readonly school: Uint8Array
  /** 1 on days closed without plan. */
  readonly unplanned: Uint8Array
  /** {@link EsyDay} per day. */
  readonly esy: Uint8Array
  readonly years: readonly DaySpan[]
  /** Civil date of an index, made once. */
  readonly dateOf: (index: number) => CivilDate
}

/** What of a student changes their own calendar. */
export interface StudentDays {
  readonly studentDays?: readonly Weekday[] | undefined
  readonly groups?: readonly string[] | undefined
}

const monToFri: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** Days before and after the school years, so that whole months and terms around them can be counted. */
const margin = 800

export const spanOf = (range: DateRange): DaySpan => ({ start: toDay(range.start), end: toDay(range.end) })

/** Works out a calendar for one student. */
export const buildDayTable = (calendar: SchoolCalendar, student: StudentDays): DayTable => {
  const years = (calendar.years ?? [calendar]).map(spanOf).sort((a, b) => a.start - b.start)
  const esyWindows = (calendar.esy ?? []).map((window) => ({ ...spanOf(window), days: window.days?.map(toDay) }))
  const extraDays = (calendar.extraDays ?? []).map(toDay)
  const known = [...years, ...esyWindows]
  const first = Math.min(...known.map((span) => span.start), ...extraDays) - margin
  const length = Math.max(...known.map((span) => span.end), ...extraDays) + margin - first + 1

  const nominal = new Uint8Array(length)
  const school = new Uint8Array(length)
  const unplanned = new Uint8Array(length)
  const esy = new Uint8Array(length)
  const within = (span: DaySpan, visit: (index: number) => void): void => {
    const end = Math.min(span.end - first, length - 1)
    for (let index = Math.max(0, span.start - first); index <= end; index++) visit(index)
  }

  const onCalendar = weekdayFlags(calendar.weekdays ?? monToFri)
  const onStudent = student.studentDays === undefined ? onCalendar : weekdayFlags(student.studentDays)
  for (let index = 0; index < length; index++) {
    const weekday = weekdayIndex(first + index)
    nominal[index] = onCalendar[weekday] && onStudent[weekday] ? 1 : 0
  }
  const knownUntil = calendar.knownUntil === undefined ? Number.POSITIVE_INFINITY : toDay(calendar.knownUntil)
  for (const year of years) {
    within(year, (index) => {
      if (nominal[index] === 1) school[index] = first + index > knownUntil ? School.maybe : School.yes
    })
  }
  for (const closure of calendar.closures ?? []) {
    if (closure.scope === 'some' && !closure.groups?.some((group) => student.groups?.includes(group))) continue
    within(spanOf(closure), (index) => {
      if (closure.planned === false && school[index] !== School.no) unplanned[index] = 1
      school[index] = School.no
    })
  }
  for (const day of extraDays) {
    school[day - first] = School.yes
    unplanned[day - first] = 0
  }
  for (const window of esyWindows) {
    const listed = window.days === undefined ? undefined : new Set(window.days)
    within(window, (index) => {
      const isSession = listed === undefined ? nominal[index] === 1 : listed.has(first + index)
      esy[index] = isSession ? EsyDay.session : EsyDay.window
    })
  }

  const dates: CivilDate[] = []
  const dateOf = (index: number): CivilDate => {
    dates[index] ??= fromDay(first + index)
    return dates[index]
  }
  return { first, length, nominal, school, unplanned, esy, years, dateOf }
}
