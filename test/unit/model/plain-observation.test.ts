import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeParse } from 'zod/mini'
import { plainObservations } from '../../../src/model/read/plain-observation.ts'
import { observationSchema } from '../../../src/model/schema/log.ts'

/** Rows that are nearly right: each value is a good one, or one that is nearly good. */
const mostly = <T>(good: fc.Arbitrary<T>, ...bad: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...bad) })

const row = fc.record(
  {
    id: mostly(fc.constantFrom('o1', 'x'.repeat(200)), '', 'x'.repeat(201), 'a\u0000', 'a\u007f', 5, null),
    provisionId: mostly(fc.constant('speech'), '', 'a\nb', 7),
    date: mostly(fc.constantFrom('2026-10-06', '2028-02-29'), '2026-02-29', '2026-10-6', 20261006),
    status: mostly(fc.constantFrom('delivered', 'missed'), 'done', null),
    minutes: mostly(fc.constantFrom(0, 30, 1440), -1, 2.5, 1441, Number.NaN, '30'),
    start: mostly(fc.constantFrom('09:00', '23:59'), '24:00', '9:00', '09:00\n'),
    reason: mostly(fc.constant('student-absent'), 'ill'),
    source: mostly(fc.constant('parent'), 'mom'),
    log: mostly(fc.constant('notebook'), ''),
    note: mostly(fc.constantFrom('', 'x'.repeat(5000)), 'x'.repeat(5001), 1),
    groupSize: fc.constantFrom(3, 0),
  },
  { requiredKeys: ['id', 'date', 'source'] },
)

test('a row taken for plain is accepted by the schema, unchanged; and plain rows are recognised', () => {
  const isPlain = plainObservations()
  let plain = 0
  fc.assert(
    fc.property(row, (input) => {
      if (!isPlain(input)) return
      plain++
      const parsed = safeParse(observationSchema, input)
      expect(parsed.success && parsed.data).toEqual(input)
    }),
    { numRuns: 10_000 },
  )
  expect(plain).toBeGreaterThan(100)
})
