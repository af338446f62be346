import { describe, expect, test } from 'vitest'
import { type Evaluation, evaluate, type Observation, type Plan, type SummaryEntry, summarise, UsageError } from '../../../src/index.ts'

const day = (text: string) => `2026-${text}` as Observation['date']

/** Speech twice a week, one week of school; so many sessions of it held, one missed for a reason if given. */
const evaluation = (held: 0 | 1 | 2, more: { service?: string; provider?: string; reason?: Observation['reason'] } = {}): Evaluation => {
  const { service = 'speech', provider, reason } = more
  const plan: Plan = {
    id: 'plan',
    kind: 'iep',
    effective: { start: day('09-14'), end: day('09-20') },
    provisions: [
      {
        id: 'line',
        kind: 'service',
        service,
        asWritten: 'twice a week for 30 minutes',
        frequency: { sessions: { min: 2, max: 2 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
        ...(provider !== undefined && { provider }),
      },
    ],
  }
  const observations: Observation[] = [day('09-15'), day('09-17')].slice(0, held).map((date) => ({
    id: date,
    provisionId: 'line',
    date,
    status: 'delivered',
    minutes: 30,
    source: 'parent',
  }))
  if (reason !== undefined)
    observations.push({ id: 'missed', provisionId: 'line', date: day('09-18'), status: 'missed', reason, source: 'parent' })
  return evaluate({
    plan,
    calendar: { start: day('08-31'), end: '2027-06-11' as Observation['date'] },
    log: { observations, coverage: [{ source: 'parent', start: day('09-14'), end: day('09-20') }] },
    asOf: day('09-20'),
  })
}

const many = (count: number, one: SummaryEntry): readonly SummaryEntry[] => Array.from({ length: count }, () => one)

describe('summarise', () => {
  test('adds up by hand: 10 students with both sessions, 10 with one of two', () => {
    const summary = summarise([
      ...many(10, { evaluation: evaluation(2) }),
      ...many(10, { evaluation: evaluation(1, { reason: 'provider-absent' }) }),
    ])
    const figures = {
      students: 20,
      lines: { met: 10, shortfall: 10 },
      periods: { met: 10, shortfall: 10 },
      // 20 weeks of 2 sessions; 10 x 2 + 10 x 1 held; 10 x 1 lacking.
      sessions: {
        required: { min: 40, max: 40 },
        delivered: { min: 30, max: 30 },
        undelivered: { agencySide: { min: 10, max: 10 }, allReasons: { min: 10, max: 10 } },
      },
      minutes: {
        required: { min: 1200, max: 1200 },
        delivered: { min: 900, max: 900 },
        undelivered: { agencySide: { min: 300, max: 300 }, allReasons: { min: 300, max: 300 } },
      },
    }
    const { lines: _, ...week } = figures
    expect(summary).toEqual({
      schema: 'iepkit/summary/1',
      leastStudents: 10,
      asOf: { start: '2026-09-20', end: '2026-09-20' },
      all: { key: 'all', ...figures },
      services: [{ key: 'speech', ...figures }],
      providers: [{ key: 'not-stated', ...figures }],
      schools: [{ key: 'not-stated', ...figures }],
      weeks: [{ key: '2026-09-14', ...week }],
      reasons: [{ key: 'provider-absent', students: 10, sessions: 10 }],
      suppressed: {},
    })
  })

  test('a bare evaluation and an entry are the same', () => {
    expect(summarise([evaluation(2)], { leastStudents: 1 })).toEqual(summarise([{ evaluation: evaluation(2) }], { leastStudents: 1 }))
  })

  test('no evaluation at all: nothing is claimed', () => {
    expect(summarise([])).toMatchObject({ all: { key: 'all', suppressed: 'few-students' }, services: [], suppressed: {} })
  })

  test.each([0, -1, 2.5, Number.NaN])('leastStudents of %s is refused', (leastStudents) => {
    expect(() => summarise([], { leastStudents })).toThrow(UsageError)
  })
})

describe('small groups', () => {
  const speech = evaluation(2)
  const rare = evaluation(1, { service: 'vision', provider: 'teacher of the visually impaired' })

  test('nine students have no figures, ten have', () => {
    expect(summarise(many(9, { evaluation: speech })).all).toEqual({ key: 'all', suppressed: 'few-students' })
    expect(summarise(many(10, { evaluation: speech })).all).toMatchObject({ students: 10 })
  })

  test('one small group: the next larger one is left out as well, since the sum less the others would tell', () => {
    const summary = summarise([
      ...many(3, { evaluation: rare, school: 'A' }),
      ...many(12, { evaluation: speech, school: 'B' }),
      ...many(40, { evaluation: evaluation(2, { service: 'counseling' }), school: 'C' }),
    ])
    expect(summary.services).toMatchObject([
      { key: 'counseling', students: 40 },
      { key: 'speech', suppressed: 'derivable' },
      { key: 'vision', suppressed: 'few-students' },
    ])
    expect(summary.schools).toMatchObject([
      { key: 'A', suppressed: 'few-students' },
      { key: 'B', suppressed: 'derivable' },
      { key: 'C', students: 40 },
    ])
    expect(summary.providers).toMatchObject([{ suppressed: 'derivable' }, { suppressed: 'few-students' }])
    expect(summary.suppressed).toEqual({ 'few-students': 3, derivable: 3 })
  })

  test('small groups that are many together hide each other', () => {
    const summary = summarise([
      ...many(6, { evaluation: speech, school: 'A' }),
      ...many(6, { evaluation: speech, school: 'B' }),
      ...many(12, { evaluation: speech, school: 'C' }),
    ])
    expect(summary.schools).toMatchObject([{ suppressed: 'few-students' }, { suppressed: 'few-students' }, { key: 'C', students: 12 }])
  })

  test('the same students in two small groups hide each other no better than one', () => {
    const both = Array.from({ length: 6 }, (_, i) => [
      { evaluation: speech, school: 'A', student: `s${i}` },
      { evaluation: speech, school: 'B', student: `s${i}` },
    ]).flat()
    const summary = summarise([...both, ...many(12, { evaluation: speech, school: 'C' })])
    expect(summary.schools).toMatchObject([{ suppressed: 'few-students' }, { suppressed: 'few-students' }, { suppressed: 'derivable' }])
  })

  test('one student with many evaluations is one student, in whatever order they come', () => {
    const entries = Array.from({ length: 30 }, (_, i) => ({ evaluation: speech, student: `s${i % 3}` }))
    expect(summarise(entries).all).toEqual({ key: 'all', suppressed: 'few-students' })
  })

  test('a reason that few students have is left out', () => {
    const summary = summarise([
      ...many(2, { evaluation: evaluation(1, { reason: 'student-refused' }) }),
      ...many(15, { evaluation: evaluation(1, { reason: 'provider-vacant' }) }),
    ])
    expect(summary.reasons).toEqual([
      { key: 'provider-vacant', suppressed: 'derivable' },
      { key: 'student-refused', suppressed: 'few-students' },
    ])
  })

  test('leastStudents 1 shows all', () => {
    expect(summarise([rare], { leastStudents: 1 }).services).toMatchObject([{ key: 'vision', students: 1, lines: { shortfall: 1 } }])
  })
})
