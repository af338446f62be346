import type { Component, Unplaced } from './component.ts'
import { neededBy, pattern, shapeOf, type Term } from './text/term.ts'

/** Reads one notation: a pattern over the shape of the terms, and what it builds from the terms that match. */
export interface Recogniser {
  readonly id: string
  readonly pattern: RegExp
  /** Letters without which the pattern cannot match. */
  readonly needs: readonly string[]
  /** A phrase that it reads: shown in the guide, and run as a test. */
  readonly example: string
  /** Nothing where the terms have the shape but not the sense. */
  readonly build: (terms: readonly Term[], context: Context) => Unplaced | readonly Unplaced[] | undefined
}

/** What stands around the terms that match. */
export interface Context {
  readonly terms: readonly Term[]
  readonly from: number
  readonly to: number
}

/** Makes a recogniser of a pattern written with the names of kinds. */
export const recogniser = (id: string, source: string, example: string, build: Recogniser['build']): Recogniser => ({
  id,
  pattern: pattern(source),
  needs: neededBy(source),
  example,
  build,
})

interface Candidate {
  readonly from: number
  readonly to: number
  readonly rank: number
  readonly components: readonly Component[]
}

/** Runs all recognisers over the terms. Where two overlap the longer one holds, then the one listed first. */
export const recognise = (terms: readonly Term[], recognisers: readonly Recogniser[]): readonly Component[] => {
  const shape = shapeOf(terms)
  const candidates: Candidate[] = []
  for (const [rank, one] of recognisers.entries()) {
    if (one.needs.every((letter) => shape.includes(letter))) candidates.push(...candidatesOf(one, rank, shape, terms))
  }
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from)
  const taken = new Uint8Array(terms.length)
  const kept = candidates.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false
    taken.fill(1, from, to)
    return true
  })
  return kept.sort((a, b) => a.from - b.from).flatMap(({ components }) => components)
}

const candidatesOf = (
  { id, pattern: regex, build }: Recogniser,
  rank: number,
  shape: string,
  terms: readonly Term[],
): readonly Candidate[] => {
  const found: Candidate[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(shape); match !== null; match = regex.exec(shape)) {
    const from = match.index
    const to = from + match[0].length
    if (to === from) {
      regex.lastIndex++
      continue
    }
    const built = build(terms.slice(from, to), { terms, from, to })
    if (built === undefined) {
      // A match without sense may hide one that begins inside it.
      regex.lastIndex = from + 1
      continue
    }
    const list: readonly Unplaced[] = Array.isArray(built) ? built : [built]
    found.push({ from, to, rank, components: list.map((one) => ({ ...one, from, to, recogniser: id }) as Component) })
  }
  return found
}
