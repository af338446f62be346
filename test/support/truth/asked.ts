import type { Bounds } from '../../../src/core/bounds.ts'
import type { Policy } from '../../../src/model/policy.ts'
import type { PeriodUnit } from '../../../src/time/period-unit.ts'
import type { TruthPart } from './promise.ts'
import type { School } from './school.ts'
import type { Span } from './spans.ts'

/** What a period asks for in the true calendar: `min` is the bar. */
export interface Asked {
  readonly sessions?: Bounds
  readonly minutes?: Bounds
}

/** `N`, and `C` and `A` of each part of a line, in one period. */
interface Days {
  readonly whole: number
  readonly parts: readonly { readonly part: TruthPart; readonly counted: number; readonly school: number; readonly isPresent: boolean }[]
}

/** Domain, "What is required", counted day by day. */
export const askedIn = (
  span: Span,
  parts: readonly TruthPart[],
  partOn: (day: number) => TruthPart | undefined,
  school: School,
  { shortPeriods }: Pick<Policy, 'shortPeriods'>,
): Asked => {
  const days = countDays(span, parts, partOn, school)
  const present = days.parts.filter(({ isPresent }) => isPresent)
  const settle = (amount: Bounds): Bounds => {
    if (present.every((part) => part.school === 0)) return { min: 0, max: 0 }
    if (shortPeriods === 'full') return { min: amount.max, max: amount.max }
    return shortPeriods === 'prorate' ? { min: amount.min, max: amount.min } : amount
  }
  const [first] = parts
  if (first?.frequency.minutes !== undefined) return { minutes: settle(share(days, ({ frequency }) => frequency.minutes?.min ?? 0, 0)) }
  const sessions = share(days, asks, 1)
  const lengths = [...new Set(present.map(({ part }) => part.frequency.minutesPerSession?.min))]
  const [length] = lengths
  const settled = settle(sessions)
  if (lengths.includes(undefined) || length === undefined) return { sessions: settled }
  if (lengths.length === 1) return { sessions: settled, minutes: { min: settled.min * length, max: settled.max * length } }
  return { sessions: settled, minutes: settle(share(days, (part) => asks(part) * (part.frequency.minutesPerSession?.min ?? 0), 0)) }
}

const asks = ({ frequency }: TruthPart): number => frequency.sessions?.min ?? 0

/** `ceil(R·C/N)` and `floor(R·A/N)`, at least `floor` where half of the period's days are school days. */
const share = ({ whole, parts }: Days, ofPart: (part: TruthPart) => number, floor: 0 | 1): Bounds => {
  const sum = (days: 'counted' | 'school'): number => parts.reduce((total, one) => total + ofPart(one.part) * one[days], 0)
  const least = Math.floor(sum('school') / whole)
  const asking = parts.reduce((total, one) => total + (ofPart(one.part) >= 1 ? one.school : 0), 0)
  const min = floor === 1 && asking > 0 && asking * 2 >= whole ? Math.max(1, least) : least
  return { min, max: Math.max(min, Math.ceil(sum('counted') / whole)) }
}

const countDays = (span: Span, parts: readonly TruthPart[], partOn: (day: number) => TruthPart | undefined, school: School): Days => {
  const unit = parts[0]?.frequency.per.unit ?? 'week'
  const counts = parts.map((part) => ({ part, counted: 0, school: 0 }))
  let whole = 0
  for (let day = span.start; day <= span.end; day++) {
    const isCounted = countsIn(unit, day, school)
    if (isCounted) whole++
    const part = counts.find((one) => one.part === partOn(day))
    if (part === undefined) continue
    if (isCounted) part.counted++
    if (school.season.isSchool(day)) part.school++
  }
  return {
    whole: Math.max(1, whole),
    parts: counts.map((count) => ({
      ...count,
      isPresent: count.counted + count.school > 0,
      school: Math.min(count.school, count.counted),
    })),
  }
}

/** Which days are in `N` and `C`. */
const countsIn = (unit: PeriodUnit, day: number, { season, calendar }: School): boolean => {
  switch (unit) {
    case 'week':
    case 'month':
      return season.isNominal(day)
    case 'cycle':
      return calendar.cycle?.onClosure === 'skip' ? season.isNominal(day) : season.isSchool(day)
    case 'school-day':
      return season.isSchool(day)
    default:
      return season.isSchool(day) || season.isUnplannedClosure(day)
  }
}

/** `N` of a whole period, for what a day can hold. */
export const daysOf = (span: Span, unit: PeriodUnit, school: School): number => {
  let days = 0
  for (let day = span.start; day <= span.end; day++) if (countsIn(unit, day, school)) days++
  return Math.max(1, days)
}
