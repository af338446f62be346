import { UsageError } from '../core/usage-error.ts'
import type { OptionValues, OwnRule, PlanFacts, Rule, RuleFacts, RuleMeta, RuleOption, RuleOutcome } from './rule.ts'

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u

/**
 * Defines a rule of one's own, with the types of its options. Hand it to `evaluate` in `rules.add`.
 *
 * A rule is data and one pure function. It sees the facts of a line (or of the plan), and says what it finds: a difference with
 * its occurrences and records, windows that cannot be told, or dates to keep in mind. Silence of the records is not a fact.
 *
 * @param rule - The rule's data, and its function.
 * @returns The rule, unchanged.
 * @throws `UsageError` when the id is not lower-case words joined by hyphens.
 *
 * @example
 * const quietWeeks = defineRule({
 *   meta: {
 *     id: 'local-quiet-weeks',
 *     title: 'Weeks in which little was written down',
 *     firesWhen: 'More school days of a period than the option says have no record.',
 *     kinds: ['service'],
 *     basis: { iep: [], '504': [] },
 *     size: 'not rated',
 *     options: { most: { default: 2, title: 'School days without a record that are no matter.' } },
 *   },
 *   check: (facts, { most }) => {
 *     if (facts.kind !== 'service') return {}
 *     const quiet = facts.result.periods.filter(({ unobserved }) => unobserved.length > most)
 *     const message = 'In this week little was written down.'
 *     return { open: quiet.map(({ start, end, schoolDays, unobserved }) => ({ window: { start, end, schoolDays }, wouldSettle: unobserved, message })) }
 *   },
 * })
 * evaluate({ plan, log, calendar, asOf, rules: { only: ['local-quiet-weeks'], add: [quietWeeks] } }).undetermined.length // 2
 *
 * @public
 */
export const defineRule = <const O extends Readonly<Record<string, RuleOption>> = Readonly<Record<never, RuleOption>>>(rule: {
  readonly meta: RuleMeta<O>
  readonly check: (facts: RuleFacts | PlanFacts, options: OptionValues<O>) => RuleOutcome
}): Rule => {
  if (!idPattern.test(rule.meta.id)) {
    throw new UsageError('invalid-options', `A rule’s id is lower-case words joined by hyphens, found ${JSON.stringify(rule.meta.id)}.`)
  }
  return rule as unknown as Rule
}

/** The same for the rules of this library, which see the ledger. */
export const ownRule = <const O extends Readonly<Record<string, RuleOption>> = Readonly<Record<never, RuleOption>>>(rule: {
  readonly meta: RuleMeta<O>
  readonly check: (facts: Parameters<OwnRule['check']>[0], options: OptionValues<O>) => RuleOutcome
}): OwnRule => rule as unknown as OwnRule
