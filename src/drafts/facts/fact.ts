import type { CivilDate } from '../../time/civil-date.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Traced, TracedBounds } from '../trace.ts'

/** Two days, both included. @public */
export interface DaySpan {
  readonly start: Traced<CivilDate>
  readonly end: Traced<CivilDate>
}

/** Days in a row without a session on record. @public */
export interface EmptyRun extends DaySpan {
  readonly schoolDays: Traced<number>
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
  readonly day: Traced<CivilDate>
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
      readonly earlier: Traced<number>
    }
  | { readonly about: 'session-length'; readonly days: readonly HeldOf[]; readonly earlier: Traced<number> }
  /** `hasBegun`: a session is on record after it. */
  | { readonly about: 'not-started'; readonly runs: readonly EmptyRun[]; readonly hasBegun: boolean }
  | { readonly about: 'gap'; readonly runs: readonly EmptyRun[] }
  | {
      readonly about: 'form'
      readonly aspect: 'group' | 'setting' | 'provider' | 'delivery'
      readonly days: readonly SeenOn[]
      readonly earlier: Traced<number>
    }
  | { readonly about: 'declining'; readonly unit: FactUnit; readonly windows: readonly HeldOf[] }
  /** No session up to the day that a State's rule counts to. */
  | { readonly about: 'late-start'; readonly by: Traced<CivilDate> }
  /** The written note about sessions that had not begun by a day. */
  | { readonly about: 'notice'; readonly notBegunBy: Traced<CivilDate>; readonly receivedOn: Traced<CivilDate> | undefined }
  | {
      readonly about: 'not-given' | 'in-part'
      readonly event: 'test' | 'other'
      readonly days: readonly SeenOn[]
      readonly earlier: Traced<number>
    }
  | { readonly about: 'given-of'; readonly given: TracedBounds; readonly known: TracedBounds }
  | {
      readonly about: 'setting'
      readonly days: readonly SeenOn[]
      readonly earlier: Traced<number>
      readonly differs: Traced<number>
      readonly observed: Traced<number>
    }
  | { readonly about: 'class-share'; readonly window: DaySpan; readonly promised: TracedBounds; readonly shown: TracedBounds }
  | { readonly about: 'report'; readonly due: Traced<CivilDate>; readonly receivedOn: Traced<CivilDate> | undefined }
  | {
      readonly about: 'review'
      readonly review: 'annual-review' | 'reevaluation'
      readonly due: Traced<CivilDate>
      readonly heldOn: Traced<CivilDate> | undefined
    }
  | { readonly about: 'expired'; readonly end: Traced<CivilDate> }
  | { readonly about: 'vague'; readonly lacks: 'frequency' | 'lower-end' }
  | {
      readonly about: 'commitment'
      readonly unit: FactUnit
      readonly agreed: TracedBounds
      readonly by: Traced<CivilDate>
      readonly held: TracedBounds
      /** The day by which it was agreed has passed. */
      readonly isOver: boolean
    }
  | { readonly about: 'conflict'; readonly days: readonly Traced<CivilDate>[]; readonly earlier: Traced<number> }
  | { readonly about: 'other'; readonly days: readonly Traced<CivilDate>[]; readonly earlier: Traced<number> }

/** The fact of a name. @public */
export type FactOf<K extends Fact['about'], Of = Fact> = Of extends { readonly about: infer About } ? (K extends About ? Of : never) : never

/** The limit of a name. @public */
export type LimitOf<K extends Limit['about'], Of = Limit> = Of extends { readonly about: infer About }
  ? K extends About
    ? Of
    : never
  : never

/**
 * What the records cannot tell.
 *
 * @public
 */
export type Limit =
  | { readonly about: 'open-periods'; readonly per: Per | undefined; readonly count: Traced<number> }
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
