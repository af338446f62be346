import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const direct = [speech(perWeek(1), { delivery: 'direct' })]
const all = [covered('09-08', '09-25')]

export const cases: readonly RuleCase[] = [
  {
    name: 'consultation where the plan says direct: it does not count, and is listed',
    provisions: direct,
    log: {
      observations: [
        entry('09-09 delivered 30'),
        entry('09-16 delivered 30', 'parent', { delivery: 'consult' }),
        entry('09-23 delivered 30'),
      ],
      coverage: all,
    },
    asOf: '2026-09-27',
    violations: ['service-frequency: 1 not-yet-rated', 'service-minutes: 1 not-yet-rated', 'service-delivery: 1 not-rated'],
    undetermined: [],
  },
  {
    name: 'direct sessions, some of them marked so',
    provisions: direct,
    log: {
      observations: [
        entry('09-09 delivered 30', 'parent', { delivery: 'direct' }),
        entry('09-16 delivered 30'),
        entry('09-23 delivered 30'),
      ],
      coverage: all,
    },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
]
