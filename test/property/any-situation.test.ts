import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextStep } from '../../src/drafts/index.ts'
import { evaluate } from '../../src/evaluate.ts'
import { communications, plans, type Situation, situations } from '../../src/fixtures/arbitraries/index.ts'
import { ladderSteps } from '../../src/model/communication.ts'
import { readCalendar } from '../../src/model/read/read-calendar.ts'
import { readCommunications } from '../../src/model/read/read-communications.ts'
import { readEvaluation } from '../../src/model/read/read-evaluation.ts'
import { readLog } from '../../src/model/read/read-log.ts'
import { readPlan } from '../../src/read-plan.ts'

/* Laws that hold of any input whatever, likely or not, with the arbitraries that others get. */

const seed = Number(process.env.IEPKIT_SEED ?? 1)
const holds = (law: (one: Situation) => void): void => fc.assert(fc.property(situations(), law), { seed, numRuns: 150 })

describe('any situation', () => {
  test('reads without an error, and comes back as it was', () =>
    holds(({ plan, calendar, log }) => {
      const json = JSON.parse(JSON.stringify({ plan, calendar, log })) as Situation
      expect(json).toEqual({ plan, calendar, log })
      const reads = [readPlan(json.plan), readCalendar(json.calendar), readLog(json.log, { plan })]
      expect(reads.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))).toEqual([])
    }))

  test('is evaluated without a failing rule, and the evaluation can be stored and read', () =>
    holds((one) => {
      const evaluation = evaluate(one)
      expect(evaluation.failures).toEqual([])
      expect(readEvaluation(JSON.parse(JSON.stringify(evaluation)))).toEqual({ ok: true, value: evaluation, issues: [] })
    }))

  test('gives the same bytes whatever the order of the rows', () =>
    holds((one) => {
      const { observations, coverage = [] } = one.log
      const log = { ...one.log, observations: observations.toReversed(), coverage: coverage.toReversed() }
      expect(JSON.stringify(evaluate({ ...one, log }))).toBe(JSON.stringify(evaluate(one)))
    }))

  test('has every record in one place', () =>
    holds((one) => {
      const { total, counted, makeUps, outsideDuty, duplicates, afterAsOf, ambiguous, unmatched, noted } = evaluate(one).entries
      const apart = [makeUps, outsideDuty, duplicates, afterAsOf, ambiguous, unmatched, noted]
      expect(apart.reduce((sum, list) => sum + list.length, counted)).toBe(total)
      expect(total).toBe(one.log.observations.length)
    }))
})

test('any list of communications reads without an error, and there is one next step after it', () => {
  const talks = situations({ records: 10 }).chain((one) => fc.record({ one: fc.constant(one), said: communications(one) }))
  fc.assert(
    fc.property(talks, ({ one, said }) => {
      const read = readCommunications(JSON.parse(JSON.stringify(said)), { plan: one.plan })
      expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(read.ok && read.value).toEqual(said)
      const next = nextStep({ evaluation: evaluate(one), communications: said, calendar: one.calendar })
      expect(ladderSteps).toContain(next.step)
      expect(JSON.parse(JSON.stringify(next))).toEqual(next)
    }),
    { seed, numRuns: 100 },
  )
})

test('situations shrink to little: of all that have a service, the least has one, once a week, and no record', () => {
  const hasService = ({ plan }: Situation): boolean => plan.provisions.some(({ kind }) => kind === 'service')
  const { counterexample } = fc.check(
    fc.property(situations(), (one) => !hasService(one)),
    { seed, numRuns: 100 },
  )
  const least = counterexample?.[0]
  expect(least?.plan.provisions).toEqual([
    {
      id: 'line-1',
      kind: 'service',
      service: 'speech-language',
      asWritten: 'A service, in the plan’s own words',
      frequency: { sessions: { min: 1, max: 1 }, per: { unit: 'week', count: 1 } },
    },
  ])
  expect(least?.log).toEqual({ observations: [], coverage: [], attendance: [] })
  expect(least?.calendar).toEqual({ start: '2026-08-17', end: '2027-06-11' })
})

test.each(['2026-09-08', '2026-09-09', '2026-09-15'] as const)('a plan that ends on %s, soon after it began, can be made too', (end) => {
  fc.assert(
    fc.property(plans({ end }), (plan) => {
      const read = readPlan(JSON.parse(JSON.stringify(plan)))
      expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { numRuns: 50 },
  )
})
