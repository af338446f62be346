import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, speech } from '../../support/worked.ts'

const monthly = speech({ minutes: { min: 120, max: 120 }, per: { unit: 'month', count: 1 } })

export const cases: readonly RuleCase[] = [
  {
    name: 'September asks for 88 to 90 of 120 minutes: 60 on record are short',
    provisions: [monthly],
    log: { observations: [entry('09-15 delivered 60')], coverage: [covered('09-08', '09-30')] },
    asOf: '2026-09-30',
    // 17 school days are enough to rate: 33 of 92 is 35 %.
    violations: ['service-minutes: 1 large'],
    undetermined: [],
  },
  {
    name: '100 minutes reach it',
    provisions: [monthly],
    log: { observations: [entry('09-15 delivered 60'), entry('09-22 delivered 40')], coverage: [covered('09-08', '09-30')] },
    asOf: '2026-09-30',
    violations: [],
    undetermined: [],
  },
  {
    name: 'the month not covered: cannot tell',
    provisions: [monthly],
    log: { observations: [entry('09-15 delivered 60')] },
    asOf: '2026-09-30',
    violations: [],
    undetermined: ['service-minutes: 2026-09-01', 'evidence-thin: 2026-09-08'],
  },
]
