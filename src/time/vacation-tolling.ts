import type { Day } from './civil-date.ts'
import { type DayAnswer, type DayTable, extentOf, School } from './day-table.ts'

/** A vacation of at most so many school days is counted through (Cal. Educ. Code 56344). */
const longestCounted = 5

/**
 * Which days count where school vacations of more than five school days are left out.
 *
 * A vacation runs from its first weekday without school to its last. The days right before and after it that have no school
 * anyway, mostly weekends, are open: the rule does not say whether they belong to it. A closure that nobody planned is no vacation.
 */
export const tollingOf = (table: DayTable | undefined): ((day: Day) => DayAnswer) => {
  if (table === undefined) return () => School.maybe
  const { start, end } = extentOf(table.regular.spans)
  const from = start - table.first
  const to = end - table.first + 1
  const counted = vacationsLeftOut({
    school: table.regular.school.subarray(from, to),
    nominal: table.regular.nominal.subarray(from, to),
    unplanned: table.regular.unplanned.subarray(from, to),
  })
  return (day) => (counted[day - start] as DayAnswer | undefined) ?? School.maybe
}

interface SchoolYears {
  readonly school: Uint8Array
  readonly nominal: Uint8Array
  readonly unplanned: Uint8Array
}

const vacationsLeftOut = ({ school, nominal, unplanned }: SchoolYears): Uint8Array => {
  const { length } = school
  const isFree = (index: number): boolean => school[index] === School.no && unplanned[index] !== 1
  const counted = school.map((answer) => (answer === School.maybe ? School.maybe : School.yes))
  for (let index = 0; index < length; index++) {
    if (!isFree(index)) continue
    const from = index
    while (isFree(index + 1)) index++
    const weekdays = nominal.subarray(from, index + 1)
    const isLong = weekdays.reduce((sum, flag) => sum + flag, 0) > longestCounted
    // What lies beyond the known days, or on days not known yet, can make a short vacation a long one.
    const hasOpenEnd = from === 0 || index === length - 1 || school[from - 1] === School.maybe || school[index + 1] === School.maybe
    if (isLong || hasOpenEnd) counted.fill(School.maybe, from, index + 1)
    if (isLong) counted.fill(School.no, from + weekdays.indexOf(1), from + weekdays.lastIndexOf(1) + 1)
  }
  return counted
}
