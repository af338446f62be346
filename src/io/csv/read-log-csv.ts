import Papa from 'papaparse'
import type { Issue } from '../../core/issue.ts'
import { issue, nearest } from '../../model/read/issues.ts'
import { type ReadLogOptions, type ReadLogResult, readLog } from '../../model/read/read-log.ts'

/** How the text of a cell becomes a value. */
type Kind = 'text' | 'number' | 'flag'

interface Column {
  readonly key: string
  /** The object of the row that the value goes into. */
  readonly within?: 'provided' | 'observed'
  readonly kind: Kind
}

const textKeys: readonly string[] = [
  'id',
  'provisionId',
  'service',
  'date',
  'status',
  'start',
  'reason',
  'makeUpFor',
  'delivery',
  'setting',
  'provider',
  'opportunity',
  'event',
  'due',
  'source',
  'log',
  'recordedAt',
  'note',
]

const listed: readonly Column[] = [
  ...textKeys.map((key): Column => ({ key, kind: 'text' })),
  ...['minutes', 'scheduledMinutes', 'groupSize'].map((key): Column => ({ key, kind: 'number' })),
  { key: 'serviceAvailable', kind: 'flag' },
  { key: 'timeMultiplier', within: 'provided', kind: 'number' },
  { key: 'extraMinutes', within: 'provided', kind: 'number' },
  { key: 'regularMinutes', within: 'observed', kind: 'number' },
  { key: 'otherMinutes', within: 'observed', kind: 'number' },
]

/** Where a key stands both on the record and inside a part of it, the heading names the part: `observed.setting`. */
const inParts: readonly Column[] = [
  ...listed.filter(({ within }) => within !== undefined),
  { key: 'setting', within: 'observed', kind: 'text' },
  { key: 'groupSize', within: 'observed', kind: 'number' },
]

/** Columns, by the words of the JSON form in lower case. */
const columns: ReadonlyMap<string, Column> = new Map([
  ...listed.map((column) => [column.key.toLowerCase(), column] as const),
  ...inParts.map((column) => [`${column.within}${column.key}`.toLowerCase(), column] as const),
])

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
])

/**
 * Reads a log from CSV: a header row with the words of the JSON form, then one observation a row. Never throws.
 *
 * Commas, semicolons and tabs, a byte-order mark, CRLF and quoted cells are understood. Rows without an id are named by their row number.
 *
 * @param text - The content of the file.
 * @param options - As for `readLog`.
 * @returns The rows that could be read, an issue for everything that could not, and the counts. Paths name the row.
 *
 * @example
 * readLogCsv('date,provisionId,status,minutes,source\n2026-09-15,speech,delivered,30,parent\n').counts.accepted // 1
 *
 * @public
 */
export const readLogCsv = (text: string, options: Omit<ReadLogOptions, 'at'> = {}): ReadLogResult => {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimitersToGuess: [',', ';', '\t', '|'] })
  const filled = parsed.data.map((cells, i) => ({ cells, row: i + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [header, ...rows] = filled
  if (header === undefined || !header.cells.some((cell) => columns.has(normal(cell)))) {
    const fix = 'Start the file with a row of column names, such as date,provisionId,status,minutes,source.'
    return {
      ok: false,
      value: { observations: [] },
      issues: [issue('not-csv', 'error', ['row 1'], text.slice(0, 80), 'a header row', fix)],
      counts: { rows: 0, accepted: 0, rejected: 0 },
    }
  }
  const read = readLog(
    rows.map(({ cells, row }) => toRow(header.cells, cells, row)),
    { ...options, at: (i) => [`row ${rows[i]?.row ?? 0}`] },
  )
  return { ...read, issues: [...headerIssues(header.cells, header.row), ...quoteIssues(parsed.errors), ...read.issues] }
}

const normal = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_.-]/gu, '')

const toRow = (header: readonly string[], cells: readonly string[], row: number): Record<string, unknown> => {
  const result: Record<string, unknown> = { id: `row-${row}` }
  header.forEach((heading, i) => {
    const column = columns.get(normal(heading))
    const cell = cells[i]?.trim()
    if (column === undefined || cell === undefined || cell === '') return
    const value = cellValue(cell, column.kind)
    if (column.within === undefined) result[column.key] = value
    else result[column.within] = { ...(result[column.within] as object | undefined), [column.key]: value }
  })
  return result
}

/** A cell that is no number or flag stays text, so that the issue shows what stood there. */
const cellValue = (cell: string, kind: Kind): unknown => {
  if (kind === 'number') return /^-?\d+(?:\.\d+)?(?:e\d+)?$/iu.test(cell) ? Number(cell) : cell
  return kind === 'flag' ? (flags.get(cell.toLowerCase()) ?? cell) : cell
}

const headerIssues = (header: readonly string[], row: number): readonly Issue[] =>
  header
    .filter((heading) => heading.trim() !== '' && !columns.has(normal(heading)))
    .map((heading) => {
      const meant = nearest(normal(heading), [...columns.keys()])
      const fix = meant === undefined ? 'The column was not read.' : `Did you mean “${columns.get(meant)?.key}”? The column was not read.`
      return issue('unknown-key', 'warning', [`row ${row}`, heading], heading, 'a column that is known here', fix)
    })

const quoteIssues = (errors: readonly Papa.ParseError[]): readonly Issue[] =>
  errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 20)
    .map(({ row, message }) =>
      issue(
        'not-csv',
        'error',
        [`row ${(row ?? 0) + 1}`],
        message,
        'quotes that open and close',
        'Close the quotation mark, or double it inside a quoted cell.',
      ),
    )
