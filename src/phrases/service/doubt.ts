import type { PhraseIssue, PhraseIssueCode, Span } from '../reading.ts'

const messages: Readonly<Record<PhraseIssueCode, string>> = {
  'no-period': 'It does not say per what: a week, a month, or another time.',
  'every-two-or-twice': 'The word can mean every two or twice in one.',
  'several-amounts': 'It states several amounts that do not make one.',
  'several-periods': 'It states several periods.',
  'several-services': 'It names several services.',
  'several-groups': 'It names several groupings.',
  'several-deliveries': 'It names several kinds of delivery.',
  'several-settings': 'It names several settings.',
  'several-accommodations': 'It names several accommodations.',
  'near-kinds': 'Its words could name another kind as well.',
  alternatives: 'It leaves a choice open (“or”).',
  'missing-unit': 'A number has no unit: it could be sessions or minutes.',
  'total-differs': 'The stated total differs from what the rest adds up to.',
  change: 'It speaks of a change, a comparison or an example.',
  'no-amount': 'It states no amount.',
  'no-length': 'It does not say how long a session is.',
  'no-upper-end': 'It states no upper end.',
  'no-lower-end': 'It states no lower end, so no amount is promised.',
  approximate: 'The amount is approximate.',
  condition: 'It depends on a condition.',
  permission: 'It allows something, and does not promise it.',
  negated: 'It says that something is not so.',
  'unread-number': 'A number in it was not understood.',
  'unread-text': 'Some of its words were not understood.',
  'nothing-read': 'Nothing in it was understood well enough.',
  'too-long': 'It is too long for one phrase.',
}

/** A doubt: no reading is settled. */
export const doubt = (code: PhraseIssueCode, span?: Span): PhraseIssue => make(code, 'doubt', span)

/** A note: the reading stands, and something is worth a look. */
export const note = (code: PhraseIssueCode, span?: Span): PhraseIssue => make(code, 'note', span)

const make = (code: PhraseIssueCode, severity: 'doubt' | 'note', span: Span | undefined): PhraseIssue => ({
  code,
  severity,
  message: messages[code],
  ...(span !== undefined && { span }),
})
