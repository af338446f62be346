import { describe, expect, test } from 'vitest'
import { threeSituations } from '../../src/fixtures/index.ts'
import { type Bounds, type Evaluation, type Explained, evaluate, explain } from '../../src/index.ts'
import { random } from '../support/random.ts'
import { truthCase } from '../support/truth/case.ts'

const isBounds = (value: unknown): value is Bounds => typeof value === 'object' && value !== null && 'min' in value && 'max' in value

/** Every number of a value, by the keys that lead to it; of bounds, the pair. */
const numbersIn = (value: unknown, path: string): readonly (readonly [string, Bounds])[] => {
  if (typeof value === 'number') return [[path, { min: value, max: value }]]
  if (typeof value !== 'object' || value === null) return []
  if (isBounds(value)) return [[path, { min: value.min, max: value.max }]]
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}/${key}`))
}

/** The parts of an evaluation that are worked out. */
const numbersOf = ({ provisions, violations, matches, coverage }: Evaluation) =>
  Object.entries({ provisions, violations, matches, coverage }).flatMap(([key, value]) => numbersIn(value, `/${key}`))

const boundsOf = ({ value }: Explained): Bounds => (isBounds(value) ? value : { min: Number.NaN, max: Number.NaN })

/** What a step says its value is, worked out again from its parts. */
const again = (step: Explained): Bounds | undefined => {
  const parts = step.parts.map(boundsOf)
  switch (step.how) {
    case 'sum':
      return parts.reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 })
    case 'count':
      return { min: step.dates?.length ?? 0, max: step.dates?.length ?? 0 }
    case 'same':
      return step.parts.length === 1 && isBounds(step.value) ? parts[0] : undefined
    case 'common':
      return { min: Math.max(...parts.map(({ min }) => min)), max: Math.min(...parts.map(({ max }) => max)) }
    case 'any':
      return { min: Math.min(...parts.map(({ min }) => min)), max: Math.max(...parts.map(({ max }) => max)) }
    case 'lacking': {
      const [all, less] = parts as [Bounds, Bounds]
      return { min: Math.max(0, all.min - less.max), max: Math.max(0, all.max - less.min) }
    }
    case 'given':
    case 'worked-out':
      return undefined
  }
}

/** A tree that can be followed: what is said to follow from parts does, at every step. */
const followed = (step: Explained, counts: Record<string, number>): void => {
  counts[step.how] = (counts[step.how] ?? 0) + 1
  const expected = again(step)
  if (expected !== undefined) expect(step.value, step.text).toEqual(expected)
  expect(step.text).not.toMatch(/undefined|NaN|null|\[object/u)
  for (const part of step.parts) followed(part, counts)
}

describe('explain', () => {
  const example = threeSituations()
  const everything = {
    weeks: 4,
    logs: 3,
    makeUps: true,
    beyond: true,
    amended: true,
    lines: 2,
    gaps: true,
    form: true,
    policies: true,
    slips: true,
  }
  const cases = Array.from({ length: 60 }, (_, i) => truthCase((i + 1) * 8, everything))

  test('every number of the example has a derivation that gives it', () => {
    const evaluation = evaluate(example)
    const counts: Record<string, number> = {}
    for (const [path, value] of numbersOf(evaluation)) {
      const step = explain(example, path)
      expect(step.text, path).not.toBe('As it stands')
      expect(step.value, path).toEqual(value)
      followed(step, counts)
    }
    expect(Object.keys(counts).sort()).toEqual(['any', 'common', 'count', 'given', 'lacking', 'same', 'sum', 'worked-out'])
  })

  test('so has every number of evaluations made at random', () => {
    const counts: Record<string, number> = {}
    for (const [i, { plan, calendar, asOf, log, policy }] of cases.entries()) {
      const input = { plan, calendar, asOf, log, policy }
      const r = random(i + 1)
      for (const [path, value] of r.shuffle(numbersOf(evaluate(input))).slice(0, 40)) {
        const step = explain(input, path)
        expect(step.text, `case ${i + 1}, ${path}`).not.toBe('As it stands')
        expect(step.value, `case ${i + 1}, ${path}`).toEqual(value)
        followed(step, counts)
      }
    }
    expect(counts.sum).toBeGreaterThan(100)
    expect(counts.common).toBeGreaterThan(100)
  })
})
