import type { Span } from '../phrases/reading.ts'
import { type Paint, printable, wrap } from './console.ts'

/** A part of a phrase as a table shows it. */
interface ShownPart {
  readonly name: string
  readonly status: string
  readonly value?: string
  readonly span?: Span
}

/** What is shown of a phrase. */
export interface ShownPhrase {
  readonly text: string
  readonly parts: readonly ShownPart[]
  readonly unread: readonly Span[]
}

const marks = { stated: '─', unread: '?' } as const

/** The phrase with what was read underlined, and what was not marked with question marks. */
const underlined = ({ text, parts, unread }: ShownPhrase): readonly string[] => {
  const line = Array.from({ length: text.length }, () => ' ')
  for (const { span, name } of parts) if (span !== undefined && name !== 'filler') line.fill(marks.stated, span.start, span.end)
  for (const { start, end } of unread) line.fill(marks.unread, start, end)
  return [printable(text).replaceAll('\t', ' '), line.join('').trimEnd()]
}

const statusOrder: Readonly<Record<string, number>> = { unread: 0, missing: 1, implied: 2, stated: 3 }

/** One phrase as a table: the words with marks below, then a row for each part, what is open first. */
export const phraseTable = (phrase: ShownPhrase, paint: Paint, width: number): string => {
  const rows = [
    ...phrase.unread.map(({ start, end }) => ({ status: 'unread', name: 'unread', value: phrase.text.slice(start, end), words: '' })),
    ...phrase.parts
      .filter(({ name }) => name !== 'filler')
      .map(({ status, name, value = '', span }) => ({
        status,
        name,
        value,
        words: span === undefined ? '' : phrase.text.slice(span.start, span.end),
      })),
  ].toSorted((a, b) => (statusOrder[a.status] ?? 9) - (statusOrder[b.status] ?? 9))
  const nameWidth = Math.max(...rows.map(({ name }) => name.length), 0)
  const valueWidth = Math.max(...rows.map(({ value }) => value.length), 0)
  const paintOf = (status: string): ((text: string) => string) =>
    status === 'stated' ? paint.green : status === 'implied' ? paint.cyan : paint.yellow
  const lines = rows.map(({ status, name, value, words }) => {
    const row =
      `  ${status.padEnd(8)} ${name.padEnd(nameWidth)}  ${value.padEnd(valueWidth)}  ${words === '' ? '' : `“${words}”`}`.trimEnd()
    return wrap(printable(row), Math.max(width, 40), ' '.repeat(nameWidth + 13)).replace(status, paintOf(status)(status))
  })
  const picture =
    phrase.text.length <= width && !phrase.text.includes('\n')
      ? underlined(phrase).map((line) => `  ${line}`)
      : [`  ${printable(phrase.text)}`]
  return [...picture, ...lines].join('\n')
}
