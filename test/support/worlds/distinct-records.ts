import type { Observation } from '../../../src/model/observation.ts'
import { grouped, product } from './combinations.ts'
import { type Entry, entryOf, isAlike, logOf } from './entry.ts'
import type { Ground } from './ground.ts'

/** "Same id in one log: one entry, the latest `recordedAt`". Where nothing says which is the latest, any may be: every choice. */
export const idChoices = (records: readonly Observation[]): readonly (readonly Observation[])[] => {
  const sameId = grouped(records, (record) => `${logOf(record)} ${record.id}`)
  return product(
    sameId.map((group) => {
      const latest = group
        .map(({ recordedAt = '' }) => recordedAt)
        .sort()
        .at(-1)
      const last = group.filter(({ recordedAt = '' }) => recordedAt === latest)
      return [...new Map(last.map((record) => [JSON.stringify(record), record])).values()]
    }),
  )
}

/** "Entries of one log with the same date and start time are one session if nothing recorded in them differs": it has what either tells. */
export const joinSameStart = (entries: readonly Entry[], ground: Ground): readonly Entry[] => {
  const kept: Entry[] = []
  for (const entry of entries) {
    const { start } = entry.record
    const same = start === undefined ? -1 : kept.findIndex((one) => one.record.start === start && isAlike(one, entry))
    const other = kept[same]
    if (other === undefined) kept.push(entry)
    else kept[same] = entryOf({ ...entry.record, ...other.record }, ground)
  }
  return kept
}
