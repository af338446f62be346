import type { Bounds } from '../../../src/core/bounds.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import { serviceOf } from '../worked.ts'
import type { SmallCase } from './case.ts'
import { enumerateWorlds } from './enumerate.ts'

/** How an evaluation differs from the extremes over all worlds. */
export interface Difference {
  /** `unsound`: a world lies outside. `wide`: no world reaches an end. `conflict`: reported though a world agrees with all logs. */
  readonly kind: 'unsound' | 'wide' | 'conflict'
  readonly what: string
}

/** Compares an evaluation with the enumeration; without a world that agrees with all logs there is nothing to compare. */
export const differences = (of: SmallCase, evaluation: Evaluation): readonly Difference[] => {
  const worlds = enumerateWorlds(of)
  if (worlds === undefined) return []
  return serviceOf(evaluation, 'line').periods.flatMap(({ start, sessions, minutes, knownMinutes, conflicts }) => {
    const world = worlds.find((week) => week.start === start)
    if (world === undefined) return [{ kind: 'unsound', what: `${start}: no such week` } as const]
    const compared = [
      differenceOf(`${start} sessions delivered`, sessions?.delivered, world.delivered),
      differenceOf(`${start} sessions accounted`, sessions?.accounted, world.accounted),
      differenceOf(`${start} minutes delivered`, minutes?.delivered ?? knownMinutes, world.minutes),
      differenceOf(`${start} minutes accounted`, minutes?.accounted, world.accountedMinutes),
    ].flat()
    return conflicts.length === 0 ? compared : [...compared, { kind: 'conflict', what: `${start}: ${conflicts.join(' ')}` } as const]
  })
}

const differenceOf = (name: string, engine: Bounds | undefined, worlds: Bounds): readonly Difference[] => {
  if (engine === undefined || (engine.min === worlds.min && engine.max === worlds.max)) return []
  const kind = engine.min <= worlds.min && worlds.max <= engine.max ? 'wide' : 'unsound'
  return [{ kind, what: `${name}: engine ${engine.min}..${engine.max}, worlds ${worlds.min}..${worlds.max}` }]
}
