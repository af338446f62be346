import { compile } from '../engine/compile.ts'
import type { Frequency, Range } from '../model/frequency.ts'
import type { Plan } from '../model/plan.ts'
import type { AspectChange, Direction } from '../model/plan-change.ts'
import type { ServiceProvision } from '../model/provision.ts'
import type { Per } from '../time/period-unit.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'

/** Compares how often and how long, where both versions count by the same period. */
export const frequencyChanges = (
  before: ServiceProvision,
  after: ServiceProvision,
  calendar: SchoolCalendar | undefined,
): readonly AspectChange[] => {
  const [from, to] = [before.frequency, after.frequency]
  if (from === undefined && to === undefined) return []
  if (from === undefined || to === undefined) return [{ aspect: 'frequency', direction: to === undefined ? 'less' : 'more' }]
  const length = rangeChange('minutes-per-session', from.minutesPerSession, to.minutesPerSession)
  const amounts = samePer(from.per, to.per)
    ? [...rangeChange('sessions', from.sessions, to.sessions, to.per), ...rangeChange('minutes', minutesOf(from), minutesOf(to), to.per)]
    : [{ aspect: 'period' as const, direction: 'other' as const, before: from.per, after: to.per }, ...yearly(before, after, calendar)]
  return [...amounts, ...length]
}

const samePer = (a: Per, b: Per): boolean => a.unit === b.unit && a.count === b.count && a.length === b.length

/** Minutes in a period, where they can be told. */
const minutesOf = ({ sessions, minutes, minutesPerSession }: Frequency): Range | undefined => {
  if (minutes !== undefined) return minutes
  if (sessions === undefined || minutesPerSession === undefined) return undefined
  const max = sessions.max === null || minutesPerSession.max === null ? null : sessions.max * minutesPerSession.max
  return { min: sessions.min * minutesPerSession.min, max }
}

const rangeChange = (
  aspect: 'sessions' | 'minutes' | 'minutes-per-session',
  before: Range | undefined,
  after: Range | undefined,
  per?: Per,
): readonly AspectChange[] => {
  if (before === undefined || after === undefined || (before.min === after.min && before.max === after.max)) return []
  return [{ aspect, direction: directionOf(before, after), before, after, ...(per !== undefined && { per }) }]
}

const directionOf = (before: Range, after: Range): Direction => {
  const min = Math.sign(after.min - before.min)
  const max = Math.sign((after.max ?? Number.MAX_SAFE_INTEGER) - (before.max ?? Number.MAX_SAFE_INTEGER))
  if (min >= 0 && max >= 0) return 'more'
  return min <= 0 && max <= 0 ? 'less' : 'other'
}

/** Weeks and months are never turned into each other: the calendar's own year says what each version asks for. */
const yearly = (before: ServiceProvision, after: ServiceProvision, calendar: SchoolCalendar | undefined): readonly AspectChange[] => {
  if (calendar === undefined) return []
  const [from, to] = [yearTotals(before, calendar), yearTotals(after, calendar)]
  return (['sessions', 'minutes'] as const).flatMap((unit) => {
    const [a, b] = [from[unit], to[unit]]
    if (a === undefined || b === undefined || (a.min === b.min && a.max === b.max)) return []
    return [{ aspect: `${unit}-a-year` as const, direction: directionOf(a, b), before: a, after: b }]
  })
}

const yearTotals = (provision: ServiceProvision, calendar: SchoolCalendar): Partial<Record<'sessions' | 'minutes', Range>> => {
  const effective = { start: calendar.start, end: calendar.end }
  const { consent: _consent, declined: _declined, effective: _effective, ...rest } = provision
  const plan: Plan = { id: 'year', kind: 'iep', effective, provisions: [rest] }
  const [line] = compile({ plan, calendar }).lines
  if (line?.kind !== 'service') return {}
  const sum = (unit: 'sessions' | 'minutes'): Range | undefined => {
    const asked = line.periods.flatMap((period) => period[unit] ?? [])
    return asked.length === 0
      ? undefined
      : { min: asked.reduce((total, { bar }) => total + bar.min, 0), max: asked.reduce((total, { max }) => total + max, 0) }
  }
  const [sessions, minutes] = [sum('sessions'), sum('minutes')]
  return { ...(sessions !== undefined && { sessions }), ...(minutes !== undefined && { minutes }) }
}
