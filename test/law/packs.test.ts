import { describe, expect, test } from 'vitest'
import { allLaw } from '../../src/law/all-law.ts'
import { disabilityCategories } from '../../src/law/lists/disability-categories.ts'
import { earlyChildhoodEnvironments, schoolAgeEnvironments } from '../../src/law/lists/environments.ts'
import { relatedServices } from '../../src/law/lists/related-services.ts'
import { isState } from '../../src/law/notice.ts'
import type { StatePack } from '../../src/law/pack.ts'
import { statePacks } from '../../src/law/state-packs.ts'

const byId = new Map(allLaw.map((entry) => [entry.id, entry]))

/** Every number of a pack with the id of the entry behind it. */
const numbersOf = (pack: StatePack): readonly { readonly basis: string; readonly number: number | null; readonly dayKind?: string }[] => [
  ...pack.clocks.map(({ basis, days, dayKind }) => ({ basis, number: days, dayKind })),
  ...(pack.missedServiceNotice
    ? [
        {
          basis: pack.missedServiceNotice.basis,
          number: pack.missedServiceNotice.notBegun.days,
          dayKind: pack.missedServiceNotice.notBegun.dayKind,
        },
      ]
    : []),
  ...(pack.serviceLogs
    ? [{ basis: pack.serviceLogs.basis, number: pack.serviceLogs.tellParents.days, dayKind: pack.serviceLogs.tellParents.dayKind }]
    : []),
  ...(pack.transitionAge ? [{ basis: pack.transitionAge.basis, number: pack.transitionAge.months / 12 }] : []),
  ...[pack.annualReview ?? [], pack.dueProcess ?? [], pack.reevaluation ?? []].flat().map(({ basis, years }) => ({ basis, number: years })),
]

/** Numbers that an entry's summary gives beside the one that it computes with. */
const secondNumbers: readonly string[] = [
  'us-mi.1721b.eval30: 10 school',
  'us-ma.28-05-1.45: 30 school-working',
  'us-ny.200-4-e.60: 30 school',
  'us-ct.76d-13.45: 60 school',
]

describe.each(statePacks.map((pack) => ({ name: pack.jurisdiction, pack })))('$name', ({ pack }) => {
  const numbers = numbersOf(pack)

  test('rests on entries of its own State, or federal ones', () => {
    const wrong = numbers.filter(({ basis }) => !['US', pack.jurisdiction].includes(byId.get(basis)?.jurisdiction ?? ''))
    expect(wrong).toEqual([])
    expect(pack.missedServiceNotice === undefined || byId.has(pack.missedServiceNotice.scopeBasis)).toBe(true)
  })

  test('has the numbers and the kinds of day of these entries', () => {
    const wrong = numbers.filter(({ basis, number, dayKind }) => {
      const computable = byId.get(basis)?.computable
      const same = (computable?.threshold ?? null) === number && (dayKind === undefined || computable?.dayKind === dayKind)
      return !same && !secondNumbers.includes(`${basis}: ${number} ${dayKind}`)
    })
    expect(wrong).toEqual([])
  })

  test('counts whole days, and none of its clocks rests on a software default', () => {
    for (const { number } of numbers) expect(number === null || (number > 0 && Number.isInteger(number * 2))).toBe(true)
    for (const { days } of pack.clocks) expect(days === null || Number.isInteger(days)).toBe(true)
    expect(numbers.filter(({ basis }) => byId.get(basis)?.authority === 'software-default')).toEqual([])
  })

  test('says each thing once', () => {
    const keys = pack.clocks.map(({ topic, scope, from }) => [topic, scope, from].join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('one pack per State, that of federal law first, the others in order', () => {
  const [first, ...states] = statePacks.map(({ jurisdiction }) => jurisdiction)
  expect(first).toBe('US')
  expect([...new Set(states)].sort()).toEqual(states)
  expect(states.filter((state) => !isState(state))).toEqual([])
})

test('Illinois takes the notice to be about initiation, as a default that says so', () => {
  const notice = statePacks.find(({ jurisdiction }) => jurisdiction === 'US-IL')?.missedServiceNotice
  expect([notice?.notBegun, notice?.notice, notice?.defaultScope, notice?.scopes]).toEqual([
    { days: 10, dayKind: 'school-less-absences' },
    { days: 3, dayKind: 'school' },
    'initiation',
    ['initiation', 'any-gap'],
  ])
  expect(byId.get(notice?.scopeBasis ?? '')?.authority).toBe('software-default')
})

describe('lists', () => {
  test('environments rest on the entry of their code, and their bands on its number', () => {
    for (const [code, { basis, regularClassPercent: band }] of Object.entries(schoolAgeEnvironments)) {
      expect(byId.get(basis)?.citation).toMatch(new RegExp(`value ${code}$`, 'u'))
      if (band !== undefined) expect([band.from, band.below]).toContain(byId.get(basis)?.computable?.threshold)
    }
    for (const [code, { basis, regularProgramHours: band }] of Object.entries(earlyChildhoodEnvironments)) {
      expect(byId.get(basis)?.citation).toMatch(new RegExp(`value ${code}$`, 'u'))
      if (band !== undefined) expect([band.from, band.below]).toContain(byId.get(basis)?.computable?.threshold)
    }
  })

  test('every share of the day is in exactly one band', () => {
    const bands = Object.values(schoolAgeEnvironments).flatMap(({ regularClassPercent }) => regularClassPercent ?? [])
    for (let percent = 0; percent <= 100; percent++)
      expect(bands.filter(({ from = 0, below = 101 }) => from <= percent && percent < below).length).toBe(1)
  })

  test('have the lengths of the sources', () =>
    expect(
      [disabilityCategories, relatedServices, schoolAgeEnvironments, earlyChildhoodEnvironments].map((list) => Object.keys(list).length),
    ).toEqual([13, 15, 8, 9]))
})
