import type { AccommodationWords } from './accommodation/accommodation-words.ts'
import { type CueIndex, cueIndex } from './accommodation/cue.ts'
import { accommodations } from './lexicon/en/accommodations.ts'
import { amounts } from './lexicon/en/amounts.ts'
import { periods } from './lexicon/en/periods.ts'
import { places } from './lexicon/en/places.ts'
import { services } from './lexicon/en/services.ts'
import { settingWords } from './lexicon/en/settings.ts'
import { smallWords } from './lexicon/en/small-words.ts'
import { spanishAccommodations } from './lexicon/es/accommodation-words.ts'
import { spanish } from './lexicon/es/service-words.ts'
import { spanishSettings } from './lexicon/es/setting-words.ts'
import { type Lexicon, lexicon } from './text/lexicon.ts'
import { type Token, tokenise } from './text/token.ts'

/** The languages that phrases are read and written in. @public */
export type PhraseLocale = 'en' | 'es'

/** Kinds of accommodation or setting in one language, and their cues ready to look up. */
export interface CueLanguage {
  readonly words: AccommodationWords
  readonly index: CueIndex
}

/**
 * Tells the language of a line by the words that only one of the two languages knows. English where neither shows.
 */
export const localeOf = (tokens: readonly Token[]): PhraseLocale => {
  const only = onlyIn()
  let balance = 0
  for (const { kind, word } of tokens) if (kind === 'word') balance += only.get(word) ?? 0
  return balance > 0 ? 'es' : 'en'
}

/** A line that is to be read: taken apart once, whatever it is then read as. */
export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly locale: PhraseLocale
}

/** Takes a line apart and tells its language. */
export const lineOf = (text: string): Line => {
  const tokens = tokenise(text)
  return { text, tokens, locale: localeOf(tokens) }
}

type PerLocale<T> = (locale: PhraseLocale) => T

/** Makes something once per language, when it is first needed. */
const perLocale = <T>(make: Readonly<Record<PhraseLocale, () => T>>): PerLocale<T> => {
  const made = new Map<PhraseLocale, T>()
  return (locale) => {
    const known = made.get(locale) ?? make[locale]()
    made.set(locale, known)
    return known
  }
}

/** English kinds are named by their id, Spanish ones by their first cue. */
const english = (words: AccommodationWords): CueLanguage => ({ words, index: cueIndex(words, (kind) => kind) })
const spanishKinds = (words: AccommodationWords): CueLanguage => ({ words, index: cueIndex(words, (kind) => words[kind]?.[2] ?? kind) })

/** The lexicon for service lines of a language. */
export const serviceLexicon: PerLocale<Lexicon> = /* @__PURE__ */ perLocale<Lexicon>({
  en: () => lexicon(amounts, periods, services, places, smallWords),
  es: () => lexicon(spanish),
})

/** The words about accommodations in a language. */
export const accommodationLanguage: PerLocale<CueLanguage> = /* @__PURE__ */ perLocale<CueLanguage>({
  en: () => english(accommodations),
  es: () => spanishKinds(spanishAccommodations),
})

/** The words about settings in a language. */
export const settingLanguage: PerLocale<CueLanguage> = /* @__PURE__ */ perLocale<CueLanguage>({
  en: () => english(settingWords),
  es: () => spanishKinds(spanishSettings),
})

let distinct: ReadonlyMap<string, number> | undefined

/** The words that one language knows and the other does not: 1 for Spanish, -1 for English. */
const onlyIn = (): ReadonlyMap<string, number> => {
  if (distinct !== undefined) return distinct
  const [en, es] = [wordsOf('en'), wordsOf('es')]
  const without = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>, side: number): readonly (readonly [string, number])[] =>
    [...mine].filter((word) => !theirs.has(word)).map((word) => [word, side] as const)
  distinct = new Map([...without(en, es, -1), ...without(es, en, 1)])
  return distinct
}

const wordsOf = (locale: PhraseLocale): ReadonlySet<string> => {
  const cues = [accommodationLanguage(locale), settingLanguage(locale)].flatMap(({ index }) => [...index.values()].flat())
  return new Set([...serviceLexicon(locale).words, ...cues.flatMap(({ slots }) => slots.flatMap(({ words }) => [...words]))])
}
