import type { Bounds } from '../core/bounds.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Undelivered } from '../model/evaluation.ts'
import type { Reason } from '../model/reason.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** Sessions or minutes, added up over judged periods. @public */
export interface SummaryAmount {
  readonly required: Bounds
  readonly delivered: Bounds
  readonly undelivered: Undelivered
}

/** How many of something had each verdict. @public */
export type VerdictCounts = Readonly<Partial<Record<Verdict, number>>>

/** The figures of a week. @public */
export interface WeekFigures {
  readonly students: number
  /** Judged periods of service lines by their verdict. */
  readonly periods: VerdictCounts
  readonly sessions: SummaryAmount
  readonly minutes: SummaryAmount
}

/** The figures of a group of students. @public */
export interface SummaryFigures extends WeekFigures {
  /** Lines of the plans, of every kind, by their verdict. */
  readonly lines: VerdictCounts
}

/** Sessions on record as missed for one reason. @public */
export interface ReasonFigures {
  readonly students: number
  readonly sessions: number
}

/**
 * Why figures are left out. `few-students`: the group is smaller than `leastStudents`. `derivable`: the group is large enough,
 * but the figures of a smaller one would follow from it and the sum.
 *
 * @public
 */
export type Suppressed = 'few-students' | 'derivable'

/** A group by its key, with its figures or the reason why they are left out. @public */
export type SummaryGroup<Figures, Key extends string = string> =
  | ({ readonly key: Key } & Figures)
  | { readonly key: Key; readonly suppressed: Suppressed }

/** Many evaluations in figures: plain JSON, groups sorted by their keys. @public */
export interface Summary {
  readonly schema: 'iepkit/summary/1'
  readonly leastStudents: number
  /** The first and the last day that evaluations look at; missing without any. */
  readonly asOf?: { readonly start: CivilDate; readonly end: CivilDate }
  readonly all: SummaryGroup<SummaryFigures, 'all'>
  readonly services: readonly SummaryGroup<SummaryFigures>[]
  /** By the provider that the plan names, and `not-stated`. */
  readonly providers: readonly SummaryGroup<SummaryFigures>[]
  /** By the school that was handed in with an evaluation, and `not-stated`. */
  readonly schools: readonly SummaryGroup<SummaryFigures>[]
  /** By the Monday of the week in which a judged period ended. */
  readonly weeks: readonly SummaryGroup<WeekFigures>[]
  readonly reasons: readonly SummaryGroup<ReasonFigures, Reason | 'not-stated'>[]
  /** How many groups of the lists above have no figures. */
  readonly suppressed: Readonly<Partial<Record<Suppressed, number>>>
}
