import { describe, expect, test } from 'vitest'
import { agencyFriendlyPolicy, balancedPolicy, comparePolicies, evaluate, type PolicyInput, strictPolicy } from '../../src/index.ts'
import { type TruthCase, truthCase } from '../support/truth/case.ts'
import { serviceOf } from '../support/worked.ts'

const seeds = Array.from({ length: 400 }, (_, i) => i + 1)
const everything = { weeks: 4, logs: 3, makeUps: true, beyond: true }

const under = ({ plan, calendar, asOf, log }: TruthCase, policy: PolicyInput) =>
  serviceOf(evaluate({ plan, calendar, asOf, log, policy }), 'line')

describe('policies', () => {
  // Where a make-up was held, and sources differ about a session that `strict` does not count, `strict` may leave open more.
  test.each([
    ['agency-friendly', agencyFriendlyPolicy, 'balanced', balancedPolicy, true],
    ['balanced', balancedPolicy, 'strict', strictPolicy, false],
    ['agency-friendly', agencyFriendlyPolicy, 'strict', strictPolicy, false],
  ] as const)('what is short under %s is short under a stricter policy, and by no less', (_, milder, __, stricter, makeUps) => {
    let short = 0
    for (const seed of seeds) {
      const one = truthCase(seed, { ...everything, makeUps })
      const hardPeriods = under(one, stricter).periods
      for (const [i, period] of under(one, milder).periods.entries()) {
        for (const unit of ['sessions', 'minutes'] as const) {
          const [mild, hard] = [period[unit], hardPeriods[i]?.[unit]]
          if (mild === undefined || hard === undefined) continue
          const where = `seed ${seed}, period ${period.start}, ${unit}`
          if (mild.verdict === 'shortfall') {
            short++
            expect(hard.verdict, where).toBe('shortfall')
          }
          expect(hard.undelivered.agencySide.min, where).toBeGreaterThanOrEqual(mild.undelivered.agencySide.min)
        }
      }
    }
    expect(short).toBeGreaterThan(100)
  })

  test('a figure that differs names at least one choice that decides it, and one that does not names none', () => {
    let named = 0
    for (const seed of seeds.slice(0, 40)) {
      const { plan, calendar, asOf, log } = truthCase(seed, everything)
      const { figures, findings } = comparePolicies({ plan, calendar, asOf, log })
      for (const { same, dependsOn } of [...figures, ...findings]) {
        expect(dependsOn.length > 0, `seed ${seed}`).toBe(!same)
        named += dependsOn.length
      }
    }
    expect(named).toBeGreaterThan(100)
  })
})
