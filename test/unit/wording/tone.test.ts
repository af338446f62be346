import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTone } from '../../../src/wording/tone/check-tone.ts'
import { tone as english } from '../../../src/wording/tone/en.ts'
import { tone as spanish } from '../../../src/wording/tone/es.ts'
import type { ToneLexicon } from '../../../src/wording/tone/lexicon.ts'
import { plainWord } from '../../../src/wording/tone/words.ts'
import * as englishTable from '../../support/tone/english.ts'
import * as spanishTable from '../../support/tone/spanish.ts'

const languages = [
  { name: 'English', tone: english, calm: englishTable.calm, loud: englishTable.loud },
  { name: 'Spanish', tone: spanish, calm: spanishTable.calm, loud: spanishTable.loud },
] as const

const show = (text: string, tone: ToneLexicon): string =>
  checkTone(text, { locale: { tone } })
    .map(({ category, found }) => `${category}: ${found}`)
    .join('; ')

describe.each(languages)('$name', ({ tone, calm, loud }) => {
  test('the tables are large enough, and name no sentence twice', () => {
    expect(calm.length).toBeGreaterThanOrEqual(60)
    expect(loud.length).toBeGreaterThanOrEqual(120)
    const all = [...calm, ...loud.map(([text]) => text)]
    expect(new Set(all).size).toBe(all.length)
  })

  test('lets calm sentences pass', () => {
    expect(calm.map((text) => [text, show(text, tone)]).filter(([, found]) => found !== '')).toEqual([])
  })

  test('lets calm sentences pass side by side', () => expect(show(calm.join(' '), tone)).toBe(''))

  test('catches the others, each for what is wrong with it', () => {
    const missed = loud.filter(([text, category]) => !checkTone(text, { locale: { tone } }).some((found) => found.category === category))
    expect(missed.map(([text, category]) => [text, category, show(text, tone)])).toEqual([])
  })

  test('catches them in the middle of a calm letter, at the right place, with a hint', () => {
    for (const [text] of loud) {
      const letter = `${calm[0]}\n\n${text}\n\n${calm[1]}`
      const findings = checkTone(letter, { locale: { tone } })
      expect(findings.length, text).toBeGreaterThan(0)
      for (const { start, end, found, instead } of findings) {
        expect(letter.slice(start, end)).toBe(found)
        expect(instead.length, text).toBeGreaterThan(5)
        expect(start, text).toBeGreaterThanOrEqual((calm[0] as string).length)
      }
    }
  })

  test('the phrases are written as the lexicon wants them, and every class exists', () => {
    const phrases = Object.values(tone.entries).flatMap((entries) => entries.flatMap(({ phrases: list }) => list))
    for (const phrase of phrases) {
      expect(phrase, phrase).toBe(plainWord(phrase))
      for (const [, name] of phrase.matchAll(/\{(\w+)\}/gu)) expect(tone.classes, phrase).toHaveProperty(name as string)
      // A phrase that could begin with any word would be tried at every word.
      expect(phrase, phrase).toMatch(/^(?:[\p{Ll}\d'|*]+|\{\w+\})(?: |$)/u)
      for (const part of phrase.split(' ')) expect(part, phrase).toMatch(/^(?:[\p{Ll}\d'|*]+|_|#|@|\{\w+\}~?)$/u)
    }
  })
})

test('what the family may read, the school is not sent', () => {
  const text = 'A State complaint and due process are two of the options; a lawyer may help.'
  expect(checkTone(text, { locale: { tone: english }, audience: 'family' })).toEqual([])
  expect(checkTone(text, { locale: { tone: english } }).length).toBeGreaterThan(1)
})

test('any text: sorted, inside the text, without overlap, and never thrown', () => {
  const pieces = fc.constantFrom(
    'you',
    'never',
    'FAILED',
    '!!',
    ' ',
    '. ',
    '\n',
    'Ms. ',
    'é',
    '“',
    'illegal',
    '12',
    'sue',
    'the',
    '\u200b',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
      ),
      (text) => {
        const findings = checkTone(text, { locale: { tone: english } })
        findings.forEach(({ start, end, found }, i) => {
          expect(text.slice(start, end)).toBe(found)
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(findings[i - 1]?.end ?? 0)
        })
      },
    ),
    { numRuns: 2000 },
  )
})
