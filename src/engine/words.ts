import type { EntryAccount, NotAssessable, ProvisionResult, Undetermined, Violation } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'

/**
 * The sentences of an evaluation. The engine knows none: they come from a catalogue, so that they can change,
 * be translated and be checked for tone without touching a verdict.
 */
export interface EvaluationWords {
  readonly violation: (violation: Omit<Violation, 'message'>, result: ProvisionResult | undefined) => string
  readonly undetermined: (open: Omit<Undetermined, 'message'>, result: ProvisionResult | undefined) => string
  readonly summary: (result: ProvisionResult) => string
  readonly question: (open: Omit<NotAssessable, 'question'>) => string
  readonly whichLine: (record: Pick<EntryAccount['ambiguous'][number], 'candidates'> & { readonly date: CivilDate }) => string
}
