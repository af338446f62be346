import { type Bounds, exactly, plus } from '../core/bounds.ts'
import type { PeriodAmount, PeriodResult, Quantity, Undelivered, Window } from '../model/evaluation.ts'
import { leastSchoolDays } from './clock.ts'
import type { OpenWindow, RuleOutcome, ServiceFacts } from './rule.ts'
import type { Size } from './severity.ts'

/** Periods that are looked at for persistence, and how many of them must be short. */
const lookBack = 4
const persistentFrom = 3

/** Judges the sessions, or the minutes, of a line's periods: what `service-frequency` and `service-minutes` share. */
export const shortPeriods = (facts: ServiceFacts, unit: 'session' | 'minute'): RuleOutcome => {
  const judged = judgedIn(facts, unit)
  const short = judged.filter(({ amount }) => amount.verdict === 'shortfall')
  const open = judged
    .filter(({ amount }) => amount.verdict === 'undetermined')
    .map(({ period, amount }): OpenWindow => ({ window: windowOf(period), wouldSettle: period.wouldSettle ?? [], amount }))
  if (short.length === 0) return { open }
  const { totals } = facts.result
  const undelivered = judged.map(({ amount }) => amount.undelivered).reduce(addUndelivered)
  return {
    open,
    finding: {
      occurrences: short.map(({ period, amount }) => ({
        window: windowOf(period),
        expected: quantity(unit, amount.required),
        actual: quantity(unit, amount.delivered),
        undelivered: amount.undelivered,
        missed: period.missed,
        evidence: period.records,
      })),
      window: { start: totals.start, end: totals.end, schoolDays: totals.schoolDays },
      undelivered,
      size: sizeOf(facts, judged),
      persistent: isPersistent(judged),
      cured: true,
    },
  }
}

const judgedIn = ({ result, ledger }: ServiceFacts, unit: 'session' | 'minute'): readonly Judged[] =>
  result.periods.flatMap((period, i): readonly Judged[] => {
    const amount = unit === 'session' ? period.sessions : period.minutes
    if (amount === undefined || amount.verdict === 'in-progress') return []
    return [{ period, amount, isOver: ledger.tallies[i]?.schoolDaysLeft === 0 }]
  })

const windowOf = ({ start, end, schoolDays }: PeriodResult): Window => ({ start, end, schoolDays })

const quantity = (unit: Quantity['unit'], { min, max }: Bounds): Quantity => ({ unit, min, max })

const addUndelivered = (a: Undelivered, b: Undelivered): Undelivered => ({
  agencySide: plus(a.agencySide, b.agencySide),
  allReasons: plus(a.allReasons, b.allReasons),
})

interface Judged {
  readonly period: PeriodResult
  readonly amount: PeriodAmount
  /** No school day of it is left. */
  readonly isOver: boolean
}

/** What is short for sure and at most, of the bars of the periods that are over. */
const sizeOf = ({ line, context }: ServiceFacts, judged: readonly Judged[]): Size => {
  const { window, isEnough } = context.clock.ratingWindow(line)
  const within = judged.filter(({ period, isOver }) => isOver && period.end >= window.start && period.start <= window.end)
  const short = within.map(({ amount }) => amount.undelivered.agencySide).reduce(plus, exactly(0))
  const of = within.reduce((sum, { amount }) => sum + (amount.bar?.min ?? amount.required.min), 0)
  return { share: { short, of }, window, isEnough }
}

/** A judged period with the unit that it is looked at in. */
export type LastJudged = Judged & { readonly unit: 'session' | 'minute' }

/** The last periods that were judged: in sessions, or in minutes where these are short more often or the line counts no sessions. */
export const lastJudged = (facts: ServiceFacts): readonly LastJudged[] => {
  const [sessions, minutes] = [judgedIn(facts, 'session'), judgedIn(facts, 'minute')]
  const short = (list: readonly Judged[]): number => lastOf(list).filter(({ amount }) => amount.verdict === 'shortfall').length
  const unit = short(minutes) > short(sessions) || sessions.length === 0 ? 'minute' : 'session'
  return lastOf(unit === 'minute' ? minutes : sessions).map((one) => ({ ...one, unit }))
}

const lastOf = <T extends Judged>(judged: readonly T[]): readonly T[] =>
  judged.filter(({ amount }) => amount.verdict !== 'not-applicable').slice(-lookBack)

/** Short in three of the last four judged periods, over at least fifteen school days. */
export const isPersistent = (judged: readonly Judged[]): boolean => {
  const last = lastOf(judged)
  const days = last.reduce((sum, { period }) => sum + period.schoolDays, 0)
  return days >= leastSchoolDays && last.filter(({ amount }) => amount.verdict === 'shortfall').length >= persistentFrom
}
