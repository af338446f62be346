import type { RuleCase } from '../../support/rule-case.ts'
import { absent, covered, entry, perWeek, speech } from '../../support/worked.ts'

const weekly = [speech(perWeek(1, null))]

export const cases: readonly RuleCase[] = [
  {
    name: 'ten school days complete without a session',
    provisions: weekly,
    log: { observations: [], coverage: [covered('09-08', '09-21')] },
    asOf: '2026-09-21',
    violations: ['service-frequency: 2 not-yet-rated', 'service-not-started: 1 very-large', 'service-gap: 1 large'],
    undetermined: [],
  },
  {
    name: 'nine school days are not enough',
    provisions: weekly,
    log: { observations: [], coverage: [covered('09-08', '09-18')] },
    asOf: '2026-09-18',
    violations: ['service-frequency: 2 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'days on which the child was absent are left out: eight of ten count',
    provisions: weekly,
    log: {
      observations: [entry('09-09 missed student-absent'), entry('09-10 missed student-absent')],
      coverage: [covered('09-08', '09-21')],
    },
    asOf: '2026-09-21',
    violations: ['service-frequency: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'one day is open: it may have begun',
    provisions: weekly,
    log: { observations: [], coverage: [covered('09-09', '09-21')] },
    asOf: '2026-09-21',
    violations: ['service-frequency: 1 not-yet-rated'],
    undetermined: ['service-frequency: 2026-09-07', 'evidence-thin: 2026-09-08'],
  },
  {
    name: 'it began late: still a difference, a smaller one',
    provisions: weekly,
    log: { observations: [entry('09-29 delivered 30')], coverage: [covered('09-08', '10-02')], attendance: absent('09-30') },
    asOf: '2026-10-04',
    // The attendance row may relieve a slot of 09-30; the complete log is silent, so it does not. 3 of 4 weeks short: 75 %, raised.
    violations: [
      'service-frequency: 3 very-large',
      'service-not-started: 1 large',
      'service-gap: 1 large',
      'pattern-persistent: 3 not-rated',
    ],
    undetermined: [],
  },
]
