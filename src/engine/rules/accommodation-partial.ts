import { accommodationGap } from '../accommodation-finding.ts'
import type { Rule } from '../rule.ts'
import { accommodations } from './basis.ts'

/** Fires for each opportunity at which less was given than promised, such as time ×1.25 for ×1.5. */
export const accommodationPartial: Rule = {
  meta: {
    id: 'accommodation-partial',
    title: 'An accommodation was recorded as given in part',
    kinds: ['accommodation'],
    basis: accommodations,
  },
  check: (facts) => (facts.kind === 'accommodation' ? accommodationGap(facts, ({ partial }) => partial) : {}),
}
