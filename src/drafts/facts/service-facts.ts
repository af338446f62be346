import type { Evaluation, ProvisionResult } from '../../model/evaluation.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { traced } from '../trace.ts'
import { detailOf, type Found, foundBy, heldOf, newest, spanOf, startOf } from './evidence.ts'
import type { EmptyRun, Fact, FactUnit, SeenOn } from './fact.ts'

/** What the records show about a service line, the weightiest first. Days that one sentence has told are not told again. */
export const serviceFacts = (evaluation: Evaluation, line: string, result: ProvisionResult | undefined, most: number): readonly Fact[] => {
  const by = (...rules: readonly string[]): readonly Found[] => foundBy(evaluation, line, rules)
  const never = by('service-not-started')
  const gaps = by('service-gap').filter((gap) => !never.some((run) => covers(run, gap)))
  const told = [...never, ...gaps]
  const untold = (found: readonly Found[]): readonly Found[] => found.filter((one) => !told.some((run) => covers(run, one)))
  const sessions = untold(by('service-frequency'))
  const weeks = new Set(sessions.map(({ occurrence }) => occurrence.window.start))
  const minutes = untold(by('service-minutes')).filter(({ occurrence }) => !weeks.has(occurrence.window.start))
  const short = [...shortFact(sessions, 'session', result, most), ...shortFact(worthTelling(minutes), 'minute', result, most)]
  const lasting = short.length + told.length === 0 ? shortFact(by('pattern-persistent'), undefined, result, most) : []
  const facts: readonly Fact[] = [
    ...(never.length > 0 ? [{ about: 'not-started', runs: runsOf(never), hasBegun: hasSession(result) } as const] : []),
    ...(gaps.length > 0 ? [{ about: 'gap', runs: runsOf(gaps) } as const] : []),
    ...short,
    ...lasting,
    ...lengthFact(by('service-session-length'), most),
    ...(['group', 'setting', 'provider', 'delivery'] as const).flatMap((aspect) => formFact(aspect, by(`service-${aspect}`), most)),
    ...(short.length + told.length === 0 ? decliningFact(by('pattern-declining'), most) : []),
    ...(never.length > 0 ? [] : by('service-start-clock').slice(0, 1).map(lateStartFact)),
    ...by('notice-missed-services').slice(-1).map(noticeFact),
  ]
  return facts
}

/** Whether a run of days without a session says what another occurrence would: then that need not be told. */
const covers = ({ occurrence: run }: Found, { occurrence: other }: Found): boolean => {
  const isInside = run.window.start <= other.window.start && other.window.end <= run.window.end
  // A week reaches beyond the run by days without school; where nothing was held in it, the run says the same.
  const overlaps = run.window.start <= other.window.end && other.window.start <= run.window.end
  return isInside || (overlaps && other.actual.max === 0)
}

const runsOf = (found: readonly Found[]): readonly EmptyRun[] =>
  newest(found, 3).shown.map((one) => ({
    ...spanOf(one),
    schoolDays: traced(one.occurrence.window.schoolDays, 'evaluation', [...one.path, 'window', 'schoolDays'], one.occurrence.evidence),
  }))

/** Whether a session was held for sure, in any period. */
const hasSession = (result: ProvisionResult | undefined): boolean =>
  result?.kind === 'service' && result.periods.some(({ sessions, minutes }) => ((sessions ?? minutes)?.delivered.min ?? 0) > 0)

/** A month that begins on its last day is short by a few minutes: beside others it only distracts. */
const fewMinutes = 5

const worthTelling = (found: readonly Found[]): readonly Found[] => {
  const large = found.filter(({ occurrence }) => (occurrence.undelivered?.agencySide.min ?? fewMinutes) >= fewMinutes)
  return large.length === 0 ? found : large
}

const shortFact = (
  found: readonly Found[],
  unit: FactUnit | undefined,
  result: ProvisionResult | undefined,
  most: number,
): readonly Fact[] => {
  const first = found[0]
  if (first === undefined) return []
  const { shown, earlier } = newest(found, most)
  const counted = unit ?? (first.occurrence.expected.unit === 'minute' ? 'minute' : 'session')
  const per = result?.kind === 'service' ? result.per : undefined
  return [{ about: 'short', unit: counted, per, periods: shown.map(heldOf), earlier }]
}

const lengthFact = (found: readonly Found[], most: number): readonly Fact[] => {
  if (found.length === 0) return []
  const { shown, earlier } = newest(found, most)
  return [{ about: 'session-length', days: shown.map(heldOf), earlier }]
}

const formFact = (aspect: 'group' | 'setting' | 'provider' | 'delivery', found: readonly Found[], most: number): readonly Fact[] => {
  if (found.length === 0) return []
  const { shown, earlier } = newest(found, most)
  // A provider's name is no part of the question: only that it was another kind of provider.
  const days = shown.map((one): SeenOn => (aspect === 'provider' ? { day: startOf(one) } : seenOn(one)))
  return [{ about: 'form', aspect, days, earlier }]
}

/** What was seen on a day, where it is on record. */
export const seenOn = (found: Found): SeenOn => {
  const seen = detailOf(found, 'observed')
  const promised = detailOf(found, 'promised')
  return { day: startOf(found), ...(seen && seen.value !== '' && { seen }), ...(promised && promised.value !== '' && { promised }) }
}

const lateStartFact = (found: Found): Fact => ({ about: 'late-start', by: detailOf<CivilDate>(found, 'lastDay') ?? startOf(found) })

const noticeFact = (found: Found): Fact => ({
  about: 'notice',
  notBegunBy: detailOf<CivilDate>(found, 'notBegunBy') ?? startOf(found),
  receivedOn: detailOf<CivilDate>(found, 'receivedOn'),
})

const decliningFact = (found: readonly Found[], most: number): readonly Fact[] => {
  const first = found[0]
  if (first === undefined) return []
  const unit = first.occurrence.expected.unit === 'minute' ? 'minute' : 'session'
  return [{ about: 'declining', unit, windows: found.slice(-Math.min(most, 4)).map(heldOf) }]
}
