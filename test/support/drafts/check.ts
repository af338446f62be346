import type { Draft } from '../../../src/drafts/draft-types.ts'
import type { DraftTexts } from '../../../src/drafts/texts.ts'
import type { Place } from '../../../src/drafts/trace.ts'
import type { Source } from '../../../src/drafts/writer.ts'
import { allLaw } from '../../../src/law/all-law.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import { formatDate, formatNumber } from '../../../src/wording/format.ts'
import { checkTone } from '../../../src/wording/tone/check-tone.ts'
import { tone as english } from '../../../src/wording/tone/en.ts'
import { tone as spanish } from '../../../src/wording/tone/es.ts'
import type { Manner } from './case.ts'
import { countWords } from './reading.ts'

/*
 * What must hold for every draft, checked from outside: against the evaluation and the list of communications, with none of the
 * library's own checks but the tone check.
 */

const valueAt = (root: unknown, path: Place['path']): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined),
    root,
  )

const law = Object.fromEntries(allLaw.map((entry) => [entry.id, entry]))

const rootsOf = ({ step, options }: Manner) => ({
  evaluation: options.evaluation,
  communications: options.communications ?? [],
  step,
  options: { child: options.child, recipient: options.recipient?.name ?? step.to[0]?.name, sender: options.sender },
  law,
})

type Roots = ReturnType<typeof rootsOf>

/** What is wrong with one source: it does not exist, or does not say what the text shows. */
const sourceProblem = (source: Source, text: string, roots: Roots, texts: DraftTexts): string | undefined => {
  const { kind, shown, start, end, value, how, from } = source
  if (text.slice(start, end) !== shown) return `span: ${shown}`
  const values = from.map((place) => valueAt(roots[place.in], place.path))
  if (values.some((one) => one === undefined)) return `no such place: ${JSON.stringify(from)}`
  if (how === 'count' && value !== from.length) return `count: ${value} of ${from.length}`
  if (how === 'value' && kind !== 'name' && String(values[0]).replaceAll('-', ' ') !== String(value).replaceAll('-', ' '))
    return `value: ${value} is ${String(values[0])}`
  switch (kind) {
    case 'date': {
      const forms = (['long', 'month-day', 'month'] as const).map((style) => formatDate(texts.locale, value as CivilDate, style))
      return forms.includes(shown) ? undefined : `date: ${shown} for ${value}`
    }
    case 'number':
      return shown === formatNumber(texts.locale, value as number) ? undefined : `number: ${shown} for ${value}`
    case 'quotation':
      return /^“[^“”]*”$/u.test(shown) ? undefined : `quotation: ${shown}`
    default:
      return /[\n\r\ue000-\uf8ff\u202a-\u202e]/u.test(shown) ? `words: ${JSON.stringify(shown)}` : undefined
  }
}

const covered = (text: string, sources: readonly Source[], cover: (source: Source) => string): string => {
  let result = ''
  let from = 0
  for (const source of sources) {
    result += text.slice(from, source.start) + cover(source)
    from = source.end
  }
  return result + text.slice(from)
}

const isNote = ({ step }: Draft): boolean => step === 'document' || step === 'know-options'

/** A quantity that is a range is told as a range: both of its ends, or its lower end as "at least". */
const halfRanges = (draft: Draft, { evaluation }: Roots): readonly string[] => {
  const shown = new Set(draft.sources.flatMap(({ from }) => from.map(({ path }) => path.join('/'))))
  return draft.sources.flatMap(({ from, kind }) => {
    const place = from[0]
    if (kind !== 'number' || place?.in !== 'evaluation' || place.path.at(-1) !== 'min' || place.path.includes('expected')) return []
    const max = [...place.path.slice(0, -1), 'max']
    const isRange = valueAt(evaluation, max) !== valueAt(evaluation, place.path)
    return isRange && !shown.has(max.join('/')) ? [`half of a range: ${place.path.join('/')}`] : []
  })
}

/** Lines of the plan that a draft speaks about. */
const linesIn = (draft: Draft, evaluation: Evaluation): ReadonlySet<string> =>
  new Set(
    draft.sources.flatMap(({ from }) =>
      from.flatMap(({ in: where, path }) => {
        if (where !== 'evaluation' || (path[0] !== 'violations' && path[0] !== 'provisions')) return []
        return [evaluation[path[0]][path[1] as number]?.line ?? '?']
      }),
    ),
  )

const isDueDay = (path: Place['path'], { undetermined }: Evaluation): boolean =>
  path[2] === 'window' && undetermined[path[1] as number]?.asWritten === ''

const maxWords = (step: Draft['step']): number => (step === 'ask' ? 200 : 300)

/** Everything that is wrong with a draft; empty when nothing is. */
export const draftProblems = (draft: Draft, manner: Manner, records: ReadonlySet<string>): readonly string[] => {
  const { locale: texts, evaluation } = manner.options
  const roots = rootsOf(manner)
  const problems: string[] = []
  const add = (problem: string | undefined | false): void => void (problem && problems.push(problem))

  for (const [of, text] of [
    ['text', draft.text],
    ['subject', draft.subject],
  ] as const) {
    const sources = draft.sources.filter((one) => one.of === of)
    for (const source of sources) add(sourceProblem(source, text, roots, texts))
    const bare = covered(text, sources, () => '')
    add(/\p{Nd}/u.test(bare) && `a number without a source: ${bare.match(/.{0,20}\p{Nd}.{0,20}/u)?.[0]}`)
    // The plan's words stand in quotation marks; everything else, names too, has to be calm.
    const own = covered(text, sources, ({ kind, shown }) => (kind === 'quotation' ? 'this' : shown))
    for (const { category, found } of checkTone(own, { locale: texts, audience: isNote(draft) ? 'family' : 'school' }))
      add(
        !(category === 'shouting' && sources.some(({ kind, shown }) => kind === 'name' && shown.includes(found))) &&
          `${category}: ${found}`,
      )
    for (const { kind, shown } of sources) {
      if (kind === 'quotation' || kind === 'date' || kind === 'number') continue
      for (const { category, found } of [english, spanish].flatMap((tone) => checkTone(shown, { locale: { tone }, audience: 'family' })))
        add((category !== 'shouting' || /^[!?]+$/u.test(found)) && `${category} in ${kind}: ${found}`)
    }
    const filled = covered(text, sources, ({ kind }) => (kind === 'quotation' || kind === 'words' || kind === 'name' ? 'this' : 'x'))
    add(
      /undefined|NaN|null|\[object|Infinity| {2}|[{}$]|\s[.,;:]|\.\.|,,|\( | \)|\p{Co}/u.test(filled) &&
        `unfilled: ${JSON.stringify(filled.match(/.{0,20}(?:undefined|NaN|null| {2}|[{}$]|\s[.,;:]|\.\.|,,).{0,20}/u)?.[0])}`,
    )
  }
  for (const sentence of countWords(draft.body).sentences) add(sentence.split(/\s+/u).length > 40 && `long sentence: ${sentence}`)
  add(/[\r\n]/u.test(draft.subject) && 'a line break in the subject')
  add(draft.subject.length > 150 && 'a long subject')
  add(draft.body.split(/\s+/u).length > maxWords(draft.step) && `long body: ${draft.body.split(/\s+/u).length}`)
  for (const { code, severity, found } of draft.issues) add(severity === 'error' && `${code}: ${found}`)
  for (const half of halfRanges(draft, roots)) add(half)
  for (const id of draft.evidence) add(!records.has(id) && `no such record: ${id}`)

  const lines = linesIn(draft, evaluation)
  if (draft.step !== 'document') add(lines.size > 1 && `more than one matter: ${[...lines].join(', ')}`)
  // What cannot be told is never told as a fact: its days stand in notes to oneself alone. The day by which a review was due is known.
  const open = draft.sources.some(
    ({ from, kind }) => kind === 'date' && from.some(({ path }) => path[0] === 'undetermined' && !isDueDay(path, evaluation)),
  )
  add(open && draft.step !== 'document' && 'a day that cannot be told')
  const requests = draft.parts.filter(({ role }) => role === 'request')
  add(requests.length !== 1 && `${requests.length} requests`)
  const marks =
    covered(
      draft.text,
      draft.sources.filter(({ of }) => of === 'text'),
      () => '',
    ).match(/\?/gu)?.length ?? 0
  add(marks > 1 && `${marks} questions`)
  for (const role of ['limits', 'thanks'] as const) add(!draft.parts.some((part) => part.role === role) && `no ${role}`)
  add(/<(?!\/?(?:div|p|ul|li|br)\b)|<script|javascript:/iu.test(draft.html) && 'html')
  add(JSON.stringify(JSON.parse(JSON.stringify(draft))) !== JSON.stringify(draft) && 'not plain JSON')
  return problems
}
