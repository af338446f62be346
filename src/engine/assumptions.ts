import { packFor } from '../law/pack-for.ts'
import type { Assumption } from '../model/evaluation.ts'
import type { Plan } from '../model/plan.ts'
import type { Policy } from '../model/policy.ts'
import type { Provision } from '../model/provision.ts'
import { type Day, toDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import { statesForm } from './form.ts'
import type { Placed } from './placed.ts'
import { promisedShare } from './regular-class.ts'

/** What the evaluation rests on; what was assumed for want of a calendar comes first. */
export const assumptionsOf = (
  { plan, hasCalendar, calendar, policy }: CompiledPlan,
  placed: Placed,
  usedOldestMiss: boolean,
  undated: number,
  asOf: Day,
): readonly Assumption[] => {
  const { knownUntil } = calendar
  const calendarOnes: Assumption[] = hasCalendar ? [{ code: 'calendar-is-right' }] : [{ code: 'no-calendar' }]
  if (knownUntil !== undefined && toDay(knownUntil) < asOf)
    calendarOnes.push({ code: 'calendar-not-known-after', detail: { date: knownUntil } })
  return [
    ...calendarOnes,
    { code: 'no-longer-than-planned', detail: { longestSession: policy.longestSession } },
    { code: 'sessions-per-day' },
    { code: 'no-session-without-school' },
    ...(policy.unrecordedMakeUps === 'none' ? [{ code: 'no-unrecorded-make-ups' } as const] : []),
    ...(policy.missingReason === 'counts' ? [{ code: 'missing-reason-counts' } as const] : []),
    ...(usedOldestMiss ? [{ code: 'unspecified-make-up-oldest-miss' } as const] : []),
    ...(placed.removals.size > 0 ? [{ code: 'removals-as-recorded' } as const] : []),
    ...(refusesForms(policy) && statesForms(plan) ? [{ code: 'form-as-written' } as const] : []),
    ...(isWithoutPack(plan) ? [{ code: 'no-state-pack', detail: { jurisdiction: plan.jurisdiction ?? 'US' } } as const] : []),
    ...(statesShare(plan) ? [{ code: 'school-day-minutes', detail: { minutes: policy.schoolDayMinutes } } as const] : []),
    ...(placed.assignedByForm ? [{ code: 'line-by-form' } as const] : []),
    ...(undated > 0 ? [{ code: 'recorded-on-the-day', detail: { records: undated } } as const] : []),
    ...(placed.repeated.doubtful.size > 0
      ? [{ code: 'same-id-in-doubt', detail: { records: placed.repeated.doubtful.size } } as const]
      : []),
  ]
}

/** Under a policy that does not count sessions in another form, one whose form nobody recorded is taken as the plan has it. */
const refusesForms = ({ otherForm }: Policy): boolean => Object.values(otherForm).includes('not-delivered')

const provisionsOf = ({ provisions, versions = [] }: Plan): readonly Provision[] =>
  [provisions, ...versions.map((version) => version.provisions)].flat()

const statesForms = (plan: Plan): boolean => provisionsOf(plan).some((one) => one.kind === 'service' && statesForm(one))

const statesShare = (plan: Plan): boolean => provisionsOf(plan).some((one) => one.kind === 'setting' && promisedShare(one) !== undefined)

/** A State without numbers of its own here: those of federal law are used. */
const isWithoutPack = ({ kind, jurisdiction = 'US' }: Plan): boolean =>
  kind === 'iep' && jurisdiction !== 'US' && packFor(jurisdiction).fallback
