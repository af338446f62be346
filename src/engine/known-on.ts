import type { ObservationLog } from '../model/observation.ts'
import { type CivilDate, toDay } from '../time/civil-date.ts'

/** What was known on a day, and how many of its records do not say when they were written down. */
export interface KnownLog {
  readonly log: ObservationLog
  readonly undated: number
}

/**
 * The log as it was on a day: what was written down by its end.
 *
 * A record that does not say when it was written down is taken as written on its own day; a statement that a log is complete, on the
 * last day that it is about. Of `recordedAt` the date counts as it stands, whatever its time zone.
 */
export const logKnownOn = (log: ObservationLog, knownOn: CivilDate): KnownLog => {
  // Refuses what is no real date.
  toDay(knownOn)
  let undated = 0
  const isKnown = (recordedAt: string | undefined, day: CivilDate): boolean => {
    const known = (recordedAt?.slice(0, knownOn.length) ?? day) <= knownOn
    if (known && recordedAt === undefined) undated++
    return known
  }
  const { coverage = [], attendance = [], opportunities = [], meetings = [], notices = [] } = log
  const known: ObservationLog = {
    observations: log.observations.filter(({ recordedAt, date }) => isKnown(recordedAt, date)),
    coverage: coverage.filter(({ recordedAt, end }) => isKnown(recordedAt, end)),
    attendance: attendance.filter(({ recordedAt, date }) => isKnown(recordedAt, date)),
    opportunities: opportunities.filter(({ date }) => date <= knownOn),
    meetings: meetings.filter(({ date }) => date <= knownOn),
    notices: notices.filter(({ date }) => date <= knownOn),
  }
  return { log: known, undated }
}
