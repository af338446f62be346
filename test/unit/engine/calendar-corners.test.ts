import { describe, expect, test } from 'vitest'
import type { EvaluateInput } from '../../../src/engine/evaluate.ts'
import { evaluate } from '../../../src/evaluate.ts'
import type { AccommodationResult, Evaluation, ReportingResult, ServiceResult } from '../../../src/model/evaluation.ts'
import type { Coverage, Observation, ObservationLog } from '../../../src/model/observation.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Provision, ServiceProvision } from '../../../src/model/provision.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { calendar, planWith, speech } from '../../support/worked.ts'

/*
 * Corners of the calendar, the duty window and the requirement. Each of these went wrong once.
 */

const range = (min: number, max = min) => ({ min, max })
const weekly = (sessions: number): ServiceProvision => speech({ sessions: range(sessions), per: { unit: 'week', count: 1 } })
const per = (
  sessions: number,
  unit: 'quarter' | 'month' | 'cycle' | 'school-day' | 'total' | 'plan-year' | 'semester',
  count = 1,
): ServiceProvision => speech({ sessions: range(sessions), per: { unit, count } })

const record = (date: CivilDate, status: NonNullable<Observation['status']>, more: Partial<Observation> = {}): Observation => ({
  id: `${date} ${status}`,
  provisionId: 'speech',
  date,
  status,
  source: 'parent',
  ...more,
})
const complete = (start: CivilDate, end: CivilDate, provisionId = 'speech'): readonly Coverage[] => [
  { provisionId, source: 'parent', start, end },
]
const none: ObservationLog = { observations: [] }

const check = (plan: Plan, log: ObservationLog, asOf: CivilDate, more: Partial<EvaluateInput> = {}): Evaluation =>
  evaluate({ plan, calendar, log, asOf, ...more } as EvaluateInput)
const service = (evaluation: Evaluation, line = 'speech'): ServiceResult =>
  evaluation.provisions.find((one) => one.line === line) as ServiceResult
const starts = (evaluation: Evaluation): readonly string[] => service(evaluation).periods.map(({ start, end }) => `${start}..${end}`)

describe('versions', () => {
  const two = (first: Provision, second: Provision, start: CivilDate, more: Partial<Plan> = {}): Plan => ({
    ...planWith(first as ServiceProvision),
    versions: [{ effective: { start }, provisions: [second] }],
    ...more,
  })

  test('`total` of a version that follows the first one is judged as well', () => {
    const plan = two(per(8, 'total'), per(12, 'total'), '2027-01-16', { effective: { start: '2026-09-08', end: '2027-01-15' } })
    const evaluation = check(
      plan,
      { observations: [record('2027-02-05', 'delivered')], coverage: complete('2026-09-08', '2027-06-11') },
      '2027-06-12',
    )
    expect(service(evaluation).periods.map(({ sessions }) => sessions?.required.max)).toEqual([8, 12])
    expect(service(evaluation).periods.map(({ sessions }) => sessions?.delivered)).toEqual([range(0), range(1)])
  })

  test('`total` of versions whose windows overlap is one', () => {
    const plan = two(per(8, 'total'), per(8, 'total'), '2027-01-19')
    expect(starts(check(plan, none, '2027-06-12'))).toEqual(['2026-09-08..2027-06-11'])
  })

  test('a later version is not quoted before it is in force', () => {
    const later = { ...weekly(3), id: 'speech-v2', line: 'speech', asWritten: 'Speech 3x per week' }
    const log = { observations: [], coverage: complete('2026-09-08', '2026-09-20') }
    expect(check(two(weekly(2), later, '2027-01-04'), log, '2026-09-20').violations[0]).toMatchObject({
      provisionId: 'speech',
      asWritten: 'Speech 2x per week, 30 minutes',
    })
  })

  test('a finding quotes the words that were in force when it was so', () => {
    const later = { ...weekly(1), asWritten: 'Speech once a week' }
    const log = { observations: [record('2026-10-06', 'delivered')], coverage: complete('2026-09-28', '2026-10-09') }
    const [finding] = check(two(weekly(2), later, '2026-10-05'), log, '2026-10-11').violations
    expect([finding?.asWritten, finding?.occurrences.length]).toEqual(['Speech 2x per week, 30 minutes', 1])
  })

  test('a version is in force until the next begins, even past its own end', () => {
    const plan = two({ ...weekly(1), effective: { start: '2026-09-08', end: '2027-06-11' } }, weekly(1), '2027-01-19', {
      effective: { start: '2026-09-08', end: '2026-12-18' },
    })
    expect(starts(check(plan, none, '2027-01-17'))).toContain('2027-01-04..2027-01-10')
  })

  test('a change of unit cuts the periods', () => {
    const minutes = { ...speech({ minutes: range(120), per: { unit: 'month', count: 1 } }) }
    const before = check(two(weekly(2), minutes, '2026-09-24'), none, '2026-09-22')
    expect(starts(before).at(-1)).toBe('2026-09-21..2026-09-23')
    expect(before.inProgress[0]?.pace.window.start).toBe('2026-09-21')
    expect(starts(check(two(weekly(2), minutes, '2026-09-24'), none, '2026-09-30')).at(-1)).toBe('2026-09-24..2026-09-30')
  })

  test('two units in one week give two occurrences with ids of their own', () => {
    const minutes = speech({ minutes: range(60), per: { unit: 'week', count: 1 } })
    const plan = two(speech({ sessions: range(3), per: { unit: 'week', count: 1 }, minutesPerSession: range(30) }), minutes, '2026-09-16')
    const { violations } = check(plan, { observations: [], coverage: complete('2026-09-14', '2026-09-20') }, '2026-09-20')
    const ids = violations.flatMap(({ occurrences }) => occurrences.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('without a calendar, an open version that begins after the plan’s end has its days', () => {
    const plan = two(weekly(2), weekly(2), '2026-09-07', { effective: { start: '2025-09-08', end: '2026-06-12' } })
    const evaluation = check(plan, { observations: [record('2026-09-15', 'delivered')] }, '2026-10-09', { calendar: undefined })
    expect(evaluation.entries).toMatchObject({ counted: 1, outsideDuty: [] })
  })
})

describe('extended school year', () => {
  const summer: SchoolCalendar = { ...calendar, esy: [{ start: '2027-07-05', end: '2027-07-16' }] }
  const effective = { start: '2027-06-14', end: '2027-08-06' } as const
  const esy = (provision: ServiceProvision, more: Partial<ServiceProvision> = {}): ServiceProvision => ({
    ...provision,
    season: 'esy',
    effective,
    ...more,
  })
  const open: Partial<Plan> = { effective: { start: '2026-09-08' } }

  test('a line can have a regular and an extended part', () => {
    const plan = {
      ...planWith(weekly(1), open),
      provisions: [
        { ...weekly(1), effective: { start: '2026-09-08', end: '2027-06-11' } as const },
        esy(weekly(2), { id: 'speech-esy', line: 'speech' }),
      ],
    }
    const log = { observations: [], coverage: complete('2026-09-08', '2027-07-31') }
    const july = service(check(plan, log, '2027-07-31', { calendar: summer })).periods.filter(({ start }) => start > '2027-07-01')
    expect(july.map(({ schoolDays, verdict }) => [schoolDays, verdict])).toEqual([
      [5, 'shortfall'],
      [5, 'shortfall'],
    ])
  })

  test('attendance counts on its days', () => {
    const attendance = ['05', '06', '07', '08', '09'].map((day) => ({ date: `2027-07-${day}` as CivilDate, status: 'absent' as const }))
    const [week] = service(check(planWith(esy(weekly(2)), open), { ...none, attendance }, '2027-07-11', { calendar: summer })).periods
    expect(week?.sessions).toMatchObject({ delivered: range(0), accounted: range(0, 5) })
  })

  test('school-day and cycle units of two summers', () => {
    const two: SchoolCalendar = {
      ...calendar,
      cycle: { length: 5 },
      esy: [
        { start: '2026-07-06', end: '2026-07-10' },
        { start: '2027-07-05', end: '2027-07-09' },
      ],
    }
    const years = { effective: { start: '2026-07-01', end: '2027-08-01' } as const }
    const plan = (unit: 'school-day' | 'cycle') => planWith(esy(per(1, unit), years), { effective: { start: '2026-07-01' } })
    expect(starts(check(plan('school-day'), none, '2027-07-20', { calendar: two })).length).toBe(10)
    expect(starts(check(plan('cycle'), none, '2027-07-20', { calendar: two }))).toEqual([
      '2026-07-06..2026-07-10',
      '2027-07-05..2027-07-09',
    ])
  })

  test('where its session days are listed, they are the days that a week has', () => {
    const listed: SchoolCalendar = {
      ...calendar,
      esy: [{ start: '2027-07-05', end: '2027-07-16', days: ['2027-07-06', '2027-07-08', '2027-07-13', '2027-07-15'] }],
    }
    const [week] = service(check(planWith(esy(weekly(2)), open), none, '2027-07-11', { calendar: listed })).periods
    expect(week).toMatchObject({ schoolDays: 2, sessions: { required: range(2) } })
  })

  test('a closure for all closes its days', () => {
    const closed: SchoolCalendar = { ...summer, closures: [{ start: '2027-07-05', end: '2027-07-05' }] }
    const [week] = service(check(planWith(esy(weekly(2)), open), none, '2027-07-11', { calendar: closed })).periods
    expect(week).toMatchObject({ schoolDays: 4, sessions: { required: range(1, 2) } })
  })

  test('it is rated by its own summer', () => {
    const long: SchoolCalendar = { ...calendar, esy: [{ start: '2027-07-05', end: '2027-07-30' }] }
    const log = { observations: [], coverage: complete('2027-07-05', '2027-07-30') }
    const [finding] = check(planWith(esy(weekly(2)), open), log, '2027-08-01', { calendar: long }).violations
    expect(finding).toMatchObject({ rule: 'service-frequency', severity: 'very-large' })
  })
})

describe('accommodations and reports follow the version in force', () => {
  const test1 = (appliesTo: readonly string[]): Provision => ({
    id: 'time',
    kind: 'accommodation',
    accommodation: 'extended-time',
    asWritten: 'Extended time',
    appliesTo,
  })
  const report = (due: readonly CivilDate[]): Provision => ({ id: 'report', kind: 'reporting', asWritten: 'Reports', due })
  const plan = (first: Provision, second: Provision, start: CivilDate): Plan => ({
    id: 'plan-1',
    kind: 'iep',
    effective: { start: '2026-09-08', end: '2027-06-11' },
    provisions: [first],
    versions: [{ effective: { start }, provisions: [second] }],
  })

  test('an event of a kind that is only named later asks for nothing', () => {
    const log = { ...none, opportunities: [{ date: '2026-10-06' as const, opportunity: 'quiz' }] }
    const [result] = check(plan(test1(['test']), test1(['test', 'quiz']), '2027-01-04'), log, '2026-12-18').provisions
    expect(result).toMatchObject({ asked: range(0) })
  })

  test('one event that two logs tell alike is one', () => {
    const declined = (source: Observation['source']): Observation => ({
      ...record('2026-10-06', 'offered-declined', { source }),
      provisionId: 'time',
      opportunity: 'test',
    })
    const log = { observations: [declined('parent'), declined('student')] }
    expect(
      (check(plan(test1(['test']), test1(['test']), '2027-01-04'), log, '2026-12-18').provisions[0] as AccommodationResult).offeredDeclined,
    ).toBe(1)
  })

  test('due dates hold while their version is in force', () => {
    const log = {
      observations: [
        record('2026-11-05', 'received', { provisionId: 'report', due: '2026-11-06' }),
        record('2027-01-14', 'received', { provisionId: 'report', due: '2027-01-15' }),
      ],
    }
    const [result] = check(plan(report(['2026-11-06', '2027-01-29']), report(['2027-01-15']), '2026-12-01'), log, '2027-02-10').provisions
    expect(result).toMatchObject({ verdict: 'met', reports: [{ due: '2026-11-06' }, { due: '2027-01-15' }] })
  })

  const one = (due: readonly CivilDate[], log: ObservationLog, asOf: CivilDate): Evaluation =>
    check({ ...plan(report(due), report(due), '2027-05-01') }, log, asOf)
  const reports = (evaluation: Evaluation) => (evaluation.provisions[0] as ReportingResult).reports.map(({ status }) => status)

  test('a complete log without the report says that it was not received', () =>
    expect(
      reports(one(['2026-11-06'], { observations: [], coverage: complete('2026-09-08', '2026-12-18', 'report') }, '2026-12-18')),
    ).toEqual(['not-received']))

  test('what is noted after the last day of school counts', () => {
    const log = { observations: [record('2027-06-20', 'not-received', { provisionId: 'report' })] }
    expect(reports(one(['2027-06-11'], log, '2027-06-25'))).toEqual(['not-received'])
  })

  test('a report that names no date is about the due date that is much nearer, else it may be either', () => {
    const due = ['2026-11-06', '2027-01-29'] as const
    const received = (date: CivilDate) =>
      reports(one(due, { observations: [record(date, 'received', { provisionId: 'report' })] }, '2027-02-10'))
    expect([received('2026-11-10'), received('2026-12-20'), received('2027-01-25')]).toEqual([
      ['late', 'unknown'],
      ['unknown', 'unknown'],
      ['unknown', 'received'],
    ])
  })

  test('the school days of a late report end when it was received', () => {
    const log = { observations: [record('2026-11-25', 'received', { provisionId: 'report', due: '2026-11-06' })] }
    expect(one(['2026-11-06'], log, '2026-12-22').violations[0]?.window).toEqual({ start: '2026-11-06', end: '2026-11-25', schoolDays: 13 })
  })
})

describe('days that are not known yet', () => {
  const until = (knownUntil: CivilDate, more: Partial<SchoolCalendar> = {}): SchoolCalendar => ({ ...calendar, knownUntil, ...more })

  test('bounds are in order where the parts of a period ask for different amounts', () => {
    const terms = [
      { unit: 'quarter', start: '2026-08-31', end: '2026-11-06' },
      { unit: 'quarter', start: '2026-11-07', end: '2027-06-11' },
    ] as const
    const plan = {
      ...planWith(per(20, 'quarter')),
      versions: [{ effective: { start: '2026-10-19' as const }, provisions: [per(4, 'quarter')] }],
    }
    const [quarter] = service(check(plan, none, '2026-11-06', { calendar: until('2026-10-16', { terms }) })).periods
    const { required, bar = required } = quarter?.sessions ?? { required: range(0) }
    expect(bar.min).toBeLessThanOrEqual(bar.max)
    expect(required.min).toBeLessThanOrEqual(required.max)
  })

  test('a miss on a day that may have no school may give no relief', () => {
    const log = {
      observations: [record('2026-09-14', 'missed', { reason: 'student-absent' })],
      coverage: complete('2026-09-14', '2026-09-20'),
    }
    const plan = planWith(weekly(1), { effective: { start: '2026-09-14' } })
    expect(service(check(plan, log, '2026-09-20', { calendar: until('2026-09-11') })).periods[0]).toMatchObject({
      verdict: 'undetermined',
      sessions: { accounted: range(0, 1) },
    })
  })

  test('they make no gap', () => {
    const log = { observations: [], coverage: complete('2026-09-08', '2026-09-25') }
    const { violations, coverage } = check(planWith(weekly(1)), log, '2026-09-25', { calendar: until('2026-09-11') })
    expect(violations.map(({ rule }) => rule)).not.toContain('service-gap')
    expect(violations.map(({ rule }) => rule)).not.toContain('service-not-started')
    expect(coverage.speech?.schoolDays).toBe(4)
  })

  test('a cycle that ends on one asks for nothing sure', () => {
    const cycle = { length: 6, start: '2026-08-31' } as const
    const log = {
      observations: [record('2026-08-31', 'delivered'), record('2026-09-01', 'delivered')],
      coverage: complete('2026-08-31', '2026-09-24'),
    }
    const plan = planWith(per(2, 'cycle'), { effective: { start: '2026-08-31' } })
    const last = service(check(plan, log, '2026-09-24', { calendar: until('2026-09-22', { end: '2026-12-18', cycle }) })).periods.find(
      ({ start, end }) => start <= '2026-09-22' && '2026-09-22' <= end,
    )
    expect(last?.sessions).toMatchObject({ required: range(0, 2), undelivered: { agencySide: range(0, 2) } })
  })

  test('a school-day period before one is not decided by it', () => {
    const log = { observations: [record('2026-09-11', 'delivered')], coverage: complete('2026-09-08', '2026-09-11') }
    const [first] = service(check(planWith(per(1, 'school-day', 2)), log, '2026-09-11', { calendar: until('2026-09-08') })).periods
    expect(first?.verdict).toBe('undetermined')
  })
})

describe('what is asked', () => {
  test('an extra day on a weekend does not count in what is asked', () => {
    const plan = planWith(weekly(1), { effective: { start: '2026-09-12', end: '2027-06-11' } })
    const log = { observations: [record('2026-09-12', 'delivered')] }
    expect(service(check(plan, log, '2026-09-13', { calendar: { ...calendar, extraDays: ['2026-09-12'] } })).periods[0]).toMatchObject({
      verdict: 'not-applicable',
      why: 'no-school',
    })
  })

  test('the order of overlapping closures does not matter; a planned one is planned', () => {
    const closures = [
      { start: '2026-11-25', end: '2026-11-27', planned: false },
      { start: '2026-11-26', end: '2026-11-27', planned: true },
    ] as const
    const required = (list: readonly (typeof closures)[number][]) => {
      const on: SchoolCalendar = {
        start: '2026-08-31',
        end: '2027-01-15',
        closures: list,
        terms: [{ unit: 'semester', start: '2026-08-31', end: '2027-01-15' }],
      }
      return service(check(planWith(per(1000, 'semester'), { effective: { start: '2026-08-31' } }), none, '2027-01-16', { calendar: on }))
        .periods[0]?.sessions?.required
    }
    expect(required(closures)).toEqual(required([...closures].reverse()))
  })

  test('a last group with one term of two asks for half', () => {
    const terms = [
      { unit: 'quarter', start: '2026-08-31', end: '2026-11-06' },
      { unit: 'quarter', start: '2026-11-09', end: '2027-01-29' },
      { unit: 'quarter', start: '2027-02-01', end: '2027-06-11' },
    ] as const
    const plan = planWith(per(36, 'quarter', 2), { effective: { start: '2026-08-31' } })
    expect(
      service(check(plan, none, '2027-06-12', { calendar: { ...calendar, terms } })).periods.map(({ sessions }) => sessions?.required.max),
    ).toEqual([36, 18])
  })

  test('a plan year that goes on beyond the calendar is not over', () => {
    const plan = planWith(per(36, 'plan-year'), { effective: { start: '2027-02-01', end: '2028-01-31' } })
    const [year] = service(check(plan, { observations: [], coverage: complete('2027-02-01', '2027-06-11') }, '2027-06-12')).periods
    expect(year?.verdict).toBe('in-progress')
    const [after] = service(check(plan, { observations: [], coverage: complete('2027-02-01', '2028-01-31') }, '2028-02-01')).periods
    expect(after?.verdict).toBe('undetermined')
  })

  test('terms listed for one school year only: the other cannot be compared, and says so', () => {
    const years = [
      { start: '2026-08-31', end: '2027-06-11' },
      { start: '2027-08-30', end: '2028-06-09' },
    ] as const
    const on: SchoolCalendar = {
      start: '2026-08-31',
      end: '2028-06-09',
      years,
      terms: [{ unit: 'semester', start: '2026-08-31', end: '2027-06-11' }],
    }
    const { notAssessable } = check(planWith(per(10, 'semester'), { effective: { start: '2026-08-31' } }), none, '2027-10-01', {
      calendar: on,
    })
    expect(notAssessable).toMatchObject([{ why: 'no-such-term', window: { start: '2027-08-30', end: '2027-10-01' } }])
  })

  test('amounts beyond two bytes do not wrap', () => {
    const long = speech({ sessions: range(1), per: { unit: 'week', count: 1 }, minutesPerSession: range(30, 65_536) })
    const [week] = service(check(planWith(long), { observations: [record('2026-09-09', 'delivered')] }, '2026-09-13')).periods
    expect(week?.minutes?.delivered.min).toBeLessThanOrEqual(week?.minutes?.delivered.max ?? 0)
    expect(service(check(planWith(weekly(2)), none, '2026-09-13', { policy: { sessionsPerDay: 65_536 } })).verdict).toBe('undetermined')
  })

  test('a line without periods so far is no vague one', () => {
    const early = check(planWith(weekly(2)), none, '2026-08-20')
    expect(early.provisions[0]).toMatchObject({ verdict: 'not-applicable', summary: 'nothing had to be held so far' })
    expect(check(planWith(per(9, 'quarter')), none, '2026-12-18').provisions[0]?.verdict).toBe('not-assessable')
  })

  test('a calendar with an empty list of years is read as one year', () =>
    expect(service(check(planWith(weekly(2)), none, '2026-09-20', { calendar: { ...calendar, years: [] } })).periods.length).toBe(2))
})

describe('runs of empty days, and size', () => {
  const absentDays = (...days: readonly string[]) => days.map((day) => ({ date: `2026-${day}` as CivilDate, status: 'absent' as const }))

  test('days that may be excused make neither a late start nor a gap', () => {
    const attendance = absentDays('09-08', '09-09', '09-10', '09-11', '09-14', '09-15', '09-16', '09-17', '09-18', '09-21')
    expect(check(planWith(weekly(1)), { ...none, attendance }, '2026-09-21').violations).toEqual([])
  })

  test('a gap goes on over an excused day', () => {
    const observations = [
      record('2026-09-30', 'delivered'),
      record('2026-11-02', 'delivered'),
      record('2026-10-01', 'missed', { reason: 'student-absent' }),
    ]
    const log = { observations, coverage: complete('2026-09-08', '2026-11-30') }
    const gap = check(planWith(per(4, 'month')), log, '2026-11-02').violations.find(
      ({ rule, occurrences }) => rule === 'service-gap' && occurrences.length > 0,
    )
    expect(gap?.occurrences.some(({ window }) => window.start === '2026-10-02' && window.end === '2026-10-30')).toBe(true)
  })

  test('a gap does not go on across days on which the line was not due', () => {
    const declined = [{ start: '2026-09-15', end: '2026-11-06' }] as const
    const log = { observations: [record('2026-11-17', 'delivered')], coverage: complete('2026-09-08', '2026-11-30') }
    const { violations } = check(planWith({ ...weekly(1), declined }), log, '2026-11-17')
    expect(violations.map(({ rule }) => rule)).not.toContain('service-gap')
  })

  test('the least that is short decides whether a difference counts as matching', () => {
    const five = weekly(5)
    const open: SchoolCalendar = { start: '2026-08-31', end: '2027-06-11' }
    const observations = Array.from({ length: 95 }, (_, i) => new Date(Date.UTC(2026, 8, 8 + i)).toISOString().slice(0, 10) as CivilDate)
      .filter((date) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()))
      .map((date) => {
        if (date === '2026-09-14') return record(date, 'missed')
        return ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08'].includes(date)
          ? record(date, 'missed', { reason: 'unknown' })
          : record(date, 'delivered')
      })
    const { violations, matches } = check(planWith(five), { observations, coverage: complete('2026-09-08', '2026-12-11') }, '2026-12-11', {
      calendar: open,
    })
    expect([violations.length, matches.map(({ rule, share }) => [rule, share])]).toEqual([
      0,
      [['service-frequency', { short: range(1, 5), of: 69 }]],
    ])
  })

  test('periods that are not over do not count in the size', () => {
    const observations = [record('2026-10-05', 'delivered'), record('2026-10-06', 'delivered')]
    const [finding] = check(planWith(weekly(2)), { observations, coverage: complete('2026-09-08', '2026-10-06') }, '2026-10-06').violations
    expect(finding?.share).toEqual({ short: range(7), of: 7 })
  })

  test('the user’s own rating window decides, also where nothing is short in it', () => {
    const observations = ['2026-09-15', '2026-09-22', '2026-09-29', '2026-10-06'].map((date) => record(date as CivilDate, 'delivered'))
    const log = { observations, coverage: complete('2026-09-08', '2026-10-11') }
    const { matches } = check(planWith(weekly(1)), log, '2026-10-11', {
      policy: { ratingWindow: { start: '2026-09-14', end: '2026-10-11' }, shortPeriods: 'full' },
    })
    expect(matches.map(({ rule, share }) => [rule, share])).toEqual([['service-frequency', { short: range(0), of: 4 }]])
  })

  test('the pace expects a share of what the period requires', () => {
    const { inProgress } = check(planWith(weekly(2)), none, '2026-11-24')
    expect(inProgress[0]?.pace.expected).toEqual(range(0, 2))
  })
})
