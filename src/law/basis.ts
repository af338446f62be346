import type { CivilDate } from '../time/civil-date.ts'
import type { ClockDayKind } from '../time/clock-day-kind.ts'
import type { LawJurisdiction } from './jurisdiction.ts'

/**
 * What stands behind a rule, the strongest first.
 *
 * - `statute`, `regulation`: binding text.
 * - `court`: a decision; binding only where {@link LegalBasis.binds} says.
 * - `guidance`: an agency's letter, manual or reading; informal (20 USC 1406(d)-(e)).
 * - `practice`: local policy, a form, what people commonly do.
 * - `software-default`: chosen by this library; no legal force.
 *
 * @public
 */
export type AuthorityRank = 'statute' | 'regulation' | 'court' | 'guidance' | 'practice' | 'software-default'

/** What sort of rule it is. @public */
export type LegalKind = 'timeline' | 'standard' | 'obligation' | 'right' | 'procedure'

/** What part of a plan's life a rule is about. @public */
export type LegalTopic =
  | 'service'
  | 'accommodation'
  | 'setting'
  | 'progress-report'
  | 'review'
  | 'communication'
  | 'records'
  | 'dispute'
  | 'other'

/**
 * How sure the summary is.
 *
 * - `high`: the text or a reliable restatement was seen, or it is long-settled wording.
 * - `medium`: seen in part, or remembered where rules change.
 * - `low`: check before use.
 *
 * @public
 */
export type Confidence = 'high' | 'medium' | 'low'

/** What the summary was written from: pages seen, some of it from memory, or memory alone. @public */
export type Seen = 'pages' | 'pages-and-memory' | 'memory'

/**
 * What recorded facts can say about a rule.
 *
 * - `met-when`: true means met on the recorded facts; false or missing data is an item to look at, never a finding.
 * - `trigger-when`: true means that something else becomes due.
 * - `report`: a number or date to show, never pass or fail.
 * - `classify`: a category to choose.
 * - `define`: a clock, a list, or what to compare with.
 *
 * @public
 */
export type ComputableMode = 'met-when' | 'trigger-when' | 'report' | 'classify' | 'define'

/** How the fields of a computable rule meet its threshold. @public */
export type ComputableOperator =
  | '<='
  | '<'
  | '>='
  | '>'
  | '='
  | 'exists'
  | 'compare'
  | 'report'
  | 'classify'
  | 'define'
  | 'default'
  | 'enum'
  | 'flag'
  | 'range'
  | 'rank'
  | 'ratio'
  | 'restrict'
  | 'select'
  | 'window'

/** The unit of a computable rule's threshold or result. @public */
export type ComputableUnit =
  | 'day'
  | 'year'
  | 'year-of-age'
  | 'hour'
  | 'hour-per-week'
  | 'minute'
  | 'minute-or-session'
  | 'percent'
  | 'ratio'
  | 'count'
  | 'part'
  | 'report'
  | 'per-year'
  | 'per-school-year'
  | 'year-retention'

/** How a rule can be checked against recorded facts. @public */
export interface Computable {
  readonly mode: ComputableMode
  /** The check, in words. */
  readonly check: string
  /** The facts that it needs, as dotted names. */
  readonly fields: readonly string[]
  readonly operator: ComputableOperator
  readonly threshold?: number
  /** What the number itself rests on, where that is less than the rule: a rule without a number, and one from practice. */
  readonly thresholdFrom?: 'practice' | 'software-default'
  readonly unit?: ComputableUnit
  /** The kind of day in which it counts. */
  readonly dayKind?: ClockDayKind
  /** The fact from which it counts. */
  readonly from?: string
  readonly caveat?: string
}

/**
 * One rule, as a short summary in our own words with where it comes from. Not the text of the law, and not legal advice.
 *
 * @public
 */
export interface LegalBasis {
  readonly id: string
  readonly jurisdiction: LawJurisdiction
  /** Where the rule stands; for a software default, that it is one. */
  readonly citation: string
  readonly title: string
  /** What the rule says, in our own words. */
  readonly summary: string
  /** What the rule rests on. Where a rule and its number come from different places, the weaker one. */
  readonly authority: AuthorityRank
  readonly kind: LegalKind
  readonly appliesTo: LegalTopic
  /** How it can be checked; `null` where recorded facts say nothing about it. */
  readonly computable: Computable | null
  /** The day on which the entry was last checked against its sources; from memory: the day it was written down. */
  readonly asOf: CivilDate
  readonly confidence: Confidence
  readonly seen: Seen
  /** The pages seen, or `from memory`. */
  readonly sources: readonly string[]
  /** Year or month of the newest page seen, where every page seen carries a date: the rule may have changed since. */
  readonly textOf?: string
  /** The days on which the rule is in force, both included, as far as they are known to the day. */
  readonly inForce?: { readonly from?: CivilDate; readonly to?: CivilDate }
  /** The id of the entry that took its place. */
  readonly supersededBy?: string
  /** For a court decision: where it binds other courts. Empty: nowhere (a trial court's, or not precedential). */
  readonly binds?: readonly LawJurisdiction[]
  /** For a default or a practice: ids of rules that lie near it. They are no source of the number. */
  readonly context?: readonly string[]
}
