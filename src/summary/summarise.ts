import { UsageError } from '../core/usage-error.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Evaluation, PeriodResult, ProvisionResult, ServiceResult } from '../model/evaluation.ts'
import type { Reason } from '../model/reason.ts'
import { type CivilDate, fromDay, toDay } from '../time/civil-date.ts'
import { startOfWeek } from '../time/weekday.ts'
import { type Crowd, count, figuresOf, type Group, join, newCrowd, newGroup, weekFiguresOf, withAmount } from './group.ts'
import type { Summary, SummaryFigures, SummaryGroup, Suppressed } from './summary.ts'
import { suppress } from './suppress.ts'

/** An evaluation with what it does not tell itself. @public */
export interface SummaryEntry {
  readonly evaluation: Evaluation
  /** The school that the student goes to. */
  readonly school?: string
  /** Any key of the student, where one has several evaluations; these come one after another. It is not part of the summary. */
  readonly student?: string
}

/** How a summary is made. @public */
export interface SummariseOptions {
  /** Groups of fewer students have no figures. Default 10; 1 leaves out nothing. */
  readonly leastStudents?: number
}

/** Groups below this size are left out by default. Software default; the issue of small cells is the reader's to weigh. */
const defaultLeast = 10

const notStated = 'not-stated'

/** What is known of the evaluations so far. */
interface Sums {
  students: number
  readonly all: Group
  readonly services: Map<string, Group>
  readonly providers: Map<string, Group>
  readonly schools: Map<string, Group>
  readonly weeks: Map<string, Group>
  readonly reasons: Map<Reason | typeof notStated, { readonly crowd: Crowd; sessions: number }>
  asOf: { start: CivilDate; end: CivilDate } | undefined
}

/**
 * Summarises the evaluations of many students: per service, provider, school, week, and reason for a missed session; with bounds,
 * and with what the records cannot tell counted as that. Nothing in it names a student, and groups of fewer than `leastStudents`
 * have no figures, so that no child can be singled out.
 *
 * Evaluations are taken one at a time: a generator of any length needs no more memory than one of them and the groups.
 * Sessions and minutes are those of judged periods; a period belongs to the week in which it ended.
 *
 * @param evaluations - One of each student; with a school, or several of one student, as entries.
 * @param options - The least size of a group that is shown.
 * @returns The summary, plain JSON.
 * @throws `UsageError` when `leastStudents` is no whole number of at least 1.
 *
 * @example
 * const summary = summarise([evaluation])
 * summary.all // { key: 'all', suppressed: 'few-students' }
 *
 * @public
 */
export const summarise = (evaluations: Iterable<Evaluation | SummaryEntry>, options: SummariseOptions = {}): Summary => {
  const { leastStudents = defaultLeast } = options
  if (!Number.isSafeInteger(leastStudents) || leastStudents < 1)
    throw new UsageError('invalid-options', `leastStudents is ${String(leastStudents)}; expected a whole number of at least 1.`)
  const sums = newSums()
  for (const one of evaluations) addEntry(sums, 'evaluation' in one ? one : { evaluation: one }, leastStudents)
  return shown(sums, leastStudents)
}

const newSums = (): Sums => ({
  students: 0,
  all: newGroup(),
  services: new Map(),
  providers: new Map(),
  schools: new Map(),
  weeks: new Map(),
  reasons: new Map(),
  asOf: undefined,
})

const addEntry = (sums: Sums, { evaluation, school = notStated, student }: SummaryEntry, enough: number): void => {
  const who = student ?? sums.students++
  const { asOf, provisions } = evaluation
  const span = sums.asOf ?? { start: asOf, end: asOf }
  sums.asOf = { start: asOf < span.start ? asOf : span.start, end: asOf > span.end ? asOf : span.end }
  const place = groupOf(sums.schools, school)
  join(sums.all.crowd, who, enough)
  join(place.crowd, who, enough)
  for (const result of provisions) {
    const groups = result.kind === 'service' ? [sums.all, place, ...serviceGroups(sums, result)] : [sums.all, place]
    for (const group of groups) addLine(group, result, who, enough)
    if (result.kind === 'service') for (const period of result.periods) addPeriod(sums, period, who, enough)
  }
}

const groupOf = (groups: Map<string, Group>, key: string): Group => {
  const found = groups.get(key)
  if (found !== undefined) return found
  const group = newGroup()
  groups.set(key, group)
  return group
}

const serviceGroups = (sums: Sums, { service, provider = notStated }: ServiceResult): readonly Group[] => [
  groupOf(sums.services, service),
  groupOf(sums.providers, provider),
]

const addLine = (group: Group, result: ProvisionResult, who: string | number, enough: number): void => {
  join(group.crowd, who, enough)
  count(group.lines, result.verdict)
  if (result.kind !== 'service') return
  const { periods, sessions, minutes } = result.totals
  for (const [verdict, many] of Object.entries(periods) as [Verdict, number][])
    if (verdict !== 'in-progress') count(group.periods, verdict, many)
  group.sessions = withAmount(group.sessions, sessions)
  group.minutes = withAmount(group.minutes, minutes)
}

const addPeriod = (sums: Sums, period: PeriodResult, who: string | number, enough: number): void => {
  if (period.verdict === 'in-progress') return
  const week = groupOf(sums.weeks, fromDay(startOfWeek(toDay(period.end), 'mon')))
  join(week.crowd, who, enough)
  count(week.periods, period.verdict)
  week.sessions = withAmount(week.sessions, period.sessions)
  week.minutes = withAmount(week.minutes, period.minutes)
  for (const [reason, sessions] of Object.entries(period.missed) as [Reason | typeof notStated, number][]) {
    const group = sums.reasons.get(reason) ?? { crowd: newCrowd(), sessions: 0 }
    join(group.crowd, who, enough)
    group.sessions += sessions
    sums.reasons.set(reason, group)
  }
}

const shown = (sums: Sums, leastStudents: number): Summary => {
  const list = (groups: ReadonlyMap<string, Group>): readonly SummaryGroup<SummaryFigures>[] => suppress(groups, leastStudents, figuresOf)
  const [all] = suppress(new Map([['all' as const, sums.all]]), leastStudents, figuresOf)
  const lists = {
    services: list(sums.services),
    providers: list(sums.providers),
    schools: list(sums.schools),
    weeks: suppress(sums.weeks, leastStudents, weekFiguresOf),
    reasons: suppress(sums.reasons, leastStudents, ({ crowd, sessions }) => ({ students: crowd.count, sessions })),
  }
  return {
    schema: 'iepkit/summary/1',
    leastStudents,
    ...(sums.asOf !== undefined && { asOf: sums.asOf }),
    all: all as Summary['all'],
    ...lists,
    suppressed: suppressedIn(Object.values(lists).flat()),
  }
}

const suppressedIn = (groups: readonly SummaryGroup<unknown>[]): Summary['suppressed'] => {
  const counts: Partial<Record<Suppressed, number>> = {}
  for (const group of groups) {
    if ('suppressed' in group) counts[group.suppressed] = (counts[group.suppressed] ?? 0) + 1
  }
  return counts
}
