import type { Per } from '../../time/period-unit.ts'
import type { Bound, Component } from '../component.ts'
import { type Amounts, amountsOf, nothing, open, readingOf, type Solved } from './amounts.ts'
import { doubt } from './doubt.ts'
import { solveWith } from './with-period.ts'

/** Puts counts, lengths, totals and periods together to one frequency, or says what is left open. */
export const solveFrequency = (components: readonly Component[], sides: readonly Bound['side'][]): Solved => {
  const amounts = amountsOf(components, sides)
  const { periods, counts, lengths } = amounts
  const [first, second] = periods
  const doubtful = periods.find(({ other }) => other !== undefined)
  if (doubtful?.other !== undefined) {
    const { times, per } = doubtful.other
    const { other: _, ...settled } = doubtful
    const every = solveWith(amounts, [settled])
    const twice = solveWith(amounts, [{ ...settled, per, times }])
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
