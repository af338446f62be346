import type { Per } from '../time/period-unit.ts'

/**
 * A whole quantity with a lower and an upper end: "3–5 times" is `{ min: 3, max: 5 }`.
 * `max: null` means that no upper end is stated ("at least 2"); `min: 0` that no lower end is ("up to 2").
 *
 * @public
 */
export interface Range {
  readonly min: number
  readonly max: number | null
}

/** "3 out of 4 weeks", kept for display: the amounts are already multiplied out. @public */
export interface WeekPattern {
  readonly weeksOn: number
  readonly weeksOf: number
}

/** A promise counted in sessions. @public */
export interface SessionFrequency {
  readonly sessions: Range
  readonly per: Per
  readonly minutesPerSession?: Range
  readonly pattern?: WeekPattern
  readonly minutes?: never
}

/** A promise counted in minutes alone ("120 minutes per month"). @public */
export interface MinuteFrequency {
  readonly minutes: Range
  readonly per: Per
  readonly pattern?: WeekPattern
  readonly sessions?: never
  readonly minutesPerSession?: never
}

/** How often and how much. @public */
export type Frequency = SessionFrequency | MinuteFrequency
