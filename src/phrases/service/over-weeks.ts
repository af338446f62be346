import type { Frequency, Range, WeekPattern } from '../../model/frequency.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Pattern } from '../component.ts'
import type { PhraseIssue } from '../reading.ts'
import { open, type Solved } from './amounts.ts'
import { doubt } from './doubt.ts'

/** A range so many times. */
export const multiplied = ({ min, max }: Range, factor: number): Range => ({ min: min * factor, max: max === null ? null : max * factor })
/** Whether two ranges have the same ends. */
export const sameRange = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max

/** Whether sessions of a length come to a total. */
export const agrees = (sessions: Range, minutes: Range, total: Range): boolean =>
  total.min === sessions.min * minutes.min &&
  (total.max === null || sessions.max === null || minutes.max === null || total.max === sessions.max * minutes.max)

/** Multiplies a weekly amount out over the weeks of a pattern. */
export const finished = (
  frequency: Frequency,
  pattern: Pattern | undefined,
  issues: readonly PhraseIssue[],
  implied: Solved['implied'],
): Solved => {
  if (pattern === undefined) return { frequency, alternatives: [], issues, implied }
  const { weeks, month, whole } = pattern
  const per: Per = month ? { unit: 'month', count: 1 } : { unit: 'week', count: weeks.weeksOf }
  const isWeekly = frequency.per.unit === 'week' && frequency.per.count === 1
  if (!isWeekly && !(frequency.per.unit === per.unit && frequency.per.count === per.count))
    return open(doubt('several-periods'), [{ value: frequency, reason: 'without the pattern' }])
  const factor = isWeekly && !whole ? weeks.weeksOn : 1
  return { frequency: overPattern(frequency, factor, per, weeks), alternatives: [], issues, implied }
}

const overPattern = (frequency: Frequency, factor: number, per: Per, pattern: WeekPattern): Frequency =>
  frequency.sessions === undefined
    ? { minutes: multiplied(frequency.minutes, factor), per, pattern }
    : { ...frequency, sessions: multiplied(frequency.sessions, factor), per, pattern }
