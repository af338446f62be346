import type { Plan } from '../model/plan.ts'
import type { Consent, Provision } from '../model/provision.ts'
import { toDay } from '../time/civil-date.ts'
import { type DaySpan, type DayTable, EsyDay, School, spanOf } from '../time/day-table.ts'
import type { PlanLine } from './lines.ts'

/** Marks a day on which no part of a line is due. */
export const noDuty = 0

/**
 * The duty window of a line, day by day: {@link noDuty}, or 1 + the index of the part in force.
 * A day is due when the part's dates, its version, consent and a school year all hold it.
 */
export const dutyOf = (line: PlanLine, plan: Plan, table: DayTable): Uint16Array => {
  const duty = new Uint16Array(table.length)
  line.parts.forEach(({ provision, span }, part) => {
    const declined = (provision.declined ?? []).map(spanOf)
    for (const window of seasonOf(provision, table)) {
      const within = [span, window, consentSpan(plan.consent), consentSpan(provision.consent)].reduce(overlap)
      for (let day = within.start; day <= within.end; day++) {
        const index = day - table.first
        if (isSeasonDay(provision, table, index) && !declined.some((off) => day >= off.start && day <= off.end)) {
          duty[index] = part + 1
        }
      }
    }
  })
  return duty
}

/** Whether a table index is a school day for this kind of provision: extended school year lines have their own days. */
export const schoolDaysOf = (provision: Provision, table: DayTable): Uint8Array =>
  isEsy(provision) ? table.esy.map((kind) => (kind === EsyDay.session ? School.yes : School.no)) : table.school

const isEsy = (provision: Provision): boolean => provision.kind === 'service' && provision.season === 'esy'

const isSeasonDay = (provision: Provision, table: DayTable, index: number): boolean =>
  isEsy(provision) ? table.esy[index] === EsyDay.session : table.esy[index] === EsyDay.none

const everything: DaySpan = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }

const consentSpan = (consent: Consent | undefined): DaySpan =>
  consent === undefined ? everything : { start: toDay(consent.from), end: consent.to === undefined ? everything.end : toDay(consent.to) }

const overlap = (a: DaySpan, b: DaySpan): DaySpan => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })

/** The spans in which a provision can be due: each school year from its first to its last school day, or all of it for ESY. */
const seasonOf = (provision: Provision, table: DayTable): readonly DaySpan[] => {
  if (isEsy(provision)) return [{ start: table.first, end: table.first + table.length - 1 }]
  return table.years.flatMap((year) => {
    const start = nextSchoolDay(table, year.start, year.end, 1)
    const end = nextSchoolDay(table, year.end, year.start, -1)
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}

const nextSchoolDay = (table: DayTable, from: number, to: number, step: 1 | -1): number | undefined => {
  for (let day = from; day !== to + step; day += step) if (table.school[day - table.first] !== School.no) return day
  return undefined
}
