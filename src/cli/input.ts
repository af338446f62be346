import { readFileSync, statSync } from 'node:fs'
import type { Issue } from '../core/issue.ts'
import { readLogCsv } from '../io/csv/read-log-csv.ts'
import { readLogNdjson } from '../io/ndjson.ts'
import type { Communication } from '../model/communication.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { Plan } from '../model/plan.ts'
import type { PolicyInput } from '../model/policy.ts'
import { issue } from '../model/read/issues.ts'
import { readCalendar } from '../model/read/read-calendar.ts'
import { readCommunications } from '../model/read/read-communications.ts'
import { readLog } from '../model/read/read-log.ts'
import { readPolicy } from '../model/read/read-policy.ts'
import { readPlan } from '../read-plan.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'

/** An issue with the file that it is in. */
export interface FileIssue extends Issue {
  readonly file: string
}

/** What could be read of a file. */
export interface FromFile<T> {
  readonly value: T | undefined
  readonly issues: readonly FileIssue[]
}

const unreadable = (file: string, found: string, fix: string): FromFile<never> => ({
  value: undefined,
  issues: [{ file, ...issue('unreadable-file', 'error', [], found, 'a file that can be read', fix) }],
})

const reasonOf: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['no file', 'Check the path, or run “iepkit example DIR” for files to start from.'],
  EISDIR: ['a directory', 'Name a file inside it.'],
  EACCES: ['a file without permission to read', 'Allow reading, or copy the file.'],
  ERR_STRING_TOO_LONG: ['a file too large for one text', 'Split the log into several files, for example by school year.'],
}

const readText = (file: string): FromFile<string> => {
  try {
    if (file !== '-' && statSync(file).isDirectory()) return unreadable(file, ...(reasonOf.EISDIR as readonly [string, string]))
    return { value: readFileSync(file === '-' ? 0 : file, 'utf8'), issues: [] }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return unreadable(file, ...(reasonOf[code] ?? ['a file that cannot be opened', 'Check the path and the permissions.']))
  }
}

const parseJson = (file: string, text: string): FromFile<unknown> => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')), issues: [] }
  } catch (error) {
    const found = error instanceof Error ? error.message : 'broken JSON'
    return {
      value: undefined,
      issues: [
        {
          file,
          ...issue('not-json', 'error', [], found, 'JSON', 'Correct the JSON; a comma or a quotation mark is often missing or too many.'),
        },
      ],
    }
  }
}

const tagged = (file: string, issues: readonly Issue[]): readonly FileIssue[] => issues.map((found) => ({ file, ...found }))

type Read<T> = (input: unknown) => { readonly ok: boolean; readonly issues: readonly Issue[]; readonly value?: T }

const readJson = <T>(file: string, read: Read<T>): FromFile<T> => {
  const text = readText(file)
  if (text.value === undefined) return { value: undefined, issues: text.issues }
  const json = parseJson(file, text.value)
  if (json.issues.length > 0) return { value: undefined, issues: json.issues }
  const result = read(json.value)
  return { value: result.value, issues: tagged(file, result.issues) }
}

export const planFrom = (file: string, read: Read<Plan> = readPlan): FromFile<Plan> => readJson(file, read)
export const calendarFrom = (file: string): FromFile<SchoolCalendar> => readJson(file, readCalendar)
export const policyFrom = (file: string): FromFile<PolicyInput> => readJson(file, readPolicy)

export const communicationsFrom = (file: string, plan: Plan | undefined): FromFile<readonly Communication[]> =>
  readJson(file, (input) => readCommunications(input, plan === undefined ? {} : { plan }))

/** Reads a log by its kind: JSON, NDJSON or CSV, told by the ending or by the first character. */
export const logFrom = (file: string, plan: Plan | undefined): FromFile<ObservationLog> => {
  const text = readText(file)
  if (text.value === undefined) return { value: undefined, issues: text.issues }
  const options = plan === undefined ? {} : { plan }
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  const looksLikeJson = /^\uFEFF?\s*[[{]/u.test(text.value)
  if (ending === 'ndjson' || ending === 'jsonl') return found(file, readLogNdjson(text.value, options))
  if (ending === 'csv' || ending === 'tsv' || (ending !== 'json' && !looksLikeJson)) return found(file, readLogCsv(text.value, options))
  const json = parseJson(file, text.value)
  return json.issues.length > 0 ? { value: undefined, issues: json.issues } : found(file, readLog(json.value, options))
}

const found = (file: string, result: ReturnType<typeof readLog>): FromFile<ObservationLog> => ({
  value: result.ok ? result.value : undefined,
  issues: tagged(file, result.issues),
})
