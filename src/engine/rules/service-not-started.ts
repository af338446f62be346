import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { amountsOf, isShort, runFinding } from '../run-finding.ts'
import { implementation } from './basis.ts'

/** Fires when nothing can have been held over the first ten school days of duty, and a period asked for more than was excused. */
export const serviceNotStarted: OwnRule = ownRule({
  meta: {
    id: 'service-not-started',
    title: 'No session on record in the first school days',
    firesWhen:
      'Nothing can have been held over the first school days on which it was due, days that may be excused left out, and a period fell short.',
    kinds: ['service'],
    basis: implementation,
    size: 'large; very large while nothing was ever held',
    options: {
      schoolDays: { default: 10, title: 'School days. Software default; the number of Illinois, Indiana, Louisiana and Pennsylvania.' },
    },
  },
  check: (facts, { schoolDays }) => {
    if (facts.kind !== 'service') return {}
    const run = facts.ledger.empty.untilStart
    if (run === undefined || run.days.length < schoolDays) return {}
    if (!amountsOf(facts, run, 'touched').some(isShort)) return {}
    const never = facts.result.periods.every((period) => (period.sessions ?? period.minutes)?.delivered.max === 0)
    return { finding: runFinding(facts, [run], never ? 'very-large' : 'large', 'touched') }
  },
})
