import { groupBy } from '../core/group-by.ts'
import { compareIds, compareText } from '../core/order.ts'
import { type Verdict, worse } from '../core/verdict.ts'
import type { DueReport, ReportingResult } from '../model/evaluation.ts'
import type { Observation } from '../model/observation.ts'
import type { ReportingProvision } from '../model/provision.ts'
import { type CivilDate, type Day, toDay } from '../time/civil-date.ts'
import type { EventFacts } from './event-line.ts'

/** Judges promised reports by what was said about each: silence alone is never a late report. */
export const reportingResult = (facts: EventFacts, provision: ReportingProvision, asOf: Day): ReportingResult => {
  const due = dueDates(facts)
  const byDue = assign(facts.records, due)
  const reports = due.map((date, i) => readReport(date, due[i - 1], byDue.get(date) ?? [], facts, asOf))
  return {
    kind: 'reporting',
    id: provision.id,
    line: facts.line.id,
    asWritten: provision.asWritten,
    verdict: reports.map(({ status }) => verdicts[status]).reduce<Verdict>(worse, 'not-applicable'),
    summary: '',
    reports,
  }
}

const verdicts: Readonly<Record<DueReport['status'], Verdict>> = {
  received: 'met',
  late: 'shortfall',
  'not-received': 'shortfall',
  unknown: 'undetermined',
  'not-due-yet': 'not-applicable',
}

/** The due dates of each version while it is in force. */
const dueDates = ({ line }: EventFacts): readonly CivilDate[] => {
  const due = line.parts.flatMap(({ provision, span }) =>
    (provision as ReportingProvision).due.filter((date) => span.start <= toDay(date) && toDay(date) <= span.end),
  )
  return [...new Set(due)].sort()
}

type Assigned = ReadonlyMap<CivilDate | undefined, readonly Told[]>

/** A record and the report that it may be about. */
interface Told {
  readonly record: Observation
  /** Another report may be meant as well. */
  readonly inDoubt: boolean
}

const isReceived = ({ status }: Observation): boolean => status === 'received' || status === 'provided' || status === 'delivered'
const isMissing = ({ status }: Observation): boolean => status === 'not-received' || status === 'missed' || status === 'not-provided'

/** How many times nearer one due date must be than the other, so that a report that names none is about it. */
const muchNearer = 2

/**
 * Finds the report that each record is about: the one that it names. A report that was not received was the last one due.
 * A received one that names no date is about the due date that is much nearer than the other; else it may be either.
 */
const assign = (records: readonly Observation[], due: readonly CivilDate[]): Assigned => {
  const named = records.filter((record) => record.due !== undefined)
  const settled = new Set(named.filter(isReceived).map((record) => record.due))
  const told: { readonly date: CivilDate | undefined; readonly told: Told }[] = named.map((record) => ({
    date: record.due,
    told: { record, inDoubt: false },
  }))
  for (const record of records.filter((one) => one.due === undefined).sort((a, b) => compareText(a.date, b.date))) {
    const before = due.findLast((date) => date < record.date && !(isReceived(record) && settled.has(date)))
    const next = isReceived(record) ? due.find((date) => date >= record.date && !settled.has(date)) : undefined
    const candidates = nearest(record.date, before, next)
    const inDoubt = candidates.length > 1
    if (isReceived(record) && !inDoubt) settled.add(candidates[0])
    for (const date of candidates) told.push({ date, told: { record, inDoubt } })
  }
  return new Map([...groupBy(told, ({ date }) => date)].map(([date, list]) => [date, list.map((one) => one.told)]))
}

const nearest = (date: CivilDate, before: CivilDate | undefined, next: CivilDate | undefined): readonly CivilDate[] => {
  if (before === undefined || next === undefined) return [before ?? next].filter((one) => one !== undefined)
  const sinceBefore = toDay(date) - toDay(before)
  const toNext = toDay(next) - toDay(date)
  if (sinceBefore * muchNearer < toNext) return [before]
  return toNext * muchNearer < sinceBefore ? [next] : [before, next]
}

const readReport = (due: CivilDate, before: CivilDate | undefined, told: readonly Told[], facts: EventFacts, asOf: Day): DueReport => {
  const records = [...new Set(told.map(({ record }) => record.id))].sort(compareIds)
  const sure = told.filter(({ inDoubt }) => !inDoubt).map(({ record }) => record)
  const first = sure
    .filter(isReceived)
    .map(({ date }) => date)
    .sort()[0]
  const missing = sure.some((record) => isMissing(record) && record.date >= due)
  const base = { due, records, ...(first !== undefined && { receivedOn: first }) }
  if (first !== undefined && first <= due) return missing ? { ...base, status: 'unknown', conflict: true } : { ...base, status: 'received' }
  if (first !== undefined) return { ...base, status: 'late' }
  if (missing || (told.length === 0 && isCoveredSilence(due, before, facts, asOf))) return { ...base, status: 'not-received' }
  return { ...base, status: toDay(due) > asOf ? 'not-due-yet' : 'unknown' }
}

/** A log that is complete from the day after the last due date to this one, and holds no report. */
const isCoveredSilence = (due: CivilDate, before: CivilDate | undefined, { covered, window }: EventFacts, asOf: Day): boolean => {
  if (toDay(due) > asOf) return false
  const start = before === undefined ? toDay(window.start) : toDay(before) + 1
  return covered(start, toDay(due))
}
