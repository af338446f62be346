import type { Rule } from '../rule.ts'
import { amountsOf, isShort, runFinding } from '../run-finding.ts'
import { implementation } from './basis.ts'

/** School days in a row without a session from which a gap is reported. Software default, near Illinois' 10 days. */
const gapSchoolDays = 10

/** Fires when ten school days in a row can hold no session, with a whole period among them that asked for one. */
export const serviceGap: Rule = {
  meta: { id: 'service-gap', title: 'Ten or more school days in a row without a session', kinds: ['service'], basis: implementation },
  check: (facts) => {
    if (facts.kind !== 'service') return {}
    const gaps = facts.ledger.empty.inRow.filter((run) => run.schoolDays >= gapSchoolDays && amountsOf(facts, run, 'whole').some(isShort))
    return gaps.length === 0 ? {} : { finding: runFinding(facts, gaps, 'large', 'whole') }
  },
}
