import { UsageError } from '../core/usage-error.ts'
import type { Policy, PolicyInput } from '../model/policy.ts'
import { balancedPolicy } from './policy-presets.ts'

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
