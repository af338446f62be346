import type { LegalBasis } from '../basis.ts'

/** Rules of Minnesota. @public */
export const lawUsMn: readonly LegalBasis[] = [
  {
    id: 'us-mn.14-day',
    jurisdiction: 'US-MN',
    citation: 'Minn. Stat. 125A.091 subd. 3a; Minn. R. 3525.3600',
    title: 'Fourteen calendar days to object',
    summary:
      'After prior written notice the district may go ahead with a proposal if the parent does not object in writing within 14 calendar days (not for initial placement).',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'communication',
    computable: {
      mode: 'met-when',
      check: 'change.effective - notice.sent',
      fields: ['notice.date', 'change.effectiveDate', 'parent.objectionDate'],
      operator: '>=',
      threshold: 14,
      unit: 'day',
      dayKind: 'calendar',
      from: 'notice.date',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
  },
]
