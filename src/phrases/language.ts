import { settingWords } from './lexicon/en/settings.ts'
import type { AccommodationWords } from './accommodation/accommodation-words.ts'
import { type CueIndex, cueIndex } from './accommodation/cue.ts'
import { accommodations } from './lexicon/en/accommodations.ts'
import { amounts } from './lexicon/en/amounts.ts'
import { periods } from './lexicon/en/periods.ts'
import { places } from './lexicon/en/places.ts'
import { services } from './lexicon/en/services.ts'
import { smallWords } from './lexicon/en/small-words.ts'
import { type Lexicon, lexicon } from './text/lexicon.ts'

let english: Lexicon | undefined

/** The lexicon for service lines of a text's language, made when it is first needed. */
export const serviceLexiconFor = (_text: string): Lexicon => {
  english ??= lexicon(amounts, periods, services, places, smallWords)
  return english
}

let englishAccommodations: AccommodationLanguage | undefined

/** Kinds of accommodation in one language, and their cues ready to look up. */
export interface AccommodationLanguage {
  readonly words: AccommodationWords
  readonly index: CueIndex
}

/** The accommodation words for a text's language, made when they are first needed. */
export const accommodationLanguageFor = (_text: string): AccommodationLanguage => {
  englishAccommodations ??= { words: accommodations, index: cueIndex(accommodations) }
  return englishAccommodations
}

let englishSettings: AccommodationLanguage | undefined

/** The setting words for a text's language, made when they are first needed. */
export const settingLanguageFor = (_text: string): AccommodationLanguage => {
  englishSettings ??= { words: settingWords, index: cueIndex(settingWords) }
  return englishSettings
}
