/** A word of a text, with its place. */
export interface Word {
  /** In lower case, without accents and invisible characters. */
  readonly plain: string
  readonly start: number
  readonly end: number
  /** Number of the sentence that it is in. */
  readonly sentence: number
  readonly isFirst: boolean
  readonly isCapital: boolean
}

/** Letters, marks and digits, with apostrophes inside, and what hides between letters: soft hyphens, joiners, zero widths. */
const wordPattern = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’ʼ][\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+)*/gu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
const endsSentence = /[.!?…\n]/u

/** Most words need no look at single characters. */
const plainAscii = /^[\w']+$/

/** A word as the lexicon writes it. */
export const plainWord = (word: string): string =>
  plainAscii.test(word)
    ? word.toLowerCase()
    : word.replace(invisible, '').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase()

/** Splits a text into words, with the sentences that they are in. Linear in the text. */
export const wordsOf = (text: string, titles: ReadonlySet<string>): readonly Word[] => {
  const words: Word[] = []
  let sentence = 0
  let last: Word | undefined
  for (const match of text.matchAll(wordPattern)) {
    const [found] = match
    const start = match.index
    const isBreak = last !== undefined && endsSentence.test(text.slice(last.end, start)) && !titles.has(last.plain)
    if (isBreak) sentence++
    const plain = plainWord(found)
    if (plain === '') continue
    last = {
      plain,
      start,
      end: start + found.length,
      sentence,
      isFirst: last === undefined || isBreak,
      isCapital: /^\p{Lu}/u.test(found),
    }
    words.push(last)
  }
  return words
}
