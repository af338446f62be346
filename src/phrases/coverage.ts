import type { Part, Span } from './reading.ts'

/** Stretches of text that are not white space and lie in none of the spans, as runs. */
export const uncovered = (text: string, spans: readonly Span[]): readonly Span[] => {
  const taken = new Uint8Array(text.length)
  for (const { start, end } of spans) taken.fill(1, start, end)
  const runs: Span[] = []
  let start = -1
  let end = -1
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) continue
    if (taken[at] === 1) {
      if (start >= 0) runs.push({ start, end })
      start = -1
      continue
    }
    if (start < 0) start = at
    end = at + 1
  }
  return start >= 0 ? [...runs, { start, end }] : runs
}

const space = /\s/u

/** Whether a character is white space. */
const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || (code > 127 || code < 32 ? space.test(String.fromCharCode(code)) : false)

/** Parts for what is known and says nothing: everything outside the parts and the unread text. */
export const fillerParts = (text: string, parts: readonly Part[], unread: readonly Span[]): readonly Part[] =>
  uncovered(text, [...parts.flatMap(({ span }) => span ?? []), ...unread]).map((span) => ({
    name: 'filler',
    status: 'stated',
    value: text.slice(span.start, span.end),
    span,
    recogniser: 'filler',
  }))

/** Unread stretches that only white space parts, as one. */
export const joined = (text: string, spans: readonly Span[]): readonly (Span & { readonly text: string })[] => {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = runs.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end
    else runs.push({ start, end })
  }
  return runs.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}
