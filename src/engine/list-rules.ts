import type { RuleMeta } from './rule.ts'
import { rules } from './rules/index.ts'

/**
 * The rules of this library as data, in the order in which an evaluation lists what they find: for a page of settings, or to show
 * what a finding rests on.
 *
 * @returns The data of every rule.
 *
 * @example
 * listRules()[0].id // 'service-frequency'
 *
 * @public
 */
export const listRules = (): readonly RuleMeta[] => rules.map(({ meta }) => meta)
