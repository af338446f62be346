import { type Component, takenBy } from './component.ts'
import { fillerParts, joined } from './coverage.ts'
import { type Line, lineOf, serviceLexicon, serviceLocale } from './language.ts'
import { longestPhrase } from './phrase-limit.ts'
import type { PartName, PhraseIssue, Reading } from './reading.ts'
import { recognise } from './recogniser.ts'
import { quantities } from './refine/quantities.ts'
import { note } from './service/doubt.ts'
import { serviceParts, spanOf } from './service/parts.ts'
import { readService, type ServiceFacts } from './service/read-service.ts'
import type { ServicePhrase } from './service/service-phrase.ts'
import { serviceRecognisers } from './service-recognisers.ts'
import type { Term } from './text/term.ts'
import { termsOf } from './text/terms.ts'
import { unreadReading } from './unread-reading.ts'

/**
 * Reads a line that promises a service: "Speech/Language Therapy 2 x 30 min/wk, pull-out, small group (3:1)".
 *
 * Never throws and never guesses: where the words leave more than one reading there is no value, and each reading is an alternative.
 *
 * @param text - The line as it stands in the plan, in English or Spanish.
 * @returns The value, each part with its place in the text, what was not read, other readings, and what to look at.
 *
 * @example
 * parseService('Speech 2x per week, 30 minutes').value?.frequency?.sessions // { min: 2, max: 2 }
 * parseService('OT bi-weekly').value // null
 * parseService('OT bi-weekly').alternatives.length // 2
 *
 * @public
 */
export const parseService = (text: string): Reading<ServicePhrase> =>
  text.length > longestPhrase ? unreadReading(text, 'too-long') : serviceIn(lineOf(text))

/** Reads a line as one about a service. */
export const serviceIn = (line: Line): Reading<ServicePhrase> => {
  const { text, tokens } = line
  const terms = quantities(termsOf(text, tokens, serviceLexicon(serviceLocale(line))))
  const found = recognise(terms, serviceRecognisers)
  const facts = readService(found, terms)
  const covered = takenBy(facts.components, terms.length)
  const strange = terms.filter(({ kind }, at) => (kind === 'unknown' || kind === 'quantity') && covered[at] === 0)
  if (isTooStrange(facts, strange)) return unreadReading(text, 'nothing-read')
  const unread = joined(text, strange)
  const parts = serviceParts(facts.components, terms, facts.phrase, impliedParts(facts))
  const issues: readonly PhraseIssue[] = [
    ...facts.issues.map((issue) => withSpan(issue, facts, terms)),
    ...(unread.some(({ text: words }) => /\p{L}/u.test(words)) ? [note('unread-text')] : []),
  ]
  const open = issues.some(({ severity }) => severity === 'doubt')
  return {
    value: open ? null : facts.phrase,
    parts: [...parts, ...fillerParts(text, parts, unread)],
    unread,
    alternatives: facts.alternatives,
    issues,
  }
}

/** Most words of a sentence that may be strange before it counts as being about something else. */
const mostStrange = 6

/** Nothing that a service line needs, or hardly anything among strange words. */
const isTooStrange = ({ phrase, components, alternatives }: ServiceFacts, strange: readonly Term[]): boolean => {
  const words = strange.filter(({ kind }) => kind === 'unknown').length
  const isNamed = components.some(({ name }) => says.has(name))
  const hasAmount = components.some(({ name }) => name === 'count' || name === 'duration' || name === 'time')
  const hasPeriod = components.some(({ name }) => name === 'period' || name === 'days')
  if (!hasAmount && !isNamed) {
    const isCondition = components.some((one) => one.name === 'condition' && one.value !== 'undetermined')
    return words > 0 || (phrase.frequency === undefined && alternatives.length === 0 && !isCondition)
  }
  if (!isNamed && alternatives.length > 0 && !hasPeriod) return words > 2
  return words > mostStrange && words > 2 * components.filter(({ name }) => name !== 'filler' && name !== 'provider').length
}

/** What names a service. A subject alone is no service: "strengths: reading". */
const says: ReadonlySet<Component['name']> = new Set(['service', 'resource', 'special-education', 'delivery', 'instruction'])

const impliedParts = ({ roles, solved }: ServiceFacts): readonly PartName[] => [
  ...(roles.impliedService ? (['service'] as const) : []),
  ...(roles.impliedSetting ? (['setting'] as const) : []),
  ...solved.implied,
]

const namesOf: Readonly<Partial<Record<PhraseIssue['code'], readonly Component['name'][]>>> = {
  condition: ['condition'],
  permission: ['permission'],
  negated: ['negation'],
  change: ['change'],
  approximate: ['bound'],
  'no-lower-end': ['bound'],
  'no-upper-end': ['bound'],
  'every-two-or-twice': ['period'],
  alternatives: ['alternative'],
}

/** Points an issue at the words that it is about. */
const withSpan = (issue: PhraseIssue, { components }: ServiceFacts, terms: readonly Term[]): PhraseIssue => {
  const names = namesOf[issue.code]
  const about = names === undefined ? undefined : components.find(({ name }) => names.includes(name))
  return issue.span !== undefined || about === undefined ? issue : { ...issue, span: spanOf(about, terms) }
}
