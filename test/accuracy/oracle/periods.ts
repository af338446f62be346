import type { Bounds } from '../../../src/core/bounds.ts'
import type { Frequency } from '../../../src/model/frequency.ts'
import { type Day, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { type Dates, daysBetween, type Line, type LinePart, weekday } from './days.ts'

/** One period of a line, with what it asks for (domain.md §3). */
export interface OraclePeriod {
  readonly start: Day
  readonly end: Day
  /** The days of the duty window in it. */
  readonly days: readonly Day[]
  readonly schoolDays: readonly Day[]
  readonly sessions?: Bounds
  readonly minutes?: Bounds
}

interface Terms {
  readonly frequency: Frequency
  readonly part: LinePart
}

const exactly = (amount: number): Bounds => ({ min: amount, max: amount })

/** A line's terms: those of a service, or an agreed amount as one period. */
const termsOf = (part: LinePart): Terms | undefined => {
  const { provision } = part
  if (provision.kind === 'service') {
    const range = provision.frequency?.sessions ?? provision.frequency?.minutes
    return provision.frequency === undefined || range === undefined || range.min === 0
      ? undefined
      : { frequency: provision.frequency, part }
  }
  if (provision.kind !== 'commitment') return undefined
  const per = { unit: 'total', count: 1 } as const
  const { sessions, minutes = 0 } = provision.agreed
  return { frequency: sessions === undefined ? { minutes: exactly(minutes), per } : { sessions: exactly(sessions), per }, part }
}

const keyOf = ({ frequency: { sessions, per }, part }: Terms): string =>
  `${sessions === undefined} ${per.unit} ${per.count} ${part.provision.kind === 'service' && part.provision.season}`

/** All periods of a line, in order. A change of unit cuts them. */
export const periodsOf = (line: Line, calendar: SchoolCalendar): readonly OraclePeriod[] => {
  const groups: Terms[][] = []
  line.parts.forEach((part, i) => {
    const terms = termsOf(part)
    const before = i === 0 ? undefined : termsOf(line.parts[i - 1] as LinePart)
    if (terms === undefined) return
    if (before !== undefined && keyOf(before) === keyOf(terms)) groups.at(-1)?.push(terms)
    else groups.push([terms])
  })
  return groups.flatMap((terms) => periodsOfGroup(terms, line, calendar))
}

const periodsOfGroup = (terms: readonly Terms[], line: Line, calendar: SchoolCalendar): readonly OraclePeriod[] => {
  const first = terms[0] as Terms
  const { dates } = first.part
  const duty = terms.flatMap(({ part }) => [...part.days]).sort((a, b) => a - b)
  if (duty.length === 0) return []
  const spans = spansOf(first.frequency, dates, duty, calendar, terms)
  return spans.flatMap((span): readonly OraclePeriod[] => {
    const days = duty.filter((day) => span.start <= day && day <= span.end)
    if (days.length === 0) return []
    const asks = terms.map((one) => amountIn(one, span, dates))
    const isPart = (i: number): boolean => asks[i] !== undefined && (asks[i]?.C ?? 0) + (asks[i]?.A ?? 0) > 0
    const cut = cutOf(terms, line)
    return [
      {
        start: Math.max(span.start, cut.start),
        end: Math.min(span.end, cut.end),
        days,
        schoolDays: days.filter(dates.isSchool),
        ...required(
          terms.filter((_, i) => isPart(i)),
          asks.filter((_, i) => isPart(i)),
          wholeDays(first.frequency, span, dates),
        ),
      },
    ]
  })
}

/** What lies before or after a change of unit is counted in other periods. */
const cutOf = (terms: readonly Terms[], { parts }: Line): { start: Day; end: Day } => {
  const [first, last] = [(terms[0] as Terms).part, (terms.at(-1) as Terms).part]
  return {
    start: first === parts[0] ? Number.NEGATIVE_INFINITY : first.from,
    end: last === parts.at(-1) ? Number.POSITIVE_INFINITY : last.to,
  }
}

interface Span {
  readonly start: Day
  readonly end: Day
  /** A cycle or group of school days that the year cuts off keeps its length. */
  readonly least?: number
}

const isShortUnit = (unit: string): boolean => unit === 'week' || unit === 'month'

/** `N` and what counts as a day of it: weekdays up to a month, school days of cycles, for terms those closed without plan as well. */
const countsAs = (unit: string, dates: Dates): ((day: Day) => boolean) => {
  if (isShortUnit(unit)) return dates.isNominal
  if (unit === 'cycle' || unit === 'school-day') return dates.isSchool
  return (day) => dates.isSchool(day) || dates.isUnplannedClosure(day)
}

const wholeDays = ({ per }: Frequency, span: Span, dates: Dates): number =>
  Math.max(span.least ?? 0, daysBetween(span.start, span.end).filter(countsAs(per.unit, dates)).length)

interface Amount {
  readonly C: number
  readonly A: number
}

const amountIn = ({ frequency, part }: Terms, span: Span, dates: Dates): Amount => {
  const due = daysBetween(span.start, span.end).filter((day) => part.days.has(day))
  const C = due.filter(countsAs(frequency.per.unit, dates)).length
  return { C, A: Math.min(C, due.filter(dates.isSchool).length) }
}

const required = (terms: readonly Terms[], amounts: readonly Amount[], N: number): Pick<OraclePeriod, 'sessions' | 'minutes'> => {
  const none = amounts.every(({ A }) => A === 0)
  // What was agreed is due whole, whatever was closed.
  const agreed = terms[0]?.part.provision.kind === 'commitment'
  const bounds = (R: (terms: Terms) => number, floor: boolean): Bounds => {
    if (none) return { min: 0, max: 0 }
    if (agreed) return exactly(R(terms[0] as Terms))
    const sum = (of: (amount: Amount) => number): number => terms.reduce((total, one, i) => total + R(one) * of(amounts[i] as Amount), 0)
    const asking = terms.reduce((total, one, i) => total + (R(one) >= 1 ? (amounts[i] as Amount).A : 0), 0)
    const least = Math.floor(sum(({ A }) => A) / N)
    const min = floor && asking > 0 && asking * 2 >= N ? Math.max(1, least) : least
    return { min, max: Math.max(min, Math.ceil(sum(({ C }) => C) / N)) }
  }
  // Nothing of any part lies in it: only its first day is a day of duty, and no day of the period's kind.
  if (terms.length === 0) return {}
  const inMinutes = terms[0]?.frequency.sessions === undefined
  if (inMinutes) return { minutes: bounds(({ frequency }) => frequency.minutes?.min ?? 0, false) }
  const sessions = bounds(({ frequency }) => frequency.sessions?.min ?? 0, true)
  const lengths = terms.map(({ frequency }) => frequency.minutesPerSession?.min)
  if (lengths.includes(undefined)) return { sessions }
  const length = lengths[0] ?? 0
  if (lengths.every((one) => one === length)) return { sessions, minutes: { min: sessions.min * length, max: sessions.max * length } }
  return { sessions, minutes: bounds(({ frequency }) => (frequency.sessions?.min ?? 0) * (frequency.minutesPerSession?.min ?? 0), false) }
}

/** The periods themselves, as domain.md §2 lays them out. */
const spansOf = (
  { per }: Frequency,
  dates: Dates,
  duty: readonly Day[],
  calendar: SchoolCalendar,
  terms: readonly Terms[],
): readonly Span[] => {
  const [first, last] = [duty[0] as Day, duty.at(-1) as Day]
  const firstSchool = duty.find(dates.isSchool) ?? first
  switch (per.unit) {
    case 'week': {
      let start = firstSchool
      while (weekday(start) !== 'mon') start--
      const spans: Span[] = []
      while (start > first) start -= 7 * per.count
      for (; start <= last; start += 7 * per.count) spans.push({ start, end: start + 7 * per.count - 1 })
      return spans
    }
    case 'month': {
      const months = [...new Set(daysBetween(first, last).map((day) => fromDay(day).slice(0, 7)))]
      return months.map((month) => {
        const start = toDay(`${month}-01`)
        let end = start
        while (fromDay(end + 1).startsWith(month)) end++
        return { start, end }
      })
    }
    case 'school-day':
    case 'cycle': {
      const length = per.unit === 'cycle' ? (calendar.cycle?.length ?? 1) : 1
      const from = per.unit === 'cycle' ? toDay(calendar.cycle?.start ?? calendar.start) : firstSchool
      const days = daysBetween(dates.start, dates.end).filter((day) => dates.isSchool(day) && day >= from)
      const starts = days.filter((_, i) => i % length === 0)
      return starts.map((start, i) => ({ start, end: (starts[i + 1] ?? dates.end + 1) - 1, least: length }))
    }
    case 'school-year':
      return [{ start: dates.start, end: dates.end }]
    case 'total':
      return [{ start: Math.min(...terms.map(({ part }) => part.from)), end: Math.max(...terms.map(({ part }) => part.to)) }]
    default: {
      const terms = (calendar.terms ?? []).filter(({ unit }) => unit === per.unit)
      return terms.map(({ start, end }, i) => ({
        start: i === 0 ? Math.min(dates.start, toDay(start)) : toDay(terms[i - 1]?.end ?? start) + 1,
        end: i === terms.length - 1 ? Math.max(dates.end, toDay(end)) : toDay(end),
      }))
    }
  }
}
