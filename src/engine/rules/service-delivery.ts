import { exactly } from '../../core/bounds.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Observation } from '../../model/observation.ts'
import { ownRule } from '../define-rule.ts'
import type { FoundOccurrence, OwnRule } from '../rule.ts'
import { serviceForm } from './basis.ts'

/** Fires when consultation was recorded for a direct service, or the reverse. Such sessions do not count. */
export const serviceDelivery: OwnRule = ownRule({
  meta: {
    id: 'service-delivery',
    title: 'Sessions on record in another kind of delivery than the plan says',
    firesWhen: 'A record says consultation where the plan says direct service, or the reverse. It counts toward neither.',
    kinds: ['service'],
    basis: serviceForm,
    size: 'not rated',
  },
  check: (facts) => {
    if (facts.kind !== 'service') return {}
    const { clock, entries } = facts.context
    const records = facts.ledger.consultation.map((entry) => entries.records[entry] as Observation)
    const occurrences = [...groupBy(records, ({ date }) => date)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([date, ofDay]): FoundOccurrence => ({
          window: clock.between(facts.line, date, date),
          expected: { unit: 'session', ...exactly(ofDay.length) },
          actual: { unit: 'session', ...exactly(0) },
          detail: { observed: ofDay[0]?.delivery ?? '' },
          evidence: ofDay.map(({ id }) => id),
        }),
      )
    const first = occurrences[0]
    const last = occurrences.at(-1)
    if (first === undefined || last === undefined) return {}
    const window = clock.between(facts.line, first.window.start, last.window.end)
    return { finding: { occurrences, window, size: { severity: 'not-rated' } } }
  },
})
