import type { PolicyInput } from '../../../src/model/policy.ts'
import { type Reason, reasons, type Treatment } from '../../../src/model/reason.ts'
import type { Random } from '../random.ts'
import type { TruthOptions } from './options.ts'

/** The choices of policy that a truth depends on, complete. */
export interface Choices {
  readonly input: PolicyInput
  readonly shortPeriods: 'bounds' | 'full' | 'prorate'
  readonly anchored: boolean
  readonly longestSession: number
  readonly minSessionShare: number
  readonly sessionsPerDay: number | undefined
  readonly makeUpWindow: number
  readonly refusesGroups: boolean
  readonly missingMayRelieve: boolean
  readonly unrecordedMakeUps: boolean
  readonly treatments: Readonly<Record<Reason, Treatment>>
}

const excused: readonly Reason[] = ['student-absent', 'parent-declined', 'removal-discipline']
const disputed: readonly Reason[] = ['unknown', 'student-refused', 'state-testing', 'closure-all', 'consent-withdrawn']
const treatmentOf = (reason: Reason): Treatment =>
  excused.includes(reason) ? 'excused' : disputed.includes(reason) ? 'disputed' : 'counts'

/** Domain, "Misses and their reasons": one row each. */
const usual = Object.fromEntries(reasons.map((reason) => [reason, treatmentOf(reason)])) as Readonly<Record<Reason, Treatment>>

export const randomChoices = (r: Random, options: TruthOptions): Choices => {
  const input: PolicyInput = {
    ...(options.policies && randomInput(r)),
    ...(options.form && r.chance(0.6) && { otherForm: { group: 'not-delivered' as const } }),
  }
  return {
    input,
    shortPeriods: input.shortPeriods ?? 'bounds',
    anchored: input.periodAnchor === 'provision-start',
    longestSession: input.longestSession ?? 60,
    minSessionShare: input.minSessionShare ?? 0,
    sessionsPerDay: input.sessionsPerDay ?? undefined,
    makeUpWindow: input.makeUpWindow ?? Number.POSITIVE_INFINITY,
    refusesGroups: input.otherForm?.group === 'not-delivered',
    missingMayRelieve: input.missingReason === 'disputed',
    unrecordedMakeUps: input.unrecordedMakeUps === 'possible',
    treatments: { ...usual, ...input.reasons },
  }
}

const randomInput = (r: Random): PolicyInput => ({
  ...(r.chance(0.3) && { shortPeriods: r.pick(['full', 'prorate'] as const) }),
  ...(r.chance(0.2) && { periodAnchor: 'provision-start' as const }),
  ...(r.chance(0.2) && { longestSession: r.pick([45, 90]) }),
  ...(r.chance(0.4) && { minSessionShare: r.pick([0.05, 0.5, 1]) }),
  ...(r.chance(0.2) && { sessionsPerDay: r.pick([1, 2, 3]) }),
  ...(r.chance(0.3) && { makeUpWindow: r.pick([1, 3, 7]) }),
  ...(r.chance(0.3) && { missingReason: 'disputed' as const }),
  ...(r.chance(0.2) && { unrecordedMakeUps: 'possible' as const }),
  ...(r.chance(0.3) && { reasons: { 'student-refused': r.pick(['counts', 'excused'] as const), 'school-activity': 'disputed' as const } }),
})
