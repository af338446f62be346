import { describe, expect, test } from 'vitest'
import { quantile, runDrafts } from '../support/drafts/run.ts'

/*
 * Drafts for generated evaluations, with hostile names, wording and notes, in every language and voice. What is checked stands in
 * test/support/drafts/check.ts. `npx tsx test/support/drafts/at-scale.ts 20000` does the same for 20,000 evaluations in all eight.
 */

const evaluations = Number(process.env.IEPKIT_DRAFTS ?? 1600)

describe(`drafts for ${evaluations} evaluations`, () => {
  const run = runDrafts(1, evaluations, 'one')

  test('every number, date and quotation is traced; nothing is unfilled, said as a fact that cannot be told, or unkind', () => {
    expect(run.problems).toEqual([])
  })

  test('every step and every rule is among them', () => {
    expect(run.steps.size).toBe(9)
    expect([...run.steps.values()].every((count) => count > 50)).toBe(true)
    expect(run.facts.size).toBeGreaterThanOrEqual(20)
  })

  test('reading level and length', () => {
    const at = (name: string, share: number): number => quantile(run.figures.get(name) ?? [], share)
    expect(at('en grade', 1)).toBeLessThanOrEqual(8)
    expect(at('es ease', 0)).toBeGreaterThanOrEqual(60)
    for (const name of ['en words a sentence', 'es words a sentence']) expect(at(name, 1)).toBeLessThanOrEqual(25)
    expect(at('words, ask', 1)).toBeLessThanOrEqual(200)
    expect(at('words, others', 1)).toBeLessThanOrEqual(300)
  })
})
