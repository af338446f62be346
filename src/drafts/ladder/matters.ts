import { groupBy } from '../../core/group-by.ts'
import type { Evaluation, ProvisionResult, Severity, Violation } from '../../model/evaluation.ts'

/** One matter: a line of the plan, or the plan as a whole, with what was found about it. */
export interface Matter {
  readonly line: string
  readonly provisionId: string
  readonly asWritten: string
  readonly result: ProvisionResult | undefined
  readonly findings: readonly Violation[]
  /** Something about it cannot be told. */
  readonly isOpen: boolean
}

const sizes: readonly Severity[] = ['not-rated', 'not-yet-rated', 'small', 'notable', 'large', 'very-large']

const sizeOf = (findings: readonly Violation[]): number =>
  findings.reduce((most, { severity }) => Math.max(most, sizes.indexOf(severity)), -1)

/** The matters of an evaluation: what differs first, by size; then what cannot be told; then the rest, in the order of the plan. */
export const mattersOf = ({ provisions, violations, undetermined }: Evaluation): readonly Matter[] => {
  const found = groupBy(violations, ({ line }) => line)
  const open = groupBy(undetermined, ({ line }) => line)
  const results = new Map(provisions.map((result) => [result.line, result]))
  const lines = [...new Set([...results.keys(), ...found.keys(), ...open.keys()])]
  return lines
    .map((line): Matter => {
      const result = results.get(line)
      const findings = found.get(line) ?? []
      const { provisionId, asWritten } = findings[0] ??
        (result === undefined ? open.get(line)?.[0] : undefined) ?? { provisionId: result?.id ?? line, asWritten: result?.asWritten ?? '' }
      return { line, provisionId, asWritten, result, findings, isOpen: open.has(line) }
    })
    .sort((a, b) => sizeOf(b.findings) - sizeOf(a.findings) || Number(b.isOpen) - Number(a.isOpen))
}

const isConflict = ({ rule }: Violation): boolean => rule === 'evidence-conflict'

/** Only the sources disagree: their notes settle it, a second question does not. */
export const isConflictOnly = ({ findings }: Matter): boolean => findings.length > 0 && findings.every(isConflict)

/** Whether sources disagree. */
export const hasConflict = ({ findings }: Matter): boolean => findings.some(isConflict)

/** Whether the school keeps records that could be looked at: about what took place, not about wording or dates of the plan. */
export const hasRecords = ({ result, findings }: Matter): boolean =>
  result !== undefined && !findings.every(({ rule }) => rule.startsWith('plan-'))

/** Whether sessions or minutes are short for sure, and not made up. */
export const hasMissed = ({ result }: Matter): boolean => {
  if (result?.kind !== 'service') return false
  const { sessions, minutes } = result.totals
  return ((sessions ?? minutes)?.undelivered.agencySide.min ?? 0) > 0
}

/** Whether a difference began after a day. */
export const continuesAfter = ({ findings }: Matter, date: string): boolean =>
  findings.some(({ occurrences }) => occurrences.some(({ window }) => window.start > date))

/** Whether what the records show after a day is as planned, and something is on record at all. */
export const isAsPlannedAfter = ({ result }: Matter, date: string): boolean => {
  switch (result?.kind) {
    case 'service': {
      const after = result.periods.filter(({ start }) => start > date).map(({ verdict }) => verdict)
      return after.includes('met') && !after.includes('shortfall') && !after.includes('undetermined')
    }
    case 'accommodation': {
      const after = result.opportunities.filter((one) => one.date > date)
      return after.length > 0 && after.every(({ asked, provided }) => provided.min >= asked.max)
    }
    case 'setting': {
      const after = result.dates.filter((one) => one.date > date)
      return after.length > 0 && after.every(({ match }) => match === 'matches')
    }
    case 'reporting': {
      const after = result.reports.filter(({ due, status }) => due > date && status !== 'not-due-yet')
      return after.length > 0 && after.every(({ status }) => status === 'received')
    }
    case 'commitment':
      return result.verdict === 'met'
    default:
      return false
  }
}
