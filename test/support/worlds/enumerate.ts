import type { Bounds } from '../../../src/core/bounds.ts'
import type { SmallCase } from './case.ts'
import { type Outcome, outcomesOfDay } from './day-outcomes.ts'
import { dateOf, dayNumber, weekdayOf } from './days.ts'
import { idChoices, joinSameStart } from './distinct-records.ts'
import { logOf } from './entry.ts'
import { type Ground, groundOf, isDue } from './ground.ts'
import type { DayLog } from './mapping.ts'
import { type Scenario, scenariosOf } from './scenario.ts'

/*
 * Lists the possible worlds of domain.md §4 and §5 for small cases, by generate and test: a world of a day is a list of
 * sessions held and missed; each log is asked whether it could have told that world. Only days are combined cleverly: given
 * which make-ups were held, days are independent, so that extremes of a week are sums of extremes of its days.
 */

/** The least and the most of a week over all possible worlds. */
export type WeekExtremes = { readonly start: string } & Readonly<Record<keyof Outcome, Bounds>>

/** The extremes of each week; nothing where no world agrees with all records. */
export const enumerateWorlds = (of: SmallCase): readonly WeekExtremes[] | undefined => {
  const strict = extremesOf(of, false)
  const { observations, coverage } = of.log
  // One log alone may link a make-up to a date that has no room for it; several logs then contradict each other.
  const isOneLog = new Set([...observations, ...coverage].map(logOf)).size === 1
  return strict ?? (isOneLog && observations.some(({ makeUpFor }) => makeUpFor !== undefined) ? extremesOf(of, true) : undefined)
}

type Extremes = Readonly<Record<keyof Outcome, Bounds>>
const amounts = ['delivered', 'accounted', 'minutes', 'accountedMinutes'] as const

const combine = (a: Extremes, b: Extremes, join: (a: Bounds, b: Bounds) => Bounds): Extremes => ({
  delivered: join(a.delivered, b.delivered),
  accounted: join(a.accounted, b.accounted),
  minutes: join(a.minutes, b.minutes),
  accountedMinutes: join(a.accountedMinutes, b.accountedMinutes),
})
const either = (a: Bounds, b: Bounds): Bounds => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) })
const both = (a: Bounds, b: Bounds): Bounds => ({ min: a.min + b.min, max: a.max + b.max })
const nothing: Extremes = {
  delivered: { min: 0, max: 0 },
  accounted: { min: 0, max: 0 },
  minutes: { min: 0, max: 0 },
  accountedMinutes: { min: 0, max: 0 },
}

const extremesOf = (of: SmallCase, mayLackCredit: boolean): readonly WeekExtremes[] | undefined => {
  const ground = groundOf(of)
  const firstWeek = ground.firstDay - weekdayOf(ground.firstDay)
  const days = rememberedDays(ground, mayLackCredit)
  const scenarios = idChoices(of.log.observations).flatMap((records) => scenariosOf(records, ground))
  const possible = scenarios.flatMap((scenario) => weeksOf(scenario, firstWeek, ground, days) ?? [])
  if (possible.length === 0) return undefined
  const result: WeekExtremes[] = []
  for (let week = firstWeek; week <= Math.min(ground.lastDay, ground.asOf); week += 7) {
    const all = possible.map((weeks) => weeks.get(week) ?? nothing)
    result.push({ start: dateOf(week), ...all.reduce((a, b) => combine(a, b, either)) })
  }
  return result
}

/** The extremes of each week under one scenario; nothing where some day has no world. */
const weeksOf = (
  scenario: Scenario,
  firstWeek: number,
  ground: Ground,
  extremesOn: (day: number, scenario: Scenario) => Extremes | undefined,
): ReadonlyMap<number, Extremes> | undefined => {
  const weeks = new Map<number, Extremes>()
  const lastDay = Math.max(ground.lastDay, ...scenario.linked.map(({ day }) => day))
  for (let day = ground.firstDay; day <= lastDay; day++) {
    if (day > ground.asOf && !scenario.makeUps.some(({ target }) => target === day)) continue
    if (!isDue(ground, day) && !scenario.makeUps.some((makeUp) => makeUp.day === day)) continue
    const found = extremesOn(day, scenario)
    if (found === undefined) return undefined
    const week = firstWeek + 7 * Math.floor((day - firstWeek) / 7)
    if (isDue(ground, day)) weeks.set(week, combine(weeks.get(week) ?? nothing, found, both))
  }
  return weeks
}

/** The extremes of a day under a scenario. Many scenarios share a day, so that each is worked out once. */
const rememberedDays = (ground: Ground, mayLackCredit: boolean): ((day: number, scenario: Scenario) => Extremes | undefined) => {
  const known = new Map<string, Extremes | undefined>()
  return (day, scenario) => {
    const logs = logsOn(day, scenario, ground)
    const own = scenario.makeUps.filter((makeUp) => makeUp.day === day)
    const incoming = scenario.makeUps.filter(({ target }) => target === day)
    const key = JSON.stringify([day, logs, own, incoming])
    if (!known.has(key)) {
      const outcomes = outcomesOfDay({ ground, day, logs, own, incoming }, mayLackCredit)
      known.set(key, outcomes.length === 0 ? undefined : outcomes.map(exactlyOf).reduce((a, b) => combine(a, b, either)))
    }
    return known.get(key)
  }
}

const exactlyOf = (outcome: Outcome): Extremes =>
  Object.fromEntries(amounts.map((amount) => [amount, { min: outcome[amount], max: outcome[amount] }])) as Extremes

const logsOn = (day: number, { ordinary, linked }: Scenario, ground: Ground): readonly DayLog[] => {
  const { observations, coverage } = ground.of.log
  const names = [...new Set([...observations, ...coverage].map(logOf))]
  const isReached = day <= ground.asOf
  const logs = names.map(
    (name): DayLog => ({
      name,
      entries: joinSameStart(
        ordinary.filter((entry) => entry.log === name && entry.day === day),
        ground,
      ),
      linked: linked.filter((entry) => entry.log === name && entry.day === day),
      cover: isReached ? coverOn(day, name, ground) : 'full',
    }),
  )
  const speaking = logs.filter(({ entries, linked: made, cover }) => entries.length + made.length > 0 || cover !== 'none')
  // Of a day that is not reached yet, only make-ups count.
  return isReached || speaking.length > 0 ? speaking : [{ name: '', entries: [], linked: [], cover: 'full' }]
}

const coverOn = (day: number, name: string, { of }: Ground): DayLog['cover'] => {
  const stated = of.log.coverage.filter((cover) => logOf(cover) === name && dayNumber(cover.start) <= day && day <= dayNumber(cover.end))
  if (stated.some(({ heldOnly }) => heldOnly !== true)) return 'full'
  return stated.length > 0 ? 'heldOnly' : 'none'
}
