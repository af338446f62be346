import { exactly } from '../../core/bounds.ts'
import type { Window } from '../../model/evaluation.ts'
import { fromDay, toDay } from '../../time/civil-date.ts'
import type { DateRange } from '../../time/school-calendar.ts'
import type { LineFacts, Rule } from '../rule.ts'
import { clearAmounts } from './basis.ts'

/** Fires when the plan's wording of a line lacks what a comparison needs. */
export const planVague: Rule = {
  meta: { id: 'plan-vague', title: 'The plan’s wording gives no amount to compare with', kinds: ['service'], basis: clearAmounts },
  check: (facts) => {
    const vague = facts.notAssessable.filter(({ why }) => why === 'no-frequency' || why === 'no-lower-end')
    const first = vague[0]
    const last = vague.at(-1)
    if (first === undefined || last === undefined) return {}
    return {
      finding: {
        occurrences: vague.map(({ window, why }) => ({
          window: counted(facts, window),
          expected: { unit: 'provision', ...exactly(1) },
          actual: { unit: 'provision', ...exactly(0) },
          detail: { lacks: why === 'no-frequency' ? 'frequency' : 'lower-end' },
          evidence: [],
        })),
        window: counted(facts, { start: first.window.start, end: last.window.end }),
        size: { severity: 'not-rated' },
      },
    }
  },
}

const counted = ({ line, context }: LineFacts, { start, end }: DateRange): Window => {
  const before = fromDay(toDay(start) - 1)
  return { start, end, schoolDays: context.clock.schoolDaysAfter(line, before, end) }
}
