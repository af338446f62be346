import type { Observation } from '../../../src/model/observation.ts'
import type { ReportingProvision } from '../../../src/model/provision.ts'
import type { RuleCase } from '../../support/rule-case.ts'

const report: ReportingProvision = {
  id: 'report',
  kind: 'reporting',
  asWritten: 'Progress reported quarterly',
  due: ['2026-11-06', '2027-01-29'],
}
const said = (date: Observation['date'], status: NonNullable<Observation['status']>, more: Partial<Observation> = {}): Observation => ({
  id: `${date}-${status}`,
  provisionId: 'report',
  date,
  status,
  source: 'parent',
  ...more,
})

export const cases: readonly RuleCase[] = [
  {
    name: 'recorded as not received after the due date',
    provisions: [report],
    log: { observations: [said('2026-11-10', 'not-received')] },
    asOf: '2026-11-20',
    violations: ['reporting-late: 1 notable'],
    undetermined: [],
  },
  {
    name: 'received four days later',
    provisions: [report],
    log: { observations: [said('2026-11-10', 'received')] },
    asOf: '2026-11-20',
    violations: ['reporting-late: 1 notable'],
    undetermined: [],
  },
  {
    name: 'received on the day: nothing',
    provisions: [report],
    log: { observations: [said('2026-11-06', 'received')] },
    asOf: '2026-11-20',
    violations: [],
    undetermined: [],
  },
  {
    name: 'silence is no late report',
    provisions: [report],
    log: { observations: [] },
    asOf: '2026-11-20',
    violations: [],
    undetermined: ['reporting-late: 2026-11-06'],
  },
  {
    name: 'not due yet',
    provisions: [report],
    log: { observations: [] },
    asOf: '2026-11-05',
    violations: [],
    undetermined: [],
  },
  {
    name: 'two late: larger',
    provisions: [report],
    log: { observations: [said('2026-11-10', 'not-received'), said('2027-02-01', 'not-received')] },
    asOf: '2027-02-02',
    violations: ['reporting-late: 2 large'],
    undetermined: [],
  },
  {
    name: 'one says received, another not: a conflict',
    provisions: [report],
    log: { observations: [said('2026-11-05', 'received', { due: '2026-11-06' }), said('2026-11-10', 'not-received')] },
    asOf: '2026-11-20',
    violations: ['evidence-conflict: 1 not-rated'],
    undetermined: ['reporting-late: 2026-11-06'],
  },
]
