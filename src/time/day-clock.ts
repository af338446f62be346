import type { Bounds } from '../core/bounds.ts'
import { type CivilDate, type Day, toDay } from './civil-date.ts'
import type { ClockDayKind } from './clock-day-kind.ts'
import { buildDayTable, type DayAnswer, type DayTable, extentOf, School } from './day-table.ts'
import type { SchoolCalendar } from './school-calendar.ts'
import { tollingOf } from './vacation-tolling.ts'
import { weekdayFlags, weekdayIndex } from './weekday.ts'

/** What days can be counted with. All that is left out leaves days open; nothing is guessed. @public */
export interface DayClockInput {
  /** The school's calendar. Without one, a weekday may or may not be a school day. */
  readonly calendar?: SchoolCalendar | undefined
  /** Every federal and State holiday of the years in question; `[]` says that there is none. */
  readonly holidays?: readonly CivilDate[] | undefined
  /** Every school day on which the student was absent for reasons that the rule leaves out; `[]` says that there is none. */
  readonly absences?: readonly CivilDate[] | undefined
  /** School days that the district's calendar does not call instructional days. Default none. */
  readonly notInstructional?: readonly CivilDate[] | undefined
  /** School days that the district's calendar does not call school working days. Default none. */
  readonly notSchoolWorking?: readonly CivilDate[] | undefined
}

/** Tells for each day whether it counts in a kind of day. The functions of this file need nothing else of a calendar. */
export interface DayClock {
  readonly answer: (kind: ClockDayKind, day: Day) => DayAnswer
}

/** The first and last day on which something can fall; missing where it cannot be told. */
export interface DayLimits {
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
}

/** Where the search for a day ends: ten years. */
const horizon = 3660

const saturday = 5

const isWeekday = (day: Day): boolean => weekdayIndex(day) < saturday

/** Makes a clock from a school calendar and lists of days. */
export const dayClock = (input: DayClockInput): DayClock => {
  const { calendar } = input
  // "School day" means the same for all children (34 CFR 300.11(c)(2)), so the student's own shortened week plays no part.
  const table = calendar === undefined ? undefined : buildDayTable(calendar, {})
  const school = schoolAnswers(table, weekdayFlags(calendar?.weekdays ?? []))
  const tolling = tollingOf(table)
  const holidays = daysIn(input.holidays)
  const absences = daysIn(input.absences)
  const notInstructional = daysIn(input.notInstructional)
  const notSchoolWorking = daysIn(input.notSchoolWorking)

  const schoolUnless = (day: Day, excluded: ReadonlySet<Day> | undefined): DayAnswer => (excluded?.has(day) ? School.no : school(day))

  return {
    answer: (kind, day) => {
      switch (kind) {
        case 'calendar':
          return School.yes
        case 'calendar-less-breaks':
          return tolling(day)
        case 'business':
          if (!isWeekday(day) || holidays?.has(day)) return School.no
          return holidays === undefined ? School.maybe : School.yes
        case 'school':
          return school(day)
        case 'instructional':
          return schoolUnless(day, notInstructional)
        case 'school-working':
          return schoolUnless(day, notSchoolWorking)
        case 'school-less-absences': {
          const answer = schoolUnless(day, absences)
          return answer === School.yes && absences === undefined ? School.maybe : answer
        }
      }
    },
  }
}

const daysIn = (dates: readonly CivilDate[] | undefined): ReadonlySet<Day> | undefined =>
  dates === undefined ? undefined : new Set(dates.map(toDay))

/** School days by the table. Weekdays before and after its school years are open: other years may lie there. */
const schoolAnswers = (table: DayTable | undefined, onCalendar: readonly boolean[]): ((day: Day) => DayAnswer) => {
  const open = (day: Day): DayAnswer => (isWeekday(day) || onCalendar[weekdayIndex(day)] ? School.maybe : School.no)
  if (table === undefined) return open
  const { start, end } = extentOf(table.regular.spans)
  return (day) => {
    const answer = table.regular.school[day - table.first] as DayAnswer | undefined
    return day >= start && day <= end ? (answer ?? School.no) : answer === School.yes ? School.yes : open(day)
  }
}

/** Counts the days of a kind after `after`, up to `through` and with it. */
export const countAfter = (clock: DayClock, kind: ClockDayKind, after: Day, through: Day): Bounds => {
  let min = 0
  let max = 0
  for (let day = after + 1; day <= through; day++) {
    const answer = clock.answer(kind, day)
    if (answer !== School.no) max++
    if (answer === School.yes) min++
  }
  return { min, max }
}

/** The day on which a count of days ends: from the day after `after` on, the last day counted. A count of 0 ends on `after`. */
export const endOfCount = (clock: DayClock, kind: ClockDayKind, after: Day, days: number): DayLimits =>
  limitsOf(days, (step) => {
    const day = after + step
    return { day, answer: step === 0 ? School.no : clock.answer(kind, day) }
  })

/** The last day from which `days` days of a kind still pass up to `event`, `event` being the last day counted. */
export const lastDayBefore = (clock: DayClock, kind: ClockDayKind, event: Day, days: number): DayLimits => {
  const { earliest, latest } = limitsOf(days, (step) => {
    const day = event - step
    return { day, answer: step === 0 ? School.no : clock.answer(kind, day + 1) }
  })
  // Walking back, the possible count is reached first, on the later day.
  return { earliest: latest, latest: earliest }
}

/** Walks from a day until the possible and then the sure days reach the number asked for. */
const limitsOf = (days: number, at: (step: number) => { readonly day: Day; readonly answer: DayAnswer }): DayLimits => {
  let sure = 0
  let possible = 0
  let earliest: Day | undefined
  for (let step = 0; step <= horizon; step++) {
    const { day, answer } = at(step)
    if (answer !== School.no) possible++
    if (answer === School.yes) sure++
    if (possible >= days) earliest ??= day
    if (sure >= days) return { earliest, latest: day }
  }
  return { earliest, latest: undefined }
}
