import type { Observation } from '../model/observation.ts'
import { type Day, parseDay } from '../time/civil-date.ts'
import type { Entries } from './entries.ts'
import type { RepeatedIds } from './repeated-ids.ts'

/** What a make-up says it is for. */
export interface Target {
  readonly target: Day | 'unspecified'
  /** The record of the missed session, where the link names it. */
  readonly missed: number | undefined
}

const unspecified: Target = { target: 'unspecified', missed: undefined }

/** Finds what each make-up is for: a date, or a record of its own log; a make-up that was itself missed passes it on. */
export const makeUpTargets = (entries: Entries, { replaced }: RepeatedIds): ((entry: number) => Target) => {
  let named: ReadonlyMap<string, number> | undefined
  const find = (log: number, id: string): number | undefined => {
    named ??= namedRecords(entries, replaced)
    return named.get(`${log} ${id}`)
  }
  return (entry) => {
    const seen = new Set<number>()
    let at = entry
    while (!seen.has(at)) {
      seen.add(at)
      const name = (entries.records[at] as Observation).makeUpFor ?? 'unspecified'
      const dated = parseDay(name)
      if (dated !== undefined) return { target: dated, missed: undefined }
      const next = name === 'unspecified' ? undefined : find(entries.log[entry] as number, name)
      if (next === undefined) return unspecified
      if (entries.makesUp[next] === 0) return { target: entries.day[next] as Day, missed: next }
      at = next
    }
    return unspecified
  }
}

/** The records that links name, by log and id. */
const namedRecords = ({ records, ids, log, makesUp }: Entries, replaced: RepeatedIds['replaced']): ReadonlyMap<string, number> => {
  const wanted = new Set<string | undefined>()
  for (let i = 0; i < records.length; i++) if (makesUp[i] === 1) wanted.add(records[i]?.makeUpFor)
  const found = new Map<string, number>()
  for (let i = 0; i < records.length; i++) if (wanted.has(ids[i]) && !replaced.has(i)) found.set(`${log[i]} ${ids[i]}`, i)
  return found
}
