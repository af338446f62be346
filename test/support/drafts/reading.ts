/** Sentences and words of a letter; an item of a list is a sentence, a quotation is the plan's and counts as one word. */
export interface Counted {
  readonly sentences: readonly string[]
  readonly words: readonly string[]
}

const titles = /\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|Dra|St|No|\p{Lu})\./gu

export const countWords = (body: string): Counted => {
  const plain = body
    .replaceAll(/“[^”]*[.!?…]”/gu, 'this.')
    .replaceAll(/“[^”]*”/gu, 'this')
    .replaceAll(titles, (title) => title.slice(0, -1))
  const sentences = plain
    .split(/[.!?…]+(?=\s|$)|\n+/u)
    .map((text) => text.replace(/^- /u, '').trim())
    .filter((text) => /\p{L}/u.test(text))
  return { sentences, words: sentences.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,×-]*/gu) ?? []) }
}

const englishSyllables = (word: string): number => {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/gu, '')
  if (plain.length <= 3) return 1
  const groups = plain
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '')
    .replace(/^y/u, '')
    .match(/[aeiouy]{1,2}/gu)
  return Math.max(1, groups?.length ?? 1)
}

const spanishSyllables = (word: string): number => {
  const plain = word
    .toLowerCase()
    .replaceAll(/[^a-záéíóúüñ]/gu, '')
    .replaceAll(/qu|gu(?=[eéií])/gu, 'k')
  // A strong vowel, or a weak one with an accent, makes its own syllable; weak ones join their neighbour.
  const groups = plain.match(/[iuüy]*[aeoáéó][iuüy]?(?![aeoáéó])|[iuüy]*[aeoáéó]|[íú]|[iuüy]+/gu)
  return Math.max(1, groups?.length ?? 1)
}

/** Flesch–Kincaid grade: school years that an English text asks for. */
export const gradeOf = (body: string): number => {
  const { sentences, words } = countWords(body)
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Fernández Huerta: ease of a Spanish text, 60 and more is plain. */
export const easeOf = (body: string): number => {
  const { sentences, words } = countWords(body)
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences.length)
}
