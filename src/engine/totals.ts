import { exactly, plus } from '../core/bounds.ts'
import type { Verdict } from '../core/verdict.ts'
import type { AmountTotals, PeriodAmount, PeriodResult, RunningAmount, Totals } from '../model/evaluation.ts'
import { addBalance, type GrowingBalance, type JudgedAmount } from './amount.ts'
import type { JudgedPeriod } from './period-result.ts'

/** Sums over judged periods. */
export type Sums = Pick<Totals, 'schoolDays' | 'periods' | 'sessions' | 'minutes'>

/** Adds up periods; what is in progress is counted, and not added. */
export const sumsOf = (judged: readonly JudgedPeriod[]): Sums => {
  const over = judged.filter(isOver)
  const periods: Partial<Record<Verdict, number>> = {}
  for (const { result } of judged) periods[result.verdict] = (periods[result.verdict] ?? 0) + 1
  const sessions = amountTotals(
    over,
    ({ sessions }) => sessions,
    ({ tally }) => tally.relieved,
  )
  const minutes = amountTotals(
    over,
    ({ minutes }) => minutes,
    ({ tally }) => tally.relievedMinutes,
  )
  return {
    schoolDays: over.reduce((sum, { result }) => sum + result.schoolDays, 0),
    periods,
    ...(sessions !== undefined && { sessions }),
    ...(minutes !== undefined && { minutes }),
  }
}

/** Whether a period was judged. */
export const isOver = ({ result }: JudgedPeriod): boolean => result.verdict !== 'in-progress'

/** Sums that grow in place: a line has hundreds of periods, and each is in several windows. */
interface Growing {
  readonly required: GrowingBounds
  readonly delivered: GrowingBounds
  readonly accounted: GrowingBounds
  readonly undelivered: { readonly agencySide: GrowingBounds; readonly allReasons: GrowingBounds }
  readonly balance: GrowingBalance
}

interface GrowingBounds {
  min: number
  max: number
}

const zero = (): GrowingBounds => ({ min: 0, max: 0 })

const grow = (sum: GrowingBounds, { min, max }: GrowingBounds): void => {
  sum.min += min
  sum.max += max
}

const amountTotals = (
  over: readonly JudgedPeriod[],
  amountIn: (period: JudgedPeriod) => JudgedAmount | undefined,
  reliefIn: (period: JudgedPeriod) => ReadonlyMap<string, number> | undefined,
): AmountTotals | undefined => {
  let sum: Growing | undefined
  for (const period of over) {
    const judged = amountIn(period)
    if (judged === undefined) continue
    sum ??= {
      required: zero(),
      delivered: zero(),
      accounted: zero(),
      undelivered: { agencySide: zero(), allReasons: zero() },
      balance: { required: 0, delivered: 0, notCounted: {}, shortPeriod: 0, short: 0, cannotTell: 0 },
    }
    const { required, delivered, accounted, undelivered } = judged.amount
    grow(sum.required, required)
    grow(sum.delivered, delivered)
    grow(sum.accounted, accounted)
    grow(sum.undelivered.agencySide, undelivered.agencySide)
    grow(sum.undelivered.allReasons, undelivered.allReasons)
    addBalance(sum.balance, judged.amount, reliefIn(period))
  }
  return sum
}

const noAmount: RunningAmount = {
  required: exactly(0),
  delivered: exactly(0),
  undelivered: { agencySide: exactly(0), allReasons: exactly(0) },
}

const runningAfter = (before: RunningAmount, { required, delivered, undelivered }: PeriodAmount): RunningAmount => ({
  required: plus(before.required, required),
  delivered: plus(before.delivered, delivered),
  undelivered: {
    agencySide: plus(before.undelivered.agencySide, undelivered.agencySide),
    allReasons: plus(before.undelivered.allReasons, undelivered.allReasons),
  },
})

/** The periods with the sums of the judged ones up to each. */
export const withRunningSums = (judged: readonly JudgedPeriod[]): readonly PeriodResult[] => {
  let sessions: RunningAmount | undefined
  let minutes: RunningAmount | undefined
  return judged.map((period) => {
    if (!isOver(period)) return period.result
    if (period.sessions !== undefined) sessions = runningAfter(sessions ?? noAmount, period.sessions.amount)
    if (period.minutes !== undefined) minutes = runningAfter(minutes ?? noAmount, period.minutes.amount)
    if (sessions === undefined && minutes === undefined) return period.result
    return { ...period.result, running: { ...(sessions !== undefined && { sessions }), ...(minutes !== undefined && { minutes }) } }
  })
}
