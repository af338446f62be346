import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/core/bounds.ts'
import { evaluate, type SummaryFigures, type SummaryGroup, summarise, type WeekFigures } from '../../src/index.ts'
import { random } from '../support/random.ts'
import { truthCase } from '../support/truth/case.ts'

const options = { weeks: 3, logs: 2, lines: 3, makeUps: true, amended: true, removals: true }
const entries = Array.from({ length: 150 }, (_, i) => {
  const { plan, calendar, policy, log, asOf } = truthCase(i * 8, options)
  return { evaluation: evaluate({ plan, calendar, policy, log, asOf }), school: `school ${i % 7}` }
})

const figures = (groups: readonly SummaryGroup<WeekFigures>[]): readonly WeekFigures[] =>
  groups.map((group) => {
    if ('suppressed' in group) throw new Error(group.key)
    return group
  })
const sum = (all: readonly Bounds[]): Bounds => all.reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }))

describe('summarise', () => {
  const summary = summarise(entries, { leastStudents: 1 })
  const all = summary.all as SummaryFigures

  test.each(['services', 'providers', 'schools', 'weeks'] as const)('the %s add up to the whole', (list) => {
    for (const unit of ['sessions', 'minutes'] as const) {
      const groups = figures(summary[list])
      expect(sum(groups.map((one) => one[unit].required))).toEqual(all[unit].required)
      expect(sum(groups.map((one) => one[unit].delivered))).toEqual(all[unit].delivered)
      expect(sum(groups.map((one) => one[unit].undelivered.agencySide))).toEqual(all[unit].undelivered.agencySide)
    }
    const verdicts = figures(summary[list]).flatMap(({ periods }) => Object.values(periods))
    expect(verdicts.reduce((a, b) => a + b)).toBe(Object.values(all.periods).reduce((a, b) => a + b))
  })

  test('the order of the evaluations does not matter, byte for byte', () => {
    const r = random(5)
    for (let i = 0; i < 5; i++) expect(JSON.stringify(summarise(r.shuffle([...entries])))).toBe(JSON.stringify(summarise(entries)))
  })

  test('no hidden group can be worked out: what is hidden in a list is of ten students together, or of none', () => {
    const r = random(9)
    for (let i = 0; i < 200; i++) {
      const some = r.shuffle([...entries]).slice(0, r.int(1, 150))
      for (const list of Object.values(summarise(some)).filter(Array.isArray) as SummaryGroup<WeekFigures>[][]) {
        const hidden = list.filter((group) => 'suppressed' in group).length
        // One hidden group alone may only be the whole list.
        if (hidden === 1) expect(list).toHaveLength(1)
        for (const group of list) if (!('suppressed' in group)) expect(group.students).toBeGreaterThanOrEqual(10)
      }
    }
  })

  test('plain JSON', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
  })
})
