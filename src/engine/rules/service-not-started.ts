import type { Rule } from '../rule.ts'
import { amountsOf, isShort, runFinding } from '../run-finding.ts'
import { implementation } from './basis.ts'

/** School days of duty after which a service that has not begun is reported. Software default; IL, IN, LA and PA have 10. */
const schoolDaysToStart = 10

/**
 * Fires when nothing can have been held over the first ten school days of duty, and a period asked for more than was excused.
 */
export const serviceNotStarted: Rule = {
  meta: {
    id: 'service-not-started',
    title: 'No session on record in the first ten school days',
    kinds: ['service'],
    basis: implementation,
  },
  check: (facts) => {
    if (facts.kind !== 'service') return {}
    const run = facts.ledger.empty.untilStart
    if (run === undefined || run.schoolDays < schoolDaysToStart) return {}
    if (!amountsOf(facts, run, 'touched').some(isShort)) return {}
    const never = facts.result.periods.every((period) => (period.sessions ?? period.minutes)?.delivered.max === 0)
    return { finding: runFinding(facts, [run], never ? 'very-large' : 'large', 'touched') }
  },
}
