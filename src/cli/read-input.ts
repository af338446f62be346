import { safeParse } from 'zod/mini'
import type { EvaluateInput } from '../engine/evaluate.ts'
import type { Coverage } from '../model/observation.ts'
import type { Plan } from '../model/plan.ts'
import { issue } from '../model/read/issues.ts'
import { readLog } from '../model/read/read-log.ts'
import { coverageSchema } from '../model/schema/log.ts'
import { type CivilDate, isCivilDate } from '../time/civil-date.ts'
import type { Surroundings } from './console.ts'
import { calendarFrom, type FileIssue, type FromFile, logFrom, planFrom, policyFrom } from './input.ts'
import { printIssues } from './print-issues.ts'

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

/** What an evaluation is made from, or nothing where it could not be read. */
export interface ReadInput {
  readonly input: EvaluateInput | undefined
  readonly plan: Plan | undefined
  readonly bad: boolean
}

/** Reads the files, and reports what is wrong with them. */
export const readInput = (options: EvaluateOptions, surroundings: Surroundings): ReadInput => {
  const plan = planFrom(options.plan)
  const log = logFrom(options.log, plan.value)
  const calendar = options.calendar === undefined ? undefined : calendarFrom(options.calendar)
  const policy = options.policy === undefined ? undefined : policyFrom(options.policy)
  const asOf = readAsOf(options.asOf, surroundings.today())
  const complete = options.complete.map((text) => readCoverage(text, plan.value))
  const issues = [plan, log, calendar, policy, asOf, ...complete].flatMap((part) => part?.issues ?? [])
  printIssues(issues, surroundings)
  const isMissing = [calendar, policy].some((part) => part !== undefined && part.value === undefined)
  if (plan.value === undefined || log.value === undefined || asOf.value === undefined || isMissing)
    return { input: undefined, plan: plan.value, bad: true }
  const coverage = [...(log.value.coverage ?? []), ...complete.flatMap(({ value }) => value ?? [])]
  return {
    input: {
      plan: plan.value,
      log: { ...log.value, coverage },
      calendar: calendar?.value,
      policy: policy?.value,
      asOf: asOf.value,
    },
    plan: plan.value,
    bad: issues.some(({ severity }) => severity === 'error'),
  }
}

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
const readCoverage = (text: string, plan: Plan | undefined): FromFile<Coverage> => {
  const [source, range = '', provisionId] = text.split(':')
  const [start, end = start] = range.split('..')
  const parsed = safeParse(coverageSchema, { source, start, end, ...(provisionId !== undefined && { provisionId }) })
  if (parsed.success) {
    const { issues } = readLog({ observations: [], coverage: [parsed.data] }, plan === undefined ? {} : { plan })
    return { value: parsed.data, issues: issues.map((one) => ({ ...one, file: '--complete', path: [] })) }
  }
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
