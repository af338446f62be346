import { exactly, plus } from '../../core/bounds.ts'
import { idsOf } from '../period-result.ts'
import type { FoundOccurrence, Rule, ServiceFacts, YearShare } from '../rule.ts'
import type { ShortSession } from '../service-ledger.ts'
import { implementation } from './basis.ts'

/** Fires when sessions that were held were shorter than the plan's shortest. */
export const serviceSessionLength: Rule = {
  meta: {
    id: 'service-session-length',
    title: 'Sessions on record are shorter than the plan says',
    kinds: ['service'],
    basis: implementation,
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
        size: { shares: shares(occurrences, facts) },
      },
    }
  },
}

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
const shares = (occurrences: readonly FoundOccurrence[], { line, result, context }: ServiceFacts): readonly YearShare[] =>
  context.clock.years(line).flatMap((window) => {
    const ofYear = occurrences.filter(({ window: { start } }) => start >= window.start && start <= window.end)
    if (ofYear.length === 0) return []
    const short = ofYear.map(({ undelivered }) => undelivered?.agencySide ?? exactly(0)).reduce(plus)
    const least = Math.max(...ofYear.map(({ expected }) => expected.min))
    const held = result.periods
      .filter(({ start, end }) => end >= window.start && start <= window.end)
      .reduce((sum, { sessions }) => sum + (sessions?.delivered.min ?? 0), 0)
    return [{ window, share: { short, of: Math.max(held * least, short.max) } }]
  })
