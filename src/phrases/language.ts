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
