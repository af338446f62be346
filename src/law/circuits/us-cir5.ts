import type { LegalBasis } from '../basis.ts'

/** Decisions of the Fifth Circuit. @public */
export const lawUsCir5: readonly LegalBasis[] = [
  {
    id: 'case.bobby-r',
    jurisdiction: 'US-CIR5',
    citation: 'Houston Indep. Sch. Dist. v. Bobby R., 200 F.3d 341 (5th Cir. 2000)',
    title: 'More than de minimis: substantial or significant provisions',
    summary:
      'A challenger must show failure to carry out substantial or significant provisions, not merely small lapses; later make-up and overall benefit were weighed.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'report',
      check: 'shortfall ratio plus make-up minutes plus goal progress shown side by side',
      fields: ['required.minutes', 'delivered.minutes', 'madeUp.minutes', 'progress.status'],
      operator: 'report',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['ecases.us Bobby R. (start)', 'casemine.com commentary on Houston ISD v. R.'],
    binds: ['US-CIR5'],
  },
  {
    id: 'case.ow',
    jurisdiction: 'US-CIR5',
    citation: 'Spring Branch Indep. Sch. Dist. v. O.W., 961 F.3d 781 (5th Cir. 2020)',
    title: 'Use of methods outside the IEP can be a significant failure',
    summary:
      'Using discipline methods that departed from the behaviour plan was treated as an implementation problem, so methods and behaviour plans matter, not only minutes.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'accommodation',
    computable: {
      mode: 'trigger-when',
      check: 'observation of a method the plan excludes',
      fields: ['plan.excludedMethods[]', 'observation.method'],
      operator: 'flag',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'pages-and-memory',
    sources: ['ecases.us page for Spring Branch v. O.W. (opening only)', 'from memory'],
    binds: ['US-CIR5'],
  },
]
