import type { AccommodationParameters } from '../model/provision.ts'
import type { AccommodationPhrase } from './accommodation/accommodation-phrase.ts'
import { type FoundPlace, placesIn } from './accommodation/applies-to.ts'
import { findClauses } from './accommodation/clauses.ts'
import type { FoundCue } from './accommodation/cue.ts'
import { type FoundKinds, kindsIn } from './accommodation/kinds.ts'
import { withMeantWords } from './accommodation/meant-words.ts'
import type { FoundParameter } from './accommodation/parameter.ts'
import { parameterRecognisers } from './accommodation/parameters.ts'
import { isNumber } from './accommodation/spelled-number.ts'
import { fillerParts, joined } from './coverage.ts'
import { accommodationLanguage, accommodationLocale, type Line, lineOf } from './language.ts'
import { longestPhrase } from './phrase-limit.ts'
import type { Part, PhraseIssue, Reading } from './reading.ts'
import { doubt, note } from './service/doubt.ts'
import type { Token } from './text/token.ts'
import { unreadReading } from './unread-reading.ts'

/**
 * Reads a line that promises an accommodation: "Extended time (1.5x) on tests".
 *
 * @param text - The line as it stands in the plan, in English or Spanish.
 * @returns The kind, what it applies to, and its numbers; several accommodations in one line are alternatives.
 *
 * @example
 * parseAccommodation('Time and a half for exams').value?.parameters // { timeMultiplier: 1.5 }
 * parseAccommodation('3-minute breaks every 15 minutes').value?.parameters // { everyMinutes: 15, breakMinutes: 3 }
 *
 * @public
 */
export const parseAccommodation = (text: string): Reading<AccommodationPhrase> =>
  text.length > longestPhrase ? unreadReading(text, 'too-long') : accommodationIn(lineOf(text))

/** Reads a line as one about an accommodation. */
export const accommodationIn = (line: Line): Reading<AccommodationPhrase> => {
  const { text } = line
  const { words, index, meant } = accommodationLanguage(accommodationLocale(line))
  const tokens = withMeantWords(line.tokens, meant)
  const kinds = kindsIn(tokens, index, words)
  if (kinds === undefined) return unreadReading(text, 'nothing-read')
  const { main, others, near } = kinds
  const details = detailsOf({ text, tokens }, main)
  const value = phraseOf(main.kind, details, words[main.kind]?.[1] ?? '')
  const parts = partsOf(tokens, kinds, details, value)
  const strange = tokens.filter(({ kind, word, start }) => kind !== 'mark' && isStrange(word, start, parts))
  const unread = joined(text, strange)
  const isSeveral = others.length > 0
  const readings = (isSeveral ? [main, ...others] : near).map((cue) => ({
    value: cue === main ? value : phraseOf(cue.kind, detailsOf({ text, tokens }, cue), words[cue.kind]?.[1] ?? ''),
    reason: `the words are about ${cue.kind.replaceAll('-', ' ')}`,
  }))
  return {
    value: isSeveral ? null : value,
    parts: [...parts, ...fillerParts(text, parts, unread)],
    unread,
    alternatives: readings,
    issues: issuesOf(kinds, value, unread.length > 0),
  }
}

/** What a line says about an accommodation beside its kind. */
interface Details {
  readonly found: readonly FoundParameter[]
  readonly places: readonly FoundPlace[]
}

const detailsOf = ({ text, tokens }: Line, cue: FoundCue): Details => ({
  found: [...parametersIn(text, tokens, cue.kind), ...findClauses(text, cue.kind)],
  places: placesFor(text, tokens, cue),
})

const parametersIn = (text: string, tokens: readonly Token[], kind: string): readonly FoundParameter[] => {
  const found: FoundParameter[] = []
  const hasNumber = tokens.some(({ word }) => isNumber(word))
  for (const { id, pattern, kinds, needsNumber, build } of parameterRecognisers) {
    if ((needsNumber && !hasNumber) || (kinds !== undefined && !kinds.includes(kind))) continue
    const match = pattern.exec(text)
    const values = match === null ? undefined : build(match.slice(1) as readonly string[])
    if (match === null || values === undefined) continue
    const span = { start: match.index, end: match.index + match[0].trimEnd().length }
    const isTaken = found.some((other) => span.start < other.span.end && other.span.start < span.end)
    const isKnown = found.some((other) => Object.keys(values).some((key) => key in other.values))
    if (!isTaken && !isKnown) found.push({ values, span, recogniser: id })
  }
  return found
}

/** The places that a line names, but for words of the kind's own name: a "test retake" is not said to be on tests. */
const placesFor = (text: string, tokens: readonly Token[], { isName, at }: FoundCue): readonly FoundPlace[] => {
  const first = tokens[at[0] ?? 0]
  const last = tokens[at.at(-1) ?? 0]
  if (!isName || first === undefined || last === undefined) return placesIn(text)
  return placesIn(' '.repeat(last.end) + text.slice(last.end)).concat(placesIn(text.slice(0, first.start)))
}

const phraseOf = (kind: string, { found, places: said }: Details, applies: string): AccommodationPhrase => {
  const parameters = Object.assign({}, ...found.map(({ values }) => values)) as AccommodationParameters
  const places = [...new Set(said.map(({ place }) => place))]
  const all = places.length > 0 ? places : applies === '' ? [] : [applies]
  return {
    accommodation: kind,
    ...(all.length > 0 && { appliesTo: all }),
    ...(found.length > 0 && { parameters }),
  }
}

const partsOf = (
  tokens: readonly Token[],
  { main, others }: FoundKinds,
  { found, places }: Details,
  { appliesTo }: AccommodationPhrase,
): readonly Part[] => {
  const wordsOf = ({ kind, at, isName }: FoundCue): readonly Part[] =>
    at.map((place) => {
      const { start, end } = tokens[place] as Token
      return { name: 'accommodation', status: 'stated', value: kind, span: { start, end }, recogniser: isName ? 'name' : 'cue' }
    })
  return [
    ...[main, ...others].flatMap(wordsOf),
    ...found.map(
      ({ values, span, recogniser }): Part => ({ name: 'parameter', status: 'stated', value: parameterText(values), span, recogniser }),
    ),
    ...places.map(({ place, span }): Part => ({ name: 'applies-to', status: 'stated', value: place, span, recogniser: 'applies-to' })),
    ...(places.length > 0
      ? []
      : [
          appliesTo === undefined
            ? ({ name: 'applies-to', status: 'missing', recogniser: 'none' } as const)
            : ({ name: 'applies-to', status: 'implied', value: appliesTo.join(', '), recogniser: 'convention' } as const),
        ]),
  ]
}

const parameterText = (values: AccommodationParameters): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

/** Short words and words that plans use without saying anything are filler; longer ones are unread. */
const isStrange = (word: string, start: number, parts: readonly Part[]): boolean =>
  word.length > 3 && !ordinary.has(word) && !parts.some(({ span }) => span !== undefined && start >= span.start && start < span.end)

const ordinary: ReadonlySet<string> = new Set(
  'student provide provided allow allowed given give have will with when that this during from into their them they should teacher class classroom access using used need needed time be able such other also only must may able child ability option work test assignment being been make made take taken each every more than about para estudiante durante'.split(
    ' ',
  ),
)

const issuesOf = (
  { others, near }: FoundKinds,
  { accommodation, parameters = {} }: AccommodationPhrase,
  isPartlyUnread: boolean,
): readonly PhraseIssue[] => [
  ...(others.length > 0 ? [doubt('several-accommodations')] : []),
  ...(others.length === 0 && near.length > 0 ? [note('near-kinds')] : []),
  ...(lacksAmount(accommodation, parameters) ? [note('no-amount')] : []),
  ...(parameters.condition !== undefined || parameters.asNeeded === true ? [note('condition')] : []),
  ...(isPartlyUnread ? [note('unread-text')] : []),
]

/** Kinds that promise an amount of something: without it nobody can tell whether they were given in full. */
const lacksAmount = (kind: string, parameters: AccommodationParameters): boolean => {
  if (kind === 'extended-time') return ['timeMultiplier', 'extraMinutes', 'extraDays', 'untimed'].every((key) => !(key in parameters))
  if (kind === 'breaks') return parameters.everyMinutes === undefined
  return (
    kind === 'reduced-assignments' &&
    parameters.workloadPercent === undefined &&
    parameters.items === undefined &&
    parameters.repetitions === undefined
  )
}
