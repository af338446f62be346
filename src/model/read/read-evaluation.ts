import { safeParse } from 'zod/mini'
import type { ReadResult } from '../../core/issue.ts'
import type { Evaluation } from '../evaluation.ts'
import { evaluationSchema } from '../schema/evaluation.ts'
import { issuesOf } from './issues.ts'
import { wrongVersion } from './version.ts'

/**
 * Reads a stored evaluation. Never throws.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @returns The evaluation, or the errors; of one of another version, which one it is and which ones this library reads.
 *
 * @example
 * readEvaluation(JSON.parse(JSON.stringify(evaluation))).ok // true
 * readEvaluation({ schema: 'iepkit/evaluation/0' }).issues[0].code // 'unknown-version'
 *
 * @public
 */
export const readEvaluation = (input: unknown): ReadResult<Evaluation> => {
  const wrong = wrongVersion(input, 'iepkit/evaluation/1')
  if (wrong !== undefined) return { ok: false, issues: [wrong] }
  const parsed = safeParse(evaluationSchema, input)
  return parsed.success ? { ok: true, value: parsed.data, issues: [] } : { ok: false, issues: issuesOf(parsed.error.issues, input) }
}
