import type { Frequency } from '../../../src/model/frequency.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Consent, ServiceProvision } from '../../../src/model/provision.ts'
import { fromDay } from '../../../src/time/civil-date.ts'
import type { PeriodUnit } from '../../../src/time/period-unit.ts'
import type { DateRange } from '../../../src/time/school-calendar.ts'
import type { Random } from '../random.ts'
import type { TruthOptions } from './options.ts'
import type { School } from './school.ts'

/** What one version of the plan says about a line, and from when to when. */
export interface TruthPart {
  readonly provision: ServiceProvision
  readonly frequency: Frequency
  readonly start: number
  readonly end: number
}

/** A line as it was promised, version by version. */
export interface PromisedLine {
  readonly id: string
  readonly parts: readonly TruthPart[]
}

export interface Promised {
  readonly plan: Plan
  readonly lines: readonly PromisedLine[]
  readonly start: number
  readonly end: number
}

const usualUnits: readonly PeriodUnit[] = ['week', 'week', 'week', 'week', 'school-day', 'month']

/** A plan with one line or several, amended or not. */
export const randomPlan = (r: Random, school: School, options: TruthOptions): Promised => {
  const start = school.first + (r.chance(0.3) ? r.int(0, 4) : 0)
  const end = Math.max(start, r.chance(0.2) ? school.last - r.int(0, 5) : dayOfPlanEnd(school))
  const amendedOn = options.amended && r.chance(0.8) ? start + r.int(1, Math.max(1, school.last - start)) : undefined
  const count = r.int(Math.min(2, options.lines ?? 1), options.lines ?? 1)
  const lines = Array.from({ length: count }, (_, i) => randomLine(r, i, { start, end, amendedOn }, options))
  const first = lines.map(({ parts }) => (parts[0] as TruthPart).provision)
  const second = lines.flatMap(({ parts }) => parts.slice(1).map(({ provision }) => provision))
  const plan: Plan = {
    id: 'plan',
    kind: 'iep',
    effective: { start: fromDay(start), end: fromDay(end) },
    provisions: first,
    ...(amendedOn !== undefined && { versions: [{ effective: { start: fromDay(amendedOn) }, provisions: second }] }),
    ...(school.studentDays && { studentDays: school.studentDays }),
    ...(options.gaps && r.chance(0.3) && { consent: randomConsent(r, school) }),
  }
  return { plan, lines, start, end }
}

const dayOfPlanEnd = ({ last }: School): number => last + 60

const randomConsent = (r: Random, { first, last }: School): Consent => ({
  from: fromDay(first + r.int(0, 4)),
  ...(r.chance(0.5) && { to: fromDay(last - r.int(0, 6)) }),
})

interface Dates {
  readonly start: number
  readonly end: number
  readonly amendedOn: number | undefined
}

const randomLine = (r: Random, index: number, { start, end, amendedOn }: Dates, options: TruthOptions): PromisedLine => {
  const id = index === 0 ? 'line' : `line-${index + 1}`
  const frequency = randomFrequency(r, options, index)
  const provision: ServiceProvision = {
    id,
    kind: 'service',
    service: 'speech-language',
    asWritten: 'words',
    frequency,
    ...(r.chance(0.15) && { days: ['tue', 'thu'] as const }),
    ...(options.summer && { season: 'esy' as const }),
    ...((options.form || (options.lines ?? 1) > 1) && r.chance(0.7) && { group: r.pick([{ max: 1 }, { max: 3 }, { min: 2, max: 4 }]) }),
    ...(options.gaps && r.chance(0.2) && { declined: [randomSpan(r, start)] }),
  }
  if (amendedOn === undefined || amendedOn > end) return { id, parts: [{ provision, frequency, start, end }] }
  const amended = r.chance(0.1) ? frequency : amend(r, frequency, options)
  const changed = { ...provision, id: `${id}-amended`, line: id, frequency: amended }
  return {
    id,
    parts: [
      { provision, frequency, start, end: Math.min(end, amendedOn - 1) },
      { provision: changed, frequency: amended, start: amendedOn, end },
    ],
  }
}

const randomSpan = (r: Random, start: number): DateRange => {
  const from = start + r.int(0, 9)
  return { start: fromDay(from), end: fromDay(from + r.int(0, 3)) }
}

/** The most sessions that a promise of each unit asks for. */
const mostSessions: Readonly<Partial<Record<PeriodUnit, number>>> = { 'school-day': 2, month: 8, quarter: 16, semester: 16, total: 14 }

const randomFrequency = (r: Random, options: TruthOptions, index: number): Frequency => {
  const unit = r.pick(options.units ?? usualUnits)
  // Where every second week begins is open as long as the calendar is.
  const mayBeTwo = (unit === 'week' && !options.openCalendar) || unit === 'cycle'
  const per = { unit, count: mayBeTwo && r.chance(0.15) ? 2 : 1 }
  if (index === 0 && r.chance(0.15)) return { minutes: { min: r.pick([30, 60, 120]), max: r.pick([120, 120, 400]) }, per }
  const least = r.int(1, mostSessions[unit] ?? 6)
  const length = r.pick([20, 30])
  return {
    sessions: { min: least, max: least + (r.chance(0.2) ? 1 : 0) },
    per,
    ...(r.chance(0.8) && { minutesPerSession: { min: length, max: length + (r.chance(0.2) ? 10 : 0) } }),
  }
}

/** Another number, another length, or at times another unit. */
const amend = (r: Random, frequency: Frequency, options: TruthOptions): Frequency => {
  if (r.chance(0.2)) return randomFrequency(r, options, 1)
  if (frequency.minutes !== undefined) return { ...frequency, minutes: { min: r.pick([30, 60, 90]), max: r.pick([90, 120]) } }
  const least = r.int(1, mostSessions[frequency.per.unit] ?? 6)
  const length = r.pick([20, 30, 40])
  return {
    ...frequency,
    sessions: { min: least, max: least },
    ...(frequency.minutesPerSession && r.chance(0.5) && { minutesPerSession: { min: length, max: length } }),
  }
}
