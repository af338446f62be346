import type { LegalBasis } from '../basis.ts'

/** Rules of New Hampshire. @public */
export const lawUsNh: readonly LegalBasis[] = [
  {
    id: 'us-nh.1109-06',
    jurisdiction: 'US-NH',
    citation: 'N.H. Admin. Code Ed 1109.06',
    title: 'Monitor implementation; answer meeting request in 21 days',
    summary:
      "Districts keep procedures to monitor that every IEP is carried out, and within 21 days of a parent's written request hold a team meeting or explain refusal in writing.",
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'review',
    computable: {
      mode: 'met-when',
      check: 'meeting or written refusal - request',
      fields: ['meetingRequest.date', 'meeting.date', 'notice.refusalDate'],
      operator: '<=',
      threshold: 21,
      unit: 'day',
      dayKind: 'calendar',
      from: 'meetingRequest.date',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['print.casetext.com Ed 1109.06'],
  },
  {
    id: 'us-nh.burden',
    jurisdiction: 'US-NH',
    citation: 'RSA 186-C:16-b',
    title: 'District bears burden of proof',
    summary: 'New Hampshire places the burden on the district in due process hearings.',
    authority: 'statute',
    kind: 'standard',
    appliesTo: 'dispute',
    computable: null,
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
  },
]
