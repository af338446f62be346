import { describe, expect, test } from 'vitest'
import { balancedPolicy, compile, defineRule, evaluate, type Rule } from '../../../src/index.ts'
import { calendar, covered, entry, perWeek, planWith, speech } from '../../support/worked.ts'

const log = { observations: [entry('09-09 delivered 30')], coverage: [covered('09-08', '09-25')] }
const input = { plan: planWith(speech(perWeek(1, null))), calendar, log, asOf: '2026-09-27' } as const
const found = (evaluation: ReturnType<typeof evaluate>): readonly string[] => evaluation.violations.map(({ rule }) => rule)

const own = (check: Rule['check']): Rule =>
  defineRule({
    meta: {
      id: 'local-rule',
      title: 'A rule of a test',
      firesWhen: 'Always.',
      kinds: ['service'],
      basis: { iep: [], '504': [] },
      size: 'not rated',
    },
    check,
  })

describe('which rules look', () => {
  test('all of them, by default', () => expect(found(evaluate(input))).toEqual(['service-frequency', 'service-gap']))

  test('only some', () => expect(found(evaluate({ ...input, rules: { only: ['service-gap'] } }))).toEqual(['service-gap']))

  test('all but some', () => expect(found(evaluate({ ...input, rules: { except: ['service-gap'] } }))).toEqual(['service-frequency']))

  test('the figures do not depend on the choice', () => {
    const few = evaluate({ ...input, rules: { only: [] } })
    expect(few.provisions).toEqual(evaluate(input).provisions)
    expect(few.undetermined).toEqual([])
  })

  test.each([[{ only: ['no-such'] }], [{ except: ['no-such'] }]])('an unknown id is said: %o', (rules) =>
    expect(() => evaluate({ ...input, rules })).toThrow(/There is no rule "no-such"\. Known: service-frequency,/u),
  )

  test('two rules of one id are refused', () => {
    const rule = own(() => ({}))
    expect(() => evaluate({ ...input, rules: { add: [rule, rule] } })).toThrow(/the same id/u)
  })
})

describe('options', () => {
  const withOption = (options: Record<string, number | string>) => evaluate({ ...input, policy: { rules: { 'service-gap': options } } })

  test('change what a rule finds', () => expect(found(withOption({ schoolDays: 13 }))).toEqual(['service-frequency']))

  test('are echoed with the defaults of all the others', () => {
    const { policy } = withOption({ schoolDays: 13 })
    expect(policy.rules['service-gap']).toEqual({ schoolDays: 13 })
    expect(policy.rules['plan-expired']).toEqual({ warnDays: 30 })
    expect({ ...policy, rules: {} }).toEqual(balancedPolicy)
  })

  test('a compiled plan keeps them', () => {
    const compiled = compile({ plan: input.plan, calendar, policy: { rules: { 'service-gap': { schoolDays: 13 } } } })
    expect(found(evaluate({ compiled, log, asOf: input.asOf }))).toEqual(['service-frequency'])
  })

  test.each([
    [{ schoolDays: 'ten' }, /Option "schoolDays" of rule service-gap: found "ten", expected a number/u],
    [{ days: 10 }, /Option "days" of rule service-gap: found 10, expected one of schoolDays/u],
    [{ schoolDays: Number.NaN }, /expected a number/u],
  ])('a wrong one is refused: %o', (options, message) => expect(() => withOption(options)).toThrow(message))

  test('one of a list', () => {
    const policy = { rules: { 'notice-missed-services': { scope: 'sometimes' } } }
    expect(() => evaluate({ ...input, policy })).toThrow(/found "sometimes", expected initiation, any-gap/u)
  })
})

describe('a rule of one’s own', () => {
  test('finds, with its own sentence, and is rated like the others', () => {
    const rule = own((facts) => {
      if (facts.kind !== 'service') return {}
      const { start, end, schoolDays } = facts.result.totals
      const window = { start, end, schoolDays }
      const one = { unit: 'session' as const, min: 1, max: 1 }
      return {
        finding: {
          occurrences: [{ window, expected: one, actual: one, evidence: ['x'] }],
          window,
          size: { share: { short: { min: 1, max: 1 }, of: 4 }, window, isEnough: true },
          message: 'The sentence of the rule.',
        },
        reminders: [{ date: '2026-10-01', message: 'The reminder of the rule.' }],
      }
    })
    const evaluation = evaluate({ ...input, rules: { only: ['local-rule'], add: [rule] } })
    expect(evaluation.violations).toMatchObject([
      { id: 'local-rule/speech', severity: 'large', message: 'The sentence of the rule.', asWritten: 'Speech 2x per week, 30 minutes' },
    ])
    expect(evaluation.reminders).toMatchObject([{ rule: 'local-rule', inDays: 4, message: 'The reminder of the rule.' }])
  })

  test('one that throws becomes a result that says so, and the others go on', () => {
    const rule = own(() => {
      throw new TypeError('no such thing')
    })
    const evaluation = evaluate({ ...input, rules: { add: [rule] } })
    expect(evaluation.failures).toEqual([{ rule: 'local-rule', line: 'speech', error: { name: 'TypeError', message: 'no such thing' } }])
    expect(found(evaluation)).toEqual(['service-frequency', 'service-gap'])
    expect(evaluate(input).failures).toEqual([])
  })

  test('one that answers with something else as well', () => {
    for (const outcome of [null, undefined, { finding: {} }, { open: 7 }, { reminders: [null] }]) {
      const { failures, violations } = evaluate({ ...input, rules: { add: [own(() => outcome as never)] } })
      expect(failures).toMatchObject([{ rule: 'local-rule', line: 'speech', error: { name: 'TypeError' } }])
      expect(violations.length).toBe(2)
    }
  })

  test('whatever is thrown', () => {
    const rule = own(() => {
      throw 'a string'
    })
    expect(evaluate({ ...input, rules: { add: [rule] } }).failures).toMatchObject([{ error: { name: 'Error', message: 'a string' } }])
  })

  test('sees the records of a period', () => {
    const seen: string[] = []
    const rule = own((facts) => {
      if (facts.kind === 'service')
        for (const { records } of facts.result.periods) seen.push(...facts.context.records(records).map(({ date }) => date))
      return {}
    })
    evaluate({ ...input, rules: { only: ['local-rule'], add: [rule] } })
    expect(seen).toEqual(['2026-09-09'])
  })

  test.each(['Bad', 'one', 'a b', ''])('an id of other words is refused: %s', (id) => {
    const { meta, check } = own(() => ({}))
    expect(() => defineRule({ meta: { ...meta, id } as never, check })).toThrow(/lower-case words joined by hyphens/u)
  })
})
