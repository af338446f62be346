import { safeParse } from 'zod/mini'
import { groupBy } from '../../core/group-by.ts'
import type { Issue, ReadResult } from '../../core/issue.ts'
import { compareText } from '../../core/order.ts'
import type { Plan } from '../plan.ts'
import { lineOf, type Provision } from '../provision.ts'
import { planSchema } from '../schema/plan.ts'
import { issue, issuesOf, type Path, unreadKeys } from './issues.ts'
import { planKeys } from './known-keys.ts'
import { doubtfulWords, fillFromWords, type Understand, type Understood } from './understood.ts'

/** A plan, and what was understood of provisions that it gives in words alone. @public */
export type ReadPlanResult = ReadResult<Plan> & { readonly understood?: readonly Understood[] }

/** Reads a plan from unknown JSON, with a reader for provisions that are given in words alone. Never throws. */
export const readPlanWith = (given: unknown, understand: Understand): ReadPlanResult => {
  const { input, understood } = fillFromWords(given, understand)
  const read = readStructuredPlan(input)
  if (understood.length === 0) return read
  return { ...read, issues: [...read.issues, ...doubtfulWords(understood)], understood }
}

/** Reads a plan whose provisions are all given as structures. Never throws. */
export const readStructuredPlan = (input: unknown): ReadResult<Plan> => {
  const parsed = safeParse(planSchema, input)
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error.issues, input) }
  const plan = parsed.data
  const found = [
    ...versionsOf(plan).flatMap(({ provisions, path }) => repeatedIds(provisions, path)),
    ...versionOrder(plan),
    ...standstillVersion(plan),
    ...lineOrder(plan),
    ...lineKinds(plan),
  ]
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, issues: found }
  return { ok: true, value: plan, issues: [...found, ...unreadKeys(input, plan, planKeys)] }
}

const versionsOf = (plan: Plan): readonly { readonly provisions: readonly Provision[]; readonly path: Path }[] => [
  { provisions: plan.provisions, path: ['provisions'] },
  ...(plan.versions ?? []).map(({ provisions }, i) => ({ provisions, path: ['versions', i, 'provisions'] })),
]

const repeatedIds = (provisions: readonly Provision[], path: Path): readonly Issue[] => {
  const seen = new Set<string>()
  return provisions.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      issue(
        'duplicate-id',
        'error',
        [...path, i, 'id'],
        id,
        'an id that no other provision of this version has',
        `Give the second “${id}” an id of its own.`,
      ),
    ]
  })
}

/** Versions follow one another: each is in force until the next begins. */
const versionOrder = (plan: Plan): readonly Issue[] => {
  const placed = [
    { ...plan.effective, name: 'the plan itself', path: ['effective'] as Path, isPlan: true },
    ...(plan.versions ?? []).map(({ effective }, i) => ({
      ...effective,
      name: `version ${i + 1}`,
      path: ['versions', i, 'effective'] as Path,
      isPlan: false,
    })),
  ].sort((a, b) => compareText(a.start, b.start))
  return placed.flatMap((version, i): readonly Issue[] => {
    const before = placed[i - 1]
    if (before === undefined) return []
    if (before.start === version.start) {
      const fix = `This version and ${before.name} begin on the same day: keep one, or correct a date.`
      return [issue('overlap', 'error', [...version.path, 'start'], version.start, 'a start of its own', fix)]
    }
    // The plan's own dates hold for the plan with all its versions, so they are no overlap.
    if (before.isPlan || before.end === undefined || before.end < version.start) return []
    const fix = `${before.name} says that it runs to ${before.end}: it is read as in force until this one begins. Correct a date if that is wrong.`
    return [issue('overlap', 'warning', [...version.path, 'start'], version.start, 'a start after the version before has ended', fix)]
  })
}

const standstillVersion = ({ id, versions = [], standstill }: Plan): readonly Issue[] => {
  if (standstill === undefined) return []
  const known = [id, ...versions.map((version, i) => version.id ?? `${id}-${i + 2}`)]
  if (known.includes(standstill.version)) return []
  const fix = `Use one of ${known.join(', ')}, or give the version that is meant an id.`
  return [
    issue('unknown-value', 'error', ['standstill', 'version'], standstill.version, 'the id of a version; the first has the plan’s id', fix),
  ]
}

/** Provisions of one line in one version do not overlap in time. */
const lineOrder = (plan: Plan): readonly Issue[] =>
  versionsOf(plan).flatMap(({ provisions, path }) => {
    const placed = provisions.map((provision, at) => ({ provision, at, ...(provision.effective ?? plan.effective) }))
    return [...groupBy(placed, ({ provision }) => lineOf(provision)).values()].flatMap((ofLine) => {
      const inOrder = ofLine.sort((a, b) => compareText(a.start, b.start))
      return inOrder.flatMap(({ provision, at, start }, i) => {
        const before = inOrder[i - 1]
        if (before === undefined || start > (before.end ?? '9999')) return []
        const fix = `It overlaps “${before.provision.id}” of the same line: end one before the other begins.`
        return [
          issue('overlap', 'error', [...path, at, 'effective'], provision.effective, 'dates that no other provision of this line has', fix),
        ]
      })
    })
  })

/** A line stays what it is: a service does not become a setting. */
const lineKinds = (plan: Plan): readonly Issue[] => {
  const kinds = new Map<string, Provision['kind']>()
  return versionsOf(plan).flatMap(({ provisions, path }) =>
    provisions.flatMap((provision, at) => {
      const line = lineOf(provision)
      const kind = kinds.get(line) ?? provision.kind
      kinds.set(line, kind)
      if (kind === provision.kind) return []
      const fix = `The line “${line}” is of the kind ${kind} elsewhere: give this provision a line of its own.`
      return [issue('contradiction', 'error', [...path, at, 'kind'], provision.kind, kind, fix)]
    }),
  )
}
