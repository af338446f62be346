import type { LegalBasis } from '../basis.ts'

/** Rules of Kansas. @public */
export const lawUsKs: readonly LegalBasis[] = [
  {
    id: 'us-ks.25-percent',
    jurisdiction: 'US-KS',
    citation: 'K.A.R. 91-40-1, 91-40-27(a)(3); K.S.A. 72-3430',
    title: '25 percent change needs consent',
    summary:
      "Written consent is needed to change any one service's frequency or duration by 25 percent or more (material change) or to move the child to a more or less restrictive setting for more than 25 percent of the day.",
    authority: 'regulation',
    kind: 'obligation',
    appliesTo: 'service',
    computable: {
      mode: 'trigger-when',
      check: 'abs(newMinutes-oldMinutes)/oldMinutes; or share of day moved',
      fields: ['service.priorMinutes', 'service.newMinutes', 'placement.priorPercent', 'placement.newPercent', 'consent.changeDate'],
      operator: '>=',
      threshold: 25,
      unit: 'percent',
      caveat: "A rule for IEP changes, not for missed delivery; useful only as an analogy for a 'significant' band",
    },
    asOf: '2026-11-24',
    confidence: 'medium',
    seen: 'pages-and-memory',
    sources: ['specialedstartguide.com Kansas 25 percent rule', 'from memory'],
  },
]
