import MailComposer from 'nodemailer/lib/mail-composer'
import { UsageError } from '../core/usage-error.ts'
import type { Draft } from '../drafts/draft-types.ts'

/** A mailbox. @public */
export interface Mailbox {
  readonly address: string
  readonly name?: string
}

/** Who a message goes to. @public */
export interface EmlOptions {
  readonly from: Mailbox
  readonly to: readonly Mailbox[]
  readonly cc?: readonly Mailbox[]
}

/** One address as people have them. Quoted local parts and comments are left to mail programs. */
const plainAddress = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u

/**
 * Whether a text is an e-mail address as people have them: `name@school.org`.
 *
 * @param text - The text.
 *
 * @example
 * isAddress('reyes@school.test') // true
 *
 * @public
 */
export const isAddress = (text: string): boolean => plainAddress.test(text)

const mailbox = ({ address, name = '' }: Mailbox): { readonly name: string; readonly address: string } => {
  if (!isAddress(address)) {
    throw new UsageError('invalid-options', `Expected an address such as name@school.org, found ${JSON.stringify(address.slice(0, 80))}.`)
  }
  // A line break in a name would begin a new header.
  return { address, name: name.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim() }
}

/** Noon, so that the date is the same civil day in all States. */
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`)

/**
 * Writes a draft as an `.eml` file (RFC 5322, UTF-8, plain text and HTML). Mail programs open it as an unsent message (`X-Unsent`).
 *
 * Runs on Node alone: it is written with nodemailer's composer, which opens no connection and no file here. Everything in a header is
 * encoded, so that no name or subject can add one. The same draft gives the same bytes.
 *
 * @param letter - The draft.
 * @param options - Who it is from, and who it goes to.
 * @returns The file's text, with CRLF line ends.
 * @throws `UsageError` when an address is none.
 *
 * @example
 * const step = nextStep({ evaluation, calendar })
 * const letter = draft(step, { evaluation, child: 'A.', sender: 'J. D.' })
 * toEml(letter, { from: { address: 'jd@school.test' }, to: [{ name: 'Ms. Reyes', address: 'reyes@school.test' }] }).then(print)
 *
 * @public
 */
export const toEml = async (letter: Draft, { from, to, cc = [] }: EmlOptions): Promise<string> => {
  const id = digestOf(JSON.stringify([letter.subject, letter.text, from, to, cc]))
  const composer = new MailComposer({
    from: mailbox(from),
    to: to.map(mailbox),
    cc: cc.map(mailbox),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    date: noonOf(letter.date),
    messageId: `<${id}@iepkit.invalid>`,
    baseBoundary: id,
    newline: 'windows',
    headers: { 'X-Unsent': '1', 'Content-Language': letter.locale },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return (await composer.compile().build()).toString('utf8')
}

/** A short name made of the content (FNV-1a, twice), for what must differ between messages but not between runs. */
const digestOf = (text: string): string => {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193) >>> 0
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193) >>> 0
  }
  return `${a.toString(36)}${b.toString(36)}`
}
