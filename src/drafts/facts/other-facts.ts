import type { Evaluation, ProvisionResult } from '../../model/evaluation.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { countOf, type Place, type Traced, traced, tracedBounds } from '../trace.ts'
import { detailOf, type Found, foundBy, lastDayOf, newest, quantity, quotedFinding, spanOf, startOf } from './evidence.ts'
import type { Fact, SeenOn } from './fact.ts'
import { seenOn } from './service-facts.ts'

type Given = Extract<Fact, { about: 'not-given' | 'in-part' }>

/** What the records show about an accommodation: when it was not given, when in part, and how often of the known times. */
export const accommodationFacts = (
  evaluation: Evaluation,
  line: string,
  result: ProvisionResult | undefined,
  most: number,
): readonly Fact[] => {
  const given = (about: Given['about'], rule: string): readonly Fact[] => {
    const found = distinctDays(foundBy(evaluation, line, [rule]))
    if (found.length === 0) return []
    const { shown, earlier } = newest(found, most)
    const kinds = new Set(found.map(({ occurrence }) => occurrence.detail?.opportunity))
    return [{ about, event: kinds.size === 1 && kinds.has('test') ? 'test' : 'other', days: shown.map(eventOn), earlier }]
  }
  const at = evaluation.provisions.indexOf(result as ProvisionResult)
  const tally: readonly Fact[] =
    result?.kind === 'accommodation'
      ? [
          {
            about: 'given-of',
            given: tracedBounds(result.provided, 'evaluation', ['provisions', at, 'provided']),
            known: tracedBounds(result.asked, 'evaluation', ['provisions', at, 'asked']),
          },
        ]
      : []
  const facts = [...given('not-given', 'accommodation-not-provided'), ...given('in-part', 'accommodation-partial')]
  return facts.length === 0 ? [] : [...facts, ...tally]
}

const eventOn = (found: Found): SeenOn => {
  const seen = detailOf(found, 'event')
  return { day: startOf(found), ...(seen && { seen }) }
}

/** What the records show about a setting. */
export const settingFacts = (evaluation: Evaluation, line: string, result: ProvisionResult | undefined, most: number): readonly Fact[] => {
  const found = foundBy(evaluation, line, ['setting-mismatch'])
  const at = evaluation.provisions.indexOf(result as ProvisionResult)
  const { shown, earlier } = newest(found, most)
  const dates = result?.kind === 'setting' ? result.dates : []
  const places = dates.map((_, i): Place => ({ in: 'evaluation', path: ['provisions', at, 'dates', i] }))
  const differing = found.map(({ path }): Place => ({ in: 'evaluation', path }))
  const mismatch: readonly Fact[] =
    found.length === 0
      ? []
      : [
          {
            about: 'setting',
            days: shown.map(seenOn),
            earlier,
            differs: countOf(differing),
            observed: countOf(places.length === 0 ? differing : places),
          },
        ]
  const share = foundBy(evaluation, line, ['setting-regular-class-share']).slice(-1)
  return [
    ...mismatch,
    ...share.map(
      (one): Fact => ({ about: 'class-share', window: spanOf(one), promised: quantity(one, 'expected'), shown: quantity(one, 'actual') }),
    ),
  ]
}

/** What the records show about progress reports. */
export const reportFacts = (evaluation: Evaluation, line: string, most: number): readonly Fact[] =>
  newest(foundBy(evaluation, line, ['reporting-late']), Math.min(most, 3)).shown.map(
    (found): Fact => ({
      about: 'report',
      due: detailOf<CivilDate>(found, 'due') ?? startOf(found),
      receivedOn: detailOf<CivilDate>(found, 'receivedOn'),
    }),
  )

const reviews = { 'plan-annual-review': 'annual-review', 'plan-reevaluation': 'reevaluation' } as const

/** What the records show about the plan itself: its reviews, its last day, its wording. */
export const planFacts = (evaluation: Evaluation, line: string): readonly Fact[] => [
  ...Object.entries(reviews).flatMap(([rule, review]) => [
    ...foundBy(evaluation, line, [rule]).map(
      (found): Fact => ({
        about: 'review',
        review,
        due: detailOf<CivilDate>(found, 'due') ?? startOf(found),
        heldOn: detailOf<CivilDate>(found, 'heldOn'),
      }),
    ),
    // Where nothing is on record, that is what can be said, and asked about.
    ...openSince(evaluation, line, rule).map((due): Fact => ({ about: 'review', review, due, heldOn: undefined })),
  ]),
  ...openSince(evaluation, line, 'plan-expired')
    .slice(-1)
    .map((end): Fact => ({ about: 'expired', end })),
  ...foundBy(evaluation, line, ['plan-vague'])
    .slice(-1)
    .map(({ occurrence }): Fact => ({ about: 'vague', lacks: occurrence.detail?.lacks === 'lower-end' ? 'lower-end' : 'frequency' })),
]

/** The first days of the windows about which a rule cannot tell. */
const openSince = ({ undetermined }: Evaluation, line: string, rule: string): readonly Traced<CivilDate>[] =>
  undetermined.flatMap((open, i) =>
    open.line === line && open.rule === rule ? [traced(open.window.start, 'evaluation', ['undetermined', i, 'window', 'start'])] : [],
  )

/** How an agreed amount stands. */
export const commitmentFacts = (evaluation: Evaluation, line: string): readonly Fact[] =>
  foundBy(evaluation, line, ['commitment-behind'])
    .slice(-1)
    .map((found): Fact => {
      const { unit } = found.occurrence.expected
      const result = evaluation.provisions.findIndex((one) => one.line === line)
      const agreed = agreedIn(evaluation, result) ?? quantity(found, 'expected')
      const by = detailOf<CivilDate>(found, 'by') ?? spanOf(found).end
      const isOver = found.occurrence.detail?.why === 'date-passed'
      return { about: 'commitment', unit: unit === 'minute' ? 'minute' : 'session', agreed, by, held: quantity(found, 'actual'), isOver }
    })

/** The agreed amount stands in the result of the line; an occurrence may hold the share of it that was due so far. */
const agreedIn = ({ provisions }: Evaluation, at: number) => {
  const result = provisions[at] as { readonly agreed?: { readonly min: number; readonly max: number } } | undefined
  return result?.agreed === undefined ? undefined : tracedBounds(result.agreed, 'evaluation', ['provisions', at, 'agreed'])
}

/** Days that stand in one sentence. */
const mostInSentence = 5

/** Days on which sources disagree. */
export const conflictFacts = (evaluation: Evaluation, line: string, most: number): readonly Fact[] => {
  const { shown, earlier } = newest(distinctDays(foundBy(evaluation, line, ['evidence-conflict'])), Math.min(most, mostInSentence))
  return shown.length === 0 ? [] : [{ about: 'conflict', days: shown.map(startOf), earlier }]
}

/** What a rule of the user found: the days, and no more, since its meaning is not known here. */
export const otherFacts = (evaluation: Evaluation, line: string, known: ReadonlySet<string>, most: number): readonly Fact[] => {
  const rules = [...new Set(evaluation.violations.filter((one) => one.line === line && !known.has(one.rule)).map(({ rule }) => rule))]
  const { shown, earlier } = newest(distinctDays(foundBy(evaluation, line, rules)), Math.min(most, mostInSentence))
  return shown.length === 0 ? [] : [{ about: 'other', days: shown.map(startOf), earlier }]
}

const distinctDays = (found: readonly Found[]): readonly Found[] =>
  found.filter(({ occurrence }, i) => i === 0 || occurrence.window.start !== found[i - 1]?.occurrence.window.start)

/** The date of the plan, wherever a letter says which plan it means: of the version whose words it quotes. */
export const planDateOf = (evaluation: Evaluation, line: string | undefined): Traced<CivilDate> => {
  const { plan, violations, asOf } = evaluation
  const finding = violations[quotedFinding(evaluation, line)]
  const last = finding === undefined ? asOf : lastDayOf(finding)
  const day = last < asOf ? last : asOf
  const at = (plan.versions ?? []).findLastIndex(({ from }) => from <= day)
  const version = plan.versions?.[at]
  return version === undefined
    ? traced(plan.effective.start, 'evaluation', ['plan', 'effective', 'start'])
    : traced(version.dated, 'evaluation', ['plan', 'versions', at, 'dated'])
}
