import { type Day, toDay } from './civil-date.ts'
import { type DaySpan, type DayTable, School, spanOf } from './day-table.ts'
import { monthStart, plusMonths } from './months.ts'
import { isTermUnit, type Per } from './period-unit.ts'
import type { SchoolCalendar, TermUnit } from './school-calendar.ts'
import { startOfWeek } from './weekday.ts'

/** A period, and what its place rests on. */
export interface PeriodSpan extends DaySpan {
  /** Its last days are not known yet: the calendar is entered only so far and the cycle counts school days. */
  readonly uncertain?: true
  /** The school year ends before the period has all its units. */
  readonly cutOff?: true
}

/** What period boundaries depend on. */
export interface LayoutContext {
  readonly calendar: SchoolCalendar
  readonly table: DayTable
  /** First and last duty day. */
  readonly duty: DaySpan
  /** First school day of the line's duty. */
  readonly firstSchoolDay: Day
  /** Counts weeks and months from this day instead of the calendar's. */
  readonly anchor?: Day | undefined
  readonly planStart: Day
  /** The provision's whole effective window, for `total`. */
  readonly effective: DaySpan
  /** Whether a table index is a school day for this line (extended school year lines have their own). */
  readonly schoolAt: (index: number) => number
}

/** Why a line's periods cannot be laid out. */
export type NoPeriods = 'no-such-term'

/** Lays out the periods that touch the duty window, in order. */
export const layOutPeriods = (per: Per, context: LayoutContext): readonly PeriodSpan[] | NoPeriods => {
  const { unit, count } = per
  if (isTermUnit(unit)) return terms(unit, count, context)
  switch (unit) {
    case 'week': {
      const base = context.anchor ?? startOfWeek(context.firstSchoolDay, context.calendar.weekStart ?? 'mon')
      return regular((i) => base + 7 * count * i, context.duty)
    }
    case 'month': {
      const base = context.anchor ?? monthStart(context.firstSchoolDay)
      return regular((i) => plusMonths(base, count * i), context.duty)
    }
    case 'plan-year':
      return regular((i) => plusMonths(context.planStart, 12 * count * i), context.duty)
    case 'school-day':
      return perYear(context, (days, year) => inGroups(days, count, year.end, context))
    case 'cycle':
      return cycles(per, context)
    case 'school-year':
      return touching(grouped(context.table.years, count, context), context.duty)
    default:
      return [context.effective]
  }
}

const touching = (spans: readonly PeriodSpan[], duty: DaySpan): readonly PeriodSpan[] =>
  spans.filter((span) => span.end >= duty.start && span.start <= duty.end)

/** Periods that follow one another without gap; `startOf(0)` lies on or near the first school day. */
const regular = (startOf: (i: number) => Day, duty: DaySpan): PeriodSpan[] => {
  let i = 0
  while (startOf(i) > duty.start) i--
  while (startOf(i + 1) <= duty.start) i++
  const spans: PeriodSpan[] = []
  for (; startOf(i) <= duty.end; i++) spans.push({ start: startOf(i), end: startOf(i + 1) - 1 })
  return spans
}

/** Joins `count` units into one period, counting from the first unit with a school day of the line. */
const grouped = (units: readonly DaySpan[], count: number, context: LayoutContext): PeriodSpan[] => {
  const first = units.findIndex((unit) => unit.end >= context.firstSchoolDay)
  const spans: PeriodSpan[] = []
  for (let i = first % count; first >= 0 && i < units.length; i += count) {
    const last = units[Math.min(i + count, units.length) - 1] as DaySpan
    spans.push({ start: (units[i] as DaySpan).start, end: last.end, ...(i + count > units.length && { cutOff: true }) })
  }
  return spans
}

/** Named terms, stretched so that every school day of the year is in one: a day in none belongs to the next, at the end to the last. */
const terms = (unit: TermUnit, count: number, context: LayoutContext): readonly PeriodSpan[] | NoPeriods => {
  const listed = (context.calendar.terms ?? [])
    .filter((term) => term.unit === unit)
    .map(spanOf)
    .sort((a, b) => a.start - b.start)
  if (listed.length === 0) return 'no-such-term'
  const stretched = context.table.years.flatMap((year) => {
    const ofYear = listed.filter((term) => term.start <= year.end && term.end >= year.start)
    return ofYear.map((term, i) => ({
      start: i === 0 ? Math.min(year.start, term.start) : (ofYear[i - 1] as DaySpan).end + 1,
      end: i === ofYear.length - 1 ? Math.max(year.end, term.end) : term.end,
    }))
  })
  return touching(grouped(stretched, count, context), context.duty)
}

const perYear = (context: LayoutContext, layOut: (days: readonly Day[], year: DaySpan) => readonly PeriodSpan[]): readonly PeriodSpan[] => {
  const { table, schoolAt } = context
  const spans = yearsOf(context).flatMap((year) => {
    const days: Day[] = []
    for (let day = year.start; day <= year.end; day++) {
      if (schoolAt(day - table.first) !== School.no) days.push(day)
    }
    return layOut(days, year)
  })
  return touching(spans, context.duty)
}

/** The school years; for a line with duty outside them (extended school year) its duty window. */
const yearsOf = ({ table, duty }: LayoutContext): readonly DaySpan[] => {
  const inYears = table.years.filter((year) => year.end >= duty.start && year.start <= duty.end)
  return inYears.length > 0 ? inYears : [duty]
}

/** Groups of school days from the first school day of the line on; each runs to the day before the next begins. */
const inGroups = (days: readonly Day[], count: number, yearEnd: Day, context: LayoutContext): PeriodSpan[] => {
  const due = days.filter((day) => day >= context.firstSchoolDay)
  const starts = due.filter((_, i) => i % count === 0)
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? yearEnd + 1) - 1
    const cutOff = i === starts.length - 1 && due.length % count !== 0
    return { start, end, ...(cutOff && { cutOff }) }
  })
}

const cycles = (per: Per, context: LayoutContext): readonly PeriodSpan[] | NoPeriods => {
  const cycle = context.calendar.cycle
  const length = cycle?.length ?? per.length
  if (length === undefined || (per.length !== undefined && per.length !== length)) return 'no-such-term'
  const restarts = new Set((cycle?.restarts ?? []).map(toDay))
  const skips = cycle?.onClosure === 'skip'
  const { table, schoolAt } = context

  return perYear(context, (schoolDays, year) => {
    const first = firstCycleDay(context, year)
    const starts: Day[] = []
    let position = 0
    for (const day of skips ? nominalDays(table, year) : schoolDays) {
      if (day < first) continue
      if (restarts.has(day) || position === length) position = 0
      if (position === 0) starts.push(day)
      position++
    }
    const turns = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? year.end + 1) - 1 }))
    const spans = grouped(turns, per.count, context)
    return spans.map((span, i) => ({
      ...span,
      ...(i === spans.length - 1 && position !== length && { cutOff: true as const }),
      ...(!skips && hasUnknownDay(span, table, schoolAt) && { uncertain: true as const }),
    }))
  })
}

/** Day 1 of a year's first cycle: as the calendar says, else a restart, else the line's first school day. */
const firstCycleDay = ({ calendar, firstSchoolDay }: LayoutContext, year: DaySpan): Day => {
  const stated = [calendar.cycle?.start ?? [], calendar.cycle?.restarts ?? []].flat().map(toDay)
  const before = stated.filter((day) => day >= year.start && day <= Math.max(year.start, firstSchoolDay))
  const from = calendar.cycle?.start === undefined ? year.start : toDay(calendar.cycle.start)
  return before.length > 0 ? Math.max(...before) : Math.max(year.start, from, Math.min(firstSchoolDay, year.end))
}

const nominalDays = (table: DayTable, year: DaySpan): Day[] => {
  const days: Day[] = []
  for (let day = year.start; day <= year.end; day++) if (table.nominal[day - table.first] === 1) days.push(day)
  return days
}

/** Whether a day that may or may not be a school day lies in a period that counts school days. */
const hasUnknownDay = (span: DaySpan, table: DayTable, schoolAt: (index: number) => number): boolean => {
  for (let day = span.start; day <= span.end; day++) if (schoolAt(day - table.first) === School.maybe) return true
  return false
}
