import type { RuleCase } from '../../support/rule-case.ts'
import { lateReport } from '../../support/worked.ts'

const until = (end: '2026-10-20') => ({
  provisions: [lateReport],
  plan: { effective: { start: '2025-10-20', end } } as const,
  log: { observations: [] },
})

export const cases: readonly RuleCase[] = [
  { ...until('2026-10-20'), name: '31 days before the last day: nothing yet', asOf: '2026-09-19', violations: [], undetermined: [] },
  {
    ...until('2026-10-20'),
    name: 'on the last day: a reminder',
    asOf: '2026-10-20',
    violations: [],
    undetermined: [],
    reminders: ['plan-expired: 2026-10-20'],
  },
  {
    ...until('2026-10-20'),
    name: 'after the last day nobody can tell what holds: no finding, but it is said',
    asOf: '2026-10-21',
    violations: [],
    undetermined: ['plan-expired: 2026-10-20'],
  },
  {
    ...until('2026-10-20'),
    name: 'a later version carries on',
    plan: {
      effective: { start: '2025-10-20', end: '2026-10-20' },
      versions: [{ effective: { start: '2026-10-15', end: '2027-10-14' }, provisions: [lateReport] }],
    },
    asOf: '2026-11-20',
    violations: [],
    undetermined: [],
  },
  {
    ...until('2026-10-20'),
    name: 'a plan without a last day does not run out',
    plan: { effective: { start: '2025-10-20' } },
    asOf: '2026-11-20',
    violations: [],
    undetermined: [],
  },
]
