import type { LegalBasis } from '../basis.ts'

/** Decisions of the Eighth Circuit. @public */
export const lawUsCir8: readonly LegalBasis[] = [
  {
    id: 'case.neosho',
    jurisdiction: 'US-CIR8',
    citation: 'Neosho R-V Sch. Dist. v. Clark, 315 F.3d 1022 (8th Cir. 2003)',
    title: 'Essential element of the IEP',
    summary: 'Failure to put in place an element essential for educational benefit (there, a cohesive behaviour plan) denied FAPE.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'trigger-when',
      check: 'line marked essential by the IEP team or user has zero delivery',
      fields: ['service.essential', 'delivered.minutes'],
      operator: 'flag',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
    binds: ['US-CIR8'],
  },
]
