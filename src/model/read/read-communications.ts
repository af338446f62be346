import { safeParse } from 'zod/mini'
import type { Issue } from '../../core/issue.ts'
import type { Communication } from '../communication.ts'
import type { Plan } from '../plan.ts'
import { lineOf } from '../provision.ts'
import { communicationSchema } from '../schema/communication.ts'
import { collector, issue, issuesOf, type Path, unknownProvision, unreadKeys } from './issues.ts'
import { communicationKeys } from './known-keys.ts'
import type { RowCounts } from './read-log.ts'

/** The outcome of reading communications: good entries are kept beside bad ones. @public */
export type ReadCommunicationsResult =
  | { readonly ok: true; readonly value: readonly Communication[]; readonly issues: readonly Issue[]; readonly counts: RowCounts }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly counts: RowCounts }

/** How communications are read. @public */
export interface ReadCommunicationsOptions {
  /** Checks that the lines named in the list exist. */
  readonly plan?: Plan
}

/**
 * Reads what was said and written from unknown JSON: a list of communications, or an object with a list called
 * `communications`. Never throws, and never loses a good entry beside a bad one.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @param options - The plan to check lines against.
 * @returns The entries that could be read, an issue for everything that could not, and the counts.
 *
 * @example
 * const asked = { id: 'm1', date: '2026-10-05', kind: 'sent', step: 'ask', about: ['speech'], with: [{ role: 'case-manager' }] }
 * readCommunications([asked, { ...asked, id: 'm2', date: '2026-06-31' }], { plan }).counts // { rows: 2, accepted: 1, rejected: 1 }
 *
 * @public
 */
export const readCommunications = (input: unknown, options: ReadCommunicationsOptions = {}): ReadCommunicationsResult => {
  const parts = Array.isArray(input) ? { communications: input } : input
  if (typeof parts !== 'object' || parts === null || !Array.isArray((parts as { communications?: unknown }).communications)) {
    const fix = 'Give a list of communications, or an object with a list called “communications”.'
    const wrong = issue('wrong-type', 'error', [], input, 'a list of communications', fix)
    return { ok: false, issues: [wrong], counts: { rows: 0, accepted: 0, rejected: 0 } }
  }
  const { communications: rows, ...unknown } = parts as Record<string, unknown> & { communications: unknown[] }
  const lines = options.plan === undefined ? undefined : linesOf(options.plan)
  const collect = collector()
  const accepted = new Map<string, { readonly entry: Communication; readonly at: Path }>()
  rows.forEach((row, i) => {
    const at: Path = ['communications', i]
    const { entry, found } = readEntry(row, at, lines, accepted)
    for (const one of found) collect.add(one)
    if (entry !== undefined) accepted.set(entry.id, { entry, at })
  })
  const value = [...accepted.values()].map(({ entry }) => entry)
  for (const { entry, at } of accepted.values()) for (const one of oddities(entry, at, accepted)) collect.add(one)
  for (const one of unreadKeys(unknown, {}, communicationKeys)) collect.add(one)
  return {
    ok: true,
    value,
    issues: collect.end(),
    counts: { rows: rows.length, accepted: value.length, rejected: rows.length - value.length },
  }
}

type Accepted = ReadonlyMap<string, { readonly entry: Communication }>

/** A provision may be named by its id or by its line: letters are about lines. `plan`, or its id, is the plan as a whole. */
const linesOf = ({ id, provisions, versions = [] }: Plan): ReadonlySet<string> =>
  new Set([...[provisions, ...versions.map((version) => version.provisions)].flat().flatMap((one) => [one.id, lineOf(one)]), 'plan', id])

const readEntry = (
  row: unknown,
  at: Path,
  lines: ReadonlySet<string> | undefined,
  accepted: Accepted,
): { readonly entry?: Communication; readonly found: readonly Issue[] } => {
  const parsed = safeParse(communicationSchema, row)
  if (!parsed.success) return { found: issuesOf(parsed.error.issues, row, 'error', at) }
  const entry = parsed.data
  const wrong = [...unknownLines(entry, at, lines), ...repeatedId(entry, at, accepted)]
  return wrong.length > 0 ? { found: wrong } : { entry, found: unreadKeys(row, entry, communicationKeys, at) }
}

const unknownLines = ({ about = [] }: Communication, at: Path, lines: ReadonlySet<string> | undefined): readonly Issue[] =>
  lines === undefined ? [] : about.flatMap((line, i) => unknownProvision(line, lines, [...at, 'about', i]) ?? [])

/** Replies name ids, so an id that two entries have would leave open which one is meant. */
const repeatedId = ({ id }: Communication, at: Path, accepted: Accepted): readonly Issue[] =>
  accepted.has(id)
    ? [
        issue(
          'duplicate-id',
          'error',
          [...at, 'id'],
          id,
          'an id that no other communication has',
          `Give the second “${id}” an id of its own.`,
        ),
      ]
    : []

/** What is accepted, but looks mistaken. */
const oddities = (entry: Communication, at: Path, accepted: Accepted): readonly Issue[] => {
  const { kind, step, unclear, replyTo, date, agreed = [] } = entry
  const warn = (key: string, found: unknown, expected: string, fix: string): Issue =>
    issue('contradiction', 'warning', [...at, key], found, expected, fix)
  const answered = replyTo === undefined ? undefined : accepted.get(replyTo)?.entry
  return [
    ...(step !== undefined && kind !== 'sent'
      ? [warn('step', step, 'a step beside “sent” only', 'Remove the step, or change the kind to “sent”: it is ignored.')]
      : []),
    ...(unclear === true && kind !== 'received'
      ? [warn('unclear', unclear, '“unclear” beside “received” only', 'Say it of the reply that left the question open: it is ignored.')]
      : []),
    ...(replyTo !== undefined && answered === undefined
      ? [
          issue(
            'unknown-value',
            'warning',
            [...at, 'replyTo'],
            replyTo,
            'the id of another communication',
            'Correct the id, or leave it out.',
          ),
        ]
      : []),
    ...(answered !== undefined && answered.date > date
      ? [warn('replyTo', replyTo, 'a communication of the same day or before', 'Check the two dates: an answer does not come first.')]
      : []),
    ...agreed.flatMap(({ by }, i) =>
      by !== undefined && by < date
        ? [
            issue(
              'out-of-range',
              'warning',
              [...at, 'agreed', i, 'by'],
              by,
              'a day on or after the communication',
              'Check the year of the date.',
            ),
          ]
        : [],
    ),
  ]
}
