import { UsageError } from '../core/usage-error.ts'
import type { Policy, RuleOptions } from '../model/policy.ts'
import type { OwnRule, Rule } from './rule.ts'
import { rules as ownRules } from './rules/index.ts'

/** Which rules look at a plan. @public */
export interface RuleChoice {
  /** Only these, by id. */
  readonly only?: readonly string[]
  /** All but these, by id. */
  readonly except?: readonly string[]
  /** Rules of one's own, made with `defineRule`. */
  readonly add?: readonly Rule[]
}

/** A rule with the options that it is run with. */
export interface ChosenRule {
  readonly rule: OwnRule
  readonly options: RuleOptions
}

/** Picks the rules, and completes their options from the policy. */
export const chooseRules = ({ only, except = [], add = [] }: RuleChoice, policy: Policy): readonly ChosenRule[] => {
  const all: readonly OwnRule[] = [...ownRules, ...add]
  const known = new Set(all.map(({ meta }) => meta.id))
  if (known.size < all.length) throw new UsageError('invalid-options', 'Two rules have the same id. Give your own rule another one.')
  for (const id of [...(only ?? []), ...except, ...Object.keys(policy.rules)]) {
    if (!known.has(id)) throw new UsageError('invalid-options', `There is no rule ${JSON.stringify(id)}. Known: ${[...known].join(', ')}.`)
  }
  return all
    .filter(({ meta }) => (only === undefined || only.includes(meta.id)) && !except.includes(meta.id))
    .map((rule) => ({ rule, options: optionsOf(rule, policy.rules[rule.meta.id] ?? {}) }))
}

const optionsOf = ({ meta }: OwnRule, chosen: RuleOptions): RuleOptions => {
  const options = meta.options ?? {}
  for (const [name, value] of Object.entries(chosen)) {
    const option = options[name]
    const isRight =
      option !== undefined &&
      ('oneOf' in option ? option.oneOf.includes(value as string) : typeof value === 'number' && Number.isFinite(value))
    if (!isRight) {
      const expected =
        option === undefined
          ? `one of ${Object.keys(options).join(', ') || 'none'}`
          : 'oneOf' in option
            ? option.oneOf.join(', ')
            : 'a number'
      throw new UsageError(
        'invalid-policy',
        `Option ${JSON.stringify(name)} of rule ${meta.id}: found ${JSON.stringify(value)}, expected ${expected}.`,
      )
    }
  }
  return { ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])), ...chosen }
}
