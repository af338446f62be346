/** One element of each list, in every way. */
export const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((chosen) => list.map((next) => [...chosen, next])), [[]])

/** At most `most` elements, repeats allowed, whatever their order. */
export const multisets = <T>(from: readonly T[], most: number, start = 0): readonly (readonly T[])[] => {
  if (most === 0) return [[]]
  const rest = from.slice(start).flatMap((first, i) => multisets(from, most - 1, start + i).map((others) => [first, ...others]))
  return [[], ...rest]
}

/** The elements that share a key, group by group. */
export const grouped = <T>(list: readonly T[], keyOf: (element: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const element of list) {
    const key = keyOf(element)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [element])
    else group.push(element)
  }
  return [...groups.values()]
}
