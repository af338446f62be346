import { UsageError } from '../../core/usage-error.ts'

/** The kinds of word that grammar knows. */
const kinds = [
  'number',
  'quantity',
  'unit',
  'span',
  'rate',
  'times',
  'cross',
  'session',
  'once',
  'period',
  'adverb',
  'per',
  'each',
  'other',
  'ordinal',
  'of',
  'to',
  'or',
  'and',
  'between',
  'equals',
  'total',
  'bound',
  'bound-after',
  'approx',
  'letter',
  'slash',
  'dash',
  'colon',
  'plus',
  'percent',
  'at',
  'break',
  'cell',
  'stop',
  'on',
  'off',
  'weekday',
  'clock',
  'month',
  'date',
  'date-edge',
  'student',
  'label',
  'special-education',
  'resource',
  'service',
  'subject',
  'instruction',
  'setting',
  'place',
  'in',
  'group',
  'delivery',
  'provider',
  'by',
  'condition',
  'permission',
  'negation',
  'change',
  'season',
  'filler',
  'unknown',
] as const

/** A kind of term. */
export type TermKind = (typeof kinds)[number]

/*
 * A phrase becomes a list of terms, and its shape has one letter for each term. Recognisers are patterns over shapes: short, without any
 * spelling, the same for every language, and linear, because a shape has no two ways to be read.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ'

const letters = Object.fromEntries(kinds.map((kind, i) => [kind, alphabet.charAt(i)])) as Readonly<Record<TermKind, string>>

/** A word or a few words with one meaning for grammar. */
export interface Term {
  readonly kind: TermKind
  /** What it stands for, such as `week` or `speech-language`. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly text: string
  /** The number, of numbers and quantities; the lower end of a range. */
  readonly amount?: number
  /** The upper end of a range. */
  readonly upTo?: number
  /** How the two ends of a range were joined. */
  readonly joined?: 'dash' | 'word' | 'or'
  /** Stands right behind an opening bracket. */
  readonly bracketed: boolean
  /** No white space before it. */
  readonly glued: boolean
}

/** The shape of a list of terms: one letter for each. */
export const shapeOf = (terms: readonly Term[]): string => {
  let shape = ''
  for (const { kind } of terms) shape += letters[kind]
  return shape
}

/**
 * Writes a pattern over shapes with the names of kinds: `pattern('quantity dash? unit')` matches "30-minute".
 * Everything but names keeps its meaning in regular expressions; names in square brackets are alternatives.
 */
export const pattern = (source: string): RegExp => new RegExp(source.replaceAll(/[a-z]+(?:-[a-z]+)*/gu, letterOf).replaceAll(' ', ''), 'gu')

/**
 * The letters that a shape must have for a pattern to match at all: names that stand alone, outside brackets and without "?" or "*".
 * Most lines lack most of them, so most patterns need not be tried.
 */
export const neededBy = (source: string): readonly number[] => {
  const plain = outsideBrackets(source)
  return plain.includes('|') ? [] : (plain.match(/[a-z]+(?:-[a-z]+)*(?![a-z-]*[?*{])/gu) ?? []).map((name) => letterOf(name).charCodeAt(0))
}

/** What stands in no brackets: these parts of a pattern must match. */
export const outsideBrackets = (source: string): string => {
  let depth = 0
  let plain = ''
  for (const char of source) {
    if (char === '(' || char === '[') depth++
    if (depth === 0) plain += char
    if (char === ')' || char === ']') depth--
  }
  return plain
}

const letterOf = (name: string): string => {
  const letter = letters[name as TermKind]
  if (letter === undefined) throw new UsageError('invalid-options', `“${name}” is no kind of term.`)
  return letter
}
