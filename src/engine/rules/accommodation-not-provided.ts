import { accommodationGap } from '../accommodation-finding.ts'

import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { accommodations } from './basis.ts'

/** Fires for each opportunity at which an accommodation was not given. */
export const accommodationNotProvided: OwnRule = ownRule({
  meta: {
    id: 'accommodation-not-provided',
    title: 'An accommodation was recorded as not given',
    firesWhen: 'A record says that an accommodation was not given at an event for which the plan promises it.',
    kinds: ['accommodation'],
    basis: accommodations,
    size: 'by the share of known events, from five on; one by one at State and district tests',
  },
  check: (facts) => {
    if (facts.kind !== 'accommodation') return {}
    const { verdict, window, opportunities } = facts.result
    const unrecorded = opportunities.filter(({ provided }) => provided.min < provided.max).map(({ date }) => date)
    const open = verdict === 'undetermined' ? [{ window, wouldSettle: [...new Set(unrecorded)] }] : []
    return { ...accommodationGap(facts, ({ notProvided }) => notProvided), open }
  },
})
