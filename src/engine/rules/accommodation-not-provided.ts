import { accommodationGap } from '../accommodation-finding.ts'
import type { Rule } from '../rule.ts'
import { accommodations } from './basis.ts'

/** Fires for each opportunity at which an accommodation was not given. */
export const accommodationNotProvided: Rule = {
  meta: {
    id: 'accommodation-not-provided',
    title: 'An accommodation was recorded as not given',
    kinds: ['accommodation'],
    basis: accommodations,
  },
  check: (facts) => {
    if (facts.kind !== 'accommodation') return {}
    const { verdict, window, opportunities } = facts.result
    const unrecorded = opportunities.filter(({ provided }) => provided.min < provided.max).map(({ date }) => date)
    const open = verdict === 'undetermined' ? [{ window, wouldSettle: [...new Set(unrecorded)] }] : []
    return { ...accommodationGap(facts, ({ notProvided }) => notProvided), open }
  },
}
