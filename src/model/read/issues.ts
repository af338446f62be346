import type { $ZodIssue } from 'zod/v4/core'
import { type Issue, type IssueCode, type IssueSeverity, showFound } from '../../core/issue.ts'
import { endBeforeStart } from '../schema/basics.ts'

/** Issues of one input that are listed; the rest is counted in a last one. */
export const mostIssues = 1000

/** Keys and indexes from the root of an input. */
export type Path = readonly (string | number)[]

/** Makes an issue. */
export const issue = (code: IssueCode, severity: IssueSeverity, path: Path, found: unknown, expected: string, fix: string): Issue => ({
  code,
  severity,
  path,
  found: showFound(found),
  expected,
  fix,
})

/** The value at a path of unknown input; own properties only. */
export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    input,
  )

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** zod's own words when a schema gives none of ours. */
const isOurs = (message: string): boolean => message !== '' && message !== 'Invalid input'

const unionExpected = (errors: readonly (readonly $ZodIssue[])[]): string =>
  [...new Set(errors.flatMap((list) => list.map(expectedBy)))].join(', or ')

const expectedBy = (found: $ZodIssue): string => {
  if (isOurs(found.message)) return found.message
  switch (found.code) {
    case 'invalid_type':
      return typeNames[found.expected] ?? found.expected
    case 'invalid_value':
      return `one of ${found.values.map(String).join(', ')}`
    case 'too_small':
      return found.origin === 'string' ? 'text that is not empty' : `a number of at least ${found.minimum}`
    case 'too_big':
      return found.origin === 'string' ? `text of at most ${found.maximum} characters` : `a number of at most ${found.maximum}`
    case 'unrecognized_keys':
      return `only keys that are known here; not ${found.keys.join(', ')}`
    case 'invalid_union':
      return found.errors.length > 0 ? unionExpected(found.errors) : 'one of the known kinds'
    default:
      return 'another value'
  }
}

const codeBy = (zod: $ZodIssue, found: unknown): IssueCode => {
  if (found === undefined) return 'missing'
  if (zod.message === endBeforeStart) return 'end-before-start'
  switch (zod.code) {
    case 'invalid_type':
      return typeof found === 'number' && (zod.expected === 'int' || zod.expected === 'number') ? 'out-of-range' : 'wrong-type'
    case 'invalid_value':
      return 'unknown-value'
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return 'out-of-range'
    case 'unrecognized_keys':
      return 'unknown-key'
    case 'invalid_format':
      return zod.format === 'date' ? 'not-a-date' : 'wrong-type'
    case 'invalid_union':
      if (typeof found === 'number') return 'out-of-range'
      return zod.discriminator !== undefined || typeof found === 'string' ? 'unknown-value' : 'wrong-type'
    default:
      return zod.message.includes('YYYY-MM-DD') ? 'not-a-date' : 'contradiction'
  }
}

/** The known word that a wrong one was probably meant to be; the words are those that the expectation lists. */
const meantBy = (found: unknown, expected: string): string | undefined => {
  const [, words] = /(?:one of )([a-z0-9, -]+)/u.exec(expected) ?? []
  return typeof found === 'string' && words !== undefined
    ? nearest(
        found,
        words.split(', ').filter((word) => word !== ''),
      )
    : undefined
}

const fixBy = (code: IssueCode, expected: string, key: string, found: unknown): string => {
  switch (code) {
    case 'missing':
      return `Add ${key}: ${expected}.`
    case 'not-a-date':
      return `Write ${key} as a date that exists, such as 2026-10-06.`
    case 'end-before-start':
      return 'Swap the two dates, or correct the one that is wrong.'
    case 'unknown-key':
      return 'Remove the keys that are not known, or correct their spelling.'
    case 'unknown-value': {
      const meant = meantBy(found, expected)
      return meant === undefined ? `Change ${key} to ${expected}.` : `Did you mean “${meant}”?`
    }
    default:
      return `Change ${key} to ${expected}.`
  }
}

const keyName = (path: Path): string => {
  const last = path.at(-1)
  if (last === undefined) return 'the input'
  return typeof last === 'number' ? `item ${last}` : `“${last}”`
}

/** Of a union, the branch that an object was meant for: what is wrong inside it is told, not that no branch fits. */
const innermost = (zod: $ZodIssue, input: unknown): readonly $ZodIssue[] => {
  if (zod.code !== 'invalid_union' || zod.discriminator !== undefined) return [zod]
  const found = valueAt(input, zod.path as Path)
  const inside = zod.errors.filter((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0))
  const [branch] = inside
  if (typeof found !== 'object' || found === null || inside.length !== 1 || branch === undefined) return [zod]
  return branch.flatMap((one) => innermost({ ...one, path: [...zod.path, ...one.path] }, input))
}

/** Turns zod's issues into ours: what stood there, what was expected, what to do. */
export const issuesOf = (
  zodIssues: readonly $ZodIssue[],
  input: unknown,
  severity: IssueSeverity = 'error',
  base: Path = [],
): readonly Issue[] =>
  zodIssues
    .slice(0, mostIssues)
    .flatMap((zod) => innermost(zod, input))
    .map((zod) => {
      const path = zod.path as Path
      const found = valueAt(input, path)
      const code = codeBy(zod, found)
      const expected = expectedBy(zod)
      const at = [...base, ...path]
      return issue(code, severity, at, found, expected, fixBy(code, expected, keyName(at), found))
    })

/** Warns of keys that were not read, with the key that was probably meant. */
export const unreadKeys = (input: unknown, output: unknown, known: readonly string[], base: Path = []): readonly Issue[] => {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return []
  if (Array.isArray(input)) return input.flatMap((item, i) => unreadKeys(item, (output as unknown[])[i], known, [...base, i]))
  return Object.entries(input).flatMap(([key, value]) => {
    if (Object.hasOwn(output, key)) return unreadKeys(value, (output as Record<string, unknown>)[key], known, [...base, key])
    if (value === undefined) return []
    const meant = nearest(key, known)
    const fix = meant === undefined ? 'Remove it, or check its spelling.' : `Did you mean “${meant}”? It was not read.`
    return [issue('unknown-key', 'warning', [...base, key], value, 'a key that is known here', fix)]
  })
}

/** The known word nearest to a misspelt one, if one is near enough. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const ranked = known.map((candidate) => ({ candidate, distance: editDistance(word.slice(0, 40).toLowerCase(), candidate.toLowerCase()) }))
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (a, b) => (a !== undefined && a.distance <= b.distance ? a : b),
    undefined,
  )
  return best !== undefined && best.distance <= limit ? best.candidate : undefined
}

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** Gathers issues one by one. */
export interface Collector {
  readonly add: (found: Issue) => void
  readonly end: () => readonly Issue[]
}

/** Keeps the first issues and counts the rest, so that a broken file of a million rows stays readable. */
export const collector = (): Collector => {
  const issues: Issue[] = []
  let more = 0
  return {
    add: (found) => {
      if (issues.length < mostIssues) issues.push(found)
      else more++
    },
    end: () =>
      more === 0
        ? issues
        : [
            ...issues,
            issue(
              'too-many-issues',
              'error',
              [],
              `${more} more`,
              `at most ${mostIssues} issues`,
              'Correct the issues above first; the others are often of the same kind.',
            ),
          ],
  }
}

/** An id that the plan does not have, with what may have been meant. */
export const unknownProvision = (id: string, known: ReadonlySet<string>, path: Path): Issue | undefined => {
  if (known.has(id)) return undefined
  const meant = nearest(id, [...known])
  const fix = meant === undefined ? `Use one of the plan’s ids: ${[...known].slice(0, 12).join(', ')}.` : `Did you mean “${meant}”?`
  return issue('unknown-provision', 'error', path, id, 'the id of a provision of the plan', fix)
}
