import { type Bounds, exactly, hull, plus } from '../core/bounds.ts'
import { groupBy } from '../core/group-by.ts'
import { compareIds } from '../core/order.ts'
import type { Verdict } from '../core/verdict.ts'
import type { AccommodationResult, OpportunityResult } from '../model/evaluation.ts'
import { logKey, type Observation } from '../model/observation.ts'
import type { AccommodationProvision } from '../model/provision.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import type { EventFacts } from './event-line.ts'
import { countOf, type KnownEvent } from './known-events.ts'

/** What an entry says about one opportunity. */
type Given = 'provided' | 'partial' | 'not-provided' | 'offered-declined' | 'not-needed' | 'unknown'

/** Judges an accommodation by its opportunities. Without coverage their list is never complete. */
export const accommodationResult = (
  facts: EventFacts,
  provision: AccommodationProvision,
  lineIndex: number,
  events: readonly KnownEvent[],
): AccommodationResult => {
  const opportunities: OpportunityResult[] = []
  const sums = { asked: exactly(0), provided: exactly(0), partial: 0, notProvided: 0, offeredDeclined: 0, notNeeded: 0 }
  for (const event of events) {
    const records = event.byLine.get(lineIndex) ?? []
    const promise = promiseOn(facts, event.day)
    if (records.length === 0 && !(facts.inForce(event.day) && asksAt(event, promise))) continue
    const statuses = records.map((record) => givenOf(record, promise))
    const opportunity = readOpportunity(facts, event, records, statuses)
    opportunities.push(opportunity)
    sums.asked = plus(sums.asked, opportunity.asked)
    sums.provided = plus(sums.provided, opportunity.provided)
    sums.partial += opportunity.partial
    sums.notProvided += opportunity.notProvided
    sums.offeredDeclined += mostInOneLog(records, statuses, 'offered-declined')
    sums.notNeeded += mostInOneLog(records, statuses, 'not-needed')
  }
  const { asked, provided, partial, notProvided, offeredDeclined, notNeeded } = sums
  return {
    kind: 'accommodation',
    id: provision.id,
    line: facts.line.id,
    asWritten: provision.asWritten,
    verdict: verdictOf(asked, provided, partial + notProvided, facts.fullyCovered),
    summary: '',
    window: facts.window,
    asked,
    provided,
    partial,
    notProvided,
    offeredDeclined,
    notNeeded,
    opportunities,
  }
}

const asksAt = ({ opportunity }: KnownEvent, { appliesTo }: AccommodationProvision): boolean =>
  opportunity !== undefined && appliesTo?.includes(opportunity) === true

/** Two logs that tell the same of one event tell it once. */
const mostInOneLog = (records: readonly Observation[], statuses: readonly Given[], status: Given): number => {
  const telling = records.filter((_, i) => statuses[i] === status)
  return Math.max(0, ...[...groupBy(telling, logKey).values()].map((ofLog) => ofLog.length))
}

const promiseOn = (facts: EventFacts, day: Day): AccommodationProvision => {
  const { parts } = facts.line
  return (parts.findLast(({ span }) => span.start <= day && day <= span.end) ?? parts.at(-1))?.provision as AccommodationProvision
}

const verdictOf = (asked: Bounds, provided: Bounds, lacking: number, complete: boolean): Verdict => {
  if (lacking > 0) return 'shortfall'
  if (!complete) return 'undetermined'
  if (asked.max === 0) return 'not-applicable'
  return provided.min >= asked.max ? 'met' : 'undetermined'
}

/** The status of an entry, corrected by the numbers that it records: time ×1.25 for a promised ×1.5 is partial. */
const givenOf = (record: Observation, { parameters }: AccommodationProvision): Given => {
  const multiplier = record.provided?.timeMultiplier
  const extra = record.provided?.extraMinutes
  const isNothing = (multiplier === undefined || multiplier <= 1) && (extra === undefined || extra === 0) && record.provided !== undefined
  const isLess =
    (multiplier !== undefined && parameters?.timeMultiplier !== undefined && multiplier < parameters.timeMultiplier) ||
    (extra !== undefined && parameters?.extraMinutes !== undefined && extra < parameters.extraMinutes)
  switch (record.status) {
    case 'delivered':
    case 'provided':
    case undefined:
      if (record.status === undefined && record.provided === undefined) return 'unknown'
      if (isNothing) return 'not-provided'
      return isLess ? 'partial' : 'provided'
    case 'partial':
    case 'offered-declined':
    case 'not-needed':
    case 'not-provided':
      return record.status
    case 'missed':
      return 'not-provided'
    default:
      return 'unknown'
  }
}

interface Sums {
  readonly asked: Bounds
  readonly provided: Bounds
  readonly partial: Bounds
  readonly notProvided: Bounds
}

const one = exactly(1)
const none = exactly(0)
const open: Bounds = { min: 0, max: 1 }

const sumsOf: Readonly<Record<Given, Sums>> = {
  provided: { asked: one, provided: one, partial: none, notProvided: none },
  partial: { asked: one, provided: none, partial: one, notProvided: none },
  'not-provided': { asked: one, provided: none, partial: none, notProvided: one },
  'offered-declined': { asked: none, provided: none, partial: none, notProvided: none },
  'not-needed': { asked: none, provided: none, partial: none, notProvided: none },
  unknown: { asked: one, provided: open, partial: open, notProvided: open },
}

/** A known event that a log does not mention: it may have asked for the accommodation and got it, or not. */
const unmentioned: Sums = { asked: open, provided: open, partial: open, notProvided: open }

/** A known event without any entry asks for one: domain, "A known opportunity without entry gives 0..1". */
const unrecorded: Sums = { asked: one, provided: open, partial: open, notProvided: open }

const keys = ['asked', 'provided', 'partial', 'notProvided'] as const

const combine = (list: readonly Sums[], join: (a: Bounds, b: Bounds) => Bounds): Sums => {
  const joined = (key: keyof Sums): Bounds => list.map((sums) => sums[key]).reduce(join)
  return { asked: joined('asked'), provided: joined('provided'), partial: joined('partial'), notProvided: joined('notProvided') }
}

const intersect = (a: Bounds, b: Bounds): Bounds => ({ min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) })

const readOpportunity = (
  facts: EventFacts,
  event: KnownEvent,
  records: readonly Observation[],
  statuses: readonly Given[],
): OpportunityResult => {
  const count = countOf(event)
  const told = records.map((record, i) => ({ log: logKey(record), sums: sumsOf[statuses[i] as Given] }))
  const perLog = [...groupBy(told, ({ log }) => log)].map(([log, ofLog]) => {
    const lacking = facts.isCovered(log, event.day) ? 0 : Math.max(0, count - ofLog.length)
    return combine([...ofLog.map(({ sums }) => sums), ...Array<Sums>(lacking).fill(unmentioned)], plus)
  })
  if (perLog.length === 0) perLog.push(combine(Array<Sums>(count).fill(unrecorded), plus))
  const all = combine(perLog, intersect)
  const conflict = keys.some((key) => all[key].min > all[key].max)
  const { asked, provided, partial, notProvided } = conflict ? combine(perLog, hull) : all
  return {
    date: fromDay(event.day),
    opportunity: event.opportunity ?? 'any',
    ...(event.event !== undefined && { event: event.event }),
    asked,
    provided,
    partial: partial.min,
    notProvided: notProvided.min,
    ...(conflict && { conflict: true as const }),
    records: records.map(({ id }) => id).sort(compareIds),
  }
}
