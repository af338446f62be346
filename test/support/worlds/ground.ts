import type { SmallCase } from './case.ts'
import { dateOf, dayNumber, weekdayOf } from './days.ts'

/** What a case states before any record is read: domain, "What is required" and the tables of "What the records say". */
export interface Ground {
  readonly of: SmallCase
  /** Sessions of one day unless more are recorded. */
  readonly cap: number
  /** Minutes of the shortest and the longest session that is planned. */
  readonly least: number
  readonly planned: number
  /** A session counts for frequency from this many minutes on. */
  readonly countsFrom: number
  readonly firstDay: number
  readonly lastDay: number
  readonly asOf: number
  /** Days of removal, with their number in the school year. */
  readonly removals: ReadonlyMap<number, number>
}

/** `N` of a week. */
const nominalDays = 5
const longestSession = 60

export const groundOf = (of: SmallCase): Ground => {
  const { sessions, length, start, end } = of.line
  const least = length?.min ?? 0
  return {
    of,
    cap: of.policy.sessionsPerDay ?? Math.max(1, Math.ceil(sessions.max / nominalDays)),
    least,
    planned: length?.max ?? longestSession,
    countsFrom: Math.ceil((of.policy.minSessionShare ?? 0) * least),
    firstDay: dayNumber(start),
    lastDay: dayNumber(end),
    asOf: dayNumber(of.asOf),
    removals: removalsOf(of),
  }
}

const removalsOf = (of: SmallCase): ReadonlyMap<number, number> => {
  const recorded = of.log.observations.filter(({ reason }) => reason === 'removal-discipline')
  const attended = of.log.attendance.filter(({ status }) => status === 'removed')
  const days = new Set([...recorded, ...attended].map(({ date }) => dayNumber(date)).filter((day) => isSchoolDay(of, day)))
  return new Map([...days].sort((a, b) => a - b).map((day, i) => [day, i + 1]))
}

export const isSchoolDay = ({ closures }: SmallCase, day: number): boolean => weekdayOf(day) < 5 && !closures.includes(dateOf(day))

export const isDue = ({ firstDay, lastDay }: Ground, day: number): boolean => day >= firstDay && day <= lastDay

/** Attendance says that the student was not there on a school day; a day that another row calls present says nothing. */
export const isAbsent = ({ of }: Ground, day: number): boolean => {
  const rows = of.log.attendance.filter(({ date }) => dayNumber(date) === day)
  return isSchoolDay(of, day) && rows.some(({ status }) => status === 'absent') && !rows.some(({ status }) => status === 'present')
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Whether the plan places a session on this day of the week. */
export const namesWeekday = ({ of }: Ground, day: number): boolean =>
  of.line.days?.includes(names[weekdayOf(day)] as (typeof names)[number]) === true

const excused: ReadonlySet<string> = new Set(['student-absent', 'parent-declined', 'removal-discipline'])
const disputed: ReadonlySet<string> = new Set(['unknown', 'student-refused', 'state-testing', 'closure-all', 'consent-withdrawn'])
const removalsExcused = 10

/** The default table of reasons; every other reason, and none, counts. */
export const treatmentOf = ({ removals }: Ground, reason: string, day: number): 'excused' | 'disputed' | 'counts' => {
  if (reason === 'removal-discipline' && (removals.get(day) ?? 0) > removalsExcused) return 'counts'
  if (excused.has(reason)) return 'excused'
  return disputed.has(reason) ? 'disputed' : 'counts'
}
