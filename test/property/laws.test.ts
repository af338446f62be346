import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate.ts'
import type { AmountTotals, Balance, Evaluation, PeriodAmount, ServiceResult } from '../../src/model/evaluation.ts'
import type { ObservationLog } from '../../src/model/observation.ts'
import { toDay } from '../../src/time/civil-date.ts'
import { firstDifference } from '../support/first-difference.ts'
import { random } from '../support/random.ts'
import { type TruthCase, truthCase } from '../support/truth/case.ts'
import { families } from '../support/truth/families.ts'

const perFamily = 20
const seeds = Array.from({ length: perFamily }, (_, i) => i + 1)
/** Neighbouring seeds share a plan; so many apart they do not. */
const apart = 8
const cases = families.flatMap(({ options }) => seeds.map((seed) => truthCase(seed * apart, options)))

const evaluationOf = ({ plan, calendar, policy, asOf }: TruthCase, log: ObservationLog): Evaluation =>
  evaluate({ plan, calendar, policy, asOf, log })
const servicesOf = (evaluation: Evaluation): readonly ServiceResult[] =>
  evaluation.provisions.filter((result): result is ServiceResult => result.kind === 'service')

const balanceSum = ({ delivered, notCounted, shortPeriod, short, cannotTell }: Balance): number =>
  delivered + Object.values(notCounted).reduce((sum, amount) => sum + amount, 0) + shortPeriod + short + cannotTell

describe('laws of every evaluation', () => {
  test('balance: every required session and minute ends in exactly one bucket', () => {
    for (const one of cases) {
      for (const { totals, periods, line } of servicesOf(evaluationOf(one, one.log))) {
        for (const unit of ['sessions', 'minutes'] as const) {
          const total: AmountTotals | undefined = totals[unit]
          if (total === undefined) continue
          const where = `seed ${one.seed}, ${line}, ${unit}`
          expect(balanceSum(total.balance), where).toBe(total.balance.required)
          for (const part of Object.values(total.balance)) if (typeof part === 'number') expect(part, where).toBeGreaterThanOrEqual(0)
          const judged = periods.filter(({ verdict }) => verdict !== 'in-progress').flatMap((period) => period[unit] ?? [])
          const sum = (of: (amount: PeriodAmount) => number): number => judged.reduce((all, amount) => all + of(amount), 0)
          expect(total.required, where).toEqual({ min: sum(({ required }) => required.min), max: sum(({ required }) => required.max) })
          expect(total.delivered, where).toEqual({ min: sum(({ delivered }) => delivered.min), max: sum(({ delivered }) => delivered.max) })
          expect(total.accounted, where).toEqual({ min: sum(({ accounted }) => accounted.min), max: sum(({ accounted }) => accounted.max) })
          for (const side of ['agencySide', 'allReasons'] as const) {
            expect(total.undelivered[side].min, where).toBe(sum(({ undelivered }) => undelivered[side].min))
            expect(total.undelivered[side].max, where).toBe(sum(({ undelivered }) => undelivered[side].max))
          }
        }
      }
    }
  })

  test('a verdict follows from the bounds that are shown with it', () => {
    for (const one of cases) {
      for (const { periods, line } of servicesOf(evaluationOf(one, one.log))) {
        for (const { start, sessions, minutes } of periods) {
          for (const { verdict, required, bar = { min: required.min, max: required.min }, accounted, delivered } of [
            sessions ?? [],
            minutes ?? [],
          ].flat()) {
            const where = `seed ${one.seed}, ${line}, ${start}`
            expect(delivered.min <= delivered.max && accounted.min <= accounted.max && delivered.max <= accounted.max, where).toBe(true)
            expect(delivered.min <= accounted.min, where).toBe(true)
            if (verdict === 'met') expect(accounted.min, where).toBeGreaterThanOrEqual(bar.max)
            if (verdict === 'shortfall') expect(accounted.max, where).toBeLessThan(bar.min)
          }
        }
      }
    }
  })

  test('conservation: every record is accounted for exactly once', () => {
    for (const one of cases) {
      const r = random(one.seed)
      const observations = one.log.observations.map((row) => {
        if (r.chance(0.05)) return { ...row, provisionId: 'nothing-of-that-name' }
        if (r.chance(0.05)) return { ...row, date: '2027-03-01' as const }
        if (r.chance(0.05)) return { ...row, date: '2026-08-01' as const }
        if (r.chance(0.05)) return { ...row, makeUpFor: 'unspecified' }
        if (r.chance(0.05)) return { ...row, makeUpFor: '2026-08-03' }
        if (r.chance(0.05)) return { ...row, id: 'same' }
        if (r.chance(0.05)) return { ...row, delivery: 'consult' as const }
        if (r.chance(0.05)) return { ...row, status: 'provided' as const }
        return r.chance(0.05) ? { ...row, start: '09:00' } : row
      })
      const { entries } = evaluationOf(one, { ...one.log, observations })
      const { makeUps, outsideDuty, duplicates, afterAsOf, ambiguous, unmatched, noted, counted, total } = entries
      const listed = [makeUps, outsideDuty, duplicates, afterAsOf, ambiguous, unmatched, noted].map((list) => list.length)
      expect(
        listed.reduce((sum, count) => sum + count, counted),
        `seed ${one.seed}`,
      ).toBe(total)
      expect(total).toBe(observations.length)
    }
  })

  test('the order of the input does not matter, byte for byte', () => {
    for (const one of cases) {
      const r = random(one.seed + 1)
      const first = JSON.stringify(evaluationOf(one, one.log))
      const shuffled: ObservationLog = {
        observations: r.shuffle(one.log.observations),
        coverage: r.shuffle(one.log.coverage ?? []),
        attendance: r.shuffle(one.log.attendance ?? []),
      }
      expect(firstDifference(first, JSON.stringify(evaluationOf(one, shuffled))), `seed ${one.seed}`).toBe('')
    }
  })

  test('plain JSON: nothing is lost on a round trip, and no input is changed', () => {
    for (const one of cases) {
      const before = JSON.stringify([one.plan, one.calendar, one.policy, one.log])
      const result = evaluationOf(one, one.log)
      const [plan, calendar, policy, log] = JSON.parse(before)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      expect(JSON.stringify(result)).not.toMatch(/undefined|NaN|Infinity/u)
      expect(JSON.stringify([one.plan, one.calendar, one.policy, one.log])).toBe(before)
      expect(firstDifference(JSON.stringify(evaluationOf({ ...one, plan, calendar, policy }, log)), JSON.stringify(result))).toBe('')
    }
  })

  test('without a calendar nothing but the calendar is assumed first', () => {
    const one = truthCase(3, {})
    const { assumptions } = evaluate({ plan: one.plan, log: one.log, asOf: one.asOf })
    expect(assumptions[0]?.code).toBe('no-calendar')
    expect(toDay(one.asOf)).toBeGreaterThan(0)
  })
})
