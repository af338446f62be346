import type { LegalBasis } from '../basis.ts'

/** Rules of Ohio. @public */
export const lawUsOh: readonly LegalBasis[] = [
  {
    id: 'us-oh.51-07',
    jurisdiction: 'US-OH',
    citation: 'Ohio Admin. Code 3301-51-07',
    title: 'Earliest of 30, 90 or 120 calendar days; services start on the effective date',
    summary:
      "The first IEP is due at the earliest of 30 days after eligibility, 90 days after consent, or 120 days after request; services begin on the IEP's effective date.",
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'min of three deadlines; first service = iep.effectiveFrom',
      fields: ['eligibility.date', 'evaluation.consentDate', 'evaluation.requestDate', 'iep.developedDate', 'delivery.firstDate'],
      operator: '<=',
      threshold: 30,
      unit: 'day',
      dayKind: 'calendar',
      from: 'eligibility.date',
      caveat: 'Later rule revisions may differ; other limits 90 and 120 days',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'pages',
    sources: ['education.ohio.gov Chapter 7.3 IEP planning process', 'education.ohio.gov Chapter 7.1'],
  },
]
