import type { ClockDayKind } from '../time/clock-day-kind.ts'
import type { StateJurisdiction } from './jurisdiction.ts'
import type { RelatedService } from './lists/related-services.ts'

/** What a clock is about. @public */
export type ClockTopic =
  | 'evaluation-answer'
  | 'evaluation'
  | 'evaluation-to-plan'
  | 'first-meeting'
  | 'meeting-on-request'
  | 'meeting-notice'
  | 'meeting-materials'
  | 'plan-copy'
  | 'prior-notice'
  | 'disagreement-recess'
  | 'service-start'
  | 'transfer'
  | 'records'

/** The plans or students that a clock is for, where a State has several. @public */
export type ClockScope = 'any' | 'initial-plan' | 'later-plan' | 'school-age' | 'preschool' | 'private-school'

/** The event from which a clock counts, or before which it ends. @public */
export type ClockEvent =
  | 'evaluation-request'
  | 'evaluation-consent'
  | 'referral'
  | 'referral-for-review'
  | 'eligibility'
  | 'recommendation'
  | 'meeting-request'
  | 'meeting'
  | 'recess'
  | 'plan-developed'
  | 'plan-completed'
  | 'plan-consent'
  | 'parent-response'
  | 'notice-sent'
  | 'notice-received'
  | 'change'
  | 'service-start'
  | 'school-year-start'
  | 'enrolment'
  | 'prior-plan-received'
  | 'records-request'

/**
 * What lets another date hold instead.
 *
 * - `agreed`: parent and school agreed on another date, or the parent waived the time.
 * - `later-date-stated`: the plan or the notice states a later date.
 * - `contested`: the parent contests the plan in a way that the rule lists.
 *
 * @public
 */
export type ClockUnless = 'agreed' | 'later-date-stated' | 'contested'

/** A number of days of a kind, counted from the day after an event to the last day counted. @public */
export interface DayCount {
  /** `null`: the rule gives no number ("as soon as possible"). */
  readonly days: number | null
  readonly dayKind: ClockDayKind
  /** `within` (default): at most so many days after the event. `before`: at least so many before it. `on`: on the last of them. */
  readonly when?: 'within' | 'before' | 'on'
  /** Where fewer days remain in the school year: the first school day of the next one. */
  readonly ifYearEnds?: 'next-year-start'
}

/** A clock of a State: what it is about, what it counts, and what it rests on. @public */
export interface LawClock extends DayCount {
  readonly topic: ClockTopic
  readonly scope: ClockScope
  readonly when: 'within' | 'before' | 'on'
  readonly from: ClockEvent
  readonly unless?: readonly ClockUnless[]
  /** Id of the entry that it rests on. */
  readonly basis: string
  readonly caveat?: string
}

/** Which gap the notice of a missed service is about. @public */
export type MissedServiceScope = 'initiation' | 'any-gap'

/** A duty to write to the parent when a service does not begin. @public */
export interface MissedServiceNotice {
  /** The service has not begun by so many days after its start date. */
  readonly notBegun: DayCount & { readonly days: number }
  /** The notice follows within so many days of that. */
  readonly notice: DayCount & { readonly days: number }
  /** `initiation`: a service that did not begin in time. `any-gap`: later gaps of that length too. */
  readonly scopes: readonly MissedServiceScope[]
  /** What this library takes unless told otherwise, and the entry that says why. */
  readonly defaultScope: MissedServiceScope
  readonly scopeBasis: string
  readonly basis: string
  readonly caveat: string
}

/** A duty to keep service logs and to hand them out. @public */
export interface ServiceLogs {
  /** The services that a log is kept for, as plans name them. */
  readonly services: readonly RelatedService[]
  /** What a log holds. */
  readonly holds: readonly ('service-type' | 'minutes')[]
  readonly onRequest: 'any-time'
  /** Parents are told of their right to the logs within so many days of an event. */
  readonly tellParents: DayCount & { readonly days: number; readonly from: readonly ClockEvent[] }
  readonly basis: string
}

/** A number of years, and the entry that it rests on. @public */
export interface YearLimit {
  readonly years: number
  readonly only?: 'intellectual-disability'
  readonly basis: string
}

/** The numbers of one State's rules that concern the carrying out of plans, each with the entry that it rests on. @public */
export interface StatePack {
  readonly jurisdiction: 'US' | StateJurisdiction
  readonly name: string
  readonly clocks: readonly LawClock[]
  readonly missedServiceNotice?: MissedServiceNotice
  readonly serviceLogs?: ServiceLogs
  /** From this age on, in months, the plan in effect has a transition section. */
  readonly transitionAge?: { readonly months: number; readonly basis: string }
  readonly annualReview?: YearLimit
  readonly reevaluation?: readonly YearLimit[]
  /** How far back a due process complaint reaches. Information only: knowledge and exceptions are legal questions. */
  readonly dueProcess?: YearLimit
}
