import { type Bounds, exactly, plus } from '../core/bounds.ts'
import { type Verdict, worse } from '../core/verdict.ts'
import type { AmountTotals, Balance, MissedByReason, Pace, PeriodAmount, PeriodResult, ServiceResult, Totals } from '../model/evaluation.ts'
import type { ServiceProvision } from '../model/provision.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import type { DaySpan, DayTable } from '../time/day-table.ts'
import { balanceOf, type JudgedAmount } from './amount.ts'
import type { JudgedPeriod } from './period-result.ts'
import type { ServicePeriod } from './service-line.ts'

/** A service line's judged periods as its result, without words. */
export const serviceResult = (
  line: string,
  provision: Pick<ServiceProvision, 'id' | 'asWritten' | 'frequency'>,
  judged: readonly JudgedPeriod[],
  duty: DaySpan,
  asOf: Day,
  table: DayTable,
  scheduled: readonly Day[],
  isNotAssessable: boolean,
): ServiceResult => {
  const over = judged.filter(({ result }) => result.verdict !== 'in-progress')
  const last = judged.at(-1)
  const pace = last?.result.verdict === 'in-progress' ? paceOf(last, asOf, scheduled, table) : undefined
  return {
    kind: 'service',
    id: provision.id,
    line,
    asWritten: provision.asWritten,
    verdict: judged.length === 0 && isNotAssessable ? 'not-assessable' : lineVerdict(judged.map(({ result }) => result.verdict)),
    summary: '',
    ...(provision.frequency !== undefined && { per: provision.frequency.per }),
    periods: judged.map(({ result }) => result),
    totals: totalsOf(over, duty, judged),
    ...(pace !== undefined && { pace }),
  }
}

/** The worst verdict of the periods that are over; of those in progress only while no other was judged. */
export const lineVerdict = (verdicts: readonly Verdict[]): Verdict => {
  const over = verdicts.filter((verdict) => verdict !== 'in-progress')
  const judged = over.some((verdict) => verdict !== 'not-applicable') ? over : verdicts
  return judged.reduce<Verdict>(worse, 'not-applicable')
}

const totalsOf = (over: readonly JudgedPeriod[], duty: DaySpan, judged: readonly JudgedPeriod[]): Totals => {
  const end = Math.min(over.at(-1)?.period.end ?? duty.end, duty.end)
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
    start: fromDay(duty.start),
    end: fromDay(Math.max(duty.start, end)),
    schoolDays: over.reduce((sum, { result }) => sum + result.schoolDays, 0),
    periods,
    ...(sessions !== undefined && { sessions }),
    ...(minutes !== undefined && { minutes }),
  }
}

const amountTotals = (
  over: readonly JudgedPeriod[],
  amountIn: (period: JudgedPeriod) => JudgedAmount | undefined,
  reliefIn: (period: JudgedPeriod) => ReadonlyMap<string, number> | undefined,
): AmountTotals | undefined => {
  let any = false
  const sum = { required: exactly(0), delivered: exactly(0), accounted: exactly(0), agencySide: exactly(0), allReasons: exactly(0) }
  let balance: Balance = { required: 0, delivered: 0, notCounted: {}, shortPeriod: 0, short: 0, cannotTell: 0 }
  for (const period of over) {
    const judged = amountIn(period)
    if (judged === undefined) continue
    any = true
    const { required, delivered, accounted, undelivered }: PeriodAmount = judged.amount
    const add = (key: keyof typeof sum, bounds: Bounds): void => {
      sum[key] = plus(sum[key], bounds)
    }
    add('required', required)
    add('delivered', delivered)
    add('accounted', accounted)
    add('agencySide', undelivered.agencySide)
    add('allReasons', undelivered.allReasons)
    balance = addBalances(balance, balanceOf(judged.amount, reliefIn(period)))
  }
  if (!any) return undefined
  const { required, delivered, accounted, agencySide, allReasons } = sum
  return { required, delivered, accounted, undelivered: { agencySide, allReasons }, balance }
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
export const addMissed = (a: MissedByReason, b: MissedByReason): MissedByReason => {
  const sum: Record<string, number> = { ...a }
  for (const [reason, count] of Object.entries(b)) sum[reason] = (sum[reason] ?? 0) + count
  return sum
}

/** How the period in progress stands: what its school days so far would bring, against what is on record. */
const paceOf = (
  { period, result, sessions, minutes, tally }: JudgedPeriod,
  asOf: Day,
  scheduled: readonly Day[],
  table: DayTable,
): Pace | undefined => {
  const judged = sessions ?? minutes
  if (judged === undefined) return undefined
  const { required, delivered, accounted } = judged.amount
  const bar = judged.amount.bar ?? exactly(required.min)
  const days = tally.schoolDaysPassed + tally.schoolDaysLeft
  const due = (amount: number): number => (amount * tally.schoolDaysPassed) / Math.max(1, days)
  // Beyond the calendar nobody knows how many school days are left.
  const expected =
    period.openUntil === undefined
      ? { min: Math.floor(due(required.min)), max: Math.ceil(due(required.max)) }
      : { min: 0, max: required.max }
  return {
    window: windowOf(result, period),
    unit: sessions === undefined ? 'minute' : 'session',
    required,
    expected,
    delivered,
    status: paceStatus(expected, accounted),
    remaining: { min: Math.max(0, bar.min - accounted.max), max: Math.max(0, bar.max - accounted.min) },
    schoolDaysLeft: tally.schoolDaysLeft,
    lastDay: table.dateOf(period.lastSchoolDay - table.first),
    scheduled: scheduled.filter((day) => day > asOf && day <= period.end).length,
    stillPossible: judged.stillPossible,
  }
}

const windowOf = ({ start, end }: PeriodResult, { schoolDays }: ServicePeriod): Pace['window'] => ({
  start,
  end,
  schoolDays: schoolDays.min,
})

const paceStatus = (expected: Bounds, accounted: Bounds): Pace['status'] => {
  if (accounted.max < expected.min) return 'behind'
  if (accounted.min > expected.max) return 'ahead'
  return accounted.min >= expected.min && accounted.max <= expected.max ? 'on-pace' : 'cannot-tell'
}
