import { type Bounds, exactly, plus } from '../core/bounds.ts'
import type { PeriodAmount, Quantity, Severity } from '../model/evaluation.ts'
import type { EmptyRun } from './empty-runs.ts'
import { idsOf } from './period-result.ts'
import type { Finding, FoundOccurrence, ServiceFacts } from './rule.ts'

/** The amounts of periods that are over, and that a run of empty days touches or holds whole. */
export const amountsOf = (facts: ServiceFacts, run: EmptyRun, extent: 'touched' | 'whole'): readonly PeriodAmount[] => {
  const { firstDay, line, tallies } = facts.ledger
  const from = run.from + firstDay
  const to = run.to + firstDay
  return facts.result.periods.flatMap((period, i) => {
    const days = line.periods[i]
    const amount = period.sessions ?? period.minutes
    if (days === undefined || amount === undefined || tallies[i]?.schoolDaysLeft !== 0) return []
    const within = extent === 'whole' ? days.firstSchoolDay >= from && days.lastSchoolDay <= to : days.end >= from && days.start <= to
    return within ? [amount] : []
  })
}

/** Whether a period fell short of what was asked, in every possible world: what is missing was asked for, and not excused. */
export const isShort = ({ bar, required, accounted }: PeriodAmount): boolean => accounted.max < (bar?.min ?? required.min)

/** A finding about runs of school days without a session; each run is one occurrence. */
export const runFinding = (facts: ServiceFacts, runs: readonly EmptyRun[], severity: Severity, extent: 'touched' | 'whole'): Finding => {
  const { clock } = facts.context
  const first = runs[0] as EmptyRun
  const last = runs.at(-1) as EmptyRun
  const unit: Quantity['unit'] = facts.result.periods.some(({ sessions }) => sessions !== undefined) ? 'session' : 'minute'
  const occurrences = runs.map((run): FoundOccurrence => {
    const required = amountsOf(facts, run, extent)
      .map((amount): Bounds => amount.required)
      .reduce(plus, exactly(0))
    return {
      window: clock.window(facts.line, firstOf(run), lastOf(run)),
      expected: { unit, ...required },
      actual: { unit, ...exactly(0) },
      detail: { schoolDays: run.days.length },
      evidence: recordsWithin(facts, run),
    }
  })
  return { occurrences, window: clock.window(facts.line, firstOf(first), lastOf(last)), size: { severity } }
}

const firstOf = ({ days, from }: EmptyRun): number => days[0] ?? from
const lastOf = ({ days, to }: EmptyRun): number => days.at(-1) ?? to

export const recordsWithin = ({ ledger, context }: ServiceFacts, run: EmptyRun): readonly string[] => {
  const start = context.clock.dateOf(firstOf(run))
  const end = context.clock.dateOf(lastOf(run))
  const within = ledger.tallies.flatMap(({ records }) =>
    Array.from(records).filter((record) => {
      const date = context.entries.records[record]?.date ?? ''
      return date >= start && date <= end
    }),
  )
  return idsOf(within, context.entries)
}
