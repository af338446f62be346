import { safeParse } from 'zod/mini'
import type { ReadResult } from '../../core/issue.ts'
import type { PolicyInput } from '../policy.ts'
import { policySchema } from '../schema/policy.ts'
import { issuesOf } from './issues.ts'

/**
 * Reads a policy from unknown JSON: the choices that differ from the defaults. Never throws.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @returns The choices, or the errors. A choice that is not known is an error: it would silently have no effect.
 *
 * @example
 * readPolicy({ missingReason: 'disputed' }).ok // true
 *
 * @public
 */
export const readPolicy = (input: unknown): ReadResult<PolicyInput> => {
  const parsed = safeParse(policySchema, input)
  return parsed.success ? { ok: true, value: parsed.data, issues: [] } : { ok: false, issues: issuesOf(parsed.error.issues, input) }
}
