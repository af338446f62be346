import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate.ts'
import type { Coverage, Evaluation, Observation, ObservationLog } from '../../src/index.ts'
import { random } from '../support/random.ts'
import { truthCase } from '../support/truth/case.ts'
import { calendar, covered, entry, periodOf, planWith, speech } from '../support/worked.ts'

/** An evaluation but for what only one made later says. */
const then = ({ knownOn: _, assumptions, ...rest }: Evaluation) => ({
  ...rest,
  assumptions: assumptions.filter(({ code }) => code !== 'recorded-on-the-day'),
})

describe('knownOn', () => {
  test('an evaluation made on a day can be made again later, from everything that was written down since', () => {
    let later = 0
    for (let seed = 1; seed <= 300; seed++) {
      const one = truthCase(seed, { weeks: 4, logs: 3, makeUps: true, beyond: true })
      const r = random(seed)
      const knownOn = one.asOf
      const written = <T extends Observation | Coverage>(rows: readonly T[]): T[] =>
        rows.map((row) => ({ ...row, recordedAt: r.chance(0.3) ? '2027-03-01T10:00:00Z' : `${knownOn}T08:00:00Z` }))
      const all: ObservationLog = { ...one.log, observations: written(one.log.observations), coverage: written(one.log.coverage ?? []) }
      const isKnown = ({ recordedAt = '' }: Observation | Coverage): boolean => recordedAt < '2027'
      const known: ObservationLog = {
        ...all,
        observations: all.observations.filter(isKnown),
        coverage: (all.coverage ?? []).filter(isKnown),
      }
      later += all.observations.length - known.observations.length
      const { plan, calendar: days, asOf } = one
      const made = evaluate({ plan, calendar: days, asOf, log: known })
      const again = evaluate({ plan, calendar: days, asOf, knownOn, log: all })
      expect(again.knownOn).toBe(knownOn)
      expect(JSON.stringify(then(again)), `seed ${seed}`).toBe(JSON.stringify(then(made)))
    }
    expect(later).toBeGreaterThan(500)
  })

  test('of a corrected record the words of then count', () => {
    const first = entry('09-15 missed student-absent', 'parent', { id: 'one', recordedAt: '2026-09-15' })
    const corrected = entry('09-15 delivered 30', 'parent', { id: 'one', recordedAt: '2026-10-20' })
    const log = { observations: [first, corrected], coverage: [covered('09-14', '09-20', 'parent', { recordedAt: '2026-09-20' })] }
    const on = (knownOn: '2026-10-01' | '2026-11-01') =>
      periodOf(evaluate({ plan: planWith(speech()), calendar, log, asOf: '2026-09-30', knownOn }), '09-14')
    expect(on('2026-10-01').missed).toEqual({ 'student-absent': 1 })
    expect(on('2026-11-01').sessions?.delivered).toEqual({ min: 1, max: 1 })
  })

  test('what does not say when it was written counts from its own day, and the evaluation says so', () => {
    const log = { observations: [entry('09-15 delivered 30'), entry('09-17 delivered 30')], coverage: [covered('09-14', '09-18')] }
    const on = (knownOn: '2026-09-16' | '2026-09-18') => evaluate({ plan: planWith(speech()), calendar, log, asOf: '2026-09-18', knownOn })
    expect(periodOf(on('2026-09-16'), '09-14').records).toEqual(['parent-09-15-delivered-30'])
    // The statement that the log is complete is about days to the 18th: nobody can have made it before.
    expect(periodOf(on('2026-09-16'), '09-14').unobserved.length).toBe(4)
    expect(periodOf(on('2026-09-18'), '09-14').verdict).toBe('met')
    expect(on('2026-09-18').assumptions).toContainEqual({ code: 'recorded-on-the-day', detail: { records: 3 } })
    expect(evaluate({ plan: planWith(speech()), calendar, log, asOf: '2026-09-18' }).assumptions.map(({ code }) => code)).not.toContain(
      'recorded-on-the-day',
    )
  })

  test('a day that is none is refused', () =>
    expect(() =>
      evaluate({ plan: planWith(speech()), calendar, log: { observations: [] }, asOf: '2026-09-18', knownOn: '2026-02-30' }),
    ).toThrow())
})
