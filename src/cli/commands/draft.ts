import { draft as write } from '../../drafts/draft.ts'
import type { Draft, DraftIssue, DraftOptions } from '../../drafts/draft-types.ts'
import { toMailto } from '../../drafts/to-mailto.ts'
import { toMarkdownLetter } from '../../drafts/to-markdown-letter.ts'
import type { Detail, Voice } from '../../drafts/voice.ts'
import { toEml } from '../../mail/to-eml.ts'
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
  surroundings.out(await render(letter, options))
  tellIssues(letter.issues, surroundings)
  return bad ? Exit.badInput : Exit.clean
}

const render = async (letter: Draft, { format, to, from, toEmail, fromEmail }: DraftCommandOptions): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(letter, null, 2)}\n`
    case 'markdown':
      return printable(toMarkdownLetter(letter))
    case 'mailto':
      return `${toMailto(letter, { to: toEmail === undefined ? [] : [toEmail] }).href}\n`
    case 'eml':
      return toEml(letter, {
        from: { address: fromEmail ?? '', ...(from !== undefined && { name: from }) },
        to: [{ address: toEmail ?? '', ...(to !== undefined && { name: to }) }],
      })
    case 'text':
      return printable(`Subject: ${letter.subject}\n\n${letter.text.trimEnd()}\n`)
  }
}

const anAddress = /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+$/u

/** A file for a mail program needs both addresses. */
const addressIssues = ({ toEmail, fromEmail }: DraftCommandOptions): readonly FileIssue[] =>
  Object.entries({ '--to-email': toEmail, '--from-email': fromEmail }).flatMap(([file, address]) =>
    address !== undefined && anAddress.test(address)
      ? []
      : [
          {
            file,
            ...issue('missing', 'error', [], address, 'an address such as name@example.org', `Add ${file}, or choose another --format.`),
          },
        ],
  )

/** Gaps show in the text; everything else is told beside it. */
const tellIssues = (issues: readonly DraftIssue[], { err, paintErr }: Surroundings): void => {
  for (const { code, severity, found, fix } of issues) {
    if (code === 'gap') continue
    const label = severity === 'error' ? paintErr.red('error') : paintErr.yellow('note')
    err(`${label} ${printable(found)}: ${printable(fix)}\n`)
  }
}
