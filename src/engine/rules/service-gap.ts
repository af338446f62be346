import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { amountsOf, isShort, runFinding } from '../run-finding.ts'
import { implementation } from './basis.ts'

/** Fires when ten school days in a row can hold no session, with a whole period among them that asked for one. */
export const serviceGap: OwnRule = ownRule({
  meta: {
    id: 'service-gap',
    title: 'Many school days in a row without a session',
    firesWhen:
      'So many school days in a row can hold no session, days that may be excused left out, and a whole period among them fell short.',
    kinds: ['service'],
    basis: implementation,
    size: 'large',
    options: { schoolDays: { default: 10, title: 'School days in a row. Software default, near the ten days of Illinois.' } },
  },
  check: (facts, { schoolDays }) => {
    if (facts.kind !== 'service') return {}
    const gaps = facts.ledger.empty.inRow.filter((run) => run.days.length >= schoolDays && amountsOf(facts, run, 'whole').some(isShort))
    return gaps.length === 0 ? {} : { finding: runFinding(facts, gaps, 'large', 'whole') }
  },
})
