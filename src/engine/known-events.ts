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
  const { entries } = placed
  const days = new Map<Day, KnownEvent[]>()
  const byName = new Map<Day, Map<string, KnownEvent>>()
  const find = (day: Day, opportunity: string | undefined, event: string | undefined): KnownEvent => {
    const ofDay = days.get(day) ?? []
    if (ofDay.length === 0) days.set(day, ofDay)
    const known = ofDay.length <= few ? ofDay.find((one) => one.opportunity === opportunity && one.event === event) : undefined
    if (known !== undefined) return known
    const names = byName.get(day) ?? new Map(ofDay.map((one) => [nameOf(one), one]))
    byName.set(day, names)
    const name = nameOf({ opportunity, event })
    const made = names.get(name) ?? { day, opportunity, event, listed: 0, byLine: new Map() }
    if (!names.has(name)) ofDay.push(made)
    names.set(name, made)
    return made
  }
  for (const { date, opportunity, event } of log.opportunities ?? []) find(toDay(date), opportunity, event).listed++
  placed.events.forEach((ofLine, line) => {
    for (const entry of ofLine) {
      const record = entries.records[entry] as Observation
      const { byLine } = find(entries.day[entry] as Day, record.opportunity, record.event)
      const known = byLine.get(line)
      if (known === undefined) byLine.set(line, [record])
      else known.push(record)
    }
  })
  return [...days.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofDay]) => (ofDay.length === 1 ? ofDay : ofDay.sort((a, b) => compareText(nameOf(a), nameOf(b)))))
}

/** Up to this many events of a day are looked through one by one. */
const few = 8

const nameOf = ({ opportunity = '', event = '' }: Pick<KnownEvent, 'opportunity' | 'event'>): string => `${opportunity}\u0000${event}`

/** How many events of one kind and day there were: the most that one log, or the list, shows on one line. */
export const countOf = ({ listed, byLine }: KnownEvent): number => {
  let most = Math.max(1, listed)
  for (const records of byLine.values()) {
    if (records.length <= most) continue
    for (const ofLog of groupBy(records, logKey).values()) most = Math.max(most, ofLog.length)
  }
  return most
}
