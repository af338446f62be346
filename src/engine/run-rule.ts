import type { Match, Reminder, RuleFailure, Undetermined, Violation } from '../model/evaluation.ts'
import type { ChosenRule } from './choose-rules.ts'
import type { CompiledPlan } from './compile.ts'
import { openWindow, reminderOf, violationOf } from './found.ts'
import type { LineFacts, PlanFacts } from './rule.ts'
import type { EvaluationWords } from './words.ts'

/** What a rule found, as the evaluation lists it. */
export interface RuleRun {
  readonly found?: Violation | Match
  readonly undetermined: readonly Undetermined[]
  readonly reminders: readonly Reminder[]
  readonly failure?: RuleFailure
}

/** Lets a rule look at facts. One that throws, or says what cannot be listed, finds nothing, and the evaluation says so. */
export const runRule = (
  { rule, options }: ChosenRule,
  facts: LineFacts | PlanFacts,
  compiled: CompiledPlan,
  words: EvaluationWords,
): RuleRun => {
  try {
    const { finding, open = [], reminders = [] } = rule.check(facts, options)
    return {
      undetermined: open.map((window) => openWindow(rule, facts, window, words)),
      reminders: reminders.map((date) => reminderOf(rule, facts, date, words)),
      ...(finding !== undefined && { found: violationOf(rule, facts, finding, compiled, words) }),
    }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
    return { undetermined: [], reminders: [], failure: { rule: rule.meta.id, line: facts.line, error: { name, message } } }
  }
}
