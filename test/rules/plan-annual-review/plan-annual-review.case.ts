import type { Meeting } from '../../../src/model/observation.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { lateReport } from '../../support/worked.ts'

const plan = { effective: { start: '2025-10-20', end: '2027-06-11' }, reviews: { annualBy: '2026-10-20' } } as const
const withMeetings = (...meetings: Meeting[]) => ({ provisions: [lateReport], plan, log: { observations: [], meetings } }) as const
const review = (date: Meeting['date'], status?: Meeting['status']): Meeting => ({
  date,
  kind: 'annual-review',
  ...(status !== undefined && { status }),
})

export const cases: readonly RuleCase[] = [
  { ...withMeetings(), name: '46 days before the date: nothing yet', asOf: '2026-09-04', violations: [], undetermined: [] },
  {
    ...withMeetings(),
    name: '45 days before the date: a reminder',
    asOf: '2026-09-05',
    violations: [],
    undetermined: [],
    reminders: ['plan-annual-review: 2026-10-20'],
  },
  {
    ...withMeetings(),
    name: 'the option says from when it reminds',
    policy: { rules: { 'plan-annual-review': { warnDays: 10 } } },
    asOf: '2026-09-05',
    violations: [],
    undetermined: [],
  },
  {
    ...withMeetings(review('2026-10-01')),
    name: 'held in time: nothing',
    asOf: '2026-11-20',
    violations: [],
    undetermined: [],
  },
  {
    ...withMeetings(),
    name: 'the date passed, and nobody wrote down whether it was held: cannot tell',
    asOf: '2026-11-20',
    violations: [],
    undetermined: ['plan-annual-review: 2026-10-20'],
  },
  {
    ...withMeetings(review('2026-11-03')),
    name: 'held after its date',
    asOf: '2026-11-20',
    violations: ['plan-annual-review: 1 not-rated'],
    undetermined: [],
  },
  {
    ...withMeetings(review('2026-10-21', 'not-held')),
    name: 'recorded as not held by its date',
    asOf: '2026-11-20',
    violations: ['plan-annual-review: 1 not-rated'],
    undetermined: [],
  },
  {
    ...withMeetings(review('2026-10-01', 'not-held')),
    name: 'a meeting that fell through before the date says nothing of the date',
    asOf: '2026-11-20',
    violations: [],
    undetermined: ['plan-annual-review: 2026-10-20'],
  },
  {
    ...withMeetings({ date: '2026-10-01', kind: 'reevaluation' }),
    name: 'a meeting of another kind is no annual review',
    asOf: '2026-11-20',
    violations: [],
    undetermined: ['plan-annual-review: 2026-10-20'],
  },
]
