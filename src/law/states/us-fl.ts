import type { LegalBasis } from '../basis.ts'

/** Rules of Florida. @public */
export const lawUsFl: readonly LegalBasis[] = [
  {
    id: 'us-fl.6a-6-03028',
    jurisdiction: 'US-FL',
    citation: 'Fla. Admin. Code 6A-6.03028',
    title: 'Federal wording, no State number found',
    summary:
      "Florida's IEP rule follows the federal 'as soon as possible' test; no distinct day count for starting or making up services was found.",
    authority: 'regulation',
    kind: 'timeline',
    appliesTo: 'service',
    computable: null,
    asOf: '2026-11-24',
    confidence: 'low',
    seen: 'memory',
    sources: ['from memory'],
  },
]
