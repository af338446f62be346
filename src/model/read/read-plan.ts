import { safeParse } from 'zod/mini'
import { groupBy } from '../../core/group-by.ts'
import type { Issue, ReadResult } from '../../core/issue.ts'
import { compareText } from '../../core/order.ts'
import type { Plan } from '../plan.ts'
import { lineOf, type Provision } from '../provision.ts'
import { planSchema } from '../schema/plan.ts'
import { issue, issuesOf, unreadKeys } from './issues.ts'
import { planKeys } from './known-keys.ts'

/**
 * Reads a plan from unknown JSON. Never throws.
 *
 * Plain numbers in a frequency become ranges. A plan with an error is not returned: half a plan would be judged as if it were whole.
 *
 * @param input - Any value, usually from `JSON.parse`.
 * @returns The plan with warnings, or the errors, each with its path, what was found, what was expected and what to do.
 *
 * @example
 * const plan = readPlan(JSON.parse(text))
 * if (!plan.ok) for (const { path, fix } of plan.issues) print(path.join('.'), fix)
 *
 * @public
 */
export const readPlan = (input: unknown): ReadResult<Plan> => {
  const parsed = safeParse(planSchema, input)
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error.issues, input) }
  const plan = parsed.data
  const found = [
    ...versionsOf(plan).flatMap(({ provisions, path }) => repeatedIds(provisions, path)),
    ...versionOrder(plan),
    ...lineOrder(plan),
  ]
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, issues: found }
  return { ok: true, value: plan, issues: [...found, ...unreadKeys(input, plan, planKeys)] }
}

type Path = readonly (string | number)[]

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
  const starts = new Map([[plan.effective.start, 'the plan itself']])
  return (plan.versions ?? []).flatMap(({ effective }, i) => {
    const path = ['versions', i, 'effective', 'start']
    const other = starts.get(effective.start)
    starts.set(effective.start, `version ${i + 1}`)
    if (other === undefined) return []
    return [
      issue(
        'overlap',
        'error',
        path,
        effective.start,
        'a start of its own',
        `This version and ${other} begin on the same day: keep one, or correct a date.`,
      ),
    ]
  })
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
