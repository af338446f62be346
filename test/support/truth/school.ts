import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { Closure, SchoolCalendar } from '../../../src/time/school-calendar.ts'
import type { Weekday } from '../../../src/time/weekday.ts'
import type { Random } from '../random.ts'
import type { TruthOptions } from './options.ts'

/** The days of a season: those of the school year, or of extended school year. */
export interface Season {
  readonly isNominal: (day: number) => boolean
  readonly isSchool: (day: number) => boolean
  readonly isUnplannedClosure: (day: number) => boolean
  /** A line of this season can be due. */
  readonly isDue: (day: number) => boolean
}

/** A calendar as it truly is, and as it is told. */
export interface School {
  /** What is told: it may end before the case does. */
  readonly calendar: SchoolCalendar
  readonly studentDays: readonly Weekday[] | undefined
  /** The first day of the case, a Monday, and its last. */
  readonly first: number
  readonly last: number
  readonly season: Season
  /** Whether the calendar tells of this day. */
  readonly isTold: (day: number) => boolean
}

export const firstMonday: number = toDay('2026-09-14')
const yearStart: number = toDay('2026-08-31')
const yearEnd: number = toDay('2026-12-18')
export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const weekdayOf = (day: number): number => (day + 3) % 7
export const nameOf = (day: number): Weekday => weekdayNames[weekdayOf(day)] as Weekday

const weekdaysOf: readonly (readonly Weekday[])[] = [
  ['mon', 'tue', 'wed', 'thu', 'fri'],
  ['mon', 'tue', 'wed', 'thu'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
]

/** A school, and the weeks of it that a case looks at. */
export const randomSchool = (r: Random, options: TruthOptions): School => {
  const weeks = r.int(1, options.weeks ?? 4)
  const last = firstMonday + weeks * 7 - 1
  const weekdays = options.gaps && r.chance(0.3) ? r.pick(weekdaysOf) : (weekdaysOf[0] as readonly Weekday[])
  const studentDays = options.gaps && r.chance(0.15) ? (['mon', 'wed', 'thu'] as const) : undefined
  const closures = Array.from({ length: r.int(0, 2) }, () => randomClosure(r, weeks))
  const extraDays = options.beyond && r.chance(0.1) ? [fromDay(firstMonday + 7 * r.int(0, weeks - 1) + 5)] : []
  const knownUntil = options.openCalendar && r.chance(0.8) ? firstMonday + r.int(0, weeks * 7 - 1) : undefined
  const base: SchoolCalendar = {
    start: fromDay(yearStart),
    end: fromDay(options.summer ? firstMonday - 3 : yearEnd),
    closures,
    ...(weekdays.length !== 5 && { weekdays }),
    ...(extraDays.length > 0 && { extraDays }),
    ...(knownUntil !== undefined && { knownUntil: fromDay(knownUntil) }),
    ...randomTerms(r, options),
    ...randomCycle(r, options),
    ...(options.summer && { esy: [randomSummer(r, weeks)] }),
  }
  const closed = new Map<number, boolean>()
  for (const { start, end, planned = true } of closures)
    for (let day = toDay(start); day <= toDay(end); day++) closed.set(day, planned || closed.get(day) === true)
  // Days that the calendar does not tell of turn out to have school, or not.
  for (let day = (knownUntil ?? last) + 1; day <= last; day++) if (!closed.has(day) && r.chance(0.25)) closed.set(day, r.chance(0.5))
  for (const day of extraDays) closed.delete(toDay(day))
  const names = new Set<Weekday>(weekdays.filter((name) => studentDays?.some((own) => own === name) ?? true))
  const isNominal = (day: number): boolean => names.has(nameOf(day))
  return {
    calendar: base,
    studentDays,
    first: firstMonday,
    last,
    season: options.summer ? summerOf(base, isNominal, closed) : yearOf(base, isNominal, closed),
    isTold: (day) => knownUntil === undefined || day <= knownUntil,
  }
}

const randomClosure = (r: Random, weeks: number): Closure => {
  const start = firstMonday + r.int(0, weeks * 7 - 1)
  return { start: fromDay(start), end: fromDay(start + r.pick([0, 0, 0, 1, 2])), planned: r.chance(0.5) }
}

/** Short terms, so that some end within a case; with a gap between them at times. */
const randomTerms = (r: Random, { units = [] }: TruthOptions): Pick<SchoolCalendar, 'terms'> => {
  const unit = units.includes('quarter') ? 'quarter' : units.includes('semester') ? 'semester' : undefined
  if (unit === undefined) return {}
  const cuts = [firstMonday + r.int(2, 8), firstMonday + r.int(12, 22)]
  const starts = [yearStart, ...cuts.map((cut) => cut + r.pick([0, 0, 1]))]
  return { terms: starts.map((start, i) => ({ unit, start: fromDay(start), end: fromDay((cuts[i] ?? yearEnd + 1) - 1) })) }
}

const randomCycle = (r: Random, { units = [] }: TruthOptions): Pick<SchoolCalendar, 'cycle'> => {
  if (!units.includes('cycle')) return {}
  return {
    cycle: {
      length: r.int(3, 6),
      ...(r.chance(0.7) && { start: fromDay(yearStart + r.int(0, 10)) }),
      ...(r.chance(0.3) && { onClosure: 'skip' as const }),
    },
  }
}

const randomSummer = (r: Random, weeks: number) => {
  const start = firstMonday + r.int(0, 2)
  const end = firstMonday + weeks * 7 - 1 - r.int(0, 3)
  const listed: CivilDate[] = []
  for (let day = start; day <= end; day++) if (weekdayOf(day) < 5 && r.chance(0.6)) listed.push(fromDay(day))
  return { start: fromDay(start), end: fromDay(end), ...(r.chance(0.5) && listed.length > 0 && { days: listed }) }
}

const yearOf = (calendar: SchoolCalendar, isNominal: (day: number) => boolean, closed: ReadonlyMap<number, boolean>): Season => {
  const start = toDay(calendar.start)
  const end = toDay(calendar.end)
  const extra = new Set((calendar.extraDays ?? []).map(toDay))
  const inYear = (day: number): boolean => day >= start && day <= end
  const isSchool = (day: number): boolean => extra.has(day) || (inYear(day) && isNominal(day) && !closed.has(day))
  return {
    isNominal,
    isSchool,
    isUnplannedClosure: (day) => inYear(day) && isNominal(day) && closed.get(day) === false,
    // The school year begins and ends on school days in every case.
    isDue: inYear,
  }
}

const summerOf = (
  { esy: [window] = [] }: SchoolCalendar,
  isWeekday: (day: number) => boolean,
  closed: ReadonlyMap<number, boolean>,
): Season => {
  const start = window === undefined ? 0 : toDay(window.start)
  const end = window === undefined ? 0 : toDay(window.end)
  const listed = window?.days === undefined ? undefined : new Set(window.days.map(toDay))
  const isDue = (day: number): boolean => day >= start && day <= end && (listed?.has(day) ?? isWeekday(day))
  return {
    isNominal: (day) => listed?.has(day) ?? isWeekday(day),
    isSchool: (day) => isDue(day) && !closed.has(day),
    isUnplannedClosure: (day) => isDue(day) && closed.get(day) === false,
    isDue,
  }
}
