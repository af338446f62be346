import { packFor } from '../law/pack-for.ts'
import type { CoverageFigure } from '../model/evaluation.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { AccommodationProvision, ReportingProvision, SettingProvision } from '../model/provision.ts'
import { type Day, toDay } from '../time/civil-date.ts'
import { accommodationResult } from './accommodation.ts'
import { schoolClock } from './clock.ts'
import type { CompiledPlan, EventLine } from './compile.ts'
import { attendanceOf, type LogCover } from './coverage.ts'
import { eventFacts } from './event-line.ts'
import { type KnownEvent, knownEvents } from './known-events.ts'
import type { LineMakeUps } from './link.ts'
import type { Placed } from './placed.ts'
import { recordLookup } from './record-lookup.ts'
import { type ReliefTable, reliefTable } from './relief.ts'
import { reportingResult } from './reporting.ts'
import type { LineFacts, PlanFacts, RuleContext } from './rule.ts'
import type { Repeat } from './same-day.ts'
import { countedFacts } from './service-facts.ts'
import { settingResult } from './setting.ts'
import { textsOf } from './texts-of.ts'

/** The facts of every line and of the plan, and what became of records on the way. */
export interface Gathered {
  readonly facts: readonly LineFacts[]
  readonly plan: PlanFacts
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
  const { lines } = compiled
  const attendance = attendanceOf(log, compiled)
  const relief = reliefOf(log, compiled, placed)
  const context = contextOf(log, compiled, placed, asOf)
  const events = knownEvents(log, placed)
  const facts: LineFacts[] = []
  const coverage: CoverageFigure[] = []
  const makeUps: LineMakeUps[] = []
  const repeats: Repeat[] = []
  const possibleDuplicates: number[] = []
  const heldWithoutSchool: number[] = []

  lines.forEach((line, lineIndex) => {
    if (line.parts.length === 0) return
    const ofLine = covers[lineIndex] ?? []
    if (line.kind !== 'service') {
      const known = eventFacts(line, lineIndex, compiled, placed, ofLine, asOf)
      facts.push(eventLineFacts(line, lineIndex, known, events, compiled, context, asOf))
      coverage.push({ schoolDays: known.window.schoolDays, observed: known.observedDays })
      return
    }
    const counted = countedFacts({ line, lineIndex, compiled, placed, covers: ofLine, attendance, relief, context, asOf })
    facts.push(counted.facts)
    coverage.push(counted.coverage)
    makeUps.push(counted.makeUps)
    append(repeats, counted.ledger.repeats)
    append(possibleDuplicates, counted.ledger.possibleDuplicates)
    append(heldWithoutSchool, counted.ledger.heldWithoutSchool)
  })
  const usedOldestMiss = makeUps.some((one) => one.usedOldestMiss)
  const plan: PlanFacts = { kind: 'plan', line: 'plan', notAssessable: [], context }
  return { facts, plan, coverage, makeUps, usedOldestMiss, repeats, possibleDuplicates, heldWithoutSchool }
}

/** A log of a million records is longer than an argument list may be. */
const append = <T>(to: T[], from: readonly T[]): void => {
  for (const item of from) to.push(item)
}

const contextOf = (log: ObservationLog, compiled: CompiledPlan, { entries }: Placed, asOf: Day): RuleContext => ({
  plan: compiled.plan,
  policy: compiled.policy,
  clock: schoolClock(compiled, asOf),
  meetings: log.meetings ?? [],
  notices: log.notices ?? [],
  calendar: compiled.hasCalendar ? compiled.calendar : undefined,
  pack: packFor(compiled.plan.jurisdiction ?? 'US').pack,
  records: recordLookup(entries.records),
  entries,
})

/** What each reason relieves, day by day: removals are counted over all that is known of the student. */
export const reliefOf = (log: ObservationLog, { policy, table }: CompiledPlan, placed: Placed): ReliefTable =>
  reliefTable(policy, new Set([...placed.removals, ...removedDays(log)]), table)

const removedDays = (log: ObservationLog): readonly Day[] =>
  (log.attendance ?? []).filter(({ status }) => status === 'removed').map(({ date }) => toDay(date))

const eventLineFacts = (
  line: EventLine,
  lineIndex: number,
  known: ReturnType<typeof eventFacts>,
  events: readonly KnownEvent[],
  compiled: CompiledPlan,
  context: RuleContext,
  asOf: Day,
): LineFacts => {
  const base = { ...textsOf(line.id, compiled, asOf), notAssessable: [], context }
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
