import { safeParse } from 'zod/mini'
import type { Issue, ReadResult } from '../core/issue.ts'
import { resolvePolicy } from '../engine/policy.ts'
import { issue, issuesOf, mostIssues, type Path, valueAt } from '../model/read/issues.ts'
import { readCalendar } from '../model/read/read-calendar.ts'
import { readStructuredPlan } from '../model/read/read-plan.ts'
import { readPolicy } from '../model/read/read-policy.ts'
import { wrongVersion } from '../model/read/version.ts'
import type { Book, BookEntry } from './book.ts'
import { bookEntrySchema } from './book-schema.ts'
import { journalOf } from './journal.ts'

const schemaName = 'iepkit/book/1'

/**
 * Reads a stored book. Never throws.
 *
 * A book with an entry that cannot be read is not returned: corrections name entries by their number, so that none may be missing.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @returns The book, or the errors; of a book of another version, which one it is and which ones this library reads.
 *
 * @example
 * readBook(JSON.parse(JSON.stringify(open(compiled)))).ok // true
 * readBook({ schema: 'iepkit/book/9' }).issues[0].code // 'unknown-version'
 *
 * @public
 */
export const readBook = (input: unknown): ReadResult<Book> => {
  const wrong = wrongVersion(input, schemaName)
  if (wrong !== undefined) return { ok: false, issues: [wrong] }
  const plan = readStructuredPlan(valueAt(input, ['plan']))
  const given = valueAt(input, ['calendar'])
  const calendar = given === undefined ? undefined : readCalendar(given)
  const policy = readPolicy(valueAt(input, ['policy']))
  const entries = readEntries(valueAt(input, ['journal']))
  if (!plan.ok || calendar?.ok === false || !policy.ok || !entries.ok) {
    const issues = [...under('plan', plan), ...under('calendar', calendar), ...under('policy', policy), ...under('journal', entries)]
    return { ok: false, issues: issues.filter(({ severity }) => severity === 'error').slice(0, mostIssues) }
  }
  return {
    ok: true,
    value: {
      schema: schemaName,
      plan: plan.value,
      ...(calendar !== undefined && { calendar: calendar.value }),
      policy: resolvePolicy(policy.value),
      journal: journalOf(entries.value),
    },
    issues: [...under('plan', plan), ...under('calendar', calendar)],
  }
}

const under = (key: string, result: ReadResult<unknown> | undefined): readonly Issue[] =>
  (result?.issues ?? []).map((one) => ({ ...one, path: [key, ...one.path] }))

/** Levels that a journal of any size can have: 32 to the 8th is more than a book can hold. */
const mostLevels = 8

const readEntries = (journal: unknown): ReadResult<readonly BookEntry[]> => {
  const levels = valueAt(journal, ['levels'])
  const root = valueAt(journal, ['root'])
  if (typeof levels !== 'number' || !Number.isInteger(levels) || levels < 1 || levels > mostLevels || !Array.isArray(root)) {
    const fix = 'Store the whole book as `JSON.stringify` writes it, and read that.'
    return { ok: false, issues: [issue('wrong-type', 'error', [], journal, 'the journal of a stored book', fix)] }
  }
  const entries: BookEntry[] = []
  const issues: Issue[] = []
  const walk = (nodes: unknown, level: number, path: Path): void => {
    if (!Array.isArray(nodes)) {
      issues.push(issue('wrong-type', 'error', path, nodes, 'a list of entries', 'Store the whole book as `JSON.stringify` writes it.'))
      return
    }
    for (const [i, node] of nodes.entries()) {
      if (issues.length >= mostIssues) return
      if (level > 1) walk(node, level - 1, [...path, i])
      else readEntry(node, [...path, i], entries, issues)
    }
  }
  walk(root, levels, ['root'])
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: entries, issues: [] }
}

const readEntry = (node: unknown, path: Path, entries: BookEntry[], issues: Issue[]): void => {
  const parsed = safeParse(bookEntrySchema, node)
  if (!parsed.success) {
    issues.push(...issuesOf(parsed.error.issues, node, 'error', path))
    return
  }
  const entry = parsed.data
  const named = entry.op === 'add' ? undefined : entries[entry.of]
  if (entry.op !== 'add' && named?.op !== 'add') {
    const expected = 'the number of an earlier entry that added something'
    issues.push(issue('unknown-value', 'error', [...path, 'of'], entry.of, expected, 'Store the whole book, with all entries in order.'))
    return
  }
  entries.push(entry)
}
