import { exactly } from '../core/bounds.ts'
import type { Meeting } from '../model/observation.ts'
import { type CivilDate, toDay } from '../time/civil-date.ts'
import type { PlanFacts, RuleOutcome } from './rule.ts'

const yearDays = 366

/** What is known of a review that was due by a date: held, said not to be held, coming up, or nothing. */
export const reviewOutcome = (facts: PlanFacts, kind: Meeting['kind'], by: CivilDate | undefined, warnDays: number): RuleOutcome => {
  if (by === undefined) return {}
  const { clock, meetings, plan } = facts.context
  const { asOf } = clock
  const told = meetings.filter((meeting) => meeting.kind === kind && meeting.date <= asOf)
  const held = told.filter(({ status = 'held' }) => status === 'held').map(({ date }) => date)
  const reviewed = kind === 'annual-review' ? (plan.versions ?? []).filter(({ reason }) => reason === 'annual-review') : []
  const dates = [...held, ...reviewed.map(({ effective }) => effective.start)].filter((date) => toDay(date) > toDay(by) - yearDays).sort()
  const first = dates[0]
  if (first !== undefined && first <= by) return {}
  if (asOf <= by) {
    return toDay(by) - toDay(asOf) <= warnDays && first === undefined ? { reminders: [{ date: by }] } : {}
  }
  const window = clock.between(facts.line, by, first !== undefined && first <= asOf ? first : asOf)
  const isLate = first !== undefined && first <= asOf
  const isMissing = told.some(({ status, date }) => status === 'not-held' && date >= by)
  if (!isLate && !isMissing) return { open: [{ window, wouldSettle: [by] }] }
  return {
    finding: {
      occurrences: [
        {
          window,
          expected: { unit: 'date', ...exactly(1) },
          actual: { unit: 'date', ...exactly(isLate ? 1 : 0) },
          detail: { due: by, ...(isLate && { heldOn: first, daysLate: toDay(first) - toDay(by) }) },
          evidence: [],
        },
      ],
      window,
      size: { severity: 'not-rated' },
    },
  }
}
