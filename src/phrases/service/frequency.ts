import type { Frequency, Range, WeekPattern } from '../../model/frequency.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Bound, Component, Count, Duration, Pattern, Period } from '../component.ts'
import type { Alternative, PhraseIssue } from '../reading.ts'
import { oneUnder } from './bounds.ts'
import { doubt, note } from './doubt.ts'

/** What the amounts of a phrase come to. */
export interface Solved {
  readonly frequency: Frequency | undefined
  readonly alternatives: readonly Alternative<Frequency>[]
  readonly issues: readonly PhraseIssue[]
  /** Whether the length or total rests on convention. */
  readonly implied: readonly ('sessions' | 'minutes' | 'period')[]
}

interface Amounts {
  readonly counts: readonly Count[]
  readonly lengths: readonly Duration[]
  readonly totals: readonly Duration[]
  readonly periods: readonly Period[]
  readonly pattern: Pattern | undefined
  readonly days: number
  readonly clock: number | undefined
  readonly perSession: boolean
  readonly sides: readonly Bound['side'][]
  readonly components: readonly Component[]
}

const nothing: Solved = { frequency: undefined, alternatives: [], issues: [], implied: [] }
const open = (issue: PhraseIssue, alternatives: readonly Alternative<Frequency>[] = []): Solved => ({
  ...nothing,
  alternatives,
  issues: [issue],
})

/** Puts counts, lengths, totals and periods together to one frequency, or says what is left open. */
export const solveFrequency = (components: readonly Component[], sides: readonly Bound['side'][]): Solved => {
  const amounts = amountsOf(components, sides)
  const { periods, counts, lengths } = amounts
  const [first, second] = periods
  const doubtful = periods.find(({ other }) => other !== undefined)
  if (doubtful?.other !== undefined) {
    const { times, per } = doubtful.other
    const every = solveWith(amounts, [{ ...doubtful, other: undefined as never }])
    const twice = solveWith(amounts, [{ ...doubtful, per, times, other: undefined as never }])
    return open(doubt('every-two-or-twice'), [
      ...readingOf(every, `every ${times} ${per.unit}s`),
      ...readingOf(twice, `${times} times a ${per.unit}`),
    ])
  }
  if (first === undefined && amounts.days === 0) return withoutPeriod(amounts)
  const nested = nestedIn(amounts)
  if (nested !== undefined) return nested
  if (first !== undefined && second !== undefined) {
    const each = periods.map((period, i) => {
      const own = lengths.length === periods.length ? lengths.slice(i, i + 1) : lengths
      return solveWith({ ...amounts, counts, lengths: own }, [period])
    })
    return open(
      doubt('several-periods'),
      each.flatMap((one, i) => readingOf(one, `per ${periods[i]?.per.unit}`)),
    )
  }
  return solveWith(amounts, periods)
}

const amountsOf = (components: readonly Component[], sides: readonly Bound['side'][]): Amounts => {
  const of = <N extends Component['name']>(name: N): readonly Extract<Component, { name: N }>[] =>
    components.filter((one): one is Extract<Component, { name: N }> => one.name === name)
  const durations = of('duration')
  const counts = of('count')
  const stated = counts.filter(({ noun }) => noun !== 'singular')
  return {
    counts: stated.length > 0 ? distinct(stated, ({ range }) => range) : counts.slice(0, 1),
    lengths: distinct(
      durations.filter(({ role }) => role !== 'total'),
      ({ range }) => range,
    ),
    totals: durations.filter(({ role }) => role === 'total'),
    periods: withoutDaily(
      of('days').length > 0,
      distinct(of('period'), ({ per, times }) => [per.unit, per.count, per.length, times]),
    ),
    pattern: of('pattern')[0],
    days: of('days')[0]?.days.length ?? 0,
    clock: of('time')[0]?.minutes,
    perSession: of('length').length > 0,
    sides,
    components,
  }
}

/** "Tuesday and Thursday, 30 minutes each day": the named days say which days; the period is the week. */
const withoutDaily = (hasDays: boolean, periods: readonly Period[]): readonly Period[] =>
  hasDays ? periods.filter(({ per }) => per.unit !== 'school-day') : periods

const distinct = <T>(list: readonly T[], keyOf: (one: T) => unknown): readonly T[] => {
  const seen = new Set<string>()
  return list.filter((one) => {
    const key = JSON.stringify(keyOf(one))
    return !seen.has(key) && seen.add(key).size > 0
  })
}

const readingOf = ({ frequency }: Solved, reason: string): readonly Alternative<Frequency>[] =>
  frequency === undefined ? [] : [{ value: frequency, reason }]

/** "5 days a week for 45 minutes a day": a period of days inside a longer one. */
const nestedIn = (amounts: Amounts): Solved | undefined => {
  const { periods, counts, lengths } = amounts
  const day = periods.find(({ per }) => per.unit === 'school-day' && per.count === 1)
  const outer = periods.find(({ per }) => per.unit === 'week' || per.unit === 'month' || per.unit === 'cycle')
  const [count] = counts
  if (periods.length !== 2 || day === undefined || outer === undefined) return undefined
  if (counts.length !== 1 || lengths.length > 1 || count === undefined) return undefined
  const fits = count.noun === 'days' || (day.adverb && count.from !== day.to)
  if (!fits && lengths.length === 0) return undefined
  if (
    count.range.max === null ||
    count.range.max > 7 ||
    (count.noun !== 'days' && day.from < count.from && !day.adverb && count.to > day.from + 4)
  )
    return undefined
  return solveWith(amounts, [outer])
}

const withoutPeriod = (amounts: Amounts): Solved => {
  const { counts, lengths, totals, pattern, clock } = amounts
  if (counts.length === 0 && lengths.length === 0 && totals.length === 0 && clock === undefined) return nothing
  if (pattern !== undefined) return solveWith(amounts, [])
  const per = (unit: Per['unit']): Solved =>
    solveWith(amounts, [{ name: 'period', per: { unit, count: 1 }, adverb: false, from: 0, to: 0, recogniser: '' }])
  const week = per('week')
  if (week.frequency === undefined) return week
  return open(doubt('no-period'), [
    ...readingOf(week, 'per week, as such lines mostly mean'),
    ...readingOf(per('month'), 'per month'),
    ...readingOf(per('total'), 'once, over the whole plan'),
  ])
}

/** Everything with one period. */
const solveWith = (amounts: Amounts, periods: readonly Period[]): Solved => {
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
  if (minutes === undefined && total !== undefined) return sharedOut(whole, total.range, per, pattern)
  const frequency: Frequency = { sessions: whole, per, ...(minutes !== undefined && { minutesPerSession: minutes }) }
  const mismatch = total !== undefined && minutes !== undefined && !agrees(whole, minutes, total.range)
  if (mismatch)
    return open(doubt('total-differs'), [
      { value: frequency, reason: 'the sessions as stated' },
      { value: { minutes: total.range, per }, reason: 'the total as stated' },
    ])
  if (isTotalSaidFirst(amounts, period)) return totalOrEach(frequency, minutes as Range, per)
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

/** "2x weekly, 60 minutes total": shared out where it comes out even. */
const sharedOut = (sessions: Range, total: Range, per: Per, pattern: Pattern | undefined): Solved => {
  const each = total.min / sessions.min
  if (sessions.min !== sessions.max || total.min !== total.max || !Number.isInteger(each))
    return open(doubt('several-amounts'), [{ value: { minutes: total, per }, reason: 'the total as stated' }])
  return finished({ sessions, per, minutesPerSession: { min: each, max: each } }, pattern, [], ['minutes'])
}

const multiplied = ({ min, max }: Range, factor: number): Range => ({ min: min * factor, max: max === null ? null : max * factor })
const sameRange = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max

const agrees = (sessions: Range, minutes: Range, total: Range): boolean =>
  total.min === sessions.min * minutes.min &&
  (total.max === null || sessions.max === null || minutes.max === null || total.max === sessions.max * minutes.max)

/** Multiplies a weekly amount out over the weeks of a pattern. */
const finished = (
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
