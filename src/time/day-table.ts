import { type CivilDate, type Day, fromDay, toDay } from './civil-date.ts'
import type { DateRange, SchoolCalendar } from './school-calendar.ts'
import { type Weekday, weekdayFlags, weekdayIndex } from './weekday.ts'

/** Whether a date is a school day: no, yes, or not known yet (after the calendar's `knownUntil`). */
export const School = { no: 0, yes: 1, maybe: 2 } as const

/** One of {@link School}. */
export type DayAnswer = (typeof School)[keyof typeof School]

const Closed = { no: 0, unplanned: 1, planned: 2 } as const

/** A range of days as numbers, both ends included. */
export interface DaySpan {
  readonly start: Day
  readonly end: Day
}

/** The days of a season as lines of that season count them; one entry per table index. */
export interface SeasonDays {
  /** 1 on the student's weekdays, whatever the calendar's closures. */
  readonly nominal: Uint8Array
  /** {@link School} per day. */
  readonly school: Uint8Array
  /** 1 on days closed without plan. */
  readonly unplanned: Uint8Array
  /** 1 on days on which a line of this season can be due. */
  readonly due: Uint8Array
  /** The school years; for extended school year its windows, those of one summer joined. */
  readonly spans: readonly DaySpan[]
}

/**
 * A school calendar worked out day by day for one student. Index `i` stands for day `first + i`.
 */
export interface DayTable {
  readonly first: Day
  readonly length: number
  readonly regular: SeasonDays
  readonly esy: SeasonDays
  /** Weekdays that are not closed, summers included: for what was agreed by a date. */
  readonly everyDay: SeasonDays
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

/** From the first day of the earliest span to the last day of the latest. */
export const extentOf = (spans: readonly DaySpan[]): DaySpan => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

export const spanOf = (range: DateRange): DaySpan => ({ start: toDay(range.start), end: toDay(range.end) })

/** Works out a calendar for one student. */
export const buildDayTable = (calendar: SchoolCalendar, student: StudentDays): DayTable => {
  const years = (calendar.years?.length ? calendar.years : [calendar]).map(spanOf).sort((a, b) => a.start - b.start)
  const windows = (calendar.esy ?? [])
    .map((window) => ({ ...spanOf(window), days: window.days?.map(toDay) }))
    .sort((a, b) => a.start - b.start)
  const extraDays = (calendar.extraDays ?? []).map(toDay)
  const known = extentOf([...years, ...windows, ...extraDays.map((day) => ({ start: day, end: day }))])
  const first = known.start - margin
  const length = known.end + margin - first + 1

  const onCalendar = weekdayFlags(calendar.weekdays ?? monToFri)
  const onStudent = student.studentDays === undefined ? onCalendar : weekdayFlags(student.studentDays)
  const nominal = new Uint8Array(length)
  for (let index = 0; index < length; index++) {
    const weekday = weekdayIndex(first + index)
    nominal[index] = onCalendar[weekday] && onStudent[weekday] ? 1 : 0
  }
  const ground = { first, length, nominal, closed: closedDays(calendar, student, extraDays, first, length) }
  const dates: CivilDate[] = []
  const dateOf = (index: number): CivilDate => {
    dates[index] ??= fromDay(first + index)
    return dates[index]
  }
  const esy = esyDays(windows, ground)
  const regular = regularDays(years, extraDays, calendar.knownUntil, windows, ground)
  return { first, length, regular, esy, everyDay: everyDays(regular, ground), dateOf }
}

/** What both seasons are built on. */
interface Ground {
  readonly first: Day
  readonly length: number
  readonly nominal: Uint8Array
  /** {@link Closed} per day. */
  readonly closed: Uint8Array
}

const eachIndex = ({ first, length }: Pick<Ground, 'first' | 'length'>, span: DaySpan, visit: (index: number) => void): void => {
  const end = Math.min(span.end - first, length - 1)
  for (let index = Math.max(0, span.start - first); index <= end; index++) visit(index)
}

const closedDays = (calendar: SchoolCalendar, student: StudentDays, extraDays: readonly Day[], first: Day, length: number): Uint8Array => {
  const closed = new Uint8Array(length)
  for (const closure of calendar.closures ?? []) {
    if (closure.scope === 'some' && !closure.groups?.some((group) => student.groups?.includes(group))) continue
    // A day that one closure plans and another does not was known to be closed.
    const kind = closure.planned === false ? Closed.unplanned : Closed.planned
    eachIndex({ first, length }, spanOf(closure), (index) => {
      closed[index] = Math.max(closed[index] as number, kind)
    })
  }
  for (const day of extraDays) closed[day - first] = Closed.no
  return closed
}

const regularDays = (
  years: readonly DaySpan[],
  extraDays: readonly Day[],
  knownUntil: CivilDate | undefined,
  windows: readonly DaySpan[],
  ground: Ground,
): SeasonDays => {
  const { first, length, nominal, closed } = ground
  const school = new Uint8Array(length)
  const unplanned = new Uint8Array(length)
  const due = new Uint8Array(length)
  const lastKnown = knownUntil === undefined ? Number.POSITIVE_INFINITY : toDay(knownUntil)
  for (const year of years) {
    eachIndex(ground, year, (index) => {
      if (nominal[index] !== 1) return
      if (closed[index] === Closed.no) school[index] = first + index > lastKnown ? School.maybe : School.yes
      else if (closed[index] === Closed.unplanned) unplanned[index] = 1
    })
  }
  for (const day of extraDays) school[day - first] = School.yes
  for (const year of years) {
    let from = length
    let to = -1
    eachIndex(ground, year, (index) => {
      if (school[index] === School.no) return
      from = Math.min(from, index)
      to = index
    })
    due.fill(1, from, to + 1)
  }
  for (const window of windows) {
    eachIndex(ground, window, (index) => {
      due[index] = 0
    })
  }
  return { nominal, school, unplanned, due, spans: years }
}

/** Days of extended school year: the listed session days, else the weekdays of the windows. A closure for all closes these too. */
const esyDays = (windows: readonly (DaySpan & { readonly days: readonly Day[] | undefined })[], ground: Ground): SeasonDays => {
  const { first, length, closed } = ground
  // Where every session day is listed, these are the days that a week or a month has.
  const allListed = windows.every(({ days }) => days !== undefined)
  const nominal = allListed ? new Uint8Array(length) : ground.nominal
  const school = new Uint8Array(length)
  const unplanned = new Uint8Array(length)
  const due = new Uint8Array(length)
  for (const window of windows) {
    const listed = window.days === undefined ? undefined : new Set(window.days)
    eachIndex(ground, window, (index) => {
      if (!(listed === undefined ? ground.nominal[index] === 1 : listed.has(first + index))) return
      if (allListed) nominal[index] = 1
      due[index] = 1
      if (closed[index] === Closed.no) school[index] = School.yes
      else if (closed[index] === Closed.unplanned) unplanned[index] = 1
    })
  }
  return { nominal, school, unplanned, due, spans: summersOf(windows) }
}

const everyDays = ({ nominal, school, unplanned }: SeasonDays, { first, length, closed }: Ground): SeasonDays => {
  // In a school year a weekday that is not closed has its answer already: what is left lies outside of them.
  const open = school.map((day, index) => (day === School.no && nominal[index] === 1 && closed[index] === Closed.no ? School.yes : day))
  return { nominal, school: open, unplanned, due: new Uint8Array(length).fill(1), spans: [{ start: first, end: first + length - 1 }] }
}

/** Longest pause, in days, between two windows of one summer. */
const longestPause = 100

const summersOf = (windows: readonly DaySpan[]): readonly DaySpan[] => {
  const summers: DaySpan[] = []
  for (const { start, end } of windows) {
    const last = summers.at(-1)
    if (last !== undefined && start - last.end <= longestPause)
      summers[summers.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else summers.push({ start, end })
  }
  return summers
}
