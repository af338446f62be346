import type { Observation } from '../model/observation.ts'
import { type Entries, noMinutes, noReason, Outcome } from './entries.ts'

/** One session as it is added to a day: several records of it may have been joined. */
export interface SessionEntry {
  readonly outcome: number
  readonly reason: number
  readonly minutes: number
  readonly form: number
  readonly scheduledMinutes: number | undefined
}

/** How sure an entry is: it counts, or it adds 0..1 (with or without taking a slot). */
export type Certainty = 'certain' | 'possible' | 'ambiguous'

/** An entry as a session. */
export const sessionOf = (entries: Entries, entry: number): SessionEntry => ({
  outcome: entries.outcome[entry] as number,
  reason: entries.reason[entry] as number,
  minutes: entries.minutes[entry] as number,
  form: entries.form[entry] as number,
  scheduledMinutes: entries.outcome[entry] === Outcome.missed ? (entries.records[entry] as Observation).scheduledMinutes : undefined,
})

/** One session of a log's day, with the record that stands for it. */
export interface Settled {
  readonly entry: number
  readonly certainty: Certainty
  readonly session: SessionEntry
}

/** The sessions of a log's day, and the records that only repeat one of them. */
export interface SettledDay {
  readonly sessions: readonly Settled[]
  readonly repeats: readonly Repeat[]
}

/** A record that only repeats another one. */
export interface Repeat {
  readonly entry: number
  readonly of: number
}

/**
 * Settles which records of one log and day are one session.
 *
 * Same start time and no difference: one session. More records than the day has slots, and some alike:
 * those beyond the slots are possible duplicates, which add 0..1.
 */
export const settleSameDay = (records: readonly number[], entries: Entries, slots: number): SettledDay => {
  const { kept, repeats } = joinSameStart(records, entries)
  const excess = kept.length - slots
  const possible =
    excess > 0
      ? lookalikes(
          kept.map(({ entry }) => entry),
          entries,
          excess,
        )
      : new Set<number>()
  const sessions = kept.map(({ entry, session }): Settled => {
    const doubtful = entries.doubtful[entry] === 1 || possible.has(entry)
    return { entry, session, certainty: doubtful ? 'possible' : 'certain' }
  })
  return { sessions, repeats }
}

interface Kept {
  entry: number
  session: SessionEntry
}

const joinSameStart = (records: readonly number[], entries: Entries): { kept: Kept[]; repeats: Repeat[] } => {
  const kept: Kept[] = []
  const repeats: Repeat[] = []
  const byStart = new Map<string, Kept[]>()
  for (const entry of records) {
    const { start } = entries.records[entry] as Observation
    const session = sessionOf(entries, entry)
    const sameStart = start === undefined ? undefined : byStart.get(start)
    const same = sameStart?.find((other) => !differ(entries, other.entry, entry))
    if (same !== undefined) {
      same.session = joined(same.session, session)
      repeats.push({ entry, of: same.entry })
      continue
    }
    const keep = { entry, session }
    kept.push(keep)
    if (sameStart !== undefined && sameStart.length < mostCompared) sameStart.push(keep)
    else if (start !== undefined && sameStart === undefined) byStart.set(start, [keep])
  }
  return { kept, repeats }
}

/** Two records of one session: what either of them records. */
const joined = (a: SessionEntry, b: SessionEntry): SessionEntry => ({
  outcome: a.outcome,
  reason: a.reason === noReason ? b.reason : a.reason,
  minutes: a.minutes === noMinutes ? b.minutes : a.minutes,
  form: Math.max(a.form, b.form),
  scheduledMinutes: a.scheduledMinutes ?? b.scheduledMinutes,
})

const told: readonly (keyof Observation)[] = [
  'status',
  'minutes',
  'reason',
  'start',
  'groupSize',
  'setting',
  'provider',
  'delivery',
  'scheduledMinutes',
  'serviceAvailable',
]

/** Whether anything that both records tell is different. */
const differ = ({ records }: Entries, a: number, b: number): boolean => {
  const left = records[a] as Observation
  const right = records[b] as Observation
  return told.some((key) => left[key] !== undefined && right[key] !== undefined && left[key] !== right[key])
}

/** Beyond this many different records on one day, only exact repeats are recognised: the comparison must stay linear. */
const mostCompared = 64

/** Records that look like another one: of each group of likes, up to `excess`. */
const lookalikes = (records: readonly number[], entries: Entries, excess: number): ReadonlySet<number> => {
  const exact = new Map<string, number[]>()
  for (const entry of records) {
    const record = entries.records[entry] as Observation
    const key = JSON.stringify(told.map((name) => record[name] ?? null))
    const group = exact.get(key)
    if (group === undefined) exact.set(key, [entry])
    else group.push(entry)
  }
  const groups: number[][] = []
  for (const alike of exact.values()) {
    const like = exact.size <= mostCompared ? groups.find((group) => !differ(entries, group[0] as number, alike[0] as number)) : undefined
    if (like === undefined) groups.push(alike)
    else like.push(...alike)
  }
  return new Set(groups.flatMap((group) => group.slice(Math.max(1, group.length - excess))))
}
