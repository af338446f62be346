import { toDay } from '../../time/civil-date.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { inEffect } from './basis.ts'

/** Says that the plan's last day has passed and no later version is on record; before that it reminds. */
export const planExpired: OwnRule = ownRule({
  meta: {
    id: 'plan-expired',
    title: 'The plan’s last day has passed and no later version is on record',
    firesWhen:
      'The last day that the plan states has passed, and no later version was entered: the records cannot tell what holds now. Before that it reminds.',
    kinds: ['plan'],
    basis: inEffect,
    size: 'not rated',
    options: { warnDays: { default: 30, title: 'Calendar days before the last day from which it reminds.' } },
  },
  check: (facts, { warnDays }) => {
    if (facts.kind !== 'plan') return {}
    const { clock, plan } = facts.context
    const ranges = [plan.effective, ...(plan.versions ?? []).map(({ effective }) => effective)]
    const latest = ranges.reduce((last, range) => (range.start > last.start ? range : last))
    const end = latest.end ?? (latest === plan.effective ? undefined : plan.effective.end)
    if (end === undefined) return {}
    if (clock.asOf > end) return { open: [{ window: clock.between(facts.line, end, clock.asOf), wouldSettle: [] }] }
    return toDay(end) - toDay(clock.asOf) <= warnDays ? { reminders: [{ date: end }] } : {}
  },
})
