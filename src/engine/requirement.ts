import type { Bounds } from '../core/bounds.ts'
import type { Policy } from '../model/policy.ts'

/** A count of days: those known to be school days, and those that may be. */
export interface DayCount {
  readonly known: number
  readonly maybe: number
}

/** The days of one part of a line inside a period. */
export interface PartDays {
  /** Sessions or minutes asked for in a whole period. */
  readonly asks: number
  /** `C`: days of the period's kind inside the duty window. */
  readonly days: DayCount
  /** `A`: school days inside the duty window. */
  readonly school: DayCount
}

/** What a period asks for. */
export interface Requirement {
  /** What a verdict is measured against; exact unless the calendar leaves school days open. */
  readonly bar: Bounds
  /** The full amount for the days in the duty window, rounded up. */
  readonly max: number
}

const nothing: Requirement = { bar: { min: 0, max: 0 }, max: 0 }

/**
 * The requirement of one period: `max = ceil(R·C/N)` and `bar = floor(R·A/N)`, sums over the parts where terms change.
 *
 * @param whole - `N`: days of the whole period; `maybe` holds the open ones outside the duty window.
 * @param parts - The parts of the line inside the period.
 * @param countsSessions - Sessions have a floor of one where half the period's days are school days.
 */
export const requirementOf = (whole: DayCount, parts: readonly PartDays[], countsSessions: boolean, policy: Policy): Requirement => {
  const sum = (of: (part: PartDays) => number): number => parts.reduce((total, part) => total + of(part), 0)
  const openInside = sum((part) => part.school.maybe)
  if (sum((part) => part.school.known) + openInside === 0) return nothing

  const openDays = sum((part) => part.days.maybe)
  const barWith = (open: 0 | 1): number => {
    const days = whole.known + (open === 1 ? openDays : whole.maybe)
    const school = (part: PartDays): number =>
      Math.min(part.school.known + open * part.school.maybe, part.days.known + open * part.days.maybe)
    const share = days === 0 ? 0 : Math.floor(sum((part) => part.asks * school(part)) / days)
    const asking = sum((part) => (part.asks >= 1 ? school(part) : 0))
    return countsSessions && asking > 0 && asking * 2 >= days ? Math.max(1, share) : share
  }
  const days = whole.known + openDays
  const full = days === 0 ? 0 : Math.ceil(sum((part) => part.asks * (part.days.known + part.days.maybe)) / days)
  const bar = { min: barWith(0), max: barWith(1) }
  const max = Math.max(full, bar.max)
  if (policy.shortPeriods === 'prorate') return { bar, max: bar.max }
  if (policy.shortPeriods === 'bounds') return { bar, max }
  return { bar: { min: sum((part) => part.school.known) === 0 ? 0 : max, max }, max }
}
