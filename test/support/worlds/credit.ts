import { product } from './combinations.ts'
import { beyondRoom, type DayInput, type DayWorld, toldBy } from './day-worlds.ts'
import { isSchoolDay } from './ground.ts'
import type { MakeUp, Mapping } from './mapping.ts'

/**
 * The sets of events that the make-ups of a day can have made up, in one world of it: each makes up one missed session (or
 * one in a form that does not count), one that names a record makes up that one, and several can be for the same.
 */
export const madeUpSets = (world: DayWorld, input: DayInput): readonly (readonly number[])[] => {
  const { ground, day, logs, incoming } = input
  const { events, mappings } = world
  const missed = events.flatMap(({ kind }, i) => (kind === 'held' ? [] : [i]))
  const choices = incoming.map((makeUp) => missed.filter((event) => isNamed(event, makeUp, world, input)))
  const sets = new Map(
    product(choices)
      .map((chosen) => [...new Set(chosen)].sort((a, b) => a - b))
      .map((set) => [set.join(), set]),
  )
  const recorded = logs.map(({ entries }, l) => {
    const misses = (mappings[l] as Mapping).slice(0, entries.length).filter((_, i) => entries[i]?.kind === 'miss')
    return new Set(misses).size
  })
  const largest = Math.max(0, ...[...sets.values()].map((set) => set.length))
  // "At least min(n, the misses recorded that day, or 1)".
  const needed = Math.min(incoming.length, Math.max(1, ...recorded), largest)
  const isUntold = (event: number): boolean => toldBy(world, input, event).length === 0
  const beyond = beyondRoom(world, input)
  return [...sets.values()].filter((set) => {
    if (set.length === 0 || set.length < needed) return false
    // What is more than the day's room, or on a day without school, is there only because it was made up.
    if (set.filter(isUntold).length < beyond) return false
    return isSchoolDay(ground.of, day) || missed.every((event) => set.includes(event) || !isUntold(event))
  })
}

/** Whether a make-up can be for an event: those that name a record are for the event that this record tells. */
const isNamed = (event: number, { names }: MakeUp, { mappings }: DayWorld, { logs }: DayInput): boolean =>
  names.every(({ log: name, record }) => {
    const l = logs.findIndex((log) => log.name === name)
    const k = logs[l]?.entries.findIndex((entry) => entry.record === record) ?? -1
    // A record of a day without school is set aside: its date is left.
    return k < 0 || (mappings[l] as Mapping)[k] === event
  })
