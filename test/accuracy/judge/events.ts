import type { Verdict } from '../../../src/core/verdict.ts'
import type { Given, TrueEvent, TrueSetting } from '../../../src/fixtures/truth.ts'
import { toDay } from '../../../src/time/civil-date.ts'
import { daysBetween, type Line } from '../oracle/days.ts'
import { worst } from '../oracle/line-truth.ts'
import { type Case, type Judgment, judgeClaim, recordsOn } from './judgment.ts'

/** What truly became of a line that is kept or not at single events. */
export interface EventTruth {
  readonly verdict: Verdict
  readonly judgments: readonly Judgment[]
}

const idsOf = ({ parts }: Line): ReadonlySet<string> => new Set(parts.map(({ provision }) => provision.id))

/** Each event at which an accommodation was not given, or given in part. */
export const judgeAccommodation = (one: Case, line: Line): EventTruth => {
  const events = one.student.truth.events.filter(({ provisionId }) => idsOf(line).has(provisionId))
  const rule = (name: string, given: Given): Judgment => {
    const lapses = events.filter((event) => event.given === given)
    const dates = new Set<string>(lapses.map(({ date }) => date))
    return judgeClaim(one, {
      rule: name,
      line: line.id,
      contradicts: ({ window }) => (dates.has(window.start) ? undefined : `${given} is not so on ${window.start}`),
      toFind: lapses.map((event) => ({
        what: `${given} on ${event.date}`,
        isClear: isTold(one, line.id, event),
        isIn: ({ window }) => window.start === event.date,
      })),
    })
  }
  const asked = events.filter(({ given }) => given !== 'offered-declined' && given !== 'not-needed')
  const verdict = asked.length === 0 ? 'not-applicable' : asked.every(({ given }) => given === 'provided') ? 'met' : 'shortfall'
  return { verdict, judgments: [rule('accommodation-not-provided', 'not-provided'), rule('accommodation-partial', 'partial')] }
}

/** Every record of the day says so. */
const isTold = (one: Case, line: string, { date, given }: TrueEvent): boolean => {
  const records = recordsOn(one, line, date)
  return records.length > 0 && records.every(({ status }) => status === given)
}

/** Each date on which the setting differed, and the share of the day in regular class. */
export const judgeSetting = (one: Case, line: Line): EventTruth => {
  const promised = line.parts[0]?.provision
  const places = one.student.truth.settings.filter(({ provisionId }) => idsOf(line).has(provisionId))
  const differs = ({ setting }: TrueSetting): boolean =>
    promised?.kind === 'setting' && setting !== undefined && setting !== promised.setting
  const dates = new Set<string>(places.filter(differs).map(({ date }) => date))
  const observed = new Set(
    one.student.log.observations.filter(({ provisionId }) => idsOf(line).has(provisionId ?? '')).map(({ date }) => date),
  )
  const seen = places.filter(({ date, setting }) => observed.has(date) && setting !== undefined)
  const seenDiffering = seen.filter(differs)
  // A fifth of at least five observed dates, or every one of at least three.
  const isFinding =
    seen.length >= 5
      ? seenDiffering.length > 0 && seenDiffering.length * 5 >= seen.length
      : seen.length >= 3 && seenDiffering.length === seen.length
  const mismatch = judgeClaim(one, {
    rule: 'setting-mismatch',
    line: line.id,
    contradicts: ({ window }) => (dates.has(window.start) ? undefined : `as written on ${window.start}`),
    toFind: isFinding
      ? seenDiffering.map(({ date }) => ({ what: `differs on ${date}`, isClear: true, isIn: ({ window }) => window.start === date }))
      : [],
  })
  const share = regularShare(one, line, places)
  if (share === undefined)
    return { verdict: dates.size > 0 ? 'shortfall' : places.length > 0 ? 'met' : 'undetermined', judgments: [mismatch] }
  const isOutside = share.percent < share.min || share.percent > share.max
  const judgment = judgeClaim(one, {
    rule: 'setting-regular-class-share',
    line: line.id,
    contradicts: () => (isOutside ? undefined : `the share is ${share.percent} %`),
    toFind: isOutside ? [{ what: `the share is ${share.percent} %`, isClear: false, isIn: () => true }] : [],
  })
  return { verdict: isOutside ? 'shortfall' : 'met', judgments: [mismatch, judgment] }
}

/** The true share of the day in regular class: on a day without a record the child was absent, or the day was as it was. */
const regularShare = ({ asOf }: Case, line: Line, places: readonly TrueSetting[]) => {
  const part = line.parts[0]
  const promised = part?.provision.kind === 'setting' ? part.provision.regularClassPercent : undefined
  if (part === undefined || promised === undefined || places.length === 0) return undefined
  const days = line.parts.flatMap(({ days: of, dates }) => [...of].filter((day) => day <= asOf && dates.isSchool(day)))
  if (daysBetween(Math.min(...days), Math.max(...days)).length < 28) return undefined
  const regular = places.reduce((sum, { regularMinutes = 0 }) => sum + regularMinutes, 0)
  return { percent: (100 * regular) / (390 * places.length), min: promised.min, max: promised.max }
}

/** Each report that came late, or never. */
export const judgeReporting = (one: Case, line: Line): EventTruth => {
  const reports = one.student.truth.reports.filter(({ provisionId }) => idsOf(line).has(provisionId))
  const isDue = (due: string): boolean => toDay(due) <= one.asOf
  const late = reports.filter(({ due, receivedOn }) => isDue(due) && (receivedOn === undefined || receivedOn > due))
  const dues = new Set<string>(late.map(({ due }) => due))
  const told = (due: string): boolean =>
    one.student.log.observations.some((record) => record.due === due && idsOf(line).has(record.provisionId ?? ''))
  const judgment = judgeClaim(one, {
    rule: 'reporting-late',
    line: line.id,
    contradicts: ({ detail }) => (dues.has(String(detail?.due)) ? undefined : `the report of ${detail?.due} came in time`),
    toFind: late.map(({ due }) => ({ what: `late: ${due}`, isClear: told(due), isIn: ({ detail }) => detail?.due === due })),
  })
  const verdicts = reports
    .filter(({ due, receivedOn }) => isDue(due) || receivedOn !== undefined)
    .map(({ due }): Verdict => (dues.has(due) ? 'shortfall' : 'met'))
  return { verdict: worst(verdicts), judgments: [judgment] }
}
