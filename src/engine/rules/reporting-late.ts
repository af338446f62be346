import { exactly } from '../../core/bounds.ts'
import { toDay } from '../../time/civil-date.ts'
import { ownRule } from '../define-rule.ts'
import type { OwnRule } from '../rule.ts'
import { progressReports } from './basis.ts'

/** Fires when a progress report due by its date is recorded as not received, or as received later. */
export const reportingLate: OwnRule = ownRule({
  meta: {
    id: 'reporting-late',
    title: 'A progress report is recorded as late or not received',
    firesWhen: 'A progress report due by its date is recorded as not received, or as received later.',
    kinds: ['reporting'],
    basis: progressReports,
    size: 'notable; large from the second on',
    options: { largeFrom: { default: 2, title: 'Late reports from which the difference is called large.' } },
  },
  check: (facts, { largeFrom }) => {
    if (facts.kind !== 'reporting') return {}
    const late = facts.result.reports.filter(({ status }) => status === 'late' || status === 'not-received')
    const { asOf, schoolDaysAfter } = facts.context.clock
    const open = facts.result.reports
      .filter(({ status }) => status === 'unknown')
      .map(({ due }) => ({ window: { start: due, end: asOf, schoolDays: schoolDaysAfter(facts.line, due) }, wouldSettle: [due] }))
    const first = late[0]
    const last = late.at(-1)
    if (first === undefined || last === undefined) return { open }
    return {
      open,
      finding: {
        occurrences: late.map(({ due, receivedOn, records }) => ({
          window: { start: due, end: receivedOn ?? asOf, schoolDays: schoolDaysAfter(facts.line, due, receivedOn) },
          expected: { unit: 'report', ...exactly(1) },
          actual: { unit: 'report', ...exactly(receivedOn === undefined ? 0 : 1) },
          detail: { due, ...(receivedOn !== undefined && { receivedOn, daysLate: toDay(receivedOn) - toDay(due) }) },
          evidence: records,
        })),
        window: { start: first.due, end: last.receivedOn ?? asOf, schoolDays: schoolDaysAfter(facts.line, first.due, last.receivedOn) },
        size: { severity: late.length >= largeFrom ? 'large' : 'notable' },
      },
    }
  },
})
