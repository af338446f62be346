import type { Rule } from '../rule.ts'
import { shortPeriods } from '../short-periods.ts'
import { implementation } from './basis.ts'

/** Fires when the minutes of a period fall short in every possible world. */
export const serviceMinutes: Rule = {
  meta: { id: 'service-minutes', title: 'Fewer minutes on record than the plan says', kinds: ['service'], basis: implementation },
  check: (facts) => (facts.kind === 'service' ? shortPeriods(facts, 'minute') : {}),
}
