import { logKey, type ObservationLog } from '../model/observation.ts'
import { toDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import { logNumbers } from './entries.ts'
import { Cover } from './log-day.ts'
import type { Placed } from './placed.ts'

/** The days on which one log is complete for one line: {@link Cover} per table index. */
export interface LogCover {
  readonly log: number
  readonly days: Uint8Array
}

/** The coverage of each line, log by log. */
export const coverageOf = (log: ObservationLog, compiled: CompiledPlan, placed: Placed): readonly (readonly LogCover[])[] => {
  const { lines, table, lineOfProvision } = compiled
  const numberOf = logNumbers(placed.entries.logs)
  const covers = lines.map(() => new Map<number, Uint8Array>())
  for (const statement of log.coverage ?? []) {
    const only = statement.provisionId === undefined ? undefined : lineOfProvision.get(statement.provisionId)
    if (statement.provisionId !== undefined && only === undefined) continue
    const number = numberOf(logKey(statement))
    const first = Math.max(0, toDay(statement.start) - table.first)
    const last = Math.min(table.length - 1, toDay(statement.end) - table.first)
    const level = statement.heldOnly === true ? Cover.heldOnly : Cover.full
    covers.forEach((ofLine, line) => {
      if (only !== undefined && only !== line) return
      const days = ofLine.get(number) ?? new Uint8Array(table.length)
      ofLine.set(number, days)
      for (let index = first; index <= last; index++) days[index] = Math.max(days[index] as number, level)
    })
  }
  return covers.map((ofLine) => [...ofLine].map(([number, days]) => ({ log: number, days })))
}

/** What attendance says about a day: nothing, or that the student was not there and whether that relieves. */
export const Attendance = { silent: 0, absent: 1 } as const

/** The days on which the student was absent all day; a day that another row calls present says nothing. */
export const attendanceOf = (log: ObservationLog, compiled: CompiledPlan): Uint8Array => {
  const { table } = compiled
  const days = new Uint8Array(table.length)
  const present = new Set<number>()
  for (const { date, status } of log.attendance ?? []) {
    const index = toDay(date) - table.first
    if (status === 'absent') days[index] = Attendance.absent
    if (status === 'present') present.add(index)
  }
  for (const index of present) days[index] = Attendance.silent
  return days
}
