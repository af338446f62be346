import { groupBy } from '../core/group-by.ts'
import { compareIds } from '../core/order.ts'
import { type Verdict, worse } from '../core/verdict.ts'
import type { DueReport, ReportingResult } from '../model/evaluation.ts'
import type { Observation } from '../model/observation.ts'
import type { ReportingProvision } from '../model/provision.ts'
import { type CivilDate, type Day, toDay } from '../time/civil-date.ts'
import type { EventFacts } from './event-line.ts'

/** Judges promised reports by what was said about each: silence alone is never a late report. */
export const reportingResult = (facts: EventFacts, asOf: Day): ReportingResult => {
  const provision = facts.line.parts.at(-1)?.provision as ReportingProvision
  const due = [...new Set(facts.line.parts.flatMap(({ provision }) => (provision as ReportingProvision).due))].sort()
  const byDue = groupBy(facts.records, (record) => dueOf(record, due))
  const reports = due.map((date) => readReport(date, byDue.get(date) ?? [], asOf))
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

/** The due date that a record is about: the one it names, or the nearest; a report not received was due before. */
const dueOf = (record: Observation, due: readonly CivilDate[]): CivilDate | undefined => {
  if (record.due !== undefined) return record.due
  if (record.status === 'not-received') return due.findLast((date) => date <= record.date)
  const distance = (date: CivilDate): number => Math.abs(toDay(date) - toDay(record.date))
  return due.reduce<CivilDate | undefined>((best, date) => (best === undefined || distance(date) < distance(best) ? date : best), undefined)
}

const readReport = (due: CivilDate, records: readonly Observation[], asOf: Day): DueReport => {
  const ids = records.map(({ id }) => id).sort(compareIds)
  const received = records
    .filter(({ status }) => status === 'received' || status === 'provided' || status === 'delivered')
    .map(({ date }) => date)
  const missing = records.some(
    ({ status, date }) => (status === 'not-received' || status === 'missed' || status === 'not-provided') && date >= due,
  )
  const first = [...received].sort()[0]
  const base = { due, records: ids, ...(first !== undefined && { receivedOn: first }) }
  if (first !== undefined && first <= due) return missing ? { ...base, status: 'unknown', conflict: true } : { ...base, status: 'received' }
  if (first !== undefined) return { ...base, status: 'late' }
  if (missing) return { ...base, status: 'not-received' }
  return { ...base, status: toDay(due) > asOf ? 'not-due-yet' : 'unknown' }
}
