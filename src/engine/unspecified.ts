import { groupBy } from '../core/group-by.ts'
import type { Day } from '../time/civil-date.ts'
import { type Entries, Outcome } from './entries.ts'
import type { Candidate, LineMakeUps, Link, PossibleLink, Resolving } from './link.ts'
import { countsOnDay } from './place.ts'

/** Where make-ups went that do not say what they are for. */
export type Assigned = Pick<LineMakeUps, 'links' | 'possible' | 'ordinary'>

/** Misses of one day that are not made up yet. */
interface OpenMiss {
  readonly day: Day
  left: number
  /** Another log tells of a session on that day, or a make-up of it may not have been held. */
  readonly inDoubt: boolean
}

/**
 * Assigns make-ups that do not say what they are for: each to the oldest earlier miss on record that is not made up yet,
 * after those that do say. Where it is open which miss that is, or which session serves it, every reading is kept.
 *
 * @param unspecified - Make-ups of the line.
 * @param unclear - Entries that may be about another line.
 * @param dated - The links that name a day.
 */
export const assignUnspecified = (
  unspecified: readonly Candidate[],
  unclear: readonly number[],
  dated: readonly Link[],
  context: Resolving,
): Assigned => {
  const { entries } = context.placed
  const links: Link[] = []
  const possible: PossibleLink[] = []
  const ordinary: { entry: number; day: Day; isLinked: boolean }[] = []
  const open = openMisses(dated, context)
  const byDay = groupBy(
    [...unspecified.map((candidate) => ({ ...candidate, isUnclear: false })), ...unclear.map((entry) => unclearOne(entry, entries))],
    ({ day }) => day,
  )
  // Once one is in doubt, so is what every later one serves, among all misses that may be left.
  let doubts = 0
  for (const [day, ofDay] of [...byDay].sort(([a], [b]) => a - b)) {
    const reachable = open.filter((miss) => miss.left > 0 && miss.day < day && context.inWindow(miss.day, day))
    const clear = [
      ...groupBy(
        ofDay.filter(({ isUnclear }) => !isUnclear),
        ({ log }) => log,
      ).values(),
    ]
    const most = Math.max(0, ...clear.map((ofLog) => ofLog.length))
    const slots = reachable.flatMap((miss) => Array<OpenMiss>(miss.left).fill(miss))
    const wanted = slots.slice(0, most)
    const isSettled = doubts === 0 && wanted.every(({ inDoubt }) => !inDoubt) && (wanted.length === 0 || wanted.length === most)
    for (const ofLog of clear) {
      ofLog.forEach(({ entry, log, isSure }, i) => {
        const target = wanted[i]?.day
        if (isSettled && target === undefined) ordinary.push({ entry, day, isLinked: false })
        else if (isSettled && target !== undefined) {
          links.push({ entry, log, day, target, missed: undefined, certainty: isSure ? 'sure' : 'perhaps-held' })
        } else {
          const targets = new Set(slots.slice(0, most + doubts).map((miss) => miss.day))
          const isOrdinary = countsOnDay(context.placed, context.line, entry, day - context.compiled.table.first)
          if (isOrdinary || targets.size === 0) ordinary.push({ entry, day, isLinked: targets.size > 0 })
          const certainty = isOrdinary ? 'perhaps-linked' : 'perhaps-held'
          for (const one of targets) links.push({ entry, log, day, target: one, missed: undefined, certainty })
        }
      })
    }
    for (const { entry } of ofDay.filter(({ isUnclear }) => isUnclear)) {
      for (const { day: target } of slots.slice(0, 1 + doubts)) possible.push({ entry, day, target })
      doubts++
    }
    // A miss stays open for the next one where it is not sure that it was served.
    for (let i = 0; i < most; i++) {
      const isSure = isSettled && clear.some((ofLog) => ofLog[i]?.isSure)
      if (!isSure) doubts++
      else if (wanted[i] !== undefined) (wanted[i] as OpenMiss).left--
    }
  }
  return { links, possible, ordinary }
}

const unclearOne = (entry: number, entries: Entries) => ({
  entry,
  log: entries.log[entry] as number,
  day: entries.day[entry] as Day,
  isSure: false,
  isUnclear: true,
})

/** The misses of a line that no dated link serves, oldest first. */
const openMisses = (dated: readonly Link[], { lineIndex, placed, compiled }: Resolving): readonly OpenMiss[] => {
  const served = new Map<Day, { sure: number; perhaps: number }>()
  for (const [target, ofTarget] of groupBy(dated, (link) => link.target)) {
    let sure = 0
    let perhaps = 0
    for (const ofDay of groupBy(ofTarget, ({ day }) => day).values()) {
      const counts = [...groupBy(ofDay, ({ log }) => log).values()].map((ofLog) => ({
        all: ofLog.length,
        sure: ofLog.filter(({ certainty }) => certainty === 'sure').length,
      }))
      sure += Math.max(...counts.map((count) => count.sure))
      perhaps += Math.max(...counts.map((count) => count.all))
    }
    served.set(target, { sure, perhaps })
  }
  const open: OpenMiss[] = []
  placed.heads[lineIndex]?.forEach((head, index) => {
    if (head < 0) return
    const day = index + compiled.table.first
    const { most, isDisputed } = missesOn(head, placed.entries)
    const { sure, perhaps } = served.get(day) ?? { sure: 0, perhaps: 0 }
    if (most > sure) open.push({ day, left: most - sure, inDoubt: isDisputed || perhaps > sure })
  })
  return open
}

/** Misses recorded on a day: the most that one log has; disputed where another log has records of the day and fewer misses. */
const missesOn = (head: number, entries: Entries): { most: number; isDisputed: boolean } => {
  const byLog = new Map<number, number>()
  for (let entry = head; entry >= 0; entry = entries.next[entry] as number) {
    const log = entries.log[entry] as number
    const isSureMiss = entries.outcome[entry] === Outcome.missed && entries.doubtful[entry] === 0
    byLog.set(log, (byLog.get(log) ?? 0) + (isSureMiss ? 1 : 0))
  }
  const counts = [...byLog.values()]
  const most = Math.max(0, ...counts)
  return { most, isDisputed: counts.some((count) => count < most) }
}
