import { roomFor } from './day-reader.ts'
import { noMinutes } from './entries.ts'
import { Cover, type DayTerms, type LogDay, perhapsHeld } from './log-day.ts'
import { closeDay, hullOf, mergeReadings, type Reading } from './reading.ts'

/** The day without its linked sessions, over every number of them that is possible. */
export const ordinaryDay = (
  logs: readonly LogDay[],
  own: ReadonlyMap<LogDay, { readonly most: number }>,
  linked: { readonly min: number; readonly max: number },
  terms: DayTerms,
  conflict: boolean,
  close: (log: LogDay, index: number) => Reading = (log) => closeDay(log, roomFor(log, logs, terms), terms),
): Reading => {
  const readings: Reading[] = []
  for (let count = linked.min; count <= linked.max; count++) {
    const each = logs.map((log, i) => {
      const lacking = Math.max(0, count - (own.get(log)?.most ?? 0))
      // What may be about another line may be the linked session too: then no other entry stands in for it.
      const least = Math.max(0, lacking - log.unslotted - log.unclearMakeUps)
      const { planned } = roomFor(log, logs, terms)
      const cases: Reading[] = []
      for (let taken = least; taken <= lacking; taken++)
        cases.push(close(taken === 0 ? log : withoutStandIns(log, taken, planned, terms), i))
      return hullOf(cases)
    })
    readings.push(conflict ? hullOf(each) : mergeReadings(each).reading)
  }
  return hullOf(readings)
}

/**
 * A log's day without the plain entries that may be the linked sessions it lacks.
 * A log that covers the day must hold them; any other may lack them altogether.
 */
const withoutStandIns = (log: LogDay, lacking: number, planned: number, terms: DayTerms): LogDay => {
  const most = Math.min(lacking, log.held.length)
  const isUntimed = (minutes: number): boolean => minutes === noMinutes || minutes === perhapsHeld
  const leastOf = (minutes: number): number => (minutes === noMinutes ? 1 : minutes === perhapsHeld ? 0 : minutes)
  const mostOf = (minutes: number): number => (isUntimed(minutes) ? planned : minutes)
  const longest = [...log.held].sort((a, b) => leastOf(b) - leastOf(a)).slice(0, most)
  const shortest = [...log.held].sort((a, b) => mostOf(a) - mostOf(b)).slice(0, most)
  const base = {
    ...log,
    heldMin: Math.max(0, log.heldMin - most),
    minutesMin: Math.max(0, log.minutesMin - sum(longest.map(leastOf))),
  }
  const short = log.held.filter((minutes) => minutes > 0 && minutes < terms.countsFrom).length
  const timed = shortest.filter((minutes) => !isUntimed(minutes))
  if (log.cover !== Cover.none) {
    return {
      ...base,
      slots: log.slots - most,
      // One that is too short to count may be the linked one, and takes no session from those that count.
      heldMax: Math.max(0, log.heldMax - Math.max(0, most - short)),
      minutesMax: log.minutesMax - sum(timed),
      openSessions: log.openSessions - (shortest.length - timed.length),
    }
  }
  // The slot of a stand-in is free again: another session of the planned length may have been held in it.
  const replaced = terms.countsSessions ? timed.filter((minutes) => minutes < planned) : []
  return { ...base, minutesMax: log.minutesMax - sum(replaced), openSessions: log.openSessions + replaced.length }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
