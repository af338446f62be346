import { UsageError } from '../core/usage-error.ts'
import { type CivilDate, type Day, fromDay, toDay } from '../time/civil-date.ts'
import { countAfter, type DayClock, type DayClockInput, type DayLimits, dayClock, endOfCount, lastDayBefore } from '../time/day-clock.ts'
import { type DaySpan, spanOf } from '../time/day-table.ts'
import type { DayCount } from './pack.ts'

/** What a deadline is computed from. @public */
export interface DeadlineInput extends DayClockInput {
  /** A clock of a pack, or another count of days. */
  readonly clock: DayCount
  /** The day of the event from which it counts: what a clock's `from` names. */
  readonly event: CivilDate
}

/**
 * The last day of a clock: the earliest and the latest that it can be; the same day when all is known.
 *
 * `null` where it cannot be told: no calendar, or it ends too early.
 *
 * @public
 */
export interface Deadline {
  readonly earliest: CivilDate | null
  readonly latest: CivilDate | null
}

/**
 * Computes the last day of a clock: the last day counted for `within`, the last day that is early enough for `before`, the day for `on`.
 *
 * Counting starts on the day after the event and ends on the last day counted; State counting rules can differ.
 * Information only: exceptions and agreed dates are not in it.
 *
 * @param input - The clock, the day of its event, and what days are counted with.
 * @returns The last day as bounds; `null` where the rule gives no number.
 * @throws UsageError when the event or a listed day is no real date, or the clock's days are no whole number.
 *
 * @example
 * const [start] = clocksFor(packUsLa, 'service-start')
 * deadlineOf({ clock: start, event: '2026-09-10', calendar }) // { earliest: '2026-09-24', latest: '2026-09-24' }
 * deadlineOf({ clock: start, event: '2026-09-10' }) // { earliest: '2026-09-24', latest: null }
 *
 * @public
 */
export const deadlineOf = (input: DeadlineInput): Deadline | null => {
  const { days, dayKind, when, ifYearEnds } = input.clock
  const event = toDay(input.event)
  if (days === null) return null
  if (!Number.isInteger(days) || days < 0) throw new UsageError('invalid-options', `A clock counts whole days, found ${days}.`)
  const clock = dayClock(input)
  if (when === 'before') return shown(lastDayBefore(clock, dayKind, event, days))
  const end = endOfCount(clock, dayKind, event, days)
  return shown(ifYearEnds === undefined ? end : withYearEnd(clock, input, event, days, end))
}

const shown = ({ earliest, latest }: DayLimits): Deadline => ({
  earliest: earliest === undefined ? null : fromDay(earliest),
  latest: latest === undefined ? null : fromDay(latest),
})

/** Where fewer days remain in the school year than the clock counts, the deadline is the first school day of the next year. */
const withYearEnd = (clock: DayClock, input: DeadlineInput, event: Day, days: number, end: DayLimits): DayLimits => {
  const yearEnd = endOfYear(input, event)
  // Without a calendar the year may end on any day.
  if (yearEnd === undefined) return { earliest: endOfCount(clock, 'school', event, 1).earliest, latest: undefined }
  const remaining = countAfter(clock, input.clock.dayKind, event, yearEnd)
  if (remaining.min >= days) return end
  const next = endOfCount(clock, 'school', Math.max(yearEnd, event), 1)
  return remaining.max < days ? next : { earliest: end.earliest, latest: next.latest }
}

/** The last day of the school year that an event falls into, or follows. */
const endOfYear = ({ calendar }: DeadlineInput, event: Day): Day | undefined => {
  if (calendar === undefined) return undefined
  const years = (calendar.years?.length ? calendar.years : [calendar]).map(spanOf).sort((a, b) => a.start - b.start)
  const current = years.findLast(({ start }) => start <= event)
  return current?.end ?? (years[0] as DaySpan).start - 1
}
