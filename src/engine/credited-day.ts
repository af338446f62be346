import { roomFor } from './day-reader.ts'
import { type Least, type Outgoing, ordinaryDay } from './linked-day.ts'
import type { DayTerms, LogDay } from './log-day.ts'
import { closeDay, hullOf, type Reading, type Room } from './reading.ts'
import { Relief } from './relief.ts'

/** A missed session that a link names, so that its own relief is known to be gone. */
export interface NamedMiss {
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
  const most = sumOf(incoming, ({ sessions }) => sessions.max)
  const recorded = Math.max(0, ...logs.map(({ misses }) => misses))
  const room = Math.max(day.cap, ...logs.map(({ slots }) => slots))
  const cases: Reading[] = []
  for (let count = sure; count <= most; count++) {
    const highest = terms.countsSessions ? Math.max(0, Math.min(count, room - plain.heldMin)) : count
    const lowest = Math.min(count, Math.max(recorded, 1), highest)
    for (let madeUp = lowest; madeUp <= highest; madeUp++) {
      const others = madeUp === 0 ? plain : ordinary(count === most ? day : { ...day, named: new Map() }, madeUp)
      cases.push(credit(others, madeUp, minutesOf(incoming, count, sure, most)))
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
    return withMadeUp(
      log,
      madeUp,
      roomFor(original, logs, terms),
      Math.max(cap, ...logs.map(({ slots }) => slots)),
      terms,
      named.get(original) ?? [],
    )
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
    accountedMinutesMax: reading.accountedMinutesMax - reliefOnly * terms.leastMinutes - (overAccounted - reliefOnly) * minutesEach,
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

const credit = (reading: Reading, sessions: number, minutes: Least): Reading => ({
  ...reading,
  heldMin: reading.heldMin + sessions,
  heldMax: reading.heldMax + sessions,
  accountedMin: reading.accountedMin + sessions,
  accountedMax: reading.accountedMax + sessions,
  minutesMin: reading.minutesMin + minutes.min,
  minutesMax: reading.minutesMax + minutes.max,
  accountedMinutesMin: reading.accountedMinutesMin + minutes.min,
  accountedMinutesMax: reading.accountedMinutesMax + minutes.max,
})
