import { groupBy } from '../core/group-by.ts'
import type { Day } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import type { Placed } from './placed.ts'
import type { Repeat } from './same-day.ts'
import type { ServiceLine } from './service-line.ts'

/**
 * A session of one day that makes up one of another.
 *
 * - `sure`: it was held, and for that day.
 * - `perhaps-held`: for that day, if it was held.
 * - `perhaps-linked`: it was recorded on its own day, and may be for that day.
 */
export interface Link {
  readonly entry: number
  readonly log: number
  readonly day: Day
  readonly target: Day
  /** The record of the missed session, where the link names it. */
  readonly missed: number | undefined
  readonly certainty: 'sure' | 'perhaps-held' | 'perhaps-linked'
}

/** A make-up that may be about this line or another: it may bring one session to the day that it is for. */
export interface PossibleLink {
  readonly entry: number
  readonly day: Day
  readonly target: Day
}

/** The make-ups of a line, each assigned to the day that it makes up. */
export interface LineMakeUps {
  readonly links: readonly Link[]
  readonly possible: readonly PossibleLink[]
  /** Without anything to make up: sessions of their own period. `isLinked`: it is among the links as well. */
  readonly ordinary: readonly { readonly entry: number; readonly day: Day; readonly isLinked: boolean }[]
  /** Listed, but counted nowhere: missed themselves, in a form that does not count, or for a day outside the duty window. */
  readonly idle: readonly { readonly entry: number; readonly target: Day | undefined }[]
  /** Consultation that was recorded as a make-up of direct service, or the reverse. */
  readonly consultation: readonly number[]
  /** Records that only repeat one of these. */
  readonly repeats: readonly Repeat[]
  /** Some were assigned, or not, by what is on record of earlier misses. */
  readonly usedOldestMiss: boolean
}

/** A make-up with what it says it is for. */
export interface Candidate {
  readonly entry: number
  readonly log: number
  readonly day: Day
  readonly target: Day | 'unspecified'
  readonly missed: number | undefined
  readonly isSure: boolean
}

/** What make-ups of a line are resolved against. */
export interface Resolving {
  readonly line: ServiceLine
  readonly lineIndex: number
  readonly placed: Placed
  readonly compiled: CompiledPlan
  readonly inWindow: (target: Day, day: Day) => boolean
}

/** Links by the day on which they were held. */
export const linksByDay = (links: readonly Link[], first: Day): ReadonlyMap<number, readonly Link[]> =>
  groupBy(links, ({ day }) => day - first)
