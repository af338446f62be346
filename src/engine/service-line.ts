import type { Bounds } from '../core/bounds.ts'
import type { NotAssessableWhy } from '../model/evaluation.ts'
import type { Policy } from '../model/policy.ts'
import type { ServiceProvision } from '../model/provision.ts'
import type { Day } from '../time/civil-date.ts'
import { type DaySpan, type DayTable, School } from '../time/day-table.ts'
import { layOutPeriods, type PeriodSpan } from '../time/period-layout.ts'
import { type DayKind, dayKindOf } from '../time/period-unit.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import { noDuty, schoolDaysOf } from './duty.ts'
import type { PlanLine } from './lines.ts'
import { type PartDays, type Requirement, requirementOf } from './requirement.ts'
import { capOf, periodKey, plannedMinutes, type Terms, termsOf } from './terms.ts'

/** One period of a service line, with what it asks for. */
export interface ServicePeriod extends DaySpan {
  /** The part of the line whose words are quoted: the last one in force in the period. */
  readonly part: number
  /** School days of the duty window. */
  readonly schoolDays: Bounds
  /** First and last day of the duty window that is or may be a school day; the period's ends where there is none. */
  readonly firstSchoolDay: Day
  readonly lastSchoolDay: Day
  readonly sessions: Requirement | undefined
  readonly minutes: Requirement | undefined
  /** The boundaries themselves are not known yet. */
  readonly uncertain: boolean
}

/** A service line, worked out day by day. */
export interface ServiceLine {
  readonly kind: 'service'
  readonly id: string
  readonly parts: readonly { readonly provision: ServiceProvision; readonly span: DaySpan; readonly terms: Terms | undefined }[]
  /** Per table index: 0, or 1 + the index of the part in force. */
  readonly duty: Uint16Array
  readonly school: Uint8Array
  readonly periods: readonly ServicePeriod[]
  /** Per table index: the period, or -1. */
  readonly periodOf: Int32Array
  /** Per table index: the most sessions of a day, and the longest that one is planned. */
  readonly cap: Uint16Array
  readonly planned: Uint16Array
  readonly notAssessable: readonly { readonly part: number; readonly why: NotAssessableWhy; readonly span: DaySpan }[]
}

interface Compiling {
  readonly line: PlanLine
  readonly table: DayTable
  readonly calendar: SchoolCalendar
  readonly duty: Uint16Array
  readonly policy: Policy
  readonly planStart: Day
}

/** Works out the periods of a service line and what each asks for. */
export const compileServiceLine = (input: Compiling): ServiceLine => {
  const { line, table, duty, policy } = input
  const provisions = line.parts.map((part) => part.provision as ServiceProvision)
  const read = provisions.map((provision) => termsOf(provision, policy))
  const terms = read.map((result) => (typeof result === 'string' ? undefined : result))
  const first = provisions[0]
  const school = first === undefined ? new Uint8Array(table.length) : schoolDaysOf(first, table)
  const result: ServiceLine & { periods: ServicePeriod[]; notAssessable: { part: number; why: NotAssessableWhy; span: DaySpan }[] } = {
    kind: 'service',
    id: line.id,
    parts: line.parts.map(({ span }, i) => ({ provision: provisions[i] as ServiceProvision, span, terms: terms[i] })),
    duty,
    school,
    periods: [],
    periodOf: new Int32Array(table.length).fill(-1),
    cap: new Uint16Array(table.length),
    planned: new Uint16Array(table.length),
    notAssessable: read.flatMap((why, part) =>
      typeof why === 'string' ? [{ part, why, span: (line.parts[part] as PlanLine['parts'][number]).span }] : [],
    ),
  }
  for (const segment of segmentsOf(terms)) addSegment(result, segment, input)
  return result
}

/** Runs of neighbouring parts that are counted in the same periods. */
const segmentsOf = (terms: readonly (Terms | undefined)[]): readonly (readonly number[])[] => {
  const segments: number[][] = []
  terms.forEach((now, part) => {
    if (now === undefined) return
    const before = terms[part - 1]
    const last = segments.at(-1)
    if (before !== undefined && last !== undefined && periodKey(before) === periodKey(now)) last.push(part)
    else segments.push([part])
  })
  return segments
}

type Growing = ServiceLine & { periods: ServicePeriod[]; notAssessable: { part: number; why: NotAssessableWhy; span: DaySpan }[] }

const addSegment = (result: Growing, segment: readonly number[], input: Compiling): void => {
  const { table, line, calendar, policy, planStart } = input
  const firstPart = segment[0] as number
  const terms = result.parts[firstPart]?.terms as Terms
  const days = dutyDays(result, segment)
  if (days === undefined) return
  const effective = (line.parts[firstPart] as PlanLine['parts'][number]).effective
  const spans = layOutPeriods(terms.per, {
    calendar,
    table,
    duty: { start: days.start + table.first, end: days.end + table.first },
    firstSchoolDay: days.firstSchool + table.first,
    anchor: policy.periodAnchor === 'provision-start' ? effective.start : undefined,
    planStart,
    effective,
    schoolAt: (index) => result.school[index] as number,
  })
  if (typeof spans === 'string') {
    const span = { start: days.start + table.first, end: days.end + table.first }
    result.notAssessable.push({ part: firstPart, why: spans, span })
    return
  }
  const kind = dayKindOf(terms.per.unit, calendar.cycle?.onClosure !== 'skip')
  const cycleLength = calendar.cycle?.length ?? terms.per.length ?? 1
  for (const span of spans)
    addPeriod(result, span, segment, { table, kind, policy, fullLength: terms.per.count * (terms.per.unit === 'cycle' ? cycleLength : 1) })
}

const dutyDays = ({ duty, school }: ServiceLine, segment: readonly number[]): (DaySpan & { firstSchool: number }) | undefined => {
  let start = -1
  let end = -1
  let firstSchool = -1
  for (let index = 0; index < duty.length; index++) {
    if (!segment.includes((duty[index] as number) - 1)) continue
    if (start < 0) start = index
    if (firstSchool < 0 && school[index] !== School.no) firstSchool = index
    end = index
  }
  return start < 0 ? undefined : { start, end, firstSchool: firstSchool < 0 ? start : firstSchool }
}

interface Counting {
  readonly table: DayTable
  readonly kind: DayKind
  readonly policy: Policy
  readonly fullLength: number
}

const addPeriod = (result: Growing, span: PeriodSpan, segment: readonly number[], counting: Counting): void => {
  const { table, kind, policy } = counting
  const counts = segment.map(() => ({ known: 0, maybe: 0, schoolKnown: 0, schoolMaybe: 0 }))
  const whole = { known: 0, maybe: 0 }
  const touched: number[] = []
  let firstSchool = -1
  let lastSchool = -1
  let lastPart = -1
  const end = Math.min(span.end - table.first, table.length - 1)
  for (let index = Math.max(0, span.start - table.first); index <= end; index++) {
    const school = result.school[index] as number
    const counted = dayCounts(kind, school, table.nominal[index] === 1, table.unplanned[index] === 1)
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
  if (span.cutOff === true) whole.known = Math.max(whole.known, counting.fullLength)

  const termsAt = (position: number): Terms => result.parts[segment[position] as number]?.terms as Terms
  const days = counts.map(
    (count, position): PartDays => ({
      asks: termsAt(position).amount.min,
      days: { known: count.known, maybe: count.maybe },
      school: { known: count.schoolKnown, maybe: count.schoolMaybe },
    }),
  )
  const inSessions = termsAt(0).unit === 'session'
  const required = requirementOf(whole, days, inSessions, policy)
  const wholeDays = whole.known + whole.maybe + counts.reduce((sum, count) => sum + count.maybe, 0)
  const periodIndex = result.periods.length
  for (const index of touched) {
    const terms = result.parts[(result.duty[index] as number) - 1]?.terms as Terms
    result.periodOf[index] = periodIndex
    result.cap[index] = capOf(terms, wholeDays, policy)
    result.planned[index] = plannedMinutes(terms, wholeDays, policy)
  }
  const known = counts.reduce((sum, count) => sum + count.schoolKnown, 0)
  const lengths = counts.flatMap(({ known, maybe }, position) => (known + maybe > 0 ? [termsAt(position).length] : []))
  result.periods.push({
    start: span.start,
    end: span.end,
    part: lastPart,
    schoolDays: { min: known, max: known + counts.reduce((sum, count) => sum + count.schoolMaybe, 0) },
    firstSchoolDay: firstSchool < 0 ? span.start : firstSchool + table.first,
    lastSchoolDay: lastSchool < 0 ? span.end : lastSchool + table.first,
    sessions: inSessions ? required : undefined,
    minutes: inSessions ? minutesFor(required, lengths) : required,
    uncertain: span.uncertain === true,
  })
}

/** Whether a day counts in `N` and `C` of a unit. */
const dayCounts = (kind: DayKind, school: number, nominal: boolean, unplanned: boolean): number => {
  if (kind === 'nominal') return nominal ? School.yes : School.no
  if (school !== School.no || kind === 'school') return school
  return unplanned ? School.yes : School.no
}

/** Required minutes of a line of sessions: sessions times length; where the length changes inside a period, the widest reading. */
const minutesFor = (sessions: Requirement, lengths: readonly Terms['length'][]): Requirement | undefined => {
  const shortest = lengths.map((length) => length?.min ?? 0)
  if (shortest.length === 0 || shortest.includes(0)) return undefined
  const least = Math.min(...shortest)
  const most = Math.max(...shortest)
  return { bar: { min: sessions.bar.min * least, max: sessions.bar.max * most }, max: sessions.max * most }
}

/** The part of a line in force on a table index, or none. */
export const partAt = (line: ServiceLine, index: number): ServiceLine['parts'][number] | undefined =>
  line.parts[(line.duty[index] ?? noDuty) - 1]
