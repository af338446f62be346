import type { EntryAccount, RecordRef } from '../model/evaluation.ts'
import { logKey, type Observation } from '../model/observation.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import type { Gathered } from './facts.ts'
import { compareEntries, type Placed } from './placed.ts'
import type { EvaluationWords } from './words.ts'

/** Accounts for every record, each exactly once. */
export const accountOf = (placed: Placed, gathered: Gathered, { lines }: CompiledPlan, words: EvaluationWords): EntryAccount => {
  const { records } = placed.entries
  const compare = compareEntries(placed.entries)
  const record = (entry: number): Observation => records[entry] as Observation
  const ref = (entry: number): RecordRef => ({ log: logKey(record(entry)), id: record(entry).id })
  const sorted = (entries: readonly number[]): readonly RecordRef[] => [...entries].sort(compare).map(ref)
  const listed = <T extends { readonly entry: number }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => compare(a.entry, b.entry))

  const repeats = [
    ...gathered.repeats,
    ...gathered.makeUps.flatMap((one) => one.repeats),
    ...[...placed.repeated.replaced].map(([entry, of]) => ({ entry, of })),
  ]
  const ambiguous = new Map([...placed.ambiguous, ...placed.ambiguousMakeUps].map((one) => [one.entry, one]))
  const links = gathered.makeUps.flatMap(({ links }) =>
    [...new Map(links.map((link) => [link.entry, link])).values()].map(({ entry, target }) => ({
      entry,
      target: target as Day | undefined,
      counted: true,
    })),
  )
  const idle = gathered.makeUps.flatMap(({ idle }) => idle.map((one) => ({ ...one, counted: false })))
  return {
    total: records.length,
    counted: placed.counted - gathered.repeats.length,
    makeUps: listed([...links, ...idle]).map(({ entry, target, counted }) => ({
      ...ref(entry),
      ...(target !== undefined && { for: fromDay(target) }),
      counted,
    })),
    outsideDuty: sorted(placed.outsideDuty),
    duplicates: listed(repeats).map(({ entry, of }) => ({ ...ref(entry), of: record(of).id })),
    afterAsOf: sorted(placed.afterAsOf),
    ambiguous: listed([...ambiguous.values()]).map(({ entry, lines: candidates }) => {
      const ids = candidates.map((line) => (lines[line] as CompiledPlan['lines'][number]).id)
      const { date } = record(entry)
      return { ...ref(entry), date, candidates: ids, question: words.whichLine({ candidates: ids, date }) }
    }),
    unmatched: sorted(placed.unmatched),
    noted: listed(placed.noted).map(({ entry, why }) => ({ ...ref(entry), why })),
    possibleDuplicates: sorted(gathered.possibleDuplicates),
    heldWithoutSchool: sorted(gathered.heldWithoutSchool),
  }
}
