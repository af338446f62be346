import type { Day } from '../time/civil-date.ts'
import { type DaySpan, School } from '../time/day-table.ts'
import type { CompiledPlan } from './compile.ts'
import type { DayReader } from './day-reader.ts'
import { missedByReason, relievedByReason } from './day-reasons.ts'
import { noDuty } from './duty.ts'
import { type EmptyRuns, emptyRuns } from './empty-runs.ts'
import { closureForAll, type Entries, noMinutes, Outcome } from './entries.ts'
import type { LedgerDay, LedgerReader } from './ledger-day.ts'
import type { DayTerms, LogDay } from './log-day.ts'
import type { Reading } from './reading.ts'
import { type RecordList, recordList } from './record-list.ts'
import type { ReliefTable } from './relief.ts'
import type { Repeat } from './same-day.ts'
import { partAt, type ServiceLine } from './service-line.ts'
import { addReading, newTally, type Tally } from './tally.ts'

/** A held session that was shorter than the plan's shortest, for sure. */
export interface ShortSession {
  readonly index: number
  readonly least: number
  readonly sessions: number
  readonly minutes: { readonly min: number; readonly max: number }
  readonly records: readonly number[]
}

/** What the walk over a service line's days found. */
export interface ServiceLedger {
  readonly line: ServiceLine
  /** The day with table index 0. */
  readonly firstDay: Day
  /** First and last day of duty in the evaluated periods, up to `asOf`. */
  readonly duty: DaySpan
  /** One per period that begins by `asOf`. */
  readonly tallies: readonly Tally[]
  readonly empty: EmptyRuns
  readonly shortSessions: readonly ShortSession[]
  readonly schoolDays: number
  readonly observedDays: number
  readonly possibleDuplicates: readonly number[]
  /** Records that only repeat another one. */
  readonly repeats: readonly Repeat[]
  /** Days on which a record says the school was closed and the calendar says it was not. */
  readonly calendarConflicts: readonly { readonly index: number; readonly records: readonly number[] }[]
  readonly heldWithoutSchool: readonly number[]
}

interface Oddities {
  readonly calendarConflicts: { index: number; records: readonly number[] }[]
  readonly heldWithoutSchool: number[]
}

interface Walk {
  readonly line: ServiceLine
  readonly compiled: CompiledPlan
  readonly entries: Entries
  readonly reader: DayReader
  readonly ledger: LedgerReader
  readonly relief: ReliefTable
  readonly asOf: Day
}

interface Walking extends Walk {
  readonly records: RecordList
}

/** Walks over the days of a service line and sums them into its periods. */
export const serviceLedger = (input: Walk): ServiceLedger => {
  const walk: Walking = { ...input, records: recordList() }
  const { line, compiled, asOf, ledger } = walk
  const { table } = compiled
  const found = {
    schoolDays: 0,
    observedDays: 0,
    runs: emptyRuns(),
    shortSessions: [] as ShortSession[],
    possibleDuplicates: [] as number[],
    repeats: [] as Repeat[],
    calendarConflicts: [] as { index: number; records: readonly number[] }[],
    heldWithoutSchool: [] as number[],
  }
  const last = asOf - table.first
  const tallies: Tally[] = []
  let before: number | undefined
  for (const period of line.periods) {
    if (period.start > asOf) break
    const tally = newTally()
    const end = Math.min(period.end - table.first, table.length - 1)
    for (let index = Math.max(0, period.start - table.first); index <= end; index++) {
      if (line.periodOf[index] !== tallies.length) continue
      if (index > last) {
        addFutureDay(tally, walk, index)
        continue
      }
      const isSchool = line.school[index] === School.yes
      const day = ledger.day(index)
      addDay(tally, walk, day, index)
      if (line.school[index] !== School.no) {
        tally.schoolDaysPassed++
        if (day.logs.length === 0) tally.unobserved.push(index)
      }
      if (isSchool) {
        found.schoolDays++
        if (day.logs.length > 0) found.observedDays++
      }
      if (before !== undefined && hasSchoolBetween(compiled, before, index)) found.runs.pause()
      before = index
      found.runs.add(index, { isSchool, isEmpty: day.heldMax === 0, mayBeExcused: day.reading.accountedMax > day.reading.heldMax })
      if (day.logs.length === 0) continue
      const short = shortSession(walk, day, index)
      if (short !== undefined) found.shortSessions.push(...short)
      for (const log of day.logs) {
        for (const record of log.possibleDuplicates) found.possibleDuplicates.push(record)
        for (const [entry, of] of log.repeats) found.repeats.push({ entry, of })
      }
      collectOddities(walk, day, index, found)
    }
    tally.records = walk.records.take()
    tallies.push(tally)
  }
  return {
    line,
    firstDay: table.first,
    duty: dutySpan(line, tallies.length, table.first, asOf),
    tallies,
    empty: found.runs.end(),
    shortSessions: found.shortSessions,
    schoolDays: found.schoolDays,
    observedDays: found.observedDays,
    possibleDuplicates: found.possibleDuplicates,
    repeats: found.repeats,
    calendarConflicts: found.calendarConflicts,
    heldWithoutSchool: found.heldWithoutSchool,
  }
}

/** Whether school days on which the line was not due lie between two of its days. */
const hasSchoolBetween = ({ table }: CompiledPlan, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index++) if (table.regular.school[index] === School.yes) return true
  return false
}

const dutySpan = ({ periods, duty }: ServiceLine, count: number, first: Day, asOf: Day): DaySpan => {
  const evaluated = periods.slice(0, count)
  const within = (day: Day): boolean => (duty[day - first] ?? noDuty) !== noDuty
  let start = Math.min(asOf, ...evaluated.map((period) => period.start))
  let end = Math.min(asOf, Math.max(start, ...evaluated.map((period) => period.end)))
  while (start < end && !within(start)) start++
  while (end > start && !within(end)) end--
  return { start, end }
}

const addFutureDay = (tally: Tally, { line, ledger, reader }: Walk, index: number): void => {
  if (ledger.incoming.has(index)) addReading(tally, ledger.credit(index), index)
  if (line.school[index] === School.no) return
  const terms = reader.terms(index)
  tally.schoolDaysLeft++
  tally.roomSessions += terms.cap
  tally.roomMinutes += terms.countsSessions ? terms.cap * terms.planned : terms.planned
}

const addDay = (tally: Tally, walk: Walking, day: LedgerDay, index: number): void => {
  const { compiled, reader, relief } = walk
  const reading = compiled.policy.unrecordedMakeUps === 'none' ? day.reading : withPossibleMakeUps(day, reader.terms(index))
  addReading(tally, reading, index)
  tally.asWrittenMax += reading.heldMax
  if (day.conflict) tally.conflicts.push({ index, records: day.logs.flatMap((log) => log.records) })
  if (day.minutesDiffer) tally.minutesDiffer.push(index)
  for (const made of day.incoming) {
    // "Made up" is said of what was held for sure.
    if (made.sessions.min > 0) tally.madeUp.push({ day: made.day - compiled.table.first, target: index, records: made.records })
    for (const record of made.records) walk.records.push(record)
  }
  if (day.logs.length === 0) return
  addForm(tally, day, reading)
  reader.eachEntry(index, walk.records.push)
  missedByReason(day.logs, tally)
  relievedByReason(day.logs, reading, reader.terms(index), relief, day.madeUpReasons, tally)
}

/** Sessions in the form that the plan states: those that a log says were, less those that another says were not. */
const addForm = (tally: Tally, { logs, conflict }: LedgerDay, { heldMin, heldMax }: Reading): void => {
  if (conflict) return
  const asWritten = mostOf(logs, (log) => log.asWritten)
  const otherForm = mostOf(logs, (log) => log.otherForm)
  tally.asWrittenMin += Math.max(0, Math.min(asWritten, heldMin, heldMax - otherForm))
  // One log may be right about the form where another is not.
  tally.asWrittenMax -= Math.min(otherForm, Math.max(0, heldMax - asWritten))
}

const mostOf = (logs: readonly LogDay[], of: (log: LogDay) => number): number => {
  let most = 0
  for (const log of logs) most = Math.max(most, of(log))
  return most
}

/** Under a policy that takes unrecorded make-ups as possible, every session of a day may have been held or made up. */
const withPossibleMakeUps = ({ reading, logs }: LedgerDay, terms: DayTerms): Reading => {
  const most = Math.max(
    terms.cap,
    mostOf(logs, ({ slots, unslotted }) => slots + unslotted),
  )
  const more = Math.max(0, most - reading.heldMin) * terms.planned
  return {
    ...reading,
    heldMax: Math.max(reading.heldMax, most),
    accountedMax: Math.max(reading.accountedMax, most),
    minutesMax: reading.minutesMax + more,
    accountedMinutesMax: reading.accountedMinutesMax + more,
  }
}

/** The held sessions of a day that were too short for sure. */
const shortSession = ({ entries, line }: Walk, day: LedgerDay, index: number): readonly ShortSession[] | undefined => {
  const least = partAt(line, index)?.terms?.length?.min ?? 0
  if (least === 0 || day.conflict || day.minutesDiffer) return undefined
  if (!day.logs.some(({ shortest }) => shortest < least)) return undefined
  const isShort = (record: number): boolean => {
    const minutes = entries.minutes[record] as number
    return entries.outcome[record] === Outcome.held && minutes !== noMinutes && minutes < least
  }
  const recording = day.logs.filter((log) => log.held.length > 0)
  const records = recording.flatMap((log) => log.records.filter((record) => isShort(record) && !log.repeats.has(record)))
  if (records.length === 0) return undefined
  if (recording.length === 1) {
    return records.map((record) => {
      const minutes = entries.minutes[record] as number
      return { index, least, sessions: 1, minutes: { min: minutes, max: minutes }, records: [record] }
    })
  }
  const { heldMin, minutesMin, minutesMax } = day.reading
  if (minutesMax >= least * heldMin || day.incoming.length > 0) return undefined
  return [{ index, least, sessions: heldMin, minutes: { min: minutesMin, max: minutesMax }, records }]
}

/** Sessions on a day without school, and misses for a closure that the calendar does not know. */
const collectOddities = ({ entries, line }: Walk, day: LedgerDay, index: number, found: Oddities): void => {
  const { outcome, reason } = entries
  if (line.school[index] === School.no) {
    for (const log of day.logs) for (const record of log.records) if (outcome[record] === Outcome.held) found.heldWithoutSchool.push(record)
  }
  if (line.school[index] !== School.yes || !day.logs.some(({ missed, misses }) => misses > 0 && (missed[closureForAll] as number) > 0))
    return
  const records = day.logs.flatMap((log) =>
    log.records.filter((record) => reason[record] === closureForAll && outcome[record] === Outcome.missed),
  )
  found.calendarConflicts.push({ index, records })
}
