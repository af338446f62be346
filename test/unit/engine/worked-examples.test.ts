import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../../src/core/bounds.ts'
import type { Frequency } from '../../../src/model/frequency.ts'
import type { AttendanceRecord, Coverage, Observation } from '../../../src/model/observation.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { absent, calendar, covered, entry, periodOf, perWeek, planWith, run, speech } from '../../support/worked.ts'

/** A row of domain.md §8. Bounds are written `2`, or `[1, 2]`. */
interface Row {
  readonly name: string
  readonly plan?: Plan
  readonly calendar?: SchoolCalendar
  readonly week: string
  readonly log?: readonly Observation[]
  readonly coverage?: readonly Coverage[]
  readonly attendance?: readonly AttendanceRecord[]
  readonly sessions?: Expected
  readonly minutes?: Expected
  readonly verdict?: string
  readonly why?: string
  readonly conflict?: boolean
  readonly unobserved?: readonly string[]
}

interface Expected {
  readonly required?: number | [number, number]
  readonly delivered?: number | [number, number]
  readonly accounted?: number | [number, number]
  readonly verdict?: string
  readonly agencySide?: number | [number, number]
  readonly allReasons?: number | [number, number]
  readonly lenient?: boolean
}

const bounds = (value: number | [number, number]): Bounds =>
  typeof value === 'number' ? { min: value, max: value } : { min: value[0], max: value[1] }

const monthly: Frequency = { minutes: { min: 120, max: 120 }, per: { unit: 'month', count: 1 } }
const both = (text: string, more: Partial<Observation> = {}): Observation[] => [
  entry(text, 'parent', more),
  entry(text, 'school-log', more),
]

const rows: readonly Row[] = [
  {
    name: '1 complete week, one of two',
    week: '09-14',
    log: [entry('09-15 delivered 30')],
    coverage: [covered('09-14', '09-18')],
    sessions: { required: 2, delivered: 1, verdict: 'shortfall', agencySide: 1, allReasons: 1 },
    minutes: { agencySide: 30, allReasons: 30, verdict: 'shortfall' },
  },
  {
    name: '2 short week, one session is enough for the bar',
    week: '09-07',
    log: [entry('09-09 delivered 30')],
    coverage: [covered('09-07', '09-11')],
    sessions: { required: [1, 2], verdict: 'met', lenient: true, allReasons: 1 },
  },
  { name: '3 three of five days', week: '11-23', sessions: { required: [1, 2] } },
  {
    name: '4 four misses, one open day',
    week: '09-21',
    log: ['21', '22', '23', '24'].map((day) => entry(`09-${day} missed`)),
    sessions: { delivered: [0, 1], accounted: [0, 1], verdict: 'shortfall', agencySide: [1, 2] },
  },
  {
    name: '5 one miss, four open days',
    week: '09-21',
    log: [entry('09-21 missed')],
    sessions: { delivered: [0, 4], verdict: 'undetermined' },
    unobserved: ['2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25'],
  },
  {
    name: '6 one held, one excused',
    week: '10-05',
    log: [entry('10-06 delivered 30'), entry('10-08 missed student-absent')],
    coverage: [covered('10-05', '10-09')],
    sessions: { delivered: 1, accounted: 2, verdict: 'met', lenient: true, allReasons: 1 },
  },
  {
    name: '7 one long session',
    week: '10-12',
    log: [entry('10-13 delivered 60')],
    coverage: [covered('10-12', '10-16')],
    sessions: { verdict: 'shortfall', agencySide: 1 },
    minutes: { verdict: 'met' },
  },
  {
    name: '8 made up in the next week: the week of the miss',
    week: '10-19',
    log: [entry('10-20 delivered 30'), entry('10-21 missed'), entry('10-28 delivered 30', 'parent', { makeUpFor: '2026-10-21' })],
    coverage: [covered('10-19', '10-30')],
    sessions: { delivered: 2, verdict: 'met' },
  },
  {
    name: '8 made up in the next week: the week of the make-up',
    week: '10-26',
    log: [entry('10-20 delivered 30'), entry('10-21 missed'), entry('10-28 delivered 30', 'parent', { makeUpFor: '2026-10-21' })],
    coverage: [covered('10-19', '10-30')],
    sessions: { delivered: 0, verdict: 'shortfall' },
  },
  {
    name: '9 two complete logs disagree',
    week: '11-02',
    log: [entry('11-03 missed'), entry('11-03 delivered 30', 'school-log')],
    coverage: [covered('11-02', '11-06'), covered('11-02', '11-06', 'school-log')],
    sessions: { delivered: [0, 1], verdict: 'shortfall', agencySide: [1, 2] },
    conflict: true,
  },
  {
    name: '12 minutes of December',
    plan: planWith(speech(monthly)),
    week: '12-01',
    minutes: { required: [67, 120] },
    verdict: 'undetermined',
  },
  {
    name: '13 six a week, not covered',
    plan: planWith(speech(perWeek(6))),
    week: '09-14',
    log: ['14', '15', '16', '17', '18'].map((day) => entry(`09-${day} delivered 30`)),
    sessions: { delivered: [5, 10], verdict: 'undetermined' },
  },
  {
    name: '13 six a week, complete',
    plan: planWith(speech(perWeek(6))),
    week: '09-14',
    log: ['14', '15', '16', '17', '18'].map((day) => entry(`09-${day} delivered 30`)),
    coverage: [covered('09-14', '09-18')],
    sessions: { delivered: 5, verdict: 'shortfall', agencySide: 1 },
  },
  {
    name: '14 two complete logs agree on a relief and a miss',
    week: '09-28',
    log: [...both('09-29 missed student-absent'), ...both('10-01 missed')],
    coverage: [covered('09-28', '10-02'), covered('09-28', '10-02', 'school-log')],
    sessions: { delivered: 0, accounted: 1, verdict: 'shortfall', agencySide: 1, allReasons: 2 },
  },
  {
    name: '15 a relief that the complete log lacks',
    week: '09-28',
    log: [entry('09-29 delivered 30'), entry('10-01 missed student-absent', 'school-log')],
    coverage: [covered('09-28', '10-02')],
    sessions: { accounted: [1, 2], verdict: 'undetermined' },
    conflict: true,
  },
  {
    name: '16 a miss on a closed day gives no relief',
    week: '12-07',
    log: [entry('12-08 missed closure-all')],
    coverage: [covered('12-07', '12-11')],
    sessions: { required: [1, 2], accounted: 0, verdict: 'shortfall', agencySide: 1, allReasons: 2 },
  },
  {
    name: '17 an amendment in the middle of a week',
    plan: planWith(speech(), { versions: [{ effective: { start: '2026-09-16' }, provisions: [speech(perWeek(3))] }] }),
    week: '09-14',
    log: [entry('09-14 delivered 30'), entry('09-15 delivered 30')],
    coverage: [covered('09-14', '09-18')],
    sessions: { required: [2, 3], verdict: 'met', lenient: true },
  },
  {
    name: '17 the same amendment as provisions with their own dates',
    plan: planWith(speech(), {
      provisions: [
        speech(perWeek(2), { line: 'speech', effective: { start: '2026-09-08', end: '2026-09-15' } }),
        speech(perWeek(3), { id: 'speech-2', line: 'speech', effective: { start: '2026-09-16' } }),
      ],
    }),
    week: '09-14',
    log: [entry('09-14 delivered 30'), entry('09-15 delivered 30')],
    coverage: [covered('09-14', '09-18')],
    sessions: { required: [2, 3], verdict: 'met', lenient: true },
  },
  {
    name: '18 a six-day cycle around Thanksgiving',
    plan: planWith(speech({ sessions: { min: 2, max: 2 }, per: { unit: 'cycle', count: 1 } })),
    calendar: { ...calendar, cycle: { length: 6 } },
    week: '11-23',
    sessions: { required: 2 },
  },
  {
    name: '19 a range of minutes, a short session and an excused miss',
    plan: planWith(speech({ sessions: { min: 2, max: 2 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 20, max: 30 } })),
    week: '10-05',
    log: [entry('10-06 delivered 10'), entry('10-08 missed student-absent')],
    coverage: [covered('10-05', '10-09')],
    sessions: { accounted: 2, verdict: 'met' },
    minutes: { required: 40, delivered: 10, accounted: 30, verdict: 'shortfall', agencySide: 10, allReasons: 30 },
  },
  {
    name: '20 a month with one school day',
    plan: planWith(speech(monthly), { effective: { start: '2026-05-01', end: '2027-06-11' } }),
    week: '08-01',
    minutes: { required: [5, 6] },
  },
  {
    name: '21 a floor of one session',
    plan: planWith(speech(perWeek(1))),
    week: '12-07',
    coverage: [covered('12-07', '12-11')],
    sessions: { required: 1, verdict: 'shortfall' },
  },
  {
    name: '21 with an excused miss nothing had to be held',
    plan: planWith(speech(perWeek(1))),
    week: '12-07',
    log: [entry('12-09 missed student-absent')],
    coverage: [covered('12-07', '12-11')],
    sessions: { verdict: 'not-applicable' },
    verdict: 'not-applicable',
    why: 'not-counted',
  },
  {
    name: '22 a make-up that both logs link',
    plan: planWith(speech(perWeek(3))),
    week: '10-19',
    log: [
      ...both('10-19 delivered 30'),
      ...both('10-21 missed'),
      ...both('10-23 missed'),
      ...both('10-29 delivered 30', { makeUpFor: '2026-10-21' }),
    ],
    coverage: [covered('10-19', '10-30'), covered('10-19', '10-30', 'school-log')],
    sessions: { delivered: 2, verdict: 'shortfall', agencySide: 1 },
  },
  {
    name: '23 a make-up closes nothing on its own day',
    plan: planWith(speech(perWeek(1))),
    week: '10-26',
    log: [
      ...['26', '27', '29', '30'].map((day) => entry(`10-${day} missed`)),
      entry('10-28 delivered 30', 'parent', { makeUpFor: '2026-10-21' }),
    ],
    sessions: { delivered: [0, 1], verdict: 'undetermined' },
  },
  {
    name: '24 an unknown reason may relieve',
    week: '11-09',
    log: [entry('11-12 missed unknown'), ...['09', '10', '11', '13'].map((day) => entry(`11-${day} missed`))],
    sessions: { accounted: [0, 1], verdict: 'shortfall', agencySide: [1, 2] },
  },
  {
    name: '25 absent, and the school log complete and silent',
    week: '11-16',
    coverage: [covered('11-16', '11-20', 'school-log')],
    attendance: absent('11-16', '11-17', '11-18'),
    sessions: { accounted: 0, verdict: 'shortfall', agencySide: 2 },
  },
  {
    name: '25 absent, not covered',
    week: '11-16',
    attendance: absent('11-16', '11-17', '11-18'),
    sessions: { delivered: [0, 2], verdict: 'undetermined' },
  },
]

describe('worked examples of the domain page, §8', () => {
  test.each(rows)('$name', (row) => {
    const evaluation = run({
      ...(row.plan !== undefined && { plan: row.plan }),
      ...(row.calendar !== undefined && { calendar: row.calendar }),
      log: { observations: row.log ?? [], coverage: row.coverage ?? [], attendance: row.attendance ?? [] },
    })
    const period = periodOf(evaluation, row.week)
    for (const unit of ['sessions', 'minutes'] as const) {
      const expected = row[unit]
      if (expected === undefined) continue
      const amount = period[unit]
      expect(amount, unit).toBeDefined()
      for (const key of ['required', 'delivered', 'accounted'] as const) {
        if (expected[key] !== undefined) expect(amount?.[key], `${unit} ${key}`).toEqual(bounds(expected[key]))
      }
      for (const key of ['agencySide', 'allReasons'] as const) {
        if (expected[key] !== undefined) expect(amount?.undelivered[key], `${unit} ${key}`).toEqual(bounds(expected[key]))
      }
      if (expected.verdict !== undefined) expect(amount?.verdict).toBe(expected.verdict)
      if (expected.lenient !== undefined) expect(period.lenient).toBe(expected.lenient)
    }
    if (row.verdict !== undefined) expect(period.verdict).toBe(row.verdict)
    if (row.why !== undefined) expect(period.why).toBe(row.why)
    expect(period.conflicts.length > 0).toBe(row.conflict ?? false)
    if (row.unobserved !== undefined) expect(period.unobserved).toEqual(row.unobserved)
  })
})
