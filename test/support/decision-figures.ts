import type {
  AccommodationResult,
  AmountTotals,
  Evaluation,
  PeriodAmount,
  PeriodResult,
  ServiceResult,
} from '../../src/model/evaluation.ts'
import { plainValue, type Value } from './decision.ts'

/* What can be asked of an evaluation, each in one word or pair of numbers. */

type Unit = 'sessions' | 'minutes'
type What = 'required' | 'delivered' | 'accounted' | 'agencySide' | 'allReasons'
type Ask = (evaluation: Evaluation) => Value

const lineIn = ({ provisions }: Evaluation, line: string) => provisions.find((one) => one.line === line)

export const serviceIn = (evaluation: Evaluation, line: string): ServiceResult => lineIn(evaluation, line) as ServiceResult

const periodIn = (evaluation: Evaluation, start: string, line: string): PeriodResult => {
  const { periods } = serviceIn(evaluation, line)
  const found = periods.find((one) => one.start === start)
  if (found === undefined) throw new Error(`No period of ${line} starts on ${start}, but ${periods.map((one) => one.start).join(' ')}`)
  return found
}

const amount = (of: PeriodAmount | AmountTotals | undefined, what: What): Value =>
  plainValue(what === 'agencySide' || what === 'allReasons' ? of?.undelivered[what] : of?.[what])

/** Over all judged periods. */
export const total =
  (unit: Unit, what: What, line = 'line'): Ask =>
  (evaluation) =>
    amount(serviceIn(evaluation, line).totals[unit], what)

/** In the window of the user’s own. */
export const inWindow =
  (unit: Unit, what: What, line = 'line'): Ask =>
  (evaluation) =>
    amount(serviceIn(evaluation, line).windows.find(({ of }) => of === 'custom')?.[unit], what)

/** In the period that starts on a day. */
export const at =
  (start: string, unit: Unit, what: What, line = 'line'): Ask =>
  (evaluation) =>
    amount(periodIn(evaluation, start, line)[unit], what)

export const verdictOf =
  (line = 'line', start?: string): Ask =>
  (evaluation) =>
    start === undefined ? (lineIn(evaluation, line)?.verdict ?? 'none') : periodIn(evaluation, start, line).verdict

/** Misses recorded for a reason, over all periods. */
export const missedFor =
  (reason: keyof PeriodResult['missed'], line = 'line'): Ask =>
  (evaluation) =>
    serviceIn(evaluation, line).periods.reduce((sum, { missed }) => sum + (missed[reason] ?? 0), 0)

/** Required sessions that ended as missed for a reason that does not count. */
export const notCounted =
  (reason: keyof PeriodResult['missed'], line = 'line'): Ask =>
  (evaluation) =>
    serviceIn(evaluation, line).totals.sessions?.balance.notCounted[reason] ?? 0

/** How often a rule found something; 0 where it did not. */
export const found =
  (rule: string, line = 'line'): Ask =>
  ({ violations }) =>
    violations.find((one) => one.rule === rule && one.line === line)?.occurrences.length ?? 0

export const severityOf =
  (rule: string, line = 'line'): Ask =>
  ({ violations }) =>
    violations.find((one) => one.rule === rule && one.line === line)?.severity ?? 'none'

/** The first day of what a rule found. */
export const foundFrom =
  (rule: string, line = 'line'): Ask =>
  ({ violations }) =>
    violations.find((one) => one.rule === rule && one.line === line)?.occurrences[0]?.window.start ?? 'none'

/** What keeps a line from being compared, and since when and until when: `no-frequency 2012-04-16..2012-10-23`. */
export const notAssessable =
  (line = 'line'): Ask =>
  (evaluation) =>
    evaluation.notAssessable
      .filter((one) => one.line === line)
      .map(({ why, window }) => `${why} ${window.start}..${window.end}`)
      .join(', ') || 'none'

/** Records that are listed apart for a reason. */
export const noted =
  (why: string): Ask =>
  ({ entries }) =>
    entries.noted.filter((one) => one.why === why).length

/** Of an accommodation. */
export const ofEvents =
  (what: 'asked' | 'provided' | 'partial' | 'notProvided' | 'offeredDeclined', line = 'line'): Ask =>
  (evaluation) => {
    const value = (lineIn(evaluation, line) as AccommodationResult)[what]
    return typeof value === 'number' ? value : plainValue(value)
  }
