import { UsageError } from '../core/usage-error.ts'
import type { Evaluation, Occurrence, Violation } from '../model/evaluation.ts'
import { en } from './en.ts'
import { matterOf } from './matter.ts'
import type { Correspondents, DraftTexts, ToWriteDown } from './texts.ts'

/** Options of {@link draftMessage}. @public */
export interface DraftOptions {
  /** The child's first name or initials; `[name]` stays in the letter when missing. */
  readonly child?: string
  readonly recipient?: { readonly name: string; readonly role?: string }
  readonly sender?: string
  /** The language. Default English. */
  readonly locale?: DraftTexts
}

/** Writes a first message, about an evaluation or one of its findings. @public */
export interface DraftMessage {
  (evaluation: Evaluation, options?: DraftOptions): DraftedMessage
  (finding: Violation, options: DraftOptions & { readonly evaluation: Evaluation }): DraftedMessage
}

/** A suggested message, in parts and as a whole. @public */
export interface DraftedMessage {
  readonly step: 'document' | 'ask'
  /** The provision it speaks about; missing while there is nothing to send. */
  readonly provisionId?: string
  readonly subject: string
  readonly greeting: string
  readonly body: string
  readonly closing: string
  /** Greeting, body and closing as plain text. */
  readonly text: string
  /** Ids of the records behind what the message says. */
  readonly evidence: readonly string[]
}

/**
 * Suggests the first calm message: a question to the school about one matter, or, while nothing is confirmed,
 * a note to oneself about what to write down next.
 *
 * It quotes the plan, lists dates, says what the records cannot tell, and accuses no one.
 *
 * @param about - An evaluation, to write about its largest finding; or one of its findings, with the evaluation among the options.
 * @param options - Who writes to whom, and in which language.
 * @returns The message in parts and as plain text, with the records behind it.
 * @throws `UsageError` when a finding comes without its evaluation.
 *
 * @example
 * const draft = draftMessage(evaluation, { child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' })
 * print(draft.text)
 *
 * @public
 */
export const draftMessage: DraftMessage = (about: Evaluation | Violation, options: DraftOptions & { evaluation?: Evaluation } = {}) => {
  const evaluation = 'schema' in about ? about : options.evaluation
  if (evaluation === undefined) throw new UsageError('invalid-options', 'Expected the evaluation that the finding belongs to.')
  const finding = 'schema' in about ? largest(about.violations) : about
  const { child, recipient, sender, locale: texts = en } = options
  const { kind, effective } = evaluation.plan
  const who: Correspondents = { child, recipient, sender, planDate: effective.start, planKind: kind }
  return finding === undefined ? documentNote(evaluation, who, texts) : askLetter(finding, evaluation, who, texts)
}

const sizes: readonly Violation['severity'][] = ['not-rated', 'not-yet-rated', 'small', 'notable', 'large', 'very-large']

const largest = (violations: readonly Violation[]): Violation | undefined =>
  violations.reduce<Violation | undefined>(
    (best, one) => (best !== undefined && sizes.indexOf(best.severity) >= sizes.indexOf(one.severity) ? best : one),
    undefined,
  )

const askLetter = (finding: Violation, evaluation: Evaluation, who: Correspondents, texts: DraftTexts): DraftedMessage => {
  const { ask } = texts
  const matter = matterOf(finding, evaluation)
  const body = [ask.opening(who, finding.asWritten), ...ask.facts(matter), ask.question(matter), ask.thanks].join('\n\n')
  return message(
    'ask',
    finding.provisionId,
    oneLine(ask.subject(who, finding.asWritten)),
    body,
    evidenceOf(finding.occurrences),
    who,
    texts,
  )
}

/** A subject is one line: a line break in the plan's words must not begin a new mail header. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const evidenceOf = (occurrences: readonly Occurrence[]): readonly string[] => [...new Set(occurrences.flatMap(({ evidence }) => evidence))]

const documentNote = (evaluation: Evaluation, who: Correspondents, texts: DraftTexts): DraftedMessage => {
  const lines = evaluation.provisions
    .filter(({ verdict }) => verdict === 'undetermined')
    .map(({ line, asWritten }): ToWriteDown => {
      const days = evaluation.undetermined.filter((open) => open.line === line).flatMap(({ wouldSettle }) => wouldSettle)
      return { asWritten, days: [...new Set(days)].sort() }
    })
  const { document } = texts
  const list = lines.map((line) => `- ${document.line(line)}`).join('\n')
  const body = [document.opening(lines.length > 0), ...(list === '' ? [] : [list]), document.how].join('\n\n')
  return { step: 'document', subject: document.subject(who), greeting: '', body, closing: '', text: body, evidence: [] }
}

const message = (
  step: 'ask',
  provisionId: string,
  subject: string,
  body: string,
  evidence: readonly string[],
  who: Correspondents,
  texts: DraftTexts,
): DraftedMessage => {
  const greeting = texts.greeting(who)
  const closing = texts.closing(who)
  return { step, provisionId, subject, greeting, body, closing, text: `${greeting}\n\n${body}\n\n${closing}\n`, evidence }
}
