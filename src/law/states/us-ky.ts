import type { LegalBasis } from '../basis.ts'

/** Rules of Kentucky. @public */
export const lawUsKy: readonly LegalBasis[] = [
  {
    id: 'us-ky.limit',
    jurisdiction: 'US-KY',
    citation: 'KRS 157.224(6)',
    title: 'Due process within three years',
    summary: 'Kentucky allows three years.',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'dispute',
    computable: {
      mode: 'report',
      check: 'event.known + 3 years',
      fields: ['event.knownDate'],
      operator: '<=',
      threshold: 3,
      unit: 'year',
      dayKind: 'calendar',
      from: 'event.knownDate',
      caveat: 'Information only; verify',
    },
    asOf: '2026-11-24',
    confidence: 'low',
    seen: 'memory',
    sources: ['from memory'],
  },
]
