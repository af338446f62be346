import type { Understood } from '../../model/read/understood.ts'
import { readPlan } from '../../read-plan.ts'
import { Exit, type ExitCode, printable, type Surroundings, wrap } from '../console.ts'
import { planFrom } from '../input.ts'
import { phraseTable } from '../phrase-table.ts'
import { printIssues } from '../print-issues.ts'

/** `iepkit read`: prints what was understood of the provisions that a plan gives in words, doubtful ones first. */
export const read = (file: string, format: 'text' | 'json', surroundings: Surroundings): ExitCode => {
  let understood: readonly Understood[] = []
  const plan = planFrom(file, (input) => {
    const result = readPlan(input)
    understood = result.understood ?? []
    return result
  })
  printIssues(
    plan.issues.filter(({ code }) => code !== 'unclear-wording'),
    surroundings,
  )
  if (plan.value === undefined && understood.length === 0) return Exit.badInput
  const doubtful = understood.filter(({ status }) => status === 'doubtful')
  const ordered = [...doubtful, ...understood.filter(({ status }) => status === 'settled')]
  if (format === 'json') surroundings.out(`${JSON.stringify({ plan: plan.value ?? null, understood: ordered }, null, 2)}\n`)
  else surroundings.out(`${textOf(ordered, surroundings)}\n`)
  if (plan.value === undefined) return Exit.badInput
  return doubtful.length > 0 ? Exit.findings : Exit.clean
}

const textOf = (understood: readonly Understood[], surroundings: Surroundings): string => {
  if (understood.length === 0) return 'Every provision of this plan is written out; nothing was read from words alone.'
  const doubtful = understood.filter(({ status }) => status === 'doubtful').length
  const head = `Read ${understood.length} ${understood.length === 1 ? 'provision' : 'provisions'} from words; ${doubtful} doubtful. Please confirm each against the paper.`
  return [head, ...understood.map((one) => blockOf(one, surroundings))].join('\n\n')
}

const blockOf = (one: Understood, { paint, width }: Surroundings): string => {
  const { id, status, asWritten, parts, unread, alternatives, questions } = one
  const isDoubtful = status === 'doubtful'
  const title = `${isDoubtful ? paint.yellow('DOUBTFUL') : paint.green('READ')}  ${paint.bold(printable(id))}${one.as === '' ? '' : `: ${printable(one.as)}`}`
  const flow = (text: string): string => wrap(printable(text), width, '           ')
  return [
    title,
    phraseTable({ text: asWritten, parts, unread }, paint, width),
    ...(isDoubtful ? alternatives.map((text) => flow(`  perhaps  ${text}`)) : []),
    ...questions.map((text) => flow(`  ask      ${text}`)),
  ].join('\n')
}
