import type { CommitmentProvision } from '../../../src/model/provision.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry } from '../../support/worked.ts'

const agreed = (amount: CommitmentProvision['agreed'], by: CommitmentProvision['by'] = '2026-10-30'): CommitmentProvision => ({
  id: 'speech',
  kind: 'commitment',
  agreed: amount,
  by,
  asWritten: 'Make-up speech, agreed on September 8',
})
const held = (count: number) =>
  ['09-15', '09-22', '09-29', '10-06', '10-13', '10-20'].slice(0, count).map((day) => entry(`${day} delivered 30`))
const all = [covered('09-08', '10-30')]

export const cases: readonly RuleCase[] = [
  {
    name: 'four of six by the date: a third short',
    provisions: [agreed({ sessions: 6 })],
    log: { observations: held(4), coverage: all },
    asOf: '2026-11-02',
    violations: ['commitment-behind: 1 large'],
    undetermined: [],
  },
  {
    name: 'all six by the date',
    provisions: [agreed({ sessions: 6 })],
    log: { observations: held(6), coverage: all },
    asOf: '2026-11-02',
    violations: [],
    undetermined: [],
  },
  {
    name: 'minutes: 120 of 180',
    provisions: [agreed({ minutes: 180 })],
    log: { observations: held(4), coverage: all },
    asOf: '2026-11-02',
    violations: ['commitment-behind: 1 large'],
    undetermined: [],
  },
  {
    name: 'the date passed, and nobody was watching: cannot tell',
    provisions: [agreed({ sessions: 6 })],
    log: { observations: held(4) },
    asOf: '2026-11-02',
    violations: [],
    undetermined: ['commitment-behind: 2026-09-08'],
  },
  {
    name: 'one of twelve with a week to go: behind its pace, and not rated before its date',
    provisions: [agreed({ sessions: 12 })],
    log: { observations: held(1), coverage: all },
    asOf: '2026-10-23',
    violations: ['commitment-behind: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'two of six after a third of the time: on pace',
    provisions: [agreed({ sessions: 6 })],
    log: { observations: held(2), coverage: all },
    asOf: '2026-09-25',
    violations: [],
    undetermined: [],
  },
  {
    name: 'a child who was absent: what was agreed stays agreed',
    provisions: [agreed({ sessions: 6 })],
    log: { observations: [...held(4), entry('10-13 missed student-absent'), entry('10-20 missed student-absent')], coverage: all },
    asOf: '2026-11-02',
    violations: ['commitment-behind: 1 large'],
    undetermined: [],
  },
  {
    name: 'the school lists the sessions that it held, and only those: what was agreed is short whatever the other days were',
    provisions: [agreed({ sessions: 6 })],
    log: { observations: held(4), coverage: [{ ...covered('09-08', '10-30'), heldOnly: true }] },
    asOf: '2026-11-02',
    violations: ['commitment-behind: 1 large'],
    undetermined: [],
  },
  {
    name: 'five of six, and a snow day before the date: what was agreed is not less for it',
    provisions: [agreed({ sessions: 6 }, '2026-12-11')],
    log: { observations: held(5), coverage: [covered('09-08', '12-11')] },
    asOf: '2026-12-18',
    violations: ['commitment-behind: 1 notable'],
    undetermined: [],
  },
]
