import type { Evaluation, ProvisionResult } from '../../model/evaluation.ts'
import { countOf, type Place } from '../trace.ts'
import type { Fact, Limit, Topic } from './fact.ts'
import { accommodationFacts, commitmentFacts, conflictFacts, otherFacts, planFacts, reportFacts, settingFacts } from './other-facts.ts'
import { serviceFacts } from './service-facts.ts'

/** What a letter about one matter can say: what the records show, what they cannot tell, and what it is about as a whole. */
export interface MatterFacts {
  readonly topic: Topic
  readonly facts: readonly Fact[]
  readonly limit: Limit
}

/** Rules whose findings have facts of their own. */
const known: ReadonlySet<string> = new Set([
  'service-frequency',
  'service-minutes',
  'service-session-length',
  'service-not-started',
  'service-gap',
  'service-start-clock',
  'service-group',
  'service-setting',
  'service-provider',
  'service-delivery',
  'pattern-persistent',
  'pattern-declining',
  'notice-missed-services',
  'accommodation-not-provided',
  'accommodation-partial',
  'setting-mismatch',
  'setting-regular-class-share',
  'reporting-late',
  'plan-annual-review',
  'plan-reevaluation',
  'plan-expired',
  'plan-vague',
  'commitment-behind',
  'evidence-conflict',
  'evidence-thin',
])

/** Gathers the facts of a line; several findings about one line are one matter. */
export const factsOf = (evaluation: Evaluation, line: string, most: number): MatterFacts => {
  const result = evaluation.provisions.find((one) => one.line === line)
  const facts = [
    ...serviceFacts(evaluation, line, result, most),
    ...accommodationFacts(evaluation, line, result, most),
    ...settingFacts(evaluation, line, result, most),
    ...reportFacts(evaluation, line, most),
    ...commitmentFacts(evaluation, line),
    ...planFacts(evaluation, line),
    ...otherFacts(evaluation, line, known, most),
    ...conflictFacts(evaluation, line, most),
  ]
  return { topic: topicOf(facts, result), facts, limit: limitOf(evaluation, facts, result) }
}

const topics: Readonly<Record<Fact['about'], Topic>> = {
  short: 'service',
  'session-length': 'service',
  'not-started': 'service',
  gap: 'service',
  'late-start': 'service',
  form: 'service',
  declining: 'service',
  notice: 'notice',
  'not-given': 'accommodation',
  'in-part': 'accommodation',
  'given-of': 'accommodation',
  setting: 'setting',
  'class-share': 'setting',
  report: 'report',
  review: 'review',
  expired: 'review',
  vague: 'wording',
  commitment: 'commitment',
  conflict: 'conflict',
  other: 'other',
}

const kinds: Readonly<Record<string, Topic>> = {
  service: 'service',
  accommodation: 'accommodation',
  setting: 'setting',
  reporting: 'report',
}

/** The first fact is the weightiest; without any, the kind of provision. */
const topicOf = (facts: readonly Fact[], result: ProvisionResult | undefined): Topic => {
  const first = facts[0]
  return first === undefined ? (kinds[result?.kind ?? ''] ?? 'other') : topics[first.about]
}

const limits: Readonly<Record<Topic, Exclude<Limit['about'], 'open-periods'>>> = {
  service: 'incomplete',
  accommodation: 'other-times',
  setting: 'other-days',
  report: 'lost-mail',
  review: 'unseen-meeting',
  wording: 'wording',
  conflict: 'sources',
  commitment: 'incomplete',
  notice: 'lost-mail',
  other: 'other-days',
}

/** What came or took place, though later, cannot be lost in the mail; a later version of the plan can. */
const isDated = (fact: Fact): boolean => {
  if (fact.about === 'report' || fact.about === 'notice') return fact.receivedOn !== undefined
  return fact.about === 'expired' || (fact.about === 'review' && fact.heldOn !== undefined)
}

const limitOf = (evaluation: Evaluation, facts: readonly Fact[], result: ProvisionResult | undefined): Limit => {
  const topic = topicOf(facts, result)
  const first = facts[0]
  if (first !== undefined && isDated(first)) return { about: first.about === 'expired' ? 'lost-mail' : 'incomplete' }
  if (topic !== 'service' || result?.kind !== 'service') return { about: limits[topic] }
  const unit = facts.some((fact) => fact.about === 'short' && fact.unit === 'session') ? 'sessions' : undefined
  const at = evaluation.provisions.indexOf(result)
  const places = result.periods.flatMap((period, i): Place[] => {
    const verdict = (unit === undefined ? (period.sessions ?? period.minutes) : period[unit])?.verdict
    return verdict === 'undetermined' ? [{ in: 'evaluation', path: ['provisions', at, 'periods', i] }] : []
  })
  return places.length === 0 ? { about: 'incomplete' } : { about: 'open-periods', per: result.per, count: countOf(places) }
}
