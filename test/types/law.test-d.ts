import { describe, expectTypeOf, test } from 'vitest'
import type { Plan } from '../../src/index.ts'
import {
  type AuthorityRank,
  circuitOf,
  clocksFor,
  type Deadline,
  deadlineOf,
  findLaw,
  type LawClock,
  type LegalBasis,
  packFor,
  packUsIl,
  type StatePack,
} from '../../src/law/index.ts'

declare const plan: Plan
declare const clock: LawClock

describe('what must infer', () => {
  test('a plan’s jurisdiction is one that can be looked up', () => {
    const { jurisdiction = 'US' } = plan
    expectTypeOf(findLaw({ jurisdiction }).entries).toEqualTypeOf<readonly LegalBasis[]>()
    expectTypeOf(packFor(jurisdiction).pack).toEqualTypeOf<StatePack>()
  })
  test('a rule without a number has no deadline', () => {
    expectTypeOf(deadlineOf({ clock, event: '2026-09-01' })).toEqualTypeOf<Deadline | null>()
    expectTypeOf<LawClock['days']>().toEqualTypeOf<number | null>()
  })
})

describe('what must not compile', () => {
  test('a State or a topic that is none', () => {
    // @ts-expect-error no such State
    circuitOf('US-ZZ')
    // @ts-expect-error no such topic
    clocksFor(packUsIl, 'start')
    // @ts-expect-error any text is no civil date
    findLaw({ on: 'today' })
    // @ts-expect-error no jurisdiction
    findLaw({ jurisdiction: 'Illinois' })
  })
  test('a rank that is not handled', () => {
    // @ts-expect-error practice is missing
    const words: Record<AuthorityRank, string> = { statute: '', regulation: '', court: '', guidance: '', 'software-default': '' }
    expectTypeOf(words).toBeObject()
  })
})
