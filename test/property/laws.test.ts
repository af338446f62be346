import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/core/bounds.ts'
import { evaluate } from '../../src/evaluate.ts'
import type { AmountTotals, Balance, Evaluation, PeriodAmount } from '../../src/model/evaluation.ts'
import type { ObservationLog } from '../../src/model/observation.ts'
import { toDay } from '../../src/time/civil-date.ts'
import { firstDifference } from '../support/first-difference.ts'
import { random } from '../support/random.ts'
import { type TruthCase, truthCase } from '../support/truth.ts'
import { serviceOf } from '../support/worked.ts'

const seeds = Array.from({ length: 400 }, (_, i) => i + 1)
const everything = { weeks: 3, logs: 3, makeUps: true, beyond: true }

const evaluationOf = ({ plan, calendar, asOf }: TruthCase, log: ObservationLog): Evaluation => evaluate({ plan, calendar, asOf, log })

const balanceSum = ({ delivered, notCounted, shortPeriod, short, cannotTell }: Balance): number =>
  delivered + Object.values(notCounted).reduce((sum, amount) => sum + amount, 0) + shortPeriod + short + cannotTell

describe('laws of every evaluation', () => {
  test('balance: every required session and minute ends in exactly one bucket', () => {
    for (const seed of seeds) {
      const one = truthCase(seed, everything)
      const { totals, periods } = serviceOf(evaluationOf(one, one.log), 'line')
      for (const unit of ['sessions', 'minutes'] as const) {
        const total: AmountTotals | undefined = totals[unit]
        if (total === undefined) continue
        expect(balanceSum(total.balance), `seed ${seed}`).toBe(total.balance.required)
        for (const part of Object.values(total.balance)) if (typeof part === 'number') expect(part).toBeGreaterThanOrEqual(0)
        const judged = periods.filter(({ verdict }) => verdict !== 'in-progress').flatMap((period) => period[unit] ?? [])
        const sum = (of: (amount: PeriodAmount) => number): number => judged.reduce((all, amount) => all + of(amount), 0)
        expect(total.required).toEqual({ min: sum(({ required }) => required.min), max: sum(({ required }) => required.max) })
        expect(total.delivered).toEqual({ min: sum(({ delivered }) => delivered.min), max: sum(({ delivered }) => delivered.max) })
        expect(total.undelivered.agencySide.min).toBe(sum(({ undelivered }) => undelivered.agencySide.min))
      }
    }
  })

  test('conservation: every record is accounted for exactly once', () => {
    for (const seed of seeds) {
      const one = truthCase(seed, everything)
      const r = random(seed)
      const observations = one.log.observations.map((row) => {
        if (r.chance(0.05)) return { ...row, provisionId: 'nothing-of-that-name' }
        if (r.chance(0.05)) return { ...row, date: '2027-03-01' as const }
        if (r.chance(0.05)) return { ...row, date: '2026-08-01' as const }
        if (r.chance(0.05)) return { ...row, makeUpFor: 'unspecified' }
        if (r.chance(0.05)) return { ...row, id: 'same' }
        return r.chance(0.05) ? { ...row, start: '09:00' } : row
      })
      const { entries } = evaluationOf(one, { ...one.log, observations })
      const { makeUps, outsideDuty, duplicates, afterAsOf, ambiguous, unmatched, noted, counted, total } = entries
      const listed = [makeUps, outsideDuty, duplicates, afterAsOf, ambiguous, unmatched, noted].map((list) => list.length)
      expect(
        listed.reduce((sum, count) => sum + count, counted),
        `seed ${seed}`,
      ).toBe(total)
      expect(total).toBe(observations.length)
    }
  })

  test('the order of the input does not matter, byte for byte', () => {
    for (const seed of seeds) {
      const one = truthCase(seed, everything)
      const r = random(seed + 1)
      const first = JSON.stringify(evaluationOf(one, one.log))
      const shuffled: ObservationLog = {
        observations: r.shuffle(one.log.observations),
        coverage: r.shuffle(one.log.coverage ?? []),
        attendance: r.shuffle(one.log.attendance ?? []),
      }
      expect(firstDifference(first, JSON.stringify(evaluationOf(one, shuffled))), `seed ${seed}`).toBe('')
    }
  })

  test('plain JSON: nothing is lost on a round trip, and no input is changed', () => {
    for (const seed of seeds) {
      const one = truthCase(seed, everything)
      const before = JSON.stringify(one.log)
      const result = evaluationOf(one, one.log)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      expect(JSON.stringify(result)).not.toMatch(/undefined|NaN|Infinity/u)
      expect(JSON.stringify(one.log)).toBe(before)
      expect(firstDifference(JSON.stringify(evaluationOf(one, JSON.parse(before))), JSON.stringify(result))).toBe('')
    }
  })
})

/** Hides records and coverage without breaking an assumption: make-ups and reasons that do not count stay. */
const hide = (one: TruthCase, seed: number): ObservationLog => {
  const r = random(seed)
  const coverage = (one.log.coverage ?? []).filter(() => r.chance(0.5))
  const isCovered = (source: string, date: string): boolean =>
    coverage.some((cover) => cover.source === source && cover.start <= date && date <= cover.end)
  const observations = one.log.observations.filter(
    ({ source, date, makeUpFor, reason }) => makeUpFor !== undefined || reason !== undefined || isCovered(source, date) || r.chance(0.5),
  )
  return { ...one.log, observations, coverage }
}

const within = (inner: Bounds, outer: Bounds): boolean => outer.min <= inner.min && inner.max <= outer.max

describe('monotonicity', () => {
  test('more records that agree only narrow the bounds, and keep what was decided', () => {
    let narrowed = 0
    for (const seed of seeds.flatMap((seed) => [seed, seed + 10_000, seed + 20_000])) {
      const one = truthCase(seed, { weeks: 3, logs: 3, timed: true })
      const fewer = serviceOf(evaluationOf(one, hide(one, seed)), 'line').periods
      const more = serviceOf(evaluationOf(one, one.log), 'line').periods
      fewer.forEach((period, i) => {
        for (const unit of ['sessions', 'minutes'] as const) {
          const before = period[unit]
          const after = more[i]?.[unit]
          if (before === undefined || after === undefined) continue
          const where = `seed ${seed}, ${period.start}, ${unit}`
          expect(
            within(after.delivered, before.delivered),
            `${where}: delivered ${JSON.stringify([before.delivered, after.delivered])}`,
          ).toBe(true)
          expect(
            within(after.accounted, before.accounted),
            `${where}: accounted ${JSON.stringify([before.accounted, after.accounted])}`,
          ).toBe(true)
          if (before.verdict === 'shortfall') expect(after.verdict, where).toBe('shortfall')
          if (before.verdict === 'met') expect(['met', 'not-applicable'], where).toContain(after.verdict)
          if (!within(before.accounted, after.accounted)) narrowed++
        }
      })
    }
    expect(narrowed).toBeGreaterThan(100)
  })

  test('without a calendar nothing but the calendar is assumed first', () => {
    const one = truthCase(3, everything)
    const { assumptions } = evaluate({ plan: one.plan, log: one.log, asOf: one.asOf })
    expect(assumptions[0]?.code).toBe('no-calendar')
    expect(toDay(one.asOf)).toBeGreaterThan(0)
  })
})
