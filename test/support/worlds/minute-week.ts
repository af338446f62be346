/*
 * A line of minutes ("12 minutes per week") has no slots: a day holds its recorded minutes up to the larger of these and the
 * day ceiling, and what was relieved is within the same ceiling. Short sessions keep the list of all worlds short.
 */

export const minuteEntries = ['delivered', 'untimed', 'missed', 'excused', 'excused-untimed', 'unknown', 'blank'] as const
export type MinuteEntry = (typeof minuteEntries)[number]

/** The longest day unless more is recorded. */
export const ceiling = 4
export const recorded = 3
export const scheduled = 2

/** Minutes held and relieved, on a day or in a week. */
interface MinuteWorld {
  readonly held: number
  readonly relieved: number
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, i) => i)
const anything: readonly MinuteWorld[] = upTo(ceiling).flatMap((held) => upTo(ceiling - held).map((relieved) => ({ held, relieved })))

/** What an entry says of its own session, and thereby at least of the day. */
const tells: Readonly<Record<MinuteEntry, (world: MinuteWorld) => boolean>> = {
  delivered: ({ held, relieved }) => held === recorded && relieved === 0,
  untimed: ({ held, relieved }) => held >= 1 && relieved === 0,
  missed: ({ held, relieved }) => held + relieved === 0,
  excused: ({ held, relieved }) => held === 0 && relieved === scheduled,
  'excused-untimed': ({ held }) => held === 0,
  unknown: ({ relieved }) => relieved === 0,
  blank: ({ held, relieved }) => held + relieved === 0,
}

/** The worlds of a day: that of its entry, and whatever else its coverage lets a log lack. */
const worldsOf = (entry: MinuteEntry, cover: 'none' | 'heldOnly' | 'full'): readonly MinuteWorld[] => {
  const own = anything.filter(tells[entry])
  const lacking = { none: anything, heldOnly: anything.filter(({ held }) => held === 0), full: [{ held: 0, relieved: 0 }] }[cover]
  return own
    .flatMap((told) => lacking.map((more) => ({ held: told.held + more.held, relieved: told.relieved + more.relieved })))
    .filter(({ held, relieved }) => held + relieved <= ceiling)
}

/** The worlds of several days. */
export const worldsOfMinutes = (entries: readonly MinuteEntry[], cover: 'none' | 'heldOnly' | 'full'): readonly MinuteWorld[] =>
  entries.reduce<readonly MinuteWorld[]>(
    (days, entry) =>
      distinct(
        days.flatMap((all) => worldsOf(entry, cover).map((day) => ({ held: all.held + day.held, relieved: all.relieved + day.relieved }))),
      ),
    [{ held: 0, relieved: 0 }],
  )

const distinct = (worlds: readonly MinuteWorld[]): readonly MinuteWorld[] => [
  ...new Map(worlds.map((world) => [world.held * 1000 + world.relieved, world])).values(),
]
