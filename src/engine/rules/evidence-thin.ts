import type { PeriodAmount } from '../../model/evaluation.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { recordsOnly } from './basis.ts'

/** Fires when the bounds of the reporting period are wider than a fifth of the bar, and names the days to write down. */
export const evidenceThin: OwnRule = ownRule({
  meta: {
    id: 'evidence-thin',
    title: 'Too few days on record to tell',
    firesWhen: 'The bounds of the reporting period are wide against what was asked: it names the days to write down next.',
    kinds: ['service'],
    basis: recordsOnly,
    size: 'not rated',
    options: { percent: { default: 20, title: 'Percent of what was asked beyond which bounds are too wide.' } },
  },
  check: (facts, { percent }) => {
    if (facts.kind !== 'service') return {}
    const window = facts.context.clock.reportingPeriod(facts.line)
    const periods = facts.result.periods.filter(
      ({ start, end }, i) => facts.ledger.tallies[i]?.schoolDaysLeft === 0 && end >= window.start && start <= window.end,
    )
    const amounts = [periods.flatMap(({ sessions }) => sessions ?? []), periods.flatMap(({ minutes }) => minutes ?? [])]
    if (!amounts.some((ofUnit) => isThin(ofUnit, percent))) return {}
    const days = [...new Set(periods.flatMap(({ unobserved, wouldSettle }) => wouldSettle ?? unobserved))].sort()
    return { open: [{ window, wouldSettle: days }] }
  },
})

/** Whether the bounds of sessions, or of minutes, are wide against what was asked. */
const isThin = (amounts: readonly PeriodAmount[], percent: number): boolean => {
  const bar = amounts.reduce((sum, { required, bar: own }) => sum + (own?.max ?? required.min), 0)
  const width = amounts.reduce((sum, { accounted }) => sum + accounted.max - accounted.min, 0)
  return bar > 0 && width * 100 > bar * percent
}
