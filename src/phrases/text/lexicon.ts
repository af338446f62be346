import type { TermKind } from './term.ts'
import { fold } from './token.ts'

/**
 * The words of a language, as data: kind → value → phrases, separated by bars.
 *
 * Phrases are written in any form; they are compared without case, accents, possessives and plurals. Between the words of a phrase the text
 * may have a hyphen, a slash, "and" or "&". A phrase behind "=" is taken in exactly this case only ("=AT", which is not "at").
 */
export type Words = Readonly<Partial<Record<TermKind, Readonly<Record<string, string>>>>>

/** A phrase of the lexicon, ready to compare. */
export interface Entry {
  readonly words: readonly string[]
  readonly kind: TermKind
  readonly value: string
  /** The exact text, where case matters. */
  readonly exact: string | undefined
}

/** A lexicon ready to look up: entries by first word, longest first. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>
  /** Long words by what is left when one letter is dropped: finds misspellings. */
  readonly spellings: ReadonlyMap<string, string>
}

/** Makes a lexicon of word lists; of two lists with the same phrase, the first wins. */
export const lexicon = (...lists: readonly Words[]): Lexicon => {
  const entries = new Map<string, Entry[]>()
  for (const { words, kind, value, exact } of lists.flatMap(entriesOf)) {
    const first = words[0] as string
    const list = entries.get(first) ?? []
    list.push({ words, kind, value, exact })
    entries.set(first, list)
  }
  for (const list of entries.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(b.exact !== undefined) - Number(a.exact !== undefined))
  const words = new Set([...entries.values()].flatMap((list) => list.flatMap(({ words: all }) => all)))
  return { entries, words, spellings: spellingsOf(words) }
}

const entriesOf = (list: Words): readonly Entry[] =>
  Object.entries(list).flatMap(([kind, values]) =>
    Object.entries(values).flatMap(([value, phrases]) => phrases.split('|').map((phrase) => entryOf(phrase, kind as TermKind, value))),
  )

const entryOf = (phrase: string, kind: TermKind, value: string): Entry => {
  const exact = phrase.startsWith('=') ? phrase.slice(1) : undefined
  const words = (exact ?? phrase).split(/[ -]/u).map(fold)
  return { words, kind, value, exact }
}

const shortestCorrected = 6

const spellingsOf = (words: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const long = [...words].filter((word) => word.length >= shortestCorrected)
  const spellings = new Map(long.map((word) => [word, word]))
  for (const word of long) for (const rest of withoutOne(word)) if (!spellings.has(rest)) spellings.set(rest, word)
  return spellings
}

/** A word, and the word with each of its letters but the first dropped in turn. */
const withoutOne = (word: string): readonly string[] => [
  word,
  ...Array.from(word.slice(1), (_, i) => word.slice(0, i + 1) + word.slice(i + 2)),
]

/** The known word that a long unknown one is one slip away from: a letter too many, too few, wrong, or two swapped. */
export const corrected = (word: string, { words, spellings }: Lexicon): string | undefined => {
  if (words.has(word) || word.length < shortestCorrected - 1 || word.length > 20) return undefined
  for (const rest of withoutOne(word)) {
    const meant = spellings.get(rest)
    if (meant !== undefined && Math.abs(meant.length - word.length) < 2 && oneSlip(word, meant)) return meant
  }
  return undefined
}

/** Whether two words differ by one slip: what is left between their common start and end is at most one letter, or two swapped. */
const oneSlip = (a: string, b: string): boolean => {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
