import { UsageError } from '../core/usage-error.ts'
import { compile } from '../engine/compile.ts'
import type { EvaluateInput } from '../engine/evaluate.ts'
import { logKnownOn } from '../engine/known-on.ts'
import { policyChoices } from '../engine/policy-choices.ts'
import { recordLookup } from '../engine/record-lookup.ts'
import { evaluate } from '../evaluate.ts'
import type { Evaluation, ProvisionResult } from '../model/evaluation.ts'
import { refs } from './day.ts'
import { accommodationStep, type EventInput, type RecordFinder, reportingStep, settingStep } from './events.ts'
import { type Explained, given, workedOut } from './explained.ts'
import { findingStep } from './finding.ts'
import type { LineInput } from './line-input.ts'
import { keysOf, valueAtKeys } from './pointer.ts'
import { commitmentStep, serviceStep } from './service.ts'

/**
 * Explains a number of an evaluation: a tree that a person can follow by hand, from the number down to school days, records,
 * assumptions, choices of policy and the legal basis.
 *
 * @param input - What was handed to `evaluate`: the same input gives the same numbers.
 * @param target - Where the number stands, as a JSON pointer (`/provisions/0/periods/1/sessions/delivered`), or in short: the line, the
 * first day of the period, and the figure (`speech.2026-09-14.sessions.delivered`, `speech.totals.sessions.undelivered.agencySide`); or
 * the id of a finding.
 * @returns The tree, as plain JSON; `printExplained` writes it as text. Steps with a `path` can be explained further.
 * @throws `UsageError` when nothing stands there.
 *
 * @example
 * const step = explain({ plan, log, calendar, asOf }, 'speech.2026-09-14.sessions.delivered')
 * step.how // 'sum'
 *
 * @public
 */
export const explain = (input: EvaluateInput, target: string): Explained => {
  const compiled = input.compiled ?? compile(input)
  const { log, asOf, knownOn, rules } = input
  const evaluation = evaluate({ compiled, log, asOf, ...(knownOn !== undefined && { knownOn }), ...(rules !== undefined && { rules }) })
  const keys = keysOf(evaluation, target)
  const value = valueAtKeys(evaluation, keys)
  if (value === undefined) throw new UsageError('invalid-options', `Nothing in the evaluation stands at ${JSON.stringify(target)}.`)
  const known = knownOn === undefined ? log : logKnownOn(log, knownOn).log
  const [part, index = '', ...rest] = keys
  const path = `/${part}/${index}`
  const lookup = recordLookup(known.observations)
  const find: RecordFinder = (ids) => refs(lookup(ids))
  const found = stepOf(evaluation, part ?? '', index, rest, { compiled, log: known, asOf, path }, find)
  return found ?? plainStep(value, `/${keys.join('/')}`)
}

const stepOf = (
  evaluation: Evaluation,
  part: string,
  index: string,
  rest: readonly string[],
  input: LineInput,
  find: RecordFinder,
): Explained | undefined => {
  switch (part) {
    case 'provisions': {
      const result = evaluation.provisions[Number(index)]
      return result === undefined
        ? undefined
        : lineStep(result, withFigure(rest, result), input, { path: input.path, policy: evaluation.policy, find })
    }
    case 'violations':
    case 'matches': {
      const finding = evaluation[part][Number(index)]
      return finding === undefined ? undefined : findingStep(finding, rest, { evaluation, path: input.path, find })
    }
    case 'policy':
      return policyStep(evaluation, [index, ...rest])
    case 'coverage':
      return coverageStep(evaluation, index, rest[0] ?? '')
    default:
      return undefined
  }
}

/** A line, or a period, is explained by its verdict; a bound by the pair that it belongs to. */
const withFigure = (keys: readonly string[], result: ProvisionResult): readonly string[] => {
  const figure = keys.at(-1) === 'min' || keys.at(-1) === 'max' ? keys.slice(0, -1) : keys
  if (figure.length === 0) return ['verdict']
  const isPeriod = result.kind === 'service' && figure[0] === 'periods'
  return isPeriod && (figure.length === 2 || (figure.length === 3 && (figure[2] === 'sessions' || figure[2] === 'minutes')))
    ? [...figure, 'verdict']
    : figure
}

const lineStep = (result: ProvisionResult, keys: readonly string[], input: LineInput, events: EventInput): Explained | undefined => {
  switch (result.kind) {
    case 'service':
      return serviceStep(result, keys, input)
    case 'commitment':
      return commitmentStep(result, keys, input)
    case 'accommodation':
      return accommodationStep(result, keys, events)
    case 'setting':
      return settingStep(result, keys, events)
    case 'reporting':
      return reportingStep(result, keys, events)
  }
}

const policyStep = ({ policy }: Evaluation, keys: readonly string[]): Explained | undefined => {
  const choice = keys.join('.')
  const known = policyChoices.find((one) => one.choice === choice)
  const value = valueAtKeys(policy, keys)
  const shown = typeof value === 'number' ? { min: value, max: value } : value === null ? 'none set' : String(value)
  return known === undefined
    ? undefined
    : workedOut(`A choice of policy. ${known.decides} Behind the default stands: ${known.standsOn}. ${known.because.balanced}`, shown, [], {
        path: `/policy/${keys.join('/')}`,
      })
}

const coverageStep = ({ coverage }: Evaluation, line: string, figure: string): Explained | undefined => {
  const found = Object.hasOwn(coverage, line) ? coverage[line] : undefined
  if (found === undefined || (figure !== 'schoolDays' && figure !== 'observed')) return undefined
  const text =
    figure === 'schoolDays'
      ? 'School days of the line up to the day that is looked at'
      : 'Those of them about which some log says something'
  return given(`${text} (${line})`, found[figure], { path: `/coverage/${line}/${figure}` })
}

/** What has no derivation of its own: it stands in the plan or the records, or is a count of what is listed there. */
const plainStep = (value: unknown, path: string): Explained => {
  if (Array.isArray(value)) return given(`A list of ${value.length}`, value.length, { path })
  if (typeof value === 'number') return given('As it stands', value, { path })
  if (typeof value === 'object' && value !== null)
    return {
      ...given('Its numbers', undefined, { path }),
      parts: Object.keys(value).map((key) => given(key, undefined, { path: `${path}/${key}` })),
    }
  return given('As it stands', String(value), { path })
}
