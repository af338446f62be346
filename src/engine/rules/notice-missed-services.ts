import { exactly } from '../../core/bounds.ts'
import { deadlineOf } from '../../law/deadline-of.ts'
import type { MissedServiceNotice } from '../../law/pack.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { ownRule } from '../define-rule.ts'
import type { EmptyRun } from '../empty-runs.ts'
import type { FoundOccurrence, OpenWindow, OwnRule, RuleOutcome, ServiceFacts } from '../rule.ts'
import { recordsWithin } from '../run-finding.ts'
import { stateRule } from './basis.ts'

/** Looks for the written notice that some States require when a service does not begin in time. */
export const noticeMissedServices: OwnRule = ownRule({
  meta: {
    id: 'notice-missed-services',
    title: 'The State’s notice about a service that did not begin is recorded as not received',
    firesWhen:
      'A service has not begun by the day that the State’s rule names, and a record says that the notice was not received, or received late. Without a record it asks.',
    kinds: ['service'],
    plans: ['iep'],
    basis: stateRule,
    size: 'not rated',
    options: {
      scope: {
        default: 'initiation',
        oneOf: ['initiation', 'any-gap'],
        title: 'Services that did not begin, or also later gaps of that length. The wording speaks of the first; some districts do both.',
      },
    },
  },
  check: (facts, { scope }) => {
    if (facts.kind !== 'service') return {}
    const duty = facts.context.pack.missedServiceNotice
    if (duty === undefined) return {}
    const { untilStart, inRow } = facts.ledger.empty
    const runs = scope === 'any-gap' ? inRow : untilStart === undefined ? [] : [untilStart]
    const outcomes = runs.filter(({ days }) => days.length > duty.notBegun.days).map((run) => noticeOf(run, duty, facts))
    return joined(outcomes, duty, facts)
  },
})

type NoticeState =
  | { readonly state: 'missing' | 'late'; readonly occurrence: FoundOccurrence }
  | { readonly state: 'open'; readonly open: OpenWindow }
  | { readonly state: 'ahead'; readonly due: CivilDate }
  | { readonly state: 'received' }

/** What is known of the notice about one run of days without a session. */
const noticeOf = (run: EmptyRun, duty: MissedServiceNotice, facts: ServiceFacts): NoticeState => {
  const { clock, calendar, notices } = facts.context
  // Like every clock, it counts from the day after the one on which the service was due.
  const lastDay = clock.dateOf(run.days[duty.notBegun.days] as number)
  const due = deadlineOf({ clock: duty.notice, event: lastDay, calendar })?.latest ?? lastDay
  if (clock.asOf <= due) return { state: 'ahead', due }
  const told = notices.filter(
    ({ kind, provisionId, date }) =>
      kind === 'missed-service' &&
      (provisionId === undefined || provisionId === facts.provision.id) &&
      date >= lastDay &&
      date <= clock.asOf,
  )
  const received = told
    .filter(({ status = 'received' }) => status === 'received')
    .map(({ date }) => date)
    .sort()[0]
  if (received !== undefined && received <= due) return { state: 'received' }
  const window = clock.between(facts.line, lastDay, received ?? clock.asOf)
  const isMissing = told.some(({ status, date }) => status === 'not-received' && date >= due)
  if (received === undefined && !isMissing) return { state: 'open', open: { window, wouldSettle: [due] } }
  const detail = { due, notBegunBy: lastDay, ...(received !== undefined && { receivedOn: received }) }
  const occurrence: FoundOccurrence = {
    window,
    expected: { unit: 'report', ...exactly(1) },
    actual: { unit: 'report', ...exactly(received === undefined ? 0 : 1) },
    detail,
    evidence: recordsWithin(facts, run),
  }
  return { state: received === undefined ? 'missing' : 'late', occurrence }
}

const joined = (states: readonly NoticeState[], duty: MissedServiceNotice, facts: ServiceFacts): RuleOutcome => {
  const occurrences = states.flatMap((one) => ('occurrence' in one ? [one.occurrence] : []))
  const first = occurrences[0]
  const last = occurrences.at(-1)
  return {
    open: states.flatMap((one) => (one.state === 'open' ? [one.open] : [])),
    reminders: states.flatMap((one) => (one.state === 'ahead' ? [{ date: one.due, basis: [duty.basis] }] : [])),
    ...(first !== undefined &&
      last !== undefined && {
        finding: {
          occurrences,
          window: facts.context.clock.between(facts.line, first.window.start, last.window.end),
          size: { severity: 'not-rated' },
          basis: [duty.basis],
        },
      }),
  }
}
