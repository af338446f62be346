import type { Bounds } from '../../../src/core/bounds.ts'
import type { Amount } from './judge-worlds.ts'

/*
 * One week in full: every entry on every school day, under every coverage, for every promise of one to five sessions.
 * What is possible is listed day by day; a week's worlds are all combinations of its days' worlds.
 */

export const entryKinds = ['delivered', 'missed', 'excused', 'unknown', 'blank'] as const
export type WeekEntry = (typeof entryKinds)[number]

export const covers = ['none', 'heldOnly', 'full'] as const
export type WeekCover = (typeof covers)[number]

/** "20–30 minutes": an excused miss relieves 20, a session of which nothing is known had 1 to 30. */
export const length: Bounds = { min: 20, max: 30 }
export const recordedMinutes = 25

/** One way in which a day, or a week, may have gone. */
interface World {
  readonly held: number
  readonly relieved: number
  readonly minutes: number
}

const silent: World = { held: 0, relieved: 0, minutes: 0 }
const relieved: World = { ...silent, relieved: 1 }
const heldFor = (minutes: number): World => ({ held: 1, relieved: 0, minutes })
const lengths = Array.from({ length: length.max }, (_, i) => i + 1)

/** All that may have become of a day with room for one session. */
const anything: readonly World[] = [silent, relieved, ...lengths.map(heldFor)]

const worldsOf = (entry: WeekEntry, cover: WeekCover): readonly World[] => {
  switch (entry) {
    case 'delivered':
      return [heldFor(recordedMinutes)]
    case 'missed':
      return [silent]
    case 'excused':
      return [relieved]
    case 'unknown':
      return anything
    case 'blank':
      return { none: anything, heldOnly: [silent, relieved], full: [silent] }[cover]
  }
}

/** The worlds of a week, as far as they differ in what they come to. */
export const worldsOfWeek = (entries: readonly WeekEntry[], cover: WeekCover): readonly World[] =>
  entries.reduce<readonly World[]>((weeks, entry) => distinct(plusDay(weeks, worldsOf(entry, cover))), [silent])

const plusDay = (weeks: readonly World[], days: readonly World[]): readonly World[] =>
  weeks.flatMap((week) =>
    days.map((day) => ({ held: week.held + day.held, relieved: week.relieved + day.relieved, minutes: week.minutes + day.minutes })),
  )

const distinct = (worlds: readonly World[]): readonly World[] => [
  ...new Map(worlds.map((world) => [(world.held * 10 + world.relieved) * 1000 + world.minutes, world])).values(),
]

/** A week's world as sessions, and as minutes. */
export const inSessions = ({ held, relieved }: World): Amount => ({ delivered: held, accounted: held + relieved })
export const inMinutes = ({ relieved, minutes }: World): Amount => ({ delivered: minutes, accounted: minutes + relieved * length.min })
