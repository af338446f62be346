import type { DistrictStudent } from '../../../src/fixtures/district/generate-district.ts'
import type { Evaluation, Match, Occurrence, Undetermined, Violation } from '../../../src/model/evaluation.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { type Day, toDay } from '../../../src/time/civil-date.ts'
import type { Line } from '../oracle/days.ts'
import type { LineTruth } from '../oracle/line-truth.ts'

/**
 * What an evaluation said, held against the truth.
 *
 * - `found`: it found something, and all of it is so. `nothing`: it found nothing, and there is nothing.
 * - `open`: it says that the records cannot tell, or what there is to find is not on record.
 * - `wrong`: it found what is not so, or missed what is on record.
 */
export type Outcome = 'found' | 'nothing' | 'open' | 'wrong'

/** One rule and one line of one student. */
export interface Judgment {
  readonly rule: string
  readonly line: string
  readonly outcome: Outcome
  /** Why it is wrong. */
  readonly note?: string
}

/** Everything that a judge can look at. */
export interface Case {
  readonly student: DistrictStudent
  readonly evaluation: Evaluation
  readonly lines: readonly Line[]
  readonly truths: ReadonlyMap<string, LineTruth>
  readonly asOf: Day
}

/** What an evaluation says by one rule about one line. */
export interface Said {
  readonly finding: Violation | Match | undefined
  readonly occurrences: readonly Occurrence[]
  readonly open: readonly Undetermined[]
}

export const saidBy = ({ evaluation }: Case, rule: string, line: string): Said => {
  const isIt = (one: { readonly rule: string; readonly line: string }): boolean => one.rule === rule && one.line === line
  const finding = evaluation.violations.find(isIt) ?? evaluation.matches.find(isIt)
  return { finding, occurrences: finding?.occurrences ?? [], open: evaluation.undetermined.filter(isIt) }
}

/** What must hold of a rule and a line. */
export interface Claim {
  readonly rule: string
  readonly line: string
  /** Why an occurrence is not so; nothing when it is. */
  readonly contradicts: (occurrence: Occurrence) => string | undefined
  /** What there is to find, and whether it is on record so clearly that it must be found. */
  readonly toFind: readonly { readonly what: string; readonly isClear: boolean; readonly isIn: (occurrence: Occurrence) => boolean }[]
}

/** Judges a claim by what an evaluation said. */
export const judgeClaim = (one: Case, { rule, line, contradicts, toFind }: Claim): Judgment => {
  const { occurrences, open } = saidBy(one, rule, line)
  const false_ = occurrences.flatMap((occurrence) => contradicts(occurrence) ?? [])
  if (false_.length > 0) return { rule, line, outcome: 'wrong', note: false_[0] as string }
  const missed = toFind.filter(({ isIn }) => !occurrences.some(isIn))
  const clear = missed.find(({ isClear }) => isClear)
  if (clear !== undefined) return { rule, line, outcome: 'wrong', note: `missed: ${clear.what}` }
  if (occurrences.length > 0) return { rule, line, outcome: 'found' }
  return { rule, line, outcome: open.length > 0 || missed.length > 0 ? 'open' : 'nothing' }
}

/** Whether some log states that it is complete for a line on a day. */
export const isCovered = ({ student, lines }: Case, line: string, day: Day): boolean => {
  const ids = new Set(lines.find(({ id }) => id === line)?.parts.map(({ provision }) => provision.id))
  return (student.log.coverage ?? []).some(
    ({ provisionId, start, end, heldOnly }) =>
      heldOnly !== true && (provisionId === undefined || ids.has(provisionId)) && toDay(start) <= day && day <= toDay(end),
  )
}

/** The records of a line on a date. */
export const recordsOn = ({ student, lines }: Case, line: string, date: string): readonly Observation[] => {
  const ids = new Set(lines.find(({ id }) => id === line)?.parts.map(({ provision }) => provision.id))
  return student.log.observations.filter((record) => record.date === date && ids.has(record.provisionId ?? ''))
}
