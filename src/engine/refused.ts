import { type Entries, Form, noMinutes, Outcome } from './entries.ts'
import type { DayTerms, LogDay } from './log-day.ts'
import { hullOf, type Merged, mergeReadings, type Reading } from './reading.ts'

/** Sessions of a log's day that policy does not count, or may not, because of their form or their length. */
interface Refused {
  /** What their being counted would add to the log's own bounds. */
  readonly entered: { min: number; max: number; minutesMin: number; minutesMax: number }
  /** Not counted for sure. */
  sure: number
  /** Not counted at most. */
  most: number
  byForm: boolean
  byLength: boolean
  /** Sessions of which the log says that their form, or their length, is right; and those of which it says either. */
  readonly right: { form: number; length: number; either: number }
}

/**
 * Merges the logs of a day of which a policy does not count some sessions.
 *
 * Logs agree or contradict each other about what was held, not about what a policy makes of it: one of them tells the size of the
 * group, the other does not. So they are merged as entered, and what some log shows as not counted is taken off afterwards.
 */
export const mergeLogs = (logs: readonly LogDay[], readings: readonly Reading[], entries: Entries, terms: DayTerms): Merged => {
  if (!logs.some(({ refused }) => refused > 0)) return mergeReadings(readings)
  // Records that may be one session, or another line's, leave more open than can be taken off.
  if (logs.some(({ repeats, possibleDuplicates, unslotted }) => repeats.size + possibleDuplicates.length + unslotted > 0))
    return withoutVerdict(readings)
  const planned = Math.max(terms.planned, ...logs.map(({ longest }) => longest))
  const refused = logs.map((log) => refusedOf(log, entries, { ...terms, planned }))
  const entered = mergeReadings(readings.map((reading, i) => asEntered(reading, refused[i] as Refused)))
  if (entered.conflict) return { ...mergeReadings(readings), conflict: true }
  return { ...entered, reading: takenOff(entered.reading, refused, readings) }
}

/** All that any of the logs allows, where nobody can tell whether they differ in what was held or in what counts. */
const withoutVerdict = (readings: readonly Reading[]): Merged => {
  const merged = mergeReadings(readings)
  return merged.conflict || merged.minutesDiffer ? { reading: hullOf(readings), conflict: false, minutesDiffer: false } : merged
}

const refusedOf = (log: LogDay, entries: Entries, terms: DayTerms): Refused => {
  const found: Refused = {
    entered: { min: 0, max: 0, minutesMin: 0, minutesMax: 0 },
    sure: 0,
    most: 0,
    byForm: false,
    byLength: false,
    right: { form: 0, length: 0, either: 0 },
  }
  for (const entry of log.records) {
    const outcome = entries.outcome[entry]
    if (outcome !== Outcome.held && outcome !== Outcome.notCounted) continue
    addSession(found, outcome === Outcome.notCounted, entries.minutes[entry] as number, entries.form[entry] as number, terms)
  }
  return found
}

const addSession = (found: Refused, isOtherForm: boolean, minutes: number, form: number, terms: DayTerms): void => {
  const { entered, right } = found
  const isTimed = minutes !== noMinutes
  const isLong = isTimed && minutes >= terms.countsFrom
  const mayBeLong = isLong || (!isTimed && terms.countsFrom <= terms.planned)
  const counts = !isOtherForm && (isLong || (!isTimed && terms.countsFrom <= 1))
  if (isOtherForm) {
    found.byForm = true
    entered.minutesMin += isTimed ? minutes : 1
    entered.minutesMax += isTimed ? minutes : terms.planned
  } else if (!counts) found.byLength = true
  if (!counts) {
    const isSure = isOtherForm || !mayBeLong
    found.most++
    if (isSure) found.sure++
    entered.min++
    if (isSure) entered.max++
  }
  const isRight = form === Form.asWritten || form === Form.partly
  if (isRight) right.form++
  if (isLong) right.length++
  if (isRight || isLong) right.either++
}

const asEntered = (reading: Reading, { entered: { min, max, minutesMin, minutesMax } }: Refused): Reading => ({
  ...reading,
  heldMin: reading.heldMin + min,
  heldMax: reading.heldMax + max,
  accountedMin: reading.accountedMin + min,
  accountedMax: reading.accountedMax + max,
  minutesMin: reading.minutesMin + minutesMin,
  minutesMax: reading.minutesMax + minutesMax,
  accountedMinutesMin: reading.accountedMinutesMin + minutesMin,
  accountedMinutesMax: reading.accountedMinutesMax + minutesMax,
})

/** What is left when the sessions that do not count are taken off: those that one log shows are the least, those of all the most. */
const takenOff = (entered: Reading, refused: readonly Refused[], readings: readonly Reading[]): Reading => {
  const byForm = refused.some((one) => one.byForm)
  const byLength = refused.some((one) => one.byLength)
  const rightIn = ({ right }: Refused): number => (byForm && byLength ? right.either : byForm ? right.form : right.length)
  const right = Math.max(...refused.map(rightIn))
  const sure = Math.max(...refused.map((one) => one.sure))
  // Where one log says that a session was right and another that it was not, nobody can tell.
  const least = Math.max(0, Math.min(sure, entered.heldMax - right))
  const most = Math.min(
    entered.heldMin,
    refused.reduce((sum, one) => sum + one.most, 0),
  )
  const minutes = refused.filter((one) => one.entered.minutesMax > 0).map((one) => one.entered)
  const isSure = byForm && !byLength && least > 0 && least === sure
  const leastMinutes = isSure ? Math.min(...minutes.map(({ minutesMin }) => minutesMin)) : 0
  const mostMinutes = minutes.reduce((sum, { minutesMax }) => sum + minutesMax, 0)
  const off: Reading = {
    ...entered,
    heldMin: entered.heldMin - most,
    heldMax: entered.heldMax - least,
    accountedMin: Math.max(0, entered.accountedMin - most),
    accountedMax: entered.accountedMax - least,
    minutesMin: Math.max(0, entered.minutesMin - mostMinutes),
    minutesMax: entered.minutesMax - leastMinutes,
    accountedMinutesMin: Math.max(0, entered.accountedMinutesMin - mostMinutes),
    accountedMinutesMax: entered.accountedMinutesMax - leastMinutes,
  }
  return least === sure ? noMoreThan(off, readings) : noMoreThan(off, [])
}

/** Where no log disputes another's refusals, there was no more than each log allows by itself. */
const noMoreThan = (off: Reading, readings: readonly Reading[]): Reading => ({
  ...off,
  heldMax: Math.max(off.heldMin, Math.min(off.heldMax, ...readings.map((one) => one.heldMax))),
  accountedMax: Math.max(off.accountedMin, Math.min(off.accountedMax, ...readings.map((one) => one.accountedMax))),
  minutesMax: Math.max(off.minutesMin, Math.min(off.minutesMax, ...readings.map((one) => one.minutesMax))),
  accountedMinutesMax: Math.max(
    off.accountedMinutesMin,
    Math.min(off.accountedMinutesMax, ...readings.map((one) => one.accountedMinutesMax)),
  ),
})
