import { ownRule } from '../define-rule.ts'
import { formFinding } from '../form-finding.ts'
import type { OwnRule } from '../rule.ts'
import { serviceForm } from './basis.ts'

/** Fires when sessions were held in another group size than the plan's. */
export const serviceGroup: OwnRule = ownRule({
  meta: {
    id: 'service-group',
    title: 'Sessions on record in another group size than the plan says',
    firesWhen: 'A record of a session gives a number of students outside the plan’s group.',
    kinds: ['service'],
    basis: serviceForm,
    size: 'by the share of sessions whose group is on record, from five on',
  },
  check: (facts) => (facts.kind === 'service' ? formFinding(facts, 'group') : {}),
})
