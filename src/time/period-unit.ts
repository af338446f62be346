import type { TermUnit } from './school-calendar.ts'

/** The spans of time in which a plan can count, shortest first. `total`: the provision's whole effective window. @public */
export const periodUnits = [
  'school-day',
  'week',
  'cycle',
  'month',
  'marking-period',
  'quarter',
  'trimester',
  'semester',
  'school-year',
  'plan-year',
  'total',
] as const

/** A span of time in which a plan counts. @public */
export type PeriodUnit = (typeof periodUnits)[number]

/** "Per week", "every 2 weeks", "per 6-day cycle". @public */
export interface Per {
  readonly unit: PeriodUnit
  /** How many units make one period: 2 for "every 2 weeks". */
  readonly count: number
  /** Days of the cycle, for `cycle` where the plan states them. */
  readonly length?: number
}

/** How the nominal days `N` of a period are counted (domain: "What is required"). */
export type DayKind = 'nominal' | 'school' | 'school-and-unplanned'

/** Whether the unit is a named term of the calendar. */
export const isTermUnit = (unit: PeriodUnit): unit is TermUnit =>
  unit === 'marking-period' || unit === 'quarter' || unit === 'trimester' || unit === 'semester'

/** Units of a month or longer leave room for two sessions on one day. */
export const isMonthOrLonger = (unit: PeriodUnit): boolean => unit !== 'school-day' && unit !== 'week' && unit !== 'cycle'

/** Which days count in `N` and `C` for a unit. A cycle that skips closures counts nominal days. */
export const dayKindOf = (unit: PeriodUnit, slidingCycle: boolean): DayKind => {
  if (unit === 'week' || unit === 'month') return 'nominal'
  if (unit === 'cycle') return slidingCycle ? 'school' : 'nominal'
  return unit === 'school-day' ? 'school' : 'school-and-unplanned'
}
