import { exactly } from '../../../src/core/bounds.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { calendar, covered, entry, perWeek, speech } from '../../support/worked.ts'

const marking: SchoolCalendar = {
  ...calendar,
  terms: [
    { unit: 'marking-period', start: '2026-09-08', end: '2026-09-27' },
    { unit: 'marking-period', start: '2026-09-28', end: '2026-10-18' },
    { unit: 'marking-period', start: '2026-10-19', end: '2026-11-08' },
  ],
}
const weeks = ['09-08', '09-15', '09-22', '09-29', '10-06', '10-13', '10-20', '10-27', '11-03']
const heldIn = (...which: number[]) => which.map((week) => entry(`${weeks[week]} delivered 30`))
/** From a day on, the line asks for an hour a week, however it is divided. */
const inMinutesFrom = (start: CivilDate) => ({
  versions: [
    {
      id: 'plan-2',
      effective: { start },
      provisions: [{ ...speech(perWeek(1, null)), id: 'speech-2', line: 'speech', frequency: { minutes: exactly(60), per: week } }],
    },
  ],
})
const week = { unit: 'week', count: 1 } as const
const base = { provisions: [speech(perWeek(1, null))], calendar: marking, asOf: '2026-11-08' } as const
const all = [covered('09-08', '11-08')]

export const cases: readonly RuleCase[] = [
  {
    ...base,
    name: 'three, two, one of three: less each time',
    log: { observations: heldIn(0, 1, 2, 3, 4, 6), coverage: all },
    violations: [
      'service-frequency: 3 very-large',
      'service-gap: 1 large',
      'pattern-persistent: 3 not-rated',
      'pattern-declining: 3 not-rated',
    ],
    undetermined: [],
  },
  {
    ...base,
    name: 'the same where the terms end on Fridays',
    calendar: {
      ...calendar,
      terms: [
        { unit: 'marking-period', start: '2026-09-08', end: '2026-09-25' },
        { unit: 'marking-period', start: '2026-09-28', end: '2026-10-16' },
        { unit: 'marking-period', start: '2026-10-19', end: '2026-11-06' },
      ],
    },
    log: { observations: heldIn(0, 1, 2, 3, 4, 6), coverage: all },
    violations: [
      'service-frequency: 3 very-large',
      'service-gap: 1 large',
      'pattern-persistent: 3 not-rated',
      'pattern-declining: 3 not-rated',
    ],
    undetermined: [],
  },
  {
    ...base,
    name: 'three, two, two: the last is not below the one before',
    log: { observations: heldIn(0, 1, 2, 3, 4, 6, 7), coverage: all },
    violations: ['service-frequency: 2 notable'],
    undetermined: [],
  },
  {
    ...base,
    name: 'three, two, and one that may have been two: not for sure',
    log: { observations: [...heldIn(0, 1, 2, 3, 4, 6), entry('10-27 unknown')], coverage: all },
    violations: ['service-frequency: 2 notable'],
    undetermined: ['service-frequency: 2026-10-26', 'evidence-thin: 2026-10-19'],
  },
  {
    ...base,
    name: 'less each time, but the last in minutes: sessions and minutes are not compared',
    plan: inMinutesFrom('2026-10-19'),
    log: { observations: heldIn(0, 1, 2, 3, 4, 6), coverage: all },
    violations: [
      'service-frequency: 1 notable',
      'service-minutes: 3 very-large',
      'service-gap: 1 large',
      'pattern-persistent: 3 not-rated',
    ],
    undetermined: [],
  },
  {
    ...base,
    name: 'the middle one in both: sessions and minutes are not added',
    plan: inMinutesFrom('2026-10-05'),
    log: { observations: heldIn(0, 1, 2, 3, 4, 6), coverage: all },
    violations: ['service-minutes: 5 very-large', 'service-gap: 1 large', 'pattern-persistent: 4 not-rated'],
    undetermined: [],
  },
]
