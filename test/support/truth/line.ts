import type { Plan } from '../../../src/model/plan.ts'
import type { ServiceProvision } from '../../../src/model/provision.ts'
import { toDay } from '../../../src/time/civil-date.ts'
import { type Asked, askedIn, daysOf } from './asked.ts'
import type { Choices } from './choices.ts'
import type { Promised, PromisedLine, TruthPart } from './promise.ts'
import { nameOf, type School } from './school.ts'
import { type Span, spansOf } from './spans.ts'

/** What the terms in force come to on one day. */
export interface TermsOfDay {
  readonly part: TruthPart
  /** Sessions, held and missed, unless more are recorded. */
  readonly cap: number
  /** The longest session, or for a line of minutes the longest day, unless more is recorded. */
  readonly planned: number
  readonly least: number
  /** A session counts for frequency from this many minutes on. */
  readonly countsFrom: number
  readonly isInMinutes: boolean
  readonly isNamedWeekday: boolean
}

export interface TruthPeriod extends Span {
  readonly asked: Asked
}

/** A line with its duty, terms and periods in the true calendar. */
export interface TruthLine {
  readonly id: string
  readonly parts: readonly TruthPart[]
  /** The text in force; undefined outside the duty window. */
  readonly partOn: (day: number) => TruthPart | undefined
  /** Its terms, on days that are in a period. */
  readonly termsOn: (day: number) => TermsOfDay | undefined
  readonly periods: readonly TruthPeriod[]
}

export const truthLine = (line: PromisedLine, promised: Promised, school: School, choices: Choices): TruthLine => {
  const duty = new Map<number, TruthPart>()
  for (let day = promised.start; day <= promised.end; day++) {
    const part = line.parts.find(({ start, end }) => start <= day && day <= end)
    if (part !== undefined && school.season.isDue(day) && mayServe(day, part.provision, promised.plan)) duty.set(day, part)
  }
  const partOn = (day: number): TruthPart | undefined => duty.get(day)
  const terms = new Map<number, TermsOfDay>()
  const periods: TruthPeriod[] = []
  segmentsOf(line.parts).forEach((parts, i, all) => {
    const days = [...duty].filter(([, part]) => parts.includes(part)).map(([day]) => day)
    const [first] = days
    if (first === undefined) return
    const { per } = (parts[0] as TruthPart).frequency
    const effectiveStart = Math.min(...parts.map(({ start }) => start))
    const spans = spansOf(per, {
      calendar: school.calendar,
      season: school.season,
      start: first,
      end: days.at(-1) as number,
      firstSchoolDay: days.find(school.season.isSchool) ?? first,
      effective: { start: effectiveStart, end: promised.end },
      anchor: choices.anchored ? effectiveStart : undefined,
    })
    for (const span of spans) {
      const due = days.filter((day) => day >= span.start && day <= span.end)
      if (due.length === 0) continue
      const whole = daysOf(span, per.unit, school)
      for (const day of due) terms.set(day, termsOf(duty.get(day) as TruthPart, day, whole, choices))
      periods.push({
        // A change of unit cuts the periods.
        start: i === 0 ? span.start : Math.max(span.start, effectiveStart),
        end: i === all.length - 1 ? span.end : Math.min(span.end, (parts.at(-1) as TruthPart).end),
        asked: askedIn(span, parts, partOn, school, choices),
      })
    }
  })
  return { id: line.id, parts: line.parts, partOn, termsOn: (day) => terms.get(day), periods }
}

const mayServe = (day: number, { declined = [] }: ServiceProvision, { consent }: Plan): boolean => {
  if (consent !== undefined && (day < toDay(consent.from) || (consent.to !== undefined && day > toDay(consent.to)))) return false
  return !declined.some(({ start, end }) => toDay(start) <= day && day <= toDay(end))
}

/** Neighbouring parts that are counted in the same periods. */
const segmentsOf = (parts: readonly TruthPart[]): readonly (readonly TruthPart[])[] => {
  const [first, second] = parts as readonly [TruthPart, TruthPart?]
  if (second === undefined) return [[first]]
  return keyOf(first) === keyOf(second) ? [[first, second]] : [[first], [second]]
}

const keyOf = ({ frequency }: TruthPart): string => `${frequency.per.unit} ${frequency.per.count} ${frequency.minutes === undefined}`

const termsOf = (part: TruthPart, day: number, whole: number, choices: Choices): TermsOfDay => {
  const { sessions, minutes, minutesPerSession, per } = part.frequency
  const isLong = per.unit !== 'school-day' && per.unit !== 'week' && per.unit !== 'cycle'
  const byFrequency = sessions === undefined ? 1 : Math.ceil((sessions.max ?? sessions.min) / whole)
  const ceiling = Math.max(choices.longestSession, minutes === undefined ? 0 : Math.ceil((minutes.max ?? 0) / whole))
  const least = minutesPerSession?.min ?? 0
  return {
    part,
    cap: choices.sessionsPerDay ?? Math.max(isLong ? 2 : 1, byFrequency),
    planned: minutesPerSession?.max ?? ceiling,
    least,
    countsFrom: Math.ceil(choices.minSessionShare * least),
    isInMinutes: minutes !== undefined,
    isNamedWeekday: part.provision.days?.includes(nameOf(day)) === true,
  }
}
