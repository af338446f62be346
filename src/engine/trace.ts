import type { Bounds } from '../core/bounds.ts'
import type { Observation, ObservationLog } from '../model/observation.ts'
import type { ServiceProvision } from '../model/provision.ts'
import { type CivilDate, fromDay, toDay } from '../time/civil-date.ts'
import { School } from '../time/day-table.ts'
import type { CompiledPlan } from './compile.ts'
import { attendanceOf, coverageOf } from './coverage.ts'
import { roomFor } from './day-reader.ts'
import { noDuty } from './duty.ts'
import { reliefOf } from './facts.ts'
import type { LedgerDay } from './ledger-day.ts'
import { Cover, type LogDay } from './log-day.ts'
import { unlimited } from './period-result.ts'
import { placeEntries } from './place.ts'
import { closeDay, noReading, type Reading } from './reading.ts'
import type { WholeDays } from './requirement.ts'
import { readLine } from './service-facts.ts'
import { countedReading } from './service-ledger.ts'
import type { ServiceLine, ServicePeriod } from './service-line.ts'

/** What one log says about one day. */
export interface LogTrace {
  /** The log's name; `attendance` for the student's attendance. */
  readonly log: string
  readonly complete: 'no' | 'held-only' | 'yes'
  readonly records: readonly Observation[]
  /** What the log allows by itself. */
  readonly reading: Reading
}

/** Sessions held on another day that make up sessions of this one. */
export interface MakeUpTrace {
  readonly heldOn: CivilDate
  readonly sessions: Bounds
  readonly minutes: Bounds
  readonly records: readonly Observation[]
}

/** How one day of a line was read. */
export interface DayTrace {
  readonly date: CivilDate
  readonly school: 'yes' | 'no' | 'maybe'
  /** The most sessions of the day, and the longest that one is planned. */
  readonly cap: number
  readonly planned: number
  /** As it is added to its period. */
  readonly reading: Reading
  readonly conflict: boolean
  readonly minutesDiffer: boolean
  readonly logs: readonly LogTrace[]
  /** Make-ups, held elsewhere, of sessions of this day; and records of this day that make up sessions of another. */
  readonly madeUpHere: readonly MakeUpTrace[]
  readonly makesUpElsewhere: readonly Observation[]
}

/** What a period asks for under one text of its line. */
export interface PartTrace {
  readonly provision: ServiceProvision
  /** Sessions, or minutes where the plan states no sessions, of a whole period. */
  readonly asks: number
  readonly unit: 'session' | 'minute'
  /** Minutes of a session at least. */
  readonly length: number | undefined
  /** `C`, and the school days that are `A`. */
  readonly days: Bounds
  readonly schoolDays: readonly CivilDate[]
}

/** How one period of a line was worked out. */
export interface PeriodTrace {
  readonly parts: readonly PartTrace[]
  /** `N`. */
  readonly whole: Bounds
  /** Of how many units in a period it has how many. */
  readonly share: WholeDays['share']
  readonly days: readonly DayTrace[]
  /** Days after `asOf` that are or may be school days, and what they have room for. */
  readonly ahead: { readonly dates: readonly CivilDate[]; readonly sessions: number; readonly minutes: number }
}

const schoolWords = { [School.yes]: 'yes', [School.no]: 'no', [School.maybe]: 'maybe' } as const
const coverWords = { [Cover.none]: 'no', [Cover.heldOnly]: 'held-only', [Cover.full]: 'yes' } as const

/** Reads one period of a line again, and keeps what was read. */
export const tracePeriod = (
  compiled: CompiledPlan,
  log: ObservationLog,
  asOf: CivilDate,
  lineId: string,
  index: number,
): PeriodTrace | undefined => {
  const lineIndex = compiled.lines.findIndex(({ id }) => id === lineId)
  const line = compiled.lines[lineIndex]
  const period = line?.kind === 'service' ? line.periods[index] : undefined
  if (line?.kind !== 'service' || period === undefined) return undefined
  const placed = placeEntries(log, compiled, toDay(asOf))
  const covers = coverageOf(log, compiled, placed)[lineIndex] ?? []
  const relief = reliefOf(log, compiled, placed)
  const read = readLine({ line, lineIndex, compiled, placed, covers, attendance: attendanceOf(log, compiled), relief })
  const { table, policy } = compiled
  const { entries } = placed
  const { reader, days } = read
  const recordOf = (entry: number): Observation => entries.records[entry] as Observation
  const logOf = (day: LogDay, reading: Reading): LogTrace => {
    const number = entries.logs.findIndex((_, n) => reader.ofLog(n) === day)
    return {
      log: number < 0 ? 'attendance' : (entries.logs[number] as string),
      complete: number < 0 ? 'held-only' : coverWords[day.cover as 0 | 1 | 2],
      records: day.records.map(recordOf),
      reading,
    }
  }
  const last = toDay(asOf) - table.first
  const trace = (at: number): DayTrace => {
    const day = at > last ? { ...nothingYet, reading: days.credit(at), incoming: days.incoming.get(at) ?? [] } : days.day(at)
    const terms = { ...reader.terms(at) }
    const logs = day.logs.map((one) => logOf(one, closeDay(one, roomFor(one, day.logs, terms), terms)))
    return {
      date: table.dateOf(at),
      school: schoolWords[line.school[at] as 0 | 1 | 2],
      cap: terms.cap,
      planned: terms.planned,
      reading: countedReading(day, terms, policy),
      conflict: day.conflict,
      minutesDiffer: day.minutesDiffer,
      logs,
      madeUpHere: day.incoming.map(({ day: held, sessions, minutes, records }) => ({
        heldOn: fromDay(held),
        sessions: { min: sessions.min, max: sessions.max },
        minutes: { min: minutes.min, max: minutes.max },
        records: records.map(recordOf),
      })),
      makesUpElsewhere: at > last ? [] : reader.linksOn(at).map(({ entry }) => recordOf(entry)),
    }
  }
  const indexes = daysOf(line, index, compiled)
  const goesOn = period.openUntil !== undefined && toDay(asOf) < period.openUntil
  const ahead = indexes.filter((at) => at > last && line.school[at] !== School.no)
  const room = (of: (at: number) => number): number => ahead.reduce((sum, at) => sum + of(at), 0)
  const countsSessions = (at: number): boolean => reader.terms(at).countsSessions
  return {
    parts: period.counted.parts.flatMap((counted) => partTrace(line, counted, indexes, compiled)),
    whole: wholeDays(period),
    share: period.counted.whole.share,
    days: indexes.filter((at) => at <= last || days.incoming.has(at)).map(trace),
    ahead: {
      dates: ahead.map(table.dateOf),
      sessions: goesOn ? unlimited : room((at) => line.cap[at] ?? 0),
      minutes: goesOn ? unlimited : room((at) => (countsSessions(at) ? (line.cap[at] ?? 0) : 1) * (line.planned[at] ?? 0)),
    },
  }
}

/** The school days of a counted line between two days, both included. */
export const schoolDatesOf = (compiled: CompiledPlan, lineId: string, start: CivilDate, end: CivilDate): readonly CivilDate[] => {
  const line = compiled.lines.find(({ id }) => id === lineId)
  if (line?.kind !== 'service') return []
  const { first, dateOf, length } = compiled.table
  const dates: CivilDate[] = []
  for (let at = Math.max(0, toDay(start) - first); at <= Math.min(toDay(end) - first, length - 1); at++) {
    if (line.duty[at] !== noDuty && line.periodOf[at] !== -1 && line.school[at] !== School.no) dates.push(dateOf(at))
  }
  return dates
}

const partTrace = (
  line: ServiceLine,
  { part, asks, days }: ServicePeriod['counted']['parts'][number],
  indexes: readonly number[],
  { table }: CompiledPlan,
): readonly PartTrace[] => {
  const { provision, terms } = line.parts[part] as ServiceLine['parts'][number]
  const ofPart = indexes.filter((at) => line.duty[at] === part + 1)
  if (ofPart.length === 0 || terms === undefined) return []
  return [
    {
      provision,
      asks,
      unit: terms.unit,
      length: terms.length?.min,
      days: { min: days.known, max: days.known + days.maybe },
      schoolDays: ofPart.filter((at) => line.school[at] === School.yes).map(table.dateOf),
    },
  ]
}

const wholeDays = ({ counted: { whole, parts } }: ServicePeriod): Bounds => {
  const maybe = parts.reduce((sum, { days }) => sum + days.maybe, whole.maybe)
  return { min: Math.max(whole.least, whole.known), max: Math.max(whole.least, whole.known + maybe) }
}

/** A day after the last one that is looked at. */
const nothingYet: LedgerDay = {
  reading: noReading,
  conflict: false,
  minutesDiffer: false,
  logs: [],
  incoming: [],
  heldMax: 0,
  madeUpReasons: [],
}

const daysOf = (line: ServiceLine, period: number, { table }: CompiledPlan): readonly number[] => {
  const { start, end } = line.periods[period] as ServicePeriod
  const indexes: number[] = []
  for (let at = Math.max(0, start - table.first); at <= Math.min(end - table.first, table.length - 1); at++) {
    if (line.periodOf[at] === period) indexes.push(at)
  }
  return indexes
}
