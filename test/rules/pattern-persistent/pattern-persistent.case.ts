import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, speech } from '../../support/worked.ts'

const held = (...days: string[]) => days.map((day) => entry(`${day} delivered 30`))
const all = [covered('09-08', '10-02')]
const persistent = 'pattern-persistent: 3 not-rated'

export const cases: readonly RuleCase[] = [
  {
    name: 'three of four weeks short: said apart, and one level higher',
    provisions: [speech()],
    log: { observations: held('09-08', '09-10', '09-15', '09-22', '09-29'), coverage: all },
    asOf: '2026-10-04',
    // 3 of 8 sessions would be large; persistent makes it very large.
    violations: ['service-frequency: 3 very-large', 'service-minutes: 3 very-large', persistent],
    undetermined: [],
  },
  {
    name: 'two of four weeks are not',
    provisions: [speech()],
    log: { observations: held('09-08', '09-10', '09-15', '09-17', '09-22', '09-29'), coverage: all },
    asOf: '2026-10-04',
    violations: ['service-frequency: 2 large', 'service-minutes: 2 large'],
    undetermined: [],
  },
  {
    name: 'a week that nobody can tell is not short',
    provisions: [speech()],
    log: {
      observations: held('09-08', '09-10', '09-15', '09-22', '09-29'),
      coverage: [covered('09-08', '09-20'), covered('09-28', '10-02')],
    },
    asOf: '2026-10-04',
    violations: ['service-frequency: 2 large', 'service-minutes: 2 large'],
    undetermined: ['service-frequency: 2026-09-21', 'service-minutes: 2026-09-21', 'evidence-thin: 2026-09-08'],
  },
]
