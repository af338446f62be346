import type {
  Evaluation,
  InProgress,
  Match,
  Met,
  NotAssessable,
  ProvisionResult,
  Reminder,
  RuleFailure,
  Undetermined,
  Violation,
} from '../model/evaluation.ts'
import type { ChosenRule } from './choose-rules.ts'
import type { CompiledPlan } from './compile.ts'
import type { LineFacts, PlanFacts } from './rule.ts'
import { runRule } from './run-rule.ts'
import type { EvaluationWords } from './words.ts'

/** The parts of an evaluation that the rules decide. */
export type Judged = Pick<
  Evaluation,
  'provisions' | 'violations' | 'undetermined' | 'inProgress' | 'met' | 'matches' | 'notAssessable' | 'reminders' | 'failures'
>

/** Lets every rule look at every line and at the plan, and sorts what they find. */
export const judge = (
  lines: readonly LineFacts[],
  plan: PlanFacts,
  rules: readonly ChosenRule[],
  compiled: CompiledPlan,
  words: EvaluationWords,
): Judged => {
  const violations: Violation[] = []
  const matches: Match[] = []
  const undetermined: Undetermined[] = []
  const reminders: Reminder[] = []
  const failures: RuleFailure[] = []
  for (const facts of [...lines, plan]) {
    for (const chosen of rules) {
      const { rule } = chosen
      if (!rule.meta.kinds.includes(facts.kind) || rule.meta.plans?.includes(compiled.plan.kind) === false) continue
      const run = runRule(chosen, facts, compiled, words)
      if (run.failure !== undefined) failures.push(run.failure)
      for (const window of run.undetermined) undetermined.push(window)
      for (const date of run.reminders) reminders.push(date)
      if (run.found === undefined) continue
      if ('severity' in run.found) violations.push(run.found)
      else matches.push(run.found)
    }
  }
  const provisions = lines.map(({ result }): ProvisionResult => ({ ...result, summary: words.summary(result) }))
  return {
    provisions,
    violations,
    undetermined,
    inProgress: provisions.flatMap(inProgressOf),
    met: provisions.flatMap(metOf),
    matches,
    notAssessable: lines.flatMap(({ notAssessable }) =>
      notAssessable.map((open): NotAssessable => ({ ...open, question: words.question(open) })),
    ),
    reminders,
    failures,
  }
}

const inProgressOf = (result: ProvisionResult): readonly InProgress[] =>
  (result.kind === 'service' || result.kind === 'commitment') && result.pace !== undefined
    ? [{ provisionId: result.id, line: result.line, pace: result.pace }]
    : []

const metOf = (result: ProvisionResult): readonly Met[] => {
  const { id: provisionId, line } = result
  if (result.kind !== 'service') return result.verdict === 'met' ? [{ provisionId, line, periods: 1, lenient: 0 }] : []
  const met = result.periods.filter(({ verdict }) => verdict === 'met')
  return met.length === 0 ? [] : [{ provisionId, line, periods: met.length, lenient: met.filter(({ lenient }) => lenient).length }]
}
