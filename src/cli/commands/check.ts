import { safeParse } from 'zod/mini'
import type { EvaluateInput } from '../../engine/evaluate.ts'
import { evaluate } from '../../evaluate.ts'
import type { Evaluation } from '../../model/evaluation.ts'
import type { Coverage } from '../../model/observation.ts'
import type { Plan } from '../../model/plan.ts'
import { issue } from '../../model/read/issues.ts'
import { coverageSchema } from '../../model/schema/log.ts'
import { toMarkdown } from '../../report/markdown.ts'
import { type CivilDate, isCivilDate } from '../../time/civil-date.ts'
import type { SchoolCalendar } from '../../time/school-calendar.ts'
import { describeEvaluation } from '../../wording/describe-evaluation.ts'
import { checkTexts } from '../check-texts.ts'
import { Exit, type ExitCode, printable, type Surroundings } from '../console.ts'
import { calendarFrom, type FileIssue, type FromFile, logFrom, planFrom, policyFrom } from '../input.ts'
import { printIssues } from '../print-issues.ts'
import { textReport } from '../text-report.ts'

/** What the commands that evaluate take. */
export interface EvaluateOptions {
  readonly plan: string
  readonly log: string
  readonly calendar: string | undefined
  readonly policy: string | undefined
  readonly asOf: string | undefined
  readonly complete: readonly string[]
  /** The language of the report. */
  readonly locale: 'en' | 'es'
}

/** An evaluation, or nothing where the input could not be read. */
export interface Loaded {
  readonly evaluation: Evaluation | undefined
  /** What it was made from. */
  readonly input: EvaluateInput | undefined
  readonly plan: Plan | undefined
  readonly calendar: SchoolCalendar | undefined
  readonly bad: boolean
}

/** Reads the files, reports what is wrong with them, and evaluates what could be read. */
export const load = (options: EvaluateOptions, surroundings: Surroundings): Loaded => {
  const plan = planFrom(options.plan)
  const log = logFrom(options.log, plan.value)
  const calendar = options.calendar === undefined ? undefined : calendarFrom(options.calendar)
  const policy = options.policy === undefined ? undefined : policyFrom(options.policy)
  const asOf = readAsOf(options.asOf, surroundings.today())
  const complete = options.complete.map(readCoverage)
  const issues = [plan, log, calendar, policy, asOf, ...complete].flatMap((part) => part?.issues ?? [])
  printIssues(issues, surroundings)
  const bad = issues.some(({ severity }) => severity === 'error')
  const read = { plan: plan.value, calendar: calendar?.value }
  const readable =
    plan.value !== undefined &&
    log.value !== undefined &&
    asOf.value !== undefined &&
    (calendar === undefined || calendar.value !== undefined)
  if (!readable || (policy !== undefined && policy.value === undefined))
    return { ...read, evaluation: undefined, input: undefined, bad: true }
  const coverage = [...(log.value.coverage ?? []), ...complete.flatMap(({ value }) => value ?? [])]
  const input = {
    plan: plan.value,
    log: { ...log.value, coverage },
    calendar: calendar?.value,
    policy: policy?.value,
    asOf: asOf.value,
  }
  return { ...read, evaluation: evaluate(input), input, bad }
}

/** `iepkit check`: compares a plan with a log. */
export const check = (
  options: EvaluateOptions & { readonly format: 'text' | 'json' | 'markdown' },
  surroundings: Surroundings,
): ExitCode => {
  const { evaluation, bad } = load(options, surroundings)
  if (evaluation === undefined) return Exit.badInput
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
  const said = describeEvaluation(evaluation, texts.findings)
  if (format === 'json') return `${JSON.stringify(said, null, 2)}\n`
  if (format === 'markdown') return printable(toMarkdown(evaluation, texts.findings))
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

const readAsOf = (text: string | undefined, today: Date): FromFile<CivilDate> => {
  if (text === undefined) {
    const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
    const parts = [yesterday.getFullYear(), yesterday.getMonth() + 1, yesterday.getDate()].map((part) => String(part).padStart(2, '0'))
    return { value: parts.join('-') as CivilDate, issues: [] }
  }
  if (isCivilDate(text)) return { value: text, issues: [] }
  return {
    value: undefined,
    issues: [
      {
        file: '--as-of',
        ...issue('not-a-date', 'error', [], text, 'a real date as YYYY-MM-DD', 'Write the day up to which to look, such as 2026-12-18.'),
      },
    ],
  }
}

/** `parent:2026-09-08..2026-10-02` or `parent:2026-09-08..2026-10-02:speech`. */
const readCoverage = (text: string): FromFile<Coverage> => {
  const [source, range = '', provisionId] = text.split(':')
  const [start, end = start] = range.split('..')
  const parsed = safeParse(coverageSchema, { source, start, end, ...(provisionId !== undefined && { provisionId }) })
  if (parsed.success) return { value: parsed.data, issues: [] }
  const found: FileIssue = {
    file: '--complete',
    ...issue(
      'wrong-type',
      'error',
      [],
      text,
      'SOURCE:START..END, or SOURCE:START..END:PROVISION',
      'Write, for example, --complete parent:2026-09-08..2026-10-02:speech.',
    ),
  }
  return { value: undefined, issues: [found] }
}
