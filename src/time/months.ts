import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths, startOfMonth } from 'date-fns'
import type { Day } from './civil-date.ts'

/*
 * The one door to date-fns. UTC dates only, so that no machine's time zone can move a day
 * (with local dates a month that crosses the day Samoa skipped is one day short).
 */

const milliseconds = 86_400_000

const asUtc = (day: Day): Date => new UTCDateMini(day * milliseconds)
const asDay = (date: Date): Day => Math.round(date.getTime() / milliseconds)

/** The first day of the calendar month of `day`. */
export const monthStart = (day: Day): Day => asDay(startOfMonth(asUtc(day)))

/** The same date `count` months later; the month's last day where that date does not exist. */
export const plusMonths = (day: Day, count: number): Day => asDay(addMonths(asUtc(day), count))
