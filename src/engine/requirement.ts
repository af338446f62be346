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

/** `N`: the days of a whole period. */
export interface WholeDays {
  readonly known: number
  /** Days outside the duty window that may be school days. */
  readonly maybe: number
  /** `N` is at least this, however few days the calendar has left. */
  readonly least: number
  /** A day that closes without plan stays counted. */
  readonly keepsUnplanned: boolean
  /** The period has only some of the units that it is counted in. */
  readonly share: { readonly has: number; readonly of: number }
}

/** What a period asks for. */
export interface Requirement {
  /** What a verdict is measured against; exact unless the calendar leaves school days open. */
  readonly bar: Bounds
  /** The full amount for the days in the duty window, rounded up. */
  readonly max: number
}

/** `A` of one part, at most `C`. */
const schoolDaysOf = ({ school, days }: PartDays, open: boolean): number =>
  Math.min(school.known + (open ? school.maybe : 0), days.known + (open ? days.maybe : 0))

/** Whether no day of the duty window in the period is or may be a school day that counts: `A = 0`. */
export const hasNoSchool = (parts: readonly PartDays[]): boolean => parts.every((part) => schoolDaysOf(part, true) === 0)

/**
 * The requirement of one period: `max = ceil(R·C/N)` and `bar = floor(R·A/N)`, sums over the parts where terms change.
 *
 * @param parts - The parts of the line inside the period.
 * @param countsSessions - Sessions have a floor of one where half the period's days are school days.
 */
export const requirementOf = (whole: WholeDays, parts: readonly PartDays[], countsSessions: boolean, policy: Policy): Requirement => {
  if (hasNoSchool(parts)) return { bar: { min: 0, max: 0 }, max: 0 }
  const readings = openings(whole, parts).map((open) => read(whole, parts, open, countsSessions))
  const bar = { min: Math.min(...readings.map((one) => one.bar)), max: Math.max(...readings.map((one) => one.bar)) }
  const max = Math.max(bar.max, ...readings.map((one) => one.full))
  if (policy.shortPeriods === 'prorate') return { bar, max: bar.max }
  if (policy.shortPeriods === 'bounds') return { bar, max }
  return { bar: { min: parts.every((part) => part.school.known === 0) ? 0 : max, max }, max }
}

/** Which of the open days count: those of these parts, and those outside the duty window. */
interface Opening {
  readonly parts: ReadonlySet<PartDays>
  readonly outside: boolean
  /** They were to be school days and closed without plan: they count in `N` and `C`, not in `A`. */
  readonly closed?: true
}

/**
 * The cases among which the least and the most are. An open day moves the amount toward what its part asks for, so that the
 * extremes open the parts that ask for most first, or those that ask for least; outside the duty window nothing is asked.
 */
const openings = ({ maybe, keepsUnplanned }: WholeDays, parts: readonly PartDays[]): readonly Opening[] => {
  const none: Opening = { parts: new Set(), outside: false }
  if (maybe === 0 && parts.every(({ school, days }) => school.maybe + days.maybe === 0)) return [none]
  const byAsks = [...parts].sort((a, b) => b.asks - a.asks)
  const mostFirst = byAsks.map((_, i): Opening => ({ parts: new Set(byAsks.slice(0, i + 1)), outside: false }))
  const leastFirst = byAsks.map((_, i): Opening => ({ parts: new Set(byAsks.slice(i + 1)), outside: true }))
  const all: Opening = { parts: new Set(parts), outside: true }
  return [none, ...mostFirst, all, ...leastFirst, ...(keepsUnplanned ? [{ ...all, closed: true } as const] : [])]
}

const read = (whole: WholeDays, parts: readonly PartDays[], open: Opening, countsSessions: boolean): { bar: number; full: number } => {
  const sum = (of: (part: PartDays, isOpen: boolean) => number): number =>
    parts.reduce((total, part) => total + of(part, open.parts.has(part)), 0)
  const known = whole.known + sum(({ days }, isOpen) => (isOpen ? days.maybe : 0)) + (open.outside ? whole.maybe : 0)
  const { has, of } = whole.share
  const days = Math.max(whole.least, known) * of
  if (days === 0) return { bar: 0, full: 0 }
  const bar = Math.floor((sum((part, isOpen) => part.asks * schoolDaysOf(part, isOpen && open.closed !== true)) * has) / days)
  const full = Math.ceil((sum((part, isOpen) => part.asks * (part.days.known + (isOpen ? part.days.maybe : 0))) * has) / days)
  const asking = sum((part, isOpen) => (part.asks >= 1 ? schoolDaysOf(part, isOpen && open.closed !== true) : 0)) * has
  return { bar: countsSessions && asking > 0 && asking * 2 >= days ? Math.max(1, bar) : bar, full }
}
