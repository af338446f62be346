import { type FoundCue, findCues } from './accommodation/cue.ts'
import { withMeantWords } from './accommodation/meant-words.ts'
import { fillerParts, joined } from './coverage.ts'
import { type Line, lineOf, settingLanguage, settingLocale } from './language.ts'
import { longestPhrase } from './phrase-limit.ts'
import type { Part, PhraseIssue, Reading } from './reading.ts'
import { doubt, note } from './service/doubt.ts'
import type { SettingPhrase } from './setting/setting-phrase.ts'
import { type FoundShares, sharesIn } from './setting/shares.ts'
import type { Token } from './text/token.ts'
import { unreadReading } from './unread-reading.ts'

/**
 * Reads a line about a setting: "In the regular class at least 80% of the day", "Special class 12:1+1".
 *
 * @param text - The line as it stands in the plan, in English or Spanish.
 * @returns The kind of place, the share of the day in the regular class, and the ratio of students to adults.
 *
 * @example
 * parseSetting('In the regular class at least 80% of the day').value?.regularClassPercent // { min: 80, max: 100 }
 * parseSetting('Special class 12:1+1').value?.ratio // '12:1:1'
 *
 * @public
 */
export const parseSetting = (text: string): Reading<SettingPhrase> =>
  text.length > longestPhrase ? unreadReading(text, 'too-long') : settingIn(lineOf(text))

/** Reads a line as one about a setting. */
export const settingIn = (line: Line): Reading<SettingPhrase> => {
  const { text } = line
  const { words, index, meant } = settingLanguage(settingLocale(line))
  const tokens = withMeantWords(line.tokens, meant)
  const ratio = ratioIn(text)
  const shares = sharesIn(text)
  const cues = distinctCues(findCues(tokens, index))
  const kind = kindOf(text, cues, shares, ratio?.value)
  if (kind === undefined) return unreadReading(text, 'nothing-read')
  const isWholeDay = kind === 'general-education' && shares.spans.length === 0 && fullTime.test(text)
  const value = phraseOf(kind, isWholeDay ? { ...shares, regular: { min: 100, max: 100 } } : shares, ratio?.value)
  const side = (name: string): string => words[name]?.[0] ?? ''
  const mixed = mixedKinds(cues, side, text, shares)
  const issues: readonly PhraseIssue[] = [...(mixed.length > 1 ? [doubt('several-settings')] : [])]
  const parts: readonly Part[] = [
    ...cues.flatMap(({ kind: name, at, isName }) =>
      at.map(
        (place): Part => ({
          name: 'setting',
          status: 'stated',
          value: name,
          span: tokens[place] as Token,
          recogniser: isName ? 'name' : 'cue',
        }),
      ),
    ),
    ...shares.spans.map(
      (span): Part => ({ name: 'share', status: 'stated', value: text.slice(span.start, span.end), span, recogniser: 'share' }),
    ),
    ...(ratio === undefined
      ? []
      : [{ name: 'ratio', status: 'stated', value: ratio.value, span: ratio.span, recogniser: 'ratio' } as const]),
    ...(shares.spans.length > 0 ? [] : [{ name: 'share', status: 'missing', recogniser: 'none' } as const]),
  ].map((part) => (part.span === undefined ? part : { ...part, span: { start: part.span.start, end: part.span.end } }))
  const isKnown = ({ start }: Token): boolean => parts.some(({ span }) => span !== undefined && start >= span.start && start < span.end)
  const unread = joined(
    text,
    tokens.filter(
      (token) => (token.kind === 'word' ? token.word.length > 3 && !ordinary.has(token.word) : token.kind === 'number') && !isKnown(token),
    ),
  )
  return {
    value: issues.length > 0 ? null : value,
    parts: [...parts, ...fillerParts(text, parts, unread)],
    unread,
    alternatives:
      mixed.length > 1
        ? mixed.map((name) => ({ value: { ...value, setting: name }, reason: `the place is ${name.replaceAll('-', ' ')}` }))
        : [],
    issues: unread.length > 0 ? [...issues, note('unread-text')] : issues,
  }
}

/** Of cues that share words the longer holds: "outside of general education" is not general education. */
const distinctCues = (cues: readonly FoundCue[]): readonly FoundCue[] => {
  const taken = new Set<number>()
  const kept = new Map<string, FoundCue>()
  for (const cue of [...cues].sort((a, b) => b.at.length - a.at.length || a.rank - b.rank)) {
    if (cue.at.some((place) => taken.has(place))) continue
    for (const place of cue.at) taken.add(place)
    if (!kept.has(cue.kind)) kept.set(cue.kind, cue)
  }
  return [...kept.values()].sort((a, b) => a.rank - b.rank)
}

/** New York's ratio of students, teachers and aides; "12:1+1" and "12:1:1" are the same. */
const ratioIn = (text: string): { readonly value: string; readonly span: { readonly start: number; readonly end: number } } | undefined => {
  const match =
    /(?<![\d:])(\d{1,2}) ?: ?(\d{1,2})(?: ?[:+] ?(?:\(?(\d{1,2})(?: ?: ?\d)?\)?))?(?![\d:])/u.exec(text) ?? hyphenated.exec(text)
  if (match === null) return undefined
  const [all, students, teachers, aides] = match
  const isPara = aides !== undefined && new RegExp(`\\+ ?${aides}:1`, 'u').test(all)
  return {
    value: [students, teachers, ...(aides === undefined || isPara ? [] : [aides])].join(':'),
    span: { start: match.index, end: match.index + all.length },
  }
}

/** "12-1-1": not a date, since one teacher stands in the middle. */
const hyphenated = /(?<![\d-])(6|8|12|15)-(1)-([1-4])(?![\d-])/u

const kindOf = (
  text: string,
  cues: readonly FoundCue[],
  { regular, spans }: FoundShares,
  ratio: string | undefined,
): string | undefined => {
  const [first] = cues
  const isClass = ratio !== undefined && ratio.split(':').length === 3
  const isLargeRatio = ratio !== undefined && Number(ratio.split(':')[0]) > mostInGroup
  if (first === undefined)
    return isClass || isLargeRatio ? 'special-class' : (byShare(regular) ?? (/^\W*home\W*$/iu.test(text) ? 'home' : undefined))
  const plain =
    first.kind === 'general-education' || first.kind === 'special-education-environment' || first.kind === 'general-education-part-time'
  if (spans.length > 0 && regular !== undefined && (plain || cues.some(({ kind }) => kind === 'general-education'))) {
    if (first.kind === 'self-contained' || first.kind === 'special-class') return first.kind
    return byShare(regular)
  }
  if (isClass && (plain || first.kind === 'community' || first.kind === 'small-group')) return 'special-class'
  if (ratio === '1:1' && first.kind === 'general-education' && /support|aide|para|assist/iu.test(text)) return 'push-in'
  return first.kind
}

/** More than five students to a teacher are a class; fewer may be a group. */
const mostInGroup = 5

/** The bands in which the United States counts: 80 % and more, 40 to 79 %, less than 40 %. */
const byShare = (regular: FoundShares['regular']): string | undefined => {
  if (regular === undefined) return undefined
  if (regular.min >= 79) return 'general-education'
  return regular.max <= 40 ? 'self-contained' : 'general-education-part-time'
}

const fullTime = /full[- ]time|tiempo completo|all day|(?:entire|whole) (?:school )?day/iu

const phraseOf = (kind: string, { regular, special }: FoundShares, ratio: string | undefined): SettingPhrase => ({
  setting: kind,
  ...(regular !== undefined && { regularClassPercent: regular }),
  ...(special !== undefined && { specialEducationPercent: special }),
  ...(ratio !== undefined && { ratio }),
})

/** Kinds in whose words both sides of the door can stand. */
const saysBothSides: ReadonlySet<string> = new Set(['general-education-part-time', 'co-taught', 'general-education-consult'])

/** Places on both sides of the regular class's door, with nothing that says how the day is shared. */
const mixedKinds = (cues: readonly FoundCue[], side: (kind: string) => string, text: string, { spans }: FoundShares): readonly string[] => {
  if (spans.length > 0) return []
  const kinds = cues.map(({ kind }) => kind)
  const first = cues.find(({ kind, at }) => side(kind) === 'inside' && at.length > 1)?.kind
  const second = kinds.find((kind) => side(kind) === 'outside')
  const isSplit = kinds.some((kind) => saysBothSides.has(kind))
  const joins = /\band\b|\bwith\b|&|\+|\/|\bor\b|,|\by\b/iu.test(text)
  return first !== undefined && second !== undefined && !isSplit && joins ? [second, first] : []
}

const ordinary: ReadonlySet<string> = new Set(
  'school public student placement placed setting location program service education inside outside within time part full during instructional provided receiving located district this that with from other home more less percent'.split(
    ' ',
  ),
)
