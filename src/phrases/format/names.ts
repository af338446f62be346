import type { PhraseLocale } from '../language.ts'
import { accommodations } from '../lexicon/en/accommodations.ts'
import { periods } from '../lexicon/en/periods.ts'
import { places } from '../lexicon/en/places.ts'
import { services } from '../lexicon/en/services.ts'
import { settingWords } from '../lexicon/en/settings.ts'
import { spanishAccommodations } from '../lexicon/es/accommodation-words.ts'
import { spanish } from '../lexicon/es/service-words.ts'
import { spanishSettings } from '../lexicon/es/setting-words.ts'
import type { Words } from '../text/lexicon.ts'
import type { TermKind } from '../text/term.ts'

const lists: Readonly<Record<PhraseLocale, readonly Words[]>> = { en: [services, places, periods], es: [spanish] }

const plain = (name: string): string => name.replaceAll('-', ' ')

/** How a value of the lexicon is written out: the first phrase of its list. A name that the lexicon lacks is written as it is. */
export const nameOf = (locale: PhraseLocale, kind: TermKind, value: string): string => {
  for (const list of lists[locale]) {
    const entry = Object.entries(list[kind] ?? {}).find(([key]) => key === value || key.startsWith(`${value}>`))
    if (entry !== undefined) return entry[1].split('|')[0] ?? plain(value)
  }
  return plain(value)
}

/** How a kind of accommodation is written out. */
export const accommodationName = (locale: PhraseLocale, kind: string): string =>
  locale === 'en' || !Object.hasOwn(accommodations, kind) ? plain(kind) : (spanishAccommodations[kind]?.[2] ?? plain(kind))

/** How a kind of setting is written out. */
export const settingName = (locale: PhraseLocale, kind: string): string =>
  locale === 'en' || !Object.hasOwn(settingWords, kind) ? plain(kind) : (spanishSettings[kind]?.[2] ?? plain(kind))
