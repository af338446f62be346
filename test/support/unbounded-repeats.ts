/** A repetition without an upper end: what it repeats, and whether it stands inside a group that is itself repeated. */
export interface UnboundedRepeat {
  readonly of: 'class' | 'group'
  readonly isNested: boolean
}

interface OpenGroup {
  readonly isLook: boolean
  readonly repeats: number[]
}

/*
 * A regular expression takes more than linear time only where a repetition without end repeats something of varying length, stands inside
 * another repetition, or meets a second one that can take the same characters. This finds such repetitions in the pattern's own text.
 */

/** Every repetition without an upper end in a pattern. */
export const unboundedRepeats = ({ source }: RegExp): readonly UnboundedRepeat[] => {
  const found: { of: 'class' | 'group'; isNested: boolean }[] = []
  const open: OpenGroup[] = [{ isLook: false, repeats: [] }]
  let last: 'class' | 'group' = 'class'
  let inside: readonly number[] = []
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at)
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(rest)?.[0]
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(rest)?.[0]
    if (quantifier !== undefined) {
      const isRepeat = !quantifier.startsWith('?') && quantifier !== '{1}'
      if (isRepeat) for (const index of inside) (found[index] as { isNested: boolean }).isNested = true
      if (/^(?:[*+]|\{\d+,\})/u.test(quantifier)) {
        for (const { repeats } of open) repeats.push(found.length)
        found.push({ of: last, isNested: false })
      }
      at += quantifier.length
      inside = []
    } else if (group !== undefined) {
      open.push({ isLook: /[=!]$/u.test(group), repeats: [] })
      at += group.length
    } else if (rest.startsWith(')')) {
      inside = open.pop()?.repeats ?? []
      last = 'group'
      at++
    } else {
      at += (/^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\.|[\s\S])/u.exec(rest)?.[0] ?? ' ').length
      last = 'class'
      inside = []
    }
  }
  return found
}
