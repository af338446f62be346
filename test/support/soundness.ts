import type { Bounds } from '../../src/core/bounds.ts'
import type { PeriodAmount } from '../../src/model/evaluation.ts'
import { type TruthCase, type TruthOptions, truthCase } from './truth.ts'
import { truePeriod } from './truth-totals.ts'
import { run, serviceOf } from './worked.ts'

const holds = (bounds: Bounds, truth: Bounds): boolean => bounds.min <= truth.min && truth.max <= bounds.max

/** What a verdict of an amount must agree with, given what truly happened. */
const verdictHolds = ({ verdict, required, bar = { min: required.min, max: required.min } }: PeriodAmount, accounted: Bounds): boolean => {
  if (verdict === 'met' || verdict === 'not-applicable') return accounted.min >= bar.min
  return verdict !== 'shortfall' || accounted.max < bar.max
}

export interface SoundnessCount {
  periods: number
  decided: number
}

/** Compares an evaluation with the truth; returns what does not hold. */
export const unsound = (one: TruthCase, count: SoundnessCount = { periods: 0, decided: 0 }): string[] => {
  const { plan, calendar, log, asOf } = one
  const problems: string[] = []
  for (const period of serviceOf(run({ plan, calendar, log, asOf }), 'line').periods) {
    const truth = truePeriod(one, period.start, period.end)
    count.periods++
    if (period.verdict !== 'undetermined' && period.verdict !== 'in-progress') count.decided++
    const check = (name: string, amount: PeriodAmount | undefined, delivered: Bounds, accounted: Bounds): void => {
      if (amount === undefined) return
      const where = `seed ${one.seed}, ${period.start}, ${name}`
      if (!holds(amount.delivered, delivered))
        problems.push(`${where}: delivered ${JSON.stringify(amount.delivered)} lacks ${JSON.stringify(delivered)}`)
      if (!holds(amount.accounted, accounted))
        problems.push(`${where}: accounted ${JSON.stringify(amount.accounted)} lacks ${JSON.stringify(accounted)}`)
      if (!verdictHolds(amount, accounted)) problems.push(`${where}: ${amount.verdict} though accounted is ${JSON.stringify(accounted)}`)
    }
    check('sessions', period.sessions, truth.delivered, truth.accounted)
    check('minutes', period.minutes, truth.minutes, truth.accountedMinutes)
  }
  return problems
}

/** Runs many cases and returns the first problems. */
export const findUnsound = (cases: number, firstSeed: number, options: TruthOptions): { problems: string[]; count: SoundnessCount } => {
  const count = { periods: 0, decided: 0 }
  const problems: string[] = []
  for (let i = 0; i < cases && problems.length < 5; i++) problems.push(...unsound(truthCase(firstSeed + i, options), count))
  return { problems, count }
}
