import { ownRule } from '../define-rule.ts'
import { reviewOutcome } from '../review-dates.ts'
import type { OwnRule } from '../rule.ts'
import { reevaluation } from './basis.ts'

/** Fires when the reevaluation is recorded as not held by its date, or as held later; before that it reminds. */
export const planReevaluation: OwnRule = ownRule({
  meta: {
    id: 'plan-reevaluation',
    title: 'The reevaluation is recorded as late or not held',
    firesWhen: 'A meeting record says that the reevaluation was held after its date, or not held by it. Before the date it reminds.',
    kinds: ['plan'],
    basis: reevaluation,
    size: 'not rated',
    options: { warnDays: { default: 90, title: 'Calendar days before the date from which it reminds.' } },
  },
  check: (facts, { warnDays }) =>
    facts.kind === 'plan' ? reviewOutcome(facts, 'reevaluation', facts.context.plan.reviews?.reevaluationBy, warnDays) : {},
})
