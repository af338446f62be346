import { type CivilDate, fromDay, toDay } from '../../src/time/civil-date.ts'
import { buildDayTable, School } from '../../src/time/day-table.ts'
import { layOutPeriods, type PeriodSpan } from '../../src/time/period-layout.ts'
import type { Per } from '../../src/time/period-unit.ts'
import type { SchoolCalendar } from '../../src/time/school-calendar.ts'

/** The days on which a line is due, and what else moves its periods. */
export interface LineDays {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly anchor?: CivilDate
  readonly planStart?: CivilDate
  readonly effective?: readonly (readonly [CivilDate, CivilDate])[]
}

const written = ({ start, end, uncertain, leastDays, share, ...rest }: PeriodSpan): string =>
  [
    `${fromDay(start)}..${fromDay(end)}`,
    ...(uncertain ? ['end not known'] : []),
    ...(leastDays === undefined ? [] : [`at least ${leastDays} days`]),
    ...(share === undefined ? [] : [`${share.has} of ${share.of}`]),
    ...Object.keys(rest),
  ].join(', ')

/** The periods of a line as a person writes them: `2026-09-14..2026-09-18, at least 6 days`. */
export const laidOut = (per: Per, calendar: SchoolCalendar, line: LineDays): readonly string[] | string => {
  const table = buildDayTable(calendar, {})
  const duty = { start: toDay(line.from), end: toDay(line.to) }
  let firstSchoolDay = duty.start
  while (table.regular.school[firstSchoolDay - table.first] === School.no) firstSchoolDay++
  const periods = layOutPeriods(per, {
    calendar,
    first: table.first,
    days: table.regular,
    duty,
    firstSchoolDay,
    anchor: line.anchor === undefined ? undefined : toDay(line.anchor),
    planStart: toDay(line.planStart ?? line.from),
    effective: (line.effective ?? [[line.from, line.to]]).map(([start, end]) => ({ start: toDay(start), end: toDay(end) })),
  })
  return typeof periods === 'string' ? periods : periods.map(written)
}
