import { describe, expect, test } from 'vitest'
import { type CompiledPlan, compile } from '../../src/engine/compile.ts'
import { evaluateWith } from '../../src/engine/evaluate.ts'
import type { PeriodAmount } from '../../src/model/evaluation.ts'
import type { Frequency } from '../../src/model/frequency.ts'
import type { Observation, ObservationLog } from '../../src/model/observation.ts'
import { noWords, serviceOf } from '../support/worked.ts'
import { product } from '../support/worlds/combinations.ts'
import { dateOf, firstMonday } from '../support/worlds/days.ts'
import {
  covers,
  entryKinds,
  inMinutes,
  inSessions,
  length,
  recordedMinutes,
  type WeekCover,
  type WeekEntry,
  worldsOfWeek,
} from '../support/worlds/every-week.ts'
import { type Amount, judgeWorlds } from '../support/worlds/judge-worlds.ts'
import { ceiling, type MinuteEntry, minuteEntries, recorded, scheduled, worldsOfMinutes } from '../support/worlds/minute-week.ts'

/*
 * Tightness in full: every promise of one to five sessions a week, with every entry or none on every school day, under every
 * coverage. Bounds and verdicts must be those of the list of all worlds: equal, not merely holding them.
 */

interface Week {
  readonly name: string
  /** First day of the duty window, Monday 0. */
  readonly first: number
  readonly closed: readonly number[]
}

const weeks: readonly Week[] = [
  { name: 'five school days', first: 0, closed: [] },
  { name: 'Monday closed', first: 0, closed: [0] },
  { name: 'due from Wednesday on', first: 2, closed: [] },
]
const promises = [1, 2, 3, 4, 5]
const nominal = 5

const schoolDaysOf = ({ first, closed }: Week): readonly number[] => [0, 1, 2, 3, 4].filter((day) => day >= first && !closed.includes(day))

/** Domain, "What is required", for one week; sessions have a floor of one where half the week's days are school days. */
const requiredOf = (amount: number, week: Week, floor: 0 | 1): { readonly min: number; readonly max: number } => {
  const school = schoolDaysOf(week).length
  const least = Math.floor((amount * school) / nominal)
  return { min: school * 2 >= nominal ? Math.max(floor, least) : least, max: Math.ceil((amount * (nominal - week.first)) / nominal) }
}

const compiledWeek = (frequency: Frequency, { first, closed }: Week): CompiledPlan =>
  compile({
    plan: {
      id: 'plan',
      kind: 'iep',
      effective: { start: dateOf(firstMonday + first), end: dateOf(firstMonday + 6) },
      provisions: [{ id: 'line', kind: 'service', service: 'speech-language', asWritten: 'words', frequency }],
    },
    calendar: {
      start: '2026-08-31',
      end: '2026-12-18',
      closures: closed.map((day) => ({ start: dateOf(firstMonday + day), end: dateOf(firstMonday + day) })),
    },
    policy: { longestSession: ceiling },
  })

const entry = (day: number, more: Partial<Observation>): Observation =>
  ({ id: `r${day}`, provisionId: 'line', date: dateOf(firstMonday + day), source: 'parent', ...more }) as Observation

const records: Readonly<Record<WeekEntry, Partial<Observation> | undefined>> = {
  delivered: { status: 'delivered', minutes: recordedMinutes },
  missed: { status: 'missed', reason: 'provider-absent' },
  excused: { status: 'missed', reason: 'student-absent' },
  unknown: { status: 'unknown' },
  blank: undefined,
}

const minuteRecords: Readonly<Record<MinuteEntry, Partial<Observation> | undefined>> = {
  ...records,
  delivered: { status: 'delivered', minutes: recorded },
  untimed: { status: 'delivered' },
  excused: { status: 'missed', reason: 'student-absent', scheduledMinutes: scheduled },
  'excused-untimed': { status: 'missed', reason: 'student-absent' },
}

const logOf = (entries: readonly (Partial<Observation> | undefined)[], days: readonly number[], cover: WeekCover): ObservationLog => {
  const whole = { source: 'parent', start: dateOf(firstMonday), end: dateOf(firstMonday + 6) } as const
  return {
    observations: entries.flatMap((one, i) => (one === undefined ? [] : [entry(days[i] as number, one)])),
    coverage: { none: [], heldOnly: [{ ...whole, heldOnly: true }], full: [whole] }[cover],
  }
}

interface Expected {
  readonly unit: 'sessions' | 'minutes'
  readonly worlds: readonly Amount[]
  readonly required: { readonly min: number; readonly max: number }
  /** Only that the bounds of what was delivered hold all worlds, not that they are the extremes. */
  readonly mayBeWide?: boolean
}

/** What an evaluation of the week says otherwise than the worlds do. */
const differencesOf = (compiled: CompiledPlan, log: ObservationLog, expected: readonly Expected[]): readonly string[] => {
  const [period] = serviceOf(evaluateWith({ compiled, log, asOf: dateOf(firstMonday + 6) }, noWords), 'line').periods
  return expected.flatMap(({ unit, worlds, required, mayBeWide }) => {
    const { delivered, accounted, verdict } = judgeWorlds(worlds, required.min)
    const amount = period?.[unit] as PeriodAmount
    const isHeld = mayBeWide === true && amount.delivered.min <= delivered.min && delivered.max <= amount.delivered.max
    const told = JSON.stringify([amount.required, amount.delivered, amount.accounted, amount.verdict])
    const wanted = JSON.stringify([required, isHeld ? amount.delivered : delivered, accounted, verdict])
    return told === wanted ? [] : [`${unit} of ${required.max}: ${told}, worlds ${wanted}, ${JSON.stringify(log)}`]
  })
}

describe('every week', () => {
  test.each(weeks)('$name: bounds and verdicts of sessions are those of all worlds', (week) => {
    const days = schoolDaysOf(week)
    const per = { unit: 'week', count: 1 } as const
    const plans = promises.map((sessions) => ({
      required: requiredOf(sessions, week, 1),
      compiled: compiledWeek({ sessions: { min: sessions, max: sessions }, per, minutesPerSession: length }, week),
    }))
    const wrong: string[] = []
    for (const cover of covers) {
      for (const entries of product<WeekEntry>(days.map(() => entryKinds))) {
        const worlds = worldsOfWeek(entries, cover)
        const sessions = worlds.map(inSessions)
        const minutes = worlds.map(inMinutes)
        const log = logOf(
          entries.map((one) => records[one]),
          days,
          cover,
        )
        for (const { required, compiled } of plans) {
          const inLength = { min: required.min * length.min, max: required.max * length.min }
          const expected: readonly Expected[] = [
            { unit: 'sessions', worlds: sessions, required },
            { unit: 'minutes', worlds: minutes, required: inLength },
          ]
          wrong.push(...differencesOf(compiled, log, expected))
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('due from Wednesday on: bounds and verdicts of a line of minutes are those of all worlds', () => {
    const week = { name: '', first: 2, closed: [] }
    const days = schoolDaysOf(week)
    const plans = [3, 8, 12].map((minutes) => ({
      required: requiredOf(minutes, week, 0),
      compiled: compiledWeek({ minutes: { min: minutes, max: minutes }, per: { unit: 'week', count: 1 } }, week),
    }))
    const wrong: string[] = []
    for (const cover of covers) {
      for (const entries of product<MinuteEntry>(days.map(() => minuteEntries))) {
        const worlds = worldsOfMinutes(entries, cover).map(({ held, relieved }) => ({ delivered: held, accounted: held + relieved }))
        const log = logOf(
          entries.map((one) => minuteRecords[one]),
          days,
          cover,
        )
        // Beside an excused miss, an uncovered day is said to have held up to the whole ceiling.
        const mayBeWide = cover === 'none' && entries.includes('excused')
        for (const { required, compiled } of plans)
          wrong.push(...differencesOf(compiled, log, [{ unit: 'minutes', worlds, required, mayBeWide }]))
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})
