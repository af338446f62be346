import { UsageError } from '../core/usage-error.ts'
import type { CoverageFigure, EvaluatedPlan, Evaluation } from '../model/evaluation.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { Plan } from '../model/plan.ts'
import { type CivilDate, type Day, fromDay, toDay } from '../time/civil-date.ts'
import { assumptionsOf } from './assumptions.ts'
import { type CompiledPlan, type CompileInput, compile } from './compile.ts'
import { coverageOf } from './coverage.ts'
import { accountOf } from './entry-account.ts'
import { gatherFacts } from './facts.ts'
import { judge } from './judge.ts'
import { placeEntries } from './place.ts'
import { rules } from './rules/index.ts'
import type { EvaluationWords } from './words.ts'

/** What an evaluation needs: a plan (or a compiled one), a log, and the day up to which it looks. @public */
export type EvaluateInput = {
  readonly log: ObservationLog
  /** The end of this day. */
  readonly asOf: CivilDate
} & (
  | (CompileInput & { readonly compiled?: never })
  | { readonly compiled: CompiledPlan; readonly plan?: never; readonly calendar?: never; readonly policy?: never }
)

/** Compares a plan with a log; the sentences come from `words`. */
export const evaluateWith = (input: EvaluateInput, words: EvaluationWords): Evaluation => {
  if (input.log === undefined || input.log === null)
    throw new UsageError('invalid-log', 'Expected a log. Read unknown input with readLog first.')
  const asOf: Day = toDay(input.asOf)
  const compiled = input.compiled ?? compile(input)
  const placed = placeEntries(input.log, compiled, asOf)
  const covers = coverageOf(input.log, compiled, placed)
  const gathered = gatherFacts(input.log, compiled, placed, covers, asOf)
  const judged = judge(gathered.facts, rules, compiled, words)
  const coverage: [string, CoverageFigure][] = gathered.facts.map(({ line }, i) => [line, gathered.coverage[i] as CoverageFigure])
  return {
    schema: 'iepkit/evaluation/1',
    planId: compiled.plan.id,
    plan: evaluatedPlan(compiled.plan),
    asOf: fromDay(asOf),
    policy: compiled.policy,
    assumptions: assumptionsOf(compiled, placed, gathered.usedOldestMiss, asOf),
    ...judged,
    coverage: Object.fromEntries(coverage),
    entries: accountOf(placed, gathered, compiled, words),
  }
}

const evaluatedPlan = ({ kind, jurisdiction, effective: { start, end } }: Plan): EvaluatedPlan => ({
  kind,
  ...(jurisdiction !== undefined && { jurisdiction }),
  effective: { start, ...(end !== undefined && { end }) },
})
