import { ownRule } from '../define-rule.ts'
import { formFinding } from '../form-finding.ts'
import type { OwnRule } from '../rule.ts'
import { serviceForm } from './basis.ts'

/** Fires when sessions were held by another kind of provider than the plan's. */
export const serviceProvider: OwnRule = ownRule({
  meta: {
    id: 'service-provider',
    title: 'Sessions on record by another provider than the plan says',
    firesWhen: 'A record of a session names a provider other than the kind of provider that the plan states.',
    kinds: ['service'],
    basis: serviceForm,
    size: 'by the share of sessions whose provider is on record, from five on',
  },
  check: (facts) => (facts.kind === 'service' ? formFinding(facts, 'provider') : {}),
})
