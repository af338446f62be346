import type { Policy } from '../model/policy.ts'
import type { ExplainedChoice } from './explained.ts'

/** Choices of a policy that a step rests on, by their place in it. */
export const choices = (policy: Policy, names: readonly string[]): readonly ExplainedChoice[] =>
  names.map((choice) => {
    const value = choice.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], policy)
    return { choice, value: typeof value === 'string' || typeof value === 'number' ? value : null }
  })
