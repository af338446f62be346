import { dateAt } from './date.ts'
import { corrected, type Entry, type Lexicon } from './lexicon.ts'
import { numberAt } from './number.ts'
import type { Term, TermKind } from './term.ts'
import type { Token } from './token.ts'

/** The terms of a text: numbers, dates, known phrases (the longest first), marks, and unknown words. */
export const termsOf = (text: string, raw: readonly Token[], lexicon: Lexicon): readonly Term[] => {
  const row = isRow(raw)
  const tokens = raw.map((token) => (row && token.text === ',' ? { ...token, text: '|', word: '|' } : respelt(token, lexicon)))
  const terms: Term[] = []
  let bracketed = false
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    if (isPluralMark(tokens, at)) {
      at += 3
      continue
    }
    if (dropped.has(token.text)) {
      bracketed = token.text === '(' || token.text === '['
      at++
      continue
    }
    const { kind, value, next, amount } = termAt(tokens, at, lexicon)
    const { start, glued } = token
    const { end } = tokens[next - 1] as Token
    terms.push({ kind, value, start, end, text: text.slice(start, end), bracketed, glued, ...(amount !== undefined && { amount }) })
    bracketed = false
    at = next
  }
  return terms
}

/** A row of a table as text: several commas without a space on either side. */
const isRow = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ text, glued }, at) => text === ',' && glued && tokens[at + 1]?.glued === true).length >= leastCommasInRow

const leastCommasInRow = 3

/** "time(s)": the plural in brackets says nothing. */
const isPluralMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at]?.glued === true && tokens[at + 1]?.text === 's' && tokens[at + 2]?.text === ')'

/** "3rd", "11th", and not "30ST", which is speech therapy behind a number. */
const isOrdinal = (number: Token, ending: Token | undefined): boolean => {
  if (number.kind !== 'number' || ending?.glued !== true || ending.text.length !== 2) return false
  const isTeen = number.text.length > 1 && number.text.at(-2) === '1'
  return (
    ending.word === ((!isTeen && ({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<string, string>>)[number.text.at(-1) ?? '']) || 'th')
  )
}

/** Brackets and quotation marks group, and say nothing by themselves. */
const dropped: ReadonlySet<string> = new Set('()[]{}"“”‘’\'«»'.split(''))

const respelt = (token: Token, lexicon: Lexicon): Token => {
  const meant = token.kind === 'word' ? corrected(token.word, lexicon) : undefined
  return meant === undefined ? token : { ...token, word: meant }
}

interface Found {
  readonly kind: TermKind
  readonly value: string
  readonly next: number
  readonly amount?: number
}

const termAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Found => {
  const token = tokens[at] as Token
  const date = dateAt(tokens, at, lexicon)
  if (date !== undefined) return { kind: 'date', value: date.date ?? '', next: date.next }
  const phrase = entryAt(tokens, at, lexicon)
  const number = numberAt(tokens, at, lexicon)
  if (isOrdinal(token, tokens[at + 1])) return { kind: 'ordinal', value: token.text, next: at + 2 }
  if (number !== undefined && (phrase === undefined || phrase.next <= number.next || phrase.entry.kind === 'number'))
    return { kind: 'number', value: number.orMore ? 'or-more' : '', next: number.next, amount: number.amount }
  if (phrase !== undefined) return { kind: phrase.entry.kind, value: phrase.entry.value, next: phrase.next }
  if (token.kind === 'mark') return { ...markOf(tokens, at), next: at + 1 }
  return { kind: 'unknown', value: '', next: at + 1 }
}

/** Marks that may stand between the words of one phrase. */
const joiners: ReadonlySet<string> = new Set(['-', '–', '/', '&', 'and', '+', '.', 'y', ','])

/** The longest phrase of the lexicon that begins at a token. */
const entryAt = (
  tokens: readonly Token[],
  at: number,
  { entries }: Lexicon,
): { readonly entry: Entry; readonly next: number } | undefined => {
  const first = tokens[at] as Token
  for (const entry of entries.get(first.word) ?? []) {
    const next = entry.exact === undefined || entry.exact === first.text ? matchEnd(tokens, at, entry.words) : undefined
    if (next !== undefined) return { entry, next }
  }
  return undefined
}

const matchEnd = (tokens: readonly Token[], at: number, words: readonly string[]): number | undefined => {
  let next = at + 1
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    if (tokens[next]?.word !== word && joiners.has(tokens[next]?.word ?? '') && (tokens[next]?.text !== ',' || words.length > 2)) next++
    if (tokens[next]?.word !== word) return undefined
    next++
  }
  return next
}

const marks: Readonly<Record<string, readonly [TermKind, string]>> = {
  ',': ['break', ''],
  ';': ['break', ';'],
  '•': ['break', ''],
  '|': ['cell', ''],
  '\t': ['cell', ''],
  '.': ['stop', ''],
  '/': ['slash', ''],
  '-': ['dash', ''],
  '–': ['dash', ''],
  '‑': ['dash', ''],
  '—': ['break', '—'],
  '−': ['dash', ''],
  '×': ['cross', ''],
  '✕': ['cross', ''],
  '*': ['cross', '*'],
  '=': ['equals', ''],
  '+': ['plus', ''],
  '&': ['and', ''],
  '%': ['percent', ''],
  '@': ['at', ''],
  '~': ['approx', ''],
  '≈': ['approx', ''],
  '≥': ['bound', 'min'],
  '≤': ['bound', 'max'],
  '>': ['bound', 'min'],
  '<': ['bound', 'below'],
}

/** A colon between two glued numbers or codes is a ratio's; any other is a pause. */
const markOf = (tokens: readonly Token[], at: number): { readonly kind: TermKind; readonly value: string } => {
  const { text, glued } = tokens[at] as Token
  const after = tokens[at + 1]
  if (text === ':') return { kind: glued && after?.glued === true && tokens[at - 1]?.kind === 'number' ? 'colon' : 'break', value: ':' }
  const [kind, value] = marks[text] ?? ['unknown', '']
  return { kind, value }
}
