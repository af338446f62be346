import { fold, type Token } from '../text/token.ts'
import type { AccommodationWords } from './accommodation-words.ts'
import { isNumber } from './spelled-number.ts'

/** A cue ready to look for: words in order, each one of several, with how many others may stand before it. */
interface Cue {
  readonly kind: string
  readonly slots: readonly { readonly words: ReadonlySet<string>; readonly gap: number }[]
  readonly weight: number
  readonly isName: boolean
  /** Place in the list: earlier kinds win ties. */
  readonly rank: number
}

/** A cue that was found, with the words it rests on. */
export interface FoundCue {
  readonly kind: string
  readonly at: readonly number[]
  /** How much it says: a point for each word, two more for a cue that settles the kind ("calculator!"). */
  readonly weight: number
  /** The words are the kind's own name, as the formatters write it. */
  readonly isName: boolean
  readonly rank: number
}

/** A stop behind a longer word ends a sentence; "ext." is a word cut short. */
const longestAbbreviation = 4
const nearGap = 2
const farGap = 8

const cueOf = (kind: string, text: string, rank: number): Cue => {
  const slots: { words: ReadonlySet<string>; gap: number }[] = []
  let gap = nearGap
  for (const slot of text.replace('!', '').split(' ')) {
    if (slot === '..') gap = farGap
    else {
      const isNext = slot.startsWith('+')
      slots.push({
        words: new Set(
          slot
            .replace('+', '')
            .split('|')
            .map((word) => fold(word.replace('-', ''))),
        ),
        gap: isNext ? 0 : gap,
      })
      gap = nearGap
    }
  }
  return { kind, slots, weight: slots.length + (text.endsWith('!') ? 2 : 0), isName: false, rank }
}

/** The cue of a kind's own name: all of its words, one right behind the other. */
const nameCue = (kind: string, name: string, rank: number): Cue => {
  const slots = name.split(/[ -]/u).map((word) => ({ words: new Set([fold(word)]), gap: 0 }))
  return { kind, slots, weight: slots.length + 3, isName: true, rank }
}

/** Cues by their first word, so that a text looks only at those that can begin at a word. */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>

/** Makes the index of all cues of a language. */
export const cueIndex = (words: AccommodationWords, nameOf: (kind: string) => string): CueIndex => {
  const index = new Map<string, Cue[]>()
  for (const [rank, [kind, [, , ...cues]]] of Object.entries(words).entries()) {
    for (const cue of [nameCue(kind, nameOf(kind), rank), ...cues.map((text) => cueOf(kind, text, rank))]) {
      for (const word of cue.slots[0]?.words ?? []) index.set(word, [...(index.get(word) ?? []), cue])
    }
  }
  return index
}

/** Every cue that is in a text. Each looks ahead a fixed number of words, so the time grows with the text alone. */
export const findCues = (tokens: readonly Token[], index: CueIndex): readonly FoundCue[] => {
  const found: FoundCue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token
    addCues(tokens, at, index.get(word), found)
    for (const slot of numberSlots(word)) addCues(tokens, at, index.get(slot), found)
  }
  return found
}

const addCues = (tokens: readonly Token[], first: number, cues: readonly Cue[] | undefined, found: FoundCue[]): void => {
  for (const { kind, slots, weight, isName, rank } of cues ?? []) {
    if (isName && !mayBeName(tokens, first, slots.length)) continue
    const at = placesOf(tokens, first, slots)
    if (at !== undefined) found.push({ kind, at, weight, isName, rank })
  }
}

/** A kind's name counts as such where the line begins with it, as the formatters write it; a single word only where a pause follows. */
const mayBeName = (tokens: readonly Token[], at: number, length: number): boolean =>
  at === 0 && (length > 1 || (tokens[1]?.kind ?? 'mark') === 'mark')

/** A number fills the slot "#", and one with decimals "#." as well. */
const numberSlots = (word: string): readonly string[] => {
  if (!isNumber(word)) return noSlots
  return word.includes('.') ? decimalSlots : wholeSlots
}

const noSlots: readonly string[] = []
const wholeSlots: readonly string[] = ['#']
const decimalSlots: readonly string[] = ['#', '#.']

const placesOf = (tokens: readonly Token[], first: number, slots: Cue['slots']): readonly number[] | undefined => {
  const places = [first]
  let last = first
  for (let i = 1; i < slots.length; i++) {
    const { words, gap } = slots[i] as Cue['slots'][number]
    const next = wordWithin(tokens, last + 1, words, gap)
    if (next === undefined) return undefined
    places.push(next)
    last = next
  }
  return places
}

/** The first of some words, with at most `gap` other words before it. Marks do not count, but the end of a clause stops the search. */
const wordWithin = (tokens: readonly Token[], from: number, words: ReadonlySet<string>, gap: number): number | undefined => {
  let passed = 0
  for (let at = from; at < tokens.length && passed <= gap; at++) {
    const { kind, word, text } = tokens[at] as Token
    if (words.has(word) || numberSlots(word).some((slot) => words.has(slot))) return at
    if (text === ';' || (text === '.' && (tokens[at - 1]?.text.length ?? 0) > longestAbbreviation)) return undefined
    if (kind !== 'mark') passed++
  }
  return undefined
}
