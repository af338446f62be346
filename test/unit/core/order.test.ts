import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showFound } from '../../../src/core/issue.ts'
import { compareIds, compareText } from '../../../src/core/order.ts'

test('ids are ordered the way people number them', () => {
  expect(['o10', 'o2', 'o1', 'b', 'o'].sort(compareIds)).toEqual(['b', 'o', 'o1', 'o2', 'o10'])
  expect(['b', 'a', 'ä', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä'])
})

test('the same text is in no order', () => {
  expect([compareIds('o1', 'o1'), compareText('o1', 'o1'), compareText('', '')]).toEqual([0, 0, 0])
})

test('both are total orders', () => {
  for (const compare of [compareIds, compareText]) {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        expect(compare(a, b) === 0).toBe(a === b)
        if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0)
      }),
    )
  }
})

test('what stood there is shown short, whatever it is, and never throws', () => {
  const ring: { self?: unknown } = {}
  ring.self = ring
  const long = showFound('x'.repeat(10_000))
  expect([showFound(undefined), showFound(null), showFound(-5), showFound(ring), showFound(10n), showFound(() => 1)]).toEqual([
    'nothing',
    'null',
    '-5',
    'object',
    'bigint',
    '() => 1',
  ])
  expect(long.length).toBeLessThan(90)
})

test('up to 80 characters are shown whole; of more the first 80, with a mark', () => {
  const exactly80 = 'x'.repeat(78)
  expect(showFound(exactly80)).toBe(`"${exactly80}"`)
  expect(showFound(`${exactly80}y`)).toBe(`"${exactly80}y…`)
})
