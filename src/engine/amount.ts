import { type Bounds, lacking } from '../core/bounds.ts'
import type { Balance, NotApplicableWhy, PeriodAmount } from '../model/evaluation.ts'
import type { Requirement } from './requirement.ts'

/** What was held and accounted for in a period, in sessions or in minutes. */
export interface Found {
  readonly delivered: Bounds
  readonly accounted: Bounds
}

/** What decides a verdict besides the amounts. */
export interface Standing {
  /** School days of the duty window after `asOf`. */
  readonly daysLeft: number
  /** What these days can still bring. */
  readonly room: number
  /** No day of the period is or may be a school day. */
  readonly noSchool: boolean
  /** The period's own boundaries are not known yet. */
  readonly uncertain: boolean
}

/** A period's amount, and why it asks for nothing if so. */
export interface JudgedAmount {
  readonly amount: PeriodAmount
  readonly why: NotApplicableWhy | undefined
  readonly lenient: boolean
  readonly stillPossible: boolean
}

/** Judges sessions or minutes of one period. Soundness: `met` and `shortfall` hold in every possible world. */
export const judgeAmount = (required: Requirement, found: Found, standing: Standing): JudgedAmount => {
  const { bar, max } = required
  const { delivered, accounted } = found
  const why = standing.uncertain ? undefined : whyNothing(bar, found, standing)
  const reached = accounted.min >= bar.max && !standing.uncertain
  const reachable = accounted.max + standing.room
  const verdict = why !== undefined ? 'not-applicable' : reached ? 'met' : unreached(bar, reachable, standing)
  const inProgress = verdict === 'in-progress'
  const reach = inProgress ? { min: accounted.min, max: reachable } : accounted
  const held = inProgress ? { min: delivered.min, max: delivered.max + standing.room } : delivered
  const undelivered = { agencySide: lacking(bar, reach), allReasons: lacking({ min: max, max }, held) }
  return {
    amount: {
      required: { min: bar.min, max },
      ...(bar.min !== bar.max && { bar }),
      delivered,
      accounted,
      verdict,
      undelivered,
    },
    why,
    lenient: verdict === 'met' && delivered.max < max,
    stillPossible: reachable >= bar.min,
  }
}

const whyNothing = (bar: Bounds, { delivered, accounted }: Found, { noSchool }: Standing): NotApplicableWhy | undefined => {
  if (noSchool) return 'no-school'
  if (accounted.min < bar.max || delivered.min > 0) return undefined
  return bar.max === 0 ? 'short-period' : 'not-counted'
}

const unreached = (bar: Bounds, reachable: number, { daysLeft, uncertain }: Standing): PeriodAmount['verdict'] => {
  if (daysLeft > 0) return 'in-progress'
  return reachable < bar.min && !uncertain ? 'shortfall' : 'undetermined'
}

/** A balance that grows in place. */
export type GrowingBalance = { -readonly [K in Exclude<keyof Balance, 'notCounted'>]: number } & {
  readonly notCounted: Record<string, number>
}

/** Adds where every required session or minute of a judged period went. The parts add up to `required`. */
export const addBalance = (
  sum: GrowingBalance,
  { required, delivered, undelivered }: PeriodAmount,
  relieved: ReadonlyMap<string, number> | undefined,
): void => {
  let left = required.max
  const take = (amount: number): number => {
    const taken = Math.min(left, Math.max(0, amount))
    left -= taken
    return taken
  }
  sum.required += required.max
  sum.delivered += take(delivered.min)
  if (relieved !== undefined)
    for (const [reason, amount] of relieved) {
      const taken = take(amount)
      if (taken > 0) sum.notCounted[reason] = (sum.notCounted[reason] ?? 0) + taken
    }
  sum.short += take(undelivered.agencySide.min)
  sum.shortPeriod += take(required.max - required.min)
  sum.cannotTell += left
}
