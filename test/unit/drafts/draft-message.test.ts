import { describe, expect, test } from 'vitest'
import { draft, draftMessage, es, nextStep } from '../../../src/drafts/index.ts'
import { threeSituations } from '../../../src/fixtures/index.ts'
import { evaluate, type Observation, type Plan, UsageError, type Violation } from '../../../src/index.ts'

const evaluation = evaluate(threeSituations())
const who = { child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' }

describe('draftMessage', () => {
  test('is the message of the next step with nothing said so far', () => {
    expect(draftMessage(evaluation, who)).toEqual(draft(nextStep({ evaluation }), { ...who, evaluation }))
  })

  test('writes about the finding that is handed in', () => {
    for (const finding of evaluation.violations) expect(draftMessage(finding, { ...who, evaluation }).provisionId).toBe(finding.provisionId)
  })

  test('about a finding of any version of a line', () => {
    const { plan, calendar } = threeSituations()
    const [speech] = plan.provisions
    const versions = [
      { ...speech, id: 'speech-1', line: 'speech', effective: { start: '2026-09-08', end: '2026-10-09' } },
      { ...speech, id: 'speech-2', line: 'speech', asWritten: 'Speech 2x a week', effective: { start: '2026-10-12' } },
    ] as Plan['provisions']
    const missed = (['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18', '2026-09-14'] as const).map(
      (date): Observation => ({ id: date, provisionId: 'speech-1', date, status: 'missed', reason: 'provider-absent', source: 'parent' }),
    )
    const changed = evaluate({ plan: { ...plan, provisions: versions }, calendar, log: { observations: missed }, asOf: '2026-11-20' })
    expect(changed.violations.length).toBeGreaterThan(0)
    for (const finding of changed.violations) {
      const { text } = draftMessage(finding, { ...who, evaluation: changed })
      expect(text).toContain(`“${finding.asWritten}”`)
    }
  })

  test('about a finding of the plan as a whole, beside larger ones', () => {
    const { plan, calendar, log } = threeSituations()
    const reviewed = evaluate({
      plan: { ...plan, reviews: { annualBy: '2026-11-02' } },
      calendar,
      log: { ...log, meetings: [{ date: '2026-12-01', kind: 'annual-review', status: 'not-held', source: 'parent' }] },
      asOf: '2026-12-18',
    })
    const finding = reviewed.violations.find(({ kind }) => kind === 'plan')
    if (finding === undefined) throw new Error('no finding about the plan')
    expect(draftMessage(finding, { ...who, evaluation: reviewed }).text).toContain('annual review')
  })

  test('in the language that is asked for', () => {
    expect(draftMessage(evaluation, { ...who, locale: es }).text).toMatch(/^Estimad/u)
  })

  test('a finding alone is not enough', () => {
    expect(() => draftMessage(evaluation.violations[0] as Violation, {} as never)).toThrow(UsageError)
  })
})
