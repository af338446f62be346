import type { DraftTexts, LetterTexts } from './texts.ts'

/** Sentences of letters to replace, nested as in `LetterTexts`. @public */
export type TextChanges = {
  readonly [K in keyof LetterTexts]?: LetterTexts[K] extends (...given: never) => unknown ? LetterTexts[K] : Partial<LetterTexts[K]>
}

/**
 * Replaces sentences or whole letters of a language. The checks run on the result: where a draft would not pass with them, the texts
 * they were changed from stand in, and an issue says so.
 *
 * @param texts - The language.
 * @param changes - The sentences to replace, or in `compose` whole letters.
 * @returns A language to hand to `draft`; the one given stays as it is.
 *
 * @example
 * const own = withTexts(en, { confirmRequest: () => 'Did I get this right?' })
 * own.letters.greeting === en.letters.greeting // true
 *
 * @public
 */
export const withTexts = (texts: DraftTexts, changes: TextChanges): DraftTexts => ({
  ...texts,
  base: texts.base ?? texts,
  letters: merged(texts.letters, changes),
})

const merged = (letters: LetterTexts, changes: TextChanges): LetterTexts => {
  const entries = Object.entries(changes).map(([key, change]) => {
    const known = letters[key as keyof LetterTexts]
    return [key, typeof change === 'object' && typeof known === 'object' ? { ...known, ...change } : change] as const
  })
  return { ...letters, ...(Object.fromEntries(entries) as Partial<LetterTexts>) }
}
