import { exactly } from '../../core/bounds.ts'
import { type CivilDate, toDay } from '../../time/civil-date.ts'
import { ownRule } from '../define-rule.ts'
import { idsOf } from '../period-result.ts'
import type { FoundOccurrence, LineFacts, OwnRule } from '../rule.ts'
import { recordsOnly } from './basis.ts'

/** Fires for each date on which the sources, or a record and the calendar, disagree. */
export const evidenceConflict: OwnRule = ownRule({
  meta: {
    id: 'evidence-conflict',
    title: 'Sources say different things about the same day',
    firesWhen: 'Sources, or a record and the calendar, say different things about one day.',
    kinds: ['service', 'accommodation', 'setting', 'reporting'],
    basis: recordsOnly,
    size: 'not rated',
  },
  check: (facts) => {
    const occurrences = facts.kind === 'plan' ? [] : conflictsIn(facts)
    const first = occurrences[0]
    const last = occurrences.at(-1)
    if (first === undefined || last === undefined) return {}
    const days = new Set(occurrences.map(({ window }) => window.start)).size
    return {
      finding: {
        occurrences,
        window: { start: first.window.start, end: last.window.end, schoolDays: days },
        size: { severity: 'not-rated' },
      },
    }
  },
})

const conflictsIn = (facts: LineFacts): readonly FoundOccurrence[] => {
  switch (facts.kind) {
    case 'service':
      return serviceConflicts(facts)
    case 'accommodation':
      return facts.result.opportunities
        .filter(({ conflict }) => conflict)
        .map(({ date, records }) => disagreement(date, 'opportunity', records))
    case 'setting':
      return facts.result.dates.filter(({ conflict }) => conflict).map(({ date, records }) => disagreement(date, 'setting', records))
    case 'commitment':
      return []
    case 'reporting':
      return facts.result.reports.filter(({ conflict }) => conflict).map(({ due, records }) => disagreement(due, 'report', records))
  }
}

const serviceConflicts = ({ ledger, context }: LineFacts & { readonly kind: 'service' }): readonly FoundOccurrence[] => {
  const between = ledger.tallies
    .flatMap(({ conflicts }) => conflicts)
    .map(({ index, records }) => disagreement(context.clock.dateOf(index), 'sessions', idsOf(records, context.entries)))
  const withCalendar = ledger.calendarConflicts.map(({ index, records }) =>
    disagreement(context.clock.dateOf(index), 'calendar', idsOf(records, context.entries)),
  )
  return [...between, ...withCalendar].sort((a, b) => toDay(a.window.start) - toDay(b.window.start))
}

const disagreement = (date: CivilDate, about: string, evidence: readonly string[]): FoundOccurrence => ({
  window: { start: date, end: date, schoolDays: 1 },
  expected: { unit: 'date', ...exactly(1) },
  actual: { unit: 'date', ...exactly(0) },
  detail: { about },
  evidence,
})
