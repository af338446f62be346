import type { Token } from '../text/token.ts'
import type { AccommodationWords } from './accommodation-words.ts'
import { type CueIndex, type FoundCue, findCues } from './cue.ts'

/** The kinds that a text names: the main one, and those of other families that are named beside it. */
export interface FoundKinds {
  readonly main: FoundCue
  readonly others: readonly FoundCue[]
  /** Kinds that the same words could name as well: they say as much, and nothing parts them. */
  readonly near: readonly FoundCue[]
}

/**
 * Chooses the kind that a text names. Of one family the cue that says most holds ("sensory breaks" over "breaks").
 * Of several families the one named first does, unless another says much more.
 */
export const kindsIn = (tokens: readonly Token[], index: CueIndex, words: AccommodationWords): FoundKinds | undefined => {
  const end = tokens.findIndex(({ text }) => text === ';')
  if (end > 0 && findCues(tokens.slice(0, end), index).length > 0) return byClause(tokens, end, index, words)
  return inOneClause(tokens, index, words)
}

/** Behind a semicolon stands another accommodation. */
const byClause = (tokens: readonly Token[], end: number, index: CueIndex, words: AccommodationWords): FoundKinds | undefined => {
  const first = inOneClause(tokens.slice(0, end), index, words)
  const second = kindsIn(tokens.slice(end + 1), index, words)
  if (first === undefined || second === undefined) return first
  const moved = [second.main, ...second.others].map((cue) => ({ ...cue, at: cue.at.map((place) => place + end + 1) }))
  return { ...first, others: [...first.others, ...moved.filter(({ kind, weight }) => kind !== first.main.kind && weight > 1)] }
}

const inOneClause = (tokens: readonly Token[], index: CueIndex, words: AccommodationWords): FoundKinds | undefined => {
  const family = ({ kind }: FoundCue): string => words[kind]?.[0] ?? ''
  const bestOfFamily = new Map<string, FoundCue>()
  const found = findCues(tokens, index)
  for (const cue of found) {
    const known = bestOfFamily.get(family(cue))
    if (known === undefined || better(cue, known) < 0) bestOfFamily.set(family(cue), cue)
  }
  const best = [...bestOfFamily.values()].sort(better)
  const most = best[0]?.weight ?? 0
  const strong = best.filter(({ weight }) => weight >= Math.max(2, most - 1))
  const main =
    strong.filter((cue) => !strong.some((other) => other.weight > cue.weight && sharesWord(cue, other))).sort(earlier)[0] ?? best[0]
  if (main === undefined) return undefined
  const apart = best.filter((cue) => cue !== main && cue.weight > 1 && !sharesWord(cue, main))
  const others = apart.filter(({ at }) => isBeside(tokens, at[0] ?? 0))
  const named = new Set([main, ...others].map(({ kind }) => kind))
  const near = found.filter(
    ({ kind, weight }, i) => weight > 1 && weight >= main.weight && !named.has(kind) && found.findIndex((one) => one.kind === kind) === i,
  )
  return { main, others, near }
}

/** Of two cues on the same word only the one that says more can hold. */
const sharesWord = (a: FoundCue, b: FoundCue): boolean => a.at.some((place) => b.at.includes(place))

const earlier = (a: FoundCue, b: FoundCue): number => (a.at[0] ?? 0) - (b.at[0] ?? 0) || better(a, b)
const better = (a: FoundCue, b: FoundCue): number => b.weight - a.weight || (a.at[0] ?? 0) - (b.at[0] ?? 0) || a.rank - b.rank

const joining: ReadonlySet<string> = new Set(['and', '&', '+', 'plus', 'with', ';', 'y', 'con'])
const placing: ReadonlySet<string> = new Set(['during', 'for', 'in', 'when', 'or', 'o', 'if'])

/** Whether what begins at a token is a second thing, joined to the first, and not its place or a choice. */
const isBeside = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word)
  const isListed = tokens[at - 1]?.text === ','
  return (isListed || before.some((word) => joining.has(word))) && !before.some((word) => placing.has(word))
}
