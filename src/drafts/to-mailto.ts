import type { Draft } from './draft-types.ts'

/** Who a link goes to. @public */
export interface MailtoOptions {
  /** Addresses; may be left out, the mail program asks then. */
  readonly to?: readonly string[]
  readonly cc?: readonly string[]
  /** Most characters of the link. Default 1900: some programs cut longer ones. */
  readonly mostCharacters?: number
}

/** A link that opens a message in a mail program. @public */
export interface Mailto {
  readonly href: string
  /** The text was too long for a link, and ends early: give it to the writer as well, or use a file. */
  readonly shortened: boolean
}

const longestLink = 1900

/** Encodes as RFC 6068 wants it: line ends as CRLF, everything but plain characters escaped. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(/\r?\n/gu, '\r\n')).replaceAll(
    /[!'()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** In an address the at sign stays. */
const address = (text: string): string => encoded(text.trim()).replaceAll('%40', '@')

/**
 * Writes a draft as a `mailto:` link. Everything is escaped, so that no name, subject or address can add a field.
 *
 * @param letter - The draft.
 * @param options - The addresses, and how long the link may be.
 * @returns The link, and whether the text had to be shortened for it, always at the end of a line.
 *
 * @example
 * const letter = draft(nextStep({ evaluation, calendar }), { evaluation, child: 'A.', sender: 'J. D.' })
 * toMailto(letter, { to: ['reyes@school.test'] }).href.startsWith('mailto:reyes@school.test?subject=A%20question') // true
 *
 * @public
 */
export const toMailto = (letter: Draft, { to = [], cc = [], mostCharacters = longestLink }: MailtoOptions = {}): Mailto => {
  const copies = cc.length === 0 ? '' : `cc=${cc.map(address).join(',')}&`
  const head = `mailto:${to.map(address).join(',')}?${copies}subject=${encoded(letter.subject)}&body=`
  const lines = letter.text.trimEnd().split('\n')
  let body = ''
  let shown = 0
  for (const [i, line] of lines.entries()) {
    const next = `${body}${i === 0 ? '' : encoded('\n')}${encoded(line)}`
    if (head.length + next.length > mostCharacters) break
    body = next
    shown = i + 1
  }
  return { href: head + body, shortened: shown < lines.length }
}
