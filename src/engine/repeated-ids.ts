import { logKey, type Observation } from '../model/observation.ts'

/** Records of one log that carry the same id. */
export interface RepeatedIds {
  /** Replaced by a record of the same id that was written down later, or that says the same. */
  readonly replaced: ReadonlyMap<number, number>
  /** They differ, and nothing says which is later: each counts as possible only. */
  readonly doubtful: ReadonlySet<number>
}

/** Finds the records that share an id within one log: one entry, the latest `recordedAt`. */
export const findRepeatedIds = (records: readonly Observation[]): RepeatedIds => {
  const byLog = new Map<string, Map<string, number | number[]>>()
  const shared: number[][] = []
  records.forEach((record, i) => {
    const key = logKey(record)
    const ids = byLog.get(key) ?? new Map<string, number | number[]>()
    byLog.set(key, ids)
    const before = ids.get(record.id)
    if (before === undefined) ids.set(record.id, i)
    else if (typeof before === 'number') {
      const group = [before, i]
      ids.set(record.id, group)
      shared.push(group)
    } else before.push(i)
  })
  const replaced = new Map<number, number>()
  const doubtful = new Set<number>()
  for (const group of shared) settle(group, records, replaced, doubtful)
  return { replaced, doubtful }
}

const settle = (group: readonly number[], records: readonly Observation[], replaced: Map<number, number>, doubtful: Set<number>): void => {
  const instant = (i: number): number => recordedInstant(records[i]?.recordedAt)
  const latest = Math.max(...group.map(instant))
  const last = group.filter((i) => instant(i) === latest)
  const byContent = new Map<string, number>()
  for (const i of last) {
    const text = content(records[i])
    if (!byContent.has(text)) byContent.set(text, i)
  }
  const kept = new Set(byContent.values())
  const keeper = last[0] as number
  for (const i of group) if (!kept.has(i)) replaced.set(i, keeper)
  if (kept.size > 1) for (const i of kept) doubtful.add(i)
}

/** The instant of an ISO date or date and time; without an offset it is read as UTC, so that no machine's zone matters. */
export const recordedInstant = (text: string | undefined): number => {
  if (text === undefined) return Number.NEGATIVE_INFINITY
  const zoned = text.length <= 10 || /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`
  const instant = Date.parse(zoned)
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant
}

const content = (record: Observation | undefined): string =>
  JSON.stringify(Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
