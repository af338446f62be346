import { groupBy } from '../core/group-by.ts'
import { compareText } from '../core/order.ts'
import { logKey, type Observation, type ObservationLog } from '../model/observation.ts'
import { type Day, toDay } from '../time/civil-date.ts'
import type { Placed } from './placed.ts'

/** A dated event at which accommodations apply, however it is known. */
export interface KnownEvent {
  readonly day: Day
  /** Its kind; missing where a record of an accommodation names none. */
  readonly opportunity: string | undefined
  readonly event: string | undefined
  /** How many of them a list of opportunities shows on that day. */
  listed: number
  /** What was recorded about it, by line. */
  readonly byLine: Map<number, Observation[]>
}

/** Every event that the log shows: listed opportunities, and those at which anything was recorded, on whatever line. By date. */
export const knownEvents = (log: ObservationLog, placed: Placed): readonly KnownEvent[] => {
  const events = new Map<string, KnownEvent>()
  const find = (date: string, opportunity: string | undefined, event: string | undefined): KnownEvent => {
    const key = `${date}\u0000${opportunity ?? ''}\u0000${event ?? ''}`
    const known = events.get(key)
    if (known !== undefined) return known
    const made: KnownEvent = { day: toDay(date), opportunity, event, listed: 0, byLine: new Map() }
    events.set(key, made)
    return made
  }
  for (const { date, opportunity, event } of log.opportunities ?? []) find(date, opportunity, event).listed++
  placed.events.forEach((entries, line) => {
    for (const entry of entries) {
      const record = placed.entries.records[entry] as Observation
      const { byLine } = find(record.date, record.opportunity, record.event)
      const ofLine = byLine.get(line)
      if (ofLine === undefined) byLine.set(line, [record])
      else ofLine.push(record)
    }
  })
  const name = ({ opportunity = '', event = '' }: KnownEvent): string => `${opportunity}\u0000${event}`
  return [...events.values()].sort((a, b) => a.day - b.day || compareText(name(a), name(b)))
}

/** How many events of one kind and day there were: the most that one log, or the list, shows on one line. */
export const countOf = ({ listed, byLine }: KnownEvent): number => {
  let most = Math.max(1, listed)
  for (const records of byLine.values()) {
    if (records.length <= most) continue
    for (const ofLog of groupBy(records, logKey).values()) most = Math.max(most, ofLog.length)
  }
  return most
}
