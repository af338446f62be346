import type { CoverageFigure, NotAssessable } from '../model/evaluation.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { AccommodationProvision, Provision, ReportingProvision, ServiceProvision, SettingProvision } from '../model/provision.ts'
import { type CivilDate, type Day, fromDay, toDay } from '../time/civil-date.ts'
import { accommodationResult } from './accommodation.ts'
import { schoolClock } from './clock.ts'
import type { CompiledLine, CompiledPlan, EventLine } from './compile.ts'
import { attendanceOf, type LogCover } from './coverage.ts'
import { dayReader } from './day-reader.ts'
import { eventFacts } from './event-line.ts'
import { type KnownEvent, knownEvents } from './known-events.ts'
import { ledgerReader } from './ledger-day.ts'
import type { LineMakeUps } from './link.ts'
import { resolveMakeUps } from './make-ups.ts'
import { judgePeriod } from './period-result.ts'
import { placeOnDay } from './place.ts'
import type { Placed } from './placed.ts'
import { reliefTable } from './relief.ts'
import { reportingResult } from './reporting.ts'
import type { LineFacts, RuleContext } from './rule.ts'
import type { Repeat } from './same-day.ts'
import { serviceLedger } from './service-ledger.ts'
import type { ServiceLine } from './service-line.ts'
import { serviceResult } from './service-result.ts'
import { settingResult } from './setting.ts'

/** The facts of every line, and what became of records on the way. */
export interface Gathered {
  readonly facts: readonly LineFacts[]
  readonly coverage: readonly CoverageFigure[]
  readonly makeUps: readonly LineMakeUps[]
  readonly usedOldestMiss: boolean
  readonly repeats: readonly Repeat[]
  readonly possibleDuplicates: readonly number[]
  readonly heldWithoutSchool: readonly number[]
}

/** Gathers what is known of every line of the plan. */
export const gatherFacts = (
  log: ObservationLog,
  compiled: CompiledPlan,
  placed: Placed,
  covers: readonly (readonly LogCover[])[],
  asOf: Day,
): Gathered => {
  const { policy, table, lines, plan } = compiled
  const attendance = attendanceOf(log, compiled)
  const removals = new Set([...placed.removals, ...removedDays(log)])
  const relief = reliefTable(policy, removals, table)
  const context: RuleContext = { plan, policy, entries: placed.entries, clock: schoolClock(compiled, asOf) }
  const events = knownEvents(log, placed)
  const facts: LineFacts[] = []
  const coverage: CoverageFigure[] = []
  const makeUps: LineMakeUps[] = []
  const repeats: Repeat[] = []
  const possibleDuplicates: number[] = []
  const heldWithoutSchool: number[] = []

  lines.forEach((line, i) => {
    if (line.parts.length === 0) return
    const ofLine = covers[i] ?? []
    if (line.kind !== 'service') {
      const known = eventFacts(line, i, compiled, placed, ofLine, asOf)
      facts.push(eventLineFacts(line, i, known, events, context, asOf))
      coverage.push({ schoolDays: known.window.schoolDays, observed: known.observedDays })
      return
    }
    const resolved = resolveMakeUps(line, i, placed, compiled)
    placeOrdinary(resolved, i, placed, compiled)
    makeUps.push(resolved)
    const reader = dayReader({ line, lineIndex: i, compiled, placed, covers: ofLine, attendance, relief, links: resolved.links })
    const ledger = serviceLedger({
      line,
      compiled,
      entries: placed.entries,
      reader,
      ledger: ledgerReader(line, table.first, placed.entries, resolved, reader, relief),
      relief,
      asOf,
    })
    const judged = ledger.tallies.map((tally, p) =>
      judgePeriod(line, line.periods[p] as ServiceLine['periods'][number], tally, table, placed.entries, asOf),
    )
    const texts = textsOf(line, asOf)
    const scheduled = placed.scheduled.filter((one) => one.line === i).map(({ day }) => day)
    const notAssessable = notAssessableOf(line, asOf)
    facts.push({
      kind: 'service',
      ...texts,
      notAssessable,
      context,
      result: serviceResult(
        line.id,
        texts.provision as ServiceProvision,
        judged,
        ledger.duty,
        asOf,
        table,
        scheduled,
        notAssessable.length > 0,
      ),
      ledger,
    })
    coverage.push({ schoolDays: ledger.schoolDays, observed: ledger.observedDays })
    append(repeats, ledger.repeats)
    append(possibleDuplicates, ledger.possibleDuplicates)
    append(heldWithoutSchool, ledger.heldWithoutSchool)
  })
  const usedOldestMiss = makeUps.some((one) => one.usedOldestMiss)
  return { facts, coverage, makeUps, usedOldestMiss, repeats, possibleDuplicates, heldWithoutSchool }
}

/** Puts make-ups that made up nothing, or may have, on the day on which they were held. */
const placeOrdinary = (
  { ordinary, consultation, repeats }: LineMakeUps,
  lineIndex: number,
  placed: Placed,
  compiled: CompiledPlan,
): void => {
  for (const { entry, day, isLinked } of ordinary) {
    placeOnDay(placed, compiled, lineIndex, entry, day - compiled.table.first)
    // It is listed with the make-ups already.
    if (isLinked) placed.counted--
  }
  if (ordinary.length > 0) placed.inOrder = false
  for (const entry of consultation) placed.noted.push({ entry, why: 'consultation' })
  placed.counted -= repeats.filter(({ entry }) => placed.entries.makesUp[entry] === 0).length
}

/** A log of a million records is longer than an argument list may be. */
const append = <T>(to: T[], from: readonly T[]): void => {
  for (const item of from) to.push(item)
}

const removedDays = (log: ObservationLog): readonly Day[] =>
  (log.attendance ?? []).filter(({ status }) => status === 'removed').map(({ date }) => toDay(date))

/** The provision in force on a day, or last before it. */
const provisionAt = ({ parts }: Pick<CompiledLine, 'parts'>, day: Day): Provision =>
  (parts.findLast(({ span }) => span.start <= day) ?? (parts[0] as (typeof parts)[number])).provision

const textsOf = (line: CompiledLine, asOf: Day): Pick<LineFacts, 'line' | 'provision' | 'textAt'> => {
  const provision = provisionAt(line, asOf)
  const textAt = (date: CivilDate): Provision => provisionAt(line, toDay(date))
  return { line: line.id, provision, textAt: line.parts.length === 1 ? () => provision : textAt }
}

const eventLineFacts = (
  line: EventLine,
  lineIndex: number,
  known: ReturnType<typeof eventFacts>,
  events: readonly KnownEvent[],
  context: RuleContext,
  asOf: Day,
): LineFacts => {
  const base = { ...textsOf(line, asOf), notAssessable: [], context }
  switch (line.kind) {
    case 'accommodation':
      return {
        ...base,
        kind: 'accommodation',
        result: accommodationResult(known, base.provision as AccommodationProvision, lineIndex, events),
      }
    case 'setting':
      return { ...base, kind: 'setting', result: settingResult(known, base.provision as SettingProvision, context.policy) }
    case 'reporting':
      return { ...base, kind: 'reporting', result: reportingResult(known, base.provision as ReportingProvision, asOf) }
  }
}

const notAssessableOf = (line: ServiceLine, asOf: Day): readonly Omit<NotAssessable, 'question'>[] =>
  line.notAssessable
    .filter(({ span }) => span.start <= asOf)
    .map(({ part, why, span }) => {
      const provision = line.parts[part]?.provision as Provision
      const window = { start: fromDay(span.start), end: fromDay(Math.min(span.end, asOf)) }
      return { provisionId: provision.id, line: line.id, asWritten: provision.asWritten, why, window }
    })
