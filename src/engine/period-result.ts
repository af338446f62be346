import { compareIds } from '../core/order.ts'
import { type Verdict, worse } from '../core/verdict.ts'
import type { MissedByReason, PeriodResult } from '../model/evaluation.ts'
import { type CivilDate, type Day, fromDay } from '../time/civil-date.ts'
import type { DayTable } from '../time/day-table.ts'
import { type JudgedAmount, judgeAmount } from './amount.ts'
import type { Entries } from './entries.ts'
import { statesForm } from './form.ts'
import type { ServiceLine, ServicePeriod } from './service-line.ts'
import type { Tally } from './tally.ts'

/** A period with its two judged amounts. */
export interface JudgedPeriod {
  readonly result: PeriodResult
  readonly period: ServicePeriod
  readonly tally: Tally
  readonly sessions: JudgedAmount | undefined
  readonly minutes: JudgedAmount | undefined
}

/** Turns a period's sums into its result. */
export const judgePeriod = (
  line: ServiceLine,
  period: ServicePeriod,
  tally: Tally,
  table: DayTable,
  entries: Entries,
  asOf: Day,
): JudgedPeriod => {
  const standing = standingOf(period, tally, asOf)
  const held = { min: tally.heldMin, max: tally.heldMax }
  const minutesHeld = { min: tally.minutesMin, max: tally.minutesMax }
  // What was agreed is asked for whatever the reason of a miss, known or not.
  const isAgreed = line.of === 'commitment'
  const sessions =
    period.sessions &&
    judgeAmount(
      period.sessions,
      { delivered: held, accounted: isAgreed ? held : { min: tally.accountedMin, max: tally.accountedMax } },
      { ...standing, room: standing.goesOn ? unlimited : tally.roomSessions },
    )
  const minutes =
    period.minutes &&
    judgeAmount(
      period.minutes,
      { delivered: minutesHeld, accounted: isAgreed ? minutesHeld : { min: tally.accountedMinutesMin, max: tally.accountedMinutesMax } },
      { ...standing, room: standing.goesOn ? unlimited : tally.roomMinutes },
    )
  const verdict = verdictOf(sessions, minutes)
  const why = verdict === 'not-applicable' ? (sessions ?? minutes)?.why : undefined
  const dates = (indexes: readonly number[]): readonly CivilDate[] => indexes.map(table.dateOf)
  const provision = line.parts[period.part]?.provision
  const result: PeriodResult = {
    start: fromDay(period.start),
    end: fromDay(period.end),
    schoolDays: period.schoolDays.min,
    verdict,
    ...(why !== undefined && { why }),
    ...(verdict === 'met' && (sessions?.lenient || minutes?.lenient) && { lenient: true }),
    ...(sessions && { sessions: sessions.amount }),
    ...(minutes && { minutes: minutes.amount }),
    ...(minutes === undefined && { knownMinutes: minutesHeld }),
    ...(provision !== undefined &&
      statesForm(provision) && { deliveredAsWritten: { min: tally.asWrittenMin, max: Math.max(tally.asWrittenMin, tally.asWrittenMax) } }),
    missed: tally.missed === undefined ? {} : (Object.fromEntries(tally.missed) as MissedByReason),
    unobserved: dates(tally.unobserved),
    conflicts: tally.conflicts.map(({ index }) => table.dateOf(index)),
    minutesDiffer: dates(tally.minutesDiffer),
    madeUp: tally.madeUp.map(({ day, target, records: held }) => ({
      date: fromDay(day + table.first),
      for: fromDay(target + table.first),
      records: idsOf(held, entries),
    })),
    records: idsOf(tally.records, entries),
    ...(verdict === 'undetermined' && { wouldSettle: dates(daysToSettle(tally, sessions, minutes)) }),
  }
  return { result, period, tally, sessions, minutes }
}

/** Room that nobody knows the end of. */
export const unlimited = 1_000_000_000

/** The duty of a long period can go on beyond what the calendar knows: it is not over, and then nobody knows how it went. */
const standingOf = ({ noSchool, uncertain, openUntil }: ServicePeriod, tally: Tally, asOf: Day) => {
  const goesOn = openUntil !== undefined && asOf < openUntil
  return {
    daysLeft: Math.max(tally.schoolDaysLeft, goesOn ? 1 : 0),
    noSchool,
    uncertain: uncertain || (openUntil !== undefined && !goesOn),
    goesOn,
  }
}

const verdictOf = (sessions: JudgedAmount | undefined, minutes: JudgedAmount | undefined): Verdict => {
  if (sessions !== undefined && minutes !== undefined) return worse(sessions.amount.verdict, minutes.amount.verdict)
  return (sessions ?? minutes)?.amount.verdict ?? 'not-assessable'
}

/** The days whose records would decide the amounts that are open. Any of them alone may be the one that tips the scale. */
const daysToSettle = (tally: Tally, sessions: JudgedAmount | undefined, minutes: JudgedAmount | undefined): readonly number[] => {
  const open = new Set<number>()
  if (sessions?.amount.verdict === 'undetermined') for (const index of tally.openSessions) open.add(index)
  if (minutes?.amount.verdict === 'undetermined') for (const index of tally.openMinutes) open.add(index)
  return [...open].sort((a, b) => a - b)
}

/** Ids of records, in order and without repeats. */
export const idsOf = (entries: ArrayLike<number>, { ids, ascending }: Pick<Entries, 'ids' | 'ascending'>): readonly string[] => {
  if (!ascending) return [...new Set(Array.from(entries, (entry) => ids[entry] as string))].sort(compareIds)
  const ordered = isAscending(entries) ? entries : inOrder(entries)
  const result = new Array<string>(ordered.length)
  for (let i = 0; i < ordered.length; i++) result[i] = ids[ordered[i] as number] as string
  return result
}

/** Sorted numbers without repeats. */
const inOrder = (numbers: ArrayLike<number>): readonly number[] => {
  const sorted = Int32Array.from(numbers).sort()
  const distinct: number[] = []
  for (const number of sorted) if (distinct.at(-1) !== number) distinct.push(number)
  return distinct
}

const isAscending = (numbers: ArrayLike<number>): boolean => {
  for (let i = 1; i < numbers.length; i++) if ((numbers[i - 1] as number) >= (numbers[i] as number)) return false
  return true
}
