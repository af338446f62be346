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

/** The languages that phrases are read and written in. @public */
export type PhraseLocale = 'en' | 'es'

/** Kinds of accommodation or setting in one language, and their cues ready to look up. */
export interface CueLanguage {
  readonly words: AccommodationWords
  readonly index: CueIndex
}

/** Words that only Spanish lines have, without accents. */
const spanishMarks =
  /(?<![\p{L}])(?:por|semanas?|semanal(?:es|mente)?|veces|vez|minutos?|sesion(?:es)?|sesión|terapia|mes(?:es)?|mensual(?:es|mente)?|horas?|diari[oa]s?|diariamente|tiempo|adicional|educaci[oó]n|sal[oó]n|grupo|apoyo|lectura|ex[aá]men(?:es)?|tareas?|instrucci[oó]n(?:es)?|servicios|descansos?|clase|asiento|maestr[oa]|para|con|del|fuera|dentro|cada|tecnolog[ií]a|calculadora|escriba|verificar|hogar|recursos|consejer[ií]a|seg[uú]n|consulta|fisioterapia|habla|lenguaje|apuntes|palabras|subt[ií]tulos|braille en|lupa|letra|copia|audífonos|aviso|refuerzo|recordatorios|dividir|exámenes|trabajos|repetir|temporizador|herramientas|organizador|sistema fm en|versi[oó]n|equipo|aparte|voz|texto|lista|gu[ií]a|horario|plan de|pase|escuela|correccional|residencial|preescolar|consultorio|comunidad|distancia|itinerante|suplementario|autocontenido|pequeño)(?![\p{L}])/giu

/** English words that a Spanish line does not have. */
const englishMarks =
  /(?<![\p{L}])(?:the|per|week(?:ly|s)?|minutes?|times|for|with|and|daily|monthly|speech|therapy|sessions?|group|student|tests?|time|of|in|to|on)(?![\p{L}])/giu

/** Tells the language of a line by the small words that only one of the two has. English where neither shows. */
export const localeOf = (text: string): PhraseLocale => {
  const spanishWords = text.match(spanishMarks)?.length ?? 0
  return spanishWords > 0 && spanishWords > (text.match(englishMarks)?.length ?? 0) ? 'es' : 'en'
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

const cueLanguage = (words: AccommodationWords): CueLanguage => ({ words, index: cueIndex(words) })

const lexicons = /* @__PURE__ */ perLocale<Lexicon>({
  en: () => lexicon(amounts, periods, services, places, smallWords),
  es: () => lexicon(spanish),
})

const accommodationLanguages = /* @__PURE__ */ perLocale<CueLanguage>({
  en: () => cueLanguage(accommodations),
  es: () => cueLanguage(spanishAccommodations),
})

const settingLanguages = /* @__PURE__ */ perLocale<CueLanguage>({
  en: () => cueLanguage(settingWords),
  es: () => cueLanguage(spanishSettings),
})

/** The lexicon for service lines of a text's language. */
export const serviceLexiconFor = (text: string): Lexicon => lexicons(localeOf(text))

/** The accommodation words for a text's language. */
export const accommodationLanguageFor = (text: string): CueLanguage => accommodationLanguages(localeOf(text))

/** The setting words for a text's language. */
export const settingLanguageFor = (text: string): CueLanguage => settingLanguages(localeOf(text))
