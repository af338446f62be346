import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { shortPeriods } from '../short-periods.ts'
import { implementation } from './basis.ts'

/** Fires when the minutes of a period fall short in every possible world. */
export const serviceMinutes: OwnRule = ownRule({
  meta: {
    id: 'service-minutes',
    title: 'Fewer minutes on record than the plan says',
    firesWhen: 'The minutes of a period fall short in every world that the records leave possible.',
    kinds: ['service'],
    basis: implementation,
    size: 'by the share of minutes that is short',
  },
  check: (facts) => (facts.kind === 'service' ? shortPeriods(facts, 'minute') : {}),
})
