import { groupBy } from '../core/group-by.ts'
import type { Day } from '../time/civil-date.ts'
import { type NamedMiss, readCreditedDay } from './credited-day.ts'
import { type DayReader, roomFor } from './day-reader.ts'
import type { Entries } from './entries.ts'
import { type LinkedDay, type Outgoing, readLinkedDay } from './linked-day.ts'
import { Cover, type DayTerms, type LogDay, newLogDay } from './log-day.ts'
import type { LineMakeUps, Link } from './make-ups.ts'
import { closeDay, type Merged, mergeReadings, type Reading, silentDay } from './reading.ts'
import { Relief, type ReliefTable } from './relief.ts'
import type { ServiceLine } from './service-line.ts'

/** One day of a line with everything that the logs and the make-ups say about it. */
export interface LedgerDay extends Merged {
  /** The logs that speak; none on a silent day. */
  readonly logs: readonly LogDay[]
  /** Make-ups, held on other days, of sessions of this day. */
  readonly incoming: readonly Outgoing[]
  /** The most sessions held on the day itself, make-ups of other days included. */
  readonly heldMax: number
}

/** Reads the days of one line, make-ups resolved. */
export interface LedgerReader {
  readonly day: (index: number) => LedgerDay
  /** What make-ups bring to a day that is itself not reached yet. */
  readonly credit: (index: number) => Reading
  readonly incoming: ReadonlyMap<number, readonly Outgoing[]>
}

const silence: readonly LogDay[] = []
const nothing: readonly Outgoing[] = []

export const ledgerReader = (
  line: ServiceLine,
  first: Day,
  entries: Entries,
  makeUps: LineMakeUps,
  reader: DayReader,
  relief: ReliefTable,
): LedgerReader => {
  const linksByDay = groupBy(makeUps.links, ({ day }) => day - first)
  const linkedDays = new Map<number, LinkedDay>()
  for (const [index, links] of linksByDay) linkedDays.set(index, readLinkedDay(index + first, index, links, reader, entries))
  const incoming = groupBy(
    [...linkedDays.values()].flatMap(({ outgoing }) => outgoing),
    ({ target }) => target - first,
  )
  const named = groupBy(
    makeUps.links.filter(({ missed }) => missed !== undefined),
    ({ target }) => target - first,
  )

  const special = (index: number): LedgerDay => {
    const links = linksByDay.get(index) ?? []
    const linked = linkedDays.get(index)
    const speaking = reader.logs(index, new Set(links.map(({ log }) => log)))
    const logs = speaking.length > 0 ? speaking : [newLogDay()]
    const terms = reader.terms(index)
    const entered = mergeReadings(logs.map((log) => closeDay(log, roomFor(log, logs, terms), terms)))
    const conflict = linked?.conflict ?? entered.conflict
    const reading = readCreditedDay({
      logs,
      terms,
      conflict,
      own: new Map([...groupBy(links, ({ log }) => log)].map(([log, ofLog]) => [reader.ofLog(log) as LogDay, { most: ofLog.length }])),
      linked: linked?.linked ?? { min: 0, max: 0 },
      incoming: incoming.get(index) ?? [],
      named: namedMisses(named.get(index) ?? [], reader, entries, terms, relief),
      cap: line.cap[index] ?? 0,
    })
    return {
      reading,
      conflict,
      minutesDiffer: entered.minutesDiffer,
      logs: speaking,
      incoming: incoming.get(index) ?? [],
      heldMax: linked?.heldMax ?? entered.reading.heldMax,
    }
  }

  const plain = (index: number): LedgerDay => {
    if (!reader.speaks(index)) {
      const reading = silentDay(reader.terms(index))
      return { reading, conflict: false, minutesDiffer: false, logs: silence, incoming: nothing, heldMax: reading.heldMax }
    }
    const logs = reader.logs(index)
    const terms = reader.terms(index)
    const only = logs.length === 1 ? (logs[0] as LogDay) : undefined
    if (only !== undefined) {
      const reading = closeDay(only, roomFor(only, logs, terms), terms)
      return { reading, conflict: false, minutesDiffer: false, logs, incoming: nothing, heldMax: reading.heldMax }
    }
    const { reading, conflict, minutesDiffer } = mergeReadings(logs.map((log) => closeDay(log, roomFor(log, logs, terms), terms)))
    return { reading, conflict, minutesDiffer, logs, incoming: nothing, heldMax: reading.heldMax }
  }

  const credit = (index: number): Reading => {
    const covered = { ...newLogDay(), cover: Cover.full }
    return readCreditedDay({
      logs: [covered],
      terms: reader.terms(index),
      conflict: false,
      own: new Map(),
      linked: { min: 0, max: 0 },
      incoming: incoming.get(index) ?? [],
      named: new Map(),
      cap: line.cap[index] ?? 0,
    })
  }
  return { day: (index) => (linksByDay.has(index) || incoming.has(index) ? special(index) : plain(index)), credit, incoming }
}

const namedMisses = (
  links: readonly Link[],
  reader: DayReader,
  entries: Entries,
  terms: DayTerms,
  relief: ReliefTable,
): ReadonlyMap<LogDay, readonly NamedMiss[]> => {
  const distinct = new Map(links.map((link) => [link.missed as number, link]))
  const misses = [...distinct].flatMap(([entry, { log }]) => {
    const day = reader.ofLog(log)
    if (day === undefined || !day.records.includes(entry)) return []
    const given = relief.of(entries.reason[entry] as number, terms.index, day.missingIsDisputed)
    const scheduled = entries.records[entry]?.scheduledMinutes
    const least = terms.leastMinutes > 0 ? terms.leastMinutes : (scheduled ?? 0)
    const most = terms.leastMinutes > 0 ? terms.leastMinutes : (scheduled ?? terms.planned)
    const miss: NamedMiss = { relief: given, minutesMin: given === Relief.one ? least : 0, minutesMax: given === Relief.none ? 0 : most }
    return [{ day, miss }]
  })
  return new Map([...groupBy(misses, ({ day }) => day)].map(([day, ofLog]) => [day, ofLog.map(({ miss }) => miss)]))
}
