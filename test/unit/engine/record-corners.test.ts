import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../../src/core/bounds.ts'
import { evaluate } from '../../../src/evaluate.ts'
import type { PeriodResult, ServiceResult } from '../../../src/model/evaluation.ts'
import type { AttendanceRecord, Coverage, Observation } from '../../../src/model/observation.ts'
import type { PolicyInput } from '../../../src/model/policy.ts'
import type { ServiceProvision } from '../../../src/model/provision.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { o, school } from '../../support/corner-records.ts'

/*
 * Corners of records: same ids, look-alikes, make-ups in every form, several logs, several lines.
 * Each of these was once decided, or bounded, more narrowly than the records allow. The weeks are of 2026-09-14 and 09-21.
 */

type Range = number | [number, number]
const bounds = (range: Range): Bounds => (typeof range === 'number' ? { min: range, max: range } : { min: range[0], max: range[1] })

const line = (
  id: string,
  sessions: number,
  more: Partial<ServiceProvision> = {},
  length: Range = 30,
  unit: 'week' | 'school-day' | 'quarter' = 'week',
): ServiceProvision => ({
  id,
  kind: 'service',
  service: 'speech',
  asWritten: 'words',
  frequency: { sessions: bounds(sessions), per: { unit, count: 1 }, minutesPerSession: bounds(length) },
  ...more,
})
const a = (sessions = 1): ServiceProvision => line('a', sessions)
const daily = (sessions: number): ServiceProvision => line('a', sessions, {}, 30, 'school-day')

const week = (first: 1 | 2, more: Partial<Coverage> = {}): Coverage => ({
  source: 'parent',
  start: first === 1 ? '2026-09-14' : '2026-09-21',
  end: first === 1 ? '2026-09-20' : '2026-09-27',
  ...more,
})

interface Expected {
  readonly verdict?: PeriodResult['verdict']
  readonly sessions?: Range
  readonly accounted?: Range
  readonly minutes?: Range
  readonly accountedMinutes?: Range
}

interface Row {
  readonly name: string
  readonly lines?: readonly ServiceProvision[]
  readonly log: readonly Observation[]
  readonly coverage?: readonly Coverage[]
  readonly attendance?: readonly AttendanceRecord[]
  readonly effective?: { readonly start: CivilDate; readonly end: CivilDate }
  readonly policy?: PolicyInput
  readonly calendar?: SchoolCalendar
  readonly asOf?: CivilDate
  /** By line and week: `a1`, `a2`, `b1`. */
  readonly expected: Readonly<Record<string, Expected>>
}

const oneDay = { start: '2026-09-15', end: '2026-09-15' } as const
const firstWeek = { start: '2026-09-14', end: '2026-09-20' } as const
const quarter: SchoolCalendar = {
  start: '2026-08-31',
  end: '2026-10-30',
  terms: [{ unit: 'quarter', start: '2026-08-31', end: '2026-10-30' }],
}

const rows: readonly Row[] = [
  {
    name: 'a make-up after the duty window, minutes not recorded',
    log: [o('09-15 missed'), o('09-24 delivered', { makeUpFor: '2026-09-15' })],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: 1, minutes: [1, 30], verdict: 'undetermined' } },
  },
  {
    name: 'a link that names a record which repeats another',
    lines: [a(2)],
    log: [
      o('09-15 missed parent-declined', { start: '09:00' }),
      o('09-15 missed', { id: 'y', start: '09:00' }),
      o('09-17 delivered 30', { makeUpFor: 'y' }),
    ],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { accounted: 1, verdict: 'shortfall' } },
  },
  {
    name: 'a link that names a record which may be another one again',
    lines: [a(2)],
    log: [o('09-15 missed parent-declined'), o('09-15 missed', { id: 'y' }), o('09-17 delivered 30', { makeUpFor: 'y' })],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { accounted: [1, 2], verdict: 'undetermined' } },
  },
  {
    name: 'two make-ups that name one miss give one session',
    lines: [a(2)],
    log: [
      o('09-15 missed provider-absent', { id: 'x' }),
      o('09-15 missed scheduling-conflict'),
      o('09-16 delivered 30', { makeUpFor: 'x' }),
      o('09-17 delivered 30', { makeUpFor: 'x' }),
    ],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: 1, minutes: 60, verdict: 'shortfall' } },
  },
  {
    name: 'two make-ups that name two misses give two',
    lines: [a(2)],
    log: [
      o('09-15 missed provider-absent', { id: 'x' }),
      o('09-15 missed scheduling-conflict', { id: 'y' }),
      o('09-16 delivered 30', { makeUpFor: 'x' }),
      o('09-17 delivered 30', { makeUpFor: 'y' }),
    ],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: 2, minutes: 60, verdict: 'met' } },
  },
  {
    name: 'two make-ups of a date with two misses may be for one of them',
    lines: [a(2)],
    log: [
      o('09-15 missed provider-absent'),
      o('09-15 missed scheduling-conflict'),
      o('09-16 delivered 30', { makeUpFor: '2026-09-15' }),
      o('09-17 delivered 30', { makeUpFor: '2026-09-15' }),
    ],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: [1, 2], minutes: 60, verdict: 'undetermined' } },
  },
  {
    name: 'of look-alikes, nobody can tell which is one too many',
    lines: [daily(2)],
    log: [o('09-15 delivered', { id: '1' }), o('09-15 delivered 30', { id: '2' }), o('09-15 delivered 30', { id: '3' })],
    coverage: [week(1)],
    effective: oneDay,
    expected: { a1: { sessions: [2, 3], minutes: [31, 90], verdict: 'undetermined' } },
  },
  {
    name: 'the same of misses',
    lines: [daily(2)],
    log: [o('09-15 missed', { id: '1' }), o('09-15 missed student-absent', { id: '2' }), o('09-15 missed student-absent', { id: '3' })],
    coverage: [week(1)],
    effective: oneDay,
    expected: { a1: { accounted: [1, 2] } },
  },
  {
    name: 'look-alikes together tell what each of them tells',
    log: [o('09-15 delivered', { start: '09:00' }), o('09-15 delivered 30')],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: [1, 2], minutes: [30, 60] } },
  },
  {
    name: 'records that differ are not one session, even if both look like a third',
    log: [o('09-15 delivered', { start: '09:00' }), o('09-15 delivered 20'), o('09-15 delivered 30')],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: [2, 3], minutes: [50, 80] } },
  },
  {
    name: 'two records of one id on two days: the day of the other one is open',
    log: [
      o('09-14 missed'),
      o('09-15 missed'),
      o('09-16 missed'),
      o('09-18 missed'),
      o('09-17 missed', { id: 'x' }),
      o('09-22 delivered 30', { id: 'x' }),
    ],
    expected: { a1: { sessions: [0, 1], verdict: 'undetermined' } },
  },
  {
    name: 'two records of one id, make-ups of two days: either is possible',
    log: [
      o('09-15 missed'),
      o('09-22 missed'),
      o('09-24 delivered 30', { id: 'm', makeUpFor: '2026-09-15' }),
      o('09-24 delivered 30', { id: 'm', makeUpFor: '2026-09-22' }),
    ],
    coverage: [week(1), week(2)],
    expected: { a1: { sessions: [0, 1] }, a2: { sessions: [0, 1] } },
  },
  {
    name: 'a make-up that is entered twice with its start is one',
    log: [
      o('09-15 missed'),
      o('09-24 delivered 15', { id: '1', start: '09:00', makeUpFor: '2026-09-15' }),
      o('09-24 delivered 15', { id: '2', start: '09:00', makeUpFor: '2026-09-15' }),
    ],
    coverage: [week(1), week(2)],
    expected: { a1: { sessions: 1, minutes: 15, verdict: 'shortfall' }, a2: { sessions: 0 } },
  },
  {
    name: 'a make-up that is entered plain as well, with its start, is one',
    log: [
      o('09-15 missed'),
      o('09-24 delivered 30', { start: '09:00' }),
      o('09-24 delivered 30', { start: '09:00', makeUpFor: '2026-09-15' }),
    ],
    coverage: [week(1), week(2)],
    expected: { a1: { sessions: 1, verdict: 'met' }, a2: { sessions: 0, verdict: 'shortfall' } },
  },
  {
    name: 'consultation makes up no direct session',
    log: [o('09-15 missed'), o('09-24 delivered 30', { delivery: 'consult', makeUpFor: '2026-09-15' })],
    coverage: [week(1), week(2)],
    expected: { a1: { sessions: 0, verdict: 'shortfall' } },
  },
  {
    name: 'a make-up in a form that policy does not count',
    lines: [line('a', 1, { group: { max: 3 } })],
    log: [o('09-15 missed'), o('09-24 delivered 30', { groupSize: 8, makeUpFor: '2026-09-15' })],
    coverage: [week(1), week(2)],
    policy: { otherForm: { group: 'not-delivered' } },
    expected: { a1: { sessions: 0, verdict: 'shortfall' } },
  },
  {
    name: 'a make-up too short to count for frequency brings its minutes, and no session for sure',
    log: [o('09-15 missed'), o('09-24 delivered 1', { makeUpFor: '2026-09-15' })],
    coverage: [week(1), week(2)],
    policy: { minSessionShare: 1 },
    expected: { a1: { sessions: [0, 1], minutes: 1 } },
  },
  {
    name: 'a make-up by its service alone, with two lines: 0..1 for each, in the week that it makes up',
    lines: [a(), line('b', 1)],
    log: [o('09-15 missed'), o('09-24 delivered 30', { by: 'service', makeUpFor: '2026-09-15' })],
    coverage: [week(1), week(2)],
    expected: { a1: { sessions: [0, 1], verdict: 'undetermined' }, b1: { sessions: [0, 1] }, a2: { sessions: 0 }, b2: { sessions: 0 } },
  },
  {
    name: 'a make-up by its service and an id, after the duty window',
    log: [o('09-15 missed', { id: 'z' }), o('09-24 delivered 30', { by: 'service', makeUpFor: 'z' })],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: 1, verdict: 'met' } },
  },
  {
    name: 'a session that may be about another line, beside a log that may lack it',
    lines: [a(2), line('b', 2)],
    log: [o('09-15 delivered 30'), o('09-15 delivered 30', { by: 'service' }), o('09-15 delivered 30', school)],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { sessions: [1, 2], verdict: 'undetermined' } },
  },
  {
    name: 'a reason that may be about another line, beside a miss without one',
    lines: [a(), line('b', 1)],
    log: [o('09-15 missed'), o('09-15 missed student-absent', { by: 'service', ...school })],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { accounted: [0, 1], verdict: 'undetermined' } },
  },
  {
    name: 'after a make-up of unstated purpose that may not have been held, the next one may serve the miss',
    log: [o('09-15 missed'), o('09-16 unknown', { makeUpFor: 'unspecified' }), o('09-24 delivered 30', { makeUpFor: 'unspecified' })],
    coverage: [week(1), week(2)],
    expected: { a1: { sessions: [0, 1] }, a2: { sessions: [0, 1], verdict: 'undetermined' } },
  },
  {
    name: 'a make-up of unstated purpose, for a miss that another log does not have',
    log: [o('09-15 missed'), o('09-15 delivered 30', school), o('09-24 delivered 30', { makeUpFor: 'unspecified' })],
    coverage: [week(1), week(2)],
    expected: { a2: { sessions: [0, 1], verdict: 'undetermined' } },
  },
  {
    name: 'two make-ups of unstated purpose, one miss: either may serve it',
    log: [o('09-15 missed'), o('09-24 delivered 10', { makeUpFor: 'unspecified' }), o('09-24 delivered 30', { makeUpFor: 'unspecified' })],
    coverage: [week(1), week(2)],
    policy: { sessionsPerDay: 2 },
    expected: { a1: { minutes: [0, 40], verdict: 'undetermined' } },
  },
  {
    name: 'the make-up that one log links may be the long session of another',
    lines: [a(2)],
    log: [
      o('09-14 delivered 20'),
      o('09-15 missed'),
      o('09-22 delivered 45'),
      o('09-22 delivered 10'),
      o('09-22 delivered', { makeUpFor: '2026-09-15', ...school }),
    ],
    coverage: [week(1), week(2)],
    expected: { a1: { minutes: [21, 65], verdict: 'undetermined' } },
  },
  {
    name: 'a short session that does not count, beside a make-up without minutes',
    log: [
      o('09-15 missed'),
      o('09-24 delivered 14', { start: '09:00' }),
      o('09-24 delivered', { start: '10:00', makeUpFor: '2026-09-15' }),
    ],
    coverage: [week(1), week(2)],
    policy: { minSessionShare: 0.5 },
    expected: { a1: { minutes: [1, 30] } },
  },
  {
    name: 'a look-alike, an excused miss and a make-up on one day',
    lines: [daily(1)],
    log: [
      o('09-15 delivered 10', { id: '1' }),
      o('09-15 delivered 10', { id: '2' }),
      o('09-15 missed parent-declined'),
      o('09-16 delivered 5', { makeUpFor: '2026-09-15' }),
    ],
    coverage: [week(1)],
    effective: oneDay,
    expected: { a1: { accountedMinutes: [15, 55] } },
  },
  {
    name: 'unrecorded make-ups taken as possible: also of a miss beside a session',
    lines: [daily(1)],
    log: [o('09-15 delivered 10'), o('09-15 missed')],
    coverage: [week(1)],
    effective: oneDay,
    policy: { unrecordedMakeUps: 'possible' },
    expected: { a1: { sessions: [1, 2], minutes: [10, 40] } },
  },
  {
    name: 'relief on a day that may have no school',
    log: [o('09-17 missed student-absent')],
    coverage: [week(1)],
    effective: firstWeek,
    calendar: { start: '2026-08-31', end: '2027-06-11', knownUntil: '2026-09-16' },
    expected: { a1: { accounted: [0, 1], verdict: 'undetermined' } },
  },
  {
    name: 'a day holds what it would hold if all days that are not known were closed',
    lines: [line('a', 40, {}, 30, 'quarter')],
    log: [],
    coverage: [{ source: 'parent', start: '2026-09-21', end: '2026-10-30' }],
    effective: { start: '2026-09-14', end: '2026-10-30' },
    calendar: { ...quarter, knownUntil: '2026-09-18' },
    asOf: '2026-10-30',
    expected: { 'a 2026-08-31': { sessions: [0, 15], verdict: 'undetermined' } },
  },
  {
    name: 'an absence, and that nobody would have been there, told in two records of one session',
    log: [o('09-15 missed student-absent', { start: '09:00' }), o('09-15 missed', { start: '09:00', serviceAvailable: false })],
    coverage: [week(1)],
    effective: firstWeek,
    expected: { a1: { accounted: 0, verdict: 'shortfall' } },
  },
  {
    name: 'an entry of which it is open whether it was held may be the make-up that another log links',
    log: [
      o('09-15 missed'),
      o('09-24 missed student-absent'),
      o('09-24 delivered 30', { makeUpFor: '2026-09-15' }),
      o('09-24 scheduled', school),
    ],
    coverage: [week(1), week(2, { ...school, heldOnly: true })],
    expected: { a1: { sessions: 1, verdict: 'met' } },
  },
]

const weekStarts: Readonly<Record<string, string>> = { 1: '2026-09-14', 2: '2026-09-21' }

const evaluationOf = ({
  lines = [a()],
  log,
  coverage = [],
  attendance,
  effective,
  policy,
  calendar,
  asOf,
}: Omit<Row, 'name' | 'expected'>) =>
  evaluate({
    plan: { id: 'plan', kind: 'iep', effective: effective ?? { start: '2026-09-14', end: '2026-09-27' }, provisions: lines },
    calendar: calendar ?? { start: '2026-08-31', end: '2027-06-11' },
    log: { observations: log, coverage, ...(attendance && { attendance }) },
    asOf: asOf ?? '2026-09-27',
    policy,
  })

describe('corners of records', () => {
  test.each(rows)('$name', (row) => {
    const evaluation = evaluationOf(row)
    for (const [key, expected] of Object.entries(row.expected)) {
      const [, id, start] = /^(\w) ?(.+)$/u.exec(key) ?? []
      const result = evaluation.provisions.find((one) => one.line === id) as ServiceResult
      const found =
        result.periods.find(
          (one) => one.start <= (weekStarts[start ?? ''] ?? start ?? '') && one.end >= (weekStarts[start ?? ''] ?? start ?? ''),
        ) ?? result.periods[0]
      const told = {
        ...(expected.verdict && { verdict: found?.verdict }),
        ...(expected.sessions !== undefined && { sessions: found?.sessions?.delivered }),
        ...(expected.accounted !== undefined && { accounted: found?.sessions?.accounted }),
        ...(expected.minutes !== undefined && { minutes: found?.minutes?.delivered }),
        ...(expected.accountedMinutes !== undefined && { accountedMinutes: found?.minutes?.accounted }),
      }
      const { verdict, ...ranges } = expected
      const wanted = Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, bounds(range as Range)]))
      expect({ key, ...told }).toEqual({ key, ...(verdict && { verdict }), ...wanted })
    }
    const { entries } = evaluation
    const listed = [
      entries.makeUps,
      entries.outsideDuty,
      entries.duplicates,
      entries.afterAsOf,
      entries.ambiguous,
      entries.unmatched,
      entries.noted,
    ]
    expect(listed.reduce((sum, list) => sum + list.length, entries.counted)).toBe(entries.total)
  })

  test('the reason of a made-up miss is not the one that is not counted', () => {
    const log = [
      o('09-15 missed student-absent', { id: 'x', start: '09:00' }),
      o('09-15 missed parent-declined', { start: '10:00' }),
      o('09-17 delivered 30', { makeUpFor: 'x' }),
    ]
    const { totals } = evaluationOf({ lines: [a(2)], log, coverage: [week(1)], effective: firstWeek }).provisions[0] as ServiceResult
    expect(totals.sessions?.balance.notCounted).toEqual({ 'parent-declined': 1 })
  })

  test('where two logs differ about the form, it is open whether it was as written', () => {
    const log = [o('09-15 delivered 30', { groupSize: 2 }), o('09-15 delivered 30', { groupSize: 8, ...school })]
    const { periods } = evaluationOf({ lines: [line('a', 1, { group: { max: 3 } })], log, coverage: [week(1)], effective: firstWeek })
      .provisions[0] as ServiceResult
    expect(periods[0]?.deliveredAsWritten).toEqual({ min: 0, max: 1 })
  })

  test('a chain through a make-up that is dated after the day of the evaluation still names its miss', () => {
    const log = [
      o('09-15 missed', { id: 'x' }),
      o('10-05 missed', { id: 'y', makeUpFor: 'x' }),
      o('09-24 delivered 30', { makeUpFor: 'y' }),
    ]
    const { periods } = evaluationOf({ log, coverage: [week(1), week(2)] }).provisions[0] as ServiceResult
    expect(periods.map(({ sessions }) => sessions?.delivered.min)).toEqual([1, 0])
  })
})
