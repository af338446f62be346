import { exactly, plus } from '../core/bounds.ts'
import type { Verdict } from '../core/verdict.ts'
import type { AmountTotals, Balance, MissedByReason, PeriodAmount, PeriodResult, RunningAmount, Totals } from '../model/evaluation.ts'
import { balanceOf, type JudgedAmount } from './amount.ts'
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

const amountTotals = (
  over: readonly JudgedPeriod[],
  amountIn: (period: JudgedPeriod) => JudgedAmount | undefined,
  reliefIn: (period: JudgedPeriod) => ReadonlyMap<string, number> | undefined,
): AmountTotals | undefined => {
  let sum: AmountTotals | undefined
  for (const period of over) {
    const judged = amountIn(period)
    if (judged === undefined) continue
    const before = sum ?? nothing
    sum = {
      ...runningAfter(before, judged.amount),
      accounted: plus(before.accounted, judged.amount.accounted),
      balance: addBalances(before.balance, balanceOf(judged.amount, reliefIn(period))),
    }
  }
  if (sum === undefined) return undefined
  const { required, delivered, accounted, undelivered, balance } = sum
  return { required, delivered, accounted, undelivered, balance }
}

const noAmount: RunningAmount = {
  required: exactly(0),
  delivered: exactly(0),
  undelivered: { agencySide: exactly(0), allReasons: exactly(0) },
}

const nothing: AmountTotals = {
  ...noAmount,
  accounted: exactly(0),
  balance: { required: 0, delivered: 0, notCounted: {}, shortPeriod: 0, short: 0, cannotTell: 0 },
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

const addBalances = (a: Balance, b: Balance): Balance => ({
  required: a.required + b.required,
  delivered: a.delivered + b.delivered,
  notCounted: addMissed(a.notCounted, b.notCounted),
  shortPeriod: a.shortPeriod + b.shortPeriod,
  short: a.short + b.short,
  cannotTell: a.cannotTell + b.cannotTell,
})

/** Adds misses by reason. */
const addMissed = (a: MissedByReason, b: MissedByReason): MissedByReason => {
  const sum: Record<string, number> = { ...a }
  for (const [reason, count] of Object.entries(b)) sum[reason] = (sum[reason] ?? 0) + count
  return sum
}
