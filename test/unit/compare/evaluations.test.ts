import { describe, expect, test } from 'vitest'
import { compareEvaluations, evaluate, type ObservationLog } from '../../../src/index.ts'
import { calendar, covered, entry, perWeek, planWith, speech } from '../../support/worked.ts'

const plan = planWith(speech(perWeek(1, null)))
const held = entry('09-08 delivered 30')
const watched = [covered('09-08', '09-25')]
const on = (log: ObservationLog, more: object = {}) => evaluate({ plan, calendar, log, asOf: '2026-09-27', ...more })
const short = on({ observations: [held], coverage: watched })
const made = entry('09-16 delivered 30')

describe('compareEvaluations', () => {
  test('nothing differs', () =>
    expect(compareEvaluations(short, short)).toEqual({
      findings: [],
      unchanged: ['service-frequency/speech', 'service-gap/speech'],
      figures: [],
    }))

  test('cured, and changed, by a record', () => {
    const { findings, figures } = compareEvaluations(short, on({ observations: [held, made], coverage: watched }))
    expect(findings.map(({ id, change }) => [id, change])).toEqual([
      ['service-frequency/speech', 'changed'],
      ['service-gap/speech', 'cured'],
    ])
    expect(findings[0]).toMatchObject({
      before: { occurrences: 2 },
      after: { occurrences: 1 },
      occurrences: { added: [], gone: ['service-frequency/speech/2026-09-14..2026-09-20'], changed: [] },
      by: { added: ['parent-09-16-delivered-30'], removed: [], nowObserved: [], time: false, policy: [] },
    })
    expect(figures).toContainEqual({
      line: 'speech',
      asWritten: 'Speech 2x per week, 30 minutes',
      figure: 'sessions.agencySide',
      before: { min: 2, max: 2 },
      after: { min: 1, max: 1 },
    })
  })

  test('new, by a statement that the log is complete', () => {
    const { findings } = compareEvaluations(on({ observations: [held] }), short)
    expect(findings[0]).toMatchObject({
      change: 'new',
      by: { added: [], nowObserved: expect.arrayContaining(['2026-09-14', '2026-09-25']) },
    })
  })

  test('new, by time', () => {
    const { findings } = compareEvaluations(on({ observations: [held], coverage: watched }, { asOf: '2026-09-16' }), short)
    expect(findings[0]).toMatchObject({ id: 'service-frequency/speech', change: 'new', by: { time: true, removed: [] } })
  })

  test('changed, by policy', () => {
    const { findings } = compareEvaluations(
      short,
      on({ observations: [held], coverage: watched }, { policy: { rules: { 'service-gap': { schoolDays: 15 } } } }),
    )
    expect(findings).toMatchObject([{ id: 'service-gap/speech', change: 'cured', by: { policy: ['rules.service-gap.schoolDays'] } }])
  })

  test('a record that was taken back', () => {
    const { findings } = compareEvaluations(on({ observations: [held, made], coverage: watched }), short)
    expect(findings.find(({ change }) => change === 'changed')).toMatchObject({ by: { removed: ['parent-09-16-delivered-30'] } })
  })
})
