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
import { fold } from './text/token.ts'

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
export const localeOf = (text: string): PhraseLocale => {
  const only = onlyIn()
  let balance = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const folded = fold(word)
    if (only.es.has(folded)) balance++
    else if (only.en.has(folded)) balance--
  }
  return balance > 0 ? 'es' : 'en'
}

/** Makes something once per language, when it is first needed. */
const perLocale = <T>(make: Readonly<Record<PhraseLocale, () => T>>): ((locale: PhraseLocale) => T) => {
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

const lexicons = /* @__PURE__ */ perLocale<Lexicon>({
  en: () => lexicon(amounts, periods, services, places, smallWords),
  es: () => lexicon(spanish),
})

const accommodationLanguages = /* @__PURE__ */ perLocale<CueLanguage>({
  en: () => english(accommodations),
  es: () => spanishKinds(spanishAccommodations),
})

const settingLanguages = /* @__PURE__ */ perLocale<CueLanguage>({
  en: () => english(settingWords),
  es: () => spanishKinds(spanishSettings),
})

/** The lexicon for service lines of a text's language. */
export const serviceLexiconFor = (text: string): Lexicon => lexicons(localeOf(text))

/** The accommodation words for a text's language. */
export const accommodationLanguageFor = (text: string): CueLanguage => accommodationLanguages(localeOf(text))

/** The setting words for a text's language. */
export const settingLanguageFor = (text: string): CueLanguage => settingLanguages(localeOf(text))

let distinct: Readonly<Record<PhraseLocale, ReadonlySet<string>>> | undefined

/** The words that one language knows and the other does not. */
const onlyIn = (): Readonly<Record<PhraseLocale, ReadonlySet<string>>> => {
  if (distinct !== undefined) return distinct
  const all = { en: wordsOf('en'), es: wordsOf('es') }
  const without = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...mine].filter((word) => !theirs.has(word)))
  distinct = { en: without(all.en, all.es), es: without(all.es, all.en) }
  return distinct
}

const wordsOf = (locale: PhraseLocale): ReadonlySet<string> => {
  const cues = [accommodationLanguages(locale), settingLanguages(locale)].flatMap(({ index }) => [...index.values()].flat())
  return new Set([...lexicons(locale).words, ...cues.flatMap(({ slots }) => slots.flatMap(({ words }) => [...words]))])
}
