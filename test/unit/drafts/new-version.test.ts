import { describe, expect, test } from 'vitest'
import { draftMessage, es } from '../../../src/drafts/index.ts'
import { evaluate } from '../../../src/index.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { ServiceProvision } from '../../../src/model/provision.ts'

const speech = (sessions: number): ServiceProvision => ({
  id: 'speech',
  kind: 'service',
  service: 'speech-language',
  asWritten: `Speech ${sessions}x per week, 30 minutes`,
  frequency: { sessions: { min: sessions, max: sessions }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
})
const held = (date: Observation['date']): Observation => ({
  id: date,
  provisionId: 'speech',
  date,
  status: 'delivered',
  minutes: 30,
  source: 'parent',
})

const evaluation = evaluate({
  plan: {
    id: 'plan',
    kind: 'iep',
    effective: { start: '2026-09-08', end: '2027-06-11' },
    provisions: [speech(2)],
    versions: [{ id: 'v2', reason: 'annual-review', effective: { start: '2026-10-26' }, provisions: [speech(1)] }],
  },
  calendar: { start: '2026-08-31', end: '2027-06-11' },
  log: {
    observations: (['2026-10-06', '2026-10-14', '2026-10-20'] as const).map(held),
    coverage: [{ source: 'parent', start: '2026-10-05', end: '2026-10-30' }],
  },
  asOf: '2026-11-20',
})

describe('a plan whose words changed', () => {
  test('each occurrence under other words than those that the finding quotes carries its own', () => {
    const finding = evaluation.violations.find(({ rule }) => rule === 'service-frequency')
    expect(finding?.asWritten).toBe('Speech 1x per week, 30 minutes')
    expect(finding?.occurrences.map(({ window, asWritten }) => [window.start, asWritten])).toEqual([
      ['2026-10-05', 'Speech 2x per week, 30 minutes'],
      ['2026-10-12', 'Speech 2x per week, 30 minutes'],
      ['2026-10-19', 'Speech 2x per week, 30 minutes'],
      ['2026-10-26', undefined],
    ])
  })

  test('the letter names the version whose words it quotes, and tells what was found under these words', () => {
    const { text } = draftMessage(evaluation, { child: 'A.' })
    expect(text).toContain('A.’s IEP of October 26, 2026')
    expect(text).toContain('“Speech 1x per week, 30 minutes”')
    expect(text).toContain('October 26')
    expect(text).not.toMatch(/October 5|October 12|October 19|1 of 2|September 8/u)
    const spanish = draftMessage(evaluation, { child: 'A.', locale: es }).text
    expect(spanish).toContain('26 de octubre de 2026')
    expect(spanish).not.toMatch(/8 de septiembre|1 de 2/u)
  })

  test('a plan without versions is named by its own date', () => {
    expect(evaluation.plan.versions).toEqual([
      { from: '2026-09-08', dated: '2026-09-08' },
      { from: '2026-10-26', dated: '2026-10-26' },
    ])
  })
})
