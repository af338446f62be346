/**
 * Suggested messages: calm, dated, quoting the plan.
 *
 * @packageDocumentation
 */
export { type DraftedMessage, type DraftMessage, type DraftOptions, draftMessage } from './draft-message.ts'
export { en } from './en.ts'
export type { Correspondents, DraftTexts, Matter, ShortPeriod, ToWriteDown } from './texts.ts'
