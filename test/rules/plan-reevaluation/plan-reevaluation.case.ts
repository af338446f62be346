import type { Meeting } from '../../../src/model/observation.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { lateReport } from '../../support/worked.ts'

const plan = { effective: { start: '2025-10-20', end: '2027-06-11' }, reviews: { reevaluationBy: '2026-12-01' } } as const
const withMeetings = (...meetings: Meeting[]) => ({ provisions: [lateReport], plan, log: { observations: [], meetings } }) as const

export const cases: readonly RuleCase[] = [
  {
    ...withMeetings(),
    name: '90 days before the date: a reminder',
    asOf: '2026-09-02',
    violations: [],
    undetermined: [],
    reminders: ['plan-reevaluation: 2026-12-01'],
  },
  { ...withMeetings(), name: '91 days before the date: nothing yet', asOf: '2026-09-01', violations: [], undetermined: [] },
  {
    ...withMeetings({ date: '2026-11-30', kind: 'reevaluation' }),
    name: 'done in time',
    asOf: '2026-12-18',
    violations: [],
    undetermined: [],
  },
  {
    ...withMeetings(),
    name: 'the date passed without a record',
    asOf: '2026-12-18',
    violations: [],
    undetermined: ['plan-reevaluation: 2026-12-01'],
  },
  {
    ...withMeetings({ date: '2026-12-02', kind: 'reevaluation', status: 'not-held' }),
    name: 'recorded as not done by its date',
    asOf: '2026-12-18',
    violations: ['plan-reevaluation: 1 not-rated'],
    undetermined: [],
  },
]
