import { fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { Per } from '../../../src/time/period-unit.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { type Season, weekdayOf } from './school.ts'

/** A whole period, both ends included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What the periods of a line are counted from. */
export interface Counted {
  readonly calendar: SchoolCalendar
  readonly season: Season
  /** The duty window, and the first school day in it. */
  readonly start: number
  readonly end: number
  readonly firstSchoolDay: number
  /** The provision's whole effective window. */
  readonly effective: Span
  /** Where weeks begin, if not on Mondays. */
  readonly anchor: number | undefined
}

/** The periods of a unit that touch the duty window, by the plainest count: domain, "Periods". */
export const spansOf = (per: Per, counted: Counted): readonly Span[] => {
  switch (per.unit) {
    case 'week':
      return weeks(per.count, counted)
    case 'month':
      return months(counted)
    case 'cycle':
      return inTurns(everyCount(cycleStarts(counted), per.count, counted), counted)
    case 'school-day':
      return inTurns(schoolDays(counted, counted.firstSchoolDay), counted)
    case 'total':
      return [counted.effective]
    default:
      return terms(per, counted)
  }
}

const touching = (spans: readonly Span[], { start, end }: Counted): readonly Span[] =>
  spans.filter((span) => span.end >= start && span.start <= end)

const weeks = (count: number, counted: Counted): readonly Span[] => {
  const { firstSchoolDay, anchor } = counted
  const base = anchor ?? firstSchoolDay - weekdayOf(firstSchoolDay)
  const spans: Span[] = []
  for (let start = base - 70 * count; start <= counted.end; start += 7 * count) spans.push({ start, end: start + 7 * count - 1 })
  return touching(spans, counted)
}

const months = (counted: Counted): readonly Span[] => {
  const spans: Span[] = []
  for (let month = 8; month <= 12; month++) {
    const dayOne = (number: number): number => toDay(`2026-${String(number).padStart(2, '0')}-01` as '2026-01-01')
    spans.push({ start: dayOne(month), end: month === 12 ? toDay('2026-12-31') : dayOne(month + 1) - 1 })
  }
  return touching(spans, counted)
}

/** A school day in no term belongs to the next one, or to the last one after its end. */
const terms = ({ unit }: Per, counted: Counted): readonly Span[] => {
  const { start, end } = counted.calendar
  const listed = (counted.calendar.terms ?? [])
    .filter((term) => term.unit === unit)
    .map((term) => ({ start: toDay(term.start), end: toDay(term.end) }))
  const spans = listed.map((term, i) => ({
    start: i === 0 ? Math.min(toDay(start), term.start) : (listed[i - 1] as Span).end + 1,
    end: i === listed.length - 1 ? Math.max(toDay(end), term.end) : term.end,
  }))
  return touching(spans, counted)
}

const schoolDays = ({ calendar, season }: Counted, from: number): readonly number[] => {
  const days: number[] = []
  for (let day = from; day <= toDay(calendar.end); day++) if (season.isSchool(day)) days.push(day)
  return days
}

/** Each turn runs to the day before the next one begins. */
const inTurns = (starts: readonly number[], counted: Counted): readonly Span[] =>
  touching(
    starts.map((start, i) => ({ start, end: (starts[i + 1] ?? toDay(counted.calendar.end) + 1) - 1 })),
    counted,
  )

/** "Every 2 cycles" counts from the first cycle with a school day of the line. */
const everyCount = (starts: readonly number[], count: number, { firstSchoolDay }: Counted): readonly number[] => {
  const first = starts.filter((start) => start <= firstSchoolDay).length - 1
  return starts.filter((_, i) => (i - Math.max(0, first)) % count === 0)
}

/** Day 1 of every cycle: a closure slides it, or its day is skipped. */
const cycleStarts = (counted: Counted): readonly number[] => {
  const { calendar, season, firstSchoolDay } = counted
  const { length = 1, start = fromDay(firstSchoolDay), onClosure } = calendar.cycle ?? {}
  const days: number[] = []
  for (let day = toDay(start); day <= toDay(calendar.end); day++) {
    if (onClosure === 'skip' ? season.isNominal(day) : season.isSchool(day)) days.push(day)
  }
  return days.filter((_, i) => i % length === 0)
}
