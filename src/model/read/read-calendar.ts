import { safeParse } from 'zod/mini'
import type { Issue, ReadResult } from '../../core/issue.ts'
import { toDay } from '../../time/civil-date.ts'
import type { DateRange, SchoolCalendar, Term, TermUnit } from '../../time/school-calendar.ts'
import { calendarSchema } from '../schema/calendar.ts'
import { issue, issuesOf, unreadKeys } from './issues.ts'
import { calendarKeys } from './known-keys.ts'

/** Longest gap between two terms of one kind, in days, that is taken for a holiday. */
const longestBreak = 30

/**
 * Reads a school calendar from unknown JSON. Never throws.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @returns The calendar with warnings, or the errors.
 *
 * @example
 * const calendar = readCalendar({ start: '2026-08-31', end: '2027-06-11', closures: [] })
 * calendar.ok // true
 *
 * @public
 */
export const readCalendar = (input: unknown): ReadResult<SchoolCalendar> => {
  const parsed = safeParse(calendarSchema, input)
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error.issues, input) }
  const calendar = parsed.data
  const overlap = overlappingYears(calendar)
  if (overlap.length > 0) return { ok: false, issues: overlap }
  return {
    ok: true,
    value: calendar,
    issues: [
      ...emptyWeek(calendar),
      ...incompleteTerms(calendar),
      ...closedOutside(calendar),
      ...unreadKeys(input, calendar, calendarKeys),
    ],
  }
}

const overlappingYears = ({ years = [] }: SchoolCalendar): readonly Issue[] =>
  years.flatMap((year, i) => {
    const other = years.findIndex((one, j) => j < i && one.start <= year.end && one.end >= year.start)
    if (other < 0) return []
    const fix = `It overlaps school year ${other + 1}: end one before the other begins.`
    return [issue('overlap', 'error', ['years', i], year, 'dates that no other school year has', fix)]
  })

/** Closures and extra days that lie outside every school year change nothing: often a year is mistyped. */
const closedOutside = ({
  start,
  end,
  years = [{ start, end }],
  closures = [],
  extraDays = [],
  esy = [],
}: SchoolCalendar): readonly Issue[] => {
  const isOutside = (range: DateRange): boolean => ![...years, ...esy].some((year) => year.start <= range.end && year.end >= range.start)
  const fix = 'Check the year of the date; outside the school years it changes nothing.'
  const expected = 'a date within a school year'
  return [
    ...closures.flatMap((closure, i) =>
      isOutside(closure) ? [issue('out-of-range', 'warning', ['closures', i], closure, expected, fix)] : [],
    ),
    ...extraDays.flatMap((day, i) =>
      isOutside({ start: day, end: day }) ? [issue('out-of-range', 'warning', ['extraDays', i], day, expected, fix)] : [],
    ),
  ]
}

const emptyWeek = ({ weekdays }: SchoolCalendar): readonly Issue[] =>
  weekdays?.length === 0
    ? [
        issue(
          'empty',
          'warning',
          ['weekdays'],
          weekdays,
          'at least one weekday',
          'List the days of the week with school, or leave the key out for Monday to Friday.',
        ),
      ]
    : []

/** Days in no term belong to the next one, or the last: a calendar that lists only some terms would give one that never ends. */
const incompleteTerms = (calendar: SchoolCalendar): readonly Issue[] => {
  const units = new Set((calendar.terms ?? []).map(({ unit }) => unit))
  return [...units].flatMap((unit) => termGaps(calendar, unit))
}

const termGaps = (calendar: SchoolCalendar, unit: TermUnit): readonly Issue[] => {
  const terms = (calendar.terms ?? []).filter((term) => term.unit === unit).sort((a, b) => (a.start < b.start ? -1 : 1))
  const last = terms.at(-1) as Term
  const overlap = terms.findIndex((term, i) => i > 0 && term.start <= (terms[i - 1] as Term).end)
  const gap = toDay(calendar.end) - toDay(last.end)
  return [
    ...(overlap > 0
      ? [
          issue(
            'overlap',
            'warning',
            ['terms'],
            terms[overlap],
            'terms of one kind that follow one another',
            `Correct the dates of the ${unit} that starts ${terms[overlap]?.start}.`,
          ),
        ]
      : []),
    ...(gap > longestBreak && calendar.years === undefined
      ? [
          issue(
            'incomplete-terms',
            'warning',
            ['terms'],
            last,
            `a ${unit} that reaches the end of the school year`,
            `List every ${unit}: all days after ${last.end} are counted in the last one.`,
          ),
        ]
      : []),
  ]
}
