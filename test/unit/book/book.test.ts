import { describe, expect, test } from 'vitest'
import {
  add,
  type Book,
  compile,
  correct,
  historyOf,
  logOf,
  type Observation,
  open,
  readBook,
  remove,
  snapshot,
} from '../../../src/index.ts'
import { calendar, covered, entry, periodOf, planWith, speech } from '../../support/worked.ts'

const compiled = compile({ plan: planWith(speech()), calendar })
const missed = entry('09-15 missed provider-absent', 'parent', { id: 'o1' })
const held: Observation = { ...entry('09-15 delivered 30'), id: 'o1' }
const book = add(open(compiled), missed)

describe('corrections', () => {
  test('the correction holds, the replaced record is kept', () => {
    const corrected = correct(book, 'o1', held, { at: '2026-09-20', why: 'the make-up was that day' })
    expect(logOf(corrected).observations).toEqual([held])
    expect(historyOf(corrected)).toEqual([
      {
        entry: 0,
        removed: false,
        versions: [
          { entry: 0, item: missed },
          { entry: 1, item: held, at: '2026-09-20', why: 'the make-up was that day' },
        ],
      },
    ])
  })

  test('what is removed is kept as well', () => {
    const removed = remove(book, 0, { why: 'another child' })
    expect(logOf(removed).observations).toEqual([])
    expect(historyOf(removed)).toMatchObject([{ removed: true, versions: [{ item: missed }, { entry: 1, why: 'another child' }] }])
  })

  test('known on an earlier day: a later correction does not count yet', () => {
    const covering = add(book, { coverage: covered('09-14', '09-18', 'parent', { recordedAt: '2026-09-18' }) })
    const corrected = correct(covering, 'o1', held, { at: '2026-10-01' })
    const delivered = (knownOn: '2026-09-30' | '2026-10-01') =>
      periodOf(snapshot(corrected, { asOf: '2026-09-20', knownOn }), '09-14').sessions?.delivered.max
    expect([delivered('2026-09-30'), delivered('2026-10-01')]).toEqual([0, 1])
  })

  test.each<[string, () => Book, RegExp]>([
    ['no such id', () => remove(book, 'o9'), /holds no record "o9"/u],
    ['no such number', () => correct(book, 7, held), /holds no record 7/u],
    ['removed already', () => remove(remove(book, 'o1'), 'o1'), /or it was removed/u],
    ['two logs use the id', () => remove(add(book, { ...held, source: 'school-log' }), 'o1'), /holds 2 records "o1": say which log/u],
  ])('%s is refused', (_, edit, message) => expect(edit).toThrow(message))

  test('two logs use the id: the log tells', () => {
    const both = add(book, { ...held, source: 'school-log' })
    expect(logOf(remove(both, { id: 'o1', log: 'parent' })).observations.map(({ source }) => source)).toEqual(['school-log'])
  })

  test('what is no observation is named by its number', () => {
    const covering = add(book, { coverage: covered('09-14', '09-18') })
    expect(logOf(remove(covering, 1)).coverage).toEqual([])
  })
})

describe('what a book takes', () => {
  test('everything that a log holds', () => {
    const full = [
      { coverage: covered('09-14', '09-18') },
      { attendance: { date: '2026-09-16', status: 'absent' } },
      { opportunity: { date: '2026-09-16', opportunity: 'test' } },
      { meeting: { date: '2026-09-16', kind: 'other' } },
      { notice: { date: '2026-09-16', kind: 'missed-service' } },
    ] as const
    const log = logOf(full.reduce((all, item) => add(all, item), book))
    expect(Object.values(log).map((list) => list?.length)).toEqual([1, 1, 1, 1, 1, 1])
  })

  test.each([[{ ...held, id: '' }], [{ ...held, date: '2026-02-30' }], [{ covrage: {} }], [{}], [{ coverage: {}, notice: {} }]])(
    '%j is refused',
    (item) => expect(() => add(book, item as never)).toThrow(/Expected an observation|An observation has/u),
  )
})

describe('stored books', () => {
  const stored = JSON.parse(JSON.stringify(remove(correct(book, 'o1', held), 'o1')))

  test('read again', () => expect(readBook(stored)).toMatchObject({ ok: true, value: { journal: { size: 3 } }, issues: [] }))

  test('of another version: which one, and which ones can be read', () =>
    expect(readBook({ ...stored, schema: 'iepkit/book/2' })).toEqual({
      ok: false,
      issues: [
        {
          code: 'unknown-version',
          severity: 'error',
          path: ['schema'],
          found: '"iepkit/book/2"',
          expected: '“iepkit/book/1”',
          fix: 'This release reads iepkit/book/1. Read it with the release that wrote it, or make it again from the plan and the records.',
        },
      ],
    }))

  test.each<[string, unknown, string, readonly (string | number)[]]>([
    ['nothing', undefined, 'missing', ['schema']],
    ['no plan', { ...stored, plan: undefined }, 'missing', ['plan']],
    ['no journal', { ...stored, journal: undefined }, 'wrong-type', ['journal']],
    ['a journal of no levels', { ...stored, journal: { ...stored.journal, levels: 0 } }, 'wrong-type', ['journal']],
    [
      'a journal that is deeper than it says',
      { ...stored, journal: { size: 1, levels: 1, root: [[]] } },
      'wrong-type',
      ['journal', 'root', 0],
    ],
    ['a journal that is less deep', { ...stored, journal: { size: 1, levels: 2, root: [{}] } }, 'wrong-type', ['journal', 'root', 0]],
    [
      'an edit of nothing',
      { ...stored, journal: { size: 1, levels: 1, root: [{ op: 'remove', of: 0 }] } },
      'unknown-value',
      ['journal', 'root', 0, 'of'],
    ],
    [
      'a record with a wrong date',
      { ...stored, journal: { size: 1, levels: 1, root: [{ op: 'add', item: { ...held, date: '2026-13-01' } }] } },
      'not-a-date',
      ['journal', 'root', 0, 'item', 'date'],
    ],
  ])('%s: said, with its place', (_, input, code, path) => {
    const read = readBook(input)
    expect(read.ok).toBe(false)
    expect(read.issues.map((one) => [one.code, one.path])[0]).toEqual([code, path])
  })
})
