import { groupBy } from '../core/group-by.ts'
import type { Observation } from '../model/observation.ts'
import { absentUnserved, type Entries, noMinutes, noReason, noStart, Outcome, studentAbsent } from './entries.ts'

/** One session as it is added to a day: several records of it may have been joined. */
export interface SessionEntry {
  outcome: number
  reason: number
  minutes: number
  form: number
  scheduledMinutes: number | undefined
  /** The student was absent, and the service would not have been available either. */
  isUnserved: boolean
}

/** How sure an entry is: it counts, or it adds 0..1 and takes no slot, since it may belong to another line or day. */
export type Certainty = 'certain' | 'elsewhere'

const noSession = (): SessionEntry => ({ outcome: 0, reason: 0, minutes: 0, form: 0, scheduledMinutes: undefined, isUnserved: false })

/** An entry as a session, written into `into`. */
export const sessionOf = (entries: Entries, entry: number, into: SessionEntry = noSession()): SessionEntry => {
  into.outcome = entries.outcome[entry] as number
  into.reason = entries.reason[entry] as number
  into.minutes = entries.minutes[entry] as number
  into.form = entries.form[entry] as number
  const more = entries.tellsMore[entry] === 1 ? (entries.records[entry] as Observation) : undefined
  into.scheduledMinutes = more?.scheduledMinutes
  into.isUnserved = more?.serviceAvailable === false
  return into
}

/** What the records of a log's day come to, where some of them belong together. */
export interface SettledDay {
  /** Sessions that several records tell, by the record that stands for them. */
  readonly joined: ReadonlyMap<number, SessionEntry>
  /** Records that only repeat another one, with that one. */
  readonly repeats: ReadonlyMap<number, number>
  /** Groups of records that look alike, on a day with more records than slots. */
  readonly alike: readonly Alike[]
}

/** Records of which some may be one session; those that tell most come first. */
export interface Alike {
  readonly entries: readonly number[]
  /** How many of them may be no session of their own. */
  readonly doubtful: number
  /** One of them is in a form that does not count. */
  readonly refused: boolean
  /** So many different lengths are on record, each of a session of its own. */
  readonly lengths: number
}

/**
 * Settles which records of one log and day are one session.
 *
 * Same start time and no difference: one session. More records than the day has slots, and some alike:
 * as many as are beyond the slots are possible duplicates, which add 0..1. Nobody can tell which of them.
 *
 * @returns Nothing where every record is a session of its own.
 */
export const settleSameDay = (records: readonly number[], entries: Entries, slots: number, scratch: Scratch): SettledDay | undefined => {
  const starts = startsOf(records, entries, scratch)
  if (starts === 'all-differ' || (starts === 'some-differ' && records.length <= slots)) return undefined
  const { joined, repeats } = joinSameStart(records, entries)
  const kept = repeats.size === 0 ? records : records.filter((entry) => !repeats.has(entry))
  const excess = kept.length - slots
  return { joined, repeats, alike: excess > 0 ? lookalikes(kept, entries, excess) : [] }
}

/** Room to note which starts were met on a day, by minute of the day; reused, so that the check makes no objects. */
export interface Scratch {
  readonly metOn: Float64Array
  day: number
  /** The session that is being added. */
  readonly session: SessionEntry
}

export const newScratch = (): Scratch => ({ metOn: new Float64Array(24 * 60), day: 0, session: noSession() })

/** Whether all records tell different starts, none of them shares one, or some do. */
const startsOf = (records: readonly number[], entries: Entries, scratch: Scratch): 'all-differ' | 'some-differ' | 'some-same' => {
  const { metOn } = scratch
  scratch.day++
  let all = true
  for (const entry of records) {
    const start = entries.start[entry] as number
    if (start === noStart) {
      all = false
      continue
    }
    if (metOn[start] === scratch.day) return 'some-same'
    metOn[start] = scratch.day
  }
  return all ? 'all-differ' : 'some-differ'
}

/** At most this many different records of one start, or of one day, are compared with each other: it must stay linear. */
export const mostCompared = 64

const joinSameStart = (records: readonly number[], entries: Entries): Pick<SettledDay, 'joined' | 'repeats'> => {
  const joined = new Map<number, SessionEntry>()
  const repeats = new Map<number, number>()
  const timed = records.filter((entry) => entries.start[entry] !== noStart)
  for (const ofStart of groupBy(timed, (entry) => entries.start[entry]).values()) {
    const kept: number[] = []
    for (const entry of ofStart) {
      const same = kept.find((other) => !differ(entries, other, entry))
      if (same === undefined) {
        if (kept.length < mostCompared) kept.push(entry)
        continue
      }
      joined.set(same, join(joined.get(same) ?? sessionOf(entries, same), sessionOf(entries, entry)))
      repeats.set(entry, same)
    }
  }
  return { joined, repeats }
}

/** Two records of one session: what either of them records. */
const join = (a: SessionEntry, b: SessionEntry): SessionEntry => {
  const reason = a.reason === noReason ? b.reason : a.reason
  const isUnserved = a.isUnserved || b.isUnserved
  return { ...joinedAmounts(a, b), reason: isUnserved && reason === studentAbsent ? absentUnserved : reason, isUnserved }
}

const joinedAmounts = (a: SessionEntry, b: SessionEntry) => ({
  outcome: b.outcome === Outcome.notCounted ? b.outcome : a.outcome,
  minutes: a.minutes === noMinutes ? b.minutes : a.minutes,
  form: Math.max(a.form, b.form),
  scheduledMinutes: a.scheduledMinutes ?? b.scheduledMinutes,
})

const toldBeside = ['groupSize', 'setting', 'provider', 'delivery', 'scheduledMinutes', 'serviceAvailable'] as const

/** A record that only repeats another one. */
export interface Repeat {
  readonly entry: number
  readonly of: number
}

/** Whether anything that both records tell is different. */
export const differ = ({ status, start, minutes, reason, tellsMore, records }: Entries, a: number, b: number): boolean => {
  const unlike = (left: number | undefined, right: number | undefined, nothing: number): boolean =>
    left !== right && left !== nothing && right !== nothing
  if (unlike(status[a], status[b], 0) || unlike(start[a], start[b], noStart)) return true
  if (unlike(minutes[a], minutes[b], noMinutes) || unlike(reason[a], reason[b], noReason)) return true
  if (tellsMore[a] === 0 || tellsMore[b] === 0) return false
  const left = records[a] as Observation
  const right = records[b] as Observation
  return toldBeside.some((key) => left[key] !== undefined && right[key] !== undefined && left[key] !== right[key])
}

/** One key for all records that tell the very same. */
const exactKey = ({ status, start, minutes, reason, tellsMore, records }: Entries, entry: number): number | string => {
  const numbers =
    (((status[entry] as number) * 32 + (reason[entry] as number)) * 2048 + (minutes[entry] as number) + 1) * 2048 +
    (start[entry] as number) +
    1
  if (tellsMore[entry] === 0) return numbers
  const record = records[entry] as Observation
  return JSON.stringify([numbers, ...toldBeside.map((key) => record[key] ?? null)])
}

/** How much a record tells. */
const toldBy = ({ status, start, minutes, reason, tellsMore, records }: Entries, entry: number): number => {
  const columns =
    Number(status[entry] !== 0) +
    Number(start[entry] !== noStart) +
    Number(minutes[entry] !== noMinutes) +
    Number(reason[entry] !== noReason)
  if (tellsMore[entry] === 0) return columns
  const record = records[entry] as Observation
  return columns + toldBeside.filter((key) => record[key] !== undefined).length
}

/** The fewest sessions that records can be: as many as there are different values of anything that they tell. */
const fewestSessions = (group: readonly number[], { status, start, minutes, reason }: Entries): number => {
  const different = (column: ArrayLike<number>, nothing: number): number =>
    new Set(group.map((entry) => column[entry] as number).filter((value) => value !== nothing)).size
  return Math.max(1, different(status, 0), different(start, noStart), different(minutes, noMinutes), different(reason, noReason))
}

/** Groups of records that look alike: of each, up to `excess` may be no session of their own. */
const lookalikes = (records: readonly number[], entries: Entries, excess: number): readonly Alike[] => {
  const fullest = [...records].sort((a, b) => toldBy(entries, b) - toldBy(entries, a))
  const exact = groupBy(fullest, (entry) => exactKey(entries, entry))
  const groups: number[][][] = []
  for (const alike of exact.values()) {
    const isLike = (group: readonly number[][]): boolean => group.some(([other]) => !differ(entries, other as number, alike[0] as number))
    const like = exact.size <= mostCompared ? groups.filter(isLike) : []
    // Like one that is like another, or like two that differ: nobody can tell which of them belong together.
    for (const group of like) groups.splice(groups.indexOf(group), 1)
    groups.push([...like.flat(), alike])
  }
  return groups
    .map((group) => group.flat())
    .map((group) => ({
      entries: group,
      doubtful: Math.min(excess, group.length - fewestSessions(group, entries)),
      refused: group.some((entry) => entries.outcome[entry] === Outcome.notCounted),
      lengths: new Set(group.map((entry) => entries.minutes[entry] as number).filter((minutes) => minutes > 0)).size,
    }))
    .filter(({ doubtful }) => doubtful > 0)
}
