import type { PercentRange } from '../../model/provision.ts'
import type { Span } from '../reading.ts'

/** Shares of the school day that a line states. */
export interface FoundShares {
  readonly regular?: PercentRange
  readonly special?: PercentRange
  readonly spans: readonly Span[]
}

const percent = '(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|percent|por ciento)'
const bare = '(\\d{1,3})'

interface ShareForm {
  readonly pattern: RegExp
  readonly build: (a: number, b: number) => PercentRange
}

/** The ways to write a share, the longest first. */
const forms: readonly ShareForm[] = [
  {
    pattern: new RegExp(
      `(?:no more than|less than|<|up to) ?${percent}(?: of the (?:school )?(?:day|time))?,? (?:and|but|or)?,? ?(?:no less than|at least|more than|greater than|not less than) ${percent}`,
      'giu',
    ),
    build: (a, b) => ({ min: b, max: a }),
  },
  {
    pattern: new RegExp(
      `(?:at least|no less than|not less than|more than|greater than|>|≥) ?${percent}(?: of the (?:school )?(?:day|time))?,? (?:and|but|to)?,? ?(?:(?:no more than|not more than|less than|up to|<|≤) ?)${percent}`,
      'giu',
    ),
    build: (a, b) => ({ min: a, max: b }),
  },
  {
    pattern: new RegExp(`(?:between )?${bare} ?(?:%|percent)? ?(?:-|–|to|through|and|a) ?${percent}`, 'giu'),
    build: (a, b) => ({ min: a, max: b }),
  },
  {
    pattern: new RegExp(
      `(?:less than|fewer than|under|below|<|≤|no more than|not more than|at most|up to|maximum of|menos del?) ?${percent}`,
      'giu',
    ),
    build: (a) => ({ min: 0, max: a }),
  },
  {
    pattern: new RegExp(
      `(?:at least|no less than|not less than|more than|greater than|over|above|>|≥|minimum of|exceeds|m[aá]s del?|al menos) ?${percent}`,
      'giu',
    ),
    build: (a) => ({ min: a, max: 100 }),
  },
  {
    pattern: new RegExp(`${percent}(?:\\+|,? (?:or (?:more|greater|above|higher)|and (?:above|over)|o m[aá]s|plus))`, 'giu'),
    build: (a) => ({ min: a, max: 100 }),
  },
  { pattern: new RegExp(`${percent},? (?:or (?:less|fewer|below|under)|o menos)`, 'giu'), build: (a) => ({ min: 0, max: a }) },
  { pattern: new RegExp(percent, 'giu'), build: (a) => ({ min: a, max: a }) },
  {
    pattern: /\b([1-9])\/([2-9]) of (?=(?:the|his|her|their|each) (?:school )?day)/giu,
    build: (a, b) => ({ min: (a / b) * 100, max: (a / b) * 100 }),
  },
  { pattern: /\bhalf (?=(?:of )?(?:the|his|her|their|each) (?:school )?day)/giu, build: () => ({ min: 50, max: 50 }) },
]

interface Stated {
  readonly share: PercentRange
  readonly span: Span
}

const statedIn = (text: string): readonly Stated[] => {
  const found: Stated[] = []
  for (const { pattern, build } of forms) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const share = build(Number(match[1]), Number(match[2]))
      const isTaken = found.some((other) => span.start < other.span.end && other.span.start < span.end)
      if (!isTaken && share.min <= share.max && share.max <= 100 && Number.isInteger(share.min) && Number.isInteger(share.max))
        found.push({ share, span })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

const outside = /outside|out of|away|removed|removal|special ed|sped|resource|separate|self[- ]contained|pull|fuera|educaci[oó]n especial/iu
const leading = /outside|out of|away|removed|removal|fuera/iu
const inside = /inside|general|regular|\breg\.? ?(?:ed|class)|gen\.? ?ed|mainstream|inclusion|dentro/iu

/** Whether the share at a place counts special education: the nearest word of a place before it decides, else the nearest behind. */
const countsSpecial = (text: string, { start, end }: Span, from: number): boolean => {
  const before = text.slice(Math.max(from, start - 80), start)
  const behind = text.slice(end, end + 60)
  const next = besideNumber.exec(behind)?.[1]
  if (next !== undefined) return !/^(?:general|gen|reg)/iu.test(next)
  const last = lastSide(before)
  if (last !== undefined) return last === 'outside'
  return outside.test(behind.slice(0, inside.exec(behind)?.index ?? 60)) || (!inside.test(behind) && outside.test(behind))
}

/** The class right behind a number: "less than 40% general education". */
const besideNumber =
  /^ (?:of the (?:school )?day )?(?:in |inside )?(?:the )?((?:general|gen\.?|regular|reg\.?|special) (?:education|ed|class))/iu

const lastSide = (text: string): 'outside' | 'inside' | undefined => {
  const out = lastIndex(text, outside)
  const within = lastIndex(text, inside)
  if (out < 0 && within < 0) return undefined
  // "Outside the general education class": the word before decides.
  const lead = lastIndex(text, leading)
  const joinedPhrase = lead >= 0 && within > lead && within - lead < 24
  return joinedPhrase || out > within ? 'outside' : 'inside'
}

/** The side that the first word of a place names. */
const firstSide = (text: string): 'outside' | 'inside' | undefined => {
  const [out, within] = [outside.exec(text)?.index, inside.exec(text)?.index]
  if (out === undefined) return within === undefined ? undefined : 'inside'
  return within === undefined || out <= within ? 'outside' : 'inside'
}

const lastIndex = (text: string, word: RegExp): number => {
  let last = -1
  for (const match of text.matchAll(new RegExp(word.source, 'giu'))) last = match.index
  return last
}

const rest = ({ min, max }: PercentRange): PercentRange => ({ min: 100 - max, max: 100 - min })

/** Reads the shares of a line: each counts the regular class or special education, and one gives the other. */
export const sharesIn = (text: string): FoundShares => {
  const stated = statedIn(text)
  let regular: PercentRange | undefined
  let special: PercentRange | undefined
  // "60% regular class / 40% special class": the words follow their numbers.
  const isNumberFirst = stated.length > 1 && lastSide(text.slice(0, stated[0]?.span.start)) === undefined
  for (const [i, { share, span }] of stated.entries()) {
    const behind = isNumberFirst ? firstSide(text.slice(span.end, stated[i + 1]?.span.start)) : undefined
    const isSpecial = behind === undefined ? countsSpecial(text, span, stated[i - 1]?.span.end ?? 0) : behind === 'outside'
    if (isSpecial) special ??= share
    else regular ??= share
  }
  const spans = stated.map(({ span }) => span)
  if (special !== undefined) return { regular: regular ?? rest(special), special, spans }
  return { ...(regular !== undefined && { regular }), spans }
}
