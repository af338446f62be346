import { Cover, type DayTerms, type LogDay } from './log-day.ts'

/** What is known of one day of one line, as bounds: sessions and minutes held, and accounted for (held or relieved). */
export interface Reading {
  heldMin: number
  heldMax: number
  accountedMin: number
  accountedMax: number
  minutesMin: number
  minutesMax: number
  accountedMinutesMin: number
  accountedMinutesMax: number
  /** Relief for sure. */
  reliefMin: number
  reliefMinutesMin: number
}

/** Nothing held, nothing relieved. */
export const noReading: Reading = {
  heldMin: 0,
  heldMax: 0,
  accountedMin: 0,
  accountedMax: 0,
  minutesMin: 0,
  minutesMax: 0,
  accountedMinutesMin: 0,
  accountedMinutesMax: 0,
  reliefMin: 0,
  reliefMinutesMin: 0,
}

/** A number of sessions that no log of minutes can exceed: such lines have no slots. */
const noSlotLimit = 1_000_000_000

/** What silence is read against on one day. */
export interface Room {
  /** Slots: the larger of the cap and the fullest log's entries; 0 base on a day without school. */
  readonly slots: number
  /** The longest session that a log may lack, or not have timed. */
  readonly planned: number
  /** For lines of minutes: the most minutes that a day holds unless more are recorded. */
  readonly ceiling: number
  /** The same for minutes held or relieved. */
  readonly accountedCeiling: number
}

/** Closes a log's day: every free slot of a log that does not cover the day adds 0..1, held or relieved. */
export const closeDay = (day: LogDay, room: Room, terms: DayTerms): Reading =>
  terms.countsSessions ? closeSessions(day, room, terms) : closeMinutes(day, room)

const closeSessions = (day: LogDay, room: Room, terms: DayTerms): Reading => {
  const free = day.cover === Cover.full ? 0 : Math.max(0, room.slots - day.slots)
  const freeToHold = day.cover === Cover.none ? free : 0
  const heldMax = day.heldMax + freeToHold
  const minutesMax = day.minutesMax + (day.openSessions + freeToHold) * room.planned
  return {
    heldMin: day.heldMin,
    heldMax,
    accountedMin: day.heldMin + day.reliefMin,
    accountedMax: day.heldMax + day.reliefMax + free,
    minutesMin: day.minutesMin,
    minutesMax,
    accountedMinutesMin: day.minutesMin + day.reliefMinutesMin,
    accountedMinutesMax: minutesMax + day.reliefMinutesMax + (free - freeToHold) * terms.leastMinutes,
    reliefMin: day.reliefMin,
    reliefMinutesMin: day.reliefMinutesMin,
  }
}

/** Lines of minutes have no slots; their entries count as sessions only in the test for conflict. */
const closeMinutes = (day: LogDay, room: Room): Reading => {
  const recorded = day.minutesMax + day.openSessions * room.planned
  const accounted = recorded + day.reliefMinutesMax
  const open = day.cover === Cover.none
  return {
    heldMin: day.heldMin,
    heldMax: open ? noSlotLimit : day.heldMax,
    accountedMin: day.heldMin + day.reliefMin,
    accountedMax: day.cover === Cover.full ? day.heldMax + day.reliefMax : noSlotLimit,
    minutesMin: day.minutesMin,
    minutesMax: open ? Math.max(recorded, room.ceiling) : recorded,
    accountedMinutesMin: day.minutesMin + day.reliefMinutesMin,
    accountedMinutesMax: day.cover === Cover.full ? accounted : Math.max(accounted, room.accountedCeiling),
    reliefMin: day.reliefMin,
    reliefMinutesMin: day.reliefMinutesMin,
  }
}

/** A day about which nobody says anything. */
export const silentDay = (terms: DayTerms): Reading => {
  const minutes = terms.countsSessions ? terms.cap * terms.planned : terms.cap === 0 ? 0 : terms.planned
  return {
    heldMin: 0,
    heldMax: terms.cap,
    accountedMin: 0,
    accountedMax: terms.cap,
    minutesMin: 0,
    minutesMax: minutes,
    accountedMinutesMin: 0,
    accountedMinutesMax: minutes,
    reliefMin: 0,
    reliefMinutesMin: 0,
  }
}

/** What several logs together say about a day, and whether they contradict each other. */
export interface Merged {
  readonly reading: Reading
  readonly conflict: boolean
  readonly minutesDiffer: boolean
}

/**
 * Merges the logs of one day: what all allow, where they agree on sessions held and accounted for;
 * everything that any of them allows, where they do not.
 */
export const mergeReadings = (readings: readonly Reading[]): Merged => {
  const only = readings[0] as Reading
  if (readings.length === 1) return { reading: only, conflict: false, minutesDiffer: false }
  const all = intersection(readings)
  const conflict = all.heldMin > all.heldMax || all.accountedMin > all.accountedMax
  if (conflict) return { reading: hullOf(readings), conflict, minutesDiffer: false }
  const minutesDiffer = all.minutesMin > all.minutesMax
  if (!minutesDiffer && all.accountedMinutesMin <= all.accountedMinutesMax) return { reading: all, conflict, minutesDiffer }
  const wide = hullOf(readings)
  if (minutesDiffer) {
    all.minutesMin = wide.minutesMin
    all.minutesMax = wide.minutesMax
  }
  all.accountedMinutesMin = wide.accountedMinutesMin
  all.accountedMinutesMax = wide.accountedMinutesMax
  all.reliefMinutesMin = wide.reliefMinutesMin
  return { reading: all, conflict, minutesDiffer }
}

/** What all of the readings allow; a lower end above its upper one where they leave nothing. */
const intersection = (readings: readonly Reading[]): Reading => {
  const all = { ...(readings[0] as Reading) }
  for (let i = 1; i < readings.length; i++) {
    const one = readings[i] as Reading
    all.heldMin = Math.max(all.heldMin, one.heldMin)
    all.heldMax = Math.min(all.heldMax, one.heldMax)
    all.accountedMin = Math.max(all.accountedMin, one.accountedMin)
    all.accountedMax = Math.min(all.accountedMax, one.accountedMax)
    all.minutesMin = Math.max(all.minutesMin, one.minutesMin)
    all.minutesMax = Math.min(all.minutesMax, one.minutesMax)
    all.accountedMinutesMin = Math.max(all.accountedMinutesMin, one.accountedMinutesMin)
    all.accountedMinutesMax = Math.min(all.accountedMinutesMax, one.accountedMinutesMax)
    all.reliefMin = Math.max(all.reliefMin, one.reliefMin)
    all.reliefMinutesMin = Math.max(all.reliefMinutesMin, one.reliefMinutesMin)
  }
  return all
}

/** Everything that any of the readings allows. */
export const hullOf = (readings: readonly Reading[]): Reading => {
  const any = { ...(readings[0] as Reading) }
  for (let i = 1; i < readings.length; i++) {
    const one = readings[i] as Reading
    any.heldMin = Math.min(any.heldMin, one.heldMin)
    any.heldMax = Math.max(any.heldMax, one.heldMax)
    any.accountedMin = Math.min(any.accountedMin, one.accountedMin)
    any.accountedMax = Math.max(any.accountedMax, one.accountedMax)
    any.minutesMin = Math.min(any.minutesMin, one.minutesMin)
    any.minutesMax = Math.max(any.minutesMax, one.minutesMax)
    any.accountedMinutesMin = Math.min(any.accountedMinutesMin, one.accountedMinutesMin)
    any.accountedMinutesMax = Math.max(any.accountedMinutesMax, one.accountedMinutesMax)
    any.reliefMin = Math.min(any.reliefMin, one.reliefMin)
    any.reliefMinutesMin = Math.min(any.reliefMinutesMin, one.reliefMinutesMin)
  }
  return any
}
