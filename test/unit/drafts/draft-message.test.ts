import { describe, expect, test } from 'vitest'
import { draft, draftMessage, es, nextStep } from '../../../src/drafts/index.ts'
import { threeSituations } from '../../../src/fixtures/index.ts'
import { evaluate, UsageError, type Violation } from '../../../src/index.ts'

const evaluation = evaluate(threeSituations())
const who = { child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' }

describe('draftMessage', () => {
  test('is the message of the next step with nothing said so far', () => {
    expect(draftMessage(evaluation, who)).toEqual(draft(nextStep({ evaluation }), { ...who, evaluation }))
  })

  test('writes about the finding that is handed in', () => {
    for (const finding of evaluation.violations) expect(draftMessage(finding, { ...who, evaluation }).provisionId).toBe(finding.provisionId)
  })

  test('in the language that is asked for', () => {
    expect(draftMessage(evaluation, { ...who, locale: es }).text).toMatch(/^Estimad/u)
  })

  test('a finding alone is not enough', () => {
    expect(() => draftMessage(evaluation.violations[0] as Violation, {} as never)).toThrow(UsageError)
  })
})
