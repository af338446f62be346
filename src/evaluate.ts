import { type EvaluateInput, type EvaluatePlan, evaluateWith } from './engine/evaluate.ts'
import { balancedPolicy } from './engine/policy-presets.ts'
import type { Evaluation } from './model/evaluation.ts'
import { evaluationWords } from './wording/describe.ts'
import { findingTexts } from './wording/en.ts'

/** Compares a plan, or a compiled one, with a log. Two signatures, so that a policy written in place keeps its narrow types. @public */
export interface Evaluate {
  (input: EvaluatePlan): Evaluation
  (input: EvaluateInput): Evaluation
}

/**
 * Compares what a plan promises with what was recorded.
 *
 * Says per provision and period whether the promise was met, fell short, or cannot be told from the records. A verdict is given
 * only when every world that the records leave possible agrees. The same input gives the same result, byte for byte.
 *
 * @param input - A plan (or one worked out by `compile`), a log, and the day up to which it looks (the end of `asOf`).
 * @returns Plain JSON: verdicts with bounds, findings with the records that prove them, what cannot be told, and the assumptions.
 * @throws `UsageError` when typed input breaks its contract. Read unknown input with `readPlan`, `readCalendar`, `readLog` first.
 *
 * @example
 * const evaluation = evaluate({ plan, log, calendar, asOf: '2026-12-18' })
 * for (const { message } of evaluation.violations) print(message)
 *
 * @public
 */
export const evaluate: Evaluate = (input: EvaluateInput): Evaluation => {
  const policy = input.compiled?.policy ?? input.policy
  return evaluateWith(input, evaluationWords(findingTexts, policy?.minOpportunities ?? balancedPolicy.minOpportunities))
}
