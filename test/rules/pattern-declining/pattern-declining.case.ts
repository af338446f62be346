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
]
