import type { Policy } from '../model/policy.ts'

/** A choice by its place in a policy (`reasons.state-testing`), and what was chosen. */
export type Chosen = readonly [choice: string, value: unknown]

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Object.hasOwn(value, 'start')

/** Every choice of a policy, nested ones by their path. */
const choicesOf = (value: Readonly<Record<string, unknown>>, path = ''): readonly Chosen[] =>
  Object.entries(value).flatMap(([key, inner]): readonly Chosen[] =>
    isNested(inner) ? choicesOf(inner, `${path}${key}.`) : [[`${path}${key}`, inner]],
  )

/** The choices in which a policy differs from another, with its own values. */
export const differingChoices = (from: Policy, to: Policy): readonly Chosen[] => {
  const before = new Map(choicesOf(from as unknown as Readonly<Record<string, unknown>>))
  return choicesOf(to as unknown as Readonly<Record<string, unknown>>).filter(
    ([choice, value]) => JSON.stringify(before.get(choice)) !== JSON.stringify(value),
  )
}

/** A policy with one choice replaced. */
export const withChoice = (policy: Policy, [choice, value]: Chosen): Policy => {
  const set = (target: Readonly<Record<string, unknown>>, [key = '', ...rest]: readonly string[]): Readonly<Record<string, unknown>> => ({
    ...target,
    [key]: rest.length === 0 ? value : set((target[key] ?? {}) as Readonly<Record<string, unknown>>, rest),
  })
  return set(policy as unknown as Readonly<Record<string, unknown>>, choice.split('.')) as unknown as Policy
}

/** The value of a choice in a policy. */
export const chosenIn = (policy: Policy, choice: string): unknown =>
  choicesOf(policy as unknown as Readonly<Record<string, unknown>>).find(([name]) => name === choice)?.[1]
