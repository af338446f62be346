import { evaluate } from '../../src/evaluate.ts'
import type { Scenario } from '../../src/fixtures/index.ts'
import { scenarios } from '../../src/fixtures/index.ts'
import { type EvaluateInput, type Evaluation, policyPresets } from '../../src/index.ts'
import { fromDay } from '../../src/time/civil-date.ts'
import { random } from './random.ts'
import { groundOf, truthCase } from './truth/case.ts'
import { writeEvents } from './truth/events/log.ts'
import { tellEvents } from './truth/events/story.ts'
import { families } from './truth/families.ts'
import { randomSchool } from './truth/school.ts'

/** A case that a port of the engine runs: an input, and the evaluation without its sentences. */
export interface ConformanceCase {
  readonly name: string
  readonly story: string
  readonly input: Pick<EvaluateInput, 'plan' | 'calendar' | 'log' | 'asOf' | 'policy'>
  readonly expected: unknown
}

/** They are no part of it: they may be put better in any release, and a port has its own. */
const sentences: ReadonlySet<string> = new Set(['summary', 'message', 'question'])

export const withoutSentences = (evaluation: Evaluation): unknown =>
  JSON.parse(JSON.stringify(evaluation, (key, value: unknown) => (sentences.has(key) ? undefined : value)))

export const scenarioMakers: Readonly<Record<string, () => Scenario>> = scenarios

/** Scenarios in which a choice of the policy makes a difference. */
export const underOtherPolicies = ['childRefuses', 'fourDayWeek', 'missWithoutAReason', 'aideInsteadOfTherapist', 'silence'] as const

const caseOf = (name: string, { story, ...input }: { readonly story: string } & ConformanceCase['input']): ConformanceCase => ({
  name,
  story,
  input,
  expected: withoutSentences(evaluate(input as EvaluateInput)),
})

const inputOf = (make: () => Scenario): { readonly story: string } & ConformanceCase['input'] => {
  const { story, plan, calendar, log, asOf } = make()
  return { story, plan, calendar, log, asOf }
}

const scenarioCases = (): readonly ConformanceCase[] => [
  ...Object.entries(scenarioMakers).map(([name, make]) => caseOf(name, inputOf(make))),
  ...underOtherPolicies.flatMap((name) =>
    (['strict', 'agency-friendly'] as const).map((policy) =>
      caseOf(`${name}/${policy}`, { ...inputOf(scenarioMakers[name] as () => Scenario), policy: policyPresets[policy] }),
    ),
  ),
]

/** The seeds of the generated cases: neighbours would share a plan. The tests check each of them against its truth. */
export const generatedSeeds: readonly number[] = [40, 48, 56, 64, 72]

const kebab = (name: string): string => name.replaceAll(/[ ,-]+/gu, '-')

const serviceCases = (): readonly ConformanceCase[] =>
  families.flatMap(({ name, options }) =>
    generatedSeeds.map((seed) => {
      const { plan, calendar, policy, log, asOf } = truthCase(seed, options, groundOf(seed, options))
      return caseOf(`generated/${kebab(name)}-${seed}`, { story: `Generated: ${name}.`, plan, calendar, log, asOf, policy })
    }),
  )

const eventCases = (): readonly ConformanceCase[] =>
  generatedSeeds.map((seed) => {
    const r = random(seed)
    const school = randomSchool(r, {})
    const story = tellEvents(r, school)
    return caseOf(`generated/events-${seed}`, {
      story: 'Generated: accommodations, a setting and reports.',
      plan: story.plan,
      calendar: school.calendar,
      log: writeEvents(r, school, story, 3),
      asOf: fromDay(story.end),
    })
  })

/** All cases, made anew. */
export const conformanceCases = (): readonly ConformanceCase[] => [...scenarioCases(), ...serviceCases(), ...eventCases()]
