import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { shortPeriods } from '../short-periods.ts'
import { implementation } from './basis.ts'

/** Fires when the sessions of a period fall short in every possible world. */
export const serviceFrequency: OwnRule = ownRule({
  meta: {
    id: 'service-frequency',
    title: 'Fewer sessions on record than the plan says',
    firesWhen: 'The sessions of a period fall short in every world that the records leave possible.',
    kinds: ['service'],
    basis: implementation,
    size: 'by the share of sessions that is short',
  },
  check: (facts) => (facts.kind === 'service' ? shortPeriods(facts, 'session') : {}),
})
