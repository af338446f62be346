import type { LegalBasis } from '../basis.ts'

/** Rules of Virginia. @public */
export const lawUsVa: readonly LegalBasis[] = [
  {
    id: 'us-va.81-110-b',
    jurisdiction: 'US-VA',
    citation: '8VAC20-81-110(B)',
    title: 'IEP in 30 calendar days; start as soon as possible after consent',
    summary:
      'IEP is developed within 30 calendar days of eligibility (or continued eligibility if changes are needed) and carried out as soon as possible after parental consent.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'iep.developed - eligibility',
      fields: ['eligibility.date', 'iep.developedDate', 'consent.iepDate', 'delivery.firstDate'],
      operator: '<=',
      threshold: 30,
      unit: 'day',
      dayKind: 'calendar',
      from: 'eligibility.date',
      caveat: 'No number for start of service; a proposal for 10 days was not adopted',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['varules.elaws.us 8VAC20-81-110', 'townhall.virginia.gov comment 7015'],
  },
]
