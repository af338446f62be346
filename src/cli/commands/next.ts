import { en } from '../../drafts/en.ts'
import { es } from '../../drafts/es.ts'
import { nextStep } from '../../drafts/ladder/next-step.ts'
import type { NextStep } from '../../drafts/ladder/step.ts'
import type { DraftTexts } from '../../drafts/texts.ts'
import { toIcs } from '../../drafts/to-ics.ts'
import { evaluate } from '../../evaluate.ts'
import type { Communication, LadderStep } from '../../model/communication.ts'
import type { Evaluation } from '../../model/evaluation.ts'
import { issue } from '../../model/read/issues.ts'
import { capital } from '../../wording/capital.ts'
import { Exit, type ExitCode, printable, type Surroundings, wrap } from '../console.ts'
import { communicationsFrom } from '../input.ts'
import { printIssues } from '../print-issues.ts'
import { type EvaluateOptions, readInput } from '../read-input.ts'

/** The languages of the command line. */
export const languages: Readonly<Record<'en' | 'es', DraftTexts>> = { en, es }

/** What the commands that take a step take. */
export interface StepCommandOptions extends EvaluateOptions {
  readonly communications: string | undefined
  readonly step: LadderStep | undefined
  readonly provision: string | undefined
  readonly locale: 'en' | 'es'
}

/** The step, with what it was worked out from; nothing where the input could not be read. */
export interface LoadedStep {
  readonly step: NextStep | undefined
  readonly evaluation: Evaluation | undefined
  readonly communications: readonly Communication[]
  readonly bad: boolean
}

const nothing = { step: undefined, evaluation: undefined, communications: [], bad: true }

/** Reads the files, evaluates, and works out the step. */
export const loadStep = (options: StepCommandOptions, surroundings: Surroundings): LoadedStep => {
  const { input, plan, bad } = readInput(options, surroundings)
  const said = options.communications === undefined ? undefined : communicationsFrom(options.communications, plan)
  printIssues(said?.issues ?? [], surroundings)
  if (input === undefined || (said !== undefined && said.value === undefined)) return nothing
  const evaluation = evaluate(input)
  const { provision, step } = options
  const known = [...new Set([...evaluation.provisions, ...evaluation.violations, ...evaluation.undetermined].map(({ line }) => line))]
  if (provision !== undefined && !known.includes(provision)) {
    const fix = `Choose one of ${known.join(', ')}, or leave --provision out.`
    printIssues(
      [{ file: '--provision', ...issue('unknown-provision', 'error', [], provision, 'a provision of the plan', fix) }],
      surroundings,
    )
    return nothing
  }
  const communications = said?.value ?? []
  const choose = step === undefined && provision === undefined ? undefined : { ...(step && { step }), ...(provision && { provision }) }
  return {
    step: nextStep({ evaluation, communications, calendar: input.calendar, locale: languages[options.locale], ...(choose && { choose }) }),
    evaluation,
    communications,
    bad: bad || (said?.issues ?? []).some(({ severity }) => severity === 'error'),
  }
}

/** `iepkit next`: prints the one next step, and why. */
export const next = (options: StepCommandOptions & { readonly format: 'text' | 'json' | 'ics' }, surroundings: Surroundings): ExitCode => {
  const { step, bad } = loadStep(options, surroundings)
  if (step === undefined) return Exit.badInput
  const texts = languages[options.locale]
  const formats = {
    json: () => `${JSON.stringify(step, null, 2)}\n`,
    ics: () => toIcs(step, { locale: texts }),
    text: () => printable(textOf(step, texts, surroundings.width)),
  }
  surroundings.out(formats[options.format]())
  return bad ? Exit.badInput : Exit.clean
}

const textOf = (step: NextStep, { ladder, stepPage }: DraftTexts, width: number): string => {
  const flow = (text: string): string => wrap(text, width, '    ')
  const named = (asWritten: string): string => (asWritten === '' ? stepPage.wholePlan : `“${asWritten}”`)
  const about = step.asWritten === undefined ? '' : `: ${named(step.asWritten)}`
  const later = step.later.map((one) => flow(`  - ${named(one.asWritten)}: ${ladder.step[one.step]}, ${stepPage.from(one.earliest)}`))
  return `${[
    flow(`${capital(ladder.step[step.step])}${about}`),
    flow(`  ${step.due ? stepPage.now : capital(stepPage.from(step.earliest))}. ${step.why.text}`),
    flow(`  ${step.notYet.text}`),
    '',
    stepPage.wouldChange,
    ...step.wouldChange.map(({ text }) => flow(`  - ${text}`)),
    ...(later.length === 0 ? [] : ['', stepPage.later, ...later]),
  ].join('\n')}\n`
}
