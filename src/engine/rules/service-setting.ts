import { ownRule } from '../define-rule.ts'
import { formFinding } from '../form-finding.ts'
import type { OwnRule } from '../rule.ts'
import { serviceForm } from './basis.ts'

/** Fires when sessions were held in another place than the plan's. */
export const serviceSetting: OwnRule = ownRule({
  meta: {
    id: 'service-setting',
    title: 'Sessions on record in another place than the plan says',
    firesWhen: 'A record of a session names a place that differs from the plan’s along one line: how many together, or what kind of room.',
    kinds: ['service'],
    basis: serviceForm,
    size: 'by the share of sessions whose place is on record, from five on',
  },
  check: (facts) => (facts.kind === 'service' ? formFinding(facts, 'setting') : {}),
})
