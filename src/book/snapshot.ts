import type { RuleChoice } from '../engine/choose-rules.ts'
import { evaluate } from '../evaluate.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { AttendanceRecord, Coverage, Meeting, Notice, Observation, ObservationLog, Opportunity } from '../model/observation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { type Book, type BookEntry, type BookItem, dayOf, isObservation, liveItems } from './book.ts'
import { compiledOf } from './compiled-of.ts'
import { entriesOf } from './journal.ts'

/** How a book is looked at. @public */
export interface SnapshotOptions {
  /** The end of this day. */
  readonly asOf: CivilDate
  /** Only what was written down by the end of this day counts; of corrections and removals, those whose `at` is no later. */
  readonly knownOn?: CivilDate
  readonly rules?: RuleChoice
}

/**
 * Evaluates a book: the same result, byte for byte, as `evaluate` of its records.
 *
 * @param book - The book.
 * @param options - The day up to which it looks.
 * @returns The evaluation.
 * @throws `UsageError` when a date is none.
 *
 * @example
 * snapshot(open(compiled), { asOf: '2026-10-06' }).violations // []
 *
 * @public
 */
export const snapshot = (book: Book, { asOf, knownOn, rules }: SnapshotOptions): Evaluation =>
  evaluate({
    compiled: compiledOf(book),
    log: logOf(book, knownOn),
    asOf,
    ...(knownOn !== undefined && { knownOn }),
    ...(rules !== undefined && { rules }),
  })

/**
 * The records of a book as a log: corrected, without what was removed.
 *
 * @param book - The book.
 * @param knownOn - Corrections and removals noted after this day are left out. Default: none are.
 * @returns The log.
 *
 * @example
 * logOf(open(compiled)).observations // []
 *
 * @public
 */
export const logOf = (book: Book, knownOn?: CivilDate): ObservationLog => {
  const entries = entriesOf(book.journal)
  // An edit that says nothing of when it was made is taken as known.
  const isKnown = (entry: BookEntry): boolean =>
    knownOn === undefined || entry.op === 'add' || entry.at === undefined || dayOf(entry.at) <= knownOn
  return asLog([...liveItems(knownOn === undefined ? entries : entries.map(whereKnown(isKnown))).values()])
}

/** An edit that was not known changes nothing; its place is kept, for entries are named by their number. */
const whereKnown =
  (isKnown: (entry: BookEntry) => boolean) =>
  (entry: BookEntry): BookEntry =>
    isKnown(entry) ? entry : { op: 'remove', of: -1 }

const asLog = (items: readonly BookItem[]): ObservationLog => {
  const log = {
    observations: [] as Observation[],
    coverage: [] as Coverage[],
    attendance: [] as AttendanceRecord[],
    opportunities: [] as Opportunity[],
    meetings: [] as Meeting[],
    notices: [] as Notice[],
  }
  for (const item of items) {
    if (isObservation(item)) log.observations.push(item)
    else if ('coverage' in item) log.coverage.push(item.coverage)
    else if ('attendance' in item) log.attendance.push(item.attendance)
    else if ('opportunity' in item) log.opportunities.push(item.opportunity)
    else if ('meeting' in item) log.meetings.push(item.meeting)
    else log.notices.push(item.notice)
  }
  return log
}

/** One version of something in a book. @public */
export interface BookVersion {
  /** The number of the entry. */
  readonly entry: number
  /** Missing where it was removed. */
  readonly item?: BookItem
  readonly at?: string
  readonly why?: string
}

/** Something in a book with all that it ever said. @public */
export interface BookHistory {
  /** The number of the entry that added it. */
  readonly entry: number
  /** Oldest first. */
  readonly versions: readonly BookVersion[]
  readonly removed: boolean
}

/**
 * Everything that was ever entered in a book, with its corrections: the audit trail.
 *
 * @param book - The book.
 * @returns One history for each thing that was added, in the order in which they were.
 *
 * @example
 * historyOf(open(compiled)) // []
 *
 * @public
 */
export const historyOf = (book: Book): readonly BookHistory[] => {
  const histories = new Map<number, { entry: number; versions: BookVersion[]; removed: boolean }>()
  for (const [entry, one] of entriesOf(book.journal).entries()) {
    if (one.op === 'add') {
      histories.set(entry, { entry, versions: [{ entry, item: one.item }], removed: false })
      continue
    }
    const history = histories.get(one.of)
    if (history === undefined) continue
    const { at, why } = one
    const note = { ...(at !== undefined && { at }), ...(why !== undefined && { why }) }
    history.versions.push({ entry, ...(one.op === 'correct' && { item: one.item }), ...note })
    history.removed = one.op === 'remove'
  }
  return [...histories.values()]
}
