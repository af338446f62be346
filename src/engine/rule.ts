import type { StatePack } from '../law/pack.ts'
import type {
  AccommodationResult,
  CommitmentResult,
  NotAssessable,
  Occurrence,
  PeriodAmount,
  Reminder,
  ReportingResult,
  ServiceResult,
  SettingResult,
  Undelivered,
  Undetermined,
  Window,
} from '../model/evaluation.ts'
import type { Meeting, Notice, Observation } from '../model/observation.ts'
import type { Plan, PlanKind } from '../model/plan.ts'
import type { Policy } from '../model/policy.ts'
import type { Provision, ProvisionKind } from '../model/provision.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import type { SchoolClock } from './clock.ts'
import type { Entries } from './entries.ts'
import type { ServiceLedger } from './service-ledger.ts'
import type { Size } from './severity.ts'

/** An option of a rule: its default, and what it means. @public */
export type RuleOption =
  | { readonly default: number; readonly title: string }
  | { readonly default: string; readonly oneOf: readonly string[]; readonly title: string }

/** The options of a rule as its `check` gets them. @public */
export type OptionValues<O extends Readonly<Record<string, RuleOption>>> = {
  readonly [K in keyof O]: O[K] extends { readonly oneOf: readonly (infer V)[] } ? V : number
}

/** What a rule is, as data. @public */
export interface RuleMeta<O extends Readonly<Record<string, RuleOption>> = Readonly<Record<string, RuleOption>>> {
  /** Lower-case words joined by hyphens. */
  readonly id: string
  /** What was found, in a few words. */
  readonly title: string
  /** When it finds something, one sentence for the catalogue of rules. */
  readonly firesWhen: string
  /** What it looks at: lines of these kinds, or the plan as a whole. */
  readonly kinds: readonly (ProvisionKind | 'plan')[]
  /** The kinds of plan that it is for. Default: both. */
  readonly plans?: readonly PlanKind[]
  /** Ids of the legal basis, by kind of plan; a 504 plan rests on its own text. */
  readonly basis: Readonly<Record<PlanKind, readonly string[]>>
  /** How large what it finds is called. */
  readonly size: string
  readonly options?: O
}

/** What every rule can look at. @public */
export interface FactsBase {
  readonly line: string
  readonly notAssessable: readonly Omit<NotAssessable, 'question'>[]
  readonly context: RuleContext
}

/** What is known of one line: its words, and its result without sentences. @public */
export type RuleFacts = FactsBase & {
  readonly provision: Provision
  /** The words in force on a day. */
  readonly textAt: (date: CivilDate) => Provision
} & (
    | { readonly kind: 'service'; readonly result: ServiceResult }
    | { readonly kind: 'commitment'; readonly result: CommitmentResult }
    | { readonly kind: 'accommodation'; readonly result: AccommodationResult }
    | { readonly kind: 'setting'; readonly result: SettingResult }
    | { readonly kind: 'reporting'; readonly result: ReportingResult }
  )

/** The plan as a whole. @public */
export interface PlanFacts extends FactsBase {
  readonly kind: 'plan'
  readonly result?: never
}

/** What all lines share. @public */
export interface RuleContext {
  readonly plan: Plan
  readonly policy: Policy
  readonly clock: SchoolClock
  readonly meetings: readonly Meeting[]
  readonly notices: readonly Notice[]
  readonly calendar: SchoolCalendar | undefined
  /** The numbers of the State's rules; those of federal law where there are none. */
  readonly pack: StatePack
  /** The records with these ids, of any log. */
  readonly records: (ids: readonly string[]) => readonly Observation[]
  /** @internal */
  readonly entries: Entries
}

/** What is known of a service line, day by day. */
export type ServiceFacts = Extract<RuleFacts, { kind: 'service' }> & { readonly ledger: ServiceLedger }

/** What the rules of this library look at. */
export type LineFacts = Exclude<RuleFacts, { kind: 'service' }> | ServiceFacts

/** An occurrence before it has an id. @public */
export type FoundOccurrence = Omit<Occurrence, 'id'>

/** A recorded difference, as a rule finds it. @public */
export interface Finding {
  readonly occurrences: readonly FoundOccurrence[]
  readonly window: Window
  readonly undelivered?: Undelivered
  readonly size: Size
  /** The difference persists: it raises the severity by one level. */
  readonly persistent?: boolean
  readonly cured?: boolean
  /** The sentence, for a rule whose texts are not in the catalogue. */
  readonly message?: string
  /** Ids of a legal basis that depends on the State. */
  readonly basis?: readonly string[]
}

/** A window that a rule cannot decide. @public */
export interface OpenWindow extends Pick<Undetermined, 'window' | 'wouldSettle'> {
  /** The amount that is open, where the rule judges one: for the sentence alone. */
  readonly amount?: PeriodAmount
  /** The sentence, for a rule whose texts are not in the catalogue. */
  readonly message?: string
}

/** A date to keep in mind. @public */
export type FoundReminder = Pick<Reminder, 'date'> & { readonly basis?: readonly string[]; readonly message?: string }

/** What a rule finds. @public */
export interface RuleOutcome {
  readonly finding?: Finding
  readonly open?: readonly OpenWindow[]
  readonly reminders?: readonly FoundReminder[]
}

/** A rule: data, and one pure function from facts to what it finds. @public */
export interface Rule {
  readonly meta: RuleMeta
  /** Looks at one line, or at the plan; pure. */
  readonly check: (facts: RuleFacts | PlanFacts, options: Readonly<Record<string, number | string>>) => RuleOutcome
}

/** A rule of this library: it sees the ledger as well. */
export interface OwnRule {
  readonly meta: RuleMeta
  readonly check: (facts: LineFacts | PlanFacts, options: Readonly<Record<string, number | string>>) => RuleOutcome
}
