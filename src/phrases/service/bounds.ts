import type { Range } from '../../model/frequency.ts'
import type { Bound, Component, Count, Duration, Period } from '../component.ts'
import type { Term } from '../text/term.ts'

/** An amount as the words around it bound it: "up to 30 minutes" is 0 to 30. */
type Amount = Count | Duration | Period

/** The result of applying bounds: the components, and the bounds that were said. */
export interface Bounded {
  readonly components: readonly Component[]
  readonly sides: readonly Bound['side'][]
}

/** Applies each bound to the amount that it stands before, or else behind. A bound that finds none is left as it is. */
export const applyBounds = (components: readonly Component[], terms: readonly Term[]): Bounded => {
  const list = [...components]
  const sides: Bound['side'][] = []
  for (const [i, bound] of components.entries()) {
    if (bound.name !== 'bound') continue
    const at = amountFor(list, i, terms)
    if (at === undefined) continue
    sides.push(bound.side)
    list[at] = withBound(list[at] as Amount, bound.side)
  }
  return { components: list, sides }
}

const isAmount = (one: Component | undefined): one is Amount =>
  one?.name === 'count' || one?.name === 'duration' || (one?.name === 'period' && one.adverb)

/** The amount right behind the bound, with nothing but articles between; else the one right before it. */
const amountFor = (list: readonly Component[], at: number, terms: readonly Term[]): number | undefined => {
  const bound = list[at] as Bound
  const isAfter =
    terms[bound.from]?.kind === 'bound-after' || (terms[bound.to]?.kind === 'break' && list.slice(Math.max(0, at - 2), at).some(isAmount))
  const next = list.findIndex((one, i) => i > at && one.from >= bound.to && one.name !== 'filler')
  const between = next < 0 ? [] : terms.slice(bound.to, list[next]?.from)
  const near = between.every(({ kind }) => kind === 'per' || kind === 'filler' || kind === 'of' || kind === 'total' || kind === 'break')
  const last = list[at - 1]
  const isBehind = list[next]?.name === 'period' && last?.name === 'duration' && last.to === bound.from
  if (!isAfter && !isBehind && next >= 0 && near && isAmount(list[next])) return next
  for (let before = at - 1; before >= 0 && before >= at - 2; before--) {
    const one = list[before]
    if (one?.name === 'duration' && list[before - 1]?.name === 'count' && list[before - 1]?.from === one.from) return before - 1
    if (isAmount(one) && one.name !== 'period') return before
    if (one?.name !== 'period') return undefined
  }
  return undefined
}

const bounded = ({ min, max }: Range, side: Bound['side']): Range => {
  switch (side) {
    case 'max':
    case 'below':
      return { min: 0, max }
    case 'min':
    case 'above':
      return { min, max: null }
    case 'about':
      return { min, max }
  }
}

const withBound = (amount: Amount, side: Bound['side']): Amount => {
  if (amount.name !== 'period') return { ...amount, range: bounded(amount.range, side) }
  return amount
}

/** The range of "one" under bounds, for an adverb that counts one by itself: "at least weekly". */
export const oneUnder = (sides: readonly Bound['side'][]): Range => sides.reduce<Range>(bounded, { min: 1, max: 1 })
