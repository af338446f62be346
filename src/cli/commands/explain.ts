import { UsageError } from '../../core/usage-error.ts'
import { explain as derive } from '../../explain/explain.ts'
import { printExplained } from '../../explain/print.ts'
import { findLaw } from '../../law/find-law.ts'
import { Exit, type ExitCode, printable, type Surroundings } from '../console.ts'
import { type EvaluateOptions, readInput } from '../read-input.ts'

/** `iepkit explain`: where a number comes from, down to days and records. */
export const explain = (
  options: EvaluateOptions & { readonly target: string; readonly format: 'text' | 'json' },
  surroundings: Surroundings,
): ExitCode => {
  const { input, bad } = readInput(options, surroundings)
  if (input === undefined) return Exit.badInput
  const cite = (id: string): string => findLaw({ id }).entries[0]?.citation ?? id
  try {
    const step = derive(input, options.target)
    surroundings.out(options.format === 'json' ? `${JSON.stringify(step, null, 2)}\n` : printable(printExplained(step, cite)))
    return bad ? Exit.badInput : Exit.clean
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    surroundings.err(
      printable(
        `${error.message}\nFor example: speech.2026-09-14.sessions.delivered, or the id of a finding from “iepkit check --format json”.\n`,
      ),
    )
    return Exit.badInput
  }
}
