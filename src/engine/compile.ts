import { UsageError } from '../core/usage-error.ts'
import type { Plan } from '../model/plan.ts'
import type { Policy, PolicyInput } from '../model/policy.ts'
import type { Provision } from '../model/provision.ts'
import { type Day, fromDay, toDay } from '../time/civil-date.ts'
import { buildDayTable, type DayTable } from '../time/day-table.ts'
import { plusMonths } from '../time/months.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import { compileServiceLine } from './compile-service.ts'
import { dutyOf } from './duty.ts'
import { linesOf, type Part, type Version, versionsInForce } from './lines.ts'
import { resolvePolicy } from './policy.ts'
import type { ServiceLine } from './service-line.ts'

/** A line that is judged by its dated events, not by periods. */
export interface EventLine {
  readonly kind: Exclude<Provision['kind'], 'service' | 'commitment'>
  readonly id: string
  readonly parts: readonly { readonly provision: Provision; readonly span: { readonly start: Day; readonly end: Day } }[]
  readonly duty: Uint16Array
}

/** A line of the plan, worked out day by day. */
export type CompiledLine = ServiceLine | EventLine

/**
 * A plan and a calendar worked out once, for many logs. Opaque: make it with {@link compile}, hand it to `evaluate`.
 *
 * @public
 */
export interface CompiledPlan {
  readonly plan: Plan
  readonly calendar: SchoolCalendar
  /** Whether a school calendar was given; without one every weekday of the plan's dates counts. */
  readonly hasCalendar: boolean
  readonly policy: Policy
  /** @internal */
  readonly table: DayTable
  /** @internal */
  readonly lines: readonly CompiledLine[]
  /** The texts of each line, in the order in which they came into force. @internal */
  readonly texts: ReadonlyMap<string, readonly Part[]>
  /** The versions of the plan, in the order in which they are in force. @internal */
  readonly versions: readonly Version[]
  /** Line index by provision id. @internal */
  readonly lineOfProvision: ReadonlyMap<string, number>
}

/** What is needed to work out a plan. @public */
export interface CompileInput {
  readonly plan: Plan
  /** Without a calendar every weekday of the plan's dates is taken as a school day. */
  readonly calendar?: SchoolCalendar | undefined
  readonly policy?: PolicyInput | undefined
}

/**
 * Works out a plan against a school calendar once, so that many logs can be evaluated against it.
 *
 * @param input - The plan, its calendar and the policy.
 * @returns The worked-out plan, to hand to `evaluate`.
 * @throws `UsageError` when a date is none or the policy is out of range.
 *
 * @example
 * const compiled = compile({ plan, calendar })
 * const monday = evaluate({ compiled, log, asOf: '2026-10-12' })
 *
 * @public
 */
export const compile = ({ plan, calendar: given, policy: policyInput }: CompileInput): CompiledPlan => {
  if (!Array.isArray(plan?.provisions))
    throw new UsageError('invalid-plan', 'Expected a plan with provisions. Read unknown input with readPlan first.')
  const policy = resolvePolicy(policyInput)
  const calendar = given ?? weekdaysOf(plan)
  const table = buildDayTable(calendar, plan)
  const lastDay = Math.max(...[...table.regular.spans, ...table.esy.spans].map(({ end }) => end))
  const planStart = toDay(plan.effective.start)
  const versions = versionsInForce(plan, lastDay)
  const planLines = linesOf(versions)
  const lines = planLines.map((line): CompiledLine => {
    const duty = dutyOf(line, plan, table)
    return line.kind === 'service' || line.kind === 'commitment'
      ? compileServiceLine({ line, table, calendar, duty, policy, planStart })
      : { kind: line.kind, id: line.id, parts: line.parts, duty }
  })
  const lineIndex = new Map(lines.map((line, i) => [line.id, i]))
  const provisions = [plan.provisions, ...(plan.versions ?? []).map((version) => version.provisions)].flat()
  const lineOfProvision = new Map(provisions.map((provision) => [provision.id, lineIndex.get(provision.line ?? provision.id) ?? 0]))
  const texts = new Map(planLines.map(({ id, parts }) => [id, parts]))
  return { plan, calendar, hasCalendar: given !== undefined, policy, table, lines, texts, versions, lineOfProvision }
}

/** Years that a plan without an end is followed when there is no calendar: it is reevaluated by then (34 CFR 300.303). */
const openPlanMonths = 36

/** Stands in for a calendar: one school year over the plan's dates, Monday to Friday, no closures. */
const weekdaysOf = ({ effective, provisions, versions = [] }: Plan): SchoolCalendar => {
  const stated = [effective, ...versions.map((version) => version.effective)]
  const ofProvisions = [provisions, ...versions.map((version) => version.provisions)].flat().flatMap((one) => one.effective ?? [])
  const latest = stated.reduce((last, range) => (range.start > last.start ? range : last))
  // The last version without an end of its own ends with the plan, unless the plan had ended when it began.
  const planEnd = effective.end !== undefined && latest.start <= effective.end ? effective.end : undefined
  const open = latest.end ?? planEnd ?? fromDay(plusMonths(toDay(latest.start), openPlanMonths) - 1)
  const ends = [open, ...[...stated, ...ofProvisions].flatMap(({ end }) => end ?? [])]
  return { start: effective.start, end: ends.reduce((last, end) => (end > last ? end : last)) }
}
