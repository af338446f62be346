import type { PeriodAmount } from '../../model/evaluation.ts'
import type { Rule } from '../rule.ts'
import { recordsOnly } from './basis.ts'

/** Share of what was asked beyond which the bounds are too wide to say much. Software default. */
const widest = 0.2

/** Fires when the bounds of the reporting period are wider than a fifth of the bar, and names the days to write down. */
export const evidenceThin: Rule = {
  meta: { id: 'evidence-thin', title: 'Too few days on record to tell', kinds: ['service'], basis: recordsOnly },
  check: (facts) => {
    if (facts.kind !== 'service') return {}
    const window = facts.context.clock.reportingPeriod(facts.line)
    const periods = facts.result.periods.filter(
      ({ start, end }, i) => facts.ledger.tallies[i]?.schoolDaysLeft === 0 && end >= window.start && start <= window.end,
    )
    const amounts = [periods.flatMap(({ sessions }) => sessions ?? []), periods.flatMap(({ minutes }) => minutes ?? [])]
    if (!amounts.some(isThin)) return {}
    const days = [...new Set(periods.flatMap(({ unobserved, wouldSettle }) => wouldSettle ?? unobserved))].sort()
    return { open: [{ window, wouldSettle: days }] }
  },
}

/** Whether the bounds of sessions, or of minutes, are wide against what was asked. */
const isThin = (amounts: readonly PeriodAmount[]): boolean => {
  const bar = amounts.reduce((sum, { required, bar: own }) => sum + (own?.max ?? required.min), 0)
  const width = amounts.reduce((sum, { accounted }) => sum + accounted.max - accounted.min, 0)
  return bar > 0 && width > bar * widest
}
