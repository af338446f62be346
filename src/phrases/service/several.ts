import type { Component } from '../component.ts'
import type { Term } from '../text/term.ts'

/** Components that stand with one service each, where a line names several: each service takes the amounts that stand with it. */
export const perService = (components: readonly Component[], terms: readonly Term[]): readonly (readonly Component[])[] => {
  const named = components.filter(({ name, from }) => name === 'service' && terms[from - 1]?.kind !== 'by')
  const distinct = named.filter((one, i) => i === 0 || valueOfWord(one) !== valueOfWord(named[i - 1]))
  if (distinct.length < 2) return []
  const firstService = components.indexOf(distinct[0] as Component)
  const amountFirst = components.slice(0, firstService).some(isAmount)
  const cuts = distinct.map((one) => components.indexOf(one))
  const groups = cuts.map((at, i) => {
    if (amountFirst) return components.slice(i === 0 ? 0 : (cuts[i - 1] as number) + 1, at + 1)
    return components.slice(at, cuts[i + 1] ?? components.length)
  })
  const last = groups.at(-1) ?? []
  const rest = amountFirst ? components.slice((cuts.at(-1) as number) + 1) : []
  const whole = rest.length > 0 ? [...groups.slice(0, -1), [...last, ...rest]] : groups
  const shared = whole.at(-1)?.filter(isShared) ?? []
  return whole.map((group) => {
    if (group.some(isAmount)) return [...group, ...(group.some(isShared) ? [] : shared)]
    return [...group, ...(whole.find((other) => other.some(isAmount)) ?? []).filter((one) => one.name !== 'service')]
  })
}

const valueOfWord = (one: Component | undefined): string => (one !== undefined && 'value' in one ? one.value : '')
const isAmount = ({ name }: Component): boolean => name === 'count' || name === 'duration'
const isShared = ({ name }: Component): boolean => name === 'period'
