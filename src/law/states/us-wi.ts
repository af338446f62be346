import type { LegalBasis } from '../basis.ts'

/** Rules of Wisconsin. @public */
export const lawUsWi: readonly LegalBasis[] = [
  {
    id: 'us-wi.limit',
    jurisdiction: 'US-WI',
    citation: 'Wis. Stat. 115.80(1)(a)',
    title: 'Due process within one year',
    summary: 'A hearing request in Wisconsin is made within one year of the proposal or refusal.',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'dispute',
    computable: {
      mode: 'report',
      check: 'event + 1 year',
      fields: ['event.date'],
      operator: '<=',
      threshold: 1,
      unit: 'year',
      dayKind: 'calendar',
      from: 'event.date',
      caveat: 'Information only',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
  },
]
