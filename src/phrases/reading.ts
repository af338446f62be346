/** A stretch of the original text: the first character, and the one after the last. @public */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * How a part is known.
 *
 * - `stated`: the text says it.
 * - `implied`: the text does not say it, but what it says leaves one reading by the convention of the field.
 * - `missing`: the text leaves it open.
 *
 * @public
 */
export type PartStatus = 'stated' | 'implied' | 'missing'

/** One part of a reading: what it is, how it is known, and where it stands. @public */
export interface Part {
  readonly name: PartName
  readonly status: PartStatus
  /** What was understood, in plain words or a number with its unit; absent when missing. */
  readonly value?: string
  /** Where it stands; absent for what is missing, or implied by the whole. */
  readonly span?: Span
  /** The id of the recogniser that read it; `convention` for what is implied, `none` for what is missing. */
  readonly recogniser: string
}

/** The parts that a phrase can have. @public */
export type PartName =
  | 'service'
  | 'subject'
  | 'sessions'
  | 'minutes'
  | 'total'
  | 'period'
  | 'pattern'
  | 'group'
  | 'delivery'
  | 'setting'
  | 'provider'
  | 'days'
  | 'time'
  | 'dates'
  | 'season'
  | 'condition'
  | 'bound'
  | 'code'
  | 'accommodation'
  | 'applies-to'
  | 'parameter'
  | 'share'
  | 'ratio'
  | 'filler'

/** Why a reading is not settled, or what a person should look at. @public */
export type PhraseIssueCode =
  | 'no-period'
  | 'every-two-or-twice'
  | 'several-amounts'
  | 'several-periods'
  | 'several-services'
  | 'several-groups'
  | 'several-deliveries'
  | 'several-settings'
  | 'several-accommodations'
  | 'near-kinds'
  | 'alternatives'
  | 'missing-unit'
  | 'total-differs'
  | 'change'
  | 'no-amount'
  | 'no-length'
  | 'no-upper-end'
  | 'no-lower-end'
  | 'approximate'
  | 'condition'
  | 'permission'
  | 'negated'
  | 'unread-number'
  | 'unread-text'
  | 'nothing-read'
  | 'too-long'

/** Something about a phrase that a person should know. @public */
export interface PhraseIssue {
  readonly code: PhraseIssueCode
  /** `doubt`: no reading is settled, so there is no value. `note`: the value stands, and this is worth a look. */
  readonly severity: 'doubt' | 'note'
  /** One plain sentence. */
  readonly message: string
  readonly span?: Span
}

/** One of several readings that the text leaves open. @public */
export interface Alternative<T> {
  readonly value: T
  /** What this reading takes the text to mean. */
  readonly reason: string
}

/**
 * What was read of a phrase. Plain JSON.
 *
 * Every character that is not white space belongs to a part, or to `unread`; known words without a meaning of their own are parts named `filler`.
 *
 * @public
 */
export interface Reading<T> {
  /** Set only when one reading is right by the convention of the field. */
  readonly value: T | null
  readonly parts: readonly Part[]
  readonly unread: readonly (Span & { readonly text: string })[]
  /** The readings that are left open where there is no value, and near ones where there is. */
  readonly alternatives: readonly Alternative<T>[]
  readonly issues: readonly PhraseIssue[]
}
