import type { Observation, ObservationStatus, Source } from '../../../src/model/observation.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import type { Random } from '../random.ts'

/** What random cases may hold besides plain records of one log. */
export interface CaseOptions {
  /** 1: the bounds must be the extremes. More: they must hold every world, where some world agrees with all logs. */
  readonly logs: number
  readonly weeks?: number
  /** Everything on two days, so that records meet. */
  readonly dense?: boolean
  readonly makeUps?: boolean
  /** Links by id, and `unspecified` ones. */
  readonly ids?: boolean
  readonly unspecified?: boolean
  /** Make-ups that are themselves unknown or scheduled. */
  readonly openMakeUps?: boolean
  /** Entries that may tell the same session; else each has its own start. */
  readonly duplicates?: boolean
  readonly sameIds?: boolean
  readonly attendance?: boolean
  /** `minSessionShare`. */
  readonly share?: boolean
  /** Group sizes, and a policy that may not count another one than the plan's. */
  readonly form?: boolean
  /** A line without session length. */
  readonly noLength?: boolean
  /** Sessions longer than planned. */
  readonly long?: boolean
}

const statuses: readonly ObservationStatus[] = ['delivered', 'delivered', 'partial', 'missed', 'missed', 'missed', 'unknown', 'scheduled']
const reasons = [
  undefined,
  undefined,
  'student-absent',
  'student-absent',
  'parent-declined',
  'provider-absent',
  'unknown',
  'student-refused',
  'closure-all',
  'closure-some',
  'removal-discipline',
] as const

/** A record of any kind that the table of entries knows. */
export const randomEntry = (r: Random, options: CaseOptions, id: string, source: Source, date: CivilDate): Observation => {
  const status = r.pick(statuses)
  const minutes = r.pick([1, 10, 20, 30, 30, ...(options.long ? [45] : [])])
  const form = options.form === true && r.chance(0.3) ? { groupSize: r.pick([2, 6]) } : {}
  return { id, provisionId: 'line', date, source, status, ...form, ...detailsOf(status, minutes, r) }
}

const detailsOf = (status: ObservationStatus, minutes: number, r: Random): Partial<Observation> => {
  switch (status) {
    case 'delivered':
    case 'partial': {
      const recorded = r.chance(0.6) ? (r.chance(0.1) ? 0 : minutes) : undefined
      return {
        ...(recorded !== undefined && { minutes: recorded }),
        ...(recorded === 0 && r.chance(0.6) && { reason: r.pick(['student-absent', 'provider-absent']) }),
      }
    }
    case 'missed': {
      const reason = r.pick(reasons)
      return {
        ...(reason !== undefined && { reason }),
        ...(reason === 'student-absent' && r.chance(0.2) && { serviceAvailable: false }),
        ...(r.chance(0.2) && { scheduledMinutes: r.pick([20, 30, 40]) }),
      }
    }
    default:
      // "`unknown` ignores recorded minutes."
      return { ...(r.chance(0.3) && { minutes }), ...(r.chance(0.2) && { reason: 'student-absent' }) }
  }
}
