import { groupBy } from '../core/group-by.ts'
import type { Day } from '../time/civil-date.ts'
import { type NamedMiss, readCreditedDay } from './credited-day.ts'
import { type DayReader, roomFor } from './day-reader.ts'
import { type Entries, noMinutes, Outcome } from './entries.ts'
import { type LineMakeUps, type Link, linksByDay, type PossibleLink } from './link.ts'
import { type Least, type LinkedDay, type Outgoing, ownLinks, readLinkedDay } from './linked-day.ts'
import { Cover, type DayTerms, type LogDay, newLogDay } from './log-day.ts'
import { closeDay, type Merged, mergeReadings, type Reading, silentDay } from './reading.ts'
import { mergeLogs } from './refused.ts'
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
  /** Reasons, by number, of misses that were made up: they do not count any more. */
  readonly madeUpReasons: readonly number[]
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
const noReasons: readonly number[] = []

export const ledgerReader = (
  line: ServiceLine,
  first: Day,
  entries: Entries,
  makeUps: LineMakeUps,
  reader: DayReader,
  relief: ReliefTable,
): LedgerReader => {
  const linkedDays = new Map<number, LinkedDay>()
  const unclear = [...reader.unclearMakeUps.keys()].filter(reader.speaks)
  for (const index of new Set([...linksByDay(makeUps.links, first).keys(), ...unclear]))
    linkedDays.set(index, readLinkedDay(index + first, index, reader, entries))
  const incoming = groupBy(
    [
      ...[...linkedDays.values()].flatMap(({ outgoing }) => outgoing),
      ...makeUps.possible.map((link) => possibly(link, line, first, entries)),
    ],
    ({ target }) => target - first,
  )
  const linksTo = groupBy(makeUps.links, ({ target }) => target - first)

  const special = (index: number): LedgerDay => {
    const linked = linkedDays.get(index)
    const speaking = reader.logs(index)
    const logs = speaking.length > 0 ? speaking : [newLogDay()]
    const terms = reader.terms(index)
    const entered = mergeReadings(logs.map((log) => closeDay(log, roomFor(log, logs, terms), terms)))
    const conflict = linked?.conflict ?? entered.conflict
    const toHere = linksTo.get(index) ?? []
    const named = namedMisses(toHere, reader, entries, terms, relief)
    const reading = readCreditedDay({
      logs,
      terms,
      conflict,
      own: ownLinks(reader.linksOn(index), reader, entries, terms),
      linked: linked?.linked ?? { min: 0, max: 0 },
      incoming: incoming.get(index) ?? [],
      named,
      distinct: distinctMisses(
        toHere,
        named,
        makeUps.possible.some(({ target }) => target - first === index),
      ),
      cap: line.cap[index] ?? 0,
    })
    return {
      reading,
      conflict,
      minutesDiffer: entered.minutesDiffer && (linked?.minutesDiffer ?? true),
      logs: speaking,
      incoming: incoming.get(index) ?? [],
      heldMax: linked?.heldMax ?? entered.reading.heldMax,
      madeUpReasons: [...named.values()].flat().map(({ entry }) => entries.reason[entry] as number),
    }
  }

  const plain = (index: number): LedgerDay => {
    if (!reader.speaks(index)) {
      const reading = silentDay(reader.terms(index))
      return {
        reading,
        conflict: false,
        minutesDiffer: false,
        logs: silence,
        incoming: nothing,
        heldMax: reading.heldMax,
        madeUpReasons: noReasons,
      }
    }
    const logs = reader.logs(index)
    const terms = reader.terms(index)
    const only = logs.length === 1 ? (logs[0] as LogDay) : undefined
    if (only !== undefined) {
      const reading = closeDay(only, roomFor(only, logs, terms), terms)
      return { reading, conflict: false, minutesDiffer: false, logs, incoming: nothing, heldMax: reading.heldMax, madeUpReasons: noReasons }
    }
    const readings = logs.map((log) => closeDay(log, roomFor(log, logs, terms), terms))
    const { reading, conflict, minutesDiffer } = mergeLogs(logs, readings, entries, terms)
    return { reading, conflict, minutesDiffer, logs, incoming: nothing, heldMax: reading.heldMax, madeUpReasons: noReasons }
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
      distinct: { min: 0, max: Number.POSITIVE_INFINITY },
      cap: line.cap[index] ?? 0,
    })
  }
  return { day: (index) => (linkedDays.has(index) || incoming.has(index) ? special(index) : plain(index)), credit, incoming }
}

/** A make-up that may be about this line: it brings one session, or none. */
const possibly = ({ entry, day, target }: PossibleLink, { planned }: ServiceLine, first: Day, { minutes }: Entries): Outgoing => {
  const recorded = minutes[entry] as number
  const most = recorded === noMinutes ? (planned[target - first] ?? 0) : recorded
  return { day, target, sessions: { min: 0, max: 1 }, counts: 0, minutes: { min: 0, max: most }, records: [entry] }
}

/** How many misses of a day the links are for: those that name different records are for different ones. */
const distinctMisses = (links: readonly Link[], named: ReadonlyMap<LogDay, readonly NamedMiss[]>, mayBeMore: boolean): Least => {
  const known = new Set([...named.values()].flat().map(({ entry }) => entry))
  const surely = groupBy(
    links.filter(({ certainty, missed }) => certainty === 'sure' && missed !== undefined && known.has(missed)),
    ({ log }) => log,
  )
  const min = Math.max(0, ...[...surely.values()].map((ofLog) => new Set(ofLog.map(({ missed }) => missed)).size))
  const ofOneLog = !mayBeMore && new Set(links.map(({ log }) => log)).size === 1
  const unnamed = links.filter(({ missed }) => missed === undefined || !known.has(missed)).length
  return { min, max: ofOneLog ? known.size + unnamed : Number.POSITIVE_INFINITY }
}

/** Misses that links name, where each is one session for sure. */
const namedMisses = (
  links: readonly Link[],
  reader: DayReader,
  entries: Entries,
  terms: DayTerms,
  relief: ReliefTable,
): ReadonlyMap<LogDay, readonly NamedMiss[]> => {
  const distinct = new Map(links.flatMap((link) => (link.missed === undefined ? [] : [[link.missed, link] as const])))
  const misses = [...distinct].flatMap(([entry, { log }]) => {
    const day = reader.ofLog(log)
    if (day === undefined || entries.outcome[entry] !== Outcome.missed || !day.records.includes(entry)) return []
    // One that another record repeats, or may repeat, is not known by itself.
    if (day.repeats.size > 0 || day.possibleDuplicates.length > 0) return []
    const given = relief.of(entries.reason[entry] as number, terms.index, day.missingIsDisputed)
    const scheduled = entries.records[entry]?.scheduledMinutes
    const least = terms.leastMinutes > 0 ? terms.leastMinutes : (scheduled ?? 0)
    const most = terms.leastMinutes > 0 ? terms.leastMinutes : (scheduled ?? terms.planned)
    const miss: NamedMiss = {
      entry,
      relief: given,
      minutesMin: given === Relief.one ? least : 0,
      minutesMax: given === Relief.none ? 0 : most,
    }
    return [{ day, miss }]
  })
  return new Map([...groupBy(misses, ({ day }) => day)].map(([day, ofLog]) => [day, ofLog.map(({ miss }) => miss)]))
}
