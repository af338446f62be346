import type { Reading } from './reading.ts'

/** A make-up that counts in a period: day held, day made up, records. */
export interface TallyMakeUp {
  readonly day: number
  readonly target: number
  readonly records: readonly number[]
}

/** The sums of one period, changed in place during the walk over the days. */
export interface Tally extends Reading {
  /** Days, as table indexes, about which no log says anything. */
  readonly unobserved: number[]
  /** Days on which the logs disagree, with their records. */
  readonly conflicts: { readonly index: number; readonly records: readonly number[] }[]
  readonly minutesDiffer: number[]
  /** Days whose sessions, or minutes, the records leave open. */
  readonly openSessions: number[]
  readonly openMinutes: number[]
  /** Records of the period, in the order of its days. */
  records: Int32Array
  readonly madeUp: TallyMakeUp[]
  /** Misses by reason, and relief for sure by reason; made when there is one. */
  missed: Map<string, number> | undefined
  relieved: Map<string, number> | undefined
  relievedMinutes: Map<string, number> | undefined
  asWrittenMin: number
  asWrittenMax: number
  /** What the school days after `asOf` can still bring. */
  roomSessions: number
  roomMinutes: number
  schoolDaysPassed: number
  schoolDaysLeft: number
}

const noRecords = new Int32Array(0)

export const newTally = (): Tally => ({
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
  unobserved: [],
  conflicts: [],
  minutesDiffer: [],
  openSessions: [],
  openMinutes: [],
  records: noRecords,
  madeUp: [],
  missed: undefined,
  relieved: undefined,
  relievedMinutes: undefined,
  asWrittenMin: 0,
  asWrittenMax: 0,
  roomSessions: 0,
  roomMinutes: 0,
  schoolDaysPassed: 0,
  schoolDaysLeft: 0,
})

/** Adds a day to its period. */
export const addReading = (tally: Tally, reading: Reading, index: number): void => {
  tally.heldMin += reading.heldMin
  tally.heldMax += reading.heldMax
  tally.accountedMin += reading.accountedMin
  tally.accountedMax += reading.accountedMax
  tally.minutesMin += reading.minutesMin
  tally.minutesMax += reading.minutesMax
  tally.accountedMinutesMin += reading.accountedMinutesMin
  tally.accountedMinutesMax += reading.accountedMinutesMax
  tally.reliefMin += reading.reliefMin
  tally.reliefMinutesMin += reading.reliefMinutesMin
  if (reading.accountedMin < reading.accountedMax) tally.openSessions.push(index)
  if (reading.accountedMinutesMin < reading.accountedMinutesMax) tally.openMinutes.push(index)
}
