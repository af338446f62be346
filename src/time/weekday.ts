import type { Day } from './civil-date.ts'

/** All weekdays, Monday first. @public */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The days of the week as calendars and plans write them. @public */
export type Weekday = (typeof weekdays)[number]

/** Position of a day in its week, Monday 0 to Sunday 6 (1970-01-01 was a Thursday). */
export const weekdayIndex = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** Turns a list of weekdays into seven flags, Monday first. */
export const weekdayFlags = (days: readonly Weekday[]): readonly boolean[] => weekdays.map((day) => days.includes(day))

/** The first day of the week that holds `day`, for weeks that start on `weekStart`. */
export const startOfWeek = (day: Day, weekStart: Weekday): Day => day - ((weekdayIndex(day) - weekdays.indexOf(weekStart) + 7) % 7)
