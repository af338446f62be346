import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bounds, exactly, hull, isExact, lacking, plus, times } from '../../../src/core/bounds.ts'
import { type Verdict, worse } from '../../../src/core/verdict.ts'

const bounds = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]): Bounds => ({ min: Math.min(a, b), max: Math.max(a, b) }))
const inside = (of: Bounds): fc.Arbitrary<number> => fc.integer({ min: of.min, max: of.max })
const pairWithin = fc.tuple(bounds, bounds).chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), inside(a), inside(b)))

const holds = ({ min, max }: Bounds, value: number): boolean => min <= value && value <= max

describe('bounds hold whatever their parts can be', () => {
  test('sum, multiple, hull', () => {
    fc.assert(
      fc.property(pairWithin, fc.nat(20), ([a, b, x, y], factor) => {
        expect(holds(plus(a, b), x + y)).toBe(true)
        expect(holds(times(a, factor), x * factor)).toBe(true)
        expect(holds(hull(a, b), x) && holds(hull(a, b), y)).toBe(true)
        expect(holds(lacking(a, b), Math.max(0, x - y))).toBe(true)
      }),
    )
  })

  test('and both ends are reached', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(plus(a, b)).toEqual({ min: a.min + b.min, max: a.max + b.max })
        expect(lacking(a, b)).toEqual({ min: Math.max(0, a.min - b.max), max: Math.max(0, a.max - b.min) })
        expect(plus(a, exactly(0))).toEqual(a)
        expect(plus(a, b)).toEqual(plus(b, a))
        expect(isExact(a)).toBe(a.min === a.max)
      }),
    )
  })
})

test('two or three sessions of thirty minutes are 60 to 90 minutes; only a single value is exact', () => {
  expect(times({ min: 2, max: 3 }, 30)).toEqual({ min: 60, max: 90 })
  expect([isExact(exactly(2)), isExact({ min: 2, max: 3 })]).toEqual([true, false])
})

describe('the worse of two verdicts', () => {
  const order: readonly Verdict[] = ['shortfall', 'undetermined', 'in-progress', 'met', 'not-applicable', 'not-assessable']
  const pairs = order.flatMap((a, i) => order.map((b, j) => ({ a, b, expected: order[Math.min(i, j)] as Verdict })))
  test.each(pairs)('$a and $b: $expected', ({ a, b, expected }) => expect(worse(a, b)).toBe(expected))
})
