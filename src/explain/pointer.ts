import { UsageError } from '../core/usage-error.ts'
import type { Evaluation } from '../model/evaluation.ts'

/** The keys that lead to a target: of a JSON pointer, of a line with a figure, or of a finding. */
export const keysOf = (evaluation: Evaluation, target: string): readonly string[] => {
  if (target.startsWith('/')) return target.slice(1).split('/').map(unescaped)
  return findingKeys(evaluation, target) ?? lineKeys(evaluation, target) ?? unknown(evaluation, target)
}

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')

const findingKeys = (evaluation: Evaluation, target: string): readonly string[] | undefined => {
  for (const part of ['violations', 'matches'] as const) {
    for (const [i, { id, occurrences }] of evaluation[part].entries()) {
      if (id === target) return [part, String(i)]
      const place = occurrences.findIndex((one) => one.id === target)
      if (place >= 0) return [part, String(i), 'occurrences', String(place)]
    }
  }
  return undefined
}

/** `speech.2026-09-14.sessions.delivered`: the line, the first day of a period, and the rest by its keys. */
const lineKeys = ({ provisions }: Evaluation, target: string): readonly string[] | undefined => {
  const fits = (id: string): boolean => target === id || target.startsWith(`${id}.`)
  const longest = provisions.filter(({ line }) => fits(line)).sort((a, b) => b.line.length - a.line.length)[0]
  if (longest === undefined) return undefined
  const rest = target.slice(longest.line.length + 1)
  const [first, ...others] = rest === '' ? [] : rest.split('.')
  const start = ['provisions', String(provisions.indexOf(longest))]
  if (first === undefined) return start
  const period = longest.kind === 'service' ? longest.periods.findIndex(({ start: day }) => day === first) : -1
  return period < 0 ? [...start, first, ...others] : [...start, 'periods', String(period), ...others]
}

const unknown = ({ provisions }: Evaluation, target: string): never => {
  const lines = provisions.map(({ line }) => line).join(', ')
  throw new UsageError(
    'invalid-options',
    `Nothing is called ${JSON.stringify(target)}. Lines: ${lines}. Or give a JSON pointer, or the id of a finding.`,
  )
}

/** What stands at keys; own properties only. */
export const valueAtKeys = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  )
