import type { LegalBasis } from '../basis.ts'

/** Rules of North Carolina. @public */
export const lawUsNc: readonly LegalBasis[] = [
  {
    id: 'us-nc.limit',
    jurisdiction: 'US-NC',
    citation: 'N.C.G.S. 115C-109.6(b)',
    title: 'Due process within one year',
    summary: 'North Carolina sets a one-year limit for hearing petitions.',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'dispute',
    computable: {
      mode: 'report',
      check: 'event.known + 1 year',
      fields: ['event.knownDate'],
      operator: '<=',
      threshold: 1,
      unit: 'year',
      dayKind: 'calendar',
      from: 'event.knownDate',
      caveat: 'Information only',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
  },
]
