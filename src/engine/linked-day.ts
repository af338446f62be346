import { groupBy } from '../core/group-by.ts'
import type { Day } from '../time/civil-date.ts'
import { type DayReader, roomFor } from './day-reader.ts'
import { type Entries, noMinutes } from './entries.ts'
import type { Link } from './link.ts'
import { Cover, type DayTerms, type LogDay, mostOf } from './log-day.ts'
import { ordinaryDay } from './ordinary-day.ts'
import { closeDay, mergeReadings, type Reading } from './reading.ts'

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
  /** How many of those that are sure are long enough to count for frequency. A shorter one may count or not. */
  readonly counts: number
  readonly minutes: Least
  readonly records: readonly number[]
}

/** The linked sessions of one log on one day. */
interface LinkedOfLog {
  /** Linked and held for sure. */
  readonly sure: number
  /** Entries that say that they make up another session: not in the log's day itself. */
  readonly most: number
  /** Entries of the log's day that may make up another session. */
  readonly perhaps: number
  /** Linked, held, and long enough to count for frequency, for sure. */
  readonly counts: number
  readonly minutesMin: number
  readonly minutesMax: number
  /** Sessions without minutes on record. */
  readonly open: number
}

/** What a day with linked sessions comes to. */
export interface LinkedDay {
  readonly outgoing: readonly Outgoing[]
  /** How many of the day's sessions are linked. */
  readonly linked: Least
  /** All sessions of the day, linked ones included. */
  readonly heldMax: number
  readonly conflict: boolean
  readonly minutesDiffer: boolean
}

const linkedOf = (links: readonly Link[], entries: Entries, { linkedCountFrom }: DayTerms): LinkedOfLog => {
  const minutesOf = ({ entry }: Link): number => entries.minutes[entry] as number
  const sure = links.filter(({ certainty }) => certainty === 'sure')
  const perhaps = links.filter(({ certainty }) => certainty === 'perhaps-linked').length
  const timed = links.filter((link) => minutesOf(link) !== noMinutes)
  const timedSure = sure.filter((link) => minutesOf(link) !== noMinutes)
  return {
    sure: sure.length,
    most: links.length - perhaps,
    perhaps,
    counts: sure.filter((link) => (minutesOf(link) === noMinutes ? linkedCountFrom <= 1 : minutesOf(link) >= linkedCountFrom)).length,
    minutesMin: sum(timedSure.map(minutesOf)) + (sure.length - timedSure.length),
    minutesMax: sum(timed.map(minutesOf)),
    open: links.length - timed.length,
  }
}

/**
 * Reads a day with linked sessions: which of the day's sessions go to another period.
 * A log may hold a linked session as a plain entry, or lack it where it does not cover the day.
 */
export const readLinkedDay = (day: Day, index: number, reader: DayReader, entries: Entries): LinkedDay => {
  const links = reader.linksOn(index)
  const byTarget = groupBy(links, ({ target }) => target)
  const logs = reader.logs(index)
  const terms = reader.terms(index)
  const own = ownLinks(links, reader, entries, terms)
  // Two logs may each link one of two make-ups: only a log that covers the day shows how many there were.
  const mostLinked = new Set(links.map(({ entry }) => entry)).size + (reader.unclearMakeUps.get(index)?.length ?? 0)
  const surelyLinked = Math.max(0, ...[...own.values()].map(({ sure }) => sure))

  // Of a day on which the line is not due, plain sessions are in no log’s day, and may be linked ones.
  const mayLackPlain = reader.isOffDuty(index)
  const whole = mergeReadings(logs.map((log) => wholeDay(log, own.get(log), mostLinked, logs, terms)))
  const { heldMin, heldMax } = whole.reading
  const linked = {
    min: whole.conflict ? Math.min(surelyLinked, heldMin) : surelyLinked,
    // One that is too short to count, or in another form, may be a linked one all the same.
    max: mayLackPlain ? mostLinked : Math.min(mostLinked, Math.max(heldMax + mostOf(logs, ({ refused }) => refused), surelyLinked)),
  }
  const ordinary = ordinaryDay(logs, own, linked, terms, whole.conflict)
  const nothingElse = ordinary.heldMax === 0 && ordinary.minutesMax === 0 && !mayLackPlain
  const doubt = surelyLinkedInAll(byTarget, entries, terms) - linked.min
  const outgoing = [...byTarget].map(([target, ofTarget]): Outgoing => {
    const perLog = [...groupBy(ofTarget, ({ log }) => log)].map(([log, ofLog]) => ({
      log: reader.ofLog(log),
      linked: linkedOf(ofLog, entries, terms),
    }))
    const sure = Math.max(...perLog.map((of) => of.linked.sure))
    const sessions = { min: Math.max(0, sure - doubt), max: Math.min(ofTarget.length, linked.max) }
    const stated = minutesOf(perLog, sessions.max, logs, terms)
    const minutes = byTarget.size === 1 && nothingElse ? narrowed(stated, whole.reading) : stated
    if (sessions.min === 0) minutes.min = 0
    if (sessions.max === 0) minutes.max = 0
    const counts = Math.min(sessions.min, Math.max(...perLog.map((of) => of.linked.counts)))
    return { day, target, sessions, counts, minutes, records: ofTarget.map(({ entry }) => entry) }
  })
  return { outgoing, linked, heldMax, conflict: whole.conflict, minutesDiffer: whole.minutesDiffer }
}

/** The linked sessions of each log that speaks on the day read last. */
export const ownLinks = (
  links: readonly Link[],
  reader: DayReader,
  entries: Entries,
  terms: DayTerms,
): ReadonlyMap<LogDay, LinkedOfLog> => {
  const distinct = [...new Map(links.map((link) => [link.entry, link])).values()]
  return new Map(
    [...groupBy(distinct, ({ log }) => log)].flatMap(([log, ofLog]) => {
      const day = reader.ofLog(log)
      return day === undefined ? [] : [[day, linkedOf(ofLog, entries, terms)] as const]
    }),
  )
}

/** Sessions that some log links for sure, target by target. */
const surelyLinkedInAll = (byTarget: ReadonlyMap<Day, readonly Link[]>, entries: Entries, terms: DayTerms): number =>
  sum(
    [...byTarget.values()].map((ofTarget) =>
      Math.max(...[...groupBy(ofTarget, ({ log }) => log).values()].map((ofLog) => linkedOf(ofLog, entries, terms).sure)),
    ),
  )

/**
 * Minutes of the sessions linked to one day: those that all logs allow. A log that links fewer than there may have been lacks
 * the others; of several logs each may know another session, or have timed it longer.
 */
const minutesOf = (
  perLog: readonly { readonly log: LogDay | undefined; readonly linked: LinkedOfLog }[],
  sessions: number,
  logs: readonly LogDay[],
  terms: DayTerms,
): Least => {
  const each = perLog.map(({ log, linked: { minutesMin, minutesMax, open, most, perhaps } }) => {
    const longest = Math.max(terms.planned, ...logs.filter((other) => other !== log).map((other) => other.longest))
    // Those that it lacks may be among its plain entries.
    const lacking = Math.max(0, sessions - most - perhaps) * Math.max(longest, log?.longest ?? 0)
    return { min: minutesMin, max: minutesMax + open * longest + lacking }
  })
  const common = { min: Math.max(...each.map(({ min }) => min)), max: Math.min(...each.map(({ max }) => max)) }
  return common.min <= common.max ? common : { min: Math.min(...each.map(({ min }) => min)), max: Math.max(...each.map(({ max }) => max)) }
}

const narrowed = (stated: Least, day: Reading): Least => {
  const common = { min: Math.max(stated.min, day.minutesMin), max: Math.min(stated.max, day.minutesMax) }
  return common.min <= common.max ? common : { min: Math.min(stated.min, day.minutesMin), max: Math.max(stated.max, day.minutesMax) }
}

const noneLinked: LinkedOfLog = { sure: 0, most: 0, perhaps: 0, counts: 0, minutesMin: 0, minutesMax: 0, open: 0 }

/** A log's day as entered, its linked sessions included: what conflicts are judged on. */
const wholeDay = (log: LogDay, linked: LinkedOfLog = noneLinked, mostLinked: number, logs: readonly LogDay[], terms: DayTerms): Reading => {
  const room = roomFor(log, logs, terms)
  const reading = closeDay(log, room, terms)
  const { most, perhaps, counts, minutesMin, minutesMax, open } = linked
  // What may be about another line adds to what a log may hold, and to nothing that it shows for sure.
  const unclear = log.unclearMakeUps
  const lacking = Math.max(0, mostLinked - most - perhaps - unclear)
  const absent = log.cover === Cover.none ? lacking : 0
  const freed = log.cover === Cover.heldOnly ? Math.min(lacking, log.held.length) : 0
  // Those that may be linked are in the day itself already.
  const added = perhaps > 0 ? { sure: 0, minutesMin: 0 } : { sure: counts, minutesMin }
  const addedMinutes = minutesMax + (open + absent) * room.planned + unclear * Math.max(room.planned, log.longest)
  return {
    ...reading,
    heldMin: reading.heldMin + added.sure,
    heldMax: reading.heldMax + most + absent + unclear,
    accountedMin: reading.accountedMin + added.sure,
    accountedMax: reading.accountedMax + most + absent + unclear + freed,
    minutesMin: reading.minutesMin + added.minutesMin,
    minutesMax: reading.minutesMax + addedMinutes,
    accountedMinutesMin: reading.accountedMinutesMin + added.minutesMin,
    accountedMinutesMax: reading.accountedMinutesMax + addedMinutes + freed * terms.leastMinutes,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
