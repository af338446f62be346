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
import { countedSteps } from '../../support/counted-steps.ts'
import { unboundedRepeats } from '../../support/unbounded-repeats.ts'

/*
 * Steps, not seconds: of two inputs, one ten times the other, the longer may take at most so many times the steps (ten would be linear,
 * a hundred quadratic). Inputs are what patterns fear: near misses, repeated.
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

const repeated = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length)).slice(0, size)

const growth = (work: (text: string) => unknown, seed: string, size: number): number => {
  const [short, long] = [repeated(seed, size), repeated(seed, size * 10)]
  work(short)
  return (
    countedSteps(() => work(long)) /
    Math.max(
      1,
      countedSteps(() => work(short)),
    )
  )
}

const most = 15
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

test.each(seeds)('parsePlanText on %j', (seed) => expect(growth(parsePlanText, `${seed}\n`, 800)).toBeLessThan(most))

test('parsePlanText cuts a megabyte, and says so', () => {
  const { issues, unread } = parsePlanText('Speech 2x30 weekly\n'.repeat(60_000))
  expect(issues.some(({ code }) => code === 'too-long')).toBe(true)
  expect(unread.at(-1)?.text.length).toBeGreaterThan(800_000)
})

test.each(seeds)('tokens of %j', (seed) => expect(growth(tokenise, seed, 5000)).toBeLessThan(most))

describe('no pattern repeats a group without end, or repeats anything without end inside another repetition', () => {
  const patterns = [...serviceRecognisers, ...parameterRecognisers, ...clauseRecognisers].map(({ id, pattern }) => ({ id, pattern }))
  test.each(patterns)('$id', ({ pattern }) => {
    const repeats = unboundedRepeats(pattern)
    expect(repeats.filter(({ of, isNested }) => of === 'group' || isNested)).toEqual([])
  })

  test('the check itself finds what is dangerous', () => {
    const dangerous = [/(a+)+b/u, /(?:a|aa)*b/u, /(?:\d+,?){2,9}x/u, /(x{2,}){3}/u]
    for (const pattern of dangerous) expect(unboundedRepeats(pattern).some(({ of, isNested }) => of === 'group' || isNested)).toBe(true)
    for (const pattern of [/a+b/u, /[*+]{1,3}\*/u, /(?:a|b)?c{1,3}/u])
      expect(unboundedRepeats(pattern).some(({ of, isNested }) => of === 'group' || isNested)).toBe(false)
  })
})
