import { describe, expect, test } from 'vitest'
import { comparePolicies } from '../../../src/index.ts'
import { calendar, covered, entry, planWith, speech } from '../../support/worked.ts'

const input = {
  plan: planWith(speech()),
  calendar,
  asOf: '2026-09-27',
  // The first week has four school days. In the third a session fell to State tests.
  log: {
    observations: [
      entry('09-08 delivered 30'),
      entry('09-15 delivered 30'),
      entry('09-17 delivered 30'),
      entry('09-22 delivered 30'),
      entry('09-24 missed state-testing'),
    ],
    coverage: [covered('09-08', '09-25')],
  },
} as const

const figure = (comparison: ReturnType<typeof comparePolicies>, name: string) => comparison.figures.find((one) => one.figure === name)

describe('comparePolicies', () => {
  test('each figure under each policy, with the choices that decide it', () => {
    const comparison = comparePolicies(input)
    expect(figure(comparison, 'sessions.required')).toEqual({
      line: 'speech',
      asWritten: 'Speech 2x per week, 30 minutes',
      figure: 'sessions.required',
      values: { strict: { min: 6, max: 6 }, balanced: { min: 5, max: 6 }, 'agency-friendly': { min: 5, max: 5 } },
      same: false,
      dependsOn: [
        { choice: 'shortPeriods', policy: 'strict', value: 'full', baseValue: 'bounds' },
        { choice: 'shortPeriods', policy: 'agency-friendly', value: 'prorate', baseValue: 'bounds' },
      ],
    })
    expect(figure(comparison, 'sessions.agencySide')).toMatchObject({
      values: { strict: { min: 2, max: 2 }, balanced: { min: 0, max: 1 }, 'agency-friendly': { min: 0, max: 0 } },
      dependsOn: [
        { choice: 'shortPeriods', policy: 'strict' },
        { choice: 'reasons.state-testing', policy: 'strict', value: 'counts', baseValue: 'disputed' },
        { choice: 'reasons.state-testing', policy: 'agency-friendly', value: 'excused' },
      ],
    })
    expect(figure(comparison, 'sessions.delivered')).toMatchObject({ same: true, dependsOn: [] })
  })

  test('each finding, and where it is none', () => {
    const { findings } = comparePolicies(input)
    expect(findings.find(({ rule }) => rule === 'service-frequency')).toMatchObject({
      severities: { strict: 'not-yet-rated', balanced: null, 'agency-friendly': null },
      same: false,
    })
  })

  test('policies of one’s own, and another base', () => {
    const comparison = comparePolicies({ ...input, policies: { ours: {}, theirs: { shortPeriods: 'full' } } })
    expect(comparison.base).toBe('ours')
    expect(figure(comparison, 'sessions.required')?.dependsOn).toEqual([
      { choice: 'shortPeriods', policy: 'theirs', value: 'full', baseValue: 'bounds' },
    ])
    expect(comparison.policies.theirs?.tolerance).toBe(0.05)
  })

  test('a difference that no choice makes alone names those that are needed', () => {
    // Short only when the test counts and the first week asks for both.
    const log = { ...input.log, observations: input.log.observations.filter(({ date }) => date !== '2026-09-17') }
    const comparison = comparePolicies({ ...input, log: { ...log, coverage: [covered('09-21', '09-25'), covered('09-08', '09-11')] } })
    for (const { same, dependsOn } of comparison.figures) expect(dependsOn.length > 0).toBe(!same)
  })

  test('options of rules are choices too', () => {
    const policies = { ten: {}, eight: { rules: { 'service-gap': { schoolDays: 8 } } } }
    // Nine school days lie between the two sessions.
    const log = { ...input.log, observations: [entry('09-08 delivered 30'), entry('09-22 delivered 30')] }
    const { findings } = comparePolicies({ ...input, log, policies })
    expect(findings.find(({ rule }) => rule === 'service-gap')).toMatchObject({
      severities: { ten: null, eight: 'large' },
      dependsOn: [{ choice: 'rules.service-gap.schoolDays', policy: 'eight', value: 8, baseValue: 10 }],
    })
  })

  test('a base that is none of them is refused', () =>
    expect(() => comparePolicies({ ...input, base: 'no-such' })).toThrow(
      /one of the policies \(strict, balanced, agency-friendly\), found "no-such"/u,
    ))
})
