import type { LegalBasis } from '../basis.ts'

/** Rules of Washington. @public */
export const lawUsWa: readonly LegalBasis[] = [
  {
    id: 'us-wa.172a',
    jurisdiction: 'US-WA',
    citation: 'WAC 392-172A-03005, -03105',
    title: '35 school days to evaluate; services as soon as possible',
    summary: 'Evaluation within 35 school days of consent; IEP in effect at start of year and services as soon as possible after the IEP.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'evaluation - consent',
      fields: ['evaluation.consentDate', 'evaluation.completedDate'],
      operator: '<=',
      threshold: 35,
      unit: 'day',
      dayKind: 'school',
      from: 'evaluation.consentDate',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
  },
]
