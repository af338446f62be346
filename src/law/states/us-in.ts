import type { LegalBasis } from '../basis.ts'
import type { StatePack } from '../pack.ts'

/** Rules of Indiana. @public */
export const lawUsIn: readonly LegalBasis[] = [
  {
    id: 'us-in.7-42-8.initial',
    jurisdiction: 'US-IN',
    citation: '511 IAC 7-42-8(a)(1)',
    title: 'Initial services in 10 instructional days',
    summary: 'Initial IEP services begin no later than 10 instructional days after consent is received.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'first service - consent',
      fields: ['consent.initialServicesDate', 'delivery.firstDate'],
      operator: '<=',
      threshold: 10,
      unit: 'day',
      dayKind: 'instructional',
      from: 'consent.initialServicesDate',
      caveat: "State term 'instructional day'",
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['casetext.com 511 IAC 7-42-8', 'regulations.justia.com 511 IAC 7-42-8'],
  },
  {
    id: 'us-in.7-42-8.later',
    jurisdiction: 'US-IN',
    citation: '511 IAC 7-42-8(a)(2)',
    title: 'Later IEP on the eleventh instructional day',
    summary:
      'A later IEP takes effect on the 11th instructional day after notice unless the parent agrees earlier or contests it in a listed way.',
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'iep.effectiveFrom = notice + 11 instructional days',
      fields: ['notice.date', 'parent.contestDate', 'iep.effectiveFrom'],
      operator: '=',
      threshold: 11,
      unit: 'day',
      dayKind: 'instructional',
      from: 'notice.date',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['casetext.com 511 IAC 7-42-8'],
  },
  {
    id: 'us-in.7-42-8.as-written',
    jurisdiction: 'US-IN',
    citation: '511 IAC 7-42-8(b)-(c)',
    title: 'IEP carried out as written; teacher of record monitors',
    summary: 'The IEP must be implemented as written, and the teacher of record monitors it and sees that staff are informed.',
    authority: 'regulation',
    kind: 'obligation',
    appliesTo: 'service',
    computable: {
      mode: 'met-when',
      check: 'teacher of record named; monitoring entry per period',
      fields: ['staff.teacherOfRecord', 'monitor.date'],
      operator: 'exists',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['casetext.com 511 IAC 7-42-8'],
  },
]

/** The numbers of Indiana’s rules. @public */
export const packUsIn: StatePack = {
  jurisdiction: 'US-IN',
  name: 'Indiana',
  clocks: [
    {
      topic: 'service-start',
      scope: 'initial-plan',
      when: 'within',
      days: 10,
      dayKind: 'instructional',
      from: 'plan-consent',
      basis: 'us-in.7-42-8.initial',
    },
    {
      topic: 'service-start',
      scope: 'later-plan',
      when: 'on',
      days: 11,
      dayKind: 'instructional',
      from: 'notice-sent',
      unless: ['agreed', 'contested'],
      basis: 'us-in.7-42-8.later',
    },
  ],
}
