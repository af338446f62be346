import type { LegalBasis } from '../basis.ts'

/** Decisions of the Third Circuit. @public */
export const lawUsCir3: readonly LegalBasis[] = [
  {
    id: 'case.melissa-s',
    jurisdiction: 'US-CIR3',
    citation: "Melissa S. v. Sch. Dist. of Pittsburgh, 183 F. App'x 184 (3d Cir. 2006)",
    title: 'Third Circuit uses substantial or significant provisions',
    summary:
      "Brief lapses, such as an aide's absence for short spells, were not enough without failure of substantial or significant provisions (nonprecedential).",
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: null,
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
    binds: [],
  },
  {
    id: 'case.abigail-p',
    jurisdiction: 'US-CIR3',
    citation: 'Abigail P. v. Old Forge Sch. Dist., 105 F.4th 57 (3d Cir. 2024)',
    title: 'Implementation judged in context',
    summary:
      'Remote delivery of an autism-support program for part of a year was found adequate in the circumstances; delivery mode is part of the facts.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'report',
      check: 'record delivery mode',
      fields: ['delivery.mode'],
      operator: 'report',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'pages',
    sources: ['daniellecrobinson.com legal update on Abigail P.', 'print.casetext.com Abigail P. (opening)'],
    binds: ['US-CIR3'],
  },
  {
    id: 'case.mc-gl',
    jurisdiction: 'US-CIR3',
    citation:
      "M.C. v. Central Reg'l Sch. Dist., 81 F.3d 389 (3d Cir. 1996); G.L. v. Ligonier Valley Sch. Dist., 802 F.3d 601 (3d Cir. 2015)",
    title: 'Period of deprivation less time to fix',
    summary:
      'Third Circuit measures relief from when the agency knew or should have known, less reasonable time to correct; hour-for-hour awards remain common there alongside qualitative ones.',
    authority: 'court',
    kind: 'standard',
    appliesTo: 'service',
    computable: {
      mode: 'report',
      check: 'missed minutes from a user-given knowledge date',
      fields: ['event.knownDate', 'missed.minutes'],
      operator: 'report',
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'memory',
    sources: ['from memory'],
    binds: ['US-CIR3'],
  },
]
