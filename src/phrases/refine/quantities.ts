import { pattern, shapeOf, type Term } from '../text/term.ts'

/** Joins numbers to ranges: "2-3", "20 to 30", "between three and five". Every number becomes a quantity. */
export const quantities = (terms: readonly Term[]): readonly Term[] => {
  const joined: Term[] = []
  for (let at = 0; at < terms.length; ) {
    const range = rangeAt(terms, at)
    if (range !== undefined) {
      joined.push(range.term)
      at = range.next
      continue
    }
    const term = terms[at] as Term
    joined.push(term.kind === 'number' ? { ...term, kind: 'quantity' } : term)
    at++
  }
  return joined
}

const shapes = {
  between: pattern('^between number [and dash to] number'),
  plain: pattern('^number [dash to or] number'),
}

/** A lesser first number before a dash is a count, not an end of a range: "2-30 minute sessions". */
const mostSessionsBeforeDash = 4
const leastMinutesBehindDash = 15

const rangeAt = (terms: readonly Term[], at: number): { readonly term: Term; readonly next: number } | undefined => {
  const near = terms.slice(at, at + 5)
  const shape = shapeOf(near)
  const between = matches(shapes.between, shape)
  if (!between && !matches(shapes.plain, shape)) return undefined
  const [low, joiner, high, behind, last] = between ? near.slice(1) : near
  if (low?.amount === undefined || high?.amount === undefined || joiner === undefined || low.amount >= high.amount) return undefined
  const isUnit = behind?.kind === 'unit' || (behind?.kind === 'dash' && last?.kind === 'unit')
  const isCountAndLength = joiner.kind === 'dash' && isUnit && low.amount <= mostSessionsBeforeDash && high.amount >= leastMinutesBehindDash
  const isClock = terms[at - 1]?.kind === 'colon' || behind?.kind === 'colon'
  const isCode = joiner.kind === 'dash' && !joiner.glued && high.glued !== joiner.glued
  if (isCountAndLength || isClock || isCode || high.bracketed) return undefined
  const first = between ? (near[0] as Term) : low
  return {
    next: at + (between ? 4 : 3),
    term: {
      ...low,
      kind: 'quantity',
      start: first.start,
      end: high.end,
      upTo: high.amount,
      joined: joiner.kind === 'or' ? 'or' : joiner.kind === 'dash' ? 'dash' : 'word',
      text: `${low.text}–${high.text}`,
    },
  }
}

const matches = (regex: RegExp, shape: string): boolean => {
  regex.lastIndex = 0
  return regex.test(shape)
}
