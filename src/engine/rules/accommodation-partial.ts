import { accommodationGap } from '../accommodation-finding.ts'

import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { accommodations } from './basis.ts'

/** Fires for each opportunity at which less was given than promised, such as time ×1.25 for ×1.5. */
export const accommodationPartial: OwnRule = ownRule({
  meta: {
    id: 'accommodation-partial',
    title: 'An accommodation was recorded as given in part',
    firesWhen: 'A record says that less was given than promised: time by a quarter for time and a half.',
    kinds: ['accommodation'],
    basis: accommodations,
    size: 'by the share of known events, from five on',
  },
  check: (facts) => (facts.kind === 'accommodation' ? accommodationGap(facts, ({ partial }) => partial) : {}),
})
