import { ownRule } from '../define-rule.ts'
import { reviewOutcome } from '../review-dates.ts'
import type { OwnRule } from '../rule.ts'
import { annualReview } from './basis.ts'

/** Fires when the annual review is recorded as not held by its date, or as held later; before that it reminds. */
export const planAnnualReview: OwnRule = ownRule({
  meta: {
    id: 'plan-annual-review',
    title: 'The annual review is recorded as late or not held',
    firesWhen: 'A meeting record says that the annual review was held after its date, or not held by it. Before the date it reminds.',
    kinds: ['plan'],
    basis: annualReview,
    size: 'not rated',
    options: { warnDays: { default: 45, title: 'Calendar days before the date from which it reminds.' } },
  },
  check: (facts, { warnDays }) =>
    facts.kind === 'plan' ? reviewOutcome(facts, 'annual-review', facts.context.plan.reviews?.annualBy, warnDays) : {},
})
