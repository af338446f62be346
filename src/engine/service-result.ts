import { type Verdict, worse } from '../core/verdict.ts'
import type { Projection, ServiceResult, Totals, WindowTotals } from '../model/evaluation.ts'
import type { ServiceProvision } from '../model/provision.ts'
import { type Day, fromDay, toDay } from '../time/civil-date.ts'
import type { DaySpan, DayTable } from '../time/day-table.ts'
import type { NamedWindow } from './clock.ts'
import { paceOf } from './pace.ts'
import type { JudgedPeriod } from './period-result.ts'
import { isOver, sumsOf, withRunningSums } from './totals.ts'

/** What a line's result is made of. */
export interface ResultInput {
  readonly line: string
  readonly provision: Pick<ServiceProvision, 'id' | 'asWritten' | 'service' | 'provider' | 'frequency'>
  readonly judged: readonly JudgedPeriod[]
  readonly duty: DaySpan
  readonly asOf: Day
  readonly table: DayTable
  readonly scheduled: readonly Day[]
  readonly windows: readonly NamedWindow[]
  readonly projection: Projection | undefined
  readonly isNotAssessable: boolean
}

/** A service line's judged periods as its result, without words. */
export const serviceResult = (input: ResultInput): ServiceResult => {
  const { line, provision, judged, duty, asOf, table, scheduled, projection } = input
  const last = judged.at(-1)
  const pace = last?.result.verdict === 'in-progress' ? paceOf(last, asOf, scheduled, table) : undefined
  return {
    kind: 'service',
    id: provision.id,
    line,
    asWritten: provision.asWritten,
    verdict: judged.length === 0 && input.isNotAssessable ? 'not-assessable' : lineVerdict(judged.map(({ result }) => result.verdict)),
    summary: '',
    service: provision.service,
    ...(provision.provider !== undefined && { provider: provision.provider }),
    ...(provision.frequency !== undefined && { per: provision.frequency.per }),
    periods: withRunningSums(judged),
    totals: totalsOf(judged, duty),
    windows: input.windows.map((window) => windowTotals(judged, window, asOf)),
    ...(pace !== undefined && { pace }),
    ...(projection !== undefined && { projection }),
  }
}

/** The worst verdict of the periods that are over; of those in progress only while no other was judged. */
const lineVerdict = (verdicts: readonly Verdict[]): Verdict => {
  const over = verdicts.filter((verdict) => verdict !== 'in-progress')
  const judged = over.some((verdict) => verdict !== 'not-applicable') ? over : verdicts
  return judged.reduce<Verdict>(worse, 'not-applicable')
}

const totalsOf = (judged: readonly JudgedPeriod[], duty: DaySpan): Totals => {
  const end = Math.min(judged.findLast(isOver)?.period.end ?? duty.end, duty.end)
  return { start: fromDay(duty.start), end: fromDay(Math.max(duty.start, end)), ...sumsOf(judged) }
}

/** The judged periods whose last school day lies in a window: each is in one reporting period alone, also where that ends on a Friday. */
const windowTotals = (judged: readonly JudgedPeriod[], { of, window: { start, end } }: NamedWindow, asOf: Day): WindowTotals => {
  const [from, to] = [toDay(start), toDay(end)]
  const ended = judged.filter((one) => {
    // A period that was met early is over on the day of the evaluation.
    const last = Math.min(one.period.lastSchoolDay, asOf)
    return isOver(one) && last >= from && last <= to
  })
  return { of, start, end, ...sumsOf(ended) }
}
