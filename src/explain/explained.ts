import { type Bounds, exactly, plus } from '../core/bounds.ts'
import type { AssumptionCode } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'

/**
 * How a value follows from its parts.
 *
 * - `given`: it stands in the plan, the records, the calendar or the policy.
 * - `same`: it is the value of its one part.
 * - `sum`: of the parts. `count`: of the listed dates or records.
 * - `common`: what all parts allow. `any`: everything that one of them allows.
 * - `lacking`: the first part less the second, never below 0.
 * - `worked-out`: by the rule in the text.
 *
 * @public
 */
export type ExplainedHow = 'given' | 'same' | 'sum' | 'count' | 'common' | 'any' | 'lacking' | 'worked-out'

/** A choice of policy that a value rests on. @public */
export interface ExplainedChoice {
  readonly choice: string
  readonly value: string | number | null
}

/** A record that a value rests on, by its log and id. @public */
export interface ExplainedRecord {
  readonly log: string
  readonly id: string
}

/** One step of a derivation: what it is, its value, and the parts that it follows from. Plain JSON. @public */
export interface Explained {
  readonly text: string
  readonly value?: Bounds | string
  readonly how: ExplainedHow
  /** Where the value stands in the evaluation, if it does: to be explained further. */
  readonly path?: string
  readonly dates?: readonly CivilDate[]
  readonly records?: readonly ExplainedRecord[]
  readonly assumptions?: readonly AssumptionCode[]
  readonly policy?: readonly ExplainedChoice[]
  /** Ids of the legal basis. */
  readonly basis?: readonly string[]
  readonly parts: readonly Explained[]
}

type More = Omit<Explained, 'text' | 'value' | 'how' | 'parts'>

/** Something that stands in the input. */
export const given = (text: string, value?: Bounds | string | number, more: More = {}): Explained => ({
  text,
  ...(value !== undefined && { value: typeof value === 'number' ? exactly(value) : value }),
  how: 'given',
  ...more,
  parts: [],
})

/** A value that follows from parts by a rule that the text tells. */
export const workedOut = (text: string, value: Bounds | string, parts: readonly Explained[], more: More = {}): Explained => ({
  text,
  value,
  how: 'worked-out',
  ...more,
  parts,
})

/** Adds up parts. */
export const sumOf = (text: string, parts: readonly Explained[], more: More = {}): Explained => ({
  text,
  value: parts.map(boundsOf).reduce(plus, exactly(0)),
  how: 'sum',
  ...more,
  parts,
})

/** Counts dates. */
export const countOf = (text: string, dates: readonly CivilDate[], more: More = {}): Explained => ({
  text,
  value: exactly(dates.length),
  how: 'count',
  dates,
  ...more,
  parts: [],
})

/** The first part less the second, never below 0. */
export const lackingOf = (text: string, [all, less]: readonly [Explained, Explained], more: More = {}): Explained => {
  const [a, b] = [boundsOf(all), boundsOf(less)]
  return {
    text,
    value: { min: Math.max(0, a.min - b.max), max: Math.max(0, a.max - b.min) },
    how: 'lacking',
    ...more,
    parts: [all, less],
  }
}

/** The value of a step as bounds. */
export const boundsOf = ({ value }: Explained): Bounds => (typeof value === 'object' ? value : exactly(0))
