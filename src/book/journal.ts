/**
 * A list that grows at its end and never changes what it holds, as plain JSON: a tree of arrays of at most 32.
 * Appending copies one array per level, so that it costs the same at ten entries and at a million, and older journals stay as they are.
 */
export interface Journal<T> {
  readonly size: number
  /** Levels of arrays above the entries; 1: the entries themselves. */
  readonly levels: number
  readonly root: readonly Node<T>[]
}

/** An entry, or a list of nodes one level further down. */
export type Node<T> = T | readonly Node<T>[]

const width = 32

/** A journal without entries. */
export const emptyJournal: Journal<never> = { size: 0, levels: 1, root: [] }

/** The journal with one entry more. */
export const append = <T>({ size, levels, root }: Journal<T>, entry: T): Journal<T> =>
  size === width ** levels
    ? { size: size + 1, levels: levels + 1, root: [root, branch(entry, levels)] }
    : { size: size + 1, levels, root: appendTo(root, levels, size, entry) }

const appendTo = <T>(nodes: readonly Node<T>[], levels: number, size: number, entry: T): readonly Node<T>[] => {
  if (levels === 1) return [...nodes, entry]
  const place = Math.floor(size / width ** (levels - 1)) % width
  const copy = nodes.slice()
  const child = copy[place] as readonly Node<T>[] | undefined
  copy[place] = child === undefined ? branch(entry, levels - 1) : appendTo(child, levels - 1, size, entry)
  return copy
}

/** A first entry under as many levels. */
const branch = <T>(entry: T, levels: number): readonly Node<T>[] => (levels === 1 ? [entry] : [branch(entry, levels - 1)])

/** All entries in order. */
export const entriesOf = <T>({ levels, root }: Journal<T>): readonly T[] => {
  const found: T[] = []
  const walk = (nodes: readonly Node<T>[], level: number): void => {
    for (const node of nodes) {
      if (level === 1) found.push(node as T)
      else walk(node as readonly Node<T>[], level - 1)
    }
  }
  walk(root, levels)
  return found
}

/** A journal of a list of entries. */
export const journalOf = <T>(entries: readonly T[]): Journal<T> =>
  entries.reduce((journal, entry) => append(journal, entry), emptyJournal as Journal<T>)
