import type { Window, WindowName } from '../model/evaluation.ts'
import { type CivilDate, type Day, fromDay, toDay } from '../time/civil-date.ts'
import { type DaySpan, School, spanOf } from '../time/day-table.ts'
import { monthStart, plusMonths } from '../time/months.ts'
import type { DateRange } from '../time/school-calendar.ts'
import type { CompiledLine, CompiledPlan } from './compile.ts'
import { noDuty, seasonOf } from './duty.ts'

/** Dates and school days of the lines of a plan, up to `asOf`, as rules need them. @public */
export interface SchoolClock {
  readonly asOf: CivilDate
  /** The window between two table indexes, with its school days of the line. */
  readonly window: (line: string, first: number, last: number) => Window
  /** The window between two dates, both included, with its school days of the line. */
  readonly between: (line: string, start: CivilDate, end: CivilDate) => Window
  /** School days of the line after a date, up to another, or to `asOf`. */
  readonly schoolDaysAfter: (line: string, date: CivilDate, until?: CivilDate) => number
  /** The window in which the size of a difference is rated; `isEnough`: it has the school days that this takes. */
  readonly ratingWindow: (line: string) => { readonly window: Window; readonly isEnough: boolean }
  /** The reporting periods that have begun, in order: the calendar's shortest terms, or calendar months when it lists none. */
  readonly reportingWindows: (line: string) => readonly Window[]
  /** The calendar's term that holds `asOf`; the school year so far when it lists none. */
  readonly reportingPeriod: (line: string) => Window
  /** The windows that sums are given for, up to `asOf`; those of terms only where the calendar lists them. */
  readonly windows: (line: string) => readonly NamedWindow[]
  /** The school year, or summer, that holds `asOf` or ended last before it, whole. */
  readonly schoolYear: (line: string) => DateRange | undefined
  /** The civil date of a day number. */
  readonly dateOf: (index: number) => CivilDate
}

/** A window with its name. @public */
export interface NamedWindow {
  readonly of: WindowName
  readonly window: Window
}

/** School days that a rating window must have. Software default; the anchor is a rolling four weeks. */
export const leastSchoolDays = 15

const fourWeeks = 28
const yearOfDays = 365

/** Term kinds that can be the reporting period, the shortest first. */
const reportingTerms: readonly string[] = ['marking-period', 'quarter', 'trimester', 'semester']

/** Answers questions about dates and school days up to `asOf`. */
export const schoolClock = ({ lines, table, calendar, policy }: CompiledPlan, asOf: Day): SchoolClock => {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const last = Math.min(asOf - table.first, table.length - 1)
  const schoolDays = (line: string, from: number, to: number): number => {
    const compiled = byId.get(line)
    const school = compiled?.kind === 'service' ? compiled.school : table.regular.school
    let count = 0
    for (let index = Math.max(0, from); index <= Math.min(to, last); index++) {
      if (school[index] === School.yes && compiled?.duty[index] !== noDuty) count++
    }
    return count
  }
  const window = (line: string, from: number, to: number): Window => ({
    start: fromDay(from + table.first),
    end: fromDay(to + table.first),
    schoolDays: schoolDays(line, from, to),
  })
  /** A span up to `asOf`, from the first day of the line's duty in it. */
  const windowOf = (line: string, span: DaySpan): Window => {
    const duty = byId.get(line)?.duty
    const end = Math.min(span.end, asOf) - table.first
    let start = span.start - table.first
    while (start < end && (duty?.[start] ?? noDuty) === noDuty) start++
    return window(line, start, end)
  }
  const terms = (calendar.terms ?? []).map((term) => ({ unit: term.unit, ...spanOf(term) }))
  const termNow = (unit: string): DaySpan | undefined =>
    terms.find(({ unit: other, start, end }) => other === unit && start <= asOf && asOf <= end)
  const reportingSpan = (): DaySpan | undefined => reportingTerms.map(termNow).find((one) => one !== undefined)
  const yearSpans = (line: string): readonly DaySpan[] => seasonSpans(byId.get(line), table).filter(({ start }) => start <= asOf)
  const nothing: DaySpan = { start: asOf, end: asOf }

  return {
    asOf: fromDay(asOf),
    window,
    between: (line, start, end) => window(line, toDay(start) - table.first, toDay(end) - table.first),
    schoolDaysAfter: (line, date, until) =>
      schoolDays(line, toDay(date) - table.first + 1, until === undefined ? last : toDay(until) - table.first),
    ratingWindow: (line) => {
      const years = yearSpans(line)
      const current = years.at(-1) ?? nothing
      const candidates = [current, reportingSpan() ?? current, { start: asOf - fourWeeks + 1, end: asOf }]
      const chosen = policy.ratingWindow === null ? candidates : [spanOf(policy.ratingWindow)]
      // The longest decides. While a school year is new, the one before still does.
      const before = policy.ratingWindow === null ? years.slice(0, -1).reverse() : []
      const windows = [
        ...chosen.map((span) => windowOf(line, span)).sort((a, b) => b.schoolDays - a.schoolDays),
        ...before.map((span) => windowOf(line, span)),
      ]
      const enough = windows.find((one) => one.schoolDays >= leastSchoolDays)
      return { window: enough ?? (windows[0] as Window), isEnough: enough !== undefined }
    },
    reportingWindows: (line) => {
      const unit = reportingTerms.find((one) => calendar.terms?.some((term) => term.unit === one))
      const spans = unit === undefined ? yearSpans(line).flatMap(monthsOf) : terms.filter((term) => term.unit === unit)
      return spans
        .filter(({ start }) => start <= asOf)
        .sort((a, b) => a.start - b.start)
        .map((span) => windowOf(line, span))
    },
    reportingPeriod: (line) => windowOf(line, reportingSpan() ?? yearSpans(line).at(-1) ?? nothing),
    windows: (line) => {
      const spans: readonly (readonly [WindowName, DaySpan | undefined])[] = [
        ['reporting-period', reportingSpan()],
        ['last-four-weeks', { start: asOf - fourWeeks + 1, end: asOf }],
        ['semester', termNow('semester')],
        ['year-to-date', yearSpans(line).at(-1)],
        ['last-365-days', { start: asOf - yearOfDays + 1, end: asOf }],
        ['custom', policy.ratingWindow === null ? undefined : spanOf(policy.ratingWindow)],
      ]
      return spans.flatMap(([of, span]) => (span === undefined || span.start > asOf ? [] : [{ of, window: windowOf(line, span) }]))
    },
    schoolYear: (line) => {
      const span = yearSpans(line).at(-1)
      return span && { start: fromDay(span.start), end: fromDay(span.end) }
    },
    dateOf: table.dateOf,
  }
}

const monthsOf = ({ start, end }: DaySpan): readonly DaySpan[] => {
  const months: DaySpan[] = []
  for (let month = monthStart(start); month <= end; month = plusMonths(month, 1)) {
    months.push({ start: Math.max(start, month), end: Math.min(end, plusMonths(month, 1) - 1) })
  }
  return months
}

/** The school years, and the summers of extended school year, in which a line can be due. */
const seasonSpans = (line: CompiledLine | undefined, table: CompiledPlan['table']): readonly DaySpan[] => {
  const seasons = new Set((line?.parts ?? []).map(({ provision }) => seasonOf(provision, table)))
  return [...(seasons.size === 0 ? [table.regular] : seasons)].flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start)
}
