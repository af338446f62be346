import * as z from 'zod/mini'
import type { SchoolCalendar } from '../../time/school-calendar.ts'
import { count, date, name, ordered, type Schema, typed, weekday } from './basics.ts'

/** The schema of a school calendar. @public */
export const calendarSchema: Schema<SchoolCalendar> = /* @__PURE__ */ (() => {
  const range = () => ({ start: date(), end: date() })
  return typed<SchoolCalendar>(
    ordered(
      z.object({
        ...range(),
        years: z.optional(z.array(ordered(z.object(range()))).check(z.minLength(1))),
        weekdays: z.optional(z.array(weekday())),
        closures: z.optional(
          z.array(
            ordered(
              z.object({
                ...range(),
                planned: z.optional(z.boolean()),
                scope: z.optional(z.enum(['all', 'some'])),
                groups: z.optional(z.array(name())),
                name: z.optional(name()),
              }),
            ),
          ),
        ),
        shortenedDays: z.optional(z.array(date())),
        extraDays: z.optional(z.array(date())),
        terms: z.optional(
          z.array(
            ordered(
              z.object({ ...range(), unit: z.enum(['marking-period', 'quarter', 'trimester', 'semester']), name: z.optional(name()) }),
            ),
          ),
        ),
        cycle: z.optional(
          z.object({
            length: count(2, 60),
            start: z.optional(date()),
            onClosure: z.optional(z.enum(['slide', 'skip'])),
            restarts: z.optional(z.array(date())),
          }),
        ),
        weekStart: z.optional(weekday()),
        knownUntil: z.optional(date()),
        esy: z.optional(z.array(ordered(z.object({ ...range(), days: z.optional(z.array(date())) })))),
      }),
    ),
  )
})()
