import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules/index.ts'
import { generateDistrict } from '../../src/fixtures/district/generate-district.ts'
import { allDecided, figuresOf } from './figures.ts'
import { judgeStudent } from './judge/judge-student.ts'

/* A small run of `npm run accuracy`, on other students. */

test('no verdict, bound or finding contradicts the truth', () => {
  const figures = figuresOf({ seed: 70, students: 250 })
  expect(figures.wrong).toEqual([])
  expect(allDecided(figures).of).toBeGreaterThan(5_000)
  // A rule that nobody judges is never wrong. This one is about the records themselves, and has no truth to be held against.
  const judged = new Set([...figures.rules.keys(), 'evidence-thin'])
  expect(rules.map(({ meta }) => meta.id).filter((id) => !judged.has(id))).toEqual([])
})

test('nor when little is recorded, and much of it is vague, doubled or mistaken', () => {
  const figures = figuresOf({ seed: 71, students: 100, recordedShare: 0.3, vagueShare: 0.1, lookAlikeShare: 0.1, mistakeShare: 0.05 })
  expect(figures.wrong).toEqual([])
})

test('of what is recorded day by day, 95 % is decided', () => {
  const figures = figuresOf({ seed: 72, students: 100, recordedShare: 1, strayShare: 0, serviceLogShare: 0 })
  expect(figures.wrong).toEqual([])
  const { is, of } = allDecided(figures)
  expect(is / of).toBeGreaterThanOrEqual(0.95)
})

test('the judge sees an evaluation that is wrong', () => {
  const students = [...generateDistrict({ seed: 73, students: 10, recordedShare: 1 })]
  const isWrong = (sessions: (typeof students)[number]['truth']['sessions'], i: number): boolean => {
    const student = students[i] as (typeof students)[number]
    const { judgments, verdicts } = judgeStudent({ ...student, truth: { ...student.truth, sessions } })
    return [...judgments, ...verdicts].some(({ outcome }) => outcome === 'wrong')
  }
  students.forEach(({ truth }, i) => {
    expect(isWrong(truth.sessions, i)).toBe(false)
    // A truth without the sessions that the records show: their evaluation is wrong by it.
    expect(isWrong([], i)).toBe(truth.sessions.some(({ held }) => held))
  })
})
