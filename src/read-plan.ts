import { type ReadPlanResult, readPlanWith } from './model/read/read-plan.ts'
import { understandPhrase } from './phrases/understand-phrase.ts'

/**
 * Reads a plan from unknown JSON. Never throws.
 *
 * Plain numbers in a frequency become ranges. A provision may be given as `{ "asWritten": "Speech 2x per week, 30 minutes" }` alone: then
 * the reader fills in what the words say, and lists it under `understood` for a person to confirm. What the words leave open stays open.
 * A plan with an error is not returned: half a plan would be judged as if it were whole.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @returns The plan with warnings, or the errors, each with its path, what was found, what was expected and what to do.
 *
 * @example
 * const plan = readPlan(JSON.parse(text))
 * if (!plan.ok) for (const { path, fix } of plan.issues) print(path.join('.'), fix)
 * const inWords = readPlan({ id: 'p', kind: 'iep', effective: { start: '2026-09-08' }, provisions: [{ asWritten: 'Speech 2x per week, 30 minutes' }] })
 * inWords.understood?.[0]?.as // 'Speech-language therapy, 2 sessions per week, 30 minutes each'
 *
 * @public
 */
export const readPlan = (input: unknown): ReadPlanResult => readPlanWith(input, understandPhrase)
