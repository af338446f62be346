import { exactly } from '../core/bounds.ts'
import type { Policy } from '../model/policy.ts'
import type { Day } from '../time/civil-date.ts'
import { type DaySpan, type DayTable, School, type SeasonDays } from '../time/day-table.ts'
import type { PeriodSpan } from '../time/period-layout.ts'
import type { DayKind } from '../time/period-unit.ts'
import { beyondCalendar } from './beyond-calendar.ts'
import { hasNoSchool, type PartDays, type Requirement, requirementOf, type WholeDays } from './requirement.ts'
import type { GrowingLine } from './service-line.ts'
import { capOf, plannedMinutes, type Terms } from './terms.ts'

interface Counting {
  readonly table: DayTable
  readonly days: SeasonDays
  readonly kind: DayKind
  readonly policy: Policy
  /** The days between which the line is counted in these periods. */
  readonly cut: DaySpan
  /** The last day of the line's own effective windows. */
  readonly effectiveEnd: Day
}

/** Counts the days of a period and adds it to its line, with what it asks for. */
export const addPeriod = (result: GrowingLine, span: PeriodSpan, segment: readonly number[], counting: Counting): void => {
  const { table, kind, policy, days: season, cut, effectiveEnd } = counting
  const counts = segment.map(() => ({ known: 0, maybe: 0, schoolKnown: 0, schoolMaybe: 0 }))
  const whole = { known: 0, maybe: 0 }
  const touched: number[] = []
  let firstSchool = -1
  let lastSchool = -1
  let lastPart = -1
  const end = Math.min(span.end - table.first, table.length - 1)
  for (let index = Math.max(0, span.start - table.first); index <= end; index++) {
    const school = season.school[index] as number
    const counted = dayCounts(kind, school, season.nominal[index] === 1, season.unplanned[index] === 1)
    const position = segment.indexOf((result.duty[index] as number) - 1)
    if (counted === School.yes) whole.known++
    const part = counts[position]
    if (part === undefined) {
      if (counted === School.maybe) whole.maybe++
      continue
    }
    touched.push(index)
    lastPart = Math.max(lastPart, segment[position] as number)
    if (counted === School.yes) part.known++
    else if (counted === School.maybe) part.maybe++
    if (school === School.yes) part.schoolKnown++
    else if (school === School.maybe) part.schoolMaybe++
    if (school === School.no) continue
    if (firstSchool < 0) firstSchool = index
    lastSchool = index
  }
  if (touched.length === 0) return

  const termsAt = (position: number): Terms => result.parts[segment[position] as number]?.terms as Terms
  const days = counts.map(
    (count, position): PartDays => ({
      asks: termsAt(position).amount.min,
      days: { known: count.known, maybe: count.maybe },
      school: { known: count.schoolKnown, maybe: count.schoolMaybe },
    }),
  )
  const unit = termsAt(0).unit
  const beyond = beyondCalendar(span, termsAt(0).per, effectiveEnd, season, table)
  const wholeDays: WholeDays = {
    ...whole,
    maybe: whole.maybe + beyond.days,
    least: span.leastDays ?? 0,
    keepsUnplanned: kind === 'school-and-unplanned',
    share: span.share ?? { has: 1, of: 1 },
  }
  const uncertain = span.uncertain === true || beyond.before
  const required = (of: readonly PartDays[], countsSessions: boolean): Requirement => {
    const agreed = result.of === 'commitment' ? agreedAmount(of) : undefined
    if (agreed !== undefined) return { bar: exactly(agreed), max: agreed }
    const known = requirementOf(wholeDays, of, countsSessions, policy)
    return uncertain ? { bar: { min: 0, max: known.max }, max: known.max } : known
  }
  // The fewest days that the period can have: then each holds most.
  const fewest = Math.max(1, whole.known, span.leastDays ?? 0)
  const periodIndex = result.periods.length
  for (const index of touched) {
    const terms = result.parts[(result.duty[index] as number) - 1]?.terms as Terms
    result.periodOf[index] = periodIndex
    result.cap[index] = capOf(terms, fewest, policy)
    result.planned[index] = plannedMinutes(terms, fewest, policy)
  }
  const known = counts.reduce((sum, count) => sum + count.schoolKnown, 0)
  result.periods.push({
    start: Math.max(span.start, cut.start),
    end: Math.min(span.end, cut.end),
    part: lastPart,
    schoolDays: { min: known, max: known + counts.reduce((sum, count) => sum + count.schoolMaybe, 0) },
    counted: { whole: wholeDays, parts: days.map((part, position) => ({ ...part, part: segment[position] as number })) },
    noSchool: hasNoSchool(days),
    firstSchoolDay: firstSchool < 0 ? span.start : firstSchool + table.first,
    lastSchoolDay: lastSchool < 0 ? span.end : lastSchool + table.first,
    sessions: unit === 'session' ? required(days, true) : undefined,
    minutes:
      unit === 'session'
        ? minutesFor(
            days,
            segment.map((_, position) => termsAt(position).length),
            required,
          )
        : required(days, false),
    uncertain,
    openUntil: beyond.until,
  })
}

/** An agreed amount is due whole, whatever was closed until its date; nothing where it was changed. */
const agreedAmount = (parts: readonly PartDays[]): number | undefined => {
  const [first, ...others] = parts
  return first !== undefined && !hasNoSchool(parts) && others.every(({ asks }) => asks === first.asks) ? first.asks : undefined
}

/** Whether a day counts in `N` and `C` of a unit. */
const dayCounts = (kind: DayKind, school: number, nominal: boolean, unplanned: boolean): number => {
  if (kind === 'nominal') return nominal ? School.yes : School.no
  if (school !== School.no || kind === 'school') return school
  return unplanned ? School.yes : School.no
}

/** Required minutes of a line of sessions: sessions times length; where the length changes inside a period, the sum over the parts. */
const minutesFor = (
  parts: readonly PartDays[],
  lengths: readonly Terms['length'][],
  required: (parts: readonly PartDays[], countsSessions: boolean) => Requirement,
): Requirement | undefined => {
  const least = parts.map((part, i) => (part.days.known + part.days.maybe + part.school.known > 0 ? (lengths[i]?.min ?? 0) : undefined))
  const present = least.filter((length) => length !== undefined)
  if (present.length === 0 || present.includes(0)) return undefined
  const [length] = present
  if (length === undefined || present.some((other) => other !== length))
    return required(
      parts.map((part, i) => ({ ...part, asks: part.asks * (least[i] ?? 0) })),
      false,
    )
  const { bar, max } = required(parts, true)
  return { bar: { min: bar.min * length, max: bar.max * length }, max: max * length }
}
