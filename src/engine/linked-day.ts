import { groupBy } from '../core/group-by.ts'
import type { Day } from '../time/civil-date.ts'
import { type DayReader, roomFor } from './day-reader.ts'
import { type Entries, noMinutes, Outcome } from './entries.ts'
import { Cover, type DayTerms, type LogDay } from './log-day.ts'
import type { Link } from './make-ups.ts'
import { closeDay, hullOf, mergeReadings, type Reading } from './reading.ts'

/** Bounds of a count or of minutes, changed in place while they are summed. */
export interface Least {
  min: number
  max: number
}

/** Sessions held on one day that make up sessions of another: how many, and their minutes. */
export interface Outgoing {
  readonly day: Day
  readonly target: Day
  readonly sessions: Least
  readonly minutes: Least
  readonly records: readonly number[]
}

/** The linked sessions of one log on one day. */
interface LinkedOfLog {
  readonly sure: number
  readonly most: number
  readonly minutesMin: number
  readonly minutesMax: number
  readonly open: number
  readonly longest: number
}

/** What a day with linked sessions comes to. */
export interface LinkedDay {
  readonly outgoing: readonly Outgoing[]
  /** How many of the day's sessions are linked. */
  readonly linked: Least
  /** All sessions of the day, linked ones included. */
  readonly heldMax: number
  readonly conflict: boolean
}

const linkedOf = (links: readonly Link[], entries: Entries): LinkedOfLog => {
  const held = links.filter(({ entry }) => entries.outcome[entry] === Outcome.held)
  const recorded = held.map(({ entry }) => entries.minutes[entry] as number).filter((minutes) => minutes !== noMinutes)
  return {
    sure: held.length,
    most: links.length,
    minutesMin: sum(recorded) + (held.length - recorded.length),
    minutesMax: sum(recorded),
    open: links.length - recorded.length,
    longest: Math.max(0, ...recorded),
  }
}

/**
 * Reads a day with linked sessions: which of the day's sessions go to another period.
 * A log may hold a linked session as a plain entry, or lack it where it does not cover the day.
 */
export const readLinkedDay = (day: Day, index: number, links: readonly Link[], reader: DayReader, entries: Entries): LinkedDay => {
  const byTarget = groupBy(links, ({ target }) => target)
  const byLog = groupBy(links, ({ log }) => log)
  const logs = reader.logs(index, byLog.keys())
  const terms = reader.terms(index)
  const own = new Map([...byLog].map(([log, ofLog]) => [reader.ofLog(log) as LogDay, linkedOf(ofLog, entries)]))
  // Two logs may each link one of two make-ups: only a log that covers the day shows how many there were.
  const mostLinked = links.length
  const surelyLinked = Math.max(...[...own.values()].map(({ sure }) => sure))

  const whole = mergeReadings(logs.map((log) => wholeDay(log, own.get(log), mostLinked, logs, terms)))
  const { heldMin, heldMax } = whole.reading
  const linked = { min: Math.min(surelyLinked, heldMin), max: Math.min(mostLinked, heldMax) }
  const nothingElse = ordinaryDay(logs, own, linked, terms, whole.conflict).heldMax === 0
  const outgoing = [...byTarget].map(([target, ofTarget]): Outgoing => {
    const perLog = [...groupBy(ofTarget, ({ log }) => log).values()].map((ofLog) => linkedOf(ofLog, entries))
    const sure = Math.max(...perLog.map((of) => of.sure))
    const doubt = surelyLinkedInAll(byTarget, entries) - linked.min
    const sessions = { min: Math.max(0, sure - doubt), max: Math.min(ofTarget.length, linked.max) }
    const stated = minutesOf(perLog, sessions.max, terms)
    const minutes = byTarget.size === 1 && nothingElse ? narrowed(stated, whole.reading) : stated
    if (sessions.min === 0) minutes.min = 0
    if (sessions.max === 0) minutes.max = 0
    return { day, target, sessions, minutes, records: ofTarget.map(({ entry }) => entry) }
  })
  return { outgoing, linked, heldMax, conflict: whole.conflict }
}

/** Sessions that some log links for sure, target by target. */
const surelyLinkedInAll = (byTarget: ReadonlyMap<Day, readonly Link[]>, entries: Entries): number =>
  sum(
    [...byTarget.values()].map((ofTarget) =>
      Math.max(...[...groupBy(ofTarget, ({ log }) => log).values()].map((ofLog) => linkedOf(ofLog, entries).sure)),
    ),
  )

/**
 * Minutes of the sessions linked to one day: those that all logs allow. A log that links fewer than there may have been lacks
 * the others; of several logs each may know another session.
 */
const minutesOf = (perLog: readonly LinkedOfLog[], sessions: number, terms: DayTerms): Least => {
  const each = perLog.map(({ minutesMin, minutesMax, open, most }, log) => {
    const longest = perLog.reduce((longest, other, i) => (i === log ? longest : Math.max(longest, other.longest)), terms.planned)
    return { min: minutesMin, max: minutesMax + (open + Math.max(0, sessions - most)) * longest }
  })
  const common = { min: Math.max(...each.map(({ min }) => min)), max: Math.min(...each.map(({ max }) => max)) }
  return common.min <= common.max ? common : { min: Math.min(...each.map(({ min }) => min)), max: Math.max(...each.map(({ max }) => max)) }
}

const narrowed = (stated: Least, day: Reading): Least => {
  const common = { min: Math.max(stated.min, day.minutesMin), max: Math.min(stated.max, day.minutesMax) }
  return common.min <= common.max ? common : { min: Math.min(stated.min, day.minutesMin), max: Math.max(stated.max, day.minutesMax) }
}

/** A log's day as entered, its linked sessions included: what conflicts are judged on. */
const wholeDay = (log: LogDay, linked: LinkedOfLog | undefined, mostLinked: number, logs: readonly LogDay[], terms: DayTerms): Reading => {
  const room = roomFor(log, logs, terms)
  const reading = closeDay(log, room, terms)
  const { sure, most, minutesMin, minutesMax, open } = linked ?? { sure: 0, most: 0, minutesMin: 0, minutesMax: 0, open: 0 }
  const lacking = mostLinked - most
  const absent = log.cover === Cover.none ? lacking : 0
  const freed = log.cover === Cover.heldOnly ? Math.min(lacking, log.held.length) : 0
  const addedMinutes = minutesMax + (open + absent) * room.planned
  return {
    ...reading,
    heldMin: reading.heldMin + sure,
    heldMax: reading.heldMax + most + absent,
    accountedMin: reading.accountedMin + sure,
    accountedMax: reading.accountedMax + most + absent + freed,
    minutesMin: reading.minutesMin + minutesMin,
    minutesMax: reading.minutesMax + addedMinutes,
    accountedMinutesMin: reading.accountedMinutesMin + minutesMin,
    accountedMinutesMax: reading.accountedMinutesMax + addedMinutes + freed * terms.leastMinutes,
  }
}

/** The day without its linked sessions, over every number of them that is possible. */
export const ordinaryDay = (
  logs: readonly LogDay[],
  own: ReadonlyMap<LogDay, { readonly most: number }>,
  linked: Least,
  terms: DayTerms,
  conflict: boolean,
  close: (log: LogDay, index: number) => Reading = (log) => closeDay(log, roomFor(log, logs, terms), terms),
): Reading => {
  const readings: Reading[] = []
  for (let count = linked.min; count <= linked.max; count++) {
    const each = logs.map((log, i) => {
      const lacking = Math.max(0, count - (own.get(log)?.most ?? 0))
      return close(lacking === 0 ? log : withoutStandIns(log, lacking, roomFor(log, logs, terms).planned, terms), i)
    })
    readings.push(conflict ? hullOf(each) : mergeReadings(each).reading)
  }
  return hullOf(readings)
}

/**
 * A log's day without the plain entries that may be the linked sessions it lacks.
 * A log that covers the day must hold them; any other may lack them altogether.
 */
const withoutStandIns = (log: LogDay, lacking: number, planned: number, terms: DayTerms): LogDay => {
  const most = Math.min(lacking, log.held.length)
  const leastOf = (minutes: number): number => (minutes === noMinutes ? 1 : minutes)
  const mostOf = (minutes: number): number => (minutes === noMinutes ? planned : minutes)
  const longest = [...log.held].sort((a, b) => leastOf(b) - leastOf(a)).slice(0, most)
  const shortest = [...log.held].sort((a, b) => mostOf(a) - mostOf(b)).slice(0, most)
  const base = {
    ...log,
    heldMin: Math.max(0, log.heldMin - most),
    minutesMin: Math.max(0, log.minutesMin - sum(longest.map(leastOf))),
  }
  const timed = shortest.filter((minutes) => minutes !== noMinutes)
  if (log.cover !== Cover.none) {
    return {
      ...base,
      slots: log.slots - most,
      heldMax: log.heldMax - most,
      minutesMax: log.minutesMax - sum(timed),
      openSessions: log.openSessions - (shortest.length - timed.length),
    }
  }
  // The slot of a stand-in is free again: another session of the planned length may have been held in it.
  const replaced = terms.countsSessions ? timed.filter((minutes) => minutes < planned) : []
  return { ...base, minutesMax: log.minutesMax - sum(replaced), openSessions: log.openSessions + replaced.length }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
