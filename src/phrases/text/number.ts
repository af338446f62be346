import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** A number of the text, and the token behind it. */
export interface FoundNumber {
  readonly amount: number
  readonly next: number
  /** A plus sign stands behind it: "2+ times". */
  readonly orMore: boolean
}

const glyphs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** Reads the number that begins at a token: "1,200", "1 1/2", "2½", "twenty-five", "two (2)". */
export const numberAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): FoundNumber | undefined => {
  const first = plainAt(tokens, at, lexicon)
  if (first === undefined) return undefined
  const whole = withHalf(tokens, first, lexicon)
  const again = repeated(tokens, whole, lexicon)
  const plus = tokens[again.next]
  const orMore = plus?.text === '+' && plus.glued && tokens[again.next + 1]?.kind !== 'number'
  return { amount: again.amount, next: again.next + (orMore ? 1 : 0), orMore }
}

interface Plain {
  readonly amount: number
  readonly next: number
}

const plainAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined => {
  const token = tokens[at]
  if (token === undefined) return undefined
  const glyph = glyphs[token.text]
  if (glyph !== undefined) return { amount: glyph, next: at + 1 }
  if (token.kind === 'word') return wordsAt(tokens, at, lexicon)
  if (token.kind !== 'number') return undefined
  const amount = Number(token.text.replaceAll(',', ''))
  return fractionAt(tokens, at, amount) ?? { amount, next: at + 1 }
}

/** "1/2", "3/4": a small numerator and a usual denominator, and no third number as in a date. */
const fractionAt = (tokens: readonly Token[], at: number, above: number): Plain | undefined => {
  const [slash, below, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued || behind?.text === '/') return undefined
  const parts = Number(below.text)
  return above > 0 && above < parts && parts <= 4 ? { amount: above / parts, next: at + 3 } : undefined
}

/** "1 1/2", "1-1/2", "2½", "one and a half". */
const withHalf = (tokens: readonly Token[], whole: Plain, lexicon: Lexicon): Plain => {
  if (!Number.isInteger(whole.amount)) return whole
  const dash = tokens[whole.next]?.text === '-' ? 1 : 0
  return fractionBehind(tokens, whole, whole.next + dash, lexicon) ?? halfBehind(tokens, whole) ?? whole
}

const fractionBehind = (tokens: readonly Token[], whole: Plain, at: number, lexicon: Lexicon): Plain | undefined => {
  const token = tokens[at]
  if (token === undefined || /^[0.]/u.test(token.text) || (token.kind !== 'number' && glyphs[token.text] === undefined)) return undefined
  const part = plainAt(tokens, at, lexicon)
  return part !== undefined && part.amount > 0 && part.amount < 1 ? { amount: whole.amount + part.amount, next: part.next } : undefined
}

const halfBehind = (tokens: readonly Token[], whole: Plain): Plain | undefined => {
  const [joiner, article, dash] = tokens.slice(whole.next, whole.next + 3)
  if (joiner?.word !== 'and' && joiner?.word !== 'y') return undefined
  if (article?.word === 'media') return { amount: whole.amount + 0.5, next: whole.next + 2 }
  if (article?.word !== 'a' && article?.word !== 'one') return undefined
  const at = whole.next + (dash?.text === '-' ? 3 : 2)
  return tokens[at]?.word === 'half' ? { amount: whole.amount + 0.5, next: at + 1 } : undefined
}

/** "two (2)", "2 (two)": the same number again in brackets. */
const repeated = (tokens: readonly Token[], found: Plain, lexicon: Lexicon): Plain => {
  if (tokens[found.next]?.text !== '(') return found
  const again = plainAt(tokens, found.next + 1, lexicon)
  return again !== undefined && again.amount === found.amount && tokens[again.next]?.text === ')'
    ? { amount: found.amount, next: again.next + 1 }
    : found
}

const wordNumber = (token: Token | undefined, lexicon: Lexicon): number | undefined => {
  if (token?.kind !== 'word') return undefined
  const entry = lexicon.entries.get(token.word)?.find(({ kind, words }) => kind === 'number' && words.length === 1)
  return entry === undefined ? undefined : Number(entry.value)
}

/** "twenty-five", "one hundred twenty", "cuarenta y cinco": bigger words first, then what is added to them. */
const wordsAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined => {
  let amount = wordNumber(tokens[at], lexicon)
  if (amount === undefined) return undefined
  let next = at + 1
  for (let last = amount; ; ) {
    const joiner = tokens[next]
    const skip = joiner?.text === '-' || joiner?.word === 'y' || (joiner?.word === 'and' && amount >= 100) ? 1 : 0
    const more = wordNumber(tokens[next + skip], lexicon)
    if (more === undefined) return { amount, next }
    const adds = last >= 20 && more < (last >= 100 ? 100 : 10) && last % 10 === 0
    if (more === 100 && last < 10) amount *= 100
    else if (adds) amount += more
    else return { amount, next }
    last = more === 100 ? 100 : more
    next += skip + 1
  }
}
