import { ownRule } from '../define-rule.ts'
import { isOutside } from '../regular-class.ts'
import type { OwnRule } from '../rule.ts'
import { setting } from './basis.ts'

/** Fires when the share of the day in regular class lies outside the promised band, whatever was not recorded. */
export const settingRegularClassShare: OwnRule = ownRule({
  meta: {
    id: 'setting-regular-class-share',
    title: 'The share of the day in regular class differs from the plan',
    firesWhen:
      'Over at least four weeks the whole range of the share lies outside the band that the plan states, or ten points off a single figure.',
    kinds: ['setting'],
    basis: setting,
    size: 'not rated',
  },
  check: (facts) => {
    if (facts.kind !== 'setting' || facts.result.regularClass === undefined) return {}
    const { window, promised, regularMinutes, allMinutes, records } = facts.result.regularClass
    const share = {
      min: Math.floor((100 * regularMinutes.min) / allMinutes),
      max: Math.ceil((100 * regularMinutes.max) / allMinutes),
    }
    const direction = isOutside(facts.result.regularClass, facts.context.policy.regularClassPoints)
    if (direction === undefined) return facts.result.verdict === 'undetermined' ? { open: [{ window, wouldSettle: [] }] } : {}
    return {
      finding: {
        occurrences: [
          {
            window,
            expected: { unit: 'percent', ...promised },
            actual: { unit: 'percent', ...share },
            detail: { direction },
            evidence: records,
          },
        ],
        window,
        size: { severity: 'not-rated' },
      },
    }
  },
})
