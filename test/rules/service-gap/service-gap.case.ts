import type { RuleCase } from '../../support/rule-case.ts'
import { calendar, covered, entry, perWeek, speech } from '../../support/worked.ts'

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
  {
    name: 'two weeks of the summer with a make-up on the Sunday between them: no gap',
    provisions: [speech(perWeek(1, null), { season: 'esy' })],
    plan: { effective: { start: '2026-09-08', end: '2027-08-31' } },
    calendar: { ...calendar, esy: [{ start: '2027-07-05', end: '2027-07-30' }] },
    log: {
      observations: [
        entry('2027-07-07 missed'),
        entry('2027-07-11 delivered 30', 'parent', { makeUpFor: '2027-07-07' }),
        entry('2027-07-14 missed'),
      ],
      coverage: [{ ...covered('09-08', '09-08'), start: '2027-07-05', end: '2027-07-18' }],
    },
    asOf: '2027-07-18',
    // The second week is short; the ten school days are two times five.
    violations: ['service-frequency: 1 not-yet-rated'],
    undetermined: [],
  },
]
