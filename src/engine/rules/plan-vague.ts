import { exactly } from '../../core/bounds.ts'
import type { Rule } from '../rule.ts'
import { clearAmounts } from './basis.ts'

/** Fires when the plan's wording of a line lacks what a comparison needs. */
export const planVague: Rule = {
  meta: { id: 'plan-vague', title: 'The plan’s wording gives no amount to compare with', kinds: ['service'], basis: clearAmounts },
  check: (facts) => {
    const vague = facts.notAssessable.filter(({ why }) => why === 'no-frequency' || why === 'no-lower-end')
    const first = vague[0]
    const last = vague.at(-1)
    if (first === undefined || last === undefined) return {}
    return {
      finding: {
        occurrences: vague.map(({ window, why }) => ({
          window: { ...window, schoolDays: 0 },
          expected: { unit: 'provision', ...exactly(1) },
          actual: { unit: 'provision', ...exactly(0) },
          detail: { lacks: why === 'no-frequency' ? 'frequency' : 'lower-end' },
          evidence: [],
        })),
        window: { start: first.window.start, end: last.window.end, schoolDays: 0 },
        size: { severity: 'not-rated' },
      },
    }
  },
}
