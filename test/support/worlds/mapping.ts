import { type Entry, isAlike } from './entry.ts'

/** What became of one session of a day. */
export type DayEvent =
  | { readonly kind: 'held'; readonly minutes: number }
  | { readonly kind: 'other-form' }
  | { readonly kind: 'miss'; readonly reason: string; readonly relieves: boolean }

/** A session held on one day that makes up one of another. */
export interface MakeUp {
  readonly day: number
  readonly target: number
  readonly minutes: number
  /** The records of the miss that links of it name, log by log. */
  readonly names: readonly Entry[]
}

/** What one log says of a day. */
export interface DayLog {
  readonly name: string
  /** Ordinary entries, and those that make up a session of another day. */
  readonly entries: readonly Entry[]
  readonly linked: readonly Entry[]
  readonly cover: 'none' | 'heldOnly' | 'full'
}

/** For each entry of a log, linked ones last, the event that it tells: ordinary events first, then make-ups; {@link notHeld} for neither. */
export type Mapping = readonly number[]

/** A linked entry of which it is open whether it was held, and which was not. */
export const notHeld = -1

/** The entries of a log that tell an event. */
export const tellers = ({ entries, linked }: DayLog, mapping: Mapping, event: number): readonly Entry[] =>
  [...entries, ...linked].filter((_, i) => mapping[i] === event)

/**
 * All ways in which a log's entries can tell what happened on a day: one entry, one event. On a day with more entries than
 * slots, as many as are beyond them may tell the same event as another entry that looks like it.
 */
export const mappingsOf = (log: DayLog, events: readonly DayEvent[], makeUps: readonly MakeUp[], cap: number): readonly Mapping[] => {
  const all = [...log.entries, ...log.linked]
  const plain = log.entries.length
  const mostShared = Math.max(0, plain - Math.max(1, cap))
  const found: number[][] = []
  const chosen: number[] = []

  const choose = (event: number, shared: number): void => {
    chosen.push(event)
    next(chosen.length, shared)
    chosen.pop()
  }
  const next = (at: number, shared: number): void => {
    const entry = all[at]
    if (entry === undefined) return void found.push([...chosen])
    for (let event = 0; event < events.length + makeUps.length; event++) {
      if (!fits(entry, events[event], makeUps[event - events.length])) continue
      const others = all.filter((_, i) => chosen[i] === event)
      const mayShare = at < plain && event < events.length && shared < mostShared && others.every((other) => isAlike(other, entry))
      if (others.length === 0 || mayShare) choose(event, shared + (others.length > 0 ? 1 : 0))
    }
    if (entry.target !== undefined && entry.kind === 'open') choose(notHeld, shared)
  }
  next(0, 0)
  return found
}

const fits = (entry: Entry, event: DayEvent | undefined, makeUp: MakeUp | undefined): boolean => {
  if (event !== undefined) return entry.target === undefined && tells(entry, event)
  if (makeUp === undefined || (entry.minutes !== undefined && entry.minutes !== makeUp.minutes)) return false
  // Another log's make-up may be a plain entry here.
  if (entry.target === undefined) return entry.kind === 'held' || entry.kind === 'open'
  return entry.target === makeUp.target && makeUp.names.find(({ log }) => log === entry.log) === entry.names
}

const tells = ({ kind, minutes, reason, record }: Entry, event: DayEvent): boolean => {
  switch (kind) {
    case 'held':
      // A form that was not recorded is taken to be the plan's, unless another record of the session tells otherwise.
      if (event.kind === 'other-form') return record.groupSize === undefined
      return event.kind === 'held' && (minutes === undefined || minutes === event.minutes)
    case 'other-form':
      return event.kind === 'other-form'
    case 'miss':
      return event.kind === 'miss' && (reason === undefined || reason === event.reason)
    case 'open':
      return event.kind !== 'other-form'
  }
}
