import { type CivilDate, type Day, fromDay } from '../../time/civil-date.ts'
import { dayClock, endOfCount } from '../../time/day-clock.ts'
import type { SchoolCalendar } from '../../time/school-calendar.ts'

/** The day on which `count` school days have passed after a day. */
export type SchoolDaysAfter = (day: Day, count: number) => Day

/**
 * Counts school days by the calendar. Without one, and beyond its last school year, every weekday counts: a message can be planned
 * although nobody knows next year's calendar.
 */
export const schoolDaysAfter = (calendar: SchoolCalendar | undefined): SchoolDaysAfter => {
  const clock = dayClock({ calendar })
  return (day, count) => endOfCount(clock, 'school', day, count).earliest ?? day + count
}

/** The same days as civil dates, one after the other. */
export const nextSchoolDays = (after: SchoolDaysAfter, day: Day, first: number, how: number): readonly CivilDate[] =>
  Array.from({ length: how }, (_, i) => fromDay(after(day, first + i)))
