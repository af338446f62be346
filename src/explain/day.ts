import type { Bounds } from '../core/bounds.ts'
import type { DayTrace, LogTrace } from '../engine/trace.ts'
import { logKey, type Observation } from '../model/observation.ts'
import type { Policy } from '../model/policy.ts'
import { type Explained, type ExplainedChoice, type ExplainedHow, type ExplainedRecord, given, workedOut } from './explained.ts'
import { choices } from './policy-steps.ts'
import { amountText, dateText, recordText } from './say.ts'

/** What of a day is explained. */
export interface DayFigure {
  readonly unit: 'sessions' | 'minutes'
  readonly figure: 'delivered' | 'accounted'
}

type Ends = Readonly<
  Record<
    'heldMin' | 'heldMax' | 'accountedMin' | 'accountedMax' | 'minutesMin' | 'minutesMax' | 'accountedMinutesMin' | 'accountedMinutesMax',
    number
  >
>

const ends = ({ unit, figure }: DayFigure, reading: Ends): Bounds => {
  if (unit === 'sessions')
    return figure === 'delivered'
      ? { min: reading.heldMin, max: reading.heldMax }
      : { min: reading.accountedMin, max: reading.accountedMax }
  return figure === 'delivered'
    ? { min: reading.minutesMin, max: reading.minutesMax }
    : { min: reading.accountedMinutesMin, max: reading.accountedMinutesMax }
}

/** The days of a period, one step each; days about which nobody says anything are one step together. */
export const daySteps = (days: readonly DayTrace[], figure: DayFigure, policy: Policy): readonly Explained[] => {
  const speaking = days.filter((day) => !isSilent(day))
  const silent = days.filter(isSilent)
  const open = silent.filter((day) => ends(figure, day.reading).max > 0)
  const steps = speaking.map((day) => dayStep(day, figure, policy)).filter(isTelling)
  if (open.length === 0) return steps
  const value = open.map((day) => ends(figure, day.reading)).reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }))
  const each = figure.unit === 'sessions' ? 'may have held as many sessions as a day can' : 'may have held as many minutes as a day can'
  return [
    ...steps,
    given(`School days about which no record says anything, and no log is stated complete: each ${each}`, value, {
      dates: open.map(({ date }) => date),
      assumptions: ['sessions-per-day', 'no-longer-than-planned', 'no-session-without-school'],
      policy: choices(policy, ['sessionsPerDay', 'longestSession']),
    }),
  ]
}

const isSilent = ({ logs, madeUpHere, makesUpElsewhere }: DayTrace): boolean =>
  logs.length === 0 && madeUpHere.length === 0 && makesUpElsewhere.length === 0

/** A complete log that is silent on a day adds nothing, and is not listed. */
const isTelling = ({ value, records = [], parts }: Explained): boolean =>
  (typeof value === 'object' && (value.min !== 0 || value.max !== 0)) || records.length > 0 || parts.some(isTelling)

const dayStep = (day: DayTrace, figure: DayFigure, policy: Policy): Explained => {
  const value = ends(figure, day.reading)
  const logs = day.logs.map((log) => logStep(log, figure, policy))
  const makeUps = day.madeUpHere.map((made) =>
    given(
      `Made up on ${dateText(made.heldOn)}: counts here, on the day of the session that was missed`,
      figure.unit === 'sessions' ? made.sessions : made.minutes,
      { records: refs(made.records), policy: choices(policy, ['makeUpWindow']) },
    ),
  )
  const elsewhere =
    day.makesUpElsewhere.length === 0
      ? []
      : [given('Held on this day, and counted on the day that it makes up', undefined, { records: refs(day.makesUpElsewhere) })]
  const parts = [...logs, ...makeUps, ...elsewhere]
  const how = howOf(value, logs, makeUps.length + elsewhere.length, day.conflict)
  const text = `${dateText(day.date)}${day.school === 'no' ? ' (no school)' : ''}: ${mergeText(day, logs.length)}`
  return { ...workedOut(text, value, parts, { dates: [day.date] }), how }
}

/** Only what can be followed from the parts is said to follow from them. */
const howOf = (value: Bounds, logs: readonly Explained[], others: number, conflict: boolean): ExplainedHow => {
  const of = logs.map((log) => log.value as Bounds)
  if (others > 0 || of.length === 0) return 'worked-out'
  const common = { min: Math.max(...of.map(({ min }) => min)), max: Math.min(...of.map(({ max }) => max)) }
  const any = { min: Math.min(...of.map(({ min }) => min)), max: Math.max(...of.map(({ max }) => max)) }
  const is = (bounds: Bounds): boolean => bounds.min === value.min && bounds.max === value.max
  if (of.length === 1 && is(common)) return 'same'
  if (!conflict && is(common)) return 'common'
  return is(any) ? 'any' : 'worked-out'
}

const mergeText = ({ conflict, minutesDiffer, madeUpHere, makesUpElsewhere }: DayTrace, logs: number): string => {
  if (madeUpHere.length > 0) return 'a session of this day was made up; the miss itself gives no relief any more'
  if (makesUpElsewhere.length > 0) return 'what was held less what makes up another day'
  if (conflict) return 'the logs contradict each other, so that everything that one of them allows is possible'
  if (minutesDiffer) return 'the logs agree on the sessions and not on their minutes'
  return logs > 1 ? 'what all logs allow' : 'as its log says'
}

const logStep = ({ log, complete, records, reading }: LogTrace, figure: DayFigure, policy: Policy): Explained => {
  const said = records.length === 0 ? 'no record' : records.map(recordText).join('; ')
  const value = ends(figure, reading)
  return given(`Log “${log}”: ${said}; ${completeness[complete]}: ${amountText(value)}`, value, {
    records: refs(records),
    ...reasonsOf(records, policy),
  })
}

const completeness: Readonly<Record<LogTrace['complete'], string>> = {
  yes: 'it is stated complete for this day',
  'held-only': 'all that was held is in it, reasons for what was not may lack',
  no: 'it is not stated complete, so that there may have been more',
}

/** The choices on which the reading of misses rests. */
const reasonsOf = (records: readonly Observation[], policy: Policy): { readonly policy?: readonly ExplainedChoice[] } => {
  const missed = records.filter(({ status }) => status === 'missed')
  const names = missed.map(({ reason }) => (reason === undefined ? 'missingReason' : `reasons.${reason}`))
  return names.length === 0 ? {} : { policy: choices(policy, [...new Set(names)]) }
}

/** Records by log and id. */
export const refs = (records: readonly Observation[]): readonly ExplainedRecord[] =>
  records.map((record) => ({ log: logKey(record), id: record.id }))
