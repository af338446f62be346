import type { Frequency, Range } from '../../model/frequency.ts'
import { type Component, type Count, type Duration, takenBy } from '../component.ts'
import type { Alternative, PhraseIssue } from '../reading.ts'
import { leastBareMinutes, rangeOf } from '../recognise/amounts.ts'
import type { Term } from '../text/term.ts'
import { doubt } from './doubt.ts'

interface Settled {
  readonly components: readonly Component[]
  readonly issues: readonly PhraseIssue[]
  /** What a number without a unit can be. */
  readonly alternatives: readonly Alternative<Frequency>[]
}

/** Settles numbers that no notation took: a cell of its own, "2 a week", "2x weekly for 30". Others are doubts. */
export const looseNumbers = (components: readonly Component[], terms: readonly Term[]): Settled => {
  const taken = takenBy(components, terms.length)
  const loose = terms.flatMap((term, at) => (term.kind === 'quantity' && taken[at] === 0 ? [at] : []))
  let settled = components
  const cells = rowOf(components, terms, loose)
  for (const at of loose) {
    const one = loose.length > mostLoose ? undefined : (cells?.find(({ from }) => from === at) ?? settle(settled, terms, at))
    if (one === undefined) {
      const { start, end } = terms[at] as Term
      const alternatives = unitsFor(components, terms, at)
      return { components, alternatives, issues: [doubt(alternatives.length > 0 ? 'missing-unit' : 'unread-number', { start, end })] }
    }
    settled = [...settled, one].sort((a, b) => a.from - b.from)
  }
  return { components: settled, issues: [], alternatives: [] }
}

/** "90 a year": ninety sessions, or ninety minutes. */
const unitsFor = (components: readonly Component[], terms: readonly Term[], at: number): readonly Alternative<Frequency>[] => {
  const range = rangeOf(terms[at] as Term)
  const period = components.find((one) => one.name === 'period')
  if (range === undefined || period === undefined || !isBeforePeriod(components, terms, at)) return []
  return [
    { value: { sessions: range, per: period.per }, reason: 'the number is of sessions' },
    { value: { minutes: range, per: period.per }, reason: 'the number is of minutes' },
  ]
}

/** With more loose numbers than a count and a length, nobody can tell which is which. */
const mostLoose = 2

const settle = (components: readonly Component[], terms: readonly Term[], at: number): Count | Duration | undefined => {
  const range = rangeOf(terms[at] as Term)
  if (range === undefined) return undefined
  const has = (name: Component['name']): boolean =>
    components.some((one) => one.name === name && !(one.name === 'count' && one.noun === 'singular'))
  const place = { from: at, to: at + 1, recogniser: 'bare-number' }
  const most = range.max ?? range.min
  const beforePeriod = isBeforePeriod(components, terms, at)
  if (!has('count') && most < mostBareCount && (beforePeriod || (has('duration') && has('period') && isCell(terms, at))))
    return { name: 'count', range, noun: 'bare', ...place }
  if (!has('duration') && (has('count') || isCell(terms, at)) && range.min >= leastBareMinutes)
    return { name: 'duration', range, role: 'bare', ...place }
  return undefined
}

/** "Speech | 2 | Week | 30": two cells of a row with a period, of which the lesser counts and the greater lasts. */
const rowOf = (
  components: readonly Component[],
  terms: readonly Term[],
  loose: readonly number[],
): readonly (Count | Duration)[] | undefined => {
  const has = (name: Component['name']): boolean => components.some((one) => one.name === name)
  if (loose.length !== 2 || !loose.every((at) => isCell(terms, at)) || !has('period') || has('count') || has('duration')) return undefined
  const [one, other] = loose.map((at) => ({ at, range: rangeOf(terms[at] as Term) }))
  if (one?.range?.max == null || other?.range?.max == null) return undefined
  const [count, length] = one.range.max < other.range.min ? [one, other] : [other, one]
  if ((count.range?.max ?? mostBareCount) >= mostBareCount || (length.range?.min ?? 0) < leastLengthInRow) return undefined
  const place = (at: number) => ({ from: at, to: at + 1, recogniser: 'row' })
  return [
    { name: 'count', range: count.range as Range, noun: 'bare', ...place(count.at) },
    { name: 'duration', range: length.range as Range, role: 'session', ...place(length.at) },
  ]
}

const leastLengthInRow = 15

/** Below this a bare number before a period counts sessions: "8 a quarter". From here on it could be minutes: "90 a year". */
const mostBareCount = 10

/** A cell of its own: nothing else stands between two bars or ends. */
const isCell = (terms: readonly Term[], at: number): boolean => {
  const ends = (term: Term | undefined): boolean => term === undefined || term.kind === 'cell'
  return ends(terms[at - 1]) && ends(terms[at + 1]) && terms.some(({ kind }) => kind === 'cell')
}

/** Right before a period, with at most the service's name between: "2 speech per week". */
const isBeforePeriod = (components: readonly Component[], terms: readonly Term[], at: number): boolean => {
  const next = components.find(({ from, name }) => from > at && name !== 'service' && name !== 'filler')
  if (next?.name !== 'period') return false
  return terms.slice(at + 1, next.from).every(({ kind }) => kind === 'service' || kind === 'filler')
}
