import { draft as write } from '../../drafts/draft.ts'
import type { Draft, DraftIssue, DraftOptions } from '../../drafts/draft-types.ts'
import { toMailto } from '../../drafts/to-mailto.ts'
import { toMarkdownLetter } from '../../drafts/to-markdown-letter.ts'
import type { Detail, Voice } from '../../drafts/voice.ts'
import { isAddress, type Mailbox, toEml } from '../../mail/to-eml.ts'
import { issue } from '../../model/read/issues.ts'
import { Exit, type ExitCode, printable, type Surroundings } from '../console.ts'
import type { FileIssue } from '../input.ts'
import { printIssues } from '../print-issues.ts'
import { languages, loadStep, type StepCommandOptions } from './next.ts'

/** What `iepkit draft` takes beside the files. */
export interface DraftCommandOptions extends StepCommandOptions {
  readonly format: 'text' | 'json' | 'eml' | 'mailto' | 'markdown'
  readonly voice: Voice
  readonly detail: Detail
  readonly child: string | undefined
  readonly to: string | undefined
  readonly from: string | undefined
  readonly toEmail: string | undefined
  readonly fromEmail: string | undefined
}

/** `iepkit draft`: prints the message of the next step, or of a chosen one. */
export const draft = async (options: DraftCommandOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const { step, evaluation, communications, bad } = loadStep(options, surroundings)
  if (step === undefined || evaluation === undefined) return Exit.badInput
  const given: DraftOptions = {
    evaluation,
    communications,
    locale: languages[options.locale],
    voice: options.voice,
    detail: options.detail,
    ...(options.child !== undefined && { child: options.child }),
    ...(options.to !== undefined && { recipient: { name: options.to } }),
    ...(options.from !== undefined && { sender: options.from }),
  }
  const letter = write(step, given)
  const missing = options.format === 'eml' ? addressIssues(options) : []
  if (missing.length > 0) {
    printIssues(missing, surroundings)
    return Exit.badInput
  }
  const { text, isShortened } = await render(letter, options)
  surroundings.out(text)
  tellIssues(letter.issues, surroundings)
  if (isShortened) tell('note', 'The text is too long for a link and ends early', 'Take the rest from --format text.', surroundings)
  return bad ? Exit.badInput : Exit.clean
}

interface Rendered {
  readonly text: string
  readonly isShortened?: boolean
}

const render = async (letter: Draft, { format, locale, to, from, toEmail, fromEmail }: DraftCommandOptions): Promise<Rendered> => {
  switch (format) {
    case 'json':
      return { text: `${JSON.stringify(letter, null, 2)}\n` }
    case 'markdown':
      return { text: printable(toMarkdownLetter(letter)) }
    case 'mailto': {
      const { href, shortened } = toMailto(letter, { to: toEmail === undefined ? [] : [toEmail] })
      return { text: `${href}\n`, isShortened: shortened }
    }
    case 'eml': {
      const mailbox = (address = '', name?: string): Mailbox => ({ address, ...(name !== undefined && { name }) })
      return { text: await toEml(letter, { from: mailbox(fromEmail, from), to: [mailbox(toEmail, to)] }) }
    }
    case 'text':
      return { text: printable(`${subjectLabel[locale]}: ${letter.subject}\n\n${letter.text.trimEnd()}\n`) }
  }
}

const subjectLabel: Readonly<Record<DraftCommandOptions['locale'], string>> = { en: 'Subject', es: 'Asunto' }

/** A file for a mail program needs both addresses. */
const addressIssues = ({ toEmail, fromEmail }: DraftCommandOptions): readonly FileIssue[] =>
  Object.entries({ '--to-email': toEmail, '--from-email': fromEmail }).flatMap(([file, address]) =>
    address !== undefined && isAddress(address)
      ? []
      : [
          {
            file,
            ...issue('missing', 'error', [], address, 'an address such as name@example.org', `Add ${file}, or choose another --format.`),
          },
        ],
  )

/** Gaps show in the text; everything else is told beside it. */
const tellIssues = (issues: readonly DraftIssue[], surroundings: Surroundings): void => {
  for (const { code, severity, found, fix } of issues) {
    if (code !== 'gap') tell(severity === 'error' ? 'error' : 'note', found, fix, surroundings)
  }
}

const tell = (label: 'error' | 'note', found: string, fix: string, { err, paintErr }: Surroundings): void => {
  const shown = label === 'error' ? paintErr.red(label) : paintErr.yellow(label)
  err(`${shown} ${printable(found)}: ${printable(fix)}\n`)
}
