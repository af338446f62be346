import type { Bounds } from '../core/bounds.ts'
import type { Verdict } from '../core/verdict.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Per } from '../time/period-unit.ts'
import type { DateRange } from '../time/school-calendar.ts'
import type { Jurisdiction, PlanKind } from './plan.ts'
import type { Policy } from './policy.ts'
import type { Flag, OpenRange, ProvisionKind } from './provision.ts'
import type { Reason } from './reason.ts'

/** A closed window of civil days with its number of school days in the duty window. @public */
export interface Window extends DateRange {
  readonly schoolDays: number
}

/** What did not happen, two ways: what is asked of the school, and all that was promised. @public */
export interface Undelivered {
  /** The bar less what is accounted for (held, or missed for a reason that does not count). */
  readonly agencySide: Bounds
  /** All that was promised less what was held, whatever the reason. */
  readonly allReasons: Bounds
}

/** Sessions or minutes of one period. @public */
export interface PeriodAmount {
  /** What the promise asks for; a range where the period has fewer days than usual. */
  readonly required: Bounds
  /** What a verdict is measured against, where it is not simply `required.min`: the calendar leaves it open. */
  readonly bar?: Bounds
  readonly delivered: Bounds
  /** Delivered, plus misses for reasons that do not count. */
  readonly accounted: Bounds
  readonly verdict: Verdict
  readonly undelivered: Undelivered
}

/** Why nothing had to be held in a period. @public */
export type NotApplicableWhy = 'no-school' | 'short-period' | 'not-counted'

/** Missed sessions by reason; `not-stated` where the record gives none. @public */
export type MissedByReason = Readonly<Partial<Record<Reason | 'not-stated', number>>>

/** A make-up that counts in a period: when it was held, and for which day. @public */
export interface MadeUp {
  readonly date: CivilDate
  readonly for: CivilDate
  readonly records: readonly string[]
}

/** One period of a service line. @public */
export interface PeriodResult extends Window {
  readonly verdict: Verdict
  readonly why?: NotApplicableWhy
  /** Met by what is asked of the school, though less than everything promised was held. */
  readonly lenient?: boolean
  readonly sessions?: PeriodAmount
  readonly minutes?: PeriodAmount
  /** Minutes on record, for a line whose plan states no session length. */
  readonly knownMinutes?: Bounds
  /** Sessions held in the form that the plan states. */
  readonly deliveredAsWritten?: Bounds
  readonly missed: MissedByReason
  /** School days about which no log says anything. */
  readonly unobserved: readonly CivilDate[]
  /** Days on which the sources disagree about sessions. */
  readonly conflicts: readonly CivilDate[]
  /** Days on which the sources disagree about minutes alone. */
  readonly minutesDiffer: readonly CivilDate[]
  readonly madeUp: readonly MadeUp[]
  readonly records: readonly string[]
  /** Sums of the judged periods up to this one; missing while it is in progress. */
  readonly running?: { readonly sessions?: RunningAmount; readonly minutes?: RunningAmount }
  /** Only while undetermined: the smallest set of days whose records would settle it. */
  readonly wouldSettle?: readonly CivilDate[]
}

/** What was asked for and held from the first period to this one. @public */
export type RunningAmount = Pick<PeriodAmount, 'required' | 'delivered' | 'undelivered'>

/** Where every required session or minute went; the parts add up to `required`. @public */
export interface Balance {
  readonly required: number
  readonly delivered: number
  readonly notCounted: MissedByReason
  /** What a period with fewer days leaves open. */
  readonly shortPeriod: number
  readonly short: number
  readonly cannotTell: number
}

/** Sums over the judged periods of a line. @public */
export interface AmountTotals {
  readonly required: Bounds
  readonly delivered: Bounds
  readonly accounted: Bounds
  readonly undelivered: Undelivered
  readonly balance: Balance
}

/** Sums over the judged periods, and how many of each verdict. @public */
export interface Totals extends Window {
  readonly periods: Readonly<Partial<Record<Verdict, number>>>
  readonly sessions?: AmountTotals
  readonly minutes?: AmountTotals
}

/** A window that sums are given for. @public */
export type WindowName = 'reporting-period' | 'last-four-weeks' | 'semester' | 'year-to-date' | 'last-365-days' | 'custom'

/** Sums over the judged periods whose last school day lies in a window. @public */
export interface WindowTotals extends Totals {
  readonly of: WindowName
}

/** What would be held by a day if it went on as it did so far. Not a fact: nothing is judged by it. @public */
export interface Projection {
  /** The last school day of the line in this school year, as far as the calendar knows. */
  readonly by: CivilDate
  readonly unit: 'session' | 'minute'
  /** What the periods of the school year ask for. */
  readonly required: Bounds
  /** At the rate so far, rounded outward. */
  readonly delivered: Bounds
  readonly schoolDaysPassed: number
  readonly schoolDaysLeft: number
}

/** How a period in progress stands. @public */
export interface Pace {
  readonly window: Window
  readonly unit: 'session' | 'minute'
  readonly required: Bounds
  /** The share of the bar that the school days so far would bring, rounded outward. */
  readonly expected: Bounds
  readonly delivered: Bounds
  readonly status: 'ahead' | 'on-pace' | 'behind' | 'cannot-tell'
  readonly remaining: Bounds
  readonly schoolDaysLeft: number
  readonly lastDay: CivilDate
  /** Sessions on the schedule after `asOf`. */
  readonly scheduled: number
  readonly stillPossible: boolean
}

interface ProvisionResultBase {
  readonly id: string
  readonly line: string
  readonly asWritten: string
  readonly verdict: Verdict
  /** One sentence for people. */
  readonly summary: string
}

/** The ledger of a service line. @public */
export interface ServiceResult extends ProvisionResultBase {
  readonly kind: 'service'
  readonly service: string
  /** Who is to give it, as the plan says. */
  readonly provider?: string
  /** The period that the plan counts by; missing when its wording gives none. */
  readonly per?: Per
  readonly periods: readonly PeriodResult[]
  readonly totals: Totals
  readonly windows: readonly WindowTotals[]
  readonly pace?: Pace
  /** From fifteen school days on, while days of the school year are left. */
  readonly projection?: Projection
}

/** One dated event at which an accommodation applies. @public */
export interface OpportunityResult {
  readonly date: CivilDate
  readonly opportunity: string
  readonly event?: string
  readonly asked: Bounds
  readonly provided: Bounds
  /** Given, but less than promised, for sure. */
  readonly partial: number
  /** Not given at all, for sure. */
  readonly notProvided: number
  readonly conflict?: true
  readonly records: readonly string[]
}

/** The ledger of an accommodation. @public */
export interface AccommodationResult extends ProvisionResultBase {
  readonly kind: 'accommodation'
  readonly window: Window
  readonly asked: Bounds
  readonly provided: Bounds
  readonly partial: number
  readonly notProvided: number
  readonly offeredDeclined: number
  readonly notNeeded: number
  readonly opportunities: readonly OpportunityResult[]
}

/** One date on which the setting was observed. @public */
export interface SettingDate {
  readonly date: CivilDate
  readonly match: 'matches' | 'differs' | 'unknown'
  readonly observed: readonly string[]
  readonly conflict?: true
  readonly records: readonly string[]
}

/** The ledger of a setting. @public */
export interface SettingResult extends ProvisionResultBase {
  readonly kind: 'setting'
  readonly window: Window
  readonly matches: number
  readonly differs: number
  readonly unknown: number
  readonly dates: readonly SettingDate[]
  /** The share of the day in regular class, where the plan states one. */
  readonly regularClass?: RegularClass
}

/** Minutes in regular class of all school minutes, over the school days of a window. @public */
export interface RegularClass {
  readonly window: Window
  /** The band that the plan states, in percent. */
  readonly promised: Bounds
  readonly regularMinutes: Bounds
  readonly allMinutes: number
  readonly records: readonly string[]
}

/** One due report. @public */
export interface DueReport {
  readonly due: CivilDate
  readonly status: 'received' | 'late' | 'not-received' | 'unknown' | 'not-due-yet'
  readonly receivedOn?: CivilDate
  readonly conflict?: true
  readonly records: readonly string[]
}

/** The ledger of promised reports. @public */
export interface ReportingResult extends ProvisionResultBase {
  readonly kind: 'reporting'
  readonly reports: readonly DueReport[]
}

/** How an agreed amount stands. @public */
export interface CommitmentResult extends ProvisionResultBase {
  readonly kind: 'commitment'
  readonly window: Window
  readonly by: CivilDate
  readonly agreed: Quantity
  readonly delivered: Bounds
  readonly remaining: Bounds
  /** Until the last day. */
  readonly pace?: Pace
  readonly records: readonly string[]
}

/** What the records say about one line of the plan. @public */
export type ProvisionResult = ServiceResult | AccommodationResult | SettingResult | ReportingResult | CommitmentResult

/** An amount with its unit. @public */
export interface Quantity extends Bounds {
  readonly unit: 'session' | 'minute' | 'opportunity' | 'date' | 'report' | 'provision' | 'percent'
}

/** One window in which a rule's condition was found. @public */
export interface Occurrence {
  readonly id: string
  readonly window: Window
  readonly expected: Quantity
  readonly actual: Quantity
  readonly undelivered?: Undelivered
  readonly missed?: MissedByReason
  /** Particulars of the rule, such as the kind of event. */
  readonly detail?: Readonly<Record<string, string | number>>
  /** The plan's words in force then, where they are not those that the finding quotes. */
  readonly asWritten?: string
  /** Ids of the records that prove it. */
  readonly evidence: readonly string[]
}

/** The size of a recorded difference, not a legal grade. `not-rated`: the finding has no size. @public */
export type Severity = 'not-rated' | 'not-yet-rated' | 'small' | 'notable' | 'large' | 'very-large'

/** How much of what was asked is short: a share as two whole numbers, with bounds. @public */
export interface Share {
  readonly short: Bounds
  readonly of: number
}

/** The next step that a finding suggests. @public */
export type SuggestedStep = 'document' | 'ask'

/** One rule and one line: a recorded difference. @public */
export interface Violation {
  readonly id: string
  readonly rule: string
  /** The provision; of a finding about the plan as a whole, the plan. */
  readonly provisionId: string
  readonly line: string
  readonly kind: ProvisionKind | 'plan'
  readonly asWritten: string
  readonly severity: Severity
  readonly share?: Share
  readonly window: Window
  readonly undelivered?: Undelivered
  readonly occurrences: readonly Occurrence[]
  /** What was made up, with its delay in calendar days. */
  readonly cured?: readonly (MadeUp & { readonly delayDays: number })[]
  readonly flags?: readonly Flag[]
  /** Ids of the legal basis; empty where a rule rests on the plan's text alone. */
  readonly basis: readonly string[]
  readonly suggestedStep: SuggestedStep
  /** One sentence for people. */
  readonly message: string
  /** The sentence is the rule's own: in another language it stays as it is. */
  readonly ownWords?: true
}

/** A difference so small that it counts as matching the plan. @public */
export type Match = Omit<Violation, 'severity' | 'suggestedStep'>

/** A window that the records cannot decide. @public */
export interface Undetermined {
  readonly rule: string
  readonly provisionId: string
  readonly line: string
  readonly asWritten: string
  readonly window: Window
  readonly wouldSettle: readonly CivilDate[]
  readonly message: string
  /** The sentence is the rule's own: in another language it stays as it is. */
  readonly ownWords?: true
}

/** A date that comes, or has come, and about which nothing is wrong yet. @public */
export interface Reminder {
  readonly rule: string
  readonly line: string
  /** The plan's words; empty where it is about the plan as a whole. */
  readonly asWritten: string
  readonly date: CivilDate
  /** Calendar days after `asOf`. */
  readonly inDays: number
  readonly basis: readonly string[]
  readonly message: string
  /** The sentence is the rule's own: in another language it stays as it is. */
  readonly ownWords?: true
}

/** A rule that failed: what it would have found is not known. @public */
export interface RuleFailure {
  readonly rule: string
  readonly line: string
  readonly error: { readonly name: string; readonly message: string }
}

/** A period that is not over. @public */
export interface InProgress {
  readonly provisionId: string
  readonly line: string
  readonly pace: Pace
}

/** A line with periods that were met. @public */
export interface Met {
  readonly provisionId: string
  readonly line: string
  readonly periods: number
  readonly lenient: number
}

/** What keeps a line from being compared. @public */
export type NotAssessableWhy = 'no-frequency' | 'no-lower-end' | 'no-such-term'

/** A line, or a span of it, that gives nothing to compare with. @public */
export interface NotAssessable {
  readonly provisionId: string
  readonly line: string
  readonly asWritten: string
  readonly why: NotAssessableWhy
  readonly window: DateRange
  /** The question that would settle it. */
  readonly question: string
}

/** How much of a line's duty window some log speaks about. @public */
export interface CoverageFigure {
  readonly schoolDays: number
  readonly observed: number
}

/** A record, named within its log. @public */
export interface RecordRef {
  readonly log: string
  readonly id: string
}

/** Why a record is listed apart. @public */
export type NotedWhy = 'no-school' | 'other-kind' | 'not-assessable' | 'consultation'

/** Where every record went, each exactly once. Counted ones are listed in their periods. @public */
export interface EntryAccount {
  readonly total: number
  readonly counted: number
  readonly makeUps: readonly (RecordRef & { readonly for?: CivilDate; readonly counted: boolean })[]
  readonly outsideDuty: readonly RecordRef[]
  readonly duplicates: readonly (RecordRef & { readonly of: string })[]
  readonly afterAsOf: readonly RecordRef[]
  readonly ambiguous: readonly (RecordRef & {
    readonly date: CivilDate
    readonly candidates: readonly string[]
    readonly question: string
  })[]
  readonly unmatched: readonly RecordRef[]
  readonly noted: readonly (RecordRef & { readonly why: NotedWhy })[]
  /** Of the counted ones, those that count as possible only: records of one log and day that look alike. */
  readonly possibleDuplicates: readonly RecordRef[]
  /** Of the counted ones, sessions recorded on a day without school. */
  readonly heldWithoutSchool: readonly RecordRef[]
}

/** What an evaluation rests on. @public */
export type AssumptionCode =
  | 'no-calendar'
  | 'calendar-is-right'
  | 'calendar-not-known-after'
  | 'no-longer-than-planned'
  | 'sessions-per-day'
  | 'no-session-without-school'
  | 'no-unrecorded-make-ups'
  | 'missing-reason-counts'
  | 'unspecified-make-up-oldest-miss'
  | 'removals-as-recorded'
  | 'line-by-form'
  | 'form-as-written'
  | 'same-id-in-doubt'
  | 'no-state-pack'
  | 'school-day-minutes'
  | 'recorded-on-the-day'

/** One assumption, with what it is about. @public */
export interface Assumption {
  readonly code: AssumptionCode
  readonly detail?: Readonly<Record<string, string | number>>
}

/** What an evaluation tells of the plan that it is about. @public */
export interface EvaluatedPlan {
  readonly kind: PlanKind
  readonly jurisdiction?: Jurisdiction
  readonly effective: OpenRange
  /** Where a plan has versions: from which day each is the yardstick, and its own date. */
  readonly versions?: readonly PlanVersionInForce[]
}

/** A version of a plan, and the day from which it is the yardstick: a standstill puts an earlier one in force again. @public */
export interface PlanVersionInForce {
  readonly from: CivilDate
  readonly dated: CivilDate
}

/** The result of comparing a plan with a log: plain JSON in a fixed order. @public */
export interface Evaluation {
  readonly schema: 'iepkit/evaluation/1'
  readonly planId: string
  readonly plan: EvaluatedPlan
  readonly asOf: CivilDate
  /** Only what was written down by the end of this day was counted. */
  readonly knownOn?: CivilDate
  readonly policy: Policy
  readonly assumptions: readonly Assumption[]
  readonly provisions: readonly ProvisionResult[]
  readonly violations: readonly Violation[]
  readonly undetermined: readonly Undetermined[]
  readonly inProgress: readonly InProgress[]
  readonly met: readonly Met[]
  readonly matches: readonly Match[]
  readonly notAssessable: readonly NotAssessable[]
  readonly reminders: readonly Reminder[]
  readonly failures: readonly RuleFailure[]
  readonly coverage: Readonly<Record<string, CoverageFigure>>
  readonly entries: EntryAccount
}
