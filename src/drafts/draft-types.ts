import type { Communication, LadderStep, Person, Role } from '../model/communication.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Locale } from '../wording/format.ts'
import type { ToneFinding } from '../wording/tone/check-tone.ts'
import type { Part } from './part.ts'
import type { DraftTexts } from './texts.ts'
import type { Detail, Voice } from './voice.ts'
import type { Source } from './writer.ts'

/** Who writes to whom, about whom, and in which language. Where a name is missing, a gap in brackets stays in the letter. @public */
export interface DraftOptions {
  readonly evaluation: Evaluation
  /** What was said so far: a message refers to it by its date. */
  readonly communications?: readonly Communication[]
  /** The language. Default English. */
  readonly locale?: DraftTexts
  /** Who writes. Default `parent`. */
  readonly voice?: Voice
  /** The child's first name or initials. */
  readonly child?: string
  /** Who it is written to: the greeting has the name, and `to` of the draft has both. Default: whom the step names. */
  readonly recipient?: { readonly name: string; readonly role?: Role }
  readonly sender?: string
  /** Default `full`. */
  readonly detail?: Detail
}

/**
 * What a writer should know about a draft.
 *
 * - `gap`: a name is missing. `name-left-out`, `words-left-out`: it was given, and not fit for a letter.
 * - `long-name`: the child's first name or initials are enough. `check-days`: three days were proposed; do they suit?
 * - `override-withheld`: changed texts did not pass the checks, the library's own were used.
 * - `withheld`: a bug; the library's own texts did not pass either, a general letter was used.
 *
 * @public
 */
export type DraftIssueCode = 'gap' | 'name-left-out' | 'words-left-out' | 'long-name' | 'check-days' | 'override-withheld' | 'withheld'

/** One thing to know about a draft. @public */
export interface DraftIssue {
  readonly code: DraftIssueCode
  readonly severity: 'error' | 'warning'
  readonly found: string
  readonly fix: string
  /** What the check of wording found. */
  readonly tone?: readonly ToneFinding[]
}

/** A suggested message, in parts and as a whole. Plain JSON. @public */
export interface Draft {
  readonly schema: 'iepkit/draft/1'
  readonly step: LadderStep
  readonly provisionId?: string
  readonly locale: Locale
  readonly voice: Voice
  /** To whom: the recipient that was given, or whom the step names. Nobody for notes to oneself. */
  readonly to: readonly Person[]
  /** The day for which it was written. */
  readonly date: CivilDate
  readonly subject: string
  /** Empty where nothing is sent: notes to oneself, and information for the family. */
  readonly greeting: string
  readonly body: string
  readonly closing: string
  /** Greeting, body and closing as plain text. */
  readonly text: string
  /** The same as minimal HTML, with everything escaped. */
  readonly html: string
  /** The paragraphs of the body, with what each does. */
  readonly parts: readonly Part[]
  /** Where every number, date, quotation and name in the subject and the text came from. */
  readonly sources: readonly Source[]
  /** Ids of the records behind what it says. */
  readonly evidence: readonly string[]
  readonly issues: readonly DraftIssue[]
}
