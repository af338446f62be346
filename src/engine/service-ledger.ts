import type { Policy } from '../model/policy.ts'
import type { Day } from '../time/civil-date.ts'
import { type DaySpan, School } from '../time/day-table.ts'
import type { CompiledPlan } from './compile.ts'
import type { DayReader } from './day-reader.ts'
import { missedByReason, relievedByReason } from './day-reasons.ts'
import { noDuty } from './duty.ts'
import { type EmptyRuns, emptyRuns } from './empty-runs.ts'
import { closureForAll, type Entries, Outcome } from './entries.ts'
import type { LedgerDay, LedgerReader } from './ledger-day.ts'
import { type DayTerms, mostOf } from './log-day.ts'
import type { Reading } from './reading.ts'
import { type RecordList, recordList } from './record-list.ts'
import type { ReliefTable } from './relief.ts'
import type { Repeat } from './same-day.ts'
import type { ServiceLine } from './service-line.ts'
import { type ShortSession, shortSession } from './short-session.ts'
import { addReading, newTally, type Tally } from './tally.ts'

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
  /** Records of another kind of delivery, which do not count. */
  readonly consultation: readonly number[]
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
  /** Records of another kind of delivery, which do not count. */
  readonly consultation: readonly number[]
}

interface Walking extends Walk {
  readonly records: RecordList
}

/** What a walk gathers besides its tallies. */
interface Found extends Oddities {
  schoolDays: number
  observedDays: number
  readonly runs: ReturnType<typeof emptyRuns>
  readonly shortSessions: ShortSession[]
  readonly possibleDuplicates: number[]
  readonly repeats: Repeat[]
  /** Table index of the day of duty before this one. */
  before: number | undefined
}

const nothingFound = (): Found => ({
  schoolDays: 0,
  observedDays: 0,
  runs: emptyRuns(),
  shortSessions: [],
  possibleDuplicates: [],
  repeats: [],
  calendarConflicts: [],
  heldWithoutSchool: [],
  before: undefined,
})

/** Walks over the days of a service line and sums them into its periods. */
export const serviceLedger = (input: Walk): ServiceLedger => {
  const walk: Walking = { ...input, records: recordList() }
  const { line, compiled, asOf } = walk
  const { table } = compiled
  const found = nothingFound()
  const tallies: Tally[] = []
  for (const period of line.periods) {
    if (period.start > asOf) break
    const tally = newTally()
    const end = Math.min(period.end - table.first, table.length - 1)
    for (let index = Math.max(0, period.start - table.first); index <= end; index++) {
      if (line.periodOf[index] !== tallies.length) continue
      if (index > asOf - table.first) addFutureDay(tally, walk, index)
      else passDay(tally, walk, found, index)
    }
    tally.records = walk.records.take()
    tallies.push(tally)
  }
  const { runs, before: _before, ...rest } = found
  const duty = dutySpan(line, tallies.length, table.first, asOf)
  return { line, firstDay: table.first, duty, tallies, empty: runs.end(), consultation: input.consultation, ...rest }
}

const passDay = (tally: Tally, walk: Walking, found: Found, index: number): void => {
  const { line, entries } = walk
  const isSchool = line.school[index] === School.yes
  const day = walk.ledger.day(index)
  const isObserved = day.logs.length > 0
  addDay(tally, walk, day, index)
  if (line.school[index] !== School.no) {
    tally.schoolDaysPassed++
    if (!isObserved) tally.unobserved.push(index)
  }
  if (isSchool) {
    found.schoolDays++
    if (isObserved) found.observedDays++
  }
  if (found.before !== undefined) passBetween(walk, found.runs, found.before, index)
  found.before = index
  found.runs.add(index, { isSchool, isEmpty: day.heldMax === 0, mayBeExcused: day.reading.accountedMax > day.reading.heldMax })
  if (!isObserved) return
  for (const short of shortSession(line, entries, day, index) ?? []) found.shortSessions.push(short)
  for (const log of day.logs) {
    for (const record of log.possibleDuplicates) found.possibleDuplicates.push(record)
    for (const [entry, of] of log.repeats) found.repeats.push({ entry, of })
  }
  collectOddities(walk, day, index, found)
}

/** Days on which the line is not due, between two of its days: school days interrupt a run, and a make-up held on one ends it. */
const passBetween = ({ compiled, reader, ledger }: Walking, runs: Found['runs'], from: number, to: number): void => {
  if (hasSchoolBetween(compiled, from, to)) runs.pause()
  for (let index = from + 1; index < to; index++) {
    const isHeld = reader.linksOn(index).length > 0 && ledger.day(index).heldMax > 0
    if (isHeld) runs.add(index, { isSchool: false, isEmpty: false, mayBeExcused: false })
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

/** A day as it is added up: under a policy that takes unrecorded make-ups as possible, with these. */
export const countedReading = (day: LedgerDay, terms: DayTerms, { unrecordedMakeUps }: Policy): Reading =>
  unrecordedMakeUps === 'none' ? day.reading : withPossibleMakeUps(day, terms)

const addDay = (tally: Tally, walk: Walking, day: LedgerDay, index: number): void => {
  const { compiled, reader, relief } = walk
  const reading = countedReading(day, reader.terms(index), compiled.policy)
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

/** Under a policy that takes unrecorded make-ups as possible, every session of a day may have been held or made up. */
const withPossibleMakeUps = ({ reading, logs, incoming }: LedgerDay, terms: DayTerms): Reading => {
  const most = Math.max(
    terms.cap,
    mostOf(logs, ({ slots, unslotted }) => slots + unslotted),
  )
  // A miss that was made up may have been made up again.
  const onItsDay = reading.heldMin - incoming.reduce((sum, { sessions }) => sum + sessions.min, 0)
  const more = Math.min(most, Math.max(0, most - onItsDay)) * terms.planned
  // A miss that is made up gives no relief any more, and its make-up may have been short.
  return {
    ...reading,
    accountedMin: terms.countsFrom > 1 ? reading.heldMin : reading.accountedMin,
    accountedMinutesMin: reading.minutesMin,
    reliefMin: 0,
    reliefMinutesMin: 0,
    heldMax: Math.max(reading.heldMax, most),
    accountedMax: Math.max(reading.accountedMax, most),
    minutesMax: reading.minutesMax + more,
    accountedMinutesMax: reading.accountedMinutesMax + more,
  }
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
