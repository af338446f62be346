import type { Issue } from '../../core/issue.ts'
import { issue, type Path } from './issues.ts'

/** One part of a phrase that was read: what it is, how it is known, and where it stands in the words. @public */
export interface UnderstoodPart {
  readonly name: string
  readonly status: 'stated' | 'implied' | 'missing'
  readonly value?: string
  readonly span?: { readonly start: number; readonly end: number }
}

/** What the reader made of a provision that was given in words alone, for a person to confirm. @public */
export interface Understood {
  /** The place of the provision in the plan. */
  readonly path: readonly (string | number)[]
  readonly id: string
  readonly asWritten: string
  /** `doubtful`: the words leave more than one reading, so no amount was taken from them. */
  readonly status: 'settled' | 'doubtful'
  /** What was understood, written out. */
  readonly as: string
  readonly parts: readonly UnderstoodPart[]
  /** What was not read. */
  readonly unread: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** The readings that are left open, written out. */
  readonly alternatives: readonly string[]
  /** What to ask the school, where something is open. */
  readonly questions: readonly string[]
}

/** What a reader of phrases gives for the words of a provision: fields for the plan, and what to show. */
export interface Understanding extends Omit<Understood, 'path' | 'id' | 'asWritten'> {
  /** An id to use where the plan gives none. */
  readonly name: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** Reads the words of a provision. The model knows no phrases: an entry hands this in. */
export type Understand = (asWritten: string) => Understanding

interface Filled {
  readonly input: unknown
  readonly understood: readonly Understood[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The field that says what is promised, of the kinds that words can tell. */
const namedIn: ReadonlyMap<unknown, string> = new Map([
  ['service', 'service'],
  ['accommodation', 'accommodation'],
  ['setting', 'setting'],
])

type InWords = Readonly<Record<string, unknown>> & { readonly asWritten: string }

/** Whether a provision has words, and no field yet that says what they promise. */
const isInWords = (one: unknown): one is InWords => {
  if (!isRecord(one) || typeof one.asWritten !== 'string') return false
  const name = namedIn.get(one.kind)
  return one.kind === undefined || (name !== undefined && one[name] === undefined)
}

/** Fills in every provision of a plan that is given in words. Everything that is given stays as it is. */
export const fillFromWords = (input: unknown, understand: Understand): Filled => {
  if (!isRecord(input)) return { input, understood: [] }
  const understood: Understood[] = []
  const provisionsAt = (provisions: unknown, path: Path): unknown => {
    if (!Array.isArray(provisions)) return provisions
    const ids = new Set(provisions.flatMap((one: unknown) => (isRecord(one) && typeof one.id === 'string' ? [one.id] : [])))
    return provisions.map((one: unknown, i) => {
      if (!isInWords(one)) return one
      const { name, fields, ...shown } = understand(one.asWritten)
      if (one.kind !== undefined && one.kind !== fields.kind) return one
      const id = typeof one.id === 'string' ? one.id : freeId(name, ids)
      ids.add(id)
      understood.push({ path: [...path, i], id, asWritten: one.asWritten, ...shown })
      return { ...fields, ...one, id, kind: fields.kind }
    })
  }
  const provisions = provisionsAt(input.provisions, ['provisions'])
  const versions = Array.isArray(input.versions)
    ? input.versions.map((version: unknown, i) =>
        isRecord(version) ? { ...version, provisions: provisionsAt(version.provisions, ['versions', i, 'provisions']) } : version,
      )
    : input.versions
  if (understood.length === 0) return { input, understood }
  return { input: { ...input, provisions, ...(versions !== undefined && { versions }) }, understood }
}

const freeId = (name: string, ids: ReadonlySet<string>): string => {
  if (!ids.has(name)) return name
  let count = 2
  while (ids.has(`${name}-${count}`)) count++
  return `${name}-${count}`
}

/** A warning for each provision whose words leave something open. */
export const doubtfulWords = (understood: readonly Understood[]): readonly Issue[] =>
  understood
    .filter(({ status }) => status === 'doubtful')
    .map(({ path, asWritten, questions }) =>
      issue(
        'unclear-wording',
        'warning',
        [...path, 'asWritten'],
        asWritten,
        'words that have one reading',
        `Write the provision out, or ask: ${questions[0] ?? 'What does this say exactly?'}`,
      ),
    )
