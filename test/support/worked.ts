import { type EvaluateInput, evaluateWith } from '../../src/engine/evaluate.ts'
import type { Evaluation, PeriodResult, ServiceResult } from '../../src/model/evaluation.ts'
import type { Frequency } from '../../src/model/frequency.ts'
import type { AttendanceRecord, Coverage, Observation } from '../../src/model/observation.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { ReportingProvision, ServiceProvision } from '../../src/model/provision.ts'
import type { CivilDate } from '../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../src/time/school-calendar.ts'

/** The calendar of domain.md §8. */
export const calendar: SchoolCalendar = {
  start: '2026-08-31',
  end: '2027-06-11',
  closures: [
    { start: '2026-09-07', end: '2026-09-07', planned: true, name: 'Labor Day' },
    { start: '2026-11-26', end: '2026-11-27', planned: true, name: 'Thanksgiving' },
    { start: '2026-12-21', end: '2027-01-01', planned: true, name: 'Winter break' },
    { start: '2026-12-08', end: '2026-12-08', planned: false, name: 'Snow' },
  ],
}

const range = (min: number, max: number = min) => ({ min, max })

/** "Speech 2x per week, 30 minutes". */
export const twiceAWeek: Frequency = { sessions: range(2), per: { unit: 'week', count: 1 }, minutesPerSession: range(30) }

export const perWeek = (sessions: number, minutes: number | null = 30): Frequency => ({
  sessions: range(sessions),
  per: { unit: 'week', count: 1 },
  ...(minutes !== null && { minutesPerSession: range(minutes) }),
})

export const speech = (frequency: Frequency = twiceAWeek, more: Partial<ServiceProvision> = {}): ServiceProvision => ({
  id: 'speech',
  kind: 'service',
  service: 'speech-language',
  asWritten: 'Speech 2x per week, 30 minutes',
  frequency,
  ...more,
})

export const planWith = (provision: ServiceProvision = speech(), more: Partial<Plan> = {}): Plan => ({
  id: 'plan-1',
  kind: 'iep',
  effective: { start: '2026-09-08', end: '2027-06-11' },
  provisions: [provision],
  ...more,
})

/** `"09-15 delivered 30"`, `"09-15 missed student-absent"`, `"09-15 unknown"`, with the log's source and a link if given. */
export const entry = (text: string, source: Observation['source'] = 'parent', more: Partial<Observation> = {}): Observation => {
  const [day, status, third] = text.split(' ') as [string, Observation['status'], string | undefined]
  const date = (day.length === 5 ? `2026-${day}` : day) as CivilDate
  const held = status === 'delivered' || status === 'partial'
  return {
    id: `${source}-${day}-${status}-${third ?? ''}${more.makeUpFor ?? ''}`,
    provisionId: 'speech',
    date,
    status,
    source,
    ...(held && third !== undefined && { minutes: Number(third) }),
    ...(!held && { reason: (third ?? (status === 'missed' ? 'provider-absent' : undefined)) as never }),
    ...more,
  } as Observation
}

export const covered = (start: string, end: string, source: Coverage['source'] = 'parent', more: Partial<Coverage> = {}): Coverage => ({
  provisionId: 'speech',
  source,
  start: `2026-${start}` as CivilDate,
  end: `2026-${end}` as CivilDate,
  ...more,
})

export const absent = (...days: string[]): AttendanceRecord[] =>
  days.map((day) => ({ date: `2026-${day}` as CivilDate, status: 'absent', source: 'school-log' }))

const silent = () => ''
export const noWords = { violation: silent, undetermined: silent, summary: silent, question: silent, whichLine: silent, reminder: silent }

export const run = (input: Partial<EvaluateInput> & { log: EvaluateInput['log'] }): Evaluation =>
  evaluateWith({ plan: planWith(), calendar, asOf: '2026-12-18', ...input } as EvaluateInput, noWords)

export const serviceOf = (evaluation: Evaluation, line = 'speech'): ServiceResult =>
  evaluation.provisions.find((result) => result.line === line) as ServiceResult

export const periodOf = (evaluation: Evaluation, start: string, line = 'speech'): PeriodResult => {
  const date = start.length === 5 ? `2026-${start}` : start
  const found = serviceOf(evaluation, line).periods.find((period) => period.start === date)
  if (found === undefined)
    throw new Error(
      `No period starts on ${date}: ${serviceOf(evaluation, line)
        .periods.map((p) => p.start)
        .join(' ')}`,
    )
  return found
}

/** The school days of the calendar of domain.md §8 between two dates, both included. */
export const schoolDays = (start: string, end: string): CivilDate[] => {
  const days: CivilDate[] = []
  for (let at = Date.parse(start); at <= Date.parse(end); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10) as CivilDate
    const isWeekend = [0, 6].includes(new Date(at).getUTCDay())
    if (!isWeekend && !calendar.closures?.some((closure) => closure.start <= date && date <= closure.end)) days.push(date)
  }
  return days
}

/** A promise that asks for nothing before June: for cases about the plan as a whole. */
export const lateReport: ReportingProvision = {
  id: 'reports',
  kind: 'reporting',
  due: ['2027-06-01'],
  asWritten: 'Progress report in June',
}
