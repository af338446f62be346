import { compareIds } from '../core/order.ts'
import { UsageError } from '../core/usage-error.ts'
import type { NotedWhy } from '../model/evaluation.ts'
import { logKey, type Observation, type ObservationLog } from '../model/observation.ts'
import { type Day, parseDay } from '../time/civil-date.ts'
import { School } from '../time/day-table.ts'
import type { CompiledLine, CompiledPlan } from './compile.ts'
import { noDuty } from './duty.ts'
import { describeEntry, type Entries, emptyEntries, Form, Outcome, outcomeOf } from './entries.ts'
import { formOf, isRefusedForm, statesForm } from './form.ts'
import { hasService, linesForService, sameDelivery } from './match-line.ts'
import type { Placed } from './placed.ts'
import { findRepeatedIds, type RepeatedIds } from './repeated-ids.ts'
import { partAt, type ServiceLine } from './service-line.ts'

const noRepeats: RepeatedIds = { replaced: new Map(), doubtful: new Set() }

/** Sorts the records of a log to lines and days, in one pass. */
export const placeEntries = (log: ObservationLog, compiled: CompiledPlan, asOf: Day): Placed => {
  const records = log.observations
  if (!Array.isArray(records))
    throw new UsageError('invalid-log', 'Expected a log with observations. Read unknown input with readLog first.')
  const first = placeAll(records, compiled, asOf, noRepeats)
  if (first.entries.ascending) return first
  const repeated = findRepeatedIds(records)
  return repeated.replaced.size + repeated.doubtful.size === 0 ? first : placeAll(records, compiled, asOf, repeated)
}

const placeAll = (records: readonly Observation[], compiled: CompiledPlan, asOf: Day, repeated: RepeatedIds): Placed => {
  const { table, lines, lineOfProvision } = compiled
  const placed: Placed = {
    entries: emptyEntries(records),
    logs: [],
    heads: lines.map(() => undefined),
    events: lines.map(() => []),
    makeUps: lines.map(() => []),
    ambiguous: [],
    scheduled: [],
    removals: new Set(),
    afterAsOf: [],
    outsideDuty: [],
    unmatched: [],
    noted: [],
    repeated,
    counted: 0,
    assignedByForm: false,
    inOrder: true,
  }
  const logNumbers = new Map<string, number>()
  const { entries } = placed
  let dateBefore = ''
  let day = Number.NaN
  let idAfter: string | undefined
  // Backwards, because each record is put in front of its day's list: the lists then run in the order of the input.
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i] as Observation
    const { id } = record
    entries.ids[i] = id
    if (idAfter !== undefined && compareIds(id, idAfter) >= 0) entries.ascending = false
    idAfter = id
    if (repeated.replaced.has(i)) continue
    if (record.date !== dateBefore) {
      dateBefore = record.date
      day = dayOf(record)
    }
    entries.log[i] = logNumber(logKey(record), logNumbers, placed.logs)
    if (repeated.doubtful.has(i)) entries.doubtful[i] = 1
    if (record.reason === 'removal-discipline') placed.removals.add(day)
    const known = record.provisionId === undefined ? undefined : lineOfProvision.get(record.provisionId)
    if (day > asOf) {
      placed.afterAsOf.push(i)
      if (record.status === 'scheduled' && known !== undefined && record.makeUpFor === undefined)
        placed.scheduled.push({ line: known, day })
    } else if (known !== undefined) placeOn(placed, compiled, known, i, day - table.first)
    else placeByService(placed, compiled, i, day - table.first)
  }
  placed.inOrder = entries.ascending
  return placed
}

const dayOf = (record: Observation): Day => {
  const day = typeof record.date === 'string' ? parseDay(record.date) : undefined
  if (day !== undefined) return day
  throw new UsageError('invalid-log', `The date of record ${JSON.stringify(record.id)} is none. Read unknown input with readLog first.`)
}

/** The number of a log, given in the order in which logs are met. */
export const logNumber = (key: string, numbers: Map<string, number>, names: string[]): number => {
  const known = numbers.get(key)
  if (known !== undefined) return known
  names.push(key)
  numbers.set(key, names.length - 1)
  return names.length - 1
}

const placeByService = (placed: Placed, compiled: CompiledPlan, entry: number, index: number): void => {
  const record = placed.entries.records[entry] as Observation
  const { lines, table } = compiled
  if (record.service === undefined || record.provisionId !== undefined) return void placed.unmatched.push(entry)
  // A make-up may be held after the duty window: its line is looked up on the day that it makes up.
  const target = record.makeUpFor === undefined ? undefined : parseDay(record.makeUpFor)
  const on = target === undefined ? index : target - table.first
  const candidates = linesForService(record, on, lines)
  const only = candidates[0]
  if (only === undefined) return void (isOutOfForce(record, on, lines) ? placed.outsideDuty : placed.unmatched).push(entry)
  if (candidates.length === 1) {
    const { groupSize: _, minutes: __, ...bare } = record
    if (linesForService(bare, on, lines).length > 1) placed.assignedByForm = true
    placeOn(placed, compiled, only, entry, index)
    return
  }
  const outcome = outcomeOf(record)
  if (outcome === Outcome.otherKind) return void placed.unmatched.push(entry)
  describeEntry(placed.entries, entry, record, outcome)
  placed.ambiguous.push({ entry, lines: candidates, index })
}

/** The plan has the service, but not on this day. */
const isOutOfForce = (record: Observation, index: number, lines: readonly CompiledLine[]): boolean =>
  hasService(record, lines) && !lines.some((line) => line.kind === 'service' && partAt(line, index)?.provision.service === record.service)

const placeOn = (placed: Placed, compiled: CompiledPlan, lineIndex: number, entry: number, index: number): void => {
  const record = placed.entries.records[entry] as Observation
  if (record.makeUpFor === undefined || compiled.lines[lineIndex]?.kind !== 'service') {
    placeOnDay(placed, compiled, lineIndex, entry, index)
    return
  }
  describeEntry(placed.entries, entry, record, outcomeOf(record))
  placed.makeUps[lineIndex]?.push(entry)
}

/** Puts an entry into its day's list, or into the list that says why it counts nowhere. */
export const placeOnDay = (placed: Placed, compiled: CompiledPlan, lineIndex: number, entry: number, index: number): void => {
  const line = compiled.lines[lineIndex] as CompiledLine
  // A report that was due in time can be noted, or received, after the last day of school.
  const isDue = (line.duty[index] ?? noDuty) !== noDuty || line.kind === 'reporting'
  if (!isDue) return void placed.outsideDuty.push(entry)
  if (line.kind !== 'service') {
    placed.counted++
    return void placed.events[lineIndex]?.push(entry)
  }
  const record = placed.entries.records[entry] as Observation
  const outcome = outcomeOf(record)
  const why = countsNowhere(line, record, outcome, index)
  if (why !== undefined) return void placed.noted.push({ entry, why })
  describeEntry(placed.entries, entry, record, outcome)
  if (outcome === Outcome.held) describeForm(placed.entries, entry, line, compiled, index)
  let heads = placed.heads[lineIndex]
  if (heads === undefined) {
    heads = new Int32Array(compiled.table.length).fill(-1)
    placed.heads[lineIndex] = heads
  }
  placed.entries.next[entry] = heads[index] as number
  heads[index] = entry
  placed.counted++
}

const countsNowhere = (line: ServiceLine, record: Observation, outcome: number, index: number): NotedWhy | undefined => {
  if (outcome === Outcome.otherKind) return 'other-kind'
  if (line.periodOf[index] === -1) return 'not-assessable'
  if (record.delivery !== undefined && !sameDelivery(partAt(line, index)?.provision.delivery, record.delivery)) return 'consultation'
  return outcome === Outcome.missed && line.school[index] === School.no ? 'no-school' : undefined
}

const describeForm = (entries: Entries, entry: number, line: ServiceLine, compiled: CompiledPlan, index: number): void => {
  const provision = partAt(line, index)?.provision
  if (provision === undefined || !statesForm(provision)) return
  const record = entries.records[entry] as Observation
  const form = formOf(record, provision)
  entries.form[entry] = form
  if (form === Form.differs && isRefusedForm(record, provision, compiled.policy)) entries.outcome[entry] = Outcome.notCounted
}
