import type { CoverageFigure, NotAssessable } from '../model/evaluation.ts'
import type { CommitmentProvision, Provision, ServiceProvision } from '../model/provision.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import { spanOf } from '../time/day-table.ts'
import { commitmentResult } from './commitment-result.ts'
import type { CompiledPlan } from './compile.ts'
import { countedAs } from './counted-as.ts'
import type { LogCover } from './coverage.ts'
import { type DayReader, dayReader } from './day-reader.ts'
import { type LedgerReader, ledgerReader } from './ledger-day.ts'
import type { LineMakeUps } from './link.ts'
import { resolveMakeUps } from './make-ups.ts'
import { judgePeriod } from './period-result.ts'
import { placeOnDay } from './place.ts'
import type { Placed } from './placed.ts'
import { projectionOf } from './projection.ts'
import { noRelief, type ReliefTable } from './relief.ts'
import type { LineFacts, RuleContext } from './rule.ts'
import { type ServiceLedger, serviceLedger } from './service-ledger.ts'
import type { ServiceLine } from './service-line.ts'
import { serviceResult } from './service-result.ts'
import { textsOf } from './texts-of.ts'

/** What a counted line is read from. */
export interface CountedInput {
  readonly line: ServiceLine
  readonly lineIndex: number
  readonly compiled: CompiledPlan
  readonly placed: Placed
  readonly covers: readonly LogCover[]
  readonly attendance: Uint8Array
  readonly relief: ReliefTable
  readonly context: RuleContext
  readonly asOf: Day
}

/** The facts of a counted line, and what became of records on the way. */
export interface CountedFacts {
  readonly facts: LineFacts
  readonly coverage: CoverageFigure
  readonly makeUps: LineMakeUps
  readonly ledger: ServiceLedger
}

/** A line whose records are placed, ready to be read day by day. */
export interface ReadLine {
  readonly makeUps: LineMakeUps
  readonly reader: DayReader
  readonly days: LedgerReader
  readonly relief: ReliefTable
}

/** Resolves the make-ups of a line, and opens its days. */
export const readLine = (input: Omit<CountedInput, 'context' | 'asOf'>): ReadLine => {
  const { line, lineIndex, compiled, placed, covers } = input
  const { table } = compiled
  const makeUps = resolveMakeUps(line, lineIndex, placed, compiled)
  placeOrdinary(makeUps, lineIndex, placed, compiled)
  const isCommitment = line.of === 'commitment'
  const relief = isCommitment ? noRelief : input.relief
  const attendance = isCommitment ? new Uint8Array(table.length) : input.attendance
  const reader = dayReader({
    line,
    lineIndex,
    compiled,
    placed,
    covers,
    attendance,
    relief,
    links: makeUps.links,
    possible: makeUps.possible,
  })
  const days = ledgerReader(line, table.first, placed.entries, makeUps, reader, relief)
  return { makeUps, reader, days, relief }
}

/** Gathers what is known of a service, or of an agreed amount, day by day. */
export const countedFacts = (input: CountedInput): CountedFacts => {
  const { line, lineIndex, compiled, placed, context, asOf } = input
  const { table } = compiled
  const { makeUps, reader, days, relief } = readLine(input)
  const isCommitment = line.of === 'commitment'
  const consultation = placed.noted.filter((one) => one.why === 'consultation' && one.line === lineIndex).map(({ entry }) => entry)
  const ledger = serviceLedger({ line, compiled, entries: placed.entries, reader, ledger: days, relief, asOf, consultation })
  const judged = ledger.tallies.map((tally, p) =>
    judgePeriod(line, line.periods[p] as ServiceLine['periods'][number], tally, table, placed.entries, asOf),
  )
  const texts = textsOf(line.id, compiled, asOf)
  const scheduled = placed.scheduled.filter((one) => one.line === lineIndex).map(({ day }) => day)
  const notAssessable = notAssessableOf(line, asOf)
  const counted = countedAs(texts.provision as ServiceProvision | CommitmentProvision)
  const { clock } = context
  const year = compiled.hasCalendar && !isCommitment ? clock.schoolYear(line.id) : undefined
  const result = serviceResult({
    line: line.id,
    provision: counted,
    judged,
    duty: ledger.duty,
    asOf,
    table,
    scheduled,
    windows: isCommitment ? [] : clock.windows(line.id),
    projection: projectionOf(line, judged, year && spanOf(year)),
    isNotAssessable: notAssessable.length > 0,
  })
  const base = { ...texts, notAssessable, context }
  return {
    facts: isCommitment
      ? { ...base, kind: 'commitment', result: commitmentResult(texts.provision as CommitmentProvision, result, ledger) }
      : { ...base, kind: 'service', result, ledger },
    coverage: { schoolDays: ledger.schoolDays, observed: ledger.observedDays },
    makeUps,
    ledger,
  }
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
  for (const entry of consultation) placed.noted.push({ entry, why: 'consultation', line: lineIndex })
  placed.counted -= repeats.filter(({ entry }) => placed.entries.makesUp[entry] === 0).length
}

const notAssessableOf = (line: ServiceLine, asOf: Day): readonly Omit<NotAssessable, 'question'>[] =>
  line.notAssessable
    .filter(({ span }) => span.start <= asOf)
    .map(({ part, why, span }) => {
      const provision = line.parts[part]?.provision as Provision
      const window = { start: fromDay(span.start), end: fromDay(Math.min(span.end, asOf)) }
      return { provisionId: provision.id, line: line.id, asWritten: provision.asWritten, why, window }
    })
