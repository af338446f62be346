import type { AccommodationWords } from './accommodation/accommodation-words.ts'
import { type CueIndex, cueIndex } from './accommodation/cue.ts'
import { type MeantWords, meantWords } from './accommodation/meant-words.ts'
import { abbreviations } from './lexicon/en/abbreviations.ts'
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
import { fold, type Token, tokenise } from './text/token.ts'

/** The languages that phrases are read and written in. @public */
export type PhraseLocale = 'en' | 'es'

/** Kinds of accommodation or setting in one language, and their cues ready to look up. */
export interface CueLanguage {
  readonly words: AccommodationWords
  readonly index: CueIndex
  /** What short forms stand for. */
  readonly meant: MeantWords
}

/** A line that is to be read: taken apart once, whatever it is then read as. */
export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Takes a line apart. */
export const lineOf = (text: string): Line => ({ text, tokens: tokenise(text) })

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
const english = (words: AccommodationWords): CueLanguage => ({
  words,
  index: cueIndex(words, (kind) => kind),
  meant: meantWords(abbreviations),
})
const spanishKinds = (words: AccommodationWords): CueLanguage => ({
  words,
  index: cueIndex(words, (kind) => words[kind]?.[2] ?? kind),
  meant: new Map(),
})

/** The lexicon for service lines of a language. */
export const serviceLexicon: PerLocale<Lexicon> = perLocale<Lexicon>({
  en: () => lexicon(amounts, periods, services, places, smallWords),
  es: () => lexicon(spanish),
})

/** The words about accommodations in a language. */
export const accommodationLanguage: PerLocale<CueLanguage> = perLocale<CueLanguage>({
  en: () => english(accommodations),
  es: () => spanishKinds(spanishAccommodations),
})

/** The words about settings in a language. */
export const settingLanguage: PerLocale<CueLanguage> = perLocale<CueLanguage>({
  en: () => english(settingWords),
  es: () => spanishKinds(spanishSettings),
})

/** Tells the language of a line by the words that only one of the two languages knows. English where neither shows. */
type TellLocale = (line: Line) => PhraseLocale

/*
 * Each kind of line tells its language by its own words, so that whoever reads services alone ships no words about accommodations.
 */
const tellBy = (wordsOf: (locale: PhraseLocale) => ReadonlySet<string>): TellLocale => {
  let only: ReadonlyMap<string, number> | undefined
  return ({ tokens }) => {
    only ??= onlyIn(wordsOf('en'), wordsOf('es'))
    let balance = 0
    for (const { kind, word } of tokens) if (kind === 'word') balance += only.get(word) ?? 0
    return balance > 0 ? 'es' : 'en'
  }
}

/** The words that one language knows and the other does not: 1 for Spanish, -1 for English. */
const onlyIn = (en: ReadonlySet<string>, es: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const without = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>, side: number): readonly (readonly [string, number])[] =>
    [...mine].filter((word) => !theirs.has(word)).map((word) => [word, side] as const)
  return new Map([...without(en, es, -1), ...without(es, en, 1)])
}

/** Small words that stand in lines of any kind. */
const small: Readonly<Record<PhraseLocale, string>> = {
  en: 'the of for and with to in on by at from will may is be are when during as his her their him all student teacher',
  es: 'de la el los las en con por para una un y del al que se su le cuando durante puede todo toda estudiante maestro',
}

const cueWords =
  (language: PerLocale<CueLanguage>) =>
  (locale: PhraseLocale): ReadonlySet<string> => {
    const cues = [...language(locale).index.values()].flat()
    return new Set([...small[locale].split(' ').map(fold), ...cues.flatMap(({ slots }) => slots.flatMap(({ words }) => [...words]))])
  }

/** The language of a service line. */
export const serviceLocale: TellLocale = tellBy((locale) => serviceLexicon(locale).words)

/** The language of a line about an accommodation. */
export const accommodationLocale: TellLocale = tellBy(cueWords(accommodationLanguage))

/** The language of a line about a setting. */
export const settingLocale: TellLocale = tellBy(cueWords(settingLanguage))
