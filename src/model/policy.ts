import type { DateRange } from '../time/school-calendar.ts'
import type { Reason, Treatment } from './reason.ts'

/** Whether a session in another form than the plan's counts as delivered. @public */
export type OtherForm = 'delivered' | 'not-delivered'

/**
 * Every choice that the law leaves open. An evaluation echoes the complete policy it used.
 *
 * @public
 */
export interface Policy {
  /** Where weeks and months begin: with the calendar, or with the provision's own start. */
  readonly periodAnchor: 'calendar' | 'provision-start'
  /** What a period with fewer days asks for: a range, the full amount, or the share alone. */
  readonly shortPeriods: 'bounds' | 'full' | 'prorate'
  /** The longest session (minutes) that is taken as possible where a plan states no length. */
  readonly longestSession: number
  /** The share of the planned length, 0 to 1, from which a held session counts for frequency. */
  readonly minSessionShare: number
  /** Sessions in another group size, setting or by another provider than the plan's. */
  readonly otherForm: { readonly group: OtherForm; readonly setting: OtherForm; readonly provider: OtherForm }
  /** The treatment of each reason for a missed session. */
  readonly reasons: Readonly<Record<Reason, Treatment>>
  /** The treatment of a miss for which no reason was recorded. */
  readonly missingReason: 'counts' | 'disputed'
  /** Sessions of one line that one day can hold; `null`: from the frequency. */
  readonly sessionsPerDay: number | null
  /** Calendar days within which a make-up must follow its miss; `null`: no limit. */
  readonly makeUpWindow: number | null
  /** Whether make-ups that nobody recorded are taken as possible. */
  readonly unrecordedMakeUps: 'none' | 'possible'
  /** Known opportunities from which an accommodation's rate is printed as a share. */
  readonly minOpportunities: number
  /** The share of observed dates, 0 to 1, from which a differing setting is a finding. */
  readonly settingShare: number
  /** Percentage points by which the share of the day in regular class may miss a single figure of the plan. */
  readonly regularClassPoints: number
  /** The share of what was asked, 0 to 1, below which a shortfall counts as matching the plan. */
  readonly tolerance: number
  /** Whole minutes of a school day, lunch and recess included: for the share of the day in regular class. */
  readonly schoolDayMinutes: number
  /** The user's own rating window; `null`: reporting period, last four weeks, year to date. */
  readonly ratingWindow: DateRange | null
  /** Options of rules that differ from their defaults, by rule: `{ 'service-gap': { schoolDays: 15 } }`. */
  readonly rules: Readonly<Record<string, RuleOptions>>
}

/** The options of one rule. @public */
export type RuleOptions = Readonly<Record<string, number | string>>

/** A policy with only the choices that differ from the defaults. @public */
export type PolicyInput = {
  readonly [K in keyof Policy]?: K extends 'reasons' | 'otherForm' ? Partial<Policy[K]> : Policy[K]
}
