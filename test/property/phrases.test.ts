import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFrequency, formatProvision, parseFrequency, parseProvision } from '../../src/phrases/index.ts'
import { frequencies, provisionPhrases } from '../support/arbitrary-phrases.ts'

const forms = (['en', 'es'] as const).flatMap((locale) => (['long', 'short'] as const).map((style) => ({ locale, style })))

describe.each(forms)('what is written in $locale, $style, is read back as the same', (options) => {
  test('every frequency', () => {
    fc.assert(
      fc.property(frequencies, (frequency) => {
        const text = formatFrequency(frequency, options)
        expect({ text, value: parseFrequency(text).value }).toEqual({ text, value: frequency })
      }),
      { numRuns: 1500 },
    )
  })

  test('every provision', () => {
    fc.assert(
      fc.property(provisionPhrases, (phrase) => {
        const text = formatProvision(phrase as never, options)
        expect({ text, value: parseProvision(text).value }).toEqual({ text, value: phrase })
      }),
      { numRuns: 1500 },
    )
  })
})
