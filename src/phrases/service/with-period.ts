import type { Frequency, Range } from '../../model/frequency.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Component, Count, Duration, Period } from '../component.ts'
import type { Alternative } from '../reading.ts'
import { type Amounts, nothing, open, readingOf, type Solved } from './amounts.ts'
import { oneUnder } from './bounds.ts'
import { doubt, note } from './doubt.ts'
import { agrees, finished, multiplied, sameRange } from './over-weeks.ts'

/** Everything with one period. */
export const solveWith = (amounts: Amounts, periods: readonly Period[]): Solved => {
  const { counts, lengths, totals, pattern, days, clock, sides, perSession } = amounts
  const [period] = periods
  const [count, otherCount] = counts
  const [length, otherLength] = lengths
  const per =
    period?.per ?? (pattern !== undefined && !pattern.month ? { unit: 'week', count: pattern.weeks.weeksOf } : { unit: 'week', count: 1 })
  if (otherCount !== undefined) return open(doubt('several-amounts'), eachOf(amounts, periods))
  if (otherLength !== undefined) return twoLengths(amounts, periods)
  if (count !== undefined && days > 0 && per.unit === 'week' && per.count === 1 && count.range.max !== days)
    return open(doubt('several-amounts'), daysOrCount(amounts, periods))
  const sessions = count?.range ?? impliedCount(amounts, period)
  const minutes = length?.range ?? (clock === undefined ? undefined : { min: clock, max: clock })
  const times = period?.times ?? 1
  const isTotal =
    count === undefined &&
    times === 1 &&
    days === 0 &&
    minutes !== undefined &&
    !perSession &&
    length?.role !== 'session' &&
    !startsWithAdverb(amounts, period, length)
  const [total] = totals
  if (minutes === undefined && sessions === undefined) {
    if (total === undefined || period === undefined) return nothing
    return finished({ minutes: total.range, per }, pattern, [], [])
  }
  if (isTotal && minutes !== undefined) {
    const frequency: Frequency = { minutes: multiplied(minutes, times), per }
    if (total !== undefined && !sameRange(total.range, frequency.minutes)) return open(doubt('total-differs'))
    return finished(frequency, pattern, [], [])
  }
  const counted = sessions ?? oneUnder(sides.filter((side) => side !== 'about'))
  const whole = multiplied(counted, times)
  if (minutes === undefined && total !== undefined) return sharedOut(whole, total.range, per)
  const frequency: Frequency = { sessions: whole, per, ...(minutes !== undefined && { minutesPerSession: minutes }) }
  const mismatch = total !== undefined && minutes !== undefined && !agrees(whole, minutes, total.range)
  if (mismatch)
    return open(doubt('total-differs'), [
      { value: frequency, reason: 'the sessions as stated' },
      { value: { minutes: total.range, per }, reason: 'the total as stated' },
    ])
  if (total === undefined && isTotalSaidFirst(amounts, period)) return totalOrEach(frequency, minutes as Range, per)
  return finished(frequency, pattern, minutes === undefined ? [note('no-length')] : [], count === undefined ? ['sessions'] : [])
}

/** Named weekdays, or a singular session, count by themselves; so does an adverb before a length. */
const impliedCount = ({ days, lengths, totals, clock, sides }: Amounts, period: Period | undefined): Range | undefined => {
  if (days > 0 && (period === undefined || period.per.unit === 'week')) return { min: days, max: days }
  if (lengths.length > 0 || totals.length > 0 || clock !== undefined || period === undefined) return undefined
  return period.adverb || everyFew.has(period.recogniser) ? oneUnder(sides) : undefined
}

const everyFew: ReadonlySet<string> = new Set(['period-other', 'period-counted'])

/** "weekly, 30 minutes": one session, where "30 minutes weekly" is a total. Equal in amount. */
const startsWithAdverb = ({ components }: Amounts, period: Period | undefined, length: Duration | undefined): boolean => {
  if (period === undefined || length === undefined || period.to > length.from) return false
  const between = components.filter(({ from, name }) => from >= period.to && from < length.from && name !== 'filler' && name !== 'bound')
  return period.adverb ? between.length < 4 : everyFew.has(period.recogniser) || period.recogniser === 'period-cell'
}

/** "60 minutes per week, 2 times": the minutes may be of each time or of all. */
const isTotalSaidFirst = ({ counts, lengths, perSession, components }: Amounts, period: Period | undefined): boolean => {
  const [count, length] = [counts[0], lengths[0]]
  if (count === undefined || length === undefined || period === undefined || perSession || length.role === 'session') return false
  if (count.range.max === 1 || count.noun === 'days' || count.noun === 'singular') return false
  if (period.per.unit === 'school-day') return false
  const behind = components.find(({ name, from }) => name === 'period' && from >= length.to)
  if (behind === undefined || components.some(({ from, name }) => from >= length.to && from < behind.from && name === 'count')) return false
  return count.from >= behind.to || (count.to <= length.from && hasOwnPeriod(components, count, length))
}

/** The count has the same period a second time: "2x/week for 60 minutes per week". */
const hasOwnPeriod = (components: readonly Component[], count: Count, length: Duration): boolean =>
  components.some(({ name, from }) => name === 'period' && from >= count.to && from < length.from)

const totalOrEach = (frequency: Frequency, minutes: Range, per: Per): Solved =>
  open(doubt('several-amounts'), [
    { value: frequency, reason: 'the minutes are of each session' },
    { value: { minutes, per }, reason: 'the minutes are the total' },
  ])

const eachOf = (amounts: Amounts, periods: readonly Period[]): readonly Alternative<Frequency>[] =>
  amounts.counts.flatMap((count, i) => {
    const length = amounts.lengths[i] ?? amounts.lengths[0]
    const one = solveWith({ ...amounts, counts: [count], lengths: length === undefined ? [] : [length], totals: [] }, periods)
    return readingOf(one, `the amount at place ${i + 1}`)
  })

/** "1x per week, Tuesdays and Thursdays": the count and the named days do not agree. */
const daysOrCount = (amounts: Amounts, periods: readonly Period[]): readonly Alternative<Frequency>[] => [
  ...readingOf(solveWith({ ...amounts, days: 0 }, periods), 'as often as the number says'),
  ...readingOf(solveWith({ ...amounts, counts: [] }, periods), 'once on each named day'),
]

/** Two lengths: one may be the total of the other. */
const twoLengths = (amounts: Amounts, periods: readonly Period[]): Solved => {
  const { lengths, counts } = amounts
  const [count] = counts
  if (count !== undefined && lengths.length === 2) {
    for (const [each, total] of [lengths, [...lengths].reverse()])
      if (each !== undefined && total !== undefined && agrees(count.range, each.range, total.range))
        return solveWith({ ...amounts, lengths: [{ ...each, role: 'session' }], totals: [{ ...total, role: 'total' }] }, periods)
  }
  const readings = lengths.flatMap((length, i) =>
    readingOf(solveWith({ ...amounts, lengths: [length] }, periods), `the length at place ${i + 1}`),
  )
  return open(doubt('several-amounts'), readings)
}

/** "2x weekly, 60 minutes total": nothing says how long each session is, and one frequency cannot hold the count and the total alone. */
const sharedOut = (sessions: Range, total: Range, per: Per): Solved => {
  const each = total.min / sessions.min
  const isEven = sessions.min === sessions.max && total.min === total.max && Number.isInteger(each)
  return open(doubt('several-amounts'), [
    ...(isEven ? [{ value: { sessions, per, minutesPerSession: { min: each, max: each } }, reason: 'the total shared out evenly' }] : []),
    { value: { minutes: total, per }, reason: 'the total as stated' },
  ])
}
