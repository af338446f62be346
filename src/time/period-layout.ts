import { type Day, toDay } from './civil-date.ts'
import { type DaySpan, School, type SeasonDays, spanOf } from './day-table.ts'
import { monthStart, plusMonths } from './months.ts'
import { isTermUnit, type Per } from './period-unit.ts'
import type { SchoolCalendar, TermUnit } from './school-calendar.ts'
import { startOfWeek } from './weekday.ts'

/** A period, and what its place rests on. */
export interface PeriodSpan extends DaySpan {
  /** Where it begins or ends is not known yet: the calendar is entered only so far and the period counts school days. */
  readonly uncertain?: true
  /** `N` is at least this: the school year ends before the period has all its school days. */
  readonly leastDays?: number
  /** A last group of terms or years that the calendar does not complete: it has some of the units, not all. */
  readonly share?: { readonly has: number; readonly of: number }
}

/** What period boundaries depend on. */
export interface LayoutContext {
  readonly calendar: SchoolCalendar
  /** Day of table index 0, and the days that the line counts by. */
  readonly first: Day
  readonly days: SeasonDays
  /** First and last duty day. */
  readonly duty: DaySpan
  /** First school day of the line's duty. */
  readonly firstSchoolDay: Day
  /** Counts weeks and months from this day instead of the calendar's. */
  readonly anchor?: Day | undefined
  readonly planStart: Day
  /** The whole effective windows of the provision, for `total`. */
  readonly effective: readonly DaySpan[]
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
      return perSpan(context, (days, year) => inGroups(days, count, year.end, context))
    case 'cycle':
      return cycles(per, context)
    case 'school-year':
      return touching(grouped(context.days.spans, count, context), context.duty)
    default:
      return touching(context.effective, context.duty)
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
    const has = units.length - i
    spans.push({ start: (units[i] as DaySpan).start, end: last.end, ...(has < count && { share: { has, of: count } }) })
  }
  return spans
}

/** Named terms, stretched so that every school day of the year is in one: a day in none belongs to the next, at the end to the last. */
const terms = (unit: TermUnit, count: number, context: LayoutContext): readonly PeriodSpan[] | NoPeriods => {
  const listed = (context.calendar.terms ?? [])
    .filter((term) => term.unit === unit)
    .map(spanOf)
    .sort((a, b) => a.start - b.start)
  const stretched = context.days.spans.flatMap((year) => {
    const ofYear = listed.filter((term) => term.start <= year.end && term.end >= year.start)
    return ofYear.map((term, i) => ({
      start: i === 0 ? Math.min(year.start, term.start) : (ofYear[i - 1] as DaySpan).end + 1,
      end: i === ofYear.length - 1 ? Math.max(year.end, term.end) : term.end,
    }))
  })
  const spans = touching(grouped(stretched, count, context), context.duty)
  return spans.length === 0 ? 'no-such-term' : spans
}

const perSpan = (context: LayoutContext, layOut: (days: readonly Day[], year: DaySpan) => readonly PeriodSpan[]): readonly PeriodSpan[] => {
  const { first, days } = context
  const spans = touching(days.spans, context.duty).flatMap((year) => {
    const schoolDays: Day[] = []
    for (let day = year.start; day <= year.end; day++) if (days.school[day - first] !== School.no) schoolDays.push(day)
    return layOut(schoolDays, year)
  })
  return touching(spans, context.duty)
}

/** Groups of school days from the first school day of the line on; each runs to the day before the next begins. */
const inGroups = (days: readonly Day[], count: number, yearEnd: Day, context: LayoutContext): PeriodSpan[] => {
  const due = days.filter((day) => day >= context.firstSchoolDay)
  const starts = due.filter((_, i) => i % count === 0)
  return turns(starts, yearEnd, context).map((span, i) => ({
    ...span,
    ...(i === starts.length - 1 && due.length % count !== 0 && { leastDays: count }),
  }))
}

/**
 * From each start to the day before the next one. Not certain where a day in it, or the next start, may have no school,
 * nor behind such a day, since it moves all that follows, until the count begins `anew`.
 */
const turns = (starts: readonly Day[], yearEnd: Day, context: LayoutContext, anew: ReadonlySet<Day> = new Set()): readonly PeriodSpan[] => {
  let uncertain = false
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? yearEnd + 1
    uncertain = (uncertain && !anew.has(start)) || hasUnknownDay({ start, end: next }, context)
    return { start, end: next - 1, ...(uncertain && { uncertain }) }
  })
}

const hasUnknownDay = ({ start, end }: DaySpan, { days, first }: LayoutContext): boolean => {
  for (let day = start; day <= end; day++) if (days.school[day - first] === School.maybe) return true
  return false
}

const cycles = (per: Per, context: LayoutContext): readonly PeriodSpan[] | NoPeriods => {
  const cycle = context.calendar.cycle
  const length = cycle?.length ?? per.length
  if (length === undefined || (per.length !== undefined && per.length !== length)) return 'no-such-term'
  const restarts = (cycle?.restarts ?? []).map(toDay).sort((a, b) => a - b)
  const skips = cycle?.onClosure === 'skip'

  return perSpan(context, (schoolDays, year) => {
    const first = firstCycleDay(context, year)
    const starts: Day[] = []
    let position = 0
    let passed = 0
    const anew = new Set<Day>()
    for (const day of skips ? nominalDays(context, year) : schoolDays) {
      if (day < first) continue
      // A restart on a day without school takes effect on the next one.
      while ((restarts[passed] ?? Number.POSITIVE_INFINITY) <= day) {
        passed++
        position = 0
        anew.add(day)
      }
      if (position === length) position = 0
      if (position === 0) starts.push(day)
      position++
    }
    const certain = skips ? { ...context, days: { ...context.days, school: context.days.nominal } } : context
    const ofYear = turns(starts, year.end, certain, anew)
    return grouped(ofYear, per.count, context).map(({ share, ...span }, i, all) => ({
      ...span,
      ...(ofYear.some((turn) => turn.uncertain && turn.start <= span.end && turn.end >= span.start) && { uncertain: true as const }),
      ...(i === all.length - 1 && (position !== length || share !== undefined) && { leastDays: length * per.count }),
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

const nominalDays = ({ days, first }: LayoutContext, year: DaySpan): Day[] => {
  const nominal: Day[] = []
  for (let day = year.start; day <= year.end; day++) if (days.nominal[day - first] === 1) nominal.push(day)
  return nominal
}
