import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const once = [speech(perWeek(1, 30))]
const complete = [covered('09-08', '10-02')]
const held = (minutes: number, ...days: string[]) => days.map((day) => entry(`${day} delivered ${minutes}`))

export const cases: readonly RuleCase[] = [
  {
    name: 'four sessions of 20 minutes: a third shorter',
    provisions: once,
    log: { observations: held(20, '09-09', '09-15', '09-22', '09-29'), coverage: complete },
    asOf: '2026-10-04',
    // 40 of 120 minutes are 33 %; in all four weeks, so one level up for the minutes of the weeks.
    violations: ['service-minutes: 4 very-large', 'service-session-length: 4 large', 'pattern-persistent: 4 not-rated'],
    undetermined: [],
  },
  {
    name: 'full sessions: nothing',
    provisions: once,
    log: { observations: held(30, '09-09', '09-15', '09-22', '09-29'), coverage: complete },
    asOf: '2026-10-04',
    violations: [],
    undetermined: [],
  },
  {
    name: 'a minute less once counts as matching',
    provisions: once,
    log: { observations: [...held(30, '09-09', '09-15', '09-22'), ...held(29, '09-29')], coverage: complete },
    asOf: '2026-10-04',
    violations: [],
    undetermined: [],
    matches: ['service-minutes: 1', 'service-session-length: 1'],
  },
  {
    name: 'minutes not on record: cannot tell, and no finding about length',
    provisions: once,
    log: { observations: [entry('09-09 delivered')], coverage: [covered('09-08', '09-11')] },
    asOf: '2026-09-13',
    violations: [],
    undetermined: ['service-minutes: 2026-09-07', 'evidence-thin: 2026-09-08'],
  },
]
