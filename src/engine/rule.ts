import type {
  AccommodationResult,
  NotAssessable,
  Occurrence,
  PeriodAmount,
  ReportingResult,
  ServiceResult,
  SettingResult,
  Undelivered,
  Undetermined,
  Window,
} from '../model/evaluation.ts'
import type { Plan, PlanKind } from '../model/plan.ts'
import type { Policy } from '../model/policy.ts'
import type { Provision, ProvisionKind } from '../model/provision.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { SchoolClock } from './clock.ts'
import type { Entries } from './entries.ts'
import type { ServiceLedger } from './service-ledger.ts'
import type { Size } from './severity.ts'

/** What a rule is, as data. */
export interface RuleMeta {
  readonly id: string
  readonly title: string
  /** The kinds of provision that it looks at. */
  readonly kinds: readonly ProvisionKind[]
  /** Ids of the legal basis, by kind of plan; a 504 plan rests on its own text. */
  readonly basis: Readonly<Record<PlanKind, readonly string[]>>
}

/** What every rule can look at. */
interface LineFactsBase {
  readonly line: string
  /** The provision in force at `asOf`, or last before it. */
  readonly provision: Provision
  /** The provision in force on a date, or last before it: its words are quoted in a finding about that date. */
  readonly textAt: (date: CivilDate) => Provision
  readonly notAssessable: readonly Omit<NotAssessable, 'question'>[]
  readonly context: RuleContext
}

/** What is known of a service line. */
export interface ServiceFacts extends LineFactsBase {
  readonly kind: 'service'
  readonly result: ServiceResult
  readonly ledger: ServiceLedger
}

/** What is known of a line that is judged by its events. */
export type EventLineFacts = LineFactsBase &
  (
    | { readonly kind: 'accommodation'; readonly result: AccommodationResult }
    | { readonly kind: 'setting'; readonly result: SettingResult }
    | { readonly kind: 'reporting'; readonly result: ReportingResult }
  )

/** What is known of one line. */
export type LineFacts = ServiceFacts | EventLineFacts

/** What all lines share. */
export interface RuleContext {
  readonly plan: Plan
  readonly policy: Policy
  readonly entries: Entries
  readonly clock: SchoolClock
}

/** An occurrence before it has an id. */
export type FoundOccurrence = Omit<Occurrence, 'id'>

/** A recorded difference, as a rule finds it. */
export interface Finding {
  readonly occurrences: readonly FoundOccurrence[]
  readonly window: Window
  readonly undelivered?: Undelivered
  readonly size: Size
  /** The difference persists: it raises the severity by one level. */
  readonly persistent?: boolean
  readonly cured?: boolean
}

/** A window that a rule cannot decide. */
export interface OpenWindow extends Pick<Undetermined, 'window' | 'wouldSettle'> {
  /** The amount that is open, where the rule judges one: for the sentence alone. */
  readonly amount?: PeriodAmount
}

/** What a rule finds on one line. */
export interface RuleOutcome {
  readonly finding?: Finding
  readonly open?: readonly OpenWindow[]
}

/** A rule: data, and one pure function from the facts of a line to what it finds. */
export interface Rule {
  readonly meta: RuleMeta
  readonly check: (facts: LineFacts) => RuleOutcome
}
