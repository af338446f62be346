import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const weekly = [speech(perWeek(1, null))]

export const cases: readonly RuleCase[] = [
  {
    name: 'one notebook says missed, the other held',
    provisions: weekly,
    log: { observations: [entry('09-09 missed'), entry('09-09 delivered 30', 'school-log')], coverage: [covered('09-08', '09-11')] },
    asOf: '2026-09-13',
    violations: ['evidence-conflict: 1 not-rated'],
    undetermined: ['service-frequency: 2026-09-07', 'evidence-thin: 2026-09-08'],
  },
  {
    name: 'both say held: agreement',
    provisions: weekly,
    log: { observations: [entry('09-09 delivered 30'), entry('09-09 delivered 30', 'school-log')], coverage: [covered('09-08', '09-11')] },
    asOf: '2026-09-13',
    violations: [],
    undetermined: [],
  },
  {
    name: 'a complete notebook silent about a Saturday on which another has a session',
    provisions: weekly,
    log: { observations: [entry('09-12 delivered 30', 'school-log')], coverage: [covered('09-08', '09-13')] },
    asOf: '2026-09-13',
    violations: ['evidence-conflict: 1 not-rated'],
    undetermined: ['service-frequency: 2026-09-07', 'evidence-thin: 2026-09-08'],
  },
  {
    name: '“school closed” on a day that the calendar keeps open',
    provisions: weekly,
    log: { observations: [entry('09-09 missed closure-all'), entry('09-10 delivered 30')], coverage: [covered('09-08', '09-11')] },
    asOf: '2026-09-13',
    // The miss may relieve, which widens what is accounted for by one of one.
    violations: ['evidence-conflict: 1 not-rated'],
    undetermined: ['evidence-thin: 2026-09-08'],
  },
]
