import { UsageError } from '../core/usage-error.ts'
import type { NotedWhy } from '../model/evaluation.ts'
import type { Observation, ObservationLog } from '../model/observation.ts'
import type { Day } from '../time/civil-date.ts'
import { School } from '../time/day-table.ts'
import type { CompiledLine, CompiledPlan } from './compile.ts'
import { noDuty } from './duty.ts'
import { type Entries, Form, Line, Outcome, readEntries, removal } from './entries.ts'
import { formOf, isRefusedForm, statesForm } from './form.ts'
import { makeUpTargets } from './make-up-target.ts'
import { linesForService, linesOnceWithService, sameDelivery, serviceName } from './match-line.ts'
import type { Placed } from './placed.ts'
import { findRepeatedIds, type RepeatedIds } from './repeated-ids.ts'
import { partAt, type ServiceLine } from './service-line.ts'

const noRepeats: RepeatedIds = { replaced: new Map(), doubtful: new Set() }

/** Sorts the records of a log to lines and days. */
export const placeEntries = (log: ObservationLog, compiled: CompiledPlan, asOf: Day): Placed => {
  const records = log.observations
  if (!Array.isArray(records))
    throw new UsageError('invalid-log', 'Expected a log with observations. Read unknown input with readLog first.')
  const { table, lines, lineOfProvision } = compiled
  const entries = readEntries(records, lineOfProvision)
  const repeated = entries.ascending ? noRepeats : findRepeatedIds(records)
  for (const entry of repeated.doubtful) entries.doubtful[entry] = 1
  const placed: Placed = {
    entries,
    heads: lines.map(() => undefined),
    events: lines.map(() => []),
    makeUps: lines.map(() => []),
    ambiguous: [],
    ambiguousMakeUps: [],
    targetOf: makeUpTargets(entries, repeated),
    scheduled: [],
    removals: new Set(),
    afterAsOf: [],
    outsideDuty: [],
    unmatched: [],
    noted: [],
    repeated,
    counted: 0,
    assignedByForm: false,
    inOrder: entries.ascending,
  }
  const { day, line, reason, makesUp } = entries
  // Backwards, because each record is put in front of its day's list: the lists then run in the order of the input.
  for (let i = records.length - 1; i >= 0; i--) {
    if (repeated.replaced.has(i)) continue
    const at = day[i] as number
    const known = line[i] as number
    if (reason[i] === removal) placed.removals.add(at)
    if (at > asOf) {
      placed.afterAsOf.push(i)
      if (known >= 0 && makesUp[i] === 0 && records[i]?.status === 'scheduled') placed.scheduled.push({ line: known, day: at })
    } else if (known === Line.unknown) placed.unmatched.push(i)
    else if (known === Line.notNamed) placeByService(placed, compiled, i, at - table.first)
    else placeOn(placed, compiled, known, i, at - table.first)
  }
  return placed
}

const placeByService = (placed: Placed, compiled: CompiledPlan, entry: number, index: number): void => {
  const record = placed.entries.records[entry] as Observation
  const { lines, table } = compiled
  if (record.service === undefined) return void placed.unmatched.push(entry)
  // A make-up may be held after the duty window: its line is looked up on the day that it makes up.
  const made = placed.entries.makesUp[entry] === 1 ? placed.targetOf(entry) : undefined
  const on = made === undefined || made.target === 'unspecified' ? index : made.target - table.first
  const inForce = linesForService(record, on, lines)
  const candidates = inForce.length === 0 && made?.target === 'unspecified' ? linesOnceWithService(record, lines) : inForce
  const only = candidates[0]
  if (only === undefined) return void (isOutOfForce(record, on, lines) ? placed.outsideDuty : placed.unmatched).push(entry)
  if (candidates.length === 1) {
    const { groupSize: _, minutes: __, ...bare } = record
    if (linesForService(bare, on, lines).length > 1) placed.assignedByForm = true
    placeOn(placed, compiled, only, entry, index)
    return
  }
  if (placed.entries.outcome[entry] === Outcome.otherKind) return void placed.unmatched.push(entry)
  if (made !== undefined) placed.ambiguousMakeUps.push({ entry, lines: candidates, target: made.target })
  // One that says nothing of its day may be a session of its own.
  if (made === undefined || made.target === 'unspecified') placed.ambiguous.push({ entry, lines: candidates, index })
}

/** The plan has the service, but not on this day. */
const isOutOfForce = (record: Observation, index: number, lines: readonly CompiledLine[]): boolean =>
  linesOnceWithService(record, lines).length > 0 &&
  !lines.some((line) => line.kind === 'service' && partAt(line, index)?.provision.service === serviceName(record))

const placeOn = (placed: Placed, compiled: CompiledPlan, lineIndex: number, entry: number, index: number): void => {
  if (placed.entries.makesUp[entry] === 1 && compiled.lines[lineIndex]?.kind === 'service') placed.makeUps[lineIndex]?.push(entry)
  else placeOnDay(placed, compiled, lineIndex, entry, index)
}

/** Whether an entry would count on a day, rather than be listed with the reason why it does not. */
export const countsOnDay = ({ entries }: Placed, line: ServiceLine, entry: number, index: number): boolean =>
  (line.duty[index] ?? noDuty) !== noDuty && countsNowhere(line, entries, entry, index) === undefined

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
  const { entries } = placed
  const why = countsNowhere(line, entries, entry, index)
  if (why !== undefined) return void placed.noted.push({ entry, why, line: lineIndex })
  if (entries.tellsMore[entry] === 1 && entries.outcome[entry] === Outcome.held) describeForm(entries, entry, line, compiled, index)
  let heads = placed.heads[lineIndex]
  if (heads === undefined) {
    heads = new Int32Array(compiled.table.length).fill(-1)
    placed.heads[lineIndex] = heads
  }
  entries.next[entry] = heads[index] as number
  heads[index] = entry
  placed.counted++
}

const countsNowhere = (
  line: ServiceLine,
  { records, outcome: outcomes, tellsMore }: Entries,
  entry: number,
  index: number,
): NotedWhy | undefined => {
  const outcome = outcomes[entry]
  if (outcome === Outcome.otherKind) return 'other-kind'
  if (line.periodOf[index] === -1) return 'not-assessable'
  const delivery = tellsMore[entry] === 1 ? records[entry]?.delivery : undefined
  if (delivery !== undefined && !sameDelivery(partAt(line, index)?.provision.delivery, delivery)) return 'consultation'
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
