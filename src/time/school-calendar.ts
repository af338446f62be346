import type { CivilDate } from './civil-date.ts'
import type { Weekday } from './weekday.ts'

/** A closed range of civil days: first and last day included. @public */
export interface DateRange {
  readonly start: CivilDate
  readonly end: CivilDate
}

/** Days on which the school has no lessons, for all or for some. @public */
export interface Closure extends DateRange {
  /** Known when the school year was planned (holidays), or not (snow, strike). Default `true`. */
  readonly planned?: boolean
  /** `all` (default): no school day. `some`: a school day, unless the plan's `groups` name one of these `groups`. */
  readonly scope?: 'all' | 'some'
  readonly groups?: readonly string[]
  readonly name?: string
}

/** The kinds of named terms a calendar can list. @public */
export type TermUnit = 'marking-period' | 'quarter' | 'trimester' | 'semester'

/** One named term of the school year. @public */
export interface Term extends DateRange {
  readonly unit: TermUnit
  readonly name?: string
}

/** A rotation of numbered school days ("6-day cycle"). @public */
export interface Cycle {
  /** Days in one turn of the cycle. */
  readonly length: number
  /** The first day 1. Default: the first school day on which the provision is due. */
  readonly start?: CivilDate
  /** A closure makes the cycle slide (default) or skips its day. */
  readonly onClosure?: 'slide' | 'skip'
  /** Dates on which day 1 comes again. */
  readonly restarts?: readonly CivilDate[]
}

/** A window of extended school year services. @public */
export interface EsyWindow extends DateRange {
  /** The listed session days; without them every weekday of the window. */
  readonly days?: readonly CivilDate[]
}

/**
 * Which civil dates are school days.
 *
 * @public
 */
export interface SchoolCalendar {
  /** First day of the school year (or of the first one). */
  readonly start: CivilDate
  /** Last day of the school year (or of the last one). */
  readonly end: CivilDate
  /** Several school years; the summers between them are no closures. Default: one year, `start` to `end`. */
  readonly years?: readonly DateRange[]
  /** Days of the week with school. Default Monday to Friday. */
  readonly weekdays?: readonly Weekday[]
  readonly closures?: readonly Closure[]
  /** Shortened days: school days like any other. */
  readonly shortenedDays?: readonly CivilDate[]
  /** School days outside the usual weekdays, or inside a closure. */
  readonly extraDays?: readonly CivilDate[]
  readonly terms?: readonly Term[]
  readonly cycle?: Cycle
  /** First day of the week. Default Monday. */
  readonly weekStart?: Weekday
  /** The calendar is entered up to this day; later weekdays may or may not be school days. */
  readonly knownUntil?: CivilDate
  readonly esy?: readonly EsyWindow[]
}
