/**
 * What is wrong with a piece of input.
 *
 * - `error`: this piece (a row, a plan) could not be accepted.
 * - `warning`: accepted, but something in it was ignored or needs a look.
 *
 * @public
 */
export type IssueSeverity = 'error' | 'warning'

/**
 * One problem with input, as data: where it is, what stood there, what was expected, and what to do.
 *
 * @public
 */
export interface Issue {
  /** A stable code to switch on. */
  readonly code: IssueCode
  readonly severity: IssueSeverity
  /** The place: keys and array indexes from the root of the input. */
  readonly path: readonly (string | number)[]
  /** What stood there, shortened, as text. */
  readonly found: string
  readonly expected: string
  /** What a person can do about it, one sentence. */
  readonly fix: string
}

/** Every code an issue can have. @public */
export type IssueCode =
  | 'not-json'
  | 'not-csv'
  | 'unreadable-file'
  | 'missing'
  | 'wrong-type'
  | 'not-a-date'
  | 'out-of-range'
  | 'unknown-value'
  | 'unknown-key'
  | 'unknown-version'
  | 'unknown-provision'
  | 'duplicate-id'
  | 'end-before-start'
  | 'overlap'
  | 'incomplete-terms'
  | 'contradiction'
  | 'empty'
  | 'unclear-wording'
  | 'too-many-issues'

/**
 * The outcome of reading unknown input: a value with possible warnings, or issues alone.
 *
 * @public
 */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const longestFound = 80

/** Shows a found value in an issue: JSON, shortened, never throwing. */
export const showFound = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  let text: string
  try {
    text = JSON.stringify(value) ?? String(value)
  } catch {
    text = typeof value
  }
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text
}
