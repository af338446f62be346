import { type CompiledPlan, compile } from '../engine/compile.ts'
import type { Plan } from '../model/plan.ts'
import type { Policy } from '../model/policy.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'

/** What a book is compiled from. */
interface Source {
  readonly plan: Plan
  readonly calendar?: SchoolCalendar
  readonly policy: Policy
}

/** Plans that were worked out, as long as somebody holds them. */
const known = new WeakMap<Plan, { readonly source: Source; readonly compiled: CompiledPlan }>()

/** Keeps a worked-out plan for the books that are made of it. */
export const rememberCompiled = (source: Source, compiled: CompiledPlan): void => {
  known.set(source.plan, { source, compiled })
}

/** The worked-out plan of a book: worked out again after the book was stored. */
export const compiledOf = (source: Source): CompiledPlan => {
  const { plan, calendar, policy } = source
  const kept = known.get(plan)
  if (kept !== undefined && kept.source.policy === policy && kept.source.calendar === calendar) return kept.compiled
  const compiled = compile({ plan, calendar, policy })
  rememberCompiled({ plan, policy, ...(calendar !== undefined && { calendar }) }, compiled)
  return compiled
}
