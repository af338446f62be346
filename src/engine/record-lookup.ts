import type { Observation } from '../model/observation.ts'

/** Finds records by their ids; the index is made when it is first asked. */
export const recordLookup = (records: readonly Observation[]): ((ids: readonly string[]) => readonly Observation[]) => {
  let byId: Map<string, Observation[]> | undefined
  const index = (): Map<string, Observation[]> => {
    const made = new Map<string, Observation[]>()
    for (const record of records) {
      const known = made.get(record.id)
      if (known === undefined) made.set(record.id, [record])
      else known.push(record)
    }
    return made
  }
  return (ids) => {
    byId ??= index()
    return ids.flatMap((id) => byId?.get(id) ?? [])
  }
}
