import { UsageError } from '../core/usage-error.ts'
import type { Evaluation, Violation } from '../model/evaluation.ts'
import { draft } from './draft.ts'
import type { Draft, DraftOptions } from './draft-types.ts'
import { nextStep } from './ladder/next-step.ts'

/** Writes a first message, about an evaluation or one of its findings. @public */
export interface DraftMessage {
  (evaluation: Evaluation, options?: Omit<DraftOptions, 'evaluation'>): Draft
  (finding: Violation, options: DraftOptions): Draft
}

/**
 * Writes the first message in one call: {@link nextStep} and {@link draft}, with nothing said so far. It is a question to the school
 * about one matter, or, while nothing is confirmed, a note to oneself about what to write down next.
 *
 * @param about - An evaluation, to write about what matters most in it; or one of its findings, with the evaluation among the options.
 * @param options - Who writes to whom, in which voice and language.
 * @returns The message in parts, as plain text and as HTML, with its sources.
 * @throws `UsageError` when a finding comes without its evaluation.
 *
 * @example
 * const letter = draftMessage(evaluation, { child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' })
 * print(letter.text)
 *
 * @public
 */
export const draftMessage: DraftMessage = (about: Evaluation | Violation, options: Partial<DraftOptions> = {}): Draft => {
  const isWhole = 'schema' in about
  const evaluation = isWhole ? about : options.evaluation
  if (evaluation === undefined) throw new UsageError('invalid-options', 'Expected the evaluation that the finding belongs to.')
  const { communications = [], locale } = options
  const step = nextStep({
    evaluation,
    communications,
    ...(locale !== undefined && { locale }),
    ...(!isWhole && { choose: { provision: about.line } }),
  })
  return draft(step, { ...options, evaluation })
}
