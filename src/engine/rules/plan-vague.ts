import { exactly } from '../../core/bounds.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { clearAmounts } from './basis.ts'

/** Fires when the plan's wording of a line lacks what a comparison needs. */
export const planVague: OwnRule = ownRule({
  meta: {
    id: 'plan-vague',
    title: 'The plan’s wording gives no amount to compare with',
    firesWhen: 'The wording of a line gives no amount, or no least amount, so that nothing can be compared.',
    kinds: ['service'],
    basis: clearAmounts,
    size: 'not rated',
  },
  check: (facts) => {
    const vague = facts.notAssessable.filter(({ why }) => why === 'no-frequency' || why === 'no-lower-end')
    const first = vague[0]
    const last = vague.at(-1)
    if (first === undefined || last === undefined) return {}
    return {
      finding: {
        occurrences: vague.map(({ window, why }) => ({
          window: facts.context.clock.between(facts.line, window.start, window.end),
          expected: { unit: 'provision', ...exactly(1) },
          actual: { unit: 'provision', ...exactly(0) },
          detail: { lacks: why === 'no-frequency' ? 'frequency' : 'lower-end' },
          evidence: [],
        })),
        window: facts.context.clock.between(facts.line, first.window.start, last.window.end),
        size: { severity: 'not-rated' },
      },
    }
  },
})
