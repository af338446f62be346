import type { LegalBasis } from '../basis.ts'

/** Rules of Iowa. @public */
export const lawUsIa: readonly LegalBasis[] = [
  {
    id: 'us-ia.41-323',
    jurisdiction: 'US-IA',
    citation: 'Iowa Admin. Code 281-41.323, 41.613',
    title: 'Mirrors federal rules',
    summary: 'Thirty days to IEP meeting, services as soon as possible, staff informed, records within 45 days.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'as federal',
      fields: ['eligibility.date', 'meeting.initialDate'],
      operator: '<=',
      threshold: 30,
      unit: 'day',
      dayKind: 'calendar',
      from: 'eligibility.date',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['law.cornell.edu Iowa rule 281-41.323', 'iarules.elaws.us 281.41.613'],
  },
]
