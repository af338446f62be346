import type { Policy } from '../model/policy.ts'
import type { ServiceProvision } from '../model/provision.ts'
import type { Day } from '../time/civil-date.ts'
import { type DaySpan, type DayTable, School, type SeasonDays } from '../time/day-table.ts'
import { type LayoutContext, layOutPeriods } from '../time/period-layout.ts'
import { dayKindOf, isTermUnit } from '../time/period-unit.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import { addPeriod } from './count-period.ts'
import { type CountedProvision, countedAs } from './counted-as.ts'
import { noDuty, seasonOf } from './duty.ts'
import type { PlanLine } from './lines.ts'
import type { GrowingLine, ServiceLine } from './service-line.ts'
import { periodKey, type Terms, termsOf } from './terms.ts'

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
  const provisions = line.parts.map((part) => countedAs(part.provision as CountedProvision))
  const read = provisions.map((provision) => termsOf(provision, policy))
  const terms = read.map((result) => (typeof result === 'string' ? undefined : result))
  const seasons = line.parts.map(({ provision }) => seasonOf(provision, table))
  const result: GrowingLine = {
    kind: 'service',
    of: line.kind === 'commitment' ? 'commitment' : 'service',
    id: line.id,
    parts: line.parts.map(({ span }, i) => ({ provision: provisions[i] as ServiceProvision, span, terms: terms[i] })),
    duty,
    school: schoolDaysIn(duty, seasons, table),
    periods: [],
    periodOf: new Int32Array(table.length).fill(-1),
    cap: new Int32Array(table.length),
    planned: new Int32Array(table.length),
    notAssessable: read.flatMap((why, part) =>
      typeof why === 'string' ? [{ part, why, span: (line.parts[part] as PlanLine['parts'][number]).span }] : [],
    ),
  }
  for (const segment of segmentsOf(terms, seasons)) addSegment(result, segment, seasons[segment[0] as number] as SeasonDays, input)
  return result
}

/** School days as the part in force counts them; outside the duty window as most of the line does. */
const schoolDaysIn = (duty: Uint16Array, seasons: readonly SeasonDays[], table: DayTable): Uint8Array => {
  const usual = (seasons[0] ?? table.regular).school
  if (seasons.every((season) => season === seasons[0])) return usual
  return usual.map((school, index) => {
    const part = duty[index] as number
    return part === noDuty ? school : (seasons[part - 1]?.school[index] as number)
  })
}

/** Runs of neighbouring parts that are counted in the same periods. */
const segmentsOf = (terms: readonly (Terms | undefined)[], seasons: readonly SeasonDays[]): readonly (readonly number[])[] => {
  const segments: number[][] = []
  terms.forEach((now, part) => {
    if (now === undefined) return
    const before = terms[part - 1]
    const last = segments.at(-1)
    const goesOn = before !== undefined && periodKey(before) === periodKey(now) && seasons[part - 1] === seasons[part]
    if (goesOn && last !== undefined) last.push(part)
    else segments.push([part])
  })
  return segments
}

const addSegment = (result: GrowingLine, segment: readonly number[], days: SeasonDays, input: Compiling): void => {
  const { table, line, calendar, policy, planStart } = input
  const parts = segment.map((part) => line.parts[part] as PlanLine['parts'][number])
  const firstPart = segment[0] as number
  const terms = result.parts[firstPart]?.terms as Terms
  const due = dutyDays(result, segment)
  if (due === undefined) return
  const duty = { start: due.start + table.first, end: due.end + table.first }
  const context: LayoutContext = {
    calendar,
    first: table.first,
    days,
    duty,
    firstSchoolDay: due.firstSchool + table.first,
    anchor: policy.periodAnchor === 'provision-start' ? parts[0]?.effective.start : undefined,
    planStart,
    effective: joined(parts.map(({ effective }) => effective)),
  }
  const spans = layOutPeriods(terms.per, context)
  if (typeof spans === 'string') {
    result.notAssessable.push({ part: firstPart, why: spans, span: duty })
    return
  }
  // A change of unit cuts the periods: what comes before or after is counted in others.
  const cut = {
    start: firstPart > 0 ? (parts[0] as PlanLine['parts'][number]).span.start : Number.NEGATIVE_INFINITY,
    end: segment.at(-1) === line.parts.length - 1 ? Number.POSITIVE_INFINITY : (parts.at(-1) as PlanLine['parts'][number]).span.end,
  }
  const kind = dayKindOf(terms.per.unit, calendar.cycle?.onClosure !== 'skip')
  const effectiveEnd = Math.max(...parts.map(({ effective }) => effective.end))
  for (const span of spans) addPeriod(result, span, segment, { table, kind, policy, days, cut, effectiveEnd })
  if (isTermUnit(terms.per.unit)) addUncounted(result, segment, table)
}

/** Windows that overlap, as one. */
const joined = (windows: readonly DaySpan[]): readonly DaySpan[] => {
  const result: DaySpan[] = []
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && window.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, window.end) }
    else result.push(window)
  }
  return result
}

const dutyDays = ({ duty, school }: ServiceLine, segment: readonly number[]): (DaySpan & { firstSchool: number }) | undefined => {
  let start = -1
  let end = -1
  let firstSchool = -1
  for (let index = 0; index < duty.length; index++) {
    if (duty[index] === noDuty || !segment.includes((duty[index] as number) - 1)) continue
    if (start < 0) start = index
    if (firstSchool < 0 && school[index] !== School.no) firstSchool = index
    end = index
  }
  return start < 0 ? undefined : { start, end, firstSchool: firstSchool < 0 ? start : firstSchool }
}

/** Duty days that no period of the calendar's terms holds: another school year whose terms are not listed. */
const addUncounted = (result: GrowingLine, segment: readonly number[], table: DayTable): void => {
  let open: { part: number; start: Day; end: Day } | undefined
  const close = (): void => {
    if (open !== undefined) result.notAssessable.push({ part: open.part, why: 'no-such-term', span: { start: open.start, end: open.end } })
    open = undefined
  }
  for (let index = 0; index < table.length; index++) {
    const part = (result.duty[index] as number) - 1
    if (!segment.includes(part) || result.school[index] === School.no) continue
    if (result.periodOf[index] !== -1) close()
    else open = { part, start: open?.start ?? index + table.first, end: index + table.first }
  }
  close()
}
