import { compareIds } from '../core/order.ts'
import type { Evaluation, Match, Occurrence, Violation } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { DateRange } from '../time/school-calendar.ts'
import { differingChoices } from './choices.ts'
import { type Figure, figuresOf, sameValue } from './figures.ts'
import { readingsOf } from './line-records.ts'

/** What brought a change about, as far as two evaluations show it. @public */
export interface ChangeCause {
  /** Ids of records that only the later one was read from. */
  readonly added: readonly string[]
  /** Ids of records that only the earlier one was read from: corrected away, removed, or moved to another day. */
  readonly removed: readonly string[]
  /** Days about which nothing had been known, and now something is: a record, or a log stated complete. */
  readonly nowObserved: readonly CivilDate[]
  /** Days of which the later evaluation knows less. */
  readonly noLongerObserved: readonly CivilDate[]
  /** The later one looks at more days. */
  readonly time: boolean
  /** Choices of policy that differ. */
  readonly policy: readonly string[]
}

/** A finding in one of two evaluations. @public */
export interface FindingState {
  /** `matches`: a difference below the tolerance. */
  readonly severity: Violation['severity'] | 'matches'
  readonly occurrences: number
  readonly message: string
}

/** What became of a finding. `cured`: it is not found any more. @public */
export interface FindingChange {
  readonly id: string
  readonly rule: string
  readonly line: string
  readonly asWritten: string
  readonly change: 'new' | 'cured' | 'changed'
  readonly before?: FindingState
  readonly after?: FindingState
  /** Ids of occurrences. `changed`: the same window, with other amounts or records. */
  readonly occurrences: { readonly added: readonly string[]; readonly gone: readonly string[]; readonly changed: readonly string[] }
  readonly by: ChangeCause
}

/** A figure of a line that is not what it was. @public */
export interface FigureChange extends Omit<Figure, 'value'> {
  readonly before?: Figure['value']
  readonly after?: Figure['value']
}

/** What differs between two evaluations: plain JSON. @public */
export interface EvaluationChanges {
  readonly findings: readonly FindingChange[]
  /** Ids of the findings that are as they were. */
  readonly unchanged: readonly string[]
  readonly figures: readonly FigureChange[]
}

/**
 * Shows what is new, cured or changed between two evaluations of a plan, and by which record.
 *
 * @param before - The earlier evaluation.
 * @param after - The later one: of a later day, with more records, or under another policy.
 * @returns Findings and figures that differ. Causes are what the two evaluations show; where a record was corrected and kept its id,
 * no cause is listed for it.
 *
 * @example
 * const before = evaluate({ plan, log, calendar, asOf: '2026-10-16' })
 * compareEvaluations(before, evaluation).findings.map(({ change }) => change)[0] // 'changed'
 *
 * @public
 */
export const compareEvaluations = (before: Evaluation, after: Evaluation): EvaluationChanges => {
  const earlier = findingsOf(before)
  const later = findingsOf(after)
  const ids = [...new Set([...later.keys(), ...earlier.keys()])]
  const changed = ids.flatMap((id) => findingChange(id, earlier.get(id), later.get(id), before, after))
  const differing = new Set(changed.map(({ id }) => id))
  return { findings: changed, unchanged: ids.filter((id) => !differing.has(id)), figures: figureChanges(before, after) }
}

type Found = Match & Partial<Pick<Violation, 'severity'>>

const findingsOf = ({ violations, matches }: Evaluation): ReadonlyMap<string, Found> =>
  new Map([...violations, ...matches].map((finding): [string, Found] => [finding.id, finding]))

const findingChange = (
  id: string,
  from: Found | undefined,
  to: Found | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly FindingChange[] => {
  const either = to ?? from
  if (either === undefined) return []
  const occurrences = occurrenceChanges(from?.occurrences ?? [], to?.occurrences ?? [])
  const isSame =
    from?.severity === to?.severity && [occurrences.added, occurrences.gone, occurrences.changed].every(({ length }) => length === 0)
  if (from !== undefined && to !== undefined && isSame) return []
  const { rule, line, asWritten } = either
  const touched = new Set([...occurrences.added, ...occurrences.gone, ...occurrences.changed])
  const windows = [...(from?.occurrences ?? []), ...(to?.occurrences ?? [])]
    .filter((one) => touched.has(one.id))
    .map(({ window }) => window)
  return [
    {
      id,
      rule,
      line,
      asWritten,
      change: from === undefined ? 'new' : to === undefined ? 'cured' : 'changed',
      ...(from !== undefined && { before: stateOf(from) }),
      ...(to !== undefined && { after: stateOf(to) }),
      occurrences,
      by: causeOf(line, windows, before, after),
    },
  ]
}

const stateOf = ({ severity, occurrences, message }: Found): FindingState => ({
  severity: severity ?? 'matches',
  occurrences: occurrences.length,
  message,
})

const occurrenceChanges = (before: readonly Occurrence[], after: readonly Occurrence[]): FindingChange['occurrences'] => {
  const earlier = new Map(before.map((one) => [one.id, JSON.stringify(one)]))
  const later = new Map(after.map((one) => [one.id, JSON.stringify(one)]))
  return {
    added: [...later.keys()].filter((id) => !earlier.has(id)),
    gone: [...earlier.keys()].filter((id) => !later.has(id)),
    changed: [...later].flatMap(([id, text]) => (earlier.has(id) && earlier.get(id) !== text ? [id] : [])),
  }
}

/** What was read in the windows concerned, then and later. A finding about the whole line concerns all of them. */
const causeOf = (line: string, windows: readonly DateRange[], before: Evaluation, after: Evaluation): ChangeCause => {
  const touches = ({ start, end }: DateRange): boolean =>
    windows.length === 0 || windows.some((window) => window.start <= end && start <= window.end)
  const readIn = ({ provisions }: Evaluation) => {
    const readings = provisions
      .filter((result) => result.line === line)
      .flatMap(readingsOf)
      .filter(touches)
    return {
      records: new Set(readings.flatMap(({ records }) => records)),
      unobserved: new Set(readings.flatMap(({ unobserved }) => unobserved)),
    }
  }
  const [then, now] = [readIn(before), readIn(after)]
  const without = <T extends string>(list: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] =>
    [...list].filter((one) => !other.has(one)).sort(compareIds)
  return {
    added: without(now.records, then.records),
    removed: without(then.records, now.records),
    nowObserved: without(then.unobserved, now.unobserved),
    noLongerObserved: without(now.unobserved, then.unobserved).filter((date) => date <= before.asOf),
    time: after.asOf !== before.asOf,
    policy: differingChoices(before.policy, after.policy).map(([choice]) => choice),
  }
}

const figureChanges = (before: Evaluation, after: Evaluation): readonly FigureChange[] => {
  const keyOf = ({ line, figure }: Figure): string => `${line} ${figure}`
  const earlier = new Map(figuresOf(before).map((one) => [keyOf(one), one]))
  const later = new Map(figuresOf(after).map((one) => [keyOf(one), one]))
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key): readonly FigureChange[] => {
    const [from, to] = [earlier.get(key), later.get(key)]
    const either = to ?? from
    if (either === undefined || sameValue(from?.value, to?.value)) return []
    const { line, asWritten, figure } = either
    return [{ line, asWritten, figure, ...(from !== undefined && { before: from.value }), ...(to !== undefined && { after: to.value }) }]
  })
}
