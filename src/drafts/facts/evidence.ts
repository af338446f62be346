import { compareText } from '../../core/order.ts'
import type { Evaluation, Occurrence, Violation } from '../../model/evaluation.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { countOf, type Place, type Traced, type TracedBounds, traced, tracedBounds } from '../trace.ts'
import type { DaySpan, HeldOf } from './fact.ts'

/** An occurrence of a finding, with its place in the evaluation. */
export interface Found {
  readonly finding: Violation
  readonly occurrence: Occurrence
  readonly path: readonly (string | number)[]
}

/** The finding about a line whose words a letter quotes, by its place: the one that was so last. */
export const quotedFinding = ({ violations }: Evaluation, line: string | undefined): number =>
  violations.reduce((best, one, i) => {
    const known = violations[best]
    return one.line === line && (known === undefined || lastDayOf(one) > lastDayOf(known)) ? i : best
  }, -1)

/** The last day of a finding's last occurrence. */
export const lastDayOf = ({ occurrences, window }: Violation): CivilDate => occurrences.at(-1)?.window.end ?? window.end

/**
 * The occurrences of the findings about a line that a set of rules made, in the order of their days. A letter quotes the plan once:
 * what was found under other words of it is no difference from these.
 */
export const foundBy = (evaluation: Evaluation, line: string, rules: readonly string[]): readonly Found[] => {
  const { violations } = evaluation
  const words = violations[quotedFinding(evaluation, line)]?.asWritten
  return violations
    .flatMap((finding, i) =>
      finding.line === line && rules.includes(finding.rule)
        ? finding.occurrences.map((occurrence, j): Found => ({ finding, occurrence, path: ['violations', i, 'occurrences', j] }))
        : [],
    )
    .filter(({ finding, occurrence }) => (occurrence.asWritten ?? finding.asWritten) === words)
    .sort((a, b) => compareText(a.occurrence.window.start, b.occurrence.window.start))
}

export const startOf = ({ occurrence, path }: Found): Traced<CivilDate> =>
  traced(occurrence.window.start, 'evaluation', [...path, 'window', 'start'], occurrence.evidence)

export const spanOf = (found: Found): DaySpan => {
  const { occurrence, path } = found
  return { start: startOf(found), end: traced(occurrence.window.end, 'evaluation', [...path, 'window', 'end'], occurrence.evidence) }
}

export const heldOf = (found: Found): HeldOf => ({ ...spanOf(found), held: quantity(found, 'actual'), of: quantity(found, 'expected') })

export const quantity = ({ occurrence, path }: Found, which: 'actual' | 'expected'): TracedBounds =>
  tracedBounds(occurrence[which], 'evaluation', [...path, which], occurrence.evidence)

/** A particular of an occurrence that is text, or a date. */
export const detailOf = <T extends string = string>({ occurrence, path }: Found, name: string): Traced<T> | undefined => {
  const value = occurrence.detail?.[name]
  return value === undefined ? undefined : traced(String(value) as T, 'evaluation', [...path, 'detail', name], occurrence.evidence)
}

/** The newest of a list that are shown, and how many older ones are not. */
export const newest = <T extends { readonly path: readonly (string | number)[]; readonly occurrence: Occurrence }>(
  found: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly earlier: Traced<number> } => {
  const older = found.slice(0, Math.max(0, found.length - most))
  const places = older.map(({ path }): Place => ({ in: 'evaluation', path }))
  return {
    shown: found.slice(older.length),
    earlier: countOf(
      places,
      older.flatMap(({ occurrence }) => occurrence.evidence),
    ),
  }
}
