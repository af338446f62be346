import type { LegalBasis } from '../basis.ts'

/** Decisions of the Eleventh Circuit. @public */
export const lawUsCir11: readonly LegalBasis[] = [
  {
    id: 'case.lj-broward',
    jurisdiction: 'US-CIR11',
    citation: 'L.J. v. Sch. Bd. of Broward County, 927 F.3d 1203 (11th Cir. 2019)',
    title: 'Material deviation: quantity and quality, whole IEP',
    summary:
      'Only material deviation counts; courts look at how much was withheld and how important it was, over the plan as a whole, and student absences and school effort to fix them were weighed.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'report',
      check: 'ratio per line and for whole IEP; split by missed reason',
      fields: ['required.minutes', 'delivered.minutes', 'missed.reason'],
      operator: 'report',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['studicata.com L.J. summary', 'print.casetext.com L.J. v. Sch. Bd. of Broward Cnty'],
    binds: ['US-CIR11'],
  },
]
