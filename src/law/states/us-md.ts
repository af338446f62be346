import type { LegalBasis } from '../basis.ts'

/** Rules of Maryland. @public */
export const lawUsMd: readonly LegalBasis[] = [
  {
    id: 'us-md.8-405.before',
    jurisdiction: 'US-MD',
    citation: 'Md. Code, Educ. 8-405',
    title: 'Documents 5 business days before and IEP 5 business days after',
    summary:
      'Parents receive what the team will discuss 5 business days before the meeting, and the finished (or draft) IEP within 5 business days after; meeting notice is 10 calendar days.',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'communication',
    computable: {
      mode: 'met-when',
      check: 'both windows',
      fields: ['materials.sentDate', 'meeting.date', 'iep.sentDate', 'meeting.noticeDate'],
      operator: '>=',
      threshold: 5,
      unit: 'day',
      dayKind: 'business',
      from: 'meeting.date',
      caveat: 'After the meeting the test is <= 5 business days; notice test is >= 10 calendar days',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['autismsocietymd.org five-day rule', 'laws9.com Md. Educ. 8-405', 'lexace.ai ED-8-405'],
  },
  {
    id: 'us-md.8-405.esy',
    jurisdiction: 'US-MD',
    citation: 'Md. Code, Educ. 8-405',
    title: 'ESY decided at least annually',
    summary: 'The team decides each year whether the child needs extended year services.',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'ESY decision recorded within each IEP year',
      fields: ['iep.esyDecisionDate'],
      operator: '>=',
      threshold: 1,
      unit: 'per-year',
      dayKind: 'calendar',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['laws9.com Md. Educ. 8-405'],
  },
]
