import type { RuleCase } from '../../support/rule-case.ts'
import { entry, perWeek, speech } from '../../support/worked.ts'

const { frequency: _, ...wordsOnly } = speech()

export const cases: readonly RuleCase[] = [
  {
    name: 'no frequency: nothing can be compared, and a record about it is only noted',
    provisions: [wordsOnly],
    log: { observations: [entry('09-15 delivered 30')] },
    asOf: '2026-09-20',
    violations: ['plan-vague: 1 not-rated'],
    undetermined: [],
    notAssessable: ['no-frequency'],
  },
  {
    name: '“up to 2” has no lower end',
    provisions: [speech({ sessions: { min: 0, max: 2 }, per: { unit: 'week', count: 1 } })],
    log: { observations: [] },
    asOf: '2026-09-20',
    violations: ['plan-vague: 1 not-rated'],
    undetermined: [],
    notAssessable: ['no-lower-end'],
  },
  {
    name: 'terms that the calendar lacks are not the plan’s fault',
    provisions: [speech({ sessions: { min: 8, max: 8 }, per: { unit: 'quarter', count: 1 } })],
    log: { observations: [] },
    asOf: '2026-09-20',
    violations: [],
    undetermined: [],
    notAssessable: ['no-such-term'],
  },
  {
    name: 'a clear amount',
    provisions: [speech(perWeek(1, null))],
    log: { observations: [entry('09-09 delivered 30'), entry('09-15 delivered 30')] },
    asOf: '2026-09-20',
    violations: [],
    undetermined: ['evidence-thin: 2026-09-08'],
  },
]
