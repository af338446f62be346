import type { NotAssessableWhy } from '../model/evaluation.ts'
import type { Range } from '../model/frequency.ts'
import type { Policy } from '../model/policy.ts'
import type { ServiceProvision } from '../model/provision.ts'
import { isMonthOrLonger, type Per } from '../time/period-unit.ts'

/** What a service provision promises, ready to compute with. */
export interface Terms {
  readonly per: Per
  readonly unit: 'session' | 'minute'
  /** Sessions or minutes per period: what is asked for, and the most that is planned. */
  readonly amount: { readonly min: number; readonly max: number }
  /** Minutes of one session, where the plan states them. */
  readonly length: { readonly min: number; readonly max: number } | undefined
}

/** Reads the terms of a provision, or says why nothing can be compared. */
export const termsOf = (provision: ServiceProvision, policy: Policy): Terms | NotAssessableWhy => {
  const frequency = provision.frequency
  if (frequency === undefined) return 'no-frequency'
  const { per } = frequency
  const closed = (range: Range, open: number): { min: number; max: number } => ({
    min: range.min,
    max: range.max ?? Math.max(range.min, open),
  })
  const range = frequency.sessions ?? frequency.minutes
  if (range.min === 0) return 'no-lower-end'
  const length = frequency.minutesPerSession
  return {
    per,
    unit: frequency.sessions === undefined ? 'minute' : 'session',
    amount: closed(range, 0),
    length: length === undefined ? undefined : closed(length, policy.longestSession),
  }
}

/** Terms with the same key are counted in the same periods. */
export const periodKey = ({ per, unit }: Terms): string => `${unit} ${per.unit} ${per.count} ${per.length ?? ''}`

/** The most sessions of a line that a day holds unless more are recorded; `days` is `N` of the period. */
export const capOf = ({ unit, amount, per }: Terms, days: number, policy: Policy): number => {
  if (policy.sessionsPerDay !== null) return policy.sessionsPerDay
  const byFrequency = unit === 'session' && days > 0 ? Math.ceil(amount.max / days) : 1
  return Math.max(isMonthOrLonger(per.unit) ? 2 : 1, byFrequency)
}

/** The longest session taken as possible where a plan states no length (for a line of minutes: the most in a day). */
const dayCeiling = ({ unit, amount }: Terms, days: number, policy: Policy): number =>
  Math.max(policy.longestSession, unit === 'minute' && days > 0 ? Math.ceil(amount.max / days) : 0)

/** Minutes that a session may have had when none are recorded. */
export const plannedMinutes = (terms: Terms, days: number, policy: Policy): number =>
  Math.max(1, terms.length?.max ?? dayCeiling(terms, days, policy))
