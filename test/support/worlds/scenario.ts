import type { Observation } from '../../../src/model/observation.ts'
import { grouped, multisets, product } from './combinations.ts'
import { type Entry, entryOf } from './entry.ts'
import { type Ground, isDue, isSchoolDay } from './ground.ts'
import { linkTargetOf } from './make-up-target.ts'
import type { MakeUp } from './mapping.ts'

/** Which make-ups were held, with which minutes and for which days. Given these, days are independent of each other. */
export interface Scenario {
  readonly ordinary: readonly Entry[]
  readonly linked: readonly Entry[]
  readonly makeUps: readonly MakeUp[]
}

export const scenariosOf = (records: readonly Observation[], ground: Ground): readonly Scenario[] => {
  const known = records.map((record) => entryOf(record, ground))
  const { ordinary, linked } = sortedOut(known, ground)
  const perDayAndTarget = grouped(linked, ({ day, target }) => `${day} ${target}`)
  return product(perDayAndTarget.map((group) => makeUpsOf(group, ordinary, ground))).map((makeUps) => ({
    ordinary,
    linked,
    makeUps: makeUps.flat(),
  }))
}

/** Tells sessions of their own day from those that make up another day's. */
const sortedOut = (known: readonly Entry[], ground: Ground): Pick<Scenario, 'ordinary' | 'linked'> => {
  const { asOf, of } = ground
  const past = known.filter(({ day }) => day <= asOf)
  const plain = past.filter(
    ({ record, day, kind }) => record.makeUpFor === undefined && isDue(ground, day) && (kind !== 'miss' || isSchoolDay(of, day)),
  )
  const held = past.filter(({ record, kind }) => record.makeUpFor !== undefined && kind !== 'miss')
  const resolved = held.map((entry): Entry => ({ ...entry, ...linkTargetOf(entry, known) }))
  const dated = resolved.filter(({ target }) => target !== undefined && isDue(ground, target))
  const tooLate = dated.filter((entry) => isTooLate(entry, ground))
  const inTime = dated.filter((entry) => !isTooLate(entry, ground))
  const assigned = withOldestMiss(
    resolved.filter(({ target }) => target === undefined),
    plain,
    inTime,
    ground,
  )
  const others = assigned.filter(({ target }) => target === undefined)
  return {
    ordinary: [...plain, ...[...tooLate, ...others].map(withoutLink).filter(({ day }) => isDue(ground, day))],
    linked: [...inTime, ...assigned.filter(({ target }) => target !== undefined)],
  }
}

const withoutLink = ({ target: _, names: __, ...entry }: Entry): Entry => entry

const isTooLate = ({ target = 0, day }: Pick<Entry, 'target' | 'day'>, { of }: Ground): boolean =>
  typeof of.policy.makeUpWindow === 'number' && day - target > of.policy.makeUpWindow

/** "`unspecified` goes to the oldest earlier miss of the line not yet made up, after the dated links are served." */
const withOldestMiss = (
  unspecified: readonly Entry[],
  plain: readonly Entry[],
  dated: readonly Entry[],
  ground: Ground,
): readonly Entry[] => {
  const left = new Map<number, number>()
  const add = (day: number, count: number): unknown => left.set(day, (left.get(day) ?? 0) + count)
  for (const { kind, day } of plain) if (kind === 'miss') add(day, 1)
  for (const { target } of dated) add(target as number, -1)
  const inOrder = [...unspecified].sort((a, b) => a.day - b.day || a.id.localeCompare(b.id, 'en', { numeric: true }))
  return inOrder.map((entry) => {
    const days = [...left].filter(([day, count]) => count > 0 && day < entry.day && !isTooLate({ target: day, day: entry.day }, ground))
    if (days.length === 0) return entry
    const target = Math.min(...days.map(([day]) => day))
    add(target, -1)
    return { ...entry, target }
  })
}

/** The make-ups of one day and target that may have happened: at least as many as one log is sure of, at most as many as one log links. */
const makeUpsOf = (group: readonly Entry[], ordinary: readonly Entry[], { planned }: Ground): readonly (readonly MakeUp[])[] => {
  const [{ day, target = 0 }] = group as readonly [Entry]
  const byLog = grouped(group, ({ log }) => log)
  const sure = Math.max(...byLog.map((ofLog) => ofLog.filter(({ kind }) => kind === 'held').length))
  const most = Math.max(...byLog.map((ofLog) => ofLog.length))
  const recorded = [...group, ...ordinary.filter((entry) => entry.day === day)].flatMap(({ minutes }) => minutes ?? [])
  const named = product(byLog.map((ofLog) => [...new Set([undefined, ...ofLog.map(({ names }) => names)])]))
  const one = [...new Set([1, planned, ...recorded])].flatMap((minutes) =>
    named.map((names): MakeUp => ({ day, target, minutes, names: names.flatMap((name) => name ?? []) })),
  )
  return multisets(one, most).filter(({ length }) => length >= sure)
}
