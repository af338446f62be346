import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const daily = [speech(perWeek(5, null))]
const days = (...list: string[]) => list.map((day) => entry(`${day} delivered 30`))

export const cases: readonly RuleCase[] = [
  {
    name: 'two of nine due sessions open: more than a fifth',
    provisions: daily,
    log: {
      observations: days('09-08', '09-09', '09-10', '09-11', '09-14', '09-15', '09-16'),
      coverage: [covered('09-08', '09-16')],
    },
    asOf: '2026-09-20',
    violations: [],
    undetermined: ['service-frequency: 2026-09-14', 'evidence-thin: 2026-09-08'],
  },
  {
    name: 'one of nine open: narrow enough',
    provisions: daily,
    log: {
      observations: days('09-08', '09-09', '09-10', '09-11', '09-14', '09-15', '09-16', '09-17'),
      coverage: [covered('09-08', '09-17')],
    },
    asOf: '2026-09-20',
    violations: [],
    undetermined: ['service-frequency: 2026-09-14'],
  },
]
