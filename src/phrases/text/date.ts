import { type CivilDate, isCivilDate } from '../../time/civil-date.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** A date of the text, and the token behind it. A date without a year has no value. */
export interface FoundDate {
  readonly date: CivilDate | undefined
  readonly next: number
}

/** Reads the date that begins at a token: "9/8/2026", "2026-09-08", "September 8, 2026", "8 de septiembre de 2026". */
export const dateAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): FoundDate | undefined => {
  const token = tokens[at]
  if (token?.kind === 'number') return inNumbers(tokens, at) ?? dayFirst(tokens, at, lexicon)
  return token?.kind === 'word' ? monthFirst(tokens, at, lexicon) : undefined
}

const whole = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{1,4}$/u.test(token.text) ? Number(token.text) : undefined

const inNumbers = (tokens: readonly Token[], at: number): FoundDate | undefined => {
  const [one, mark, two, again, three] = tokens.slice(at, at + 5)
  if (mark === undefined || (mark.text !== '/' && mark.text !== '-' && mark.text !== '.') || again?.text !== mark.text) return undefined
  if (!mark.glued || !two?.glued || !again.glued || !three?.glued) return undefined
  const [a, b, c] = [whole(one), whole(two), whole(three)]
  if (a === undefined || b === undefined || c === undefined) return undefined
  const date = a > 31 ? civil(a, b, c) : civil(fullYear(c), a, b)
  return date === undefined ? undefined : { date, next: at + 5 }
}

const monthOf = (token: Token | undefined, lexicon: Lexicon): number | undefined => {
  const entry = token?.kind === 'word' ? lexicon.entries.get(token.word)?.find(({ kind }) => kind === 'month') : undefined
  return entry === undefined ? undefined : Number(entry.value)
}

/** "September 8, 2026", "Sept. 8", "May 2026" is no day. */
const monthFirst = (tokens: readonly Token[], at: number, lexicon: Lexicon): FoundDate | undefined => {
  const month = monthOf(tokens[at], lexicon)
  if (month === undefined) return undefined
  let next = at + 1
  if (tokens[next]?.text === '.') next++
  const day = whole(tokens[next])
  if (day === undefined || day > 31) return undefined
  next++
  if (/^(?:st|nd|rd|th)$/u.test(tokens[next]?.text ?? '') && tokens[next]?.glued) next++
  return withYear(tokens, next, month, day)
}

/** "8 de septiembre de 2026". */
const dayFirst = (tokens: readonly Token[], at: number, lexicon: Lexicon): FoundDate | undefined => {
  const day = whole(tokens[at])
  const skip = tokens[at + 1]?.word === 'de' ? 1 : 0
  const month = monthOf(tokens[at + 1 + skip], lexicon)
  if (day === undefined || day > 31 || skip === 0 || month === undefined) return undefined
  return withYear(tokens, at + 2 + skip, month, day)
}

const withYear = (tokens: readonly Token[], at: number, month: number, day: number): FoundDate => {
  const skip = tokens[at]?.text === ',' || tokens[at]?.word === 'de' ? 1 : 0
  const year = whole(tokens[at + skip])
  return year !== undefined && year > 1900 ? { date: civil(year, month, day), next: at + skip + 1 } : { date: undefined, next: at }
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

const civil = (year: number, month: number, day: number): CivilDate | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCivilDate(text) ? text : undefined
}
