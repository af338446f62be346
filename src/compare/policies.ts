import { UsageError } from '../core/usage-error.ts'
import { policyPresets } from '../engine/policy-presets.ts'
import { evaluate } from '../evaluate.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { Plan } from '../model/plan.ts'
import type { Policy, PolicyInput } from '../model/policy.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import { type Chosen, chosenIn, differingChoices, withChoice } from './choices.ts'
import { type Figure, figuresOf, sameValue } from './figures.ts'

/** What is compared under several policies. @public */
export interface ComparePoliciesInput {
  readonly plan: Plan
  readonly log: ObservationLog
  readonly calendar?: SchoolCalendar
  readonly asOf: CivilDate
  /** The policies by name. Default: `strict`, `balanced`, `agency-friendly`. */
  readonly policies?: Readonly<Record<string, PolicyInput>>
  /** The policy that the others are compared with. Default: `balanced`, else the first. */
  readonly base?: string
}

/** A choice that a figure or a finding depends on. @public */
export interface DecidingChoice {
  /** Its place in a policy: `shortPeriods`, `reasons.state-testing`. */
  readonly choice: string
  /** The policy that chooses otherwise than the base, and both values. */
  readonly policy: string
  readonly value: unknown
  readonly baseValue: unknown
}

/** What depends on policy, and on which choice. @public */
export interface Dependence {
  /** Whether all policies agree. */
  readonly same: boolean
  /** The choices that make the difference: each by itself, or all of them together. */
  readonly dependsOn: readonly DecidingChoice[]
}

/** A figure of a line under each policy. @public */
export interface ComparedFigure extends Omit<Figure, 'value'>, Dependence {
  readonly values: Readonly<Record<string, Figure['value']>>
}

/** A finding under each policy: its severity, `matches`, or `null` where nothing is found. @public */
export interface ComparedFinding extends Dependence {
  readonly id: string
  readonly rule: string
  readonly line: string
  readonly asWritten: string
  readonly severities: Readonly<Record<string, string | null>>
}

/** Each figure and finding under each policy: plain JSON. @public */
export interface PolicyComparison {
  readonly schema: 'iepkit/policy-comparison/1'
  readonly planId: string
  readonly asOf: CivilDate
  readonly base: string
  readonly policies: Readonly<Record<string, Policy>>
  readonly figures: readonly ComparedFigure[]
  readonly findings: readonly ComparedFinding[]
}

/**
 * Shows each figure and each finding under several policies, and which depends on which choice: what stands under any reading, and
 * what a meeting would have to talk about.
 *
 * A choice is named when taking it alone changes the figure; where none does alone, those without which the difference is gone.
 *
 * @param input - A plan, a log, the day up to which it looks, and the policies by name.
 * @returns Figures line by line, then findings, each with its values by policy and the choices that decide.
 * @throws `UsageError` when `base` names none of the policies, or a policy is out of range.
 *
 * @example
 * const comparison = comparePolicies({ plan, log, calendar, asOf: '2026-12-18' })
 * comparison.findings.filter(({ same }) => same).length // 4
 *
 * @public
 */
export const comparePolicies = ({ policies = policyPresets, base, ...input }: ComparePoliciesInput): PolicyComparison => {
  const names = Object.keys(policies)
  const baseName = base ?? (Object.hasOwn(policies, 'balanced') ? 'balanced' : names[0])
  if (baseName === undefined || !Object.hasOwn(policies, baseName))
    throw new UsageError(
      'invalid-options',
      `The base is one of the policies (${names.join(', ') || 'none given'}), found ${JSON.stringify(base)}.`,
    )
  const under = (policy: PolicyInput): View => viewOf(evaluate({ ...input, policy }))
  const views = new Map(names.map((name) => [name, under(policies[name] as PolicyInput)]))
  // As the evaluations repeat them: with the options of all rules.
  const resolved = Object.fromEntries([...views].map(([name, { policy }]) => [name, policy]))
  const decide = decider(baseName, resolved, views, under)
  const keys = [...new Set(names.flatMap((name) => [...(views.get(name) as View).values.keys()]))]
  const labels = new Map([...views.values()].flatMap((view) => [...view.labels]))
  const compared = keys.map((key) => ({
    label: labels.get(key) as Label,
    values: Object.fromEntries(names.map((name) => [name, views.get(name)?.values.get(key) ?? null])),
    ...decide(key),
  }))
  return {
    schema: 'iepkit/policy-comparison/1',
    planId: input.plan.id,
    asOf: input.asOf,
    base: baseName,
    policies: resolved,
    figures: compared.flatMap(({ label, values, ...rest }) =>
      'figure' in label ? [{ ...label, values: values as ComparedFigure['values'], ...rest }] : [],
    ),
    findings: compared.flatMap(({ label, values, ...rest }) =>
      'rule' in label ? [{ ...label, severities: values as ComparedFinding['severities'], ...rest }] : [],
    ),
  }
}

type Label = Omit<Figure, 'value'> | Pick<ComparedFinding, 'id' | 'rule' | 'line' | 'asWritten'>

/** Everything that is compared of one evaluation, by a key. */
interface View {
  readonly policy: Policy
  readonly values: ReadonlyMap<string, Figure['value']>
  readonly labels: ReadonlyMap<string, Label>
}

const viewOf = (evaluation: Evaluation): View => {
  const values = new Map<string, Figure['value']>()
  const labels = new Map<string, Label>()
  for (const { value, ...label } of figuresOf(evaluation)) {
    const key = `figure ${label.line} ${label.figure}`
    values.set(key, value)
    labels.set(key, label)
  }
  for (const [severity, { id, rule, line, asWritten }] of [
    ...evaluation.violations.map((found) => [found.severity as string, found] as const),
    ...evaluation.matches.map((found) => ['matches', found] as const),
  ]) {
    values.set(id, severity)
    labels.set(id, { id, rule, line, asWritten })
  }
  return { policy: evaluation.policy, values, labels }
}

/** Answers which choices a key depends on; what was evaluated once is kept. */
const decider = (
  base: string,
  policies: Readonly<Record<string, Policy>>,
  views: ReadonlyMap<string, View>,
  under: (policy: Policy) => View,
): ((key: string) => Dependence) => {
  const basePolicy = policies[base] as Policy
  const baseView = views.get(base) as View
  const others = Object.entries(policies)
    .filter(([name]) => name !== base)
    .map(([name, policy]) => ({ name, policy, view: views.get(name) as View, choices: differingChoices(basePolicy, policy) }))
  const kept = new Map<string, View>()
  const once = (key: string, policy: () => Policy): View => {
    const view = kept.get(key) ?? under(policy())
    kept.set(key, view)
    return view
  }
  return (key) => {
    const value = baseView.values.get(key)
    const dependsOn = others.flatMap(({ name, policy, view, choices }) => {
      if (sameValue(view.values.get(key), value)) return []
      const changesAlone = ([choice, chosen]: Chosen): boolean =>
        !sameValue(once(`+${name} ${choice}`, () => withChoice(basePolicy, [choice, chosen])).values.get(key), value)
      const isNeeded = ([choice]: Chosen): boolean =>
        !sameValue(
          once(`-${name} ${choice}`, () => withChoice(policy, [choice, chosenIn(basePolicy, choice)])).values.get(key),
          view.values.get(key),
        )
      const alone = choices.filter(changesAlone)
      return (alone.length > 0 ? alone : choices.filter(isNeeded)).map(
        ([choice, chosen]): DecidingChoice => ({ choice, policy: name, value: chosen, baseValue: chosenIn(basePolicy, choice) }),
      )
    })
    return { same: others.every(({ view }) => sameValue(view.values.get(key), value)), dependsOn }
  }
}
