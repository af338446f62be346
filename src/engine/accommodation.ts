import { type Bounds, exactly, hull, plus } from '../core/bounds.ts'
import { groupBy } from '../core/group-by.ts'
import { compareIds } from '../core/order.ts'
import type { Verdict } from '../core/verdict.ts'
import type { AccommodationResult, OpportunityResult } from '../model/evaluation.ts'
import { logKey, type Observation } from '../model/observation.ts'
import type { AccommodationProvision } from '../model/provision.ts'
import { type Day, fromDay, toDay } from '../time/civil-date.ts'
import type { EventFacts, KnownEvent } from './event-line.ts'

/** What an entry says about one opportunity. */
type Given = 'provided' | 'partial' | 'not-provided' | 'offered-declined' | 'not-needed' | 'unknown'

/** Judges an accommodation by its opportunities. Without coverage their list is never complete. */
export const accommodationResult = (facts: EventFacts, events: readonly KnownEvent[]): AccommodationResult => {
  const provisions = facts.line.parts.map(({ provision }) => provision as AccommodationProvision)
  const provision = provisions.at(-1) as AccommodationProvision
  const kinds = new Set(provisions.flatMap(({ appliesTo }) => appliesTo ?? []))
  const own = groupBy(facts.records, (record) => eventKey(toDay(record.date), record.opportunity, record.event))
  const opportunities: OpportunityResult[] = []
  const seen = new Set<string>()
  for (const { day, opportunity, event, count } of events) {
    const key = eventKey(day, opportunity, event)
    const records = own.get(key) ?? []
    if (records.length === 0 && (!kinds.has(opportunity) || !facts.inForce(day))) continue
    seen.add(key)
    opportunities.push(readOpportunity(facts, day, opportunity, event, records, count, promiseOn(facts, day)))
  }
  for (const [key, records] of own) {
    const first = records[0] as Observation
    if (seen.has(key)) continue
    const day = toDay(first.date)
    opportunities.push(readOpportunity(facts, day, 'any', first.event, records, 1, promiseOn(facts, day)))
  }
  opportunities.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const total = (of: (one: OpportunityResult) => Bounds): Bounds => opportunities.map(of).reduce(plus, exactly(0))
  const sum = (of: (one: OpportunityResult) => number): number => opportunities.reduce((all, one) => all + of(one), 0)
  const asked = total((one) => one.asked)
  const provided = total((one) => one.provided)
  const partial = sum((one) => one.partial)
  const notProvided = sum((one) => one.notProvided)
  const statuses = facts.records.map((record) => givenOf(record, promiseOn(facts, toDay(record.date))))
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
    offeredDeclined: statuses.filter((status) => status === 'offered-declined').length,
    notNeeded: statuses.filter((status) => status === 'not-needed').length,
    opportunities,
  }
}

const eventKey = (day: Day, opportunity: string | undefined, event: string | undefined): string =>
  JSON.stringify([day, opportunity ?? null, event ?? null])

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
  day: Day,
  opportunity: string,
  event: string | undefined,
  records: readonly Observation[],
  count: number,
  promise: AccommodationProvision,
): OpportunityResult => {
  const perLog = [...groupBy(records, logKey)].map(([log, ofLog]) => {
    const told = ofLog.map((record) => sumsOf[givenOf(record, promise)])
    const lacking = facts.isCovered(log, day) ? 0 : Math.max(0, count - ofLog.length)
    return combine([...told, ...Array<Sums>(lacking).fill(unmentioned)], plus)
  })
  if (perLog.length === 0) perLog.push(combine(Array<Sums>(count).fill(unrecorded), plus))
  const all = combine(perLog, intersect)
  const conflict = keys.some((key) => all[key].min > all[key].max)
  const { asked, provided, partial, notProvided } = conflict ? combine(perLog, hull) : all
  return {
    date: fromDay(day),
    opportunity,
    ...(event !== undefined && { event }),
    asked,
    provided,
    partial: partial.min,
    notProvided: notProvided.min,
    ...(conflict && { conflict: true as const }),
    records: records.map(({ id }) => id).sort(compareIds),
  }
}
