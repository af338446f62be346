import { exactly } from '../../core/bounds.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { settingDiffers } from '../setting.ts'
import { levelOf } from '../severity.ts'
import { setting } from './basis.ts'

/** Fires when the setting differed on a fifth of at least five observed dates, or on every one of at least three. */
export const settingMismatch: OwnRule = ownRule({
  meta: {
    id: 'setting-mismatch',
    title: 'The setting on record differs from the plan',
    firesWhen: 'The setting differed on a fifth of at least five observed dates, or on every one of at least three.',
    kinds: ['setting'],
    basis: setting,
    size: 'by the share of observed dates',
  },
  check: (facts) => {
    if (facts.kind !== 'setting') return {}
    const { result, context } = facts
    const observed = result.dates.length
    if (!settingDiffers(result.differs, observed, context.policy)) {
      const unclear = result.dates.filter(({ match }) => match === 'unknown').map(({ date }) => date)
      const isAboutPlace = observed > 0 || result.regularClass === undefined
      return { open: result.verdict === 'undetermined' && isAboutPlace ? [{ window: result.window, wouldSettle: unclear }] : [] }
    }
    const differing = result.dates.filter(({ match }) => match === 'differs')
    return {
      finding: {
        occurrences: differing.map(({ date, observed: seen, records }) => ({
          window: { start: date, end: date, schoolDays: 1 },
          expected: { unit: 'date', ...exactly(1) },
          actual: { unit: 'date', ...exactly(0) },
          ...(seen[0] !== undefined && { detail: { observed: seen[0] } }),
          evidence: records,
        })),
        window: result.window,
        size: {
          share: { short: { min: result.differs, max: result.differs + result.unknown }, of: observed },
          severity: levelOf(result.differs / observed),
        },
      },
    }
  },
})
