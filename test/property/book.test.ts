import { describe, expect, test } from 'vitest'
import { entriesOf, journalOf } from '../../src/book/journal.ts'
import {
  add,
  type Book,
  type BookItem,
  compile,
  correct,
  evaluate,
  historyOf,
  logOf,
  open,
  readBook,
  remove,
  snapshot,
} from '../../src/index.ts'
import { random } from '../support/random.ts'
import { truthCase } from '../support/truth/case.ts'

/** Edits at random, with a plain list beside them that says what must hold. */
const edited = (
  seed: number,
): { book: Book; log: { observations: BookItem[]; coverage: BookItem[]; attendance: BookItem[] }; one: ReturnType<typeof truthCase> } => {
  const one = truthCase(seed, { weeks: 3, logs: 3, makeUps: true, beyond: true })
  const r = random(seed)
  const items: readonly BookItem[] = r.shuffle([
    ...one.log.observations,
    ...(one.log.coverage ?? []).map((coverage) => ({ coverage })),
    ...(one.log.attendance ?? []).map((attendance) => ({ attendance })),
  ])
  let book = open(compile({ plan: one.plan, calendar: one.calendar }))
  const live = new Map<number, BookItem>()
  for (const item of items) {
    live.set(book.journal.size, item)
    book = add(book, item)
    const [place, old] = r.pick([...live])
    if (r.chance(0.15) && 'id' in old) {
      const item = { ...old, ...(r.chance(0.5) ? { minutes: 10 } : { status: 'missed' as const }) }
      book = correct(book, place, item)
      live.set(place, item)
    } else if (r.chance(0.1)) {
      book = remove(book, place)
      live.delete(place)
    }
    // Stored and read again on the way.
    if (r.chance(0.02)) {
      const read = readBook(JSON.parse(JSON.stringify(book)))
      if (!read.ok) throw new Error(JSON.stringify(read.issues[0]))
      book = read.value
    }
  }
  const left = [...live.values()]
  return {
    book,
    one,
    log: {
      observations: left.filter((item) => 'id' in item),
      coverage: left.flatMap((item) => ('coverage' in item ? [item.coverage as never] : [])),
      attendance: left.flatMap((item) => ('attendance' in item ? [item.attendance as never] : [])),
    },
  }
}

describe('book', () => {
  test('a snapshot equals the evaluation of the same records, byte for byte', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { book, log, one } = edited(seed)
      const { plan, calendar, asOf } = one
      const expected = JSON.stringify(evaluate({ plan, calendar, asOf, log: log as never }))
      expect(JSON.stringify(snapshot(book, { asOf })), `seed ${seed}`).toBe(expected)
      const read = readBook(JSON.parse(JSON.stringify(book)))
      expect(read.ok && JSON.stringify(snapshot(read.value, { asOf })), `seed ${seed}, stored`).toBe(expected)
    }
  })

  test('nothing that was entered is ever lost, and every entry is in the history once', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { book } = edited(seed)
      const histories = historyOf(book)
      const versions = histories.flatMap((history) => history.versions)
      expect(versions.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual(entriesOf(book.journal).map((_, n) => n))
      const live = logOf(book)
      const count = [live.observations, live.coverage, live.attendance].reduce((sum, list) => sum + (list?.length ?? 0), 0)
      expect(histories.filter(({ removed }) => !removed).length).toBe(count)
    }
  })

  test('a book never changes once it is made', () => {
    let book = open(compile({ plan: truthCase(1).plan, calendar: truthCase(1).calendar }))
    const books: [Book, string][] = []
    for (let i = 0; i < 1100; i++) {
      if (i % 97 === 0) books.push([book, JSON.stringify(book)])
      book = add(book, { id: `o${i}`, provisionId: 'line', date: '2026-09-15', status: 'delivered', source: 'parent' })
    }
    for (const [then, text] of books) expect(JSON.stringify(then)).toBe(text)
  })

  test.each([0, 1, 31, 32, 33, 1023, 1024, 1025, 33_000])('a journal of %d entries holds them in order', (size) => {
    const entries = Array.from({ length: size }, (_, i) => i)
    const journal = journalOf(entries)
    expect(journal.size).toBe(size)
    expect(entriesOf(journal)).toEqual(entries)
    const widest = (nodes: readonly unknown[]): number =>
      Math.max(nodes.length, ...nodes.map((node) => (Array.isArray(node) ? widest(node) : 0)))
    expect(widest(journal.root)).toBeLessThanOrEqual(32)
  })
})
