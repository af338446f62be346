import { type CompiledPlan, compile } from '../../../src/engine/compile.ts'
import { evaluateWith } from '../../../src/engine/evaluate.ts'
import { noWords } from '../worked.ts'
import { casesPerGround, type Ground, groundOf, type TruthCase, truthCase } from './case.ts'
import { type Checked, checkServices } from './check-service.ts'
import { addCase, newCount, type SoundnessCount } from './count.ts'
import type { TruthOptions } from './options.ts'

/** What does not hold in one case, with the number that makes the case again. */
export interface Unsound {
  readonly seed: number
  readonly what: string
}

export interface SoundnessRun {
  readonly count: SoundnessCount
  readonly unsound: readonly Unsound[]
}

/** Evaluates a case and compares it with its truth. */
export const checkCase = (one: TruthCase, compiled: CompiledPlan): Checked =>
  checkServices(one, evaluateWith({ compiled, log: one.log, asOf: one.asOf }, noWords))

/** Works a plan and its calendar out, once for the cases that share them. */
const compileGround = ({ promised, school, choices }: Ground): CompiledPlan =>
  compile({ plan: promised.plan, calendar: school.calendar, policy: choices.input })

/**
 * Generates truths and their records, evaluates the records, and compares.
 *
 * @param onCase - Is called after each case.
 */
export const runSoundness = (cases: number, firstSeed: number, options: TruthOptions, onCase?: () => void): SoundnessRun => {
  const count = newCount()
  const unsound: Unsound[] = []
  let ground: Ground | undefined
  let compiled: CompiledPlan | undefined
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    if (ground === undefined || compiled === undefined || seed % casesPerGround === 0) {
      ground = groundOf(seed, options)
      compiled = compileGround(ground)
    }
    const { problems, periods } = checkCase(truthCase(seed, options, ground), compiled)
    addCase(count, periods, problems)
    for (const { kind, what } of problems) unsound.push({ seed, what: `${kind}, ${what}` })
    onCase?.()
  }
  return { count, unsound }
}
