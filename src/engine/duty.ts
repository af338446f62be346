import type { Plan } from '../model/plan.ts'
import type { Consent, Provision } from '../model/provision.ts'
import { toDay } from '../time/civil-date.ts'
import { type DaySpan, type DayTable, type SeasonDays, spanOf } from '../time/day-table.ts'
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
    const { due } = seasonOf(provision, table)
    const everything = { start: table.first, end: table.first + table.length - 1 }
    const within = [span, everything, consentSpan(plan.consent), consentSpan(provision.consent)].reduce(overlap)
    for (let day = within.start; day <= within.end; day++) {
      const isDue = due[day - table.first] === 1 && !declined.some((off) => day >= off.start && day <= off.end)
      if (isDue) duty[day - table.first] = part + 1
    }
  })
  return duty
}

/** The days that a provision counts by: those of the school year, or of extended school year. */
export const seasonOf = (provision: Provision, table: DayTable): SeasonDays => {
  if (provision.kind === 'commitment') return table.everyDay
  return provision.kind === 'service' && provision.season === 'esy' ? table.esy : table.regular
}

const always: DaySpan = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }

const consentSpan = (consent: Consent | undefined): DaySpan =>
  consent === undefined ? always : { start: toDay(consent.from), end: consent.to === undefined ? always.end : toDay(consent.to) }

const overlap = (a: DaySpan, b: DaySpan): DaySpan => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })
