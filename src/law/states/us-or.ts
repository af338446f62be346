import type { LegalBasis } from '../basis.ts'

/** Rules of Oregon. @public */
export const lawUsOr: readonly LegalBasis[] = [
  {
    id: 'us-or.abbreviated-day',
    jurisdiction: 'US-OR',
    citation: 'ORS 343.161 (former), 343.321-343.331',
    title: 'Abbreviated school day: more than 10 school days a year',
    summary:
      'A program giving a student fewer hours than same-grade peers for more than 10 school days a year needs IEP team reasons tied to the child, a documented alternative and written consent; staffing shortage is not a reason.',
    authority: 'statute',
    kind: 'obligation',
    appliesTo: 'setting',
    computable: {
      mode: 'trigger-when',
      check: 'count days with student hours < peer hours in the school year',
      fields: ['attendance.minutesOffered', 'school.minutesOfferedPeers'],
      operator: '>',
      threshold: 10,
      unit: 'day',
      dayKind: 'school',
      from: 'calendar.firstSchoolDay',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['lexace.ai ORS 343.324', 'oregon.public.law ORS 343.161', 'casetext mirror ORS 343.322'],
  },
  {
    id: 'us-or.343-328.revoke',
    jurisdiction: 'US-OR',
    citation: 'ORS 343.328',
    title: 'Full day restored in five school days',
    summary:
      'After written revocation or objection the district restores full hours within five school days (one agreed five-day extension).',
    authority: 'statute',
    kind: 'timeline',
    appliesTo: 'setting',
    computable: {
      mode: 'met-when',
      check: 'restored - revocation.received',
      fields: ['revocation.receivedDate', 'restored.date'],
      operator: '<=',
      threshold: 5,
      unit: 'day',
      dayKind: 'school',
      from: 'revocation.receivedDate',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['oregon.public.law ORS 343.328'],
  },
]
