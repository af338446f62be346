import type { LegalBasis } from '../basis.ts'

/** Decisions of the Fourth Circuit. @public */
export const lawUsCir4: readonly LegalBasis[] = [
  {
    id: 'case.sumter',
    jurisdiction: 'US-CIR4',
    citation: 'Sumter County Sch. Dist. 17 v. Heffernan, 642 F.3d 478 (4th Cir. 2011)',
    title: 'Half to two-thirds delivered was material',
    summary:
      'About 7.5 to 10 of 15 weekly therapy hours, plus untrained staff and regression, was a material failure; later improvement did not erase it.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'report',
      check: 'shortfall ratio; this case had roughly a third to a half of weekly minutes missing over months',
      fields: ['required.minutes', 'delivered.minutes'],
      operator: 'report',
      unit: 'percent',
      caveat: 'One case on its facts, not a cut-off',
    },
    asOf: '2026-11-24',
    confidence: 'high',
    seen: 'pages',
    sources: ['ecases.us Sumter v. Heffernan (facts seen)', 'casetext.com Sumter summary'],
    binds: ['US-CIR4'],
  },
]
