import type { LegalBasis } from '../basis.ts'

/** Decisions of the Ninth Circuit. @public */
export const lawUsCir9: readonly LegalBasis[] = [
  {
    id: 'case.van-duyn',
    jurisdiction: 'US-CIR9',
    citation: 'Van Duyn v. Baker Sch. Dist. 5J, 502 F.3d 811 (9th Cir. 2007), amending 481 F.3d 770',
    title: 'Material failure = more than a minor discrepancy',
    summary:
      'Only a material failure violates IDEA: services must fall significantly short of the IEP; no separate proof of harm is needed but progress may help show materiality. A math shortfall (8-10 hours required) was material until it was cured; other variances were not.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'report',
      check: 'shortfall ratio per service and window',
      fields: ['required.minutes', 'delivered.minutes'],
      operator: 'report',
      unit: 'percent',
      caveat: 'The court gave no percentage; report the ratio only',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['ecases.us Van Duyn amended opinion (start)', 'studicata.com Van Duyn summaries'],
    binds: ['US-CIR9'],
  },
  {
    id: 'case.puyallup',
    jurisdiction: 'US-CIR9',
    citation: 'Parents of Student W. v. Puyallup Sch. Dist., 31 F.3d 1489 (9th Cir. 1994)',
    title: 'No day-for-day duty',
    summary: 'Compensatory education is equitable relief and need not match lost time day for day.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: null,
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
    binds: ['US-CIR9'],
  },
]
