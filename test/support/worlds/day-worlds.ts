import { multisets, product } from './combinations.ts'
import type { Entry } from './entry.ts'
import { type Ground, isAbsent, isSchoolDay, namesWeekday, treatmentOf } from './ground.ts'
import { type DayEvent, type DayLog, type MakeUp, type Mapping, mappingsOf, tellers } from './mapping.ts'

/** A day with the make-ups that were held on it, and those, held anywhere, of its own sessions. */
export interface DayInput {
  readonly ground: Ground
  readonly day: number
  readonly logs: readonly DayLog[]
  readonly own: readonly MakeUp[]
  readonly incoming: readonly MakeUp[]
}

/** One way in which a day may have gone, and how each log tells it. */
export interface DayWorld {
  readonly events: readonly DayEvent[]
  readonly mappings: readonly Mapping[]
}

/** Every way in which a day may have gone so that all logs agree with it and the listed assumptions hold. */
export const worldsOfDay = (input: DayInput): readonly DayWorld[] => {
  const { ground, logs, own, day } = input
  const cap = isSchoolDay(ground.of, day) ? ground.cap : 0
  const room = Math.max(roomOf(input), ...logs.map(({ entries }) => entries.length))
  return multisets(alphabetOf(input), room).flatMap((events) => {
    if (!fitsAttendance(events, input)) return []
    const perLog = logs.map((log) => mappingsOf(log, events, own, cap).filter((mapping) => mayLackTheRest(log, mapping, events, own)))
    if (perLog.some((ways) => ways.length === 0)) return []
    return product(perLog)
      .map((mappings) => ({ events, mappings }))
      .filter((world) => keepsAssumptions(world, input))
  })
}

/** Sessions of the day unless more are recorded. A make-up may be for a session lost to a closure: then the day had room for it. */
export const roomOf = ({ ground, day, incoming }: Pick<DayInput, 'ground' | 'day' | 'incoming'>): number =>
  isSchoolDay(ground.of, day) || incoming.length > 0 ? ground.cap : 0

/** How many of a world's sessions are more than the day's room, and more than any log shows. */
export const beyondRoom = ({ events, mappings }: DayWorld, input: DayInput): number => {
  const told = input.logs.map(({ entries }, l) => {
    const ordinary = (mappings[l] as Mapping).slice(0, entries.length).filter((event) => event >= 0 && event < events.length)
    return new Set(ordinary).size
  })
  return events.length - Math.max(roomOf(input), 0, ...told)
}

/** The entries of all logs that tell an event of a world. */
export const toldBy = ({ mappings }: Pick<DayWorld, 'mappings'>, { logs }: DayInput, event: number): readonly Entry[] =>
  logs.flatMap((log, l) => tellers(log, mappings[l] as Mapping, event))

/** Events among which the extremes are: the shortest and the longest session, those on record, and a reason of each treatment. */
const alphabetOf = ({ ground, day, logs }: DayInput): readonly DayEvent[] => {
  const entries = logs.flatMap((log) => [...log.entries, ...log.linked])
  const { planned, countsFrom, of } = ground
  const usual = [1, planned, countsFrom - 1, countsFrom].filter((minutes) => minutes >= 1 && minutes <= planned)
  const minutes = new Set([...usual, ...entries.flatMap((entry) => entry.minutes ?? [])])
  const reasons = new Set(['student-absent', 'provider-absent', 'student-refused', ...entries.flatMap(({ reason }) => reason ?? [])])
  return [
    ...[...minutes].map((length): DayEvent => ({ kind: 'held', minutes: length })),
    ...(entries.some(({ kind }) => kind === 'other-form') ? [{ kind: 'other-form' } as const] : []),
    ...[...reasons].flatMap((reason): readonly DayEvent[] => {
      const treatment = isSchoolDay(of, day) ? treatmentOf(ground, reason, day) : 'counts'
      const worlds = { excused: [true], disputed: [true, false], counts: [false] }[treatment]
      return worlds.map((relieves) => ({ kind: 'miss', reason, relieves }))
    }),
  ]
}

const fitsAttendance = (events: readonly DayEvent[], { ground, day, own }: DayInput): boolean => {
  if (!isAbsent(ground, day)) return true
  if (own.length > 0 || events.some(({ kind }) => kind !== 'miss')) return false
  return !namesWeekday(ground, day) || events.some((event) => event.kind === 'miss' && event.relieves)
}

/** Whether a log may be without the events that its entries do not tell: a complete one may lack only misses that count. */
const mayLackTheRest = ({ cover }: DayLog, mapping: Mapping, events: readonly DayEvent[], own: readonly MakeUp[]): boolean => {
  if (cover === 'none') return true
  const told = new Set(mapping)
  const untold = [...events, ...own].filter((_, i) => !told.has(i))
  return untold.every((event) => 'kind' in event && event.kind === 'miss' && (cover === 'heldOnly' || !event.relieves))
}

/** The numbered assumptions of domain, "Soundness": what goes beyond the plan is on record. */
const keepsAssumptions = (world: DayWorld, input: DayInput): boolean => {
  const { ground, day, own, incoming } = input
  const { events } = world
  const isSchool = isSchoolDay(ground.of, day)
  const told = (event: number): readonly Entry[] => toldBy(world, input, event)
  // 2. No day had more sessions than its room. (Those that were made up are looked at with their make-ups.)
  if (incoming.length === 0 && beyondRoom(world, input) > 0) return false
  const keep = events.every((event, i) => keepsToPlan(event, told(i), isSchool, input))
  // 4. No make-up happened that no log links.
  const makeUpsKeep = own.every((made, i) => {
    const tellers = told(events.length + i)
    const isTimed = made.minutes <= ground.planned || tellers.some(({ minutes }) => minutes === made.minutes)
    return isTimed && tellers.some(({ target }) => target === made.target)
  })
  return keep && makeUpsKeep
}

const keepsToPlan = (event: DayEvent, tellers: readonly Entry[], isSchool: boolean, input: DayInput): boolean => {
  switch (event.kind) {
    case 'held': {
      // 1. No session was longer than planned; 3. none was held on a day without school.
      const isTimed = event.minutes <= input.ground.planned || tellers.some(({ minutes }) => minutes === event.minutes)
      return isTimed && (isSchool || tellers.length > 0)
    }
    case 'other-form':
      return tellers.length === 0 ? isSchool : tellers.some(({ kind }) => kind === 'other-form')
    case 'miss':
      return hasReason(event, tellers, input)
  }
}

/** 5. A miss without a reason was not one that is not counted, unless attendance tells of one. */
const hasReason = ({ reason }: DayEvent & { kind: 'miss' }, tellers: readonly Entry[], { ground, day }: DayInput): boolean => {
  if (ground.of.policy.missingReason === 'disputed' || isAbsent(ground, day)) return true
  if (treatmentOf(ground, reason, day) === 'counts') return true
  const misses = tellers.filter(({ kind }) => kind === 'miss')
  return misses.length === 0 || misses.some((entry) => entry.reason !== undefined)
}
