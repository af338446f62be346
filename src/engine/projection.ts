import type { Bounds } from '../core/bounds.ts'
import type { Projection } from '../model/evaluation.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import type { DaySpan } from '../time/day-table.ts'
import { leastSchoolDays } from './clock.ts'
import type { JudgedPeriod } from './period-result.ts'
import type { Requirement } from './requirement.ts'
import type { ServiceLine, ServicePeriod } from './service-line.ts'

/**
 * What would be held by the end of the school year, if it went on as it did so far.
 *
 * The rate is that of the school days that passed; both ends are rounded outward. Nothing is projected from fewer than fifteen school
 * days, beyond the calendar, or without days left.
 */
export const projectionOf = (line: ServiceLine, judged: readonly JudgedPeriod[], year: DaySpan | undefined): Projection | undefined => {
  if (year === undefined) return undefined
  const isWithin = ({ start, end }: DaySpan): boolean => start <= year.end && end >= year.start
  const periods = line.periods.filter(isWithin)
  const begun = judged.filter(({ period }) => isWithin(period))
  const unit = periods.some(({ sessions }) => sessions !== undefined) ? 'session' : 'minute'
  const asks = periods.map((period) => (unit === 'session' ? period.sessions : period.minutes)).filter((one) => one !== undefined)
  const passed = begun.reduce((sum, { tally }) => sum + tally.schoolDaysPassed, 0)
  const all = periods.reduce((sum, { schoolDays }) => sum + schoolDays.max, 0)
  const left = all - passed
  const by = lastDayOf(periods)
  if (passed < leastSchoolDays || left <= 0 || by === undefined || asks.length === 0) return undefined
  const held = begun.map((one) => (unit === 'session' ? one.sessions : one.minutes)?.amount.delivered ?? { min: 0, max: 0 })
  const delivered = sum(held)
  return {
    by: fromDay(by),
    unit,
    required: sum(asks.map(({ bar, max }: Requirement) => ({ min: bar.min, max }))),
    delivered: { min: Math.floor((delivered.min * all) / passed), max: Math.ceil((delivered.max * all) / passed) },
    schoolDaysPassed: passed,
    schoolDaysLeft: left,
  }
}

/** Nothing, where some period is not known to its end. */
const lastDayOf = (periods: readonly ServicePeriod[]): Day | undefined =>
  periods.some(({ uncertain, openUntil }) => uncertain || openUntil !== undefined) ? undefined : periods.at(-1)?.lastSchoolDay

const sum = (bounds: readonly Bounds[]): Bounds =>
  bounds.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }), { min: 0, max: 0 })
