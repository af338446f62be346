import type { Bounds } from '../core/bounds.ts'
import { groupBy } from '../core/group-by.ts'
import { compareIds } from '../core/order.ts'
import type { RegularClass, Window } from '../model/evaluation.ts'
import { logKey, type Observation } from '../model/observation.ts'
import type { Policy } from '../model/policy.ts'
import type { SettingProvision } from '../model/provision.ts'
import { toDay } from '../time/civil-date.ts'

/** Calendar days over which a share of the day can be told. */
const fourWeeks = 28

/** The share of the day in regular class that a plan states, in percent; some state what is left of it instead. */
export const promisedShare = ({ regularClassPercent, specialEducationPercent }: SettingProvision): Bounds | undefined => {
  if (regularClassPercent !== undefined) return regularClassPercent
  if (specialEducationPercent === undefined) return undefined
  const { min, max } = specialEducationPercent
  return { min: 100 - max, max: 100 - min }
}

/** Adds up the minutes in regular class over a window; what nobody wrote down goes to both ends. */
export const regularClass = (
  provision: SettingProvision,
  records: readonly Observation[],
  window: Window,
  policy: Policy,
): RegularClass | undefined => {
  const days = toDay(window.end) - toDay(window.start) + 1
  const promised = promisedShare(provision)
  if (promised === undefined || days < fourWeeks) return undefined
  const told = records.filter(({ observed }) => observed?.regularMinutes !== undefined || observed?.otherMinutes !== undefined)
  const byDate = groupBy(told, ({ date }) => date)
  const sum = { min: 0, max: 0, all: 0 }
  for (const ofDate of byDate.values()) {
    const day = readDay(ofDate, policy.schoolDayMinutes)
    sum.min += day.min
    sum.max += day.max
    sum.all += day.all
  }
  const unrecorded = Math.max(0, window.schoolDays - byDate.size) * policy.schoolDayMinutes
  return {
    window,
    promised,
    regularMinutes: { min: sum.min, max: sum.max + unrecorded },
    allMinutes: Math.max(1, sum.all + unrecorded),
    records: [...new Set(told.map(({ id }) => id))].sort(compareIds),
  }
}

/** A day of several logs: what all allow, or everything that one of them allows where they contradict each other. */
const readDay = (records: readonly Observation[], dayMinutes: number): { min: number; max: number; all: number } => {
  const logs = [...groupBy(records, logKey).values()].map((ofLog) => {
    const regular = ofLog.reduce((sum, { observed }) => sum + (observed?.regularMinutes ?? 0), 0)
    const other = ofLog.reduce((sum, { observed }) => sum + (observed?.otherMinutes ?? 0), 0)
    const all = Math.max(dayMinutes, regular + other)
    return { min: regular, max: all - other, all }
  })
  const min = Math.max(...logs.map((log) => log.min))
  const max = Math.min(...logs.map((log) => log.max))
  const all = Math.max(...logs.map((log) => log.all))
  return min <= max
    ? { min, max, all }
    : { min: Math.min(...logs.map((log) => log.min)), max: Math.max(...logs.map((log) => log.max)), all }
}

/** Whether the whole range lies outside the band, and on which side; a single figure has room of so many points. */
export const isOutside = ({ promised, regularMinutes, allMinutes }: RegularClass, points: number): 'more' | 'less' | undefined => {
  const isFigure = promised.min === promised.max && points > 0
  const room = isFigure ? points : 0
  const below = (promised.min - room) * allMinutes - regularMinutes.max * 100
  const above = regularMinutes.min * 100 - (promised.max + room) * allMinutes
  if (isFigure ? below >= 0 : below > 0) return 'less'
  return (isFigure ? above >= 0 : above > 0) ? 'more' : undefined
}

/** Whether the whole range lies inside the band, or closer to a single figure than so many points. */
export const isInside = ({ promised, regularMinutes, allMinutes }: RegularClass, points: number): boolean => {
  const isFigure = promised.min === promised.max && points > 0
  const room = isFigure ? points : 0
  const overLeast = regularMinutes.min * 100 - (promised.min - room) * allMinutes
  const underMost = (promised.max + room) * allMinutes - regularMinutes.max * 100
  return isFigure ? overLeast > 0 && underMost > 0 : overLeast >= 0 && underMost >= 0
}
