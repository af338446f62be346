import { evaluate } from '../../evaluate.ts'
import type { Evaluation } from '../../model/evaluation.ts'
import { toMarkdown } from '../../report/markdown.ts'
import { describeEvaluation } from '../../wording/describe-evaluation.ts'
import { checkTexts } from '../check-texts.ts'
import { Exit, type ExitCode, printable, type Surroundings } from '../console.ts'
import { type EvaluateOptions, readInput } from '../read-input.ts'
import { textReport } from '../text-report.ts'

/** `iepkit check`: compares a plan with a log. */
export const check = (
  options: EvaluateOptions & { readonly format: 'text' | 'json' | 'markdown' },
  surroundings: Surroundings,
): ExitCode => {
  const { input, bad } = readInput(options, surroundings)
  if (input === undefined) return Exit.badInput
  const evaluation = evaluate(input)
  surroundings.out(render(evaluation, options, surroundings))
  if (bad) return Exit.badInput
  return evaluation.violations.length > 0 ? Exit.findings : Exit.clean
}

const render = (
  evaluation: Evaluation,
  { format, plan, log, calendar, policy, asOf, complete, locale }: EvaluateOptions & { readonly format: string },
  { paint, width }: Surroundings,
): string => {
  const texts = checkTexts[locale]
  if (format === 'markdown') return printable(toMarkdown(evaluation, texts.findings))
  const said = describeEvaluation(evaluation, texts.findings)
  if (format === 'json') return `${JSON.stringify(said, null, 2)}\n`
  const command = [
    'iepkit draft',
    plan,
    log,
    ...flag('--calendar', calendar),
    ...flag('--policy', policy),
    ...flag('--as-of', asOf),
    ...complete.flatMap((one) => flag('--complete', one)),
    ...(locale === 'en' ? [] : flag('--locale', locale)),
  ].join(' ')
  return textReport(cleaned(said), { texts, paint, width, isYesterday: asOf === undefined, command })
}

const flag = (name: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [name, value])

/** Takes control characters out of everything that a terminal would show. */
const cleaned = (evaluation: Evaluation): Evaluation =>
  JSON.parse(JSON.stringify(evaluation), (_, value) => (typeof value === 'string' ? printable(value) : value)) as Evaluation
