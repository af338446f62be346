import { type Bounds, exactly } from '../core/bounds.ts'
import type { Pace, PeriodResult } from '../model/evaluation.ts'
import type { Day } from '../time/civil-date.ts'
import type { DayTable } from '../time/day-table.ts'
import type { JudgedPeriod } from './period-result.ts'
import type { ServicePeriod } from './service-line.ts'

/** How the period in progress stands: what its school days so far would bring, against what is on record. */
export const paceOf = (
  { period, result, sessions, minutes, tally }: JudgedPeriod,
  asOf: Day,
  scheduled: readonly Day[],
  table: DayTable,
): Pace | undefined => {
  const judged = sessions ?? minutes
  if (judged === undefined) return undefined
  const { required, delivered, accounted } = judged.amount
  const bar = judged.amount.bar ?? exactly(required.min)
  const days = tally.schoolDaysPassed + tally.schoolDaysLeft
  const due = (amount: number): number => (amount * tally.schoolDaysPassed) / Math.max(1, days)
  // Beyond the calendar nobody knows how many school days are left.
  const expected =
    period.openUntil === undefined
      ? { min: Math.floor(due(required.min)), max: Math.ceil(due(required.max)) }
      : { min: 0, max: required.max }
  return {
    window: windowOf(result, period),
    unit: sessions === undefined ? 'minute' : 'session',
    required,
    expected,
    delivered,
    status: paceStatus(expected, accounted),
    remaining: { min: Math.max(0, bar.min - accounted.max), max: Math.max(0, bar.max - accounted.min) },
    schoolDaysLeft: tally.schoolDaysLeft,
    lastDay: table.dateOf(period.lastSchoolDay - table.first),
    scheduled: scheduled.filter((day) => day > asOf && day <= period.end).length,
    stillPossible: judged.stillPossible,
  }
}

const windowOf = ({ start, end }: PeriodResult, { schoolDays }: ServicePeriod): Pace['window'] => ({
  start,
  end,
  schoolDays: schoolDays.min,
})

const paceStatus = (expected: Bounds, accounted: Bounds): Pace['status'] => {
  if (accounted.max < expected.min) return 'behind'
  if (accounted.min > expected.max) return 'ahead'
  return accounted.min >= expected.min && accounted.max <= expected.max ? 'on-pace' : 'cannot-tell'
}
