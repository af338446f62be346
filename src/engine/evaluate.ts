import { UsageError } from '../core/usage-error.ts'
import type { CoverageFigure, EvaluatedPlan, Evaluation } from '../model/evaluation.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { Policy } from '../model/policy.ts'
import { type CivilDate, type Day, fromDay, toDay } from '../time/civil-date.ts'
import { assumptionsOf } from './assumptions.ts'
import { type ChosenRule, chooseRules, type RuleChoice } from './choose-rules.ts'
import { type CompiledPlan, type CompileInput, compile } from './compile.ts'
import { coverageOf } from './coverage.ts'
import { accountOf } from './entry-account.ts'
import { gatherFacts } from './facts.ts'
import { judge } from './judge.ts'
import { logKnownOn } from './known-on.ts'
import { placeEntries } from './place.ts'
import type { EvaluationWords } from './words.ts'

/** What an evaluation needs beside a plan. @public */
export interface EvaluateLog {
  readonly log: ObservationLog
  /** The end of this day. */
  readonly asOf: CivilDate
  /**
   * Only what was written down by the end of this day counts, so that an evaluation of then can be made again.
   * The plan and the calendar are taken as given.
   */
  readonly knownOn?: CivilDate
  /** Which rules look at the plan. Default: all of this library. */
  readonly rules?: RuleChoice
}

/** An evaluation of a plan. @public */
export type EvaluatePlan = EvaluateLog & CompileInput & { readonly compiled?: never }

/** What an evaluation needs: a plan (or a compiled one), a log, and the day up to which it looks. @public */
export type EvaluateInput =
  | EvaluatePlan
  | (EvaluateLog & { readonly compiled: CompiledPlan; readonly plan?: never; readonly calendar?: never; readonly policy?: never })

/** Compares a plan with a log; the sentences come from `words`. */
export const evaluateWith = (input: EvaluateInput, words: EvaluationWords): Evaluation => {
  if (input.log === undefined || input.log === null)
    throw new UsageError('invalid-log', 'Expected a log. Read unknown input with readLog first.')
  const asOf: Day = toDay(input.asOf)
  const compiled = input.compiled ?? compile(input)
  const chosen = chooseRules(input.rules ?? {}, compiled.policy)
  const known = input.knownOn === undefined ? { log: input.log, undated: 0 } : logKnownOn(input.log, input.knownOn)
  const placed = placeEntries(known.log, compiled, asOf)
  const covers = coverageOf(known.log, compiled, placed)
  const gathered = gatherFacts(known.log, compiled, placed, covers, asOf)
  const judged = judge(gathered.facts, gathered.plan, chosen, compiled, words)
  const coverage: [string, CoverageFigure][] = gathered.facts.map(({ line }, i) => [line, gathered.coverage[i] as CoverageFigure])
  return {
    schema: 'iepkit/evaluation/1',
    planId: compiled.plan.id,
    plan: evaluatedPlan(compiled),
    asOf: fromDay(asOf),
    ...(input.knownOn !== undefined && { knownOn: input.knownOn }),
    policy: withOptions(compiled.policy, chosen),
    assumptions: assumptionsOf(compiled, placed, gathered.usedOldestMiss, known.undated, asOf),
    ...judged,
    coverage: Object.fromEntries(coverage),
    entries: accountOf(placed, gathered, compiled, words),
  }
}

/** The complete policy, with the options of every rule that was run. */
const withOptions = (policy: Policy, chosen: readonly ChosenRule[]): Policy => ({
  ...policy,
  rules: Object.fromEntries(chosen.flatMap(({ rule, options }) => (Object.keys(options).length === 0 ? [] : [[rule.meta.id, options]]))),
})

const evaluatedPlan = ({ plan, versions }: CompiledPlan): EvaluatedPlan => {
  const { kind, jurisdiction, effective } = plan
  const { start, end } = effective
  return {
    kind,
    ...(jurisdiction !== undefined && { jurisdiction }),
    effective: { start, ...(end !== undefined && { end }) },
    ...(versions.length > 1 && { versions: versions.map((one) => ({ from: fromDay(one.start), dated: one.range.start })) }),
  }
}
