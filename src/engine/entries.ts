import { type Observation, observationStatuses } from '../model/observation.ts'
import { type Reason, reasons } from '../model/reason.ts'

/** What an entry of a service says: a session was held, was missed, may have been either, or was held in a form that policy does not count. */
export const Outcome = { held: 0, missed: 1, open: 2, notCounted: 3, otherKind: 4 } as const

/** Whether a session was held in the form that the plan states, as far as recorded. */
export const Form = { notRecorded: 0, asWritten: 1, differs: 2 } as const

/** No reason recorded. */
export const noReason = 0
/** An absent student for whom the service would not have been available either. */
export const absentUnserved: number = reasons.length + 1

/** The reason that the school was closed for all. */
export const closureForAll: number = reasons.indexOf('closure-all') + 1

/** Minutes not recorded. */
export const noMinutes = -1
/** Start not recorded. */
export const noStart = -1

/**
 * The log in columns: one number per record and property, so that the walk over the days touches no objects.
 * `next` links the records of one line and day.
 */
export interface Entries {
  readonly records: readonly Observation[]
  readonly ids: string[]
  /** 1 + the place of the status in the list of statuses; 0 where none is recorded. */
  readonly status: Uint8Array
  /** Start as minutes after midnight, or {@link noStart}. */
  readonly start: Int16Array
  /** 1: it also tells something that these columns do not hold. */
  readonly tellsMore: Uint8Array
  readonly outcome: Uint8Array
  readonly reason: Uint8Array
  readonly minutes: Int32Array
  readonly log: Int32Array
  readonly form: Uint8Array
  /** 1: two records of one id differ and nothing says which is later. */
  readonly doubtful: Uint8Array
  readonly next: Int32Array
  /** Ids ascend from record to record, so that the order of the records is that of their ids. */
  ascending: boolean
}

export const emptyEntries = (records: readonly Observation[]): Entries => {
  const length = records.length
  return {
    records,
    ids: new Array<string>(length),
    status: new Uint8Array(length),
    start: new Int16Array(length),
    tellsMore: new Uint8Array(length),
    outcome: new Uint8Array(length),
    reason: new Uint8Array(length),
    minutes: new Int32Array(length),
    log: new Int32Array(length),
    form: new Uint8Array(length),
    doubtful: new Uint8Array(length),
    next: new Int32Array(length).fill(-1),
    ascending: true,
  }
}

const statusNumber: ReadonlyMap<string | undefined, number> = new Map(observationStatuses.map((status, i) => [status, i + 1]))

/** Minutes after midnight of a start `HH:MM`. */
const startOf = ({ start }: Observation): number => {
  if (start === undefined) return noStart
  const digit = (at: number): number => start.charCodeAt(at) - 48
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4)
}

/** Writes what a record tells into the columns. */
export const describeEntry = (entries: Entries, entry: number, record: Observation, outcome: number): void => {
  entries.outcome[entry] = outcome
  entries.status[entry] = statusNumber.get(record.status) ?? 0
  entries.start[entry] = startOf(record)
  entries.minutes[entry] = outcome === Outcome.held ? (record.minutes ?? noMinutes) : noMinutes
  entries.tellsMore[entry] = tellsMore(record) ? 1 : 0
  if (outcome === Outcome.missed) entries.reason[entry] = reasonOf(record)
}

const tellsMore = (record: Observation): boolean =>
  record.groupSize !== undefined ||
  record.setting !== undefined ||
  record.provider !== undefined ||
  record.delivery !== undefined ||
  record.scheduledMinutes !== undefined ||
  record.serviceAvailable !== undefined

/** What a record of a service says became of the session. Delivered with 0 minutes is a miss. */
export const outcomeOf = (record: Observation): number => {
  switch (record.status) {
    case 'delivered':
    case 'partial':
      return record.minutes === 0 ? Outcome.missed : Outcome.held
    case 'missed':
      return Outcome.missed
    case 'unknown':
    case 'scheduled':
      return Outcome.open
    case undefined:
      if (record.minutes !== undefined && record.minutes > 0) return Outcome.held
      return record.reason === undefined ? Outcome.open : Outcome.missed
    default:
      return Outcome.otherKind
  }
}

const reasonNumber: ReadonlyMap<string, number> = new Map(reasons.map((reason, i) => [reason, i + 1]))

/** The reason of a miss as a number: {@link noReason}, 1 + its place in the list, or {@link absentUnserved}. */
export const reasonOf = (record: Observation): number => {
  if (record.reason === undefined) return noReason
  if (record.reason === 'student-absent' && record.serviceAvailable === false) return absentUnserved
  return reasonNumber.get(record.reason) ?? noReason
}

/** The name of a reason number in results. */
export const reasonName = (reason: number): Reason | 'not-stated' => {
  if (reason === noReason) return 'not-stated'
  return reason === absentUnserved ? 'student-absent' : (reasons[reason - 1] as Reason)
}
