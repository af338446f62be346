import type { Rule } from '../rule.ts'
import { shortPeriods } from '../short-periods.ts'
import { implementation } from './basis.ts'

/** Fires when the sessions of a period fall short in every possible world. */
export const serviceFrequency: Rule = {
  meta: { id: 'service-frequency', title: 'Fewer sessions on record than the plan says', kinds: ['service'], basis: implementation },
  check: (facts) => (facts.kind === 'service' ? shortPeriods(facts, 'session') : {}),
}
