import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate.ts'
import { parseService } from '../../src/phrases/index.ts'
import { briefService } from '../support/brief.ts'
import { relationOf } from '../support/decision.ts'
import { decisions } from './all.ts'
import { decisionIds } from './ids.ts'

/* Facts of published decisions as records: the engine’s numbers are those that were worked out by hand. */

test('every decision of the collection is here, once', () => expect(decisions.map(({ id }) => id).sort()).toEqual([...decisionIds].sort()))

describe.each(decisions)('$id', ({ situations, wordings = [], left }) => {
  test.each(wordings)('%s', (text, reads) => {
    const { value } = parseService(text)
    expect(value === null ? 'open' : briefService(value)).toBe(reads)
  })

  test.each(situations)('$assumed', ({ input, figures }) => {
    const evaluation = evaluate(input)
    expect(evaluation.failures).toEqual([])
    expect(figures.map(({ what, of }) => [what, of(evaluation)])).toEqual(figures.map(({ what, engine }) => [what, engine]))
  })

  test('what differs has its reason, and what agrees needs none', () => {
    for (const figure of situations.flatMap(({ figures }) => figures)) {
      const reason = figure.why ?? ''
      expect([figure.what, reason.length > 40], figure.what).toEqual([figure.what, relationOf(figure) === 'differs'])
    }
  })

  test('it shows a stated figure, or says why not', () => {
    const isStated = situations.some(({ figures }) => figures.some(({ stated }) => stated !== null))
    expect(isStated || (left ?? '').length > 40).toBe(true)
    expect(situations.length).toBeGreaterThan(0)
  })
})
