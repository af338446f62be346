import type { LegalBasis } from '../basis.ts'

/** Rules of Delaware. @public */
export const lawUsDe: readonly LegalBasis[] = [
  {
    id: 'de.medicaid.cost-recovery-checklist',
    jurisdiction: 'US-DE',
    citation: 'Delaware school Medicaid practitioner checklist (Cape Henlopen)',
    title: 'Delaware service ticket',
    summary:
      'Ticket holds student name and ID, service description, minutes, signature and full date; progress notes about every six months or quarterly IEP reports.',
    authority: 'practice',
    kind: 'obligation',
    appliesTo: 'records',
    computable: {
      mode: 'met-when',
      check: 'fields present',
      fields: ['log.studentRef', 'log.serviceType', 'log.minutes', 'log.signature', 'log.date'],
      operator: 'exists',
    },
    asOf: '2026-11-24',
    confidence: 'low',
    seen: 'pages',
    sources: ['capehenlopenschools.com Practitioners Documentation Checklist'],
  },
]
