import { groupBy } from '../core/group-by.ts'
import { School } from '../time/day-table.ts'
import { weekdayIndex, weekdays } from '../time/weekday.ts'
import type { CompiledPlan } from './compile.ts'
import { Attendance, type LogCover } from './coverage.ts'
import { type Entries, noReason, Outcome } from './entries.ts'
import { type Link, linksByDay, type PossibleLink } from './link.ts'
import { addSession, Cover, type DayTerms, type LogDay, newLogDay, readLogDay, resetLogDay } from './log-day.ts'
import { compareEntries, type Placed } from './placed.ts'
import type { Room } from './reading.ts'
import type { ReliefTable } from './relief.ts'
import { newScratch, sessionOf } from './same-day.ts'
import { partAt, type ServiceLine } from './service-line.ts'

/** Reads the logs of one service line day by day. What it returns is reused on the next day. */
export interface DayReader {
  /** What decides how a day is read. */
  readonly terms: (index: number) => DayTerms
  /** What each log that speaks says about a day, before silence is read. A log also speaks by make-ups of other days. */
  readonly logs: (index: number) => readonly LogDay[]
  /** The make-ups of other days that were held on a day. */
  readonly linksOn: (index: number) => readonly Link[]
  /** Days with make-ups that may be about another line, with these. */
  readonly unclearMakeUps: ReadonlyMap<number, readonly number[]>
  /** Whether sessions of any line are on record on a day on which it is not due: these are in no log’s day. */
  readonly isOffDuty: (index: number) => boolean
  /** Whether any log speaks about a day. */
  readonly speaks: (index: number) => boolean
  /** Visits the entries of a day, in the order of the records. */
  readonly eachEntry: (index: number, visit: (entry: number) => void) => void
  /** A log's own day, by the log's number, if it speaks on the day read last. */
  readonly ofLog: (log: number) => LogDay | undefined
}

interface Reading {
  readonly line: ServiceLine
  readonly lineIndex: number
  readonly compiled: CompiledPlan
  readonly placed: Placed
  readonly covers: readonly LogCover[]
  readonly attendance: Uint8Array
  readonly relief: ReliefTable
  readonly links: readonly Link[]
  /** Make-ups that may be about this line. */
  readonly possible: readonly PossibleLink[]
}

const noLinks: readonly Link[] = []

export const dayReader = (input: Reading): DayReader => {
  const { line, lineIndex, compiled, placed, covers, attendance, relief, possible } = input
  const links = linksByDay(input.links, compiled.table.first)
  const { entries } = placed
  const heads = placed.heads[lineIndex]
  const order = placed.inOrder ? undefined : compareEntries(entries)
  const indexOf = (entry: number): number => (entries.day[entry] as number) - compiled.table.first
  const isPossible = new Set(possible.map(({ entry }) => entry))
  const unclearMakeUps = groupBy([...isPossible], indexOf)
  // A make-up of a day that it cannot make up, or too late for it, is a session of its own day.
  const others = placed.ambiguousMakeUps.filter(({ entry }) => !isPossible.has(entry))
  const unclear = [...placed.ambiguous, ...others].filter(({ lines }) => lines.includes(lineIndex))
  const ambiguous = groupBy([...new Set(unclear.map(({ entry }) => entry))], indexOf)
  let offDuty: ReadonlySet<number> | undefined
  const isOffDuty = (index: number): boolean => {
    offDuty ??= new Set(placed.outsideDuty.map(indexOf))
    return offDuty.has(index)
  }
  const share = compiled.policy.minSessionShare
  const pool: LogDay[] = []
  const scratch = newScratch()
  const attending = newLogDay()
  const active: LogDay[] = []
  const reasoned: number[] = []
  const started = new Set<number>()
  const terms: DayTerms = {
    countsSessions: true,
    leastMinutes: 0,
    planned: 0,
    cap: 0,
    countsFrom: 0,
    linkedCountFrom: 0,
    index: 0,
    mayHaveNoSchool: false,
  }
  const countsFrom = (leastMinutes: number): number => Math.ceil(share * leastMinutes)

  const setTerms = (index: number): DayTerms => {
    const part = partAt(line, index)
    const ofDay = links.get(index) ?? noLinks
    terms.countsSessions = part?.terms?.unit !== 'minute'
    terms.leastMinutes = part?.terms?.length?.min ?? 0
    terms.planned = plannedOn(line, index, ofDay, compiled.table.first)
    terms.cap = line.school[index] === School.no ? 0 : (line.cap[index] ?? 0)
    terms.countsFrom = terms.linkedCountFrom = countsFrom(terms.leastMinutes)
    for (const { target } of ofDay) {
      const least = partAt(line, target - compiled.table.first)?.terms?.length?.min ?? 0
      terms.linkedCountFrom = Math.max(terms.linkedCountFrom, countsFrom(least))
    }
    terms.index = index
    terms.mayHaveNoSchool = line.school[index] === School.maybe
    return terms
  }

  const start = (log: number): LogDay => {
    const day = pool[log] ?? newLogDay()
    pool[log] = day
    if (!started.has(log)) {
      resetLogDay(day)
      started.add(log)
      active.push(day)
    }
    return day
  }

  const isAbsent = (index: number): boolean => attendance[index] === Attendance.absent && line.school[index] !== School.no

  const logs = (index: number): readonly LogDay[] => {
    active.length = 0
    reasoned.length = 0
    started.clear()
    setTerms(index)
    for (let entry = heads?.[index] ?? -1; entry >= 0; entry = entries.next[entry] as number) {
      start(entries.log[entry] as number).records.push(entry)
      if (entries.reason[entry] !== noReason) reasoned.push(entry)
    }
    for (const { log, certainty } of links.get(index) ?? noLinks) if (certainty !== 'perhaps-linked') start(log)
    for (const { log, days } of covers) {
      if (days[index] !== Cover.none) start(log).cover = days[index] as number
    }
    const absent = isAbsent(index)
    const unclear = ambiguous.get(index) ?? []
    for (const entry of unclear) reasoned.push(entry)
    const relieving = reasoned.length === 0 ? undefined : relievingLogs(reasoned, entries, relief, index)
    for (const log of started) {
      const day = pool[log] as LogDay
      day.missingIsDisputed = absent || (relieving !== undefined && (relieving.several || relieving.log !== log))
      if (order !== undefined) day.records.sort(order)
      if (day.records.length > 0) readLogDay(day, entries, terms, relief, scratch)
    }
    for (const entry of unclear) addSession(start(entries.log[entry] as number), sessionOf(entries, entry), 'elsewhere', terms, relief)
    for (const entry of unclearMakeUps.get(index) ?? []) {
      const log = entries.log[entry] as number
      if (started.has(log)) (pool[log] as LogDay).unclearMakeUps++
    }
    for (const { log, entry } of links.get(index) ?? noLinks) {
      const day = pool[log] as LogDay
      if (started.has(log)) day.longest = Math.max(day.longest, entries.minutes[entry] as number)
    }
    if (absent) active.push(readAttendance(attending, terms, namesWeekday(line, index, compiled.table.first)))
    return active
  }

  const speaks = (index: number): boolean =>
    (heads !== undefined && (heads[index] as number) >= 0) ||
    covers.some(({ days }) => days[index] !== Cover.none) ||
    ambiguous.has(index) ||
    links.has(index) ||
    isAbsent(index)

  const eachEntry = (index: number, visit: (entry: number) => void): void => {
    for (let entry = heads?.[index] ?? -1; entry >= 0; entry = entries.next[entry] as number) visit(entry)
  }

  return {
    eachEntry,
    terms: setTerms,
    logs,
    unclearMakeUps,
    isOffDuty,
    linksOn: (index) => links.get(index) ?? noLinks,
    speaks,
    ofLog: (log) => (started.has(log) ? pool[log] : undefined),
  }
}

/** The longest session planned for a day; for one that makes up sessions of other days, as they were planned. */
const plannedOn = ({ planned }: ServiceLine, index: number, links: readonly Link[], first: number): number => {
  let longest = planned[index] ?? 0
  for (const { target } of links) longest = Math.max(longest, planned[target - first] ?? 0)
  return longest
}

/** The log that gives a reason that does not count on this day, or that several do. */
const relievingLogs = (
  ofDay: readonly number[],
  entries: Entries,
  relief: ReliefTable,
  index: number,
): { log: number; several: boolean } | undefined => {
  let found: { log: number; several: boolean } | undefined
  for (const entry of ofDay) {
    const reason = entries.reason[entry] as number
    if (reason === noReason || entries.outcome[entry] !== Outcome.missed || !relief.mayRelieve(reason, index)) continue
    const log = entries.log[entry] as number
    if (found === undefined) found = { log, several: false }
    else if (found.log !== log) found.several = true
  }
  return found
}

const namesWeekday = (line: ServiceLine, index: number, first: number): boolean => {
  const name = weekdays[weekdayIndex(index + first)]
  return name !== undefined && partAt(line, index)?.provision.days?.includes(name) === true
}

/** An absent student: nothing was held, and every slot may be relieved; for sure where the plan names the weekday. */
const readAttendance = (day: LogDay, terms: DayTerms, named: boolean): LogDay => {
  resetLogDay(day)
  day.cover = Cover.heldOnly
  if (!named || terms.cap === 0) return day
  day.slots = day.reliefMax = 1
  day.reliefMin = terms.mayHaveNoSchool ? 0 : 1
  day.reliefMinutesMin = terms.mayHaveNoSchool ? 0 : terms.leastMinutes
  day.reliefMinutesMax = terms.leastMinutes > 0 ? terms.leastMinutes : terms.planned
  return day
}

/** The room that a log's silence has: what the other logs show beyond the plan. */
export const roomFor = (day: LogDay, logs: readonly LogDay[], terms: DayTerms): Room => {
  let slots = terms.cap
  let planned = terms.planned
  let ceiling = terms.cap === 0 ? 0 : terms.planned
  let accountedCeiling = ceiling
  for (const other of logs) {
    // What may be about another line may be about this one: then it took a slot.
    const taken = other === day ? other.slots : other.slots + other.unslotted
    if (taken > slots) slots = taken
    if (other === day) continue
    if (other.longest > planned) planned = other.longest
    const minutes = other.minutesMax + other.refusedMinutes + other.openSessions * terms.planned
    if (minutes > ceiling) ceiling = minutes
    if (minutes + other.reliefMinutesMax > accountedCeiling) accountedCeiling = minutes + other.reliefMinutesMax
  }
  return { slots, planned, ceiling, accountedCeiling }
}
