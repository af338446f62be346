import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { calendarSchema, communicationLogSchema, evaluationSchema, logSchema, planSchema, policySchema } from '../../../src/index.ts'

const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan, calendar, log, asOf })

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats(ajv)
const validator = (schema: z.core.$ZodType) => ajv.compile(z.toJSONSchema(schema, { io: 'input' }))

const files = {
  plan: [planSchema, plan],
  calendar: [calendarSchema, calendar],
  log: [logSchema, log],
  evaluation: [evaluationSchema, evaluation],
  policy: [policySchema, evaluation.policy],
  communications: [
    communicationLogSchema,
    { communications: [{ id: 'm1', date: '2026-10-05', kind: 'sent', step: 'ask', with: [{ role: 'case-manager' }], about: ['speech'] }] },
  ],
} as const

describe('JSON Schema', () => {
  test.each(Object.entries(files))('%s: the example is valid, by ajv and by the schema itself', (_, [schema, example]) => {
    const validate = validator(schema)
    expect(validate(JSON.parse(JSON.stringify(example))), JSON.stringify(validate.errors)).toBe(true)
    expect(z.safeParse(schema, example).success).toBe(true)
  })

  const broken: readonly [keyof typeof files, object][] = [
    ['plan', { ...plan, kind: 'iepp' }],
    ['plan', { ...plan, provisions: [{ ...plan.provisions[0], frequency: { sessions: -1, per: 'week' } }] }],
    ['calendar', { ...calendar, start: 'September' }],
    ['log', { ...log, observations: [{ ...log.observations[0], minutes: 2.5 }] }],
    ['log', { ...log, observations: [{ ...log.observations[0], source: 'mom' }] }],
    ['evaluation', { ...evaluation, schema: 'iepkit/evaluation/9' }],
    ['policy', { tolerance: 2 }],
    ['communications', { communications: [{ id: 'm1', date: '2026-10-05', kind: 'shouted' }] }],
  ]
  test.each(broken)('%s: what is wrong is refused by both', (kind, input) => {
    const [schema] = files[kind]
    expect(validator(schema)(input)).toBe(false)
    expect(z.safeParse(schema, input).success).toBe(false)
  })

  test('plain numbers and words are valid input', () => {
    const short = { ...plan, provisions: [{ ...plan.provisions[0], frequency: { sessions: 2, per: 'week', minutesPerSession: 30 } }] }
    expect(validator(planSchema)(short)).toBe(true)
  })

  test('schemas compose inside a consumer’s own', () => {
    const own = z.object({ caseNumber: z.string(), plan: planSchema, log: logSchema })
    expect(own.safeParse({ caseNumber: 'c1', plan, log }).success).toBe(true)
    expect(own.safeParse({ caseNumber: 'c1', plan: { ...plan, id: '' }, log }).error?.issues[0]?.path).toEqual(['plan', 'id'])
    expect(ajv.compile(z.toJSONSchema(own, { io: 'input' }))({ caseNumber: 'c1', plan, log })).toBe(true)
  })
})
