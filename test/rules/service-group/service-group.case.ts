import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const groupsOfThree = [speech(perWeek(2), { group: { max: 3 } })]
const days = ['09-08', '09-10', '09-15', '09-17', '09-22', '09-24']
const held = (...sizes: number[]) => sizes.map((groupSize, i) => entry(`${days[i]} delivered 30`, 'parent', { groupSize }))
const all = [covered('09-08', '09-25')]

export const cases: readonly RuleCase[] = [
  {
    name: 'five students in two of six sessions: a third, though every session was held',
    provisions: groupsOfThree,
    log: { observations: held(3, 5, 2, 5, 3, 3), coverage: all },
    asOf: '2026-09-27',
    violations: ['service-group: 2 large'],
    undetermined: [],
  },
  {
    name: 'three students fit, one student fits',
    provisions: groupsOfThree,
    log: { observations: held(3, 1, 2, 3, 3, 3), coverage: all },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
  {
    name: 'the records say nothing of the group: nothing is found',
    provisions: groupsOfThree,
    log: { observations: days.map((day) => entry(`${day} delivered 30`)), coverage: all },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
  {
    name: 'fewer than five sessions with a group on record are not rated yet',
    provisions: groupsOfThree,
    log: { observations: [...held(5, 3), ...days.slice(2).map((day) => entry(`${day} delivered 30`))], coverage: all },
    asOf: '2026-09-27',
    violations: ['service-group: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'two notebooks give two sizes for one day: which is right cannot be told',
    provisions: groupsOfThree,
    log: {
      observations: [...held(3, 5, 2, 3, 3, 3), entry('09-10 delivered 30', 'school-log', { groupSize: 3 })],
      coverage: all,
    },
    asOf: '2026-09-27',
    violations: [],
    undetermined: ['service-group: 2026-09-10'],
  },
  {
    name: 'under a policy that refuses other groups, the sessions are short as well',
    provisions: groupsOfThree,
    policy: { otherForm: { group: 'not-delivered' } },
    log: { observations: held(3, 5, 2, 5, 3, 3), coverage: all },
    asOf: '2026-09-27',
    // The first week has four school days and may ask for one session alone.
    violations: ['service-frequency: 1 not-yet-rated', 'service-minutes: 1 not-yet-rated', 'service-group: 2 large'],
    undetermined: [],
  },
]
