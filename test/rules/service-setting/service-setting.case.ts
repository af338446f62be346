import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const pullOut = [speech(perWeek(1), { setting: 'pull-out' })]
const days = ['09-09', '09-16', '09-23']
const held = (...settings: string[]) => settings.map((setting, i) => entry(`${days[i]} delivered 30`, 'parent', { setting }))
const all = [covered('09-08', '09-25')]

export const cases: readonly RuleCase[] = [
  {
    name: 'held in class where the plan says pull-out',
    provisions: pullOut,
    log: { observations: held('push-in', 'pull-out', 'push-in'), coverage: all },
    asOf: '2026-09-27',
    violations: ['service-setting: 2 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'held where the plan says',
    provisions: pullOut,
    log: { observations: held('pull-out', 'pull-out', 'pull-out'), coverage: all },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
  {
    name: 'the place of another dimension, and one that nobody knows, differ from nothing',
    provisions: pullOut,
    log: { observations: held('small-group', 'the blue room', 'pull-out'), coverage: all },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
]
