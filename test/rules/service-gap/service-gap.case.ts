import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const weekly = [speech(perWeek(1, null))]

export const cases: readonly RuleCase[] = [
  {
    name: 'ten school days in a row without a session, after it had begun',
    provisions: weekly,
    log: { observations: [entry('09-08 delivered 30'), entry('09-23 delivered 30')], coverage: [covered('09-08', '09-25')] },
    asOf: '2026-09-27',
    // 09-09 to 09-22 are ten school days; one of three weeks is short.
    violations: ['service-frequency: 1 not-yet-rated', 'service-gap: 1 large'],
    undetermined: [],
  },
  {
    name: 'nine school days are no gap',
    provisions: weekly,
    log: { observations: [entry('09-08 delivered 30'), entry('09-22 delivered 30')], coverage: [covered('09-08', '09-25')] },
    asOf: '2026-09-27',
    violations: ['service-frequency: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'a child who was ill for two weeks: no gap, nothing had to be held',
    provisions: weekly,
    log: {
      observations: ['09-09', '09-15', '09-22'].map((day) => entry(`${day} missed student-absent`)),
      coverage: [covered('09-08', '09-25')],
    },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
  {
    name: 'a day that may have held a session ends the run',
    provisions: weekly,
    log: {
      observations: [entry('09-08 delivered 30'), entry('09-16 unknown'), entry('09-23 delivered 30')],
      coverage: [covered('09-08', '09-25')],
    },
    asOf: '2026-09-27',
    violations: [],
    undetermined: ['service-frequency: 2026-09-14', 'evidence-thin: 2026-09-08'],
  },
]
