import { compareIds } from '../core/order.ts'
import { UsageError } from '../core/usage-error.ts'
import { type Observation, observationStatuses } from '../model/observation.ts'
import { type Reason, reasons } from '../model/reason.ts'
import { type Day, parseDay } from '../time/civil-date.ts'

/** What an entry of a service says: a session was held, was missed, may have been either, or was held in a form that policy does not count. */
export const Outcome = { held: 0, missed: 1, open: 2, notCounted: 3, otherKind: 4 } as const

/** Whether a session was held in the form that the plan states, as far as recorded; `partly`: what is recorded of it is as written. */
export const Form = { notRecorded: 0, partly: 1, asWritten: 2, differs: 3 } as const

/** No reason recorded. */
export const noReason = 0
/** An absent student for whom the service would not have been available either. */
export const absentUnserved: number = reasons.length + 1

/** The reason that the school was closed for all. */
export const closureForAll: number = reasons.indexOf('closure-all') + 1

/** The reason that the student was kept out of school. */
export const removal: number = reasons.indexOf('removal-discipline') + 1

/** Minutes not recorded. */
export const noMinutes = -1
/** Start not recorded. */
export const noStart = -1
/** The record names no provision, or one that the plan does not have. */
export const Line = { notNamed: -1, unknown: -2 } as const

/**
 * The log in columns: one number per record and property, so that the walk over the days touches no objects.
 * `next` links the records of one line and day.
 */
export interface Entries {
  readonly records: readonly Observation[]
  readonly ids: string[]
  readonly day: Int32Array
  /** The line that the record names, or {@link Line}. */
  readonly line: Int32Array
  /** Number of the log, into `logs`. */
  readonly log: Int32Array
  readonly logs: string[]
  /** 1 + the place of the status in the list of statuses; 0 where none is recorded. */
  readonly status: Uint8Array
  /** Start as minutes after midnight, or {@link noStart}. */
  readonly start: Int16Array
  /** 1: it also tells something that these columns do not hold. */
  readonly tellsMore: Uint8Array
  readonly outcome: Uint8Array
  readonly reason: Uint8Array
  readonly minutes: Int32Array
  /** 1: it makes up another session. */
  readonly makesUp: Uint8Array
  readonly form: Uint8Array
  /** 1: two records of one id differ and nothing says which is later. */
  readonly doubtful: Uint8Array
  readonly next: Int32Array
  /** Ids ascend from record to record, so that the order of the records is that of their ids. */
  ascending: boolean
}

const emptyEntries = (records: readonly Observation[]): Entries => {
  const length = records.length
  return {
    records,
    ids: new Array<string>(length),
    day: new Int32Array(length),
    line: new Int32Array(length).fill(Line.notNamed),
    log: new Int32Array(length),
    logs: [],
    status: new Uint8Array(length),
    start: new Int16Array(length).fill(noStart),
    tellsMore: new Uint8Array(length),
    outcome: new Uint8Array(length),
    reason: new Uint8Array(length),
    minutes: new Int32Array(length).fill(noMinutes),
    makesUp: new Uint8Array(length),
    form: new Uint8Array(length),
    doubtful: new Uint8Array(length),
    next: new Int32Array(length).fill(-1),
    ascending: true,
  }
}

const statusNames: readonly unknown[] = observationStatuses
const reasonNames: readonly unknown[] = reasons
const statusNumber = (status: unknown): number => statusNames.indexOf(status) + 1

/** Reads a log into columns, in one pass over the keys that each record has. */
export const readEntries = (records: readonly Observation[], lineOfProvision: ReadonlyMap<string, number>): Entries => {
  const entries = emptyEntries(records)
  const { ids, day, line, status, start, reason, tellsMore, makesUp } = entries
  const logs = logNumbers(entries.logs)
  const lines = lineNumbers(lineOfProvision)
  let lastDate: unknown
  let lastDay = 0
  let before = ''
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as Observation
    let source: string | undefined
    let log: string | undefined
    let minutes = noMinutes
    let isUnserved = false
    let dated = false
    // The keys that are there, rather than all that could be: most records have eight of twenty-six.
    for (const key in record) {
      const value = record[key as keyof Observation]
      if (value === undefined) continue
      switch (key as keyof Observation) {
        case 'id':
          ids[i] = value as string
          break
        case 'provisionId':
          line[i] = lines(value as string)
          break
        case 'date':
          if (value !== lastDate) {
            lastDay = dayOf(value, record)
            lastDate = value
          }
          dated = true
          day[i] = lastDay
          break
        case 'status':
          status[i] = statusNumber(value)
          break
        case 'minutes':
          minutes = value as number
          break
        case 'start':
          start[i] = startOf(value as string)
          break
        case 'reason':
          reason[i] = reasonNames.indexOf(value) + 1
          break
        case 'source':
          source = value as string
          break
        case 'log':
          log = value as string
          break
        case 'makeUpFor':
          makesUp[i] = 1
          break
        case 'serviceAvailable':
          isUnserved = value === false
          tellsMore[i] = 1
          break
        case 'groupSize':
        case 'setting':
        case 'provider':
        case 'delivery':
        case 'scheduledMinutes':
          tellsMore[i] = 1
          break
      }
    }
    if (!dated) dayOf(undefined, record)
    entries.log[i] = logs(log ?? source ?? '')
    settle(entries, i, minutes, isUnserved)
    const id = ids[i] as string
    if (entries.ascending && i > 0 && compareIds(before, id) >= 0) entries.ascending = false
    before = id
  }
  return entries
}

/** What follows from several keys together: the outcome, and which minutes and reason count for it. */
const settle = (entries: Entries, i: number, minutes: number, isUnserved: boolean): void => {
  const { outcome, reason } = entries
  const now = outcomeOf(entries.status[i] as number, minutes, reason[i] as number)
  outcome[i] = now
  if (now === Outcome.held) entries.minutes[i] = minutes
  if (now === Outcome.missed && isUnserved && reason[i] === studentAbsent) reason[i] = absentUnserved
}

/** The reason that the student was absent. */
export const studentAbsent: number = reasons.indexOf('student-absent') + 1

const Status = {
  none: 0,
  delivered: statusNumber('delivered'),
  partial: statusNumber('partial'),
  missed: statusNumber('missed'),
  scheduled: statusNumber('scheduled'),
  unknown: statusNumber('unknown'),
}

/** What a record of a service says became of the session. Delivered with 0 minutes is a miss. */
const outcomeOf = (status: number, minutes: number, reason: number): number => {
  switch (status) {
    case Status.delivered:
    case Status.partial:
      return minutes === 0 ? Outcome.missed : Outcome.held
    case Status.missed:
      return Outcome.missed
    case Status.unknown:
    case Status.scheduled:
      return Outcome.open
    case Status.none:
      if (minutes > 0) return Outcome.held
      return reason === noReason ? Outcome.open : Outcome.missed
    default:
      return Outcome.otherKind
  }
}

const dayOf = (date: unknown, { id }: Observation): Day => {
  const day = typeof date === 'string' ? parseDay(date) : undefined
  if (day !== undefined) return day
  throw new UsageError('invalid-log', `The date of record ${JSON.stringify(id)} is none. Read unknown input with readLog first.`)
}

/** Minutes after midnight of a start `HH:MM`. */
const startOf = (start: string): number => {
  const digit = (at: number): number => start.charCodeAt(at) - 48
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4)
}

/** Up to this many names are found faster by looking at each than in a map. */
const few = 12

const lineNumbers = (lineOfProvision: ReadonlyMap<string, number>): ((provision: string) => number) => {
  if (lineOfProvision.size > few) return (provision) => lineOfProvision.get(provision) ?? Line.unknown
  const names = [...lineOfProvision.keys()]
  const numbers = [...lineOfProvision.values()]
  return (provision) => numbers[names.indexOf(provision)] ?? Line.unknown
}

/** Numbers logs in the order in which they are met. */
export const logNumbers = (names: string[]): ((name: string) => number) => {
  const numbers = new Map(names.map((name, i) => [name, i]))
  return (name) => {
    const known = names.length <= few ? names.indexOf(name) : numbers.get(name)
    if (known !== undefined && known >= 0) return known
    names.push(name)
    numbers.set(name, names.length - 1)
    return names.length - 1
  }
}

/** The name of a reason number in results. */
export const reasonName = (reason: number): Reason | 'not-stated' => {
  if (reason === noReason) return 'not-stated'
  return reason === absentUnserved ? 'student-absent' : (reasons[reason - 1] as Reason)
}
