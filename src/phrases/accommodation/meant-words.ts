import { fold, type Token } from '../text/token.ts'

/** What the words of a text stand for: short forms and misspellings by word. */
export type MeantWords = ReadonlyMap<string, string>

/** Makes the look-up of lists of short forms by the word that they stand for. */
export const meantWords = (lists: Readonly<Record<string, string>>): MeantWords =>
  new Map(Object.entries(lists).flatMap(([word, forms]) => forms.split(' ').map((form) => [fold(form), fold(word)] as const)))

/** Tokens with the words that they stand for: "sm. grp." is a small group, "re-state" is one word, "1/2" is a half. */
export const withMeantWords = (tokens: readonly Token[], meant: MeantWords): readonly Token[] => {
  const words: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const [mark, next] = [tokens[at + 1], tokens[at + 2]]
    const isOne = mark !== undefined && next !== undefined && mark.glued && next.glued
    if (isOne && token.word === 're' && mark.text === '-' && next.kind === 'word') words.push(joined(token, next, `re${next.word}`))
    else if (isOne && token.text === '1' && mark.text === '/' && next.text === '2') words.push(joined(token, next, 'half'))
    else {
      words.push(meant.has(token.word) ? { ...token, word: meant.get(token.word) as string } : token)
      continue
    }
    at += 2
  }
  return words
}

const joined = (first: Token, { end }: Token, word: string): Token => ({ ...first, kind: 'word', word, end })
