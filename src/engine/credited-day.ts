import { roomFor } from './day-reader.ts'
import type { Least, Outgoing } from './linked-day.ts'
import { type DayTerms, type LogDay, mostOf } from './log-day.ts'
import { ordinaryDay } from './ordinary-day.ts'
import { closeDay, hullOf, type Reading, type Room } from './reading.ts'
import { Relief } from './relief.ts'

/** A missed session that a link names, so that its own relief is known to be gone. */
export interface NamedMiss {
  readonly entry: number
  readonly relief: number
  readonly minutesMin: number
  readonly minutesMax: number
}

/** What reading a day needs when sessions of it are made up elsewhere, or sessions of it make up others. */
export interface SpecialDay {
  readonly logs: readonly LogDay[]
  readonly terms: DayTerms
  readonly own: ReadonlyMap<LogDay, { readonly most: number }>
  readonly linked: Least
  /** The logs contradict each other as entered. */
  readonly conflict: boolean
  readonly incoming: readonly Outgoing[]
  /** Misses that a log's links name by their record. */
  readonly named: ReadonlyMap<LogDay, readonly NamedMiss[]>
  /** How many misses the links are for: at least, and at most where all of them name theirs. */
  readonly distinct: Least
  /** The most sessions of the day, on a day without school too: a make-up may be for a session lost to a closure. */
  readonly cap: number
}

/**
 * Reads a day of which sessions were made up. Each made-up miss takes a slot and gives no relief any more; its make-up
 * counts instead. Where the bounds leave open which miss it was, or whether the make-up was held, all cases are kept.
 */
export const readCreditedDay = (day: SpecialDay): Reading => {
  const { incoming, logs, terms } = day
  const plain = ordinary(day, 0)
  if (incoming.length === 0) return plain
  const sure = sumOf(incoming, ({ sessions }) => sessions.min)
  const held = sumOf(incoming, ({ sessions }) => sessions.max)
  // What may be a session of its own can have taken a slot too.
  const room = Math.max(
    day.cap,
    mostOf(logs, ({ slots, unslotted }) => slots + unslotted),
  )
  // Make-ups too short to count for frequency bring their minutes, and may leave the miss as it was.
  const mayNotCount = sumOf(incoming, ({ sessions, counts }) => sessions.min - counts) + (terms.countsFrom > 1 ? held - sure : 0)
  // A session that is too short to count for frequency was held all the same, and leaves no room for a miss.
  const freeForSure = terms.countsFrom > 1 ? Math.max(0, room - mostOf(logs, ({ held }) => held.length)) : room
  const cases: Reading[] = []
  for (let count = sure; count <= held; count++) {
    // Several make-ups can be for one miss, so that more than one is sure only where they name different ones.
    const most = Math.min(count, day.distinct.max)
    const highest = terms.countsSessions ? Math.max(0, Math.min(most, room - plain.heldMin)) : most
    const lowest = mayNotCount > 0 ? 0 : Math.min(count, Math.max(day.distinct.min, 1), highest, freeForSure)
    for (let madeUp = lowest; madeUp <= highest; madeUp++) {
      const others = madeUp === 0 ? plain : ordinary(count === held ? day : { ...day, named: new Map() }, madeUp)
      const sessions = { min: Math.max(0, madeUp - mayNotCount), max: madeUp }
      cases.push(credit(others, sessions, minutesOf(incoming, count, sure, held)))
    }
  }
  return hullOf(cases)
}

const sumOf = (incoming: readonly Outgoing[], of: (outgoing: Outgoing) => number): number => incoming.reduce((sum, one) => sum + of(one), 0)

/** The minutes of `count` make-ups, of which `sure` were held for sure and `most` at most. */
const minutesOf = (incoming: readonly Outgoing[], count: number, sure: number, most: number): Least => {
  if (count === 0) return { min: 0, max: 0 }
  const certain = incoming.filter(({ sessions }) => sessions.min > 0)
  const chosen = count === sure && sure < most ? certain : incoming
  const whole = sumOf(incoming, ({ minutes }) => minutes.max)
  if (count === most) return { min: sumOf(incoming, ({ minutes }) => minutes.min), max: whole }
  return {
    min: sumOf(certain, ({ minutes }) => minutes.min),
    max: chosen === certain ? sumOf(certain, ({ minutes }) => minutes.max) : whole,
  }
}

const ordinary = ({ logs, own, linked, terms, conflict, named, cap }: SpecialDay, madeUp: number): Reading =>
  ordinaryDay(logs, own, linked, terms, conflict, (log, i) => {
    const original = logs[i] as LogDay
    const room = roomFor(original, logs, terms)
    return withMadeUp(log, madeUp, room, Math.max(cap, room.slots), terms, named.get(original) ?? [])
  })

/** A log's day of which `madeUp` sessions were missed and made up later. */
const withMadeUp = (log: LogDay, madeUp: number, room: Room, slots: number, terms: DayTerms, named: readonly NamedMiss[]): Reading => {
  if (madeUp === 0) return closeDay(log, room, terms)
  const known = named.length <= madeUp ? named : []
  const reading = closeDay(withoutNamed(log, known), room, terms)
  const unnamed = madeUp - known.length
  const reliefGone = Math.min(unnamed, reading.reliefMin)
  const reliefMin = reading.reliefMin - reliefGone
  const accountedMin = Math.max(reading.heldMin, reading.accountedMin - unnamed)
  if (!terms.countsSessions) {
    const minutesMin = unnamed === 0 ? reading.accountedMinutesMin : reading.minutesMin
    return {
      ...reading,
      accountedMin,
      accountedMinutesMin: minutesMin,
      reliefMin,
      reliefMinutesMin: unnamed === 0 ? reading.reliefMinutesMin : 0,
    }
  }
  const left = slots - madeUp + log.unslotted
  // A possible duplicate may be the session that was not held, and may have been shorter than planned.
  const minutesEach = log.possibleDuplicates.length > 0 ? 0 : room.planned
  const reliefEach = log.possibleDuplicates.length > 0 ? 0 : terms.leastMinutes
  const overHeld = Math.max(0, reading.heldMax - left)
  const overAccounted = Math.max(0, reading.accountedMax - left)
  const reliefOnly = Math.min(overAccounted, reading.accountedMax - reading.heldMax)
  return {
    heldMin: reading.heldMin,
    heldMax: reading.heldMax - overHeld,
    accountedMin,
    accountedMax: reading.accountedMax - overAccounted,
    minutesMin: reading.minutesMin,
    minutesMax: reading.minutesMax - overHeld * minutesEach,
    accountedMinutesMin: Math.max(
      reading.minutesMin,
      reading.accountedMinutesMin - reliefGone * terms.leastMinutes - (terms.leastMinutes === 0 ? reading.reliefMinutesMin : 0),
    ),
    accountedMinutesMax: reading.accountedMinutesMax - reliefOnly * reliefEach - (overAccounted - reliefOnly) * minutesEach,
    reliefMin,
    reliefMinutesMin: Math.max(0, reading.reliefMinutesMin - reliefGone * terms.leastMinutes),
  }
}

const withoutNamed = (log: LogDay, named: readonly NamedMiss[]): LogDay => ({
  ...log,
  reliefMin: Math.max(0, log.reliefMin - named.filter(({ relief }) => relief === Relief.one).length),
  reliefMax: Math.max(0, log.reliefMax - named.filter(({ relief }) => relief !== Relief.none).length),
  reliefMinutesMin: Math.max(0, log.reliefMinutesMin - named.reduce((sum, { minutesMin }) => sum + minutesMin, 0)),
  reliefMinutesMax: Math.max(0, log.reliefMinutesMax - named.reduce((sum, { minutesMax }) => sum + minutesMax, 0)),
})

const credit = (reading: Reading, sessions: Least, minutes: Least): Reading => ({
  ...reading,
  heldMin: reading.heldMin + sessions.min,
  heldMax: reading.heldMax + sessions.max,
  accountedMin: reading.accountedMin + sessions.min,
  accountedMax: reading.accountedMax + sessions.max,
  minutesMin: reading.minutesMin + minutes.min,
  minutesMax: reading.minutesMax + minutes.max,
  accountedMinutesMin: reading.accountedMinutesMin + minutes.min,
  accountedMinutesMax: reading.accountedMinutesMax + minutes.max,
})
