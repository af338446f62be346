import type { Frequency } from '../../model/frequency.ts'
import type { Bound, Component, Count, Duration, Pattern, Period } from '../component.ts'
import type { Alternative, PhraseIssue } from '../reading.ts'

/** What the amounts of a phrase come to. */
export interface Solved {
  readonly frequency: Frequency | undefined
  readonly alternatives: readonly Alternative<Frequency>[]
  readonly issues: readonly PhraseIssue[]
  /** Whether the length or total rests on convention. */
  readonly implied: readonly ('sessions' | 'minutes' | 'period')[]
}

/** The amounts of a phrase, sorted by what they are. */
export interface Amounts {
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

/** No amount at all. */
export const nothing: Solved = { frequency: undefined, alternatives: [], issues: [], implied: [] }
/** A doubt, and the frequencies that it leaves open. */
export const open = (issue: PhraseIssue, alternatives: readonly Alternative<Frequency>[] = []): Solved => ({
  ...nothing,
  alternatives,
  issues: [issue],
})

/** Sorts components by what they are. What is said twice in the same words counts once. */
export const amountsOf = (components: readonly Component[], sides: readonly Bound['side'][]): Amounts => {
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
  if (list.length < 2) return list
  const seen = new Set<string>()
  return list.filter((one) => {
    const key = JSON.stringify(keyOf(one))
    return !seen.has(key) && seen.add(key).size > 0
  })
}

/** A solved frequency as one of several readings. */
export const readingOf = ({ frequency }: Solved, reason: string): readonly Alternative<Frequency>[] =>
  frequency === undefined ? [] : [{ value: frequency, reason }]
