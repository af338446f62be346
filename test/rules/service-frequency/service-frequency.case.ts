import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const week = [covered('09-08', '09-18')]

export const cases: readonly RuleCase[] = [
  {
    name: 'one of two, complete: short; too early to rate',
    provisions: [speech()],
    log: { observations: [entry('09-09 delivered 30'), entry('09-15 delivered 30')], coverage: week },
    asOf: '2026-09-20',
    violations: ['service-frequency: 1 not-yet-rated', 'service-minutes: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'two of two, complete: nothing',
    provisions: [speech()],
    log: { observations: ['09-09', '09-14', '09-16'].map((day) => entry(`${day} delivered 30`)), coverage: week },
    asOf: '2026-09-20',
    violations: [],
    undetermined: [],
  },
  {
    name: 'nothing on record: cannot tell',
    provisions: [speech(perWeek(2, null))],
    log: { observations: [] },
    asOf: '2026-09-20',
    violations: [],
    undetermined: ['service-frequency: 2026-09-07', 'service-frequency: 2026-09-14', 'evidence-thin: 2026-09-08'],
  },
  {
    name: 'the child was ill for both: nothing had to be held',
    provisions: [speech()],
    log: {
      observations: ['09-09', '09-14', '09-16'].map((day) => entry(`${day} missed student-absent`)),
      coverage: week,
    },
    asOf: '2026-09-20',
    violations: [],
    undetermined: [],
  },
  {
    name: 'the week is not over: in progress, never a finding',
    provisions: [speech()],
    log: { observations: [entry('09-09 delivered 30')], coverage: week },
    asOf: '2026-09-17',
    violations: [],
    undetermined: [],
  },
]
