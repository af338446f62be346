import type { CivilDate } from '../../time/civil-date.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Traced, TracedBounds } from '../trace.ts'

type Day = Traced<CivilDate>
type Count = Traced<number>

/** Two days, both included. @public */
export interface DaySpan {
  readonly start: Day
  readonly end: Day
}

/** A period, or a day, with what was held and what was promised. @public */
export interface HeldOf extends DaySpan {
  readonly held: TracedBounds
  readonly of: TracedBounds
}

/** What is counted. @public */
export type FactUnit = 'session' | 'minute'

/** A day with what was seen or given on it. @public */
export interface SeenOn {
  readonly day: Day
  readonly seen?: Traced<string>
  readonly promised?: Traced<string>
}

/**
 * One thing that the records show, in a form that every language can say. `earlier` counts what is not listed because it is older.
 *
 * @public
 */
export type Fact =
  | {
      readonly about: 'short'
      readonly unit: FactUnit
      readonly per: Per | undefined
      readonly periods: readonly HeldOf[]
      readonly earlier: Count
    }
  | { readonly about: 'session-length'; readonly days: readonly HeldOf[]; readonly earlier: Count }
  | { readonly about: 'not-started' | 'gap'; readonly runs: readonly (DaySpan & { readonly schoolDays: Count })[] }
  | {
      readonly about: 'form'
      readonly aspect: 'group' | 'setting' | 'provider' | 'delivery'
      readonly days: readonly SeenOn[]
      readonly earlier: Count
    }
  | { readonly about: 'declining'; readonly unit: FactUnit; readonly windows: readonly HeldOf[] }
  /** No session up to the day that a State's rule counts to. */
  | { readonly about: 'late-start'; readonly by: Day }
  /** The written note about sessions that had not begun by a day. */
  | { readonly about: 'notice'; readonly notBegunBy: Day; readonly receivedOn: Day | undefined }
  | {
      readonly about: 'not-given' | 'in-part'
      readonly event: 'test' | 'other'
      readonly days: readonly SeenOn[]
      readonly earlier: Count
    }
  | { readonly about: 'given-of'; readonly given: TracedBounds; readonly known: TracedBounds }
  | {
      readonly about: 'setting'
      readonly days: readonly SeenOn[]
      readonly earlier: Count
      readonly differs: Count
      readonly observed: Count
    }
  | { readonly about: 'class-share'; readonly window: DaySpan; readonly promised: TracedBounds; readonly shown: TracedBounds }
  | { readonly about: 'report'; readonly due: Day; readonly receivedOn: Day | undefined }
  | { readonly about: 'review'; readonly review: 'annual-review' | 'reevaluation'; readonly due: Day; readonly heldOn: Day | undefined }
  | { readonly about: 'expired'; readonly end: Day }
  | { readonly about: 'vague'; readonly lacks: 'frequency' | 'lower-end' }
  | {
      readonly about: 'commitment'
      readonly unit: FactUnit
      readonly agreed: TracedBounds
      readonly by: Day
      readonly held: TracedBounds
      /** The day by which it was agreed has passed. */
      readonly isOver: boolean
    }
  | { readonly about: 'conflict'; readonly days: readonly Day[]; readonly earlier: Count }
  | { readonly about: 'other'; readonly days: readonly Day[]; readonly earlier: Count }

type Named<Of, K> = Of extends { readonly about: infer About } ? (K extends About ? Of : never) : never

/** The fact of a name. @public */
export type FactOf<K extends Fact['about']> = Named<Fact, K>

/** The limit of a name. @public */
export type LimitOf<K extends Limit['about']> = Named<Limit, K>

/**
 * What the records cannot tell.
 *
 * @public
 */
export type Limit =
  | { readonly about: 'open-periods'; readonly per: Per | undefined; readonly count: Count }
  | { readonly about: 'other-times' | 'other-days' | 'lost-mail' | 'unseen-meeting' | 'wording' | 'sources' | 'incomplete' }

/**
 * What a message is about as a whole: it decides the question.
 *
 * @public
 */
export type Topic =
  | 'service'
  | 'accommodation'
  | 'setting'
  | 'report'
  | 'review'
  | 'wording'
  | 'conflict'
  | 'commitment'
  | 'notice'
  | 'other'
