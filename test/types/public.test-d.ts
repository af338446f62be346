import { describe, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { CivilDate, CompiledPlan, Evaluation, Frequency, Observation, Plan, Provision, Verdict } from '../../src/index.ts'
import { evaluate, isCivilDate, observationSchema, planSchema, readLog, readPlan } from '../../src/index.ts'

declare const plan: Plan
declare const log: Parameters<typeof evaluate>[0]['log']

describe('what must infer', () => {
  test('readers narrow by `ok`', () => {
    const read = readPlan({})
    expectTypeOf(read.ok).toEqualTypeOf<boolean>()
    if (read.ok) expectTypeOf(read.value).toEqualTypeOf<Plan>()
    else expectTypeOf(read).not.toHaveProperty('value')
    const rows = readLog([])
    expectTypeOf(rows.counts.accepted).toEqualTypeOf<number>()
  })

  test('a schema gives the public type, also inside a consumer’s own', () => {
    expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>()
    const own = z.object({ caseNumber: z.string(), plan: planSchema, rows: z.array(observationSchema) })
    expectTypeOf<z.infer<typeof own>['plan']>().toEqualTypeOf<Plan>()
    expectTypeOf<z.infer<typeof own>['rows']>().toEqualTypeOf<Observation[]>()
  })

  test('a policy written in place keeps its narrow types, beside a spread', () => {
    const files = { plan, log }
    expectTypeOf(
      evaluate({ ...files, asOf: '2026-12-18', policy: { ratingWindow: { start: '2026-09-08', end: '2026-12-18' } } }),
    ).toEqualTypeOf<Evaluation>()
  })

  test('a civil date is narrowed from text', () => {
    const text: string = '2026-09-08'
    if (isCivilDate(text)) expectTypeOf(text).toExtend<CivilDate>()
  })

  test('provisions and results are told apart by kind', () => {
    const dueOf = (provision: Provision): readonly CivilDate[] => (provision.kind === 'reporting' ? provision.due : [])
    expectTypeOf(dueOf).returns.toEqualTypeOf<readonly CivilDate[]>()
    const periods = (evaluation: Evaluation): number => {
      const first = evaluation.provisions[0]
      return first?.kind === 'service' ? first.periods.length : 0
    }
    expectTypeOf(periods).returns.toEqualTypeOf<number>()
  })
})

describe('what must not compile', () => {
  test('dates and amounts of the wrong type', () => {
    // @ts-expect-error any text is no civil date
    evaluate({ plan, log, asOf: 'yesterday' as string })
    // @ts-expect-error a day is needed
    evaluate({ plan, log })
    // @ts-expect-error a compiled plan has its calendar already
    evaluate({ compiled: {} as CompiledPlan, plan, log, asOf: '2026-12-18' })
    // @ts-expect-error sessions and minutes exclude each other
    const both: Frequency = { sessions: { min: 1, max: 1 }, minutes: { min: 30, max: 30 }, per: { unit: 'week', count: 1 } }
    // @ts-expect-error a quantity is a range
    const plain: Frequency = { sessions: 2, per: { unit: 'week', count: 1 } }
    // @ts-expect-error no such period
    const per: Frequency = { minutes: { min: 30, max: 30 }, per: { unit: 'fortnight', count: 1 } }
    expectTypeOf([both, plain, per]).toBeArray()
  })

  test('a verdict that is not handled', () => {
    const words: Record<Verdict, string> = {
      met: '',
      shortfall: '',
      undetermined: '',
      'in-progress': '',
      'not-applicable': '',
      'not-assessable': '',
    }
    // @ts-expect-error one verdict is missing
    const incomplete: Record<Verdict, string> = { met: '', shortfall: '', undetermined: '', 'in-progress': '', 'not-applicable': '' }
    expectTypeOf([words, incomplete]).toBeArray()
  })

  test('results are read-only', () => {
    const evaluation = {} as Evaluation
    // @ts-expect-error read-only
    evaluation.asOf = '2026-12-18'
    // @ts-expect-error read-only
    evaluation.violations.push({} as never)
    expectTypeOf(evaluation.asOf).toExtend<CivilDate>()
  })
})
