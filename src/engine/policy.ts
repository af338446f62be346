import { UsageError } from '../core/usage-error.ts'
import type { Policy, PolicyInput } from '../model/policy.ts'
import type { Reason, Treatment } from '../model/reason.ts'

/** How much stands behind a default treatment. */
export type Standing = 'law' | 'guidance' | 'default'

/**
 * The treatment of each reason, and what stands behind it.
 * Guidance is informal (20 USC 1406(d)-(e)); sources: Letter to Balkman (OSEP 1995), Letter to Clarke (OSEP 2007),
 * Letter to Pergament (OSEP 2013), Letter to Kane (OSEP 2018); law: 34 CFR 300.530(b), 300.300(b)(4).
 */
export const reasonTable: Readonly<Record<Reason, readonly [Treatment, Standing]>> = {
  'provider-absent': ['counts', 'guidance'],
  'provider-vacant': ['counts', 'guidance'],
  'substitute-unqualified': ['counts', 'default'],
  'scheduling-conflict': ['counts', 'guidance'],
  'school-activity': ['counts', 'guidance'],
  'state-testing': ['disputed', 'guidance'],
  'student-absent': ['excused', 'guidance'],
  'student-refused': ['disputed', 'default'],
  'parent-declined': ['excused', 'default'],
  'consent-withdrawn': ['disputed', 'law'],
  'closure-all': ['disputed', 'guidance'],
  'closure-some': ['counts', 'guidance'],
  'removal-discipline': ['excused', 'law'],
  other: ['counts', 'default'],
  unknown: ['disputed', 'default'],
}

const defaultReasons = Object.fromEntries(Object.entries(reasonTable).map(([reason, [treatment]]) => [reason, treatment])) as Record<
  Reason,
  Treatment
>

/**
 * The default policy, `balanced`: every choice that the law leaves open.
 *
 * @public
 */
export const balancedPolicy: Policy = {
  periodAnchor: 'calendar',
  shortPeriods: 'bounds',
  longestSession: 60,
  minSessionShare: 0,
  otherForm: { group: 'delivered', setting: 'delivered', provider: 'delivered' },
  reasons: defaultReasons,
  missingReason: 'counts',
  sessionsPerDay: null,
  makeUpWindow: null,
  unrecordedMakeUps: 'none',
  minOpportunities: 5,
  settingShare: 0.2,
  regularClassPoints: 10,
  tolerance: 0.05,
  schoolDayMinutes: 390,
  ratingWindow: null,
  rules: {},
}

const isShare = (value: number): boolean => value >= 0 && value <= 1
const isCount = (value: number | null): boolean => value === null || (Number.isInteger(value) && value >= 1)

/** Completes a policy with the defaults and checks it. */
export const resolvePolicy = (input: PolicyInput = {}): Policy => {
  const policy: Policy = {
    ...balancedPolicy,
    ...input,
    otherForm: { ...balancedPolicy.otherForm, ...input.otherForm },
    reasons: { ...balancedPolicy.reasons, ...input.reasons },
  }
  const sound =
    isCount(policy.longestSession) &&
    isCount(policy.sessionsPerDay) &&
    isCount(policy.makeUpWindow) &&
    isCount(policy.minOpportunities) &&
    isCount(policy.schoolDayMinutes) &&
    policy.regularClassPoints >= 0 &&
    policy.regularClassPoints <= 100 &&
    isShare(policy.minSessionShare) &&
    isShare(policy.settingShare) &&
    isShare(policy.tolerance)
  if (!sound)
    throw new UsageError('invalid-policy', 'A policy number is out of range: counts are whole and at least 1, shares lie between 0 and 1.')
  return policy
}
