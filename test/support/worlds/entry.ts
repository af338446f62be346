import type { Observation } from '../../../src/model/observation.ts'
import { dayNumber } from './days.ts'
import type { Ground } from './ground.ts'

/** What an entry says of its session: held, held in a form that policy does not count, missed, or either. */
export type EntryKind = 'held' | 'other-form' | 'miss' | 'open'

/** A record as the worlds are compared with it. */
export interface Entry {
  readonly id: string
  readonly log: string
  readonly day: number
  readonly kind: EntryKind
  readonly minutes?: number
  readonly reason?: string
  readonly record: Observation
  /** Of a make-up: the day whose session it makes up, and the record of the miss if its link names one. */
  readonly target?: number
  readonly names?: Entry
}

/** An absence on a day when nobody would have been there: its reason is a relief no more. */
const absentUnserved = 'absent-unserved'

export const entryOf = (record: Observation, ground: Ground): Entry => {
  const kind = isRefused(record, ground) ? 'other-form' : kindOf(record)
  const { minutes, reason, serviceAvailable } = record
  return {
    id: record.id,
    log: logOf(record),
    day: dayNumber(record.date),
    kind,
    record,
    ...(kind === 'held' && minutes !== undefined && { minutes }),
    ...(kind === 'miss' &&
      reason !== undefined && { reason: reason === 'student-absent' && serviceAvailable === false ? absentUnserved : reason }),
  }
}

/** Domain, "An entry of a service". */
const kindOf = ({ status, minutes, reason }: Observation): EntryKind => {
  switch (status) {
    case 'delivered':
    case 'partial':
      return minutes === 0 ? 'miss' : 'held'
    case 'missed':
      return 'miss'
    case undefined:
      if (minutes !== undefined && minutes > 0) return 'held'
      return reason === undefined ? 'open' : 'miss'
    default:
      return 'open'
  }
}

const isRefused = (record: Observation, { of: { line, policy } }: Ground): boolean =>
  kindOf(record) === 'held' &&
  policy.otherForm?.group === 'not-delivered' &&
  line.groupMax !== undefined &&
  record.groupSize !== undefined &&
  record.groupSize > line.groupMax

const told = ['status', 'start', 'minutes', 'reason', 'scheduledMinutes', 'groupSize', 'serviceAvailable'] as const

/** "Nothing recorded in them differs". */
export const isAlike = ({ record: a }: Entry, { record: b }: Entry): boolean =>
  told.every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key])

/** Whose notebook a record, or a statement of coverage, is about. */
export const logOf = ({ log, source }: Pick<Observation, 'log' | 'source'>): string => log ?? source
