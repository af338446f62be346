import type {
  AccommodationResult,
  NotAssessable,
  Occurrence,
  ReportingResult,
  ServiceResult,
  SettingResult,
  Severity,
  Share,
  Undelivered,
  Undetermined,
  Window,
} from '../model/evaluation.ts'
import type { Plan, PlanKind } from '../model/plan.ts'
import type { Policy } from '../model/policy.ts'
import type { Provision, ProvisionKind } from '../model/provision.ts'
import type { DateRange } from '../time/school-calendar.ts'
import type { Entries } from './entries.ts'
import type { ServiceLedger } from './service-ledger.ts'

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
  /** The provision in force last, and all texts of the line. */
  readonly provision: Provision
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

/** Dates and school days, as rules need them. */
export interface SchoolClock {
  readonly asOf: DateRange['end']
  /** The window between two table indexes, with its school days of the line. */
  readonly window: (line: string, first: number, last: number) => Window
  /** School days of the line after a date, up to `asOf`. */
  readonly schoolDaysSince: (line: string, date: DateRange['end']) => number
  /** The school years of the line that have begun, up to `asOf`. */
  readonly years: (line: string) => readonly Window[]
  /** The calendar's term that holds `asOf`; the school year so far when it lists none. */
  readonly reportingPeriod: (line: string) => Window
  readonly dateOf: (index: number) => DateRange['start']
}

/** An occurrence before it has an id. */
export type FoundOccurrence = Omit<Occurrence, 'id'>

/** How the size of a finding is told: by shares of school years, or once and for all. */
export type Size = { readonly shares: readonly YearShare[] } | { readonly share?: Share; readonly severity: Severity }

/** What was asked and what is short in one rating window. */
export interface YearShare {
  readonly window: Window
  readonly share: Share
}

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
export type OpenWindow = Pick<Undetermined, 'window' | 'wouldSettle'>

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
