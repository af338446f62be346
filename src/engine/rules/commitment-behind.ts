import { exactly } from '../../core/bounds.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { planText } from './basis.ts'

/** Fires when an agreed amount cannot be reached any more, or is behind its pace. */
export const commitmentBehind: OwnRule = ownRule({
  meta: {
    id: 'commitment-behind',
    title: 'Less on record than was agreed',
    firesWhen: 'The agreed amount was not reached by its date, cannot be reached any more, or is behind its pace for sure.',
    kinds: ['commitment'],
    basis: planText,
    size: 'by the share that is short, once the date has passed; before that not yet rated',
  },
  check: (facts) => {
    if (facts.kind !== 'commitment') return {}
    const { result } = facts
    const { agreed, delivered, remaining, pace, window, verdict } = result
    if (verdict === 'undetermined') return { open: [{ window, wouldSettle: [] }] }
    const isOver = pace === undefined
    const isBehind = verdict === 'shortfall' || (pace !== undefined && (!pace.stillPossible || pace.status === 'behind'))
    if (!isBehind) return {}
    const reached = isOver ? agreed : { unit: agreed.unit, ...pace.expected }
    const undelivered = { agencySide: remaining, allReasons: remaining }
    return {
      finding: {
        occurrences: [
          {
            window,
            expected: pace?.stillPossible === true ? reached : agreed,
            actual: { unit: agreed.unit, ...delivered },
            ...(isOver && { undelivered }),
            detail: { by: result.by, why: isOver ? 'date-passed' : pace.stillPossible ? 'behind-pace' : 'out-of-reach' },
            evidence: result.records,
          },
        ],
        window,
        ...(isOver && { undelivered }),
        size: { share: { short: isOver ? remaining : exactly(0), of: agreed.max }, window, isEnough: isOver },
      },
    }
  },
})
