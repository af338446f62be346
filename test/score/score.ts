import { readFileSync } from 'node:fs'
import { parseAccommodation, parseService, parseSetting } from '../../src/phrases/index.ts'
import type { Reading } from '../../src/phrases/reading.ts'
import { type AccommodationLabel, accommodationDifferences } from './accommodation-labels.ts'
import { differences, type ServiceLabel } from './labels.ts'
import { type SettingLabel, settingDifferences } from './setting-labels.ts'

/*
 * Scores the parsers against labelled rows: npm run score -- FILE…  (.jsonl, as the data's own README describes).
 * `--all` lists every row that is not exact; `--figures` lists none, so that rows kept to judge by stay unseen. The rows stay where they are; nothing of them is kept here.
 */

interface Row {
  readonly text: string
  readonly family?: string
  readonly label: Readonly<Record<string, unknown>>
  readonly ambiguous: string | null
}

/** How a row came out. */
const outcomes = ['exact', 'flagged', 'unread', 'wrong'] as const
type Outcome = (typeof outcomes)[number]

interface Scored {
  readonly outcome: Outcome
  readonly differs: readonly string[]
  readonly silent: boolean
}

const compare = (row: Row): { readonly kind: string; readonly reading: Reading<unknown>; readonly differs: readonly string[] } => {
  const { text, label } = row
  if ('service' in label) {
    const reading = parseService(text)
    return {
      kind: 'services',
      reading,
      differs: reading.value === null ? [] : differences(reading.value, label as unknown as ServiceLabel),
    }
  }
  if ('kind' in label) {
    const reading = parseAccommodation(text)
    return {
      kind: 'accommodations',
      reading,
      differs: reading.value === null ? [] : accommodationDifferences(reading.value, label as unknown as AccommodationLabel),
    }
  }
  const reading = parseSetting(text)
  return {
    kind: 'settings',
    reading,
    differs: reading.value === null ? [] : settingDifferences(reading.value, label as unknown as SettingLabel),
  }
}

/**
 * `exact`: the value is the label. `flagged`: the row is ambiguous, and the reading says so. `unread`: no value on a row that has one
 * reading. `wrong`: a value that is not the label; `silent` is the part of it where the reading has no issue at all.
 */
const score = (row: Row): Scored & { readonly kind: string } => {
  const { kind, reading, differs } = compare(row)
  const isFlagged = row.ambiguous !== null && (reading.value === null || reading.issues.length > 0)
  const isExact = reading.value !== null && differs.length === 0
  const outcome: Outcome = isExact ? 'exact' : isFlagged ? 'flagged' : reading.value === null ? 'unread' : 'wrong'
  return { kind, outcome, differs, silent: outcome === 'wrong' && reading.issues.length === 0 }
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`
const line = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join('')

const args = process.argv.slice(2)
for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => JSON.parse(text) as Row)
  const scored = rows.map((row) => ({ row, ...score(row) }))
  const kind = scored[0]?.kind ?? ''
  console.log(`\n${file}\n${line(kind, ['rows', 'exact', 'flagged', 'unread', 'wrong'])}`)
  const families = new Map<string, (typeof scored)[number][]>()
  for (const one of scored) families.set(one.row.family ?? kind, [...(families.get(one.row.family ?? kind) ?? []), one])
  for (const [family, list] of families)
    console.log(line(family, [list.length, ...outcomes.map((outcome) => list.filter((one) => one.outcome === outcome).length)]))
  const of = (outcome: Outcome): number => scored.filter((one) => one.outcome === outcome).length
  console.log(
    `exact or rightly flagged: ${share(of('exact') + of('flagged'), rows.length)}; wrong: ${share(of('wrong'), rows.length)}, without any issue: ${share(scored.filter(({ silent }) => silent).length, rows.length)}`,
  )
  for (const { row, outcome, differs } of args.includes('--figures') ? [] : scored) {
    if (outcome === 'wrong' || outcome === 'unread' || (args.includes('--all') && outcome !== 'exact'))
      console.log(`  ${outcome}: ${row.text}${differs.length > 0 ? `  [${differs.join('; ')}]` : ''}`)
  }
}
