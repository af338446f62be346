import type { LegalBasis } from '../basis.ts'

/** Notices to parents. */
export const federalNotices: readonly LegalBasis[] = [
  {
    id: 'us.300.503.pwn',
    jurisdiction: 'US',
    citation: '34 CFR 300.503',
    title: 'Prior written notice',
    summary:
      'Before it proposes or refuses to start or change identification, evaluation, placement or FAPE, the agency gives written notice a reasonable time ahead with listed contents; a service reduction without it is worth flagging.',
    authority: 'regulation',
    kind: 'obligation',
    appliesTo: 'communication',
    computable: {
      mode: 'met-when',
      check: 'a notice with all content items is dated before the effective date of each change or refusal',
      fields: ['notice.date', 'notice.contents[]', 'change.effectiveDate'],
      operator: '<',
      unit: 'day',
      dayKind: 'calendar',
      from: 'change.effectiveDate',
      caveat: "'Reasonable time' has no federal number; some States do",
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages-and-memory',
    sources: ['autismnews.net PWN page', "idea.ed.gov Part C discussion of 'reasonable time' (303.421)", 'from memory'],
  },
  {
    id: 'us.300.504.safeguards-notice',
    jurisdiction: 'US',
    citation: '34 CFR 300.504',
    title: 'Procedural safeguards notice',
    summary:
      'A copy is given once a school year and at set triggers: referral or evaluation request, first State complaint and first due process complaint of the year, disciplinary placement change, or on request.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'communication',
    computable: {
      mode: 'met-when',
      check: 'at least one safeguards notice per school year',
      fields: ['notice.safeguards.dates[]'],
      operator: '>=',
      threshold: 1,
      unit: 'per-school-year',
      dayKind: 'school',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['IDEA 2006 preamble, Sec. 300.504, idea.ed.gov', 'scvselpa.org parent handbook timeline table'],
  },
]
