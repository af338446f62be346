import type { Word } from './words.ts'

/** One place of a phrase: which words fit, and how many. */
interface Slot {
  readonly fits: (word: Word) => boolean
  readonly least: number
  readonly most: number
}

/** A phrase, ready to be looked for. */
export interface Phrase {
  readonly slots: readonly Slot[]
  /** Words that it can begin with; beginnings of words end with `*`. */
  readonly begins: readonly string[]
}

type Classes = Readonly<Record<string, readonly string[]>>

/** Most words that `{name}~` takes. */
const mostRepeated = 3

/** Letters by which beginnings of words are looked up. */
export const stemLength = 3

/** Reads a phrase of the lexicon. */
export const readPhrase = (text: string, classes: Classes): Phrase => {
  const parts = text.split(' ')
  const slots = parts.map((part): Slot => {
    const isRepeated = part.endsWith('~')
    const fits = wordFits(alternativesOf(isRepeated ? part.slice(0, -1) : part, classes))
    return { fits, least: isRepeated ? 0 : 1, most: isRepeated ? mostRepeated : 1 }
  })
  return { slots, begins: alternativesOf(parts[0] ?? '', classes) }
}

const alternativesOf = (part: string, classes: Classes): readonly string[] =>
  part.split('|').flatMap((one) => (one.startsWith('{') ? (classes[one.slice(1, -1)] ?? []) : [one]))

const wordFits = (alternatives: readonly string[]): Slot['fits'] => {
  if (alternatives.includes('_')) return () => true
  if (alternatives.includes('#')) return ({ plain }) => /^\d+$/u.test(plain)
  if (alternatives.includes('@')) return ({ isCapital, isFirst }) => isCapital && !isFirst
  const whole = new Set(alternatives.filter((one) => !one.endsWith('*')))
  const stems = alternatives.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1))
  if (stems.length === 0) return ({ plain }) => whole.has(plain)
  return ({ plain }) => whole.has(plain) || stems.some((stem) => plain.startsWith(stem))
}

/** The index behind the last word of a phrase that begins at `from`, or -1. It stays inside one sentence. */
export const matchPhrase = ({ slots }: Phrase, words: readonly Word[], from: number): number =>
  matchFrom(slots, 0, words, from, words[from]?.sentence ?? 0)

const matchFrom = (slots: readonly Slot[], slot: number, words: readonly Word[], at: number, sentence: number): number => {
  const now = slots[slot]
  if (now === undefined) return at
  let taken = 0
  for (; taken < now.most; taken++) {
    const word = words[at + taken]
    if (word === undefined || word.sentence !== sentence || !now.fits(word)) break
  }
  for (; taken >= now.least; taken--) {
    const end = matchFrom(slots, slot + 1, words, at + taken, sentence)
    if (end >= 0) return end
  }
  return -1
}
