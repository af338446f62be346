import type { Bounds } from '../../../src/core/bounds.ts'
import type { Verdict } from '../../../src/core/verdict.ts'

/** What one world comes to. */
export interface Amount {
  readonly delivered: number
  readonly accounted: number
}

/** What all worlds come to. */
export interface JudgedWorlds {
  readonly delivered: Bounds
  readonly accounted: Bounds
  readonly verdict: Verdict
}

/** The extremes over all worlds, and the verdict on which all of them agree, if they do. */
export const judgeWorlds = (worlds: readonly Amount[], bar: number): JudgedWorlds => {
  const delivered = extremes(worlds.map((world) => world.delivered))
  const reached = worlds.filter(({ accounted }) => accounted >= bar).length
  const accounted = extremes(worlds.map((world) => world.accounted))
  if (reached === 0) return { delivered, accounted, verdict: 'shortfall' }
  if (reached < worlds.length) return { delivered, accounted, verdict: 'undetermined' }
  return { delivered, accounted, verdict: delivered.min === 0 ? 'not-applicable' : 'met' }
}

const extremes = (numbers: readonly number[]): Bounds => ({ min: Math.min(...numbers), max: Math.max(...numbers) })
