import { groupBy } from '../core/group-by.ts'
import type { CompiledPlan } from './compile.ts'
import { type Entries, noStart } from './entries.ts'
import type { Placed } from './placed.ts'
import { differ, mostCompared, type Repeat } from './same-day.ts'

/** Make-ups without those that only repeat another record of the same log, day and start, and what repeats what. */
export interface DistinctMakeUps {
  readonly made: readonly number[]
  readonly repeats: readonly Repeat[]
}

/**
 * Records of one log with the same date and start are one session if nothing recorded in them differs; also where only one
 * of them says that it makes up another session. A plain record that repeats a make-up is taken out of its day.
 */
export const distinctMakeUps = (made: readonly number[], lineIndex: number, placed: Placed, { table }: CompiledPlan): DistinctMakeUps => {
  const { entries } = placed
  const timed = made.filter((entry) => entries.start[entry] !== noStart)
  if (timed.length === 0) return { made, repeats: [] }
  const repeats: Repeat[] = []
  const heads = placed.heads[lineIndex]
  for (const group of groupBy(timed, (entry) => `${entries.log[entry]} ${entries.day[entry]} ${entries.start[entry]}`).values()) {
    const kept: number[] = []
    for (const entry of [...group].sort((a, b) => (entries.minutes[b] as number) - (entries.minutes[a] as number))) {
      const same = kept.slice(0, mostCompared).find((other) => sameTarget(other, entry, placed) && !differ(entries, other, entry))
      if (same === undefined) kept.push(entry)
      else repeats.push({ entry, of: same })
    }
    const index = (entries.day[group[0] as number] as number) - table.first
    for (const made of kept) if (heads !== undefined) repeats.push(...takeOut(heads, index, made, entries))
  }
  const dropped = new Set(repeats.map(({ entry }) => entry))
  return { made: made.filter((entry) => !dropped.has(entry)), repeats }
}

const sameTarget = (a: number, b: number, { targetOf }: Placed): boolean => targetOf(a).target === targetOf(b).target

/** Takes one plain record that repeats a make-up out of its day's list, and gives the make-up the minutes that it lacks. */
const takeOut = (heads: Int32Array, index: number, made: number, entries: Entries): readonly Repeat[] => {
  const { next, log, start, minutes } = entries
  let before = -1
  for (let entry = heads[index] ?? -1; entry >= 0; before = entry, entry = next[entry] as number) {
    if (log[entry] !== log[made] || start[entry] !== start[made] || differ(entries, entry, made)) continue
    if (before < 0) heads[index] = next[entry] as number
    else next[before] = next[entry] as number
    minutes[made] = Math.max(minutes[made] as number, minutes[entry] as number)
    return [{ entry, of: made }]
  }
  return []
}
