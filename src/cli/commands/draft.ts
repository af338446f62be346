import { draftMessage } from '../../drafts/draft-message.ts'
import { issue } from '../../model/read/issues.ts'
import { Exit, type ExitCode, printable, type Surroundings } from '../console.ts'
import { printIssues } from '../print-issues.ts'
import { type EvaluateOptions, load } from './check.ts'

/** What `iepkit draft` takes beside the files. */
export interface DraftCommandOptions extends EvaluateOptions {
  readonly format: 'text' | 'json'
  readonly child: string | undefined
  readonly to: string | undefined
  readonly from: string | undefined
  readonly provision: string | undefined
}

/** `iepkit draft`: prints the suggested message. */
export const draft = (options: DraftCommandOptions, surroundings: Surroundings): ExitCode => {
  const { evaluation, bad } = load(options, surroundings)
  if (evaluation === undefined) return Exit.badInput
  const findings = evaluation.violations.filter(
    ({ provisionId, line }) => options.provision === undefined || options.provision === provisionId || options.provision === line,
  )
  if (options.provision !== undefined && findings.length === 0) {
    const known = [...new Set(evaluation.violations.map(({ line }) => line))].join(', ')
    const fix = known === '' ? 'Leave --provision out.' : `Choose one of ${known}, or leave --provision out.`
    printIssues(
      [{ file: '--provision', ...issue('unknown-provision', 'error', [], options.provision, 'a provision with a finding', fix) }],
      surroundings,
    )
    return Exit.badInput
  }
  const correspondents = {
    ...(options.child !== undefined && { child: options.child }),
    ...(options.to !== undefined && { recipient: { name: options.to } }),
    ...(options.from !== undefined && { sender: options.from }),
  }
  const [finding] = options.provision === undefined ? [] : findings
  const message =
    finding === undefined ? draftMessage(evaluation, correspondents) : draftMessage(finding, { evaluation, ...correspondents })
  const text =
    options.format === 'json'
      ? `${JSON.stringify(message, null, 2)}\n`
      : printable(`Subject: ${message.subject}\n\n${message.text.trimEnd()}\n`)
  surroundings.out(text)
  return bad ? Exit.badInput : Exit.clean
}
