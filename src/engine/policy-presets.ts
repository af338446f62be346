import type { Policy } from '../model/policy.ts'
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
 * The default policy, `balanced`: what guidance and practice suggest; where they leave something open, so does this policy, and a
 * verdict that depends on it is `undetermined`.
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

/**
 * The policy `strict`: the plan's words at their fullest. What guidance leaves open counts, a session in another form than the plan's
 * is none, no difference is too small to list. Its choices, and why: docs/policy-choices.md.
 *
 * @public
 */
export const strictPolicy: Policy = {
  ...balancedPolicy,
  shortPeriods: 'full',
  minSessionShare: 0.5,
  otherForm: { group: 'not-delivered', setting: 'not-delivered', provider: 'not-delivered' },
  reasons: { ...defaultReasons, 'state-testing': 'counts', 'student-refused': 'counts', unknown: 'counts' },
  settingShare: 0.1,
  tolerance: 0,
}

/**
 * The policy `agency-friendly`: every open choice as a school would argue it. What is still short under it is short under any reading
 * that this library knows. Its choices, and why: docs/policy-choices.md.
 *
 * @public
 */
export const agencyFriendlyPolicy: Policy = {
  ...balancedPolicy,
  shortPeriods: 'prorate',
  longestSession: 120,
  reasons: {
    ...defaultReasons,
    'substitute-unqualified': 'disputed',
    'school-activity': 'disputed',
    'state-testing': 'excused',
    'student-refused': 'excused',
    'closure-all': 'excused',
    'closure-some': 'disputed',
    other: 'disputed',
  },
  missingReason: 'disputed',
  settingShare: 0.3,
  tolerance: 0.1,
}

/** The policies that come with the library, by name. @public */
export const policyPresets: Readonly<Record<PolicyPreset, Policy>> = {
  strict: strictPolicy,
  balanced: balancedPolicy,
  'agency-friendly': agencyFriendlyPolicy,
}

/** The name of a policy that comes with the library. @public */
export type PolicyPreset = 'strict' | 'balanced' | 'agency-friendly'
