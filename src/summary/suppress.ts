import { compareText } from '../core/order.ts'
import type { Crowd } from './group.ts'
import type { SummaryGroup, Suppressed } from './summary.ts'

/** Groups that add up to a sum. */
type Groups<Key extends string, Value extends { readonly crowd: Crowd }> = ReadonlyMap<Key, Value>

/**
 * Leaves out the figures of groups of fewer students than `least`. Where these are fewer than `least` together, the sum less the
 * other groups would still tell of them: then the next larger groups are left out as well.
 */
export const suppress = <Key extends string, Value extends { readonly crowd: Crowd }, Figures>(
  groups: Groups<Key, Value>,
  least: number,
  figuresOf: (value: Value) => Figures,
): readonly SummaryGroup<Figures, Key>[] => {
  const hidden = hiddenKeys(groups, least)
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => {
      const suppressed = hidden.get(key)
      return suppressed === undefined ? { key, ...figuresOf(value) } : { key, suppressed }
    })
}

const hiddenKeys = <Key extends string>(groups: Groups<Key, { readonly crowd: Crowd }>, least: number): ReadonlyMap<Key, Suppressed> => {
  const bySize = [...groups].sort(([a, { crowd: x }], [b, { crowd: y }]) => x.count - y.count || compareText(a, b))
  const hidden = new Map<Key, Suppressed>()
  const together = new Set<string | number>()
  for (const [key, { crowd }] of bySize) {
    const isSmall = crowd.few.size < least
    if (!isSmall && (hidden.size === 0 || together.size >= least)) break
    hidden.set(key, isSmall ? 'few-students' : 'derivable')
    for (const student of crowd.few) together.add(student)
  }
  return hidden
}
