import { madeUpSets } from './credit.ts'
import { beyondRoom, type DayInput, type DayWorld, worldsOfDay } from './day-worlds.ts'

/** What a day comes to in one world. */
export interface Outcome {
  readonly delivered: number
  readonly accounted: number
  readonly minutes: number
  readonly accountedMinutes: number
}

/**
 * Every outcome of a day's sessions.
 *
 * @param mayLackCredit - No world has room for the missed session that a make-up names: "at most min(n, E − held.min) are credited".
 */
export const outcomesOfDay = (input: DayInput, mayLackCredit: boolean): readonly Outcome[] => {
  const worlds = worldsOfDay(input)
  if (input.incoming.length === 0) return worlds.map((world) => outcomeOf(world, [], input))
  const credited = worlds.flatMap((world) => madeUpSets(world, input).map((made) => outcomeOf(world, made, input)))
  if (credited.length > 0 || !mayLackCredit) return credited
  const full = worlds.filter((world) => world.events.every(({ kind }) => kind === 'held') && beyondRoom(world, input) <= 0)
  return full.map((world) => outcomeOf(world, [], input))
}

/** Adds up a day of which the events `made` were made up: those give no relief any more, each is a session delivered instead. */
const outcomeOf = ({ events }: DayWorld, made: readonly number[], { ground, incoming }: DayInput): Outcome => {
  const lengths = events.flatMap((event) => (event.kind === 'held' ? [event.minutes] : []))
  const delivered = lengths.filter((minutes) => minutes >= ground.countsFrom).length + made.length
  const minutes = sum(lengths) + sum(incoming.map((makeUp) => makeUp.minutes))
  const relief = events.filter((event, i) => event.kind === 'miss' && event.relieves && !made.includes(i)).length
  return { delivered, accounted: delivered + relief, minutes, accountedMinutes: minutes + relief * ground.least }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
