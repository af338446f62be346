import type { DraftOptions } from '../../../src/drafts/draft-types.ts'
import { en } from '../../../src/drafts/en.ts'
import { es } from '../../../src/drafts/es.ts'
import { nextStep } from '../../../src/drafts/ladder/next-step.ts'
import type { NextStep } from '../../../src/drafts/ladder/step.ts'
import type { DraftTexts } from '../../../src/drafts/texts.ts'
import { type Voice, voices } from '../../../src/drafts/voice.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { type Communication, communicationKinds, ladderSteps } from '../../../src/model/communication.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Provision } from '../../../src/model/provision.ts'
import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { type Random, random } from '../random.ts'
import { truthCase } from '../truth/case.ts'
import { withFurtherRules } from './further-rules.ts'
import { names, noteWords, wordings } from './hostile.ts'

/** Everything that a draft is made from. */
export interface DraftCase {
  readonly seed: number
  readonly evaluation: Evaluation
  readonly communications: readonly Communication[]
  readonly calendar: SchoolCalendar
  readonly records: ReadonlySet<string>
  readonly random: Random
}

const first = toDay('2026-09-14')

/** A plan with up to four provisions in any wording, a log about them, what was said, and the evaluation. */
export const draftCase = (seed: number): DraftCase => {
  const r = random(seed)
  const truth = truthCase(seed, { weeks: r.pick([3, 5, 8]), logs: 3, makeUps: r.chance(0.3) })
  const asWritten = (): string => (r.chance(0.5) ? r.pick(wordings.slice(0, 8)) : r.pick(wordings))
  const [line] = truth.plan.provisions
  const others: readonly Provision[] = [
    {
      id: 'time',
      kind: 'accommodation',
      accommodation: 'extended-time',
      asWritten: asWritten(),
      appliesTo: ['test'],
      parameters: { timeMultiplier: 1.5 },
    },
    { id: 'place', kind: 'setting', setting: 'small-group', asWritten: asWritten() },
    { id: 'report', kind: 'reporting', asWritten: asWritten(), due: ['2026-09-25', '2026-10-16', '2026-12-01'] },
    { id: 'vague', kind: 'service', service: 'counseling', asWritten: asWritten() },
    {
      id: 'agreed',
      kind: 'commitment',
      agreed: r.pick([{ sessions: 4 }, { minutes: 180 }]),
      by: r.pick(['2026-09-25', '2026-12-18']),
      asWritten: asWritten(),
    },
  ]
  const plan: Plan = {
    ...truth.plan,
    kind: r.chance(0.25) ? '504' : 'iep',
    provisions: [{ ...(line as Provision), asWritten: asWritten() }, ...others.filter(() => r.chance(0.5))],
    ...(r.chance(0.2) && { reviews: { annualBy: '2026-09-18', reevaluationBy: '2026-09-21' } }),
    ...(r.chance(0.05) && { effective: { start: truth.plan.effective.start, end: '2026-09-25' } }),
  }
  const last = toDay(truth.asOf)
  const observations = [...truth.log.observations, ...(r.chance(0.15) ? emptyWeeks(r, last) : []), ...events(r, plan, last)]
  const log = {
    ...truth.log,
    observations,
    ...(r.chance(0.5) && {
      meetings: [{ kind: 'annual-review' as const, date: '2026-09-22' as const, status: r.pick(['held', 'not-held'] as const) }],
    }),
    ...(r.chance(0.3) && { opportunities: [{ date: fromDay(r.int(first, last)), opportunity: 'test' }] }),
  }
  const evaluated = evaluate({ plan, calendar: truth.calendar, log, asOf: truth.asOf })
  const evaluation = r.chance(0.35) ? withFurtherRules(evaluated, r) : evaluated
  const records = new Set([...observations.map(({ id }) => id), 'further'])
  return { seed, evaluation, communications: talk(r, plan, truth.asOf), calendar: truth.calendar, records, random: r }
}

/** Misses day after day, so that gaps and late starts come up. */
const emptyWeeks = (r: Random, last: number): readonly Observation[] => {
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((day) => (day + 3) % 7 < 5)
  return days.map((day) => ({
    id: `x${day}`,
    provisionId: 'line',
    date: fromDay(day),
    status: 'missed',
    source: 'student',
    log: `l${r.int(1, 2)}`,
    reason: 'provider-absent',
  }))
}

const events = (r: Random, plan: Plan, last: number): readonly Observation[] => {
  const has = (id: string): boolean => plan.provisions.some((one) => one.id === id)
  const day = (): CivilDate => fromDay(r.int(first, last))
  const source = (): Observation['source'] => r.pick(['parent', 'student', 'school-log'])
  const list: Observation[] = []
  const add = (count: number, one: (i: number) => Observation): void => {
    for (let i = 0; i < count; i++) list.push(one(i))
  }
  if (has('time')) {
    add(r.int(0, 9), (i) => ({
      id: `t${i}`,
      provisionId: 'time',
      date: day(),
      opportunity: r.chance(0.8) ? 'test' : 'class',
      source: source(),
      status: r.pick(['provided', 'partial', 'not-provided', 'not-provided', 'unknown', 'offered-declined']),
      ...(r.chance(0.4) && { event: r.pick(noteWords).replaceAll(/\n/gu, ' ').slice(0, 100) }),
    }))
  }
  if (has('place')) {
    add(r.int(0, 9), (i) => ({
      id: `r${i}`,
      provisionId: 'place',
      date: day(),
      source: source(),
      ...(r.chance(0.7)
        ? { observed: { setting: r.pick(['full-class', 'small-group', 'individual', 'elsewhere']) } }
        : { status: r.pick(['matches', 'differs', 'unknown']) }),
    }))
  }
  if (has('agreed')) {
    add(r.int(0, 5), (i) => ({
      id: `g${i}`,
      provisionId: 'agreed',
      date: day(),
      source: source(),
      status: r.pick(['delivered', 'missed']),
      ...(r.chance(0.7) && { minutes: 30 }),
    }))
  }
  if (has('report')) {
    add(r.int(0, 3), (i) => ({
      id: `p${i}`,
      provisionId: 'report',
      date: day(),
      source: source(),
      due: r.pick(['2026-09-25', '2026-10-16']),
      status: r.pick(['received', 'not-received']),
    }))
  }
  return list
}

const people = [{ name: 'Ms. Reyes', role: 'case-manager' }, { name: 'Mr. Okafor', role: 'teacher' }, { role: 'provider' }] as const

/** A list of what was said, in any order of kinds. */
const talk = (r: Random, plan: Plan, asOf: CivilDate): readonly Communication[] => {
  const ids = plan.provisions.map(({ id }) => id)
  return Array.from({ length: r.int(0, 6) }, (_, i): Communication => {
    const kind = r.pick(communicationKinds)
    const agreed = {
      what: r.pick(noteWords),
      ...(r.chance(0.5) && { who: r.pick(names) ?? 'Mr. Okafor' }),
      ...(r.chance(0.6) && { by: fromDay(toDay(asOf) + r.int(-20, 30)) }),
    }
    return {
      id: `m${i}`,
      date: fromDay(r.int(first, toDay(asOf) + 5)),
      kind,
      ...(r.chance(0.8) && { with: [r.pick(people)] }),
      ...(r.chance(0.8) && { about: [r.pick(ids)] }),
      ...(kind === 'sent' && r.chance(0.8) && { step: r.pick(ladderSteps) }),
      ...((kind === 'promise' || r.chance(0.3)) && { agreed: [agreed] }),
      ...(r.chance(0.1) && { resolved: true }),
      ...(r.chance(0.1) && { unclear: true }),
    }
  })
}

/** A way to draft: who, how, and which step. */
export interface Manner {
  readonly step: NextStep
  readonly options: DraftOptions & { readonly locale: DraftTexts; readonly voice: Voice }
}

/** The manner of a case in one language and voice; the step is the next one, or any other for any provision. */
export const mannerOf = ({ evaluation, communications, calendar, random: r }: DraftCase, locale: DraftTexts, voice: Voice): Manner => {
  const lines = [...new Set([...evaluation.violations, ...evaluation.undetermined, ...evaluation.provisions].map(({ line }) => line))]
  const choose = r.chance(0.35) ? undefined : { step: r.pick(ladderSteps), provision: r.pick(lines) }
  const step = nextStep({
    evaluation,
    communications,
    calendar,
    locale,
    ...(choose && { choose }),
    ...(r.chance(0.2) && { asOf: fromDay(toDay(evaluation.asOf) + r.int(0, 20)) }),
  })
  const [child, to, sender] = [r.pick(names), r.pick(names), r.pick(names)]
  return {
    step,
    options: {
      evaluation,
      communications,
      locale,
      voice,
      detail: r.pick(['short', 'full']),
      ...(child !== undefined && { child }),
      ...(to !== undefined && { recipient: { name: to } }),
      ...(sender !== undefined && { sender }),
    },
  }
}

/** All languages with all voices. */
export const manners: readonly (readonly [DraftTexts, Voice])[] = [en, es].flatMap((locale) =>
  voices.map((voice) => [locale, voice] as const),
)
