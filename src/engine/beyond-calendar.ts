import type { Day } from '../time/civil-date.ts'
import { type DaySpan, type DayTable, School, type SeasonDays } from '../time/day-table.ts'
import type { Per } from '../time/period-unit.ts'

/** Longest summer, in days. What lies further from the calendar's school years is not known, rather than a holiday. */
const longestSummer = 100

/** What of a period the calendar does not reach. */
export interface Beyond {
  /** It begins long before the calendar does. */
  readonly before: boolean
  /** Weekdays after the calendar on which there may be school. */
  readonly days: number
  /** The last of them on which the line is due, if any. */
  readonly until: Day | undefined
}

const within: Beyond = { before: false, days: 0, until: undefined }

/**
 * Looks at a period that can be longer than the calendar: a year of the plan, or all of a provision's time.
 * A calendar of one school year must not make that year carry what the plan asks for in two.
 */
export const beyondCalendar = (span: DaySpan, { unit }: Per, effectiveEnd: Day, days: SeasonDays, table: DayTable): Beyond => {
  if ((unit !== 'plan-year' && unit !== 'total') || days !== table.regular) return within
  const first = Math.min(...days.spans.map(({ start }) => start)) - longestSummer
  const last = Math.max(...days.spans.map(({ end }) => end)) + longestSummer
  const until = Math.min(span.end, effectiveEnd)
  if (until <= last) return { ...within, before: span.start < first }
  let maybe = 0
  for (let day = last + 1; day <= span.end; day++) if (days.nominal[day - table.first] === School.yes) maybe++
  return { before: span.start < first, days: maybe, until }
}
