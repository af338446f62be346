import type { Bounds } from '../../../src/core/bounds.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import type { Evaluation, PeriodAmount, PeriodResult } from '../../../src/model/evaluation.ts'
import { toDay } from '../../../src/time/civil-date.ts'
import { serviceOf } from '../worked.ts'
import type { TruthCase } from './case.ts'
import type { TruthPeriod } from './line.ts'
import { type TruePeriod, truePeriod } from './totals.ts'

/** What an evaluation says of a service line that the truth does not bear out. */
export interface Problem {
  /** `flip`: a verdict that the truth contradicts. `bound`: one that does not hold the truth. `conflict`: told of logs that agree. */
  readonly kind: 'flip' | 'bound' | 'conflict'
  readonly what: string
}

/** A judged period with what is known of its school days, for counting how often the engine decides. */
export interface PeriodCount {
  readonly verdict: Verdict
  readonly observed: number
  readonly schoolDays: number
}

export interface Checked {
  readonly problems: readonly Problem[]
  readonly periods: readonly PeriodCount[]
}

const holds = (bounds: Bounds, truth: Bounds): boolean => bounds.min <= truth.min && truth.max <= bounds.max
const show = ({ min, max }: Bounds): string => `${min}..${max}`

/** Compares every period of every line with the truth. */
export const checkServices = (one: TruthCase, evaluation: Evaluation): Checked => {
  const problems: Problem[] = []
  const periods: PeriodCount[] = []
  one.lines.forEach((line, i) => {
    const expected = line.periods.filter(({ start }) => start <= toDay(one.asOf))
    const told = serviceOf(evaluation, line.id)?.periods ?? []
    if (expected.length !== told.length) {
      problems.push({ kind: 'bound', what: `${line.id}: ${told.length} periods instead of ${expected.length}` })
      return
    }
    told.forEach((period, p) => {
      const truth = expected[p] as TruthPeriod
      const where = `${line.id}, ${period.start}`
      if (toDay(period.start) !== truth.start || toDay(period.end) !== truth.end)
        problems.push({ kind: 'bound', what: `${where}: to ${period.end}, not the true period` })
      else problems.push(...checkPeriod(where, period, truth, truePeriod(one, i, truth), one))
      periods.push({
        verdict: period.verdict,
        schoolDays: period.schoolDays,
        observed: Math.max(0, period.schoolDays - period.unobserved.length),
      })
    })
  })
  return { problems, periods }
}

const checkPeriod = (
  where: string,
  period: PeriodResult,
  { asked }: TruthPeriod,
  truth: TruePeriod,
  one: TruthCase,
): readonly Problem[] => {
  const { school, choices } = one
  const isExact = school.calendar.knownUntil === undefined
  const problems = [
    ...checkAmount(`${where}, sessions`, period.sessions, asked.sessions, truth.delivered, truth.accounted, isExact),
    ...checkAmount(`${where}, minutes`, period.minutes, asked.minutes, truth.minutes, truth.accountedMinutes, isExact),
  ]
  const { knownMinutes, conflicts, minutesDiffer } = period
  if (knownMinutes !== undefined && !holds(knownMinutes, truth.minutes))
    problems.push({ kind: 'bound', what: `${where}, known minutes ${show(knownMinutes)} lack ${show(truth.minutes)}` })
  const { deliveredAsWritten } = period
  // (Whether a session too short to count is one in the plan's form is not settled.)
  const isSettled = choices.minSessionShare === 0 && deliveredAsWritten !== undefined
  if (isSettled && !holds(deliveredAsWritten, { min: truth.asWritten, max: truth.asWritten }))
    problems.push({ kind: 'bound', what: `${where}, as written ${show(deliveredAsWritten)} lack ${truth.asWritten}` })
  for (const day of conflicts) problems.push({ kind: 'conflict', what: `${where}: logs of ${day} are said to differ` })
  for (const day of minutesDiffer) problems.push({ kind: 'conflict', what: `${where}: logs of ${day} are said to differ in minutes` })
  return problems
}

const checkAmount = (
  where: string,
  amount: PeriodAmount | undefined,
  asked: Bounds | undefined,
  delivered: Bounds,
  accounted: Bounds,
  isExact: boolean,
): readonly Problem[] => {
  if (amount === undefined || asked === undefined)
    return amount === asked || !isExact ? [] : [{ kind: 'bound', what: `${where}: judged by one of engine and truth only` }]
  const { required, bar = { min: required.min, max: required.min }, verdict, undelivered } = amount
  const problems: Problem[] = []
  const check = (name: string, bounds: Bounds, truth: Bounds): void => {
    if (!holds(bounds, truth)) problems.push({ kind: 'bound', what: `${where}: ${name} ${show(bounds)} lacks ${show(truth)}` })
  }
  check('delivered', amount.delivered, delivered)
  check('accounted', amount.accounted, accounted)
  check('bar', bar, { min: asked.min, max: asked.min })
  if (isExact ? required.max !== asked.max : required.max < asked.max)
    problems.push({ kind: 'bound', what: `${where}: required at most ${required.max}, truly ${asked.max}` })
  if (isExact && bar.min !== bar.max) problems.push({ kind: 'bound', what: `${where}: bar ${show(bar)} though the calendar is known` })
  if (verdict !== 'in-progress') {
    check('undelivered by the school', undelivered.agencySide, lacking(asked.min, accounted))
    // Of a calendar that ends early, the most that may be asked for is the yardstick.
    check('undelivered in all', undelivered.allReasons, lacking(isExact ? asked.max : required.max, delivered))
  }
  if (!agrees(verdict, asked.min, accounted))
    problems.push({ kind: 'flip', what: `${where}: ${verdict} though ${show(accounted)} of ${asked.min} are accounted for` })
  return problems
}

const lacking = (of: number, { min, max }: Bounds): Bounds => ({ min: Math.max(0, of - max), max: Math.max(0, of - min) })

/** Whether a verdict is the truth's, or open. */
const agrees = (verdict: Verdict, bar: number, accounted: Bounds): boolean => {
  if (verdict === 'met' || verdict === 'not-applicable') return accounted.min >= bar
  return verdict !== 'shortfall' || accounted.max < bar
}
