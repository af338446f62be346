import { checkTone, type ToneFinding } from '../wording/tone/check-tone.ts'
import type { Audience } from '../wording/tone/lexicon.ts'
import type { DraftTexts } from './texts.ts'
import type { Source } from './writer.ts'

/** What keeps a draft from being shown. */
export interface DraftProblem {
  readonly what: 'tone' | 'unfilled' | 'untraced-number' | 'empty'
  readonly found: string
  readonly tone?: readonly ToneFinding[]
}

const unfilled = /undefined|NaN|\[object|\bnull\b|Infinity| {2}|\{\w*\}|\s[.,;]/u

/** Checks a text: its wording, that nothing is unfilled, and that every number in it has a source. */
export const checkDraft = (text: string, sources: readonly Source[], texts: DraftTexts, audience: Audience): readonly DraftProblem[] => {
  // The plan's words are the plan's, and names were looked at before: neither is the writer's own wording.
  const own = covered(
    text,
    sources.filter(({ kind }) => kind === 'quotation' || kind === 'name' || kind === 'words'),
    'x',
  )
  const tone = checkTone(own, { locale: texts, audience })
  const numberless = covered(text, sources, 'x')
  const gap = unfilled.exec(own)
  const number = /\p{Nd}+/u.exec(numberless)
  return [
    ...(tone.length > 0 ? [{ what: 'tone' as const, found: tone.map(({ found }) => found).join(', '), tone }] : []),
    ...(gap === null ? [] : [{ what: 'unfilled' as const, found: gap[0] }]),
    ...(number === null ? [] : [{ what: 'untraced-number' as const, found: number[0] }]),
    ...(text.trim() === '' ? [{ what: 'empty' as const, found: '' }] : []),
  ]
}

/** Puts a letter over every character of some pieces, so that places stay as they are. */
const covered = (text: string, pieces: readonly Source[], letter: string): string => {
  let result = ''
  let from = 0
  for (const { start, end } of pieces) {
    result += text.slice(from, start) + letter.repeat(end - start)
    from = end
  }
  return result + text.slice(from)
}
