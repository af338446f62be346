import { expect, test } from 'vitest'
import type { Bounds } from '../../../src/core/bounds.ts'
import { evaluate } from '../../../src/evaluate.ts'
import type { PeriodResult, ServiceResult } from '../../../src/model/evaluation.ts'
import type { Coverage, Observation } from '../../../src/model/observation.ts'
import type { PolicyInput } from '../../../src/model/policy.ts'
import type { ServiceProvision } from '../../../src/model/provision.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { o, school } from '../../support/corner-records.ts'

/*
 * Worlds that agree with the records and that the engine left out once, each in its smallest case. One that is found and cannot be
 * bounded yet is written with `test.fails`, and kept out of the generated truths until it can.
 */

const line = (
  id: string,
  sessions: number,
  more: Partial<ServiceProvision> = {},
  unit: 'week' | 'school-day' | 'quarter' = 'week',
): ServiceProvision => ({
  id,
  kind: 'service',
  service: 'speech',
  asWritten: 'words',
  frequency: { sessions: { min: sessions, max: sessions }, per: { unit, count: 1 }, minutesPerSession: { min: 30, max: 30 } },
  ...more,
})

const student = { source: 'student' } as const
const complete = (source: Coverage['source'] = 'parent', start: CivilDate = '2026-09-14', end: CivilDate = '2026-09-20'): Coverage => ({
  source,
  start,
  end,
})

interface Corner {
  readonly name: string
  readonly lines?: readonly ServiceProvision[]
  readonly log: readonly Observation[]
  readonly coverage?: readonly Coverage[]
  readonly policy?: PolicyInput
  readonly calendar?: SchoolCalendar
  readonly effective?: { readonly start: CivilDate; readonly end: CivilDate }
  readonly asOf?: CivilDate
  /** The period that is looked at; the first one unless it says otherwise. */
  readonly period?: number
  /** What a world that agrees with every record comes to in a period of line `a`. */
  readonly world: {
    readonly sessions?: number
    readonly accounted?: number
    readonly minutes?: number
    readonly accountedMinutes?: number
    readonly bar?: number
  }
  /** The logs do not contradict each other. */
  readonly agree?: true
}

/** Left out once, and bounded now. */
const corners: readonly Corner[] = [
  {
    name: 'a make-up that a complete log tells by its service alone, beside a plain session: both were held',
    lines: [line('a', 2), line('b', 2)],
    log: [
      o('09-14 missed'),
      o('09-15 delivered 30', school),
      o('09-15 delivered 30', { by: 'service', makeUpFor: '2026-09-14', ...school }),
      o('09-15 delivered 30', { makeUpFor: '2026-09-14' }),
    ],
    coverage: [complete('school-log')],
    world: { sessions: 2 },
    agree: true,
  },
  {
    name: 'a make-up that a complete log tells plainly, by its service alone: the other session is the ordinary one',
    lines: [line('a', 2), line('b', 2)],
    log: [
      o('09-14 missed'),
      o('09-15 delivered 30', school),
      o('09-15 delivered 7', { by: 'service', ...school }),
      o('09-15 delivered 7', { makeUpFor: '2026-09-14', ...student }),
    ],
    coverage: [complete('school-log')],
    world: { minutes: 37 },
  },
  {
    name: 'a make-up too short to count for frequency, plain in a complete log: it takes no session from the one that counts',
    policy: { minSessionShare: 1 },
    log: [
      o('09-08 missed'),
      o('09-15 delivered 30'),
      o('09-15 delivered 5'),
      o('09-15 delivered 5', { makeUpFor: '2026-09-08', ...school }),
    ],
    coverage: [complete('parent', '2026-09-08')],
    effective: { start: '2026-09-08', end: '2026-09-20' },
    period: 1,
    world: { sessions: 1, minutes: 30 },
  },
  {
    name: 'a make-up too short to count for frequency, held after the duty window',
    policy: { minSessionShare: 1 },
    log: [o('09-15 missed'), o('09-24 delivered 1', { makeUpFor: '2026-09-15' })],
    coverage: [complete()],
    effective: { start: '2026-09-14', end: '2026-09-20' },
    asOf: '2026-09-27',
    world: { sessions: 0, minutes: 1 },
  },
  {
    name: 'a make-up held outside the duty window, plain in a complete log',
    lines: [line('a', 1, { declined: [{ start: '2026-09-16', end: '2026-09-16' }] })],
    log: [
      o('09-15 missed'),
      o('09-16 delivered 14', { makeUpFor: '2026-09-15' }),
      o('09-16 delivered 22'),
      o('09-16 delivered 14', school),
      o('09-16 delivered 22', { makeUpFor: '2026-09-15', ...school }),
    ],
    coverage: [complete(), complete('school-log')],
    world: { sessions: 1, minutes: 36 },
  },
  {
    name: 'a plain make-up and another session of the same day: their minutes do not differ from what the other log links',
    lines: [line('a', 2)],
    log: [
      o('09-14 missed'),
      o('09-15 delivered 20', { makeUpFor: '2026-09-14', ...school }),
      o('09-15 delivered 30', school),
      o('09-15 delivered 20'),
    ],
    world: { sessions: 2, minutes: 50 },
    agree: true,
  },
  {
    name: 'policy takes unrecorded make-ups as possible: a short one of an excused miss leaves fewer minutes accounted for',
    policy: { unrecordedMakeUps: 'possible' },
    log: [o('09-15 missed student-absent')],
    coverage: [complete()],
    world: { sessions: 1, minutes: 1, accountedMinutes: 1 },
  },
  {
    name: 'two records of one id beside look-alikes: these may be one session',
    log: [
      o('09-15 delivered 10', { id: 'x' }),
      o('09-15 unknown', { id: 'x' }),
      o('09-15 delivered 20', { id: 'y' }),
      o('09-15 delivered', { id: 'z' }),
    ],
    coverage: [complete()],
    world: { sessions: 1, minutes: 20 },
  },
  {
    name: 'two records of one id tell of one miss: the day had two sessions, so that the make-up is one more',
    log: [
      o('09-15 missed', { id: 'x' }),
      o('09-15 missed student-absent', { id: 'x' }),
      o('09-15 delivered 30'),
      o('09-17 delivered 30', { makeUpFor: '2026-09-15' }),
    ],
    coverage: [complete()],
    world: { sessions: 2 },
  },
  {
    name: 'look-alikes in a chain: two pairs, and one of each pair looks like one of the other',
    lines: [line('a', 6)],
    log: [
      o('09-15 missed', { id: '1', scheduledMinutes: 14 }),
      o('09-15 missed', { id: '2' }),
      o('09-15 missed parent-declined', { id: '3', scheduledMinutes: 3, status: undefined as never }),
      o('09-15 missed parent-declined', { id: '4', status: undefined as never }),
    ],
    coverage: [complete()],
    world: { accounted: 1 },
  },
  {
    name: 'look-alikes of which one tells a form that policy does not count: if they are one session, it does not count',
    lines: [line('a', 1, { group: { max: 3 } })],
    policy: { otherForm: { group: 'not-delivered' } },
    log: [o('09-15 delivered', { id: '1' }), o('09-15 delivered', { id: '2', groupSize: 6 })],
    coverage: [complete()],
    world: { sessions: 0 },
  },
  {
    name: 'the same with one start: they are one session, which does not count',
    lines: [line('a', 1, { group: { max: 3 } })],
    policy: { otherForm: { group: 'not-delivered' } },
    log: [o('09-15 delivered', { id: '1', start: '09:00' }), o('09-15 delivered', { id: '2', start: '09:00', groupSize: 6 })],
    coverage: [complete()],
    world: { sessions: 0 },
  },
  {
    name: 'a miss entered twice, and another log that has heard of two sessions: the second one may have been held',
    log: [
      o('09-18 missed', { id: '1' }),
      o('09-18 missed', { id: '2' }),
      o('09-18 scheduled', { id: '3', ...school }),
      o('09-18 scheduled', { id: '4', ...school }),
    ],
    coverage: [complete('parent', '2026-09-14', '2026-09-17')],
    world: { sessions: 1 },
  },
  {
    name: 'a day that the calendar does not tell of turns out to be an unplanned closure: it stays in N and C, not in A',
    lines: [line('a', 10, {}, 'quarter')],
    log: [],
    calendar: {
      start: '2026-09-14',
      end: '2026-09-25',
      knownUntil: '2026-09-17',
      terms: [{ unit: 'quarter', start: '2026-09-14', end: '2026-09-25' }],
    },
    effective: { start: '2026-09-14', end: '2026-09-25' },
    asOf: '2026-09-25',
    // 10 sessions, 10 days, 3 of them closed by snow.
    world: { bar: 7 },
  },
]

/** Found, and not bounded yet: `npm run soundness -- --family 'other policies' --cases 1 --seed 7005456`. */
const open: readonly Corner[] = [
  {
    name: 'a refused session beside a held one and a make-up too short to count, each told by another log: both may be accounted for',
    lines: [line('a', 2, {}, 'school-day')],
    log: [
      o('09-29 missed', student),
      o('09-29 delivered 30', student),
      o('09-29 delivered 1', { ...student, makeUpFor: '2026-09-24' }),
      o('09-29 delivered 1', school),
      o('09-29 missed student-refused'),
    ],
    policy: { minSessionShare: 1 },
    effective: { start: '2026-09-24', end: '2026-09-30' },
    asOf: '2026-09-30',
    period: 3,
    world: { sessions: 1, accounted: 2 },
  },
]

const holds = (bounds: Bounds | undefined, value: number | undefined): boolean =>
  value === undefined || (bounds !== undefined && bounds.min <= value && value <= bounds.max)

const periodOf = ({ lines = [line('a', 1)], log, coverage = [], policy, calendar, effective, asOf, period = 0 }: Corner): PeriodResult => {
  const evaluation = evaluate({
    plan: { id: 'plan', kind: 'iep', effective: effective ?? { start: '2026-09-14', end: '2026-09-20' }, provisions: lines },
    calendar: calendar ?? { start: '2026-08-31', end: '2027-06-11' },
    log: { observations: log, coverage },
    asOf: asOf ?? '2026-09-20',
    policy,
  })
  return (evaluation.provisions[0] as ServiceResult).periods[period] as PeriodResult
}

/** Which figures of the world the engine's bounds hold, and whether the logs are taken to agree where they do. */
const heldIn = (corner: Corner): Readonly<Record<string, boolean>> => {
  const { sessions, minutes, conflicts, minutesDiffer } = periodOf(corner)
  const { world, agree } = corner
  const bar = sessions?.bar ?? (sessions && { min: sessions.required.min, max: sessions.required.min })
  return {
    sessions: holds(sessions?.delivered, world.sessions),
    accounted: holds(sessions?.accounted, world.accounted),
    minutes: holds(minutes?.delivered, world.minutes),
    accountedMinutes: holds(minutes?.accounted, world.accountedMinutes),
    bar: holds(bar, world.bar),
    agree: agree !== true || [...conflicts, ...minutesDiffer].length === 0,
  }
}

const all = { sessions: true, accounted: true, minutes: true, accountedMinutes: true, bar: true, agree: true }

test.each(corners)('$name', (corner) => expect(heldIn(corner)).toEqual(all))
test.fails.each(open)('$name', (corner) => expect(heldIn(corner)).toEqual(all))
