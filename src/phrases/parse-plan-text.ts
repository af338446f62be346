import { fillerParts } from './coverage.ts'
import { parseProvision } from './parse-provision.ts'
import { isFurniture } from './plan-text/furniture.ts'
import { type Column, cellsOf, headerOf, inserted, insertionsFor } from './plan-text/grid.ts'
import type { ProvisionPhrase } from './provision-phrase.ts'
import type { Part, PhraseIssue, Reading, Span } from './reading.ts'
import { doubt } from './service/doubt.ts'

/** One line of a pasted plan, and what was read of it. Places are those of the whole text. @public */
export interface PlanLine {
  readonly text: string
  readonly span: Span
  readonly reading: Reading<ProvisionPhrase>
}

/** What was read of a pasted plan. @public */
export interface PlanTextReading extends Reading<readonly ProvisionPhrase[]> {
  /** Every line that may promise something, in order, doubtful ones too. */
  readonly lines: readonly PlanLine[]
  /** Headers, headings and page furniture. */
  readonly skipped: readonly (Span & { readonly text: string })[]
}

/** A longer text is cut: the rest is unread, and an issue says so. */
const longestPlanText = 120_000

/**
 * Reads a pasted block of a plan: a provision on each line, or rows of a grid parted by tabs or bars, with or without a header row.
 *
 * @param text - The block as it was copied.
 * @returns `value` holds the provisions that are settled; `lines` every line with its own reading; `skipped` what is no provision.
 *
 * @example
 * const block = 'Service | Frequency | Minutes\nSpeech | 2x weekly | 30\nPage 2 of 9'
 * parsePlanText(block).value?.length // 1
 * parsePlanText(block).skipped.length // 2
 *
 * @public
 */
export const parsePlanText = (text: string): PlanTextReading => {
  const lines: PlanLine[] = []
  const skipped: (Span & { readonly text: string })[] = []
  let columns: readonly Column[] | undefined
  for (const { content, start } of linesOf(text.slice(0, longestPlanText))) {
    const span = { start, end: start + content.length }
    const cells = cellsOf(content)
    const header = headerOf(cells)
    if (header !== undefined || isFurniture(content)) {
      columns = header ?? (cells.length > 1 ? columns : undefined)
      skipped.push({ ...span, text: content })
      continue
    }
    const insertions = columns === undefined ? [] : insertionsFor(cells, columns)
    const { text: whole, placeOf } = inserted(content, insertions)
    lines.push({ text: content, span, reading: moved(parseProvision(whole), content, (at) => start + placeOf(at), start) })
  }
  return gathered(text, lines, skipped)
}

/** Bullets and numbers of a list. */
const lead = /^[\s•·▪◦*–-]+(?=\S)|^\s*\(?[a-z\d]{1,2}[.)]\s+/iu

/** Lines that are not empty, without bullets, with the place where they begin. */
const linesOf = (text: string): readonly { readonly content: string; readonly start: number }[] => {
  const found: { content: string; start: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const skip = lead.exec(line)?.[0].length ?? line.length - line.trimStart().length
    const content = line.slice(skip).trimEnd()
    if (content !== '') found.push({ content, start: at + skip })
    at += line.length + 1
  }
  return found
}

/** The reading of a line with places of the whole text. */
const moved = (
  reading: Reading<ProvisionPhrase>,
  line: string,
  placeOf: (at: number) => number,
  start: number,
): Reading<ProvisionPhrase> => {
  const move = ({ start: from, end }: Span): Span => ({ start: placeOf(from), end: placeOf(end) })
  const parts = reading.parts.map((part): Part => (part.span === undefined ? part : { ...part, span: move(part.span) }))
  const unread = reading.unread.map((one) => {
    const span = move(one)
    return { ...span, text: line.slice(span.start - start, span.end - start) }
  })
  const issues = reading.issues.map((issue): PhraseIssue => (issue.span === undefined ? issue : { ...issue, span: move(issue.span) }))
  return { ...reading, parts, unread, issues }
}

const gathered = (text: string, lines: readonly PlanLine[], skipped: PlanTextReading['skipped']): PlanTextReading => {
  const cut = text.slice(longestPlanText)
  const settled = lines.flatMap(({ reading: { value } }) => (value === null ? [] : [value]))
  const fillers = skipped.map(
    ({ start, end, text: value }): Part => ({ name: 'filler', status: 'stated', value, span: { start, end }, recogniser: 'page' }),
  )
  const parts = [...lines.flatMap(({ reading }) => reading.parts), ...fillers]
  const unread = [
    ...lines.flatMap(({ reading }) => reading.unread),
    ...(cut.trim() === '' ? [] : [{ start: longestPlanText, end: text.length, text: cut }]),
  ]
  return {
    value: settled.length > 0 ? settled : null,
    parts: [...parts, ...fillerParts(text, parts, unread)],
    unread,
    alternatives: [],
    issues: [...lines.flatMap(({ reading: { issues } }) => issues), ...(cut.trim() === '' ? [] : [doubt('too-long')])],
    lines,
    skipped,
  }
}
