import { checkTone } from '../wording/tone/check-tone.ts'
import { tone as english } from '../wording/tone/en.ts'
import { tone as spanish } from '../wording/tone/es.ts'
import type { ToneLexicon } from '../wording/tone/lexicon.ts'
import type { DraftTexts } from './texts.ts'

/**
 * Whether words from outside are calm. Records and names come in either language, whatever the language of the letter. Capitals are how
 * some tests and people are written, so they are let pass; rows of marks are not.
 */
export const isCalm = (words: string, { tone }: Pick<DraftTexts, 'tone'>): boolean => {
  const known = seen.get(words)
  if (known !== undefined && known.tone === tone) return known.calm
  const lexicons = [tone, ...[english, spanish].filter((one) => one !== tone)]
  const calm = lexicons.every((lexicon) =>
    checkTone(words, { locale: { tone: lexicon } }).every(({ category, found }) => category === 'shouting' && /\p{L}/u.test(found)),
  )
  if (seen.size >= mostSeen) seen.clear()
  seen.set(words, { tone, calm })
  return calm
}

/** The same few names and words come again in every letter of a family. */
const seen = new Map<string, { readonly tone: ToneLexicon; readonly calm: boolean }>()
const mostSeen = 500
