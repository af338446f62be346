import { describe, expect, test } from 'vitest'
import { findUnsound } from '../support/soundness.ts'

/*
 * Soundness: a complete truth that keeps the assumptions, written into several logs with records and coverage hidden at
 * random. Every verdict must be the truth's or open, every bound must hold the truth. A failing seed is a case to keep.
 */

const seed = Number(process.env.IEPKIT_SEED ?? 1)
const cases = Number(process.env.IEPKIT_CASES ?? 5000)

const kinds = [
  { name: 'one log, one week', options: { weeks: 1, logs: 1 } },
  { name: 'several logs', options: { weeks: 2, logs: 3 } },
  { name: 'one log with make-ups', options: { weeks: 3, logs: 1, makeUps: true } },
  { name: 'several logs with make-ups', options: { weeks: 3, logs: 3, makeUps: true } },
  { name: 'several logs, make-ups, and more than planned', options: { weeks: 3, logs: 3, makeUps: true, beyond: true } },
]

describe(`soundness, ${cases} cases each from seed ${seed}`, () => {
  test.each(kinds)('$name', ({ options }) => {
    const { problems, count } = findUnsound(cases, seed, options)
    expect(problems).toEqual([])
    // Soundness must not be bought with "cannot tell".
    expect(count.decided / count.periods).toBeGreaterThan(0.4)
  })

  /** Seeds that failed once: linked sessions in several logs, possible duplicates beside a make-up, a reason told in another log. */
  test.each([
    { failed: 268, options: { weeks: 3, logs: 3, makeUps: true } },
    { failed: 132_301, options: { weeks: 3, logs: 3, makeUps: true } },
    { failed: 131_906, options: { weeks: 3, logs: 3, makeUps: true, beyond: true } },
    { failed: 519_955, options: { weeks: 3, logs: 3, makeUps: true, beyond: true } },
  ])('seed $failed, which failed once', ({ failed, options }) => {
    expect(findUnsound(1, failed, options).problems).toEqual([])
  })
})
