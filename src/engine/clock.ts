import type { Window } from '../model/evaluation.ts'
import type { Policy } from '../model/policy.ts'
import { type Day, fromDay, toDay } from '../time/civil-date.ts'
import { type DaySpan, School, spanOf } from '../time/day-table.ts'
import type { CompiledPlan } from './compile.ts'
import { noDuty } from './duty.ts'
import type { SchoolClock } from './rule.ts'

/** Term kinds that can be the reporting period, the shortest first. */
const reportingTerms: readonly string[] = ['marking-period', 'quarter', 'trimester', 'semester']

/** Answers questions about dates and school days up to `asOf`. */
export const schoolClock = ({ lines, table, calendar, policy }: CompiledPlan, asOf: Day): SchoolClock => {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const last = Math.min(asOf - table.first, table.length - 1)
  const schoolDays = (line: string, from: number, to: number): number => {
    const compiled = byId.get(line)
    const school = compiled?.kind === 'service' ? compiled.school : table.school
    let count = 0
    for (let index = Math.max(0, from); index <= Math.min(to, last); index++) {
      if (school[index] === School.yes && compiled?.duty[index] !== noDuty) count++
    }
    return count
  }
  const window = (line: string, from: number, to: number): Window => ({
    start: fromDay(from + table.first),
    end: fromDay(to + table.first),
    schoolDays: schoolDays(line, from, to),
  })
  const windowOf = (line: string, span: DaySpan): Window => {
    const duty = byId.get(line)?.duty
    const end = Math.min(span.end, asOf) - table.first
    let start = span.start - table.first
    while (start < end && duty?.[start] === noDuty) start++
    return window(line, start, end)
  }
  const years = (line: string): readonly Window[] => ratingSpans(policy, table.years, asOf).map((span) => windowOf(line, span))
  return {
    asOf: fromDay(asOf),
    window,
    schoolDaysSince: (line, date) => schoolDays(line, toDay(date) - table.first + 1, last),
    years,
    reportingPeriod: (line) => {
      const terms = (calendar.terms ?? [])
        .map((term) => ({ unit: term.unit, ...spanOf(term) }))
        .filter(({ start, end }) => start <= asOf && asOf <= end)
      const term = reportingTerms.map((unit) => terms.find((one) => one.unit === unit)).find((one) => one !== undefined)
      const year = table.years.findLast(({ start }) => start <= asOf)
      return windowOf(line, term ?? year ?? { start: asOf, end: asOf })
    },
    dateOf: table.dateOf,
  }
}

/** The windows in which the size of a difference is rated: the school years so far, or the user's own. */
const ratingSpans = (policy: Policy, years: readonly DaySpan[], asOf: Day): readonly DaySpan[] =>
  policy.ratingWindow === null ? years.filter(({ start }) => start <= asOf) : [spanOf(policy.ratingWindow)]
