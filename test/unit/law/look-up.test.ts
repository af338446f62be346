import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../src/core/usage-error.ts'
import type { LegalBasis } from '../../../src/law/basis.ts'
import { circuitOf } from '../../../src/law/circuit-of.ts'
import { clocksFor } from '../../../src/law/clocks-for.ts'
import { findLaw } from '../../../src/law/find-law.ts'
import { findLawIn } from '../../../src/law/find-law-in.ts'
import { stateJurisdictions } from '../../../src/law/jurisdiction.ts'
import { packFor } from '../../../src/law/pack-for.ts'
import { packUsIl } from '../../../src/law/states/us-il.ts'
import { packUsNy } from '../../../src/law/states/us-ny.ts'

const idsOf = (query: Parameters<typeof findLaw>[0]): readonly string[] => findLaw(query).entries.map(({ id }) => id)
const codesOf = (query: Parameters<typeof findLaw>[0]): readonly string[] => findLaw(query).notices.map(({ code }) => code)

describe('findLaw', () => {
  test('by id', () => {
    expect(idsOf({ id: 'us-il.14-8.02f-d5.notice' })).toEqual(['us-il.14-8.02f-d5.notice'])
    expect(idsOf({ id: 'no.such' })).toEqual([])
  })

  test('a place has the rules of its State, its circuit and the country, and of no other', () => {
    const places = new Set(findLaw({ jurisdiction: 'US-CA' }).entries.map(({ jurisdiction }) => jurisdiction))
    expect([...places].sort()).toEqual(['US', 'US-CA', 'US-CIR9'])
    expect(idsOf({ jurisdiction: 'US-CA', id: 'case.van-duyn' })).toEqual(['case.van-duyn'])
    expect(idsOf({ jurisdiction: 'US-TX', id: 'case.van-duyn' })).toEqual([])
    expect(idsOf({ jurisdiction: 'US-TX', id: 'us.300.323.c2' })).toEqual(['us.300.323.c2'])
    expect(new Set(findLaw({ jurisdiction: 'US-CIR9' }).entries.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['US', 'US-CIR9']),
    )
    expect(new Set(findLaw({ jurisdiction: 'US' }).entries.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['US']))
  })

  test('the District of Columbia is its own circuit', () => {
    expect(idsOf({ jurisdiction: 'US-DC', id: 'case.wilson-dc' })).toEqual(['case.wilson-dc'])
    expect(codesOf({ jurisdiction: 'US-DC' })).toEqual([])
  })

  test('what is not loaded is said', () => {
    expect(findLaw({ jurisdiction: 'US-VT' })).toMatchObject({
      fallback: true,
      notices: [
        { code: 'no-state-entries', asked: 'US-VT', used: 'US' },
        { code: 'no-circuit-entries', asked: 'US-CIR2', used: null },
      ],
    })
    expect(codesOf({ jurisdiction: 'US-TX' })).toEqual([])
    expect(codesOf({ jurisdiction: 'US-IL' })).toEqual(['no-circuit-entries'])
    expect(findLaw({ jurisdiction: 'US-IL' }).fallback).toBe(false)
    expect(codesOf({ jurisdiction: 'US-PR' })).toEqual(['unknown-jurisdiction'])
    expect(codesOf({ jurisdiction: 'US-CIR12' })).toEqual(['unknown-jurisdiction'])
    expect(codesOf({ jurisdiction: 'US-CIR7' })).toEqual(['no-circuit-entries'])
  })

  test('a checklist is no rule of its State', () => {
    expect(idsOf({ jurisdiction: 'US-DE', id: 'de.medicaid.cost-recovery-checklist' }).length).toBe(1)
    expect(codesOf({ jurisdiction: 'US-DE' })).toEqual(['no-state-entries'])
  })

  test('by day', () => {
    expect(idsOf({ id: 'us-tx.limit', on: '2022-08-31' })).toEqual([])
    expect(idsOf({ id: 'us-tx.limit', on: '2022-09-01' })).toEqual(['us-tx.limit'])
    expect(idsOf({ id: 'us.300.323.c2', on: '1990-01-01' })).toEqual(['us.300.323.c2'])
    expect(() => findLaw({ on: '2026-02-30' })).toThrow(UsageError)
  })

  test('a rule that ended is found on its days only; what took its place is named', () => {
    const [base] = findLaw({ id: 'us.300.323.c2' }).entries as readonly [LegalBasis]
    const old: LegalBasis = { ...base, id: 'us.old', inForce: { to: '2020-06-30' }, supersededBy: 'us.new' }
    const now: LegalBasis = { ...base, id: 'us.new', inForce: { from: '2020-07-01' } }
    const on = (day: '2020-06-30' | '2020-07-01'): readonly string[] => findLawIn([old, now], { on: day }).entries.map(({ id }) => id)
    expect([on('2020-06-30'), on('2020-07-01')]).toEqual([['us.old'], ['us.new']])
    expect(findLawIn([old, now], {}).entries.length).toBe(2)
  })

  test('by kind and topic, the strongest authority first', () => {
    const { entries } = findLaw({ jurisdiction: 'US-IL', kind: 'timeline', appliesTo: 'records' })
    expect(entries.map(({ authority, id }) => `${authority} ${id}`)).toEqual([
      'statute us-il.school-student-records',
      'regulation us.300.613.access',
      'regulation us.ferpa.99.10',
    ])
  })

  test('the lists it looks in stay as they are', () => {
    const list = Object.freeze([...findLaw({}).entries].reverse())
    expect(findLawIn(list, {}).entries).toEqual(findLaw({}).entries)
  })
})

describe('packFor', () => {
  test.each([
    ['US', 'US', false],
    ['US-IL', 'US-IL', false],
    ['US-NJ', 'US', true],
    ['US-VT', 'US', true],
    ['US-ZZ', 'US', true],
  ] as const)('%s', (asked, used, fallback) => {
    const answer = packFor(asked)
    expect([answer.pack.jurisdiction, answer.fallback, answer.notices.length]).toEqual([used, fallback, fallback ? 1 : 0])
  })
})

describe('clocksFor', () => {
  test('the State’s own', () => {
    expect(clocksFor(packUsIl, 'records').map(({ days, dayKind }) => [days, dayKind])).toEqual([[10, 'business']])
    expect(clocksFor(packUsNy, 'service-start', 'preschool').map(({ days, from }) => [days, from])).toEqual([[30, 'recommendation']])
  })
  test('else those of federal law', () => {
    expect(clocksFor(packUsIl, 'first-meeting').map(({ days, basis }) => [days, basis])).toEqual([[30, 'us.300.323.c1']])
    expect(clocksFor(packUsIl, 'disagreement-recess')).toEqual([])
  })
})

test('every State has a circuit', () => {
  expect(stateJurisdictions.length).toBe(51)
  expect(new Set(stateJurisdictions.map(circuitOf)).size).toBe(12)
})
