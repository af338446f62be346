/** What a column of a service grid holds, told by its header. */
export type Column = 'service' | 'frequency' | 'minutes' | 'sessions' | 'other'

const headers: readonly (readonly [column: Column, pattern: RegExp])[] = [
  ['sessions', /^(?:#|no\.?|number)? ?(?:of )?(?:sessions?|times|sesiones|veces)\b/iu],
  ['minutes', /\b(?:min(?:ute)?s?|length|duration|time|amount|minutos|duraci[oó]n|tiempo)\b/iu],
  ['frequency', /\b(?:freq(?:uency)?|how often|per|frecuencia|period)\b/iu],
  ['service', /\b(?:services?|area|subject|type|servicios?|accommodations?|aids?)\b/iu],
  [
    'other',
    /\b(?:location|setting|place|group(?:ing)?|delivery|provider|personnel|staff|start|begin(?:ning)?|end(?:ing)?|dates?|responsible|ratio|position|comments?|notes?|lugar|proveedor|fecha|grupo|direct|esy)\b/iu,
  ],
]

/** One cell of a row: its text, and where it begins in the line. */
export interface Cell {
  readonly text: string
  readonly start: number
}

/** The cells of a row that bars or tabs part; one cell where there are none. */
export const cellsOf = (line: string): readonly Cell[] => {
  const cells: Cell[] = []
  let start = 0
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && line[at] !== '|' && line[at] !== '\t') continue
    const text = line.slice(start, at)
    if (text.trim() !== '' || (start > 0 && at < line.length)) cells.push({ text, start })
    start = at + 1
  }
  return cells
}

/** The columns of a header row; nothing where a cell is no header. */
export const headerOf = (cells: readonly Cell[]): readonly Column[] | undefined => {
  if (cells.length < 2) return undefined
  const columns = cells.map(({ text }) =>
    /\d/u.test(text) || text.length > 60 ? undefined : headers.find(([, pattern]) => pattern.test(text))?.[0],
  )
  return columns.every((column) => column !== undefined) && new Set(columns).size > 1 ? columns : undefined
}

const units: Readonly<Partial<Record<Column, string>>> = { minutes: ' minutes', sessions: ' times' }

/** Text put into a line to say what a header says, and where. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** Bare numbers of a row get the unit that their column's header names. */
export const insertionsFor = (cells: readonly Cell[], columns: readonly Column[]): readonly Insertion[] => {
  if (cells.length !== columns.length) return []
  return cells.flatMap(({ text, start }, i) => {
    const unit = units[columns[i] ?? 'other']
    const number = /^\s*[\d,]+(?:\s*(?:-|–|to)\s*\d+)?\s*$/u.exec(text)
    return unit === undefined || number === null ? [] : [{ at: start + text.trimEnd().length, text: unit }]
  })
}

/** A line with insertions, and how to find a place of it in the line as it was. */
export const inserted = (
  line: string,
  insertions: readonly Insertion[],
): { readonly text: string; readonly placeOf: (at: number) => number } => {
  let text = ''
  let from = 0
  for (const { at, text: more } of insertions) {
    text += line.slice(from, at) + more
    from = at
  }
  const placeOf = (place: number): number => {
    let shift = 0
    for (const { at, text: more } of insertions) {
      const start = at + shift
      if (place <= start) break
      if (place < start + more.length) return at
      shift += more.length
    }
    return place - shift
  }
  return { text: text + line.slice(from), placeOf }
}
