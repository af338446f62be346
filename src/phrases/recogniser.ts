import type { Component, Unplaced } from './component.ts'
import { neededBy, pattern, shapeOf, type Term } from './text/term.ts'

/** Reads one notation: a pattern over the shape of the terms, and what it builds from the terms that match. */
export interface Recogniser {
  readonly id: string
  readonly pattern: RegExp
  /** Codes of letters without which the pattern cannot match. */
  readonly needs: readonly number[]
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
  readonly id: string
  readonly built: Unplaced | readonly Unplaced[]
}

/** Runs all recognisers over the terms. Where two overlap the longer one holds, then the one listed first. */
export const recognise = (terms: readonly Term[], recognisers: readonly Recogniser[]): readonly Component[] => {
  const shape = shapeOf(terms)
  const candidates: Candidate[] = []
  const has = new Uint8Array(mostLetters)
  for (let at = 0; at < shape.length; at++) has[shape.charCodeAt(at)] = 1
  for (let rank = 0; rank < recognisers.length; rank++) {
    const one = recognisers[rank] as Recogniser
    if (one.needs.every((letter) => has[letter] === 1)) findCandidates(one, rank, shape, terms, candidates)
  }
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from)
  const taken = new Uint8Array(terms.length)
  const kept = candidates.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken[at] === 1) return false
    taken.fill(1, from, to)
    return true
  })
  return kept.sort((a, b) => a.from - b.from).flatMap(placed)
}

const placed = ({ from, to, id, built }: Candidate): readonly Component[] => {
  const list: readonly Unplaced[] = Array.isArray(built) ? built : [built]
  return list.map((one) => ({ ...one, from, to, recogniser: id }) as Component)
}

/** The letters of shapes are below this code. */
const mostLetters = 256

const findCandidates = (
  { id, pattern: regex, build }: Recogniser,
  rank: number,
  shape: string,
  terms: readonly Term[],
  found: Candidate[],
): void => {
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
    found.push({ from, to, rank, id, built })
  }
}
