import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/core/bounds.ts'
import type { ObservationLog } from '../../src/model/observation.ts'
import { type TruthCase, truthCase } from '../support/truth/case.ts'
import { families } from '../support/truth/families.ts'
import { hide } from '../support/truth/hide.ts'
import { run, serviceOf } from '../support/worked.ts'

/*
 * More records that agree only narrow the bounds, and keep what was decided. Not promised where a new record changes what an
 * assumption rests on (the oldest miss on record, the number of removals that are known, which of two records is the later),
 * where it may be about another line, or where it is open how long it was on a line of minutes: such a record adds to its day.
 */

const perFamily = 150
const apart = 8
const promised = families.filter(({ options: { oldestMiss, removals, slips, lines } }) => !(oldestMiss || removals || slips || lines))

const periodsOf = (one: TruthCase, log: ObservationLog) =>
  one.lines.map(
    ({ id }) => serviceOf(run({ plan: one.plan, calendar: one.calendar, policy: one.policy, asOf: one.asOf, log }), id)?.periods ?? [],
  )

const within = (inner: Bounds, outer: Bounds): boolean => outer.min <= inner.min && inner.max <= outer.max

describe('monotonicity', () => {
  test.each(promised)('$name', ({ options }) => {
    const wrong: string[] = []
    let narrowed = 0
    for (let seed = apart; seed <= perFamily * apart; seed += apart) {
      const one = truthCase(seed, { ...options, timed: true, linked: true })
      const fewer = periodsOf(one, hide(one, seed))
      periodsOf(one, one.log).forEach((periods, line) => {
        periods.forEach((more, i) => {
          if (more.sessions === undefined) return
          for (const unit of ['sessions', 'minutes'] as const) {
            const before = fewer[line]?.[i]?.[unit]
            const after = more[unit]
            if (before === undefined || after === undefined) continue
            const where = `seed ${seed}, ${one.lines[line]?.id}, ${more.start}, ${unit}`
            for (const amount of ['delivered', 'accounted'] as const) {
              if (!within(after[amount], before[amount]))
                wrong.push(`${where}: ${amount} ${JSON.stringify([before[amount], after[amount]])}`)
              if (!within(before[amount], after[amount])) narrowed++
            }
            if (before.verdict === 'shortfall' && after.verdict !== 'shortfall') wrong.push(`${where}: shortfall, then ${after.verdict}`)
            if (before.verdict === 'met' && !['met', 'not-applicable'].includes(after.verdict))
              wrong.push(`${where}: met, then ${after.verdict}`)
          }
        })
      })
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(narrowed).toBeGreaterThan(10)
  })
})
