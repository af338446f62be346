import { exactly } from '../../core/bounds.ts'
import { clocksFor } from '../../law/clocks-for.ts'
import { deadlineOf } from '../../law/deadline-of.ts'
import type { ClockScope, LawClock } from '../../law/pack.ts'
import { type CivilDate, toDay } from '../../time/civil-date.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule, ServiceFacts } from '../rule.ts'
import { stateRule } from './basis.ts'

/** Fires when nothing can have been held by the day on which a State's rule has services begin. */
export const serviceStartClock: OwnRule = ownRule({
  meta: {
    id: 'service-start-clock',
    title: 'No session on record by the day that the State’s rule names',
    firesWhen:
      'The plan gives the day of the event from which the State’s rule on starting services counts, and nothing can have been held by the last day of that count.',
    kinds: ['service'],
    plans: ['iep'],
    basis: stateRule,
    size: 'large',
    options: {
      scope: {
        default: 'later-plan',
        oneOf: ['initial-plan', 'later-plan', 'school-age', 'preschool'],
        title: 'Which clock holds, where a State has several.',
      },
    },
  },
  check: (facts, { scope }) => {
    if (facts.kind !== 'service') return {}
    const { pack, plan, calendar, clock } = facts.context
    const clocks = clocksFor(pack, 'service-start', scope as ClockScope)
    for (const one of clocks) {
      const event = plan.events?.[one.from as keyof NonNullable<typeof plan.events>]
      const last = event === undefined ? undefined : deadlineOf({ clock: one, event, calendar })?.latest
      if (event === undefined || last === undefined || last === null) continue
      if (clock.asOf <= last) return hasBegun(facts, clock.asOf) ? {} : { reminders: [{ date: last, basis: [one.basis] }] }
      if (isDueBy(facts, last) && !hasBegun(facts, last)) return { finding: lateStart(facts, one, event, last) }
    }
    return {}
  },
})

/** A plan that itself states a later start is not late by the clock. */
const isDueBy = ({ ledger }: ServiceFacts, last: CivilDate): boolean => {
  const first = ledger.line.periods[0]?.firstSchoolDay
  return first !== undefined && first <= toDay(last)
}

/** Whether a session can have been held up to a day. */
const hasBegun = ({ ledger, context }: ServiceFacts, by: CivilDate): boolean => {
  const { untilStart } = ledger.empty
  return untilStart === undefined || context.clock.dateOf(untilStart.to) < by
}

const lateStart = ({ line, context, ledger }: ServiceFacts, clock: LawClock, event: CivilDate, last: CivilDate) => {
  const to = ledger.empty.untilStart?.to
  const end = to === undefined ? last : context.clock.dateOf(to)
  const window = context.clock.between(line, event, end > context.clock.asOf ? context.clock.asOf : end)
  return {
    occurrences: [
      {
        window,
        expected: { unit: 'session' as const, ...exactly(1) },
        actual: { unit: 'session' as const, ...exactly(0) },
        detail: { event: clock.from, from: event, lastDay: last, days: clock.days ?? 0, dayKind: clock.dayKind },
        evidence: [],
      },
    ],
    window,
    size: { severity: 'large' as const },
    basis: [clock.basis],
  }
}
