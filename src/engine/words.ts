import type { EntryAccount, NotAssessable, PeriodAmount, ProvisionResult, Reminder, Undetermined, Violation } from '../model/evaluation.ts'
import type { ProvisionKind } from '../model/provision.ts'

/** What a window that cannot be decided is about. */
export interface OpenSubject {
  readonly kind: ProvisionKind | 'plan'
  readonly asWritten: string
  /** The sessions or minutes that are open, where a rule judges them. */
  readonly amount: PeriodAmount | undefined
}

/**
 * The sentences of an evaluation. The engine knows none: they come from a catalogue, so that they can change,
 * be translated and be checked for tone without touching a verdict.
 */
export interface EvaluationWords {
  readonly violation: (violation: Omit<Violation, 'message'>, result: ProvisionResult | undefined) => string
  readonly undetermined: (open: Omit<Undetermined, 'message'>, about: OpenSubject) => string
  readonly reminder: (reminder: Omit<Reminder, 'message'>) => string
  readonly summary: (result: ProvisionResult) => string
  readonly question: (open: Omit<NotAssessable, 'question'>) => string
  readonly whichLine: (record: Pick<EntryAccount['ambiguous'][number], 'candidates' | 'date'>) => string
}
