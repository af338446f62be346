import { UsageError } from '../core/usage-error.ts'
import type { CompiledPlan } from '../engine/compile.ts'
import type { AttendanceRecord, Coverage, Meeting, Notice, Observation, Opportunity } from '../model/observation.ts'
import { logKey } from '../model/observation.ts'
import type { Plan } from '../model/plan.ts'
import type { Policy } from '../model/policy.ts'
import { type CivilDate, isCivilDate } from '../time/civil-date.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import { rememberCompiled } from './compiled-of.ts'
import { append, emptyJournal, entriesOf, type Journal } from './journal.ts'

/** What a book can hold: an observation, or one of the other things of a log under its name. @public */
export type BookItem =
  | Observation
  | { readonly coverage: Coverage }
  | { readonly attendance: AttendanceRecord }
  | { readonly opportunity: Opportunity }
  | { readonly meeting: Meeting }
  | { readonly notice: Notice }

/** When and why something was corrected or removed. @public */
export interface EditNote {
  /** A date, or a date and time in ISO form. */
  readonly at?: string
  readonly why?: string
}

/** One entry of a book: what was added, or what was done to an earlier entry. Nothing is ever taken out. @public */
export type BookEntry =
  | { readonly op: 'add'; readonly item: BookItem }
  | ({ readonly op: 'correct'; readonly of: number; readonly item: BookItem } & EditNote)
  | ({ readonly op: 'remove'; readonly of: number } & EditNote)

/**
 * A plan and everything that was recorded about it, one thing at a time: plain JSON, to be stored and read again with `readBook`.
 * Every change gives a new book, and leaves the old one as it was.
 *
 * @public
 */
export interface Book {
  readonly schema: 'iepkit/book/1'
  readonly plan: Plan
  readonly calendar?: SchoolCalendar
  readonly policy: Policy
  readonly journal: Journal<BookEntry>
}

/** An earlier entry: the id of its record (with its log, where two logs use the id), or its number in the book. @public */
export type BookRef = string | number | { readonly id: string; readonly log: string }

/**
 * Opens a book without records.
 *
 * @param compiled - The plan, worked out by `compile`.
 * @returns The book. The plan need not be worked out again until the book was stored and read.
 *
 * @example
 * const book = open(compile({ plan, calendar }))
 * book.journal.size // 0
 *
 * @public
 */
export const open = (compiled: CompiledPlan): Book => {
  const { plan, calendar, hasCalendar, policy } = compiled
  const source = { plan, ...(hasCalendar && { calendar }), policy }
  rememberCompiled(source, compiled)
  return { schema: 'iepkit/book/1', ...source, journal: emptyJournal }
}

/**
 * Records one thing more.
 *
 * @param book - The book so far.
 * @param item - An observation, or `{ coverage }`, `{ attendance }`, `{ opportunity }`, `{ meeting }`, `{ notice }`.
 * @returns The book with it. Its number is the `journal.size` of the book before. It takes as long for the millionth as for the first.
 * @throws `UsageError` when an observation has no id, or its date is none.
 *
 * @example
 * const record = { id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'delivered', minutes: 30, source: 'parent' }
 * const book = add(open(compiled), record)
 * snapshot(book, { asOf: '2026-10-06' }).entries.counted // 1
 *
 * @public
 */
export const add = (book: Book, item: BookItem): Book => {
  checkItem(item)
  return withEntry(book, { op: 'add', item })
}

/**
 * Replaces an earlier record. What it said is kept in the book, for the audit trail.
 *
 * @param book - The book so far.
 * @param ref - The record: its id, its id and log, or its number.
 * @param item - What holds instead.
 * @param note - When it was corrected, and why.
 * @returns The book with the correction.
 * @throws `UsageError` when nothing, or more than one thing, in the book is meant.
 *
 * @example
 * const book = add(open(compiled), { id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'missed', source: 'parent' })
 * const corrected = correct(book, 'o1', { id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'delivered', source: 'parent' })
 * historyOf(corrected)[0].versions.length // 2
 *
 * @public
 */
export const correct = (book: Book, ref: BookRef, item: BookItem, note: EditNote = {}): Book => {
  checkItem(item)
  return withEntry(book, { op: 'correct', of: placeOf(book, ref), item, ...noteOf(note) })
}

/**
 * Takes back an earlier record. What it said is kept in the book, for the audit trail.
 *
 * @param book - The book so far.
 * @param ref - The record: its id, its id and log, or its number.
 * @param note - When it was taken back, and why.
 * @returns The book without it.
 * @throws `UsageError` when nothing, or more than one thing, in the book is meant.
 *
 * @example
 * const book = add(open(compiled), { id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'missed', source: 'parent' })
 * logOf(remove(book, 'o1', { why: 'entered for the wrong child' })).observations // []
 *
 * @public
 */
export const remove = (book: Book, ref: BookRef, note: EditNote = {}): Book =>
  withEntry(book, { op: 'remove', of: placeOf(book, ref), ...noteOf(note) })

const withEntry = (book: Book, entry: BookEntry): Book => ({ ...book, journal: append(book.journal, entry) })

const noteOf = ({ at, why }: EditNote): EditNote => ({ ...(at !== undefined && { at }), ...(why !== undefined && { why }) })

/** Whether an item is an observation. */
export const isObservation = (item: BookItem): item is Observation => 'id' in item

const checkItem = (item: BookItem): void => {
  if (!isObservation(item)) {
    const [name, ...others] = Object.keys(item)
    if (name === undefined || others.length > 0 || !otherKinds.includes(name))
      throw new UsageError('invalid-log', `Expected an observation with an id, or one of ${otherKinds.join(', ')}.`)
    return
  }
  if (item.id === '' || !isCivilDate(item.date))
    throw new UsageError('invalid-log', `An observation has an id and a date, found ${JSON.stringify([item.id, item.date])}.`)
}

const otherKinds: readonly string[] = ['coverage', 'attendance', 'opportunity', 'meeting', 'notice']

/** Where the record stands that a reference means: the number of the entry that added it. */
const placeOf = (book: Book, ref: BookRef): number => {
  const live = liveItems(entriesOf(book.journal))
  const found = typeof ref === 'number' ? (live.has(ref) ? [ref] : []) : [...live].filter(([, item]) => isMeant(item, ref)).map(([n]) => n)
  const [place, ...others] = found
  if (place === undefined) throw new UsageError('invalid-log', `The book holds no record ${JSON.stringify(ref)}, or it was removed.`)
  if (others.length > 0)
    throw new UsageError(
      'invalid-log',
      `The book holds ${found.length} records ${JSON.stringify(ref)}: say which log, or give the number of the entry.`,
    )
  return place
}

const isMeant = (item: BookItem, ref: Exclude<BookRef, number>): boolean => {
  if (!isObservation(item)) return false
  return typeof ref === 'string' ? item.id === ref : item.id === ref.id && logKey(item) === ref.log
}

/** What holds, by the number of the entry that added it. */
export const liveItems = (entries: readonly BookEntry[]): ReadonlyMap<number, BookItem> => {
  const live = new Map<number, BookItem>()
  for (const [n, entry] of entries.entries()) {
    if (entry.op === 'add') live.set(n, entry.item)
    else if (entry.op === 'remove') live.delete(entry.of)
    else if (live.has(entry.of)) live.set(entry.of, entry.item)
  }
  return live
}

/** The day of a note, as it stands. */
export const dayOf = (at: string): CivilDate => at.slice(0, 10) as CivilDate
