import { compareText } from '../../core/order.ts'
import type { Audience, ToneCategory, ToneEntry, ToneLexicon } from './lexicon.ts'
import { matchPhrase, type Phrase, readPhrase, stemLength } from './phrase.ts'
import { type Word, wordsOf } from './words.ts'

/** A piece of a text that is better said otherwise. @public */
export interface ToneFinding {
  readonly category: ToneCategory
  /** Where it is: the first character, and the one behind the last. */
  readonly start: number
  readonly end: number
  readonly found: string
  /** A calmer way. */
  readonly instead: string
}

/** In which language, and for whom, a text is checked. @public */
export interface ToneOptions {
  /** A language, such as `en` or `es`. */
  readonly locale: { readonly tone: ToneLexicon }
  /** Who will read it. Default `school`; the family may be told what a State complaint is. */
  readonly audience?: Audience
}

/**
 * Finds wording that would close a door: accusations, absolutes, legal conclusions, threats, demands, capitals, advice, and private data.
 *
 * Works on any text, also one that a person wrote or changed, in time that grows with its length. It is a list of known phrases:
 * a text without findings is not thereby kind.
 *
 * @param text - The text.
 * @param options - The language and the reader.
 * @returns What was found, in the order of the text, each with its place and a calmer way; empty when nothing was.
 *
 * @example
 * checkTone('You never give him extra time!!', { locale: en }).map(({ found }) => found) // ['never', '!!']
 * checkTone('On 4 of 6 test days I have no note of extra time.', { locale: en }) // []
 *
 * @public
 */
export const checkTone = (text: string, { locale, audience = 'school' }: ToneOptions): readonly ToneFinding[] => {
  const lexicon = compiled(locale.tone)
  const words = wordsOf(text, lexicon.titles)
  const findings: ToneFinding[] = []
  const add = (category: ToneCategory, start: number, end: number, instead: string): void =>
    void findings.push({ category, start, end, found: text.slice(start, end), instead })
  for (let i = 0; i < words.length; i++) {
    for (const candidate of candidatesAt(words[i] as Word, lexicon)) {
      const { category, entry, phrase } = candidate
      if (entry.audience !== undefined && entry.audience !== audience) continue
      const behind = matchPhrase(phrase, words, i)
      if (behind < 0 || isHarmless(candidate, words, i, behind)) continue
      add(category, (words[i] as Word).start, (words[behind - 1] as Word).end, entry.instead)
    }
  }
  for (const { start, end } of shoutedRuns(text, words, lexicon)) add('shouting', start, end, locale.tone.shouting.capitals)
  for (const match of text.matchAll(/[!?¡¿‼⁉！]{2,}|[‼⁉]/gu))
    add('shouting', match.index, match.index + match[0].length, locale.tone.shouting.marks)
  for (const match of text.matchAll(/(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/gu))
    add('private', match.index, match.index + match[0].length, locale.tone.number)
  return withoutOverlap(findings)
}

interface Candidate {
  readonly category: ToneCategory
  readonly entry: ToneEntry
  readonly phrase: Phrase
  readonly unless: (word: Word) => boolean
  readonly notAfter: (word: Word) => boolean
  readonly notBefore: (word: Word) => boolean
}

interface Compiled {
  readonly whole: ReadonlyMap<string, readonly Candidate[]>
  readonly stems: ReadonlyMap<string, readonly Candidate[]>
  readonly titles: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
}

/** Reading the phrases of a language takes longer than checking a letter, so it is done once. */
const cache = new WeakMap<ToneLexicon, Compiled>()

const compiled = (lexicon: ToneLexicon): Compiled => {
  const known = cache.get(lexicon)
  if (known !== undefined) return known
  const whole = new Map<string, Candidate[]>()
  const stems = new Map<string, Candidate[]>()
  const put = (map: Map<string, Candidate[]>, key: string, candidate: Candidate): void =>
    void (map.get(key)?.push(candidate) ?? map.set(key, [candidate]))
  for (const [category, entries] of Object.entries(lexicon.entries)) {
    for (const entry of entries) {
      const [unless, notAfter, notBefore] = [entry.unless, entry.notAfter, entry.notBefore].map(anyOf) as [
        Candidate['unless'],
        Candidate['unless'],
        Candidate['unless'],
      ]
      for (const text of entry.phrases) {
        const phrase = readPhrase(text, lexicon.classes)
        const candidate: Candidate = { category: category as ToneCategory, entry, phrase, unless, notAfter, notBefore }
        for (const begin of new Set(phrase.begins)) {
          if (begin.endsWith('*')) put(stems, begin.slice(0, stemLength), candidate)
          else put(whole, begin, candidate)
        }
      }
    }
  }
  const made = { whole, stems, titles: new Set(lexicon.titles), acronyms: new Set(lexicon.acronyms) }
  cache.set(lexicon, made)
  return made
}

const anyOf = (phrases: readonly string[] = []): ((word: Word) => boolean) => {
  const [slot] = phrases.length === 0 ? [] : readPhrase(phrases.join('|'), {}).slots
  return slot === undefined ? () => false : slot.fits
}

const none: readonly Candidate[] = []

const candidatesAt = ({ plain }: Word, { whole, stems }: Compiled): readonly Candidate[] => {
  const byWord = whole.get(plain)
  const byStem = stems.get(plain.slice(0, stemLength))
  if (byStem === undefined) return byWord ?? none
  return byWord === undefined ? byStem : [...byWord, ...byStem]
}

/** Words before a phrase within which `notAfter` looks. */
const wordsBefore = 3

const isHarmless = ({ entry, unless, notAfter, notBefore }: Candidate, words: readonly Word[], from: number, behind: number): boolean => {
  const { sentence } = words[from] as Word
  const inSentence = (i: number): boolean => words[i]?.sentence === sentence
  const next = words[behind]
  if (next !== undefined && inSentence(behind) && notBefore(next)) return true
  for (let i = from - 1; i >= from - wordsBefore && inSentence(i); i--) if (notAfter(words[i] as Word)) return true
  if (entry.unless === undefined) return false
  for (let i = from - 1; i > from - mostLooked && inSentence(i); i--) if (unless(words[i] as Word)) return true
  for (let i = behind; i < behind + mostLooked && inSentence(i); i++) if (unless(words[i] as Word)) return true
  return false
}

/** A sentence is looked at this far in each direction, so that one of a million words takes no longer. */
const mostLooked = 40

/** Capitals from this length on are shouted by themselves; shorter ones only side by side. */
const longCapitals = 4

const shoutedRuns = (
  text: string,
  words: readonly Word[],
  { acronyms }: Compiled,
): readonly { readonly start: number; readonly end: number }[] => {
  const runs: { start: number; end: number; words: number; longest: number; last: number }[] = []
  words.forEach(({ start, end, plain }, i) => {
    const word = text.slice(start, end)
    if (!/^\p{Lu}{2,}$/u.test(word.replaceAll(/['’]/gu, '')) || acronyms.has(plain)) return
    const run = runs.at(-1)
    if (run !== undefined && run.last === i - 1) {
      run.end = end
      run.words++
      run.longest = Math.max(run.longest, word.length)
      run.last = i
    } else runs.push({ start, end, words: 1, longest: word.length, last: i })
  })
  return runs.filter(({ words: count, longest }) => longest >= longCapitals || count > 1)
}

/** Of findings that overlap, the longest; in the order of the text. */
const withoutOverlap = (findings: readonly ToneFinding[]): readonly ToneFinding[] => {
  const inOrder = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.category, b.category))
  const kept: ToneFinding[] = []
  for (const finding of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || finding.start >= last.end) kept.push(finding)
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding
  }
  return kept
}
