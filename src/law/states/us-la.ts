import type { LegalBasis } from '../basis.ts'
import type { StatePack } from '../pack.ts'

/** Rules of Louisiana. @public */
export const lawUsLa: readonly LegalBasis[] = [
  {
    id: 'us-la.323-c2',
    jurisdiction: 'US-LA',
    citation: 'La. Admin. Code 28:XLIII.323(C)(2)',
    title: 'Services within 10 school days',
    summary: 'Services are made available as soon as possible and at most 10 school days after the IEP is developed.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'first service - iep.developed',
      fields: ['iep.developedDate', 'delivery.firstDate'],
      operator: '<=',
      threshold: 10,
      unit: 'day',
      dayKind: 'school',
      from: 'iep.developedDate',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['casetext mirror, La. Admin. Code 28 XLIII-323 (Nov 2024)'],
    textOf: '2024-11',
  },
]

/** The numbers of Louisiana’s rules. @public */
export const packUsLa: StatePack = {
  jurisdiction: 'US-LA',
  name: 'Louisiana',
  clocks: [
    { topic: 'service-start', scope: 'any', when: 'within', days: 10, dayKind: 'school', from: 'plan-developed', basis: 'us-la.323-c2' },
  ],
}
