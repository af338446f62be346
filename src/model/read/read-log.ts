import { safeParse } from 'zod/mini'
import type { Issue } from '../../core/issue.ts'
import { compareIds } from '../../core/order.ts'
import { parseDay } from '../../time/civil-date.ts'
import { logKey, type Observation, type ObservationLog, type Source } from '../observation.ts'
import type { Plan } from '../plan.ts'
import type { Schema } from '../schema/basics.ts'
import { attendanceSchema, coverageSchema, meetingSchema, noticeSchema, observationSchema, opportunitySchema } from '../schema/log.ts'
import { type Collector, collector, issue, issuesOf, unknownProvision, unreadKeys } from './issues.ts'
import { rowKeys } from './known-keys.ts'
import { plainObservations } from './plain-observation.ts'

/** How many rows came in, and what became of them: `accepted + rejected = rows`. @public */
export interface RowCounts {
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
}

/** The outcome of reading a log: good rows are kept beside bad ones. The value of what is no log at all is a log without rows. @public */
export type ReadLogResult =
  | { readonly ok: true; readonly value: ObservationLog; readonly issues: readonly Issue[]; readonly counts: RowCounts }
  | { readonly ok: false; readonly value: ObservationLog; readonly issues: readonly Issue[]; readonly counts: RowCounts }

/** How a log is read. @public */
export interface ReadLogOptions {
  /** Checks that the provisions named in the log exist. */
  readonly plan?: Plan
  /** The source of rows that name none. */
  readonly source?: Source
  /** Path of the rows in the input, for issues; a CSV reader names lines instead. */
  readonly at?: (row: number) => readonly (string | number)[]
}

/**
 * Reads a log from unknown JSON: a list of observations, or an object with `observations`, `coverage`, `attendance` and
 * `opportunities`, `meetings` and `notices`. Never throws, and never loses a good row beside a bad one.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @param options - The plan to check provision ids against, and the source of rows that name none.
 * @returns The rows that could be read, an issue for everything that could not, and the counts.
 *
 * @example
 * const row = { id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'missed', source: 'parent' }
 * readLog([row, { ...row, id: 'o2', date: '2026-06-31' }], { plan }).counts // { rows: 2, accepted: 1, rejected: 1 }
 *
 * @public
 */
export const readLog = (input: unknown, options: ReadLogOptions = {}): ReadLogResult => {
  const parts = Array.isArray(input) ? { observations: input } : input
  const counts = { rows: 0, accepted: 0, rejected: 0 }
  if (typeof parts !== 'object' || parts === null || !Array.isArray((parts as { observations?: unknown }).observations)) {
    const fix = 'Give a list of observations, or an object with a list called “observations”.'
    const issues = [issue('wrong-type', 'error', [], input, 'a list of observations', fix)]
    return { ok: false, value: { observations: [] }, issues, counts }
  }
  const {
    observations: rows,
    coverage,
    attendance,
    opportunities,
    meetings,
    notices,
    ...unknown
  } = parts as Record<string, unknown> & { observations: unknown[] }
  const collect = collector()
  const provisions = options.plan === undefined ? undefined : provisionIds(options.plan)
  const observations = readRows(rows, { ...options, provisions, collect })
  counts.rows = rows.length
  counts.accepted = observations.length
  counts.rejected = rows.length - observations.length
  const value: ObservationLog = {
    observations,
    ...list('coverage', coverage, coverageSchema, collect, (one) => provisionIssue(one.provisionId, provisions)),
    ...list('attendance', attendance, attendanceSchema, collect),
    ...list('opportunities', opportunities, opportunitySchema, collect),
    ...list('meetings', meetings, meetingSchema, collect),
    ...list('notices', notices, noticeSchema, collect, (one) => provisionIssue(one.provisionId, provisions)),
  }
  for (const found of unreadKeys(unknown, {}, rowKeys)) collect.add(found)
  return { ok: true, value, issues: collect.end(), counts }
}

const provisionIds = ({ provisions, versions = [] }: Plan): ReadonlySet<string> =>
  new Set([provisions, ...versions.map((version) => version.provisions)].flat().map(({ id }) => id))

interface RowContext extends ReadLogOptions {
  readonly provisions: ReadonlySet<string> | undefined
  readonly collect: Collector
}

const readRows = (rows: readonly unknown[], context: RowContext): readonly Observation[] => {
  const { collect, provisions, source, at = (row: number) => ['observations', row] } = context
  const isPlain = plainObservations()
  const accepted: Observation[] = []
  const rowOf: number[] = []
  let ascending = true
  let before: Observation | undefined
  let knownProvision: string | undefined
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    const observation = isPlain(row) ? row : readRow(row, source, at(i), collect)
    if (observation === undefined) continue
    if (observation.provisionId === undefined || observation.provisionId !== knownProvision) {
      const unknown = provisionIssue(observation.provisionId, provisions) ?? nothingNamed(observation)
      if (unknown !== undefined) {
        collect.add({ ...unknown, path: [...at(i), ...unknown.path] })
        continue
      }
      knownProvision = observation.provisionId
    }
    if (observation.minutes !== undefined && observation.minutes > 0 && observation.status === 'missed') {
      const fix = 'A missed session has no minutes: they are ignored. Put planned minutes into “scheduledMinutes”.'
      collect.add(issue('contradiction', 'warning', [...at(i), 'minutes'], observation.minutes, 'no minutes beside “missed”', fix))
    }
    if (before !== undefined && ascending && compareIds(before.id, observation.id) >= 0) ascending = false
    before = observation
    accepted.push(observation)
    rowOf.push(i)
  }
  if (!ascending) for (const found of repeatedIds(accepted, (i) => at(rowOf[i] as number))) collect.add(found)
  return accepted
}

const looksLikeDate = /^\d{4}-\d\d-\d\d$/u

const readRow = (
  row: unknown,
  source: Source | undefined,
  path: readonly (string | number)[],
  collect: Collector,
): Observation | undefined => {
  const sourced =
    source !== undefined &&
    typeof row === 'object' &&
    row !== null &&
    !Array.isArray(row) &&
    (row as { source?: unknown }).source === undefined
      ? { ...row, source }
      : row
  const parsed = safeParse(observationSchema, sourced)
  if (!parsed.success) {
    for (const found of issuesOf(parsed.error.issues, sourced, 'error', path)) collect.add(found)
    return undefined
  }
  const { makeUpFor } = parsed.data
  if (makeUpFor !== undefined && looksLikeDate.test(makeUpFor) && parseDay(makeUpFor) === undefined) {
    collect.add(
      issue(
        'not-a-date',
        'error',
        [...path, 'makeUpFor'],
        makeUpFor,
        'a date that exists, the id of a record, or unspecified',
        'Write the date of the session that this one makes up.',
      ),
    )
    return undefined
  }
  for (const found of unreadKeys(sourced, parsed.data, rowKeys, path)) collect.add(found)
  return parsed.data
}

const provisionIssue = (id: string | undefined, provisions: ReadonlySet<string> | undefined): Issue | undefined =>
  id === undefined || provisions === undefined ? undefined : unknownProvision(id, provisions, ['provisionId'])

const nothingNamed = ({ provisionId, service, id }: Observation): Issue | undefined =>
  provisionId === undefined && service === undefined
    ? issue('missing', 'error', ['provisionId'], undefined, 'a provision id, or a service', `Say which provision record “${id}” is about.`)
    : undefined

/** Two records of one log with the same id: one entry, the latest. Where nothing says which is later, a person must. */
const repeatedIds = (observations: readonly Observation[], at: (row: number) => readonly (string | number)[]): readonly Issue[] => {
  const seen = new Map<string, Observation>()
  return observations.flatMap((observation, i) => {
    const key = `${logKey(observation)}\n${observation.id}`
    const first = seen.get(key)
    seen.set(key, observation)
    if (first === undefined || first.recordedAt !== observation.recordedAt) return []
    const fix = 'If these are two records, give one another id. If one corrects the other, add “recordedAt” to both.'
    return [issue('duplicate-id', 'warning', [...at(i), 'id'], observation.id, 'an id that no other record of this log has', fix)]
  })
}

const list = <K extends string, T>(
  key: K,
  input: unknown,
  schema: Schema<T>,
  collect: Collector,
  check: (value: T) => Issue | undefined = () => undefined,
): { readonly [k in K]?: readonly T[] } => {
  if (input === undefined) return {}
  if (!Array.isArray(input)) {
    collect.add(issue('wrong-type', 'error', [key], input, 'a list', `Make “${key}” a list.`))
    return {}
  }
  const values = input.flatMap((item, i) => {
    const parsed = safeParse(schema, item)
    if (!parsed.success) {
      for (const found of issuesOf(parsed.error.issues, item, 'error', [key, i])) collect.add(found)
      return []
    }
    const wrong = check(parsed.data)
    if (wrong !== undefined) {
      collect.add({ ...wrong, path: [key, i, ...wrong.path] })
      return []
    }
    for (const found of unreadKeys(item, parsed.data, rowKeys, [key, i])) collect.add(found)
    return [parsed.data]
  })
  return { [key]: values } as unknown as { readonly [k in K]?: readonly T[] }
}
