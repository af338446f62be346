import { describe, expect, test } from 'vitest'
import { run } from '../support/worked.ts'
import { inputOf } from '../support/worlds/case.ts'
import { type Difference, differences } from '../support/worlds/compare.ts'
import { type CaseOptions, randomSmallCase } from '../support/worlds/random-case.ts'

/*
 * Tightness: for small cases all possible worlds are listed, by code that shares nothing with the engine. Where one log is
 * involved, the bounds are the extremes over these worlds; where more is involved, they must hold them.
 */

const firstSeed = Number(process.env.IEPKIT_SEED ?? 1)
/** Fewer cases where many runs are made, as for mutants. */
const scale = Math.min(1, Number(process.env.IEPKIT_CASES ?? 100_000) / 100_000)

/** The cases of a family with a difference of one of these kinds. */
const found = (options: CaseOptions, cases: number, kinds: readonly Difference['kind'][]): readonly string[] =>
  Array.from({ length: Math.ceil(cases * scale) }, (_, i) => firstSeed + i).flatMap((seed) => {
    const of = randomSmallCase(seed, options)
    const wrong = differences(of, run(inputOf(of))).filter(({ kind }) => kinds.includes(kind))
    return wrong.length === 0 ? [] : [`seed ${seed}: ${wrong.map(({ kind, what }) => `${kind}, ${what}`).join('; ')}`]
  })

const isOnlyWide = (what: string): boolean => !/unsound|conflict/u.test(what)

interface Family {
  readonly name: string
  readonly options: CaseOptions
  readonly cases: number
}

const exact: readonly Family[] = [
  { name: 'any entries and coverage', options: { logs: 1, share: true, form: true, noLength: true, long: true }, cases: 600 },
  { name: 'entries that may tell one session twice', options: { logs: 1, duplicates: true, long: true }, cases: 400 },
]

/** Where it is open which of several misses was made up, or which record is the true one, a bound may be wider than any world. */
const nearlyExact: readonly (Family & { readonly widest: number })[] = [
  {
    name: 'make-ups by date or for the oldest miss',
    options: { logs: 1, weeks: 2, makeUps: true, unspecified: true, long: true },
    cases: 300,
    widest: 0.02,
  },
  {
    name: 'make-ups by date that meet on two days',
    options: { logs: 1, dense: true, makeUps: true, long: true },
    cases: 400,
    widest: 0.02,
  },
  { name: 'make-ups that name a record', options: { logs: 1, dense: true, weeks: 2, makeUps: true, ids: true }, cases: 200, widest: 0.02 },
  {
    name: 'make-ups that may not have been held',
    options: { logs: 1, weeks: 2, makeUps: true, openMakeUps: true },
    cases: 200,
    widest: 0.08,
  },
  { name: 'several records of one id', options: { logs: 1, sameIds: true }, cases: 300, widest: 0.3 },
  {
    name: 'make-ups too short to count for frequency',
    options: { logs: 1, dense: true, makeUps: true, share: true },
    cases: 300,
    widest: 0.3,
  },
]

const contained: readonly Family[] = [
  { name: 'attendance beside a log', options: { logs: 1, attendance: true }, cases: 400 },
  { name: 'two logs', options: { logs: 2, attendance: true, share: true, noLength: true, long: true }, cases: 400 },
  { name: 'two logs with make-ups', options: { logs: 2, makeUps: true }, cases: 400 },
  { name: 'two logs with make-ups that meet on two days', options: { logs: 2, dense: true, makeUps: true }, cases: 300 },
  { name: 'two logs with make-ups longer than planned', options: { logs: 2, dense: true, makeUps: true, long: true }, cases: 300 },
  { name: 'three logs with make-ups', options: { logs: 3, makeUps: true, attendance: true }, cases: 200 },
]

describe(`tightness, from seed ${firstSeed}`, () => {
  test.each(exact)('one log, $name: the bounds are the extremes over all worlds', ({ options, cases }) => {
    expect(found(options, cases, ['unsound', 'wide', 'conflict'])).toEqual([])
  })

  test.each(nearlyExact)('one log, $name: all worlds are held, and bounds are wider in at most $widest of the cases', (family) => {
    const wrong = found(family.options, family.cases, ['unsound', 'wide', 'conflict'])
    expect(wrong.filter((what) => !isOnlyWide(what))).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(Math.ceil(family.cases * scale * family.widest))
  })

  test.each(contained)('$name: the bounds hold all worlds, and no conflict is told where a world agrees with all', ({ options, cases }) => {
    expect(found(options, cases, ['unsound', 'conflict'])).toEqual([])
  })
})
