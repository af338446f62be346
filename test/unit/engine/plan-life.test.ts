import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/evaluate.ts'
import type { CommitmentResult, Evaluation } from '../../../src/model/evaluation.ts'
import type { Frequency } from '../../../src/model/frequency.ts'
import type { Observation, ObservationLog } from '../../../src/model/observation.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import { calendar, covered, entry, periodOf, perWeek, planWith, serviceOf, speech } from '../../support/worked.ts'

/*
 * What happens to a plan in the course of a year, worked out by hand. Calendar and plan of domain.md §8: "Speech 2x per week, 30 minutes"
 * from September 8. Weeks have five school days unless said otherwise.
 */

const range = (min: number, max = min) => ({ min, max })
const aMonth = (minutes: number): Frequency => ({ minutes: range(minutes), per: { unit: 'month', count: 1 } })
const check = (plan: Plan, log: ObservationLog = { observations: [] }, asOf: CivilDate = '2026-12-18'): Evaluation =>
  evaluate({ plan, calendar, log, asOf })
const starts = (evaluation: Evaluation, line = 'speech') => serviceOf(evaluation, line).periods.map(({ start }) => start)
const outside = ({ entries }: Evaluation) => entries.outsideDuty.map(({ id }) => id)

/** A plan whose second version begins on a day. */
const amended = (start: CivilDate, then: Plan['provisions'], first = speech(), more: Partial<Plan> = {}): Plan =>
  planWith(first, { versions: [{ id: 'second', effective: { start }, provisions: then }], ...more })

interface Row {
  readonly name: string
  readonly plan: Plan
  readonly period: CivilDate
  readonly required: readonly [number, number]
}

const rows: readonly Row[] = [
  {
    name: 'a month that is amended on Monday 19: (120 × 12 + 180 × 10) ÷ 22 = 147.3 minutes',
    plan: amended('2026-10-19', [speech(aMonth(180))], speech(aMonth(120))),
    period: '2026-10-01',
    required: [147, 148],
  },
  {
    name: 'a week that is cut down on Wednesday: (2 × 2 + 1 × 3) ÷ 5 = 1.4',
    plan: amended('2026-09-23', [speech(perWeek(1))]),
    period: '2026-09-21',
    required: [1, 2],
  },
  {
    name: 'an amendment that begins on a Saturday changes nothing in its week',
    plan: amended('2026-10-17', [speech(perWeek(5))]),
    period: '2026-10-12',
    required: [2, 2],
  },
  {
    name: 'two amendments in one week: (2 × 1 + 1 × 2 + 4 × 2) ÷ 5 = 2.4',
    plan: planWith(speech(), {
      versions: [
        { effective: { start: '2026-09-22' }, provisions: [speech(perWeek(1))] },
        { effective: { start: '2026-09-24' }, provisions: [speech(perWeek(4))] },
      ],
    }),
    period: '2026-09-21',
    required: [2, 3],
  },
  {
    name: 'a line that the amendment of Wednesday no longer has: 2 × 2 ÷ 5 = 0.8',
    plan: amended('2026-09-23', [speech(perWeek(1), { id: 'other' })]),
    period: '2026-09-21',
    required: [0, 1],
  },
  {
    name: 'consent from Wednesday on: 2 × 3 ÷ 5 = 1.2',
    plan: planWith(speech(), { consent: { from: '2026-09-23' } }),
    period: '2026-09-21',
    required: [1, 2],
  },
  {
    name: 'consent withdrawn at the end of Wednesday: 1.2',
    plan: planWith(speech(), { consent: { from: '2026-09-01', to: '2026-10-07' } }),
    period: '2026-10-05',
    required: [1, 2],
  },
  {
    name: 'consent to one provision, withdrawn on Tuesday: 0.8',
    plan: planWith(speech(perWeek(2), { consent: { from: '2026-09-01', to: '2026-10-06' } })),
    period: '2026-10-05',
    required: [0, 1],
  },
  {
    name: 'a start on Thursday: 0.8',
    plan: planWith(speech(), { effective: { start: '2026-09-17' } }),
    period: '2026-09-14',
    required: [0, 1],
  },
  {
    name: 'an end on Thursday: 2 × 4 ÷ 5 = 1.6',
    plan: planWith(speech(perWeek(2), { effective: { start: '2026-09-08', end: '2026-10-08' } })),
    period: '2026-10-05',
    required: [1, 2],
  },
  {
    name: 'a start on Tuesday and an end on Thursday of one week: 1.2',
    plan: planWith(speech(perWeek(2), { effective: { start: '2026-10-06', end: '2026-10-08' } })),
    period: '2026-10-05',
    required: [1, 2],
  },
  {
    name: 'another school with the same services, under another id, from Wednesday on: the terms are one',
    plan: planWith(speech(), {
      versions: [
        { reason: 'transfer', effective: { start: '2026-10-14' }, provisions: [speech(perWeek(2), { id: 'sp-9', line: 'speech' })] },
      ],
    }),
    period: '2026-10-12',
    required: [2, 2],
  },
  {
    name: 'a standstill from Wednesday on keeps two where the new version has one: (1 × 2 + 2 × 3) ÷ 5 = 1.6',
    plan: amended('2026-10-19', [speech(perWeek(1))], speech(), { standstill: { from: '2026-10-21', version: 'plan-1' } }),
    period: '2026-10-19',
    required: [1, 2],
  },
  {
    name: 'where the standstill ends on Tuesday: (2 × 2 + 1 × 3) ÷ 5 = 1.4',
    plan: amended('2026-10-19', [speech(perWeek(1))], speech(), {
      standstill: { from: '2026-10-19', to: '2026-11-10', version: 'plan-1' },
    }),
    period: '2026-11-09',
    required: [1, 2],
  },
]

describe('what is required', () => {
  test.each(rows)('$name', ({ plan, period, required: [min, max] }) => {
    const { sessions, minutes } = periodOf(check(plan), period)
    expect((sessions ?? minutes)?.required).toEqual({ min, max })
  })
})

describe('amendments', () => {
  test('what the new version does not list has ended', () => {
    const evaluation = check(amended('2026-09-23', [speech(perWeek(1), { id: 'other' })]), {
      observations: [entry('10-06 missed')],
    })
    expect(starts(evaluation).at(-1)).toBe('2026-09-21')
    expect(outside(evaluation)).toEqual(['parent-10-06-missed-'])
  })

  test('the version in force on the day decides, also for what is short: 2 of 2, 1 of 1, then 0 of 1', () => {
    const log = {
      observations: [entry('09-15 delivered 30'), entry('09-17 delivered 30'), entry('09-22 delivered 30')],
      coverage: [covered('09-14', '10-04')],
    }
    const evaluation = check(amended('2026-09-21', [speech(perWeek(1))]), log, '2026-10-04')
    expect(['09-14', '09-21', '09-28'].map((week) => periodOf(evaluation, week).verdict)).toEqual(['met', 'met', 'shortfall'])
  })
})

describe('consent', () => {
  test('nothing is due before it, or after it was withdrawn, and records of then count nowhere', () => {
    const log = {
      observations: [entry('09-15 missed'), entry('09-24 delivered 30'), entry('10-13 missed')],
      coverage: [covered('09-08', '10-31')],
    }
    const evaluation = check(planWith(speech(), { consent: { from: '2026-09-23', to: '2026-10-07' } }), log, '2026-10-31')
    expect(starts(evaluation)).toEqual(['2026-09-21', '2026-09-28', '2026-10-05'])
    expect(outside(evaluation)).toEqual(['parent-09-15-missed-', 'parent-10-13-missed-'])
  })

  test('a week that was declined in writing asks for nothing', () => {
    const plan = planWith(speech(twice, { declined: [{ start: '2026-10-12', end: '2026-10-16' }] }))
    const log = { observations: [], coverage: [covered('10-12', '10-18')] }
    expect(periodOf(check(plan, log), '10-12')).toMatchObject({ verdict: 'not-applicable', sessions: { required: range(0) } })
  })

  const twice = perWeek(2)
})

describe('start and end inside a week', () => {
  test('with two days of five, nothing held is no shortfall; with three, it is', () => {
    const log = { observations: [], coverage: [covered('09-14', '09-20')] }
    const from = (start: CivilDate) => periodOf(check(planWith(speech(), { effective: { start } }), log, '2026-09-20'), '09-14')
    expect(from('2026-09-17')).toMatchObject({ verdict: 'not-applicable', why: 'short-period' })
    expect(from('2026-09-16')).toMatchObject({
      verdict: 'shortfall',
      sessions: { undelivered: { agencySide: range(1), allReasons: range(2) } },
    })
  })
})

describe('extended school year', () => {
  const summer = { ...calendar, esy: [{ start: '2027-07-05', end: '2027-07-16' }] } as const
  const plan = planWith(speech(), {
    effective: { start: '2026-09-08' },
    provisions: [
      speech(),
      speech(perWeek(3), { id: 'summer', season: 'esy', effective: { start: '2027-07-05', end: '2027-07-16' }, asWritten: 'ESY 3x' }),
    ],
  })

  test('each has its own days; a session outside of them counts nowhere', () => {
    const log = {
      observations: [
        entry('2027-07-06 delivered 30', 'parent', { provisionId: 'summer' }),
        entry('2027-06-08 delivered 30', 'parent', { provisionId: 'summer' }),
        entry('2027-07-08 delivered 30'),
      ],
      coverage: [covered('09-08', '12-31', 'parent', { start: '2027-07-05', end: '2027-07-18', provisionId: 'summer' })],
    }
    const evaluation = evaluate({ plan, calendar: summer, log, asOf: '2027-07-18' })
    expect(
      serviceOf(evaluation, 'summer').periods.map(({ start, sessions }) => [start, sessions?.required.max, sessions?.delivered.max]),
    ).toEqual([
      ['2027-07-05', 3, 1],
      ['2027-07-12', 3, 0],
    ])
    expect(starts(evaluation).at(-1)).toBe('2027-06-07')
    expect(outside(evaluation)).toEqual(['parent-2027-06-08-delivered-30', 'parent-2027-07-08-delivered-30'])
  })
})

describe('a plan under Section 504', () => {
  const log = { observations: [entry('09-15 delivered 30')], coverage: [covered('09-08', '10-04')] }
  const [iep, plan504] = (['iep', '504'] as const).map((kind) => check(planWith(speech(), { kind }), log, '2026-10-04'))

  test('the same arithmetic', () => {
    expect(plan504?.violations.map(({ rule, severity }) => [rule, severity])).toEqual(
      iep?.violations.map(({ rule, severity }) => [rule, severity]),
    )
    expect(serviceOf(plan504 as Evaluation).periods).toEqual(serviceOf(iep as Evaluation).periods)
    expect(iep?.violations.length).toBeGreaterThan(0)
  })

  test('no citation of IDEA', () => {
    expect(iep?.violations.flatMap(({ basis }) => basis).some((id) => !id.startsWith('us.504'))).toBe(true)
    expect(plan504?.violations.flatMap(({ basis }) => basis).filter((id) => !id.startsWith('us.504'))).toEqual([])
  })
})

describe('transfer to another school', () => {
  const plan = planWith(speech(), {
    versions: [
      { reason: 'transfer', effective: { start: '2026-10-14' }, provisions: [speech(perWeek(2), { id: 'sp-9', line: 'speech' })] },
    ],
  })

  test('the sessions of both schools are of one line', () => {
    const log = {
      observations: [entry('10-12 delivered 30'), entry('10-15 delivered 30', 'parent', { provisionId: 'sp-9' })],
      coverage: [covered('10-12', '10-18')],
    }
    expect(periodOf(check(plan, log), '10-12').sessions).toMatchObject({ delivered: range(2), verdict: 'met' })
  })

  test('what the new school does not hold is short by the plan that it took over', () => {
    const log = { observations: [entry('10-12 delivered 30')], coverage: [covered('10-12', '10-25')] }
    const evaluation = check(plan, log, '2026-10-25')
    expect(['10-12', '10-19'].map((week) => periodOf(evaluation, week).sessions?.undelivered.agencySide)).toEqual([range(1), range(2)])
  })
})

describe('standstill', () => {
  test('the named version is the yardstick, for as long as it is named', () => {
    const plan = amended('2026-10-19', [speech(perWeek(1))], speech(), {
      standstill: { from: '2026-10-19', to: '2026-11-13', version: 'plan-1' },
    })
    const required = ['10-12', '10-19', '11-02', '11-09', '11-16'].map((week) => periodOf(check(plan), week).sessions?.required)
    expect(required).toEqual([range(2), range(2), range(2), range(2), range(1)])
  })

  test('a plan that has ended stays the yardstick', () => {
    const plan = planWith(speech(), {
      effective: { start: '2025-09-08', end: '2026-06-12' },
      versions: [{ id: 'second', effective: { start: '2026-09-08' }, provisions: [speech(perWeek(1))] }],
      standstill: { from: '2026-09-08', version: 'plan-1' },
    })
    expect(periodOf(check(plan), '10-05').sessions?.required).toEqual(range(2))
  })
})

describe('one provision, replaced by two', () => {
  const plan = amended('2026-10-19', [
    speech(perWeek(1), { id: 'alone', group: { max: 1 } }),
    speech(perWeek(1), { id: 'group', group: { min: 2 } }),
  ])
  const noted = (more: Partial<Observation>): Observation => {
    const { provisionId: _, ...rest } = entry('10-20 delivered 30')
    return { ...rest, service: 'speech-language', ...more }
  }
  const week = (record: Observation) => {
    const evaluation = check(plan, { observations: [record], coverage: [{ source: 'parent', start: '2026-10-19', end: '2026-10-25' }] })
    return ['alone', 'group'].map((line) => periodOf(evaluation, '10-19', line).sessions?.delivered)
  }

  test('the old line ends where the new ones begin', () => {
    const evaluation = check(plan)
    expect([starts(evaluation).at(-1), starts(evaluation, 'alone')[0], starts(evaluation, 'group')[0]]).toEqual([
      '2026-10-12',
      '2026-10-19',
      '2026-10-19',
    ])
  })

  test('a record that tells the group is of that line; one that does not may be of either', () => {
    expect(week(noted({ groupSize: 3 }))).toEqual([range(0), range(1)])
    expect(week(noted({}))).toEqual([range(0, 1), range(0, 1)])
  })
})

describe('direct service and its consultation', () => {
  const consult: Frequency = { sessions: range(1), per: { unit: 'month', count: 1 }, minutesPerSession: range(15) }
  const direct = speech(perWeek(2), { delivery: 'direct' })
  const record: Observation = {
    id: 'c',
    service: 'speech-language',
    date: '2026-10-06',
    status: 'delivered',
    minutes: 15,
    delivery: 'consult',
    source: 'parent',
  }
  const log = { observations: [record], coverage: [{ source: 'parent', start: '2026-10-01', end: '2026-10-31' }] } as const

  test('a consultation counts for its own line and not for the direct one', () => {
    const plan = planWith(direct, { provisions: [direct, speech(consult, { id: 'consult', delivery: 'consult' })] })
    const evaluation = check(plan, log)
    expect(periodOf(evaluation, '2026-10-01', 'consult')).toMatchObject({ verdict: 'met', minutes: { delivered: range(15) } })
    expect(periodOf(evaluation, '10-05').sessions).toMatchObject({ delivered: range(0), verdict: 'shortfall' })
  })

  test('without such a line it fits none; under the direct line’s id it is listed apart', () => {
    const placed = (more: Partial<Observation>) => {
      const evaluation = check(planWith(direct), { ...log, observations: [{ ...record, ...more }] })
      expect(periodOf(evaluation, '10-05').minutes?.delivered).toEqual(range(0))
      return [evaluation.entries.unmatched.length, evaluation.entries.noted.map(({ why }) => why)]
    }
    expect([placed({}), placed({ provisionId: 'speech' })]).toEqual([
      [1, []],
      [0, ['consultation']],
    ])
  })
})

describe('an agreed amount by a date', () => {
  const plan = planWith(speech(), {
    provisions: [
      speech(),
      { id: 'agreed', kind: 'commitment', asWritten: '240 make-up minutes by October 24', agreed: { minutes: 240 }, by: '2026-10-24' },
    ],
  })
  const makeUp = (text: string) => entry(text, 'parent', { provisionId: 'agreed' })
  const log = {
    // October 17 and 24 are Saturdays.
    observations: [makeUp('10-08 delivered 60'), makeUp('10-17 delivered 60'), makeUp('10-24 delivered 30'), makeUp('10-25 delivered 60')],
    coverage: [covered('09-08', '10-31', 'parent', { provisionId: 'agreed' }), covered('10-05', '10-11')],
  }
  const evaluation = check(plan, log, '2026-10-31')
  const agreed = evaluation.provisions.find(({ line }) => line === 'agreed') as CommitmentResult

  test('Saturdays count, the last day counts, the day after does not: 150 of 240', () => {
    expect(agreed).toMatchObject({ verdict: 'shortfall', delivered: range(150), remaining: range(90) })
    expect(outside(evaluation)).toEqual(['parent-10-25-delivered-60'])
  })

  test('it fills no week of the service', () =>
    expect(periodOf(evaluation, '10-05').sessions).toMatchObject({ delivered: range(0), verdict: 'shortfall' }))

  test('before its date it is in progress', () => {
    const early = check(plan, log, '2026-10-12').provisions.find(({ line }) => line === 'agreed') as CommitmentResult
    expect(early).toMatchObject({ verdict: 'in-progress', delivered: range(60), remaining: range(180) })
  })
})
