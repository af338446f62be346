import { exactly, plus } from '../../core/bounds.ts'
import { ownRule } from '../define-rule.ts'
import { idsOf } from '../period-result.ts'
import type { FoundOccurrence, OwnRule, ServiceFacts } from '../rule.ts'
import type { Size } from '../severity.ts'
import type { ShortSession } from '../short-session.ts'
import { implementation } from './basis.ts'

/** Fires when sessions that were held were shorter than the plan's shortest. */
export const serviceSessionLength: OwnRule = ownRule({
  meta: {
    id: 'service-session-length',
    title: 'Sessions on record are shorter than the plan says',
    firesWhen: 'Sessions that were held were shorter than the plan’s shortest.',
    kinds: ['service'],
    basis: implementation,
    size: 'by the share of minutes that is short',
  },
  check: (facts) => {
    if (facts.kind !== 'service' || facts.ledger.shortSessions.length === 0) return {}
    const { shortSessions } = facts.ledger
    const occurrences = shortSessions.map((session) => occurrence(session, facts))
    const short = occurrences.map(({ undelivered }) => undelivered?.agencySide ?? exactly(0)).reduce(plus)
    const first = shortSessions[0] as ShortSession
    const last = shortSessions.at(-1) as ShortSession
    return {
      finding: {
        occurrences,
        window: facts.context.clock.window(facts.line, first.index, last.index),
        undelivered: { agencySide: short, allReasons: short },
        size: sizeOf(occurrences, facts),
      },
    }
  },
})

const occurrence = ({ index, least, sessions, minutes, records }: ShortSession, { line, context }: ServiceFacts): FoundOccurrence => {
  const expected = exactly(least * sessions)
  const lacking = { min: expected.min - minutes.max, max: expected.max - minutes.min }
  return {
    window: context.clock.window(line, index, index),
    expected: { unit: 'minute', ...expected },
    actual: { unit: 'minute', ...minutes },
    undelivered: { agencySide: lacking, allReasons: lacking },
    evidence: idsOf(records, context.entries),
  }
}

/** Minutes lacking in short sessions, of the minutes that the sessions held for sure should have had. */
const sizeOf = (occurrences: readonly FoundOccurrence[], { line, result, ledger, context }: ServiceFacts): Size => {
  const { window, isEnough } = context.clock.ratingWindow(line)
  const within = occurrences.filter(({ window: { start } }) => start >= window.start && start <= window.end)
  const short = within.map(({ undelivered }) => undelivered?.agencySide ?? exactly(0)).reduce(plus, exactly(0))
  const least = ledger.shortSessions.reduce((most, session) => Math.max(most, session.least), 0)
  const held = result.periods
    .filter(({ start, end }) => end >= window.start && start <= window.end)
    .reduce((sum, { sessions }) => sum + (sessions?.delivered.min ?? 0), 0)
  return { share: { short, of: Math.max(held * least, short.max) }, window, isEnough }
}
