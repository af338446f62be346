import type { Range, WeekPattern } from '../model/frequency.ts'
import type { GroupSize } from '../model/provision.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Per } from '../time/period-unit.ts'
import type { Weekday } from '../time/weekday.ts'

/** Which terms a component was read from: the first, and the one after the last. */
export interface Place {
  readonly from: number
  readonly to: number
  /** The id of the recogniser that read it. */
  readonly recogniser: string
}

/** How many times: "2x", "twice", "5 days", "3 sessions". */
export interface Count extends Place {
  readonly name: 'count'
  readonly range: Range
  /** What was counted. A `singular` session noun counts one without saying so. */
  readonly noun: 'times' | 'days' | 'sessions' | 'class-periods' | 'singular' | 'bare'
}

/** How long: "30 minutes", "1 1/2 hours", in minutes. */
export interface Duration extends Place {
  readonly name: 'duration'
  readonly range: Range
  /** `session`: said to be of each session. `total`: said to be of all. `bare`: a number without a unit. */
  readonly role: 'open' | 'session' | 'total' | 'bare'
}

/** How often the count or total comes again. */
export interface Period extends Place {
  readonly name: 'period'
  readonly per: Per
  /** Another reading of the same word: "bi-weekly" is every two weeks or twice a week. */
  readonly other?: { readonly times: number; readonly per: Per }
  /** An adverb ("weekly") counts one by itself. */
  readonly adverb: boolean
  /** Times within the period that the word itself says: 2 for "semi-monthly". */
  readonly times?: number
}

/** "3 out of 4 weeks", "3 weeks per month". */
export interface Pattern extends Place {
  readonly name: 'pattern'
  readonly weeks: WeekPattern
  /** Said of a month, not of four weeks. */
  readonly month: boolean
  /** "6 sessions over 3 weeks": the amounts are those of the whole already. */
  readonly whole: boolean
}

/** An end that a range is open at: "up to", "at least", "about". */
export interface Bound extends Place {
  readonly name: 'bound'
  readonly side: 'max' | 'min' | 'below' | 'above' | 'about'
}

/** How many students. */
export interface Group extends Place {
  readonly name: 'group'
  readonly group: GroupSize
  /** "individual or group" leaves it open. */
  readonly open: boolean
}

/** Weekdays on which it takes place. */
export interface Days extends Place {
  readonly name: 'days'
  readonly days: readonly Weekday[]
}

/** From one time of the day to another, in minutes. */
export interface ClockSpan extends Place {
  readonly name: 'time'
  readonly minutes: number
}

/** First and last day. */
export interface Dates extends Place {
  readonly name: 'dates'
  readonly start?: CivilDate
  readonly end?: CivilDate
}

/** What one word says by itself. */
export interface Word extends Place {
  readonly name:
    | 'service'
    | 'subject'
    | 'instruction'
    | 'setting'
    | 'delivery'
    | 'provider'
    | 'condition'
    | 'permission'
    | 'negation'
    | 'change'
    | 'season'
    | 'code'
    | 'label'
    | 'filler'
    | 'special-education'
    | 'resource'
    | 'alternative'
    | 'plus'
    | 'length'
  readonly value: string
}

/** One thing that a phrase says. */
export type Component = Count | Duration | Period | Pattern | Bound | Group | Days | ClockSpan | Dates | Word

/** Which terms belong to a component: 1 at the place of each that does. */
export const takenBy = (components: readonly Component[], length: number): Uint8Array => {
  const taken = new Uint8Array(length)
  for (const { from, to } of components) taken.fill(1, from, to)
  return taken
}

/** A component before its place is known. */
export type Unplaced = Component extends infer One ? (One extends Component ? Omit<One, keyof Place> : never) : never
