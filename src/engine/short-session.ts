import { type Entries, noMinutes, Outcome } from './entries.ts'
import type { LedgerDay } from './ledger-day.ts'
import { partAt, type ServiceLine } from './service-line.ts'

/** A held session that was shorter than the plan's shortest, for sure. */
export interface ShortSession {
  readonly index: number
  readonly least: number
  readonly sessions: number
  readonly minutes: { readonly min: number; readonly max: number }
  readonly records: readonly number[]
}

/** The held sessions of a day that were too short for sure. */
export const shortSession = (line: ServiceLine, entries: Entries, day: LedgerDay, index: number): readonly ShortSession[] | undefined => {
  const least = partAt(line, index)?.terms?.length?.min ?? 0
  if (least === 0 || day.conflict || day.minutesDiffer) return undefined
  if (!day.logs.some(({ shortest }) => shortest < least)) return undefined
  const isShort = (record: number): boolean => {
    const minutes = entries.minutes[record] as number
    return entries.outcome[record] === Outcome.held && minutes !== noMinutes && minutes < least
  }
  // Records that may be one session with another are none of their own.
  const unsure = new Set(day.logs.flatMap(({ possibleDuplicates }) => possibleDuplicates))
  const recording = day.logs.filter((log) => log.held.length > 0)
  const records = recording.flatMap((log) =>
    log.records.filter((record) => isShort(record) && !log.repeats.has(record) && !unsure.has(record)),
  )
  if (records.length === 0) return undefined
  if (recording.length === 1) {
    return records.map((record) => {
      const minutes = entries.minutes[record] as number
      return { index, least, sessions: 1, minutes: { min: minutes, max: minutes }, records: [record] }
    })
  }
  const { heldMin, minutesMin, minutesMax } = day.reading
  if (minutesMax >= least * heldMin || day.incoming.length > 0) return undefined
  return [{ index, least, sessions: heldMin, minutes: { min: minutesMin, max: minutesMax }, records }]
}
