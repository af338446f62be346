import { describe, expect, test } from 'vitest'
import { clauseRecognisers } from '../../../src/phrases/accommodation/clauses.ts'
import { parameterRecognisers } from '../../../src/phrases/accommodation/parameters.ts'
import {
  parseAccommodation,
  parseFrequency,
  parsePlanText,
  parseProvision,
  parseService,
  parseSetting,
} from '../../../src/phrases/index.ts'
import { longestPhrase } from '../../../src/phrases/phrase-limit.ts'
import { serviceRecognisers } from '../../../src/phrases/service-recognisers.ts'
import { tokenise } from '../../../src/phrases/text/token.ts'

/*
 * Growth, not seconds: of two inputs, one ten times the other, the longer may take at most forty times as long (ten would be linear;
 * the rest is noise of the machine). Quadratic work would be a hundred times. Inputs are what patterns fear: near misses, repeated.
 */

const seeds = [
  '1',
  '1 ',
  '1x',
  '2 x ',
  'x',
  '1-',
  '1:1:',
  '1/2 ',
  'a',
  'a.',
  'per ',
  'each week ',
  '30 minutes ',
  '2 30 ',
  '30 min speech ',
  'every other ',
  'not assessing ',
  'reduced ',
  'time and a ',
  'no more than 1',
  '| ',
  '\t',
  '(((',
  '½',
  'é',
  '—',
  'out of 4 weeks ',
  'Monday and ',
  '9/9/20',
  'extra extra ',
  '\u0301',
]

const quickest = (work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const growth = (work: (text: string) => unknown, seed: string, size: number): number => {
  const short = seed.repeat(Math.ceil(size / seed.length)).slice(0, size)
  const long = seed.repeat(Math.ceil((size * 10) / seed.length)).slice(0, size * 10)
  work(short)
  // Below a tenth of a millisecond the clock, not the work, is measured.
  return (
    quickest(() => work(long)) /
    Math.max(
      quickest(() => work(short)),
      0.1,
    )
  )
}

const most = 40
const entries = { parseService, parseFrequency, parseAccommodation, parseSetting, parseProvision }

describe.each(Object.entries(entries))('%s', (_, parse) => {
  test.each(seeds)('%j repeated, within the longest phrase', (seed) => expect(growth(parse, seed, longestPhrase / 10)).toBeLessThan(most))

  test('a megabyte on one line is left unread at once', () => {
    const { value, issues, unread } = parse('2x30 weekly '.repeat(90_000))
    expect(value).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['too-long'])
    expect(unread.length).toBe(1)
  })
})

test.each(seeds)('parsePlanText on %j', (seed) => expect(growth(parsePlanText, `${seed}\n`, 2000)).toBeLessThan(most))

test('parsePlanText cuts a megabyte, and says so', () => {
  const { issues, unread } = parsePlanText('Speech 2x30 weekly\n'.repeat(60_000))
  expect(issues.some(({ code }) => code === 'too-long')).toBe(true)
  expect(unread.at(-1)?.text.length).toBeGreaterThan(800_000)
})

describe('every pattern by itself, far beyond the longest phrase', () => {
  const shapes = serviceRecognisers.map(({ id, pattern }) => ({ id, pattern }))
  test.each(shapes)('shape $id', ({ pattern }) => {
    const letters = [...new Set(pattern.source.replaceAll(/[^\p{L}]/gu, ''))]
    for (const letter of letters.slice(0, 8)) {
      const work = (text: string): unknown => [...text.matchAll(pattern)].length
      expect(growth(work, letter, 3000)).toBeLessThan(most)
    }
  })

  const texts = [...parameterRecognisers, ...clauseRecognisers].map(({ id, pattern }) => ({ id, pattern }))
  test.each(texts)('text $id', ({ pattern }) => {
    for (const seed of seeds)
      expect(
        growth((text) => pattern.exec(text), seed, 3000),
        seed,
      ).toBeLessThan(most)
  })

  test.each(seeds)('tokens of %j', (seed) => expect(growth(tokenise, seed, 20_000)).toBeLessThan(most))
})
