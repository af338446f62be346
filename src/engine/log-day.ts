import { reasons } from '../model/reason.ts'
import { addAlike } from './alike.ts'
import { type Entries, Form, noMinutes, Outcome } from './entries.ts'
import { Relief, type ReliefTable } from './relief.ts'
import { type Certainty, type Scratch, type SessionEntry, type SettledDay, sessionOf, settleSameDay } from './same-day.ts'

/** How complete a log is for a day: not at all, for the sessions held, or for these and the misses that do not count. */
export const Cover = { none: 0, heldOnly: 1, full: 2 } as const

/** What decides how the entries of one day are read. */
export interface DayTerms {
  /** Sessions counted one by one, or minutes alone. */
  countsSessions: boolean
  /** Minutes that a session must have; 0 where the plan states none. */
  leastMinutes: number
  /** The longest session that is planned. */
  planned: number
  /** Sessions of one day unless more are recorded; 0 on a day without school. */
  cap: number
  /** A session counts for frequency from this many minutes on. */
  countsFrom: number
  /** A session of the day that makes up another counts from this many minutes on, whichever it makes up. */
  linkedCountFrom: number
  /** Table index of the day. */
  index: number
  /** It may turn out to be a day without school: a miss then changes nothing. */
  mayHaveNoSchool: boolean
}

/** Among the minutes of a day's sessions: it is not sure that this one was held. */
export const perhapsHeld = -2

/** Room for every reason number, none recorded and unserved absence included. */
const reasonSlots = reasons.length + 2

/**
 * What one log says about one day of one line, before its silence is read.
 * What is accounted for is held plus relief: an entry gives one or the other.
 */
export interface LogDay {
  cover: number
  /** Attendance or another log gives a reason that does not count, so a miss without one may be excused. */
  missingIsDisputed: boolean
  /** Entries of the log that day, in order. */
  readonly records: number[]
  /** Slots taken. */
  slots: number
  /** Entries that may be about another line or day: they add 0..1 and take no slot. */
  unslotted: number
  /** Make-ups of the log that may be about another line: not in its day itself. */
  unclearMakeUps: number
  heldMin: number
  heldMax: number
  reliefMin: number
  reliefMax: number
  /** Minutes on record. */
  minutesMin: number
  minutesMax: number
  /** Sessions that may have had the planned minutes, for want of a record. */
  openSessions: number
  reliefMinutesMin: number
  reliefMinutesMax: number
  /** The longest and the shortest session on record; 0, and no limit, where none has its minutes. */
  longest: number
  shortest: number
  misses: number
  /** Misses by reason number. */
  readonly missed: Int32Array
  asWritten: number
  otherForm: number
  /** Sessions that policy does not count, or may not: in another form, or too short. */
  refused: number
  /** Minutes that sessions in another form had at most: another log may tell of them without their form. */
  refusedMinutes: number
  /** Minutes of the sessions held in a slot; {@link noMinutes} where none are recorded, {@link perhapsHeld} where it is open whether it was held. */
  readonly held: number[]
  /** Entries that add 0..1, because they look like another one. */
  readonly possibleDuplicates: number[]
  /** Entries that only repeat another one. */
  readonly repeats: Map<number, number>
}

export const newLogDay = (): LogDay => ({
  cover: Cover.none,
  missingIsDisputed: false,
  records: [],
  slots: 0,
  unslotted: 0,
  unclearMakeUps: 0,
  heldMin: 0,
  heldMax: 0,
  reliefMin: 0,
  reliefMax: 0,
  minutesMin: 0,
  minutesMax: 0,
  openSessions: 0,
  reliefMinutesMin: 0,
  reliefMinutesMax: 0,
  longest: 0,
  shortest: Number.POSITIVE_INFINITY,
  misses: 0,
  missed: new Int32Array(reasonSlots),
  asWritten: 0,
  otherForm: 0,
  refused: 0,
  refusedMinutes: 0,
  held: [],
  possibleDuplicates: [],
  repeats: new Map(),
})

/** Empties a log's day for reuse: a walk over 10^6 records would otherwise make as many objects. */
export const resetLogDay = (day: LogDay): void => {
  if (day.misses > 0) day.missed.fill(0)
  day.cover = Cover.none
  day.missingIsDisputed = false
  day.records.length = 0
  day.held.length = 0
  day.possibleDuplicates.length = 0
  if (day.repeats.size > 0) day.repeats.clear()
  day.slots = day.unslotted = day.unclearMakeUps = day.heldMin = day.heldMax = day.reliefMin = day.reliefMax = 0
  day.minutesMin = day.minutesMax = day.openSessions = day.reliefMinutesMin = day.reliefMinutesMax = 0
  day.shortest = Number.POSITIVE_INFINITY
  day.longest = day.misses = day.asWritten = day.otherForm = day.refused = day.refusedMinutes = 0
}

/** The most that any of a day's logs has of something. */
export const mostOf = (logs: readonly LogDay[], of: (log: LogDay) => number): number => {
  let most = 0
  for (const log of logs) most = Math.max(most, of(log))
  return most
}

/** Adds one entry to a log's day. */
export const addSession = (day: LogDay, entry: SessionEntry, certainty: Certainty, terms: DayTerms, relief: ReliefTable): void => {
  const sure = certainty === 'certain' ? 1 : 0
  if (sure === 0) day.unslotted++
  else day.slots++
  switch (entry.outcome) {
    case Outcome.held:
      addHeld(day, entry, sure, terms)
      return
    case Outcome.open:
      day.heldMax++
      day.openSessions++
      if (sure === 1) day.held.push(perhapsHeld)
      return
    case Outcome.notCounted:
      addRefused(day, entry.minutes, terms)
      return
    case Outcome.missed:
      addMiss(day, entry, sure, terms, relief.of(entry.reason, terms.index, day.missingIsDisputed))
      return
    default:
      return
  }
}

const addHeld = (day: LogDay, { minutes, form }: SessionEntry, sure: number, terms: DayTerms): void => {
  const recorded = minutes !== noMinutes
  const counts = recorded ? minutes >= terms.countsFrom : terms.countsFrom <= terms.planned
  if (counts) day.heldMax++
  if (counts && (recorded || terms.countsFrom <= 1)) day.heldMin += sure
  else day.refused++
  if (recorded) {
    day.minutesMin += sure * minutes
    day.minutesMax += minutes
    if (minutes > day.longest) day.longest = minutes
    if (minutes < day.shortest) day.shortest = minutes
  } else {
    day.minutesMin += sure
    day.openSessions++
  }
  if (sure === 0) return
  day.held.push(minutes)
  if (form === Form.asWritten) day.asWritten++
  else if (form === Form.differs) day.otherForm++
}

const addRefused = (day: LogDay, minutes: number, terms: DayTerms): void => {
  const recorded = minutes !== noMinutes
  day.refused++
  day.refusedMinutes += recorded ? minutes : terms.planned
  if (recorded && minutes > day.longest) day.longest = minutes
}

const addMiss = (day: LogDay, entry: SessionEntry, sure: number, terms: DayTerms, relief: number): void => {
  if (sure === 1) {
    day.misses++
    day.missed[entry.reason] = (day.missed[entry.reason] as number) + 1
  }
  if (relief === Relief.none) return
  const least = terms.leastMinutes > 0 ? terms.leastMinutes : (entry.scheduledMinutes ?? 0)
  const most = terms.leastMinutes > 0 ? terms.leastMinutes : (entry.scheduledMinutes ?? terms.planned)
  day.reliefMax++
  day.reliefMinutesMax += most
  if (relief !== Relief.one || sure === 0 || terms.mayHaveNoSchool) return
  day.reliefMin++
  day.reliefMinutesMin += least
}

/** Reads all entries of one log on one day. */
export const readLogDay = (day: LogDay, entries: Entries, terms: DayTerms, relief: ReliefTable, scratch: Scratch): void => {
  // Nothing is a double of what is only possible itself, and it may have filled a slot.
  const records = day.records.some((entry) => entries.doubtful[entry] === 1)
    ? day.records.filter((entry) => entries.doubtful[entry] === 0)
    : day.records
  const slots = Math.max(1, terms.cap) - (day.records.length - records.length)
  const settled = records.length <= 1 ? undefined : settleSameDay(records, entries, slots, scratch)
  const addOne = (entry: number): void => {
    const isElsewhere = entries.doubtful[entry] === 1
    if (isElsewhere) day.possibleDuplicates.push(entry)
    const session = settled?.joined.get(entry) ?? sessionOf(entries, entry, scratch.session)
    addSession(day, session, isElsewhere ? 'elsewhere' : 'certain', terms, relief)
  }
  if (settled === undefined) for (const entry of day.records) addOne(entry)
  else addSettled(day, settled, addOne)
}

const addSettled = (day: LogDay, { repeats, alike }: SettledDay, addOne: (entry: number) => void): void => {
  const doubted = new Set(alike.flatMap(({ entries }) => entries))
  for (const entry of day.records) {
    const repeated = repeats.get(entry)
    if (repeated !== undefined) day.repeats.set(entry, repeated)
    else if (!doubted.has(entry)) addOne(entry)
  }
  for (const group of alike) addAlike(day, group, addOne)
}
