import type { CivilDate } from '../time/civil-date.ts'
import type { Delivery } from './provision.ts'
import type { Reason } from './reason.ts'

/** Who can say something. @public */
export const sources = ['school-log', 'parent', 'student', 'staff-statement', 'third-party'] as const

/** Who says it. @public */
export type Source = (typeof sources)[number]

/** What can become of a session, an opportunity, an observed setting or a report. @public */
export const observationStatuses = [
  'delivered',
  'partial',
  'missed',
  'scheduled',
  'unknown',
  'provided',
  'not-provided',
  'offered-declined',
  'not-needed',
  'matches',
  'differs',
  'received',
  'not-received',
] as const

/** What became of it. @public */
export type ObservationStatus = (typeof observationStatuses)[number]

/** What was given of an accommodation. @public */
export interface Provided {
  readonly timeMultiplier?: number
  readonly extraMinutes?: number
}

/** What the setting was on the day. @public */
export interface ObservedSetting {
  readonly setting?: string
  readonly groupSize?: number
  /** Whole minutes of the day in regular class. */
  readonly regularMinutes?: number
  /** Whole minutes of the day outside regular class. What is left of the day is not recorded. */
  readonly otherMinutes?: number
}

/**
 * One dated record about one provision, entered in one log.
 *
 * @public
 */
export interface Observation {
  /** Unique within its log. */
  readonly id: string
  /** The provision it is about; or `service` alone, when the writer knows no more. */
  readonly provisionId?: string
  readonly service?: string
  readonly date: CivilDate
  readonly status?: ObservationStatus
  /** Clock time, `HH:MM`. */
  readonly start?: string
  /** Whole minutes that were held. */
  readonly minutes?: number
  /** Whole minutes that were planned for a missed session. */
  readonly scheduledMinutes?: number
  readonly reason?: Reason
  /** For an absent student: `false` when the session could not have been held anyway. */
  readonly serviceAvailable?: boolean
  /** The date or the record id of the session that this one makes up, or `unspecified`. */
  readonly makeUpFor?: string
  readonly delivery?: Delivery
  readonly groupSize?: number
  readonly setting?: string
  readonly provider?: string
  /** The kind of event an accommodation was (or was not) given at: `test`, `assignment` … */
  readonly opportunity?: string
  /** Tells two events of one kind and day apart: "math quiz". */
  readonly event?: string
  readonly provided?: Provided
  readonly observed?: ObservedSetting
  /** For reports: the due date this is about. */
  readonly due?: CivilDate
  readonly source: Source
  /** Whose notebook it is. Default: one log per source. */
  readonly log?: string
  /** When it was written down: a date or a date and time in ISO form. */
  readonly recordedAt?: string
  readonly note?: string
}

/**
 * A statement that a log is complete for a provision over a date range. Only this turns silence into "did not happen".
 *
 * @public
 */
export interface Coverage {
  /** The provision; all provisions when missing. */
  readonly provisionId?: string
  readonly source: Source
  readonly log?: string
  readonly start: CivilDate
  readonly end: CivilDate
  /** Only the sessions held are complete, as in most service logs; misses may lack. */
  readonly heldOnly?: boolean
  /** When it was stated: a date or a date and time in ISO form. */
  readonly recordedAt?: string
}

/** The student's whole-day attendance. `removed`: kept out of school by the school. @public */
export interface AttendanceRecord {
  readonly date: CivilDate
  readonly status: 'absent' | 'present' | 'partial' | 'removed'
  readonly source?: Source
  /** When it was written down: a date or a date and time in ISO form. */
  readonly recordedAt?: string
}

/** A dated event at which accommodations apply, known without a record of what was given. @public */
export interface Opportunity {
  readonly date: CivilDate
  readonly opportunity: string
  readonly event?: string
}

/** A meeting about the plan, or the statement that one was not held. @public */
export interface Meeting {
  readonly date: CivilDate
  readonly kind: 'annual-review' | 'reevaluation' | 'other'
  /** Default `held`. */
  readonly status?: 'held' | 'not-held'
  readonly source?: Source
}

/** A written notice to the parent, or the statement that it was not received. @public */
export interface Notice {
  readonly date: CivilDate
  readonly kind: 'missed-service'
  /** The provision it is about; all when missing. */
  readonly provisionId?: string
  /** Default `received`. */
  readonly status?: 'received' | 'not-received'
  readonly source?: Source
}

/** Everything that was recorded. @public */
export interface ObservationLog {
  readonly observations: readonly Observation[]
  readonly coverage?: readonly Coverage[]
  readonly attendance?: readonly AttendanceRecord[]
  readonly opportunities?: readonly Opportunity[]
  readonly meetings?: readonly Meeting[]
  readonly notices?: readonly Notice[]
}

/** The name of the log that a record belongs to. */
export const logKey = (record: { readonly source: Source; readonly log?: string }): string => record.log ?? record.source
