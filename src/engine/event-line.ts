import type { Window } from '../model/evaluation.ts'
import type { Observation } from '../model/observation.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import { type DayTable, School } from '../time/day-table.ts'
import type { CompiledPlan, EventLine } from './compile.ts'
import type { LogCover } from './coverage.ts'
import { noDuty } from './duty.ts'
import { Cover } from './log-day.ts'
import { compareEntries, type Placed } from './placed.ts'

/** What is known of a line that is judged by its dated events. */
export interface EventFacts {
  readonly line: EventLine
  readonly records: readonly Observation[]
  readonly window: Window
  /** Whether a log, by name, is complete on a date. */
  readonly isCovered: (log: string, day: Day) => boolean
  /** Whether one log is complete on every school day of the window. */
  readonly fullyCovered: boolean
  /** Whether one log is complete on every school day between two days. */
  readonly covered: (start: Day, end: Day) => boolean
  readonly observedDays: number
  /** Whether the line is in force on a day up to `asOf`. */
  readonly inForce: (day: Day) => boolean
}

/** Gathers what is known of a line that is judged by its events. */
export const eventFacts = (
  line: EventLine,
  lineIndex: number,
  compiled: CompiledPlan,
  placed: Placed,
  covers: readonly LogCover[],
  asOf: Day,
): EventFacts => {
  const { table } = compiled
  const last = Math.min(asOf - table.first, table.length - 1)
  const entries = inOrder(placed.events[lineIndex] ?? [], placed)
  const records = entries.map((entry) => placed.entries.records[entry] as Observation)
  const dated = new Uint8Array(table.length)
  for (const entry of entries) dated[(placed.entries.day[entry] as Day) - table.first] = 1

  let first = -1
  let end = -1
  let schoolDays = 0
  let observedDays = 0
  let covered = covers.map(() => true)
  for (let index = 0; index <= last; index++) {
    if (line.duty[index] === noDuty) continue
    if (first < 0) first = index
    end = index
    if (table.regular.school[index] !== School.yes) continue
    schoolDays++
    const coveredNow = covers.map(({ days }) => days[index] === Cover.full)
    covered = covered.map((so, i) => so && coveredNow[i] === true)
    if (dated[index] === 1 || coveredNow.includes(true)) observedDays++
  }
  const start = first < 0 ? asOf : first + table.first
  return {
    line,
    records,
    window: { start: fromDay(start), end: fromDay(end < 0 ? asOf : end + table.first), schoolDays },
    isCovered: (log, day) => covers.some((cover) => placed.entries.logs[cover.log] === log && cover.days[day - table.first] === Cover.full),
    fullyCovered: schoolDays > 0 && covered.includes(true),
    covered: (from, to) => covers.some(({ days }) => isCompleteBetween(days, table, from - table.first, to - table.first)),
    observedDays,
    inForce: (day) => day <= asOf && (line.duty[day - table.first] ?? noDuty) !== noDuty,
  }
}

/** Records were placed backwards, so that the list of a log in order is in reverse. */
const inOrder = (ofLine: readonly number[], { entries }: Placed): readonly number[] =>
  entries.ascending ? [...ofLine].reverse() : [...ofLine].sort(compareEntries(entries))

const isCompleteBetween = (days: Uint8Array, { regular }: DayTable, from: number, to: number): boolean => {
  for (let index = from; index <= to; index++) if (regular.school[index] !== School.no && days[index] !== Cover.full) return false
  return from <= to
}
