import type { Draft } from '../../../src/drafts/draft-types.ts'
import type { Place } from '../../../src/drafts/trace.ts'
import { checkTone } from '../../../src/wording/tone/check-tone.ts'
import type { Manner } from './case.ts'
import { draftProblems } from './check.ts'
import { easeOf, gradeOf } from './reading.ts'

/* The points of the rubric that a program can check (1 to 16); 17 to 20 are for a person. */

export const points: readonly string[] = [
  'names the provision in the plan’s own words',
  'says which plan and its date',
  'every number has dates behind it',
  'every date and number is in the cited records',
  'says what the records cannot tell',
  'one matter',
  'exactly one question or request',
  'a concrete next thing, with a date where the step has one',
  'thanks or good will',
  'no banned word or pattern',
  'no legal conclusion',
  'no advice',
  'no private datum beyond need',
  'nothing unfilled except marked gaps',
  'length and reading level',
  'the subject line says the matter calmly',
]

/** Which points a draft meets, in order. */
export const scoreOf = (draft: Draft, manner: Manner, records: ReadonlySet<string>): readonly boolean[] => {
  const problems = draftProblems(draft, manner, records)
  const none = (pattern: RegExp): boolean => !problems.some((problem) => pattern.test(problem))
  const ofText = draft.sources.filter(({ of }) => of === 'text')
  const { provisions, undetermined } = manner.options.evaluation
  const isPlanWide =
    manner.step.line === undefined
      ? undetermined.length > 0 && undetermined.every(({ asWritten }) => asWritten === '')
      : !provisions.some(({ line }) => line === manner.step.line)
  const audience = draft.step === 'document' || draft.step === 'know-options' ? 'family' : 'school'
  const tone = checkTone(draft.text.replaceAll(/“[^”]*”/gu, 'this'), { locale: manner.options.locale, audience })
  const clean = (...categories: readonly string[]): boolean => !tone.some(({ category }) => categories.includes(category))
  const request = draft.parts.find(({ role }) => role === 'request')?.text ?? ''
  const role = (name: string): boolean => draft.parts.some((part) => part.role === name)
  return [
    isPlanWide || ofText.some(({ kind }) => kind === 'quotation'),
    draft.step === 'document' || ofText.some(({ from }) => from.some(({ path }) => path.join('/') === 'plan/effective/start')),
    ofText.every(({ kind, from }) => kind !== 'number' || from.every((place) => isDated(place, manner))),
    none(/^(?:span|no such place|count|value|date|number|a number without|half of a range|no such record)/u),
    role('limits'),
    none(/more than one matter|cannot be told/u),
    none(/requests$|questions$/u),
    hasNextThing(draft, manner, request),
    role('thanks'),
    clean('accusation', 'absolute', 'threat', 'demand', 'shouting'),
    clean('legal-conclusion'),
    clean('advice'),
    clean('private'),
    none(/unfilled/u),
    none(/long (?:body|sentence)/u) && (draft.locale === 'en' ? gradeOf(draft.body) <= 8 : easeOf(draft.body) >= 60),
    none(/subject/u) && draft.subject.length <= 110 && !/[!?]/u.test(draft.subject),
  ]
}

const datedKeys: readonly string[] = ['window', 'date', 'start', 'due', 'by', 'opportunities', 'dates']

/** Whether what a number is about carries a date: the thing itself, or what holds it. Numbers of rules are for information. */
const isDated = ({ in: where, path }: Place, { options, step }: Manner): boolean => {
  if (where === 'law') return true
  if (where === 'step') return step.asOf !== undefined
  let value: unknown = { evaluation: options.evaluation, communications: options.communications }[where as 'evaluation']
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false
    const next: unknown = (value as Record<string | number, unknown>)[key]
    if (typeof next === 'object' && next !== null && datedKeys.some((name) => name in next)) return true
    value = next
  }
  return typeof value === 'string'
}

/** The request itself is the next thing; some steps give it a day. */
const hasNextThing = ({ step, sources, text }: Draft, { step: taken }: Manner, request: string): boolean => {
  if (request === '') return false
  const at = text.indexOf(request)
  const days = sources.filter(({ kind, start, of }) => of === 'text' && kind === 'date' && start >= at && start < at + request.length)
  switch (step) {
    case 'follow-up':
    case 'request-records':
      return days.some(({ value }) => value === taken.replyBy)
    case 'request-meeting':
      return days.length === 3
    case 'confirm':
      return sources.some(({ kind, from }) => kind === 'date' && from.some(({ in: where }) => where === 'communications'))
    default:
      return true
  }
}
