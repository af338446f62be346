import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { isPersistent, lastJudged } from '../short-periods.ts'
import { implementation } from './basis.ts'

/** Fires when three of the last four judged periods fell short, over at least fifteen school days. */
export const patternPersistent: OwnRule = ownRule({
  meta: {
    id: 'pattern-persistent',
    title: 'Short again and again',
    firesWhen: 'Three of the last four judged periods fell short, and these periods span at least fifteen school days.',
    kinds: ['service'],
    basis: implementation,
    size: 'not rated: it raises what the finding about sessions or minutes says by one level',
  },
  check: (facts) => {
    if (facts.kind !== 'service') return {}
    const judged = lastJudged(facts)
    if (!isPersistent(judged)) return {}
    const short = judged.filter(({ amount }) => amount.verdict === 'shortfall')
    const occurrences = short.map(({ period, amount, unit }) => ({
      window: { start: period.start, end: period.end, schoolDays: period.schoolDays },
      expected: { unit, ...amount.required },
      actual: { unit, ...amount.delivered },
      undelivered: amount.undelivered,
      evidence: period.records,
    }))
    const window = {
      start: judged[0]?.period.start ?? facts.context.clock.asOf,
      end: judged.at(-1)?.period.end ?? facts.context.clock.asOf,
      schoolDays: judged.reduce((sum, { period }) => sum + period.schoolDays, 0),
    }
    return { finding: { occurrences, window, size: { severity: 'not-rated' } } }
  },
})
