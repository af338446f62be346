import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as phrases from '../../../src/phrases/index.ts'
import { accommodationTable } from './accommodation-table.ts'
import { serviceTable } from './service-table.ts'

const { parseAccommodation, parseFrequency, parsePlanText, parseProvision, parseService, parseSetting } = phrases
const entries = { parseService, parseFrequency, parseAccommodation, parseSetting, parseProvision, parsePlanText }

/** Words of real lines, shuffled: nearer to what can go wrong than random characters. */
const words = [...Object.values(serviceTable).flat(), ...accommodationTable].flatMap(([text]) => text.split(/(?<=[\s,;:/|()-])/u))
const salad = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(''))
const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), salad, salad)

describe.each(Object.entries(entries))('%s on any text', (_, parse) => {
  test('never throws, gives plain JSON, and accounts for every character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parse(text)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
        const covered = new Set<number>()
        for (const { start, end } of [...reading.parts.flatMap(({ span }) => span ?? []), ...reading.unread]) {
          expect(start).toBeLessThan(end)
          for (let at = start; at < end; at++) covered.add(at)
        }
        const lost = Array.from(text, (_one, at) => at).filter((at) => /\S/u.test(text.charAt(at)) && !covered.has(at))
        expect(lost).toEqual([])
        for (const { start, end, text: words } of reading.unread) expect(text.slice(start, end)).toBe(words)
      }),
      { numRuns: 400 },
    )
  })

  test('a value or at least one issue', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { value, issues } = parse(text)
        const open = issues.some(({ severity }) => severity === 'doubt')
        if (parse !== parsePlanText && text.trim() !== '') expect((value === null) === open).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('the same text gives the same reading, whatever was read before', () => {
    const [first, second] = ['Speech 2x30 weekly, pull-out', 'Extended time (1.5x) on tests, as needed']
    const before = [JSON.stringify(parse(first as string)), JSON.stringify(parse(second as string))]
    parse('biweekly | 30 || 2 x')
    expect([JSON.stringify(parse(first as string)), JSON.stringify(parse(second as string))]).toEqual(before)
  })
})
