import type { Bounds } from '../../../src/core/bounds.ts'
import type { EvaluateInput } from '../../../src/engine/evaluate.ts'
import type { AttendanceRecord, Coverage, Observation } from '../../../src/model/observation.ts'
import type { PolicyInput } from '../../../src/model/policy.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { Weekday } from '../../../src/time/weekday.ts'

/** One service line, counted in sessions per week. */
export interface SmallLine {
  readonly sessions: Bounds
  readonly length?: Bounds
  readonly days?: readonly Weekday[]
  readonly groupMax?: number
  readonly start: CivilDate
  readonly end: CivilDate
}

export interface SmallLog {
  readonly observations: readonly Observation[]
  readonly coverage: readonly Coverage[]
  readonly attendance: readonly AttendanceRecord[]
}

/** A case that is small enough for all of its possible worlds to be listed. */
export interface SmallCase {
  readonly line: SmallLine
  readonly closures: readonly CivilDate[]
  readonly asOf: CivilDate
  readonly log: SmallLog
  readonly policy: Pick<PolicyInput, 'missingReason' | 'minSessionShare' | 'sessionsPerDay' | 'makeUpWindow' | 'otherForm'>
}

/** The case as the engine takes it. */
export const inputOf = ({ line, closures, asOf, log, policy }: SmallCase): EvaluateInput => {
  const { sessions, length, days, groupMax, start, end } = line
  return {
    plan: {
      id: 'plan',
      kind: 'iep',
      effective: { start, end },
      provisions: [
        {
          id: 'line',
          kind: 'service',
          service: 'speech-language',
          asWritten: 'words',
          frequency: { sessions, per: { unit: 'week', count: 1 }, ...(length && { minutesPerSession: length }) },
          ...(days && { days }),
          ...(groupMax !== undefined && { group: { max: groupMax } }),
        },
      ],
    },
    calendar: { start: '2026-08-31', end: '2027-06-11', closures: closures.map((day) => ({ start: day, end: day })) },
    asOf,
    policy,
    log,
  }
}
