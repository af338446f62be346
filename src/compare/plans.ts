import type { Plan } from '../model/plan.ts'
import type { AspectChange } from '../model/plan-change.ts'
import { lineOf, type Provision, type ProvisionKind } from '../model/provision.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import type { PlanChangeTexts } from '../wording/plan-changes/catalogue.ts'
import { planChangesEn } from '../wording/plan-changes/en.ts'
import { provisionChanges } from './provision-change.ts'

/** How plans are compared. @public */
export interface ComparePlansOptions {
  /** With it, amounts by week and by month are compared over the school year. */
  readonly calendar?: SchoolCalendar
  /** The language. Default: English. */
  readonly texts?: PlanChangeTexts
}

/** What became of a line. `moved`: only where, by whom, when or how; `reworded`: only its words. @public */
export type PlanChangeKind = 'added' | 'removed' | 'grew' | 'shrank' | 'changed' | 'moved' | 'reworded' | 'same'

/** A line of two versions of a plan. @public */
export interface PlanChange {
  readonly line: string
  readonly kind: ProvisionKind
  readonly change: PlanChangeKind
  readonly before?: Pick<Provision, 'id' | 'asWritten'>
  readonly after?: Pick<Provision, 'id' | 'asWritten'>
  /** `line`: both versions say so. `promise`: no id in common, and no other line that it could be. */
  readonly matchedBy?: 'line' | 'promise'
  readonly aspects: readonly AspectChange[]
  /** One sentence for people. */
  readonly message: string
}

/**
 * Shows what grew, shrank, moved or vanished between two versions of a plan, line by line.
 *
 * Lines are matched by their id across versions; what is left, by its promise, where only one line on each side can be meant: so a
 * plan of another school, with ids of its own, can be compared too. Weeks and months are never turned into each other: with a calendar
 * the school year's totals are compared, without one the change of period is said, and no more.
 *
 * @param before - The earlier plan. Of a plan with versions its first is taken: `planOn(plan, date)` gives another one.
 * @param after - The later plan, likewise.
 * @param options - The calendar, and the language.
 * @returns The lines of the later version in order, then those that it no longer has. Whether a change is right it does not say.
 *
 * @example
 * const later = { ...plan, provisions: plan.provisions.slice(1) }
 * comparePlans(plan, later)[2].change // 'removed'
 *
 * @public
 */
export const comparePlans = (
  before: Plan,
  after: Plan,
  { calendar, texts = planChangesEn }: ComparePlansOptions = {},
): readonly PlanChange[] => {
  const pairs = pairsOf(before.provisions, after.provisions)
  const kept = pairs.map(({ from, to, matchedBy }): Omit<PlanChange, 'message'> => {
    if (from === undefined) return { line: lineOf(to), kind: to.kind, change: 'added', after: shown(to), aspects: [] }
    const aspects = provisionChanges(from, to, calendar)
    const change = changeOf(aspects, from.asWritten !== to.asWritten)
    return { line: lineOf(to), kind: to.kind, change, before: shown(from), after: shown(to), matchedBy, aspects }
  })
  const matched = new Set(pairs.map(({ from }) => from))
  const gone = before.provisions
    .filter((provision) => !matched.has(provision))
    .map(
      (provision): Omit<PlanChange, 'message'> => ({
        line: lineOf(provision),
        kind: provision.kind,
        change: 'removed',
        before: shown(provision),
        aspects: [],
      }),
    )
  return [...kept, ...gone].map((one) => ({ ...one, message: texts.change(one) }))
}

const shown = ({ id, asWritten }: Provision): Pick<Provision, 'id' | 'asWritten'> => ({ id, asWritten })

type Pair =
  | { readonly from: Provision; readonly to: Provision; readonly matchedBy: 'line' | 'promise' }
  | { readonly from?: never; readonly to: Provision; readonly matchedBy?: never }

const pairsOf = (before: readonly Provision[], after: readonly Provision[]): readonly Pair[] => {
  const byLine = new Map(before.map((provision) => [`${provision.kind} ${lineOf(provision)}`, provision]))
  const same = (to: Provision): Provision | undefined => byLine.get(`${to.kind} ${lineOf(to)}`)
  const left = before.filter((from) => !after.some((to) => same(to) === from))
  const open = after.filter((to) => same(to) === undefined)
  const alike = (list: readonly Provision[], to: Provision): readonly Provision[] => list.filter((one) => promiseOf(one) === promiseOf(to))
  return after.map((to): Pair => {
    const from = same(to)
    if (from !== undefined) return { from, to, matchedBy: 'line' }
    const [only, ...others] = alike(left, to)
    return only !== undefined && others.length === 0 && alike(open, to).length === 1 ? { from: only, to, matchedBy: 'promise' } : { to }
  })
}

/** What a provision is about, whatever its id. */
const promiseOf = (provision: Provision): string => {
  switch (provision.kind) {
    case 'service':
      return `service ${provision.service} ${provision.delivery ?? 'direct'} ${provision.season ?? 'regular'}`
    case 'accommodation':
      return `accommodation ${provision.accommodation}`
    case 'setting':
      return `setting ${provision.appliesTo?.join() ?? ''}`
    case 'reporting':
      return 'reporting'
    case 'commitment':
      return `commitment ${provision.service ?? ''}`
  }
}

const changeOf = (aspects: readonly AspectChange[], reworded: boolean): PlanChangeKind => {
  if (aspects.length === 0) return reworded ? 'reworded' : 'same'
  const has = (direction: AspectChange['direction']): boolean => aspects.some((one) => one.direction === direction)
  if (has('more') && has('less')) return 'changed'
  if (has('more')) return 'grew'
  if (has('less')) return 'shrank'
  return aspects.some(({ aspect }) => aspect === 'period' || aspect === 'service' || aspect === 'sessions' || aspect === 'minutes')
    ? 'changed'
    : 'moved'
}
