import { clocksFor } from '../../../src/law/clocks-for.ts'
import { deadlineOf } from '../../../src/law/deadline-of.ts'
import { packFor } from '../../../src/law/pack-for.ts'
import type { Occurrence } from '../../../src/model/evaluation.ts'
import { type CivilDate, type Day, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { LineTruth } from '../oracle/line-truth.ts'
import { type Case, isCovered, type Judgment, judgeClaim, saidBy } from './judgment.ts'

/** School days in a row without a session, from the first day of duty or later. */
interface Run {
  readonly days: readonly Day[]
  readonly from: Day
  readonly to: Day
}

/** Late starts, gaps, and the State's rules about them. */
export const judgeRuns = (one: Case, truth: LineTruth): readonly Judgment[] => {
  const walk = runsOf(one, truth)
  return [judgeNotStarted(one, truth, walk), judgeGaps(one, truth, walk), ...judgeStateRules(one, truth, walk)]
}

const least = 10

interface Runs {
  readonly inRow: readonly Run[]
  /** From the first day of duty to the first session. */
  readonly untilStart: Run | undefined
  readonly heldOn: ReadonlySet<Day>
}

/** A miss that may be excused leaves its day out, without ending the run. */
const runsOf = ({ student, asOf }: Case, truth: LineTruth): Runs => {
  const heldOn = new Set([...truth.held, ...truth.makeUps].map(({ date }) => toDay(date)))
  const excused = new Set(
    truth.missed
      .filter(({ reason, serviceAvailable }) => reason !== 'student-absent' || serviceAvailable !== false)
      .filter(({ reason }) => !counting.has(reason))
      .map(({ date }) => toDay(date)),
  )
  const absent = new Set([...student.truth.absences, ...student.truth.removals].map(toDay))
  const days = truth.periods.flatMap(({ days: ofPeriod }) => ofPeriod).filter((day) => day <= asOf)
  const isSchool = (day: Day): boolean => truth.line.parts.find((part) => part.days.has(day))?.dates.isSchool(day) === true
  const inRow: { days: Day[]; from: Day; to: Day }[] = []
  let isOn = false
  for (const day of days) {
    if (heldOn.has(day)) {
      isOn = false
      continue
    }
    if (!isOn) inRow.push({ days: [], from: day, to: day })
    isOn = true
    const run = inRow.at(-1) as (typeof inRow)[number]
    run.to = day
    if (isSchool(day) && !excused.has(day) && !absent.has(day)) run.days.push(day)
  }
  return { inRow, untilStart: inRow[0]?.from === days[0] ? inRow[0] : undefined, heldOn }
}

const counting: ReadonlySet<string> = new Set(['provider-absent', 'provider-vacant', 'scheduling-conflict', 'school-activity', 'other'])

/** An occurrence must be about days on which nothing was held, ten at least. */
const heldWithin = (truth: LineTruth, { heldOn }: Runs, { window }: Occurrence): string | undefined => {
  const held = [...heldOn].find((day) => toDay(window.start) <= day && day <= toDay(window.end))
  if (held !== undefined) return `a session was held on ${fromDay(held)}`
  const isDue = (day: Day): boolean => truth.line.parts.some((part) => part.days.has(day) && part.dates.isSchool(day))
  let days = 0
  for (let day = toDay(window.start); day <= toDay(window.end); day++) if (isDue(day)) days++
  return days < least ? `${days} school days` : undefined
}

const isShortWithin = (truth: LineTruth, run: Run, extent: 'whole' | 'touched'): boolean =>
  truth.periods.some(({ schoolDays, sessionsTruth, minutesTruth, start, end }) => {
    const [first, last] = [schoolDays[0], schoolDays.at(-1)]
    if ((sessionsTruth ?? minutesTruth)?.verdict !== 'shortfall' || first === undefined || last === undefined) return false
    return extent === 'whole' ? first >= run.from && last <= run.to : end >= run.from && start <= run.to
  })

const isAllCovered = (one: Case, truth: LineTruth, run: Run): boolean =>
  truth.periods.flatMap(({ days }) => days).every((day) => day < run.from || day > run.to || isCovered(one, truth.line.id, day))

const judgeGaps = (one: Case, truth: LineTruth, runs: Runs): Judgment => {
  // Days of school on which the line is not due break a run: declined spans, a plan without it.
  const isWhole = truth.line.parts.length === 1 && truth.line.parts.every(({ provision }) => provision.declined === undefined)
  return judgeClaim(one, {
    rule: 'service-gap',
    line: truth.line.id,
    contradicts: (occurrence) => heldWithin(truth, runs, occurrence),
    toFind: runs.inRow
      .filter((run) => run.days.length >= least && isShortWithin(truth, run, 'whole'))
      .map((run) => ({
        what: `${run.days.length} school days from ${fromDay(run.from)} to ${fromDay(run.to)}`,
        isClear: isWhole && isAllCovered(one, truth, run) && !isBlurred(one, truth, run),
        isIn: ({ window }) => toDay(window.start) <= run.to && toDay(window.end) >= run.from,
      })),
  })
}

/** A record of these days leaves open what was so, or a make-up leads to them. */
const isBlurred = ({ student, lines }: Case, { line, makeUps }: LineTruth, { from, to }: Run): boolean => {
  const ids = new Set(lines.find(({ id }) => id === line.id)?.parts.map(({ provision }) => provision.id))
  const isIn = (date: string): boolean => from <= toDay(date) && toDay(date) <= to
  return (
    makeUps.length > 0 ||
    student.log.observations.some(
      ({ date, status, provisionId, id }) =>
        isIn(date) &&
        (status === 'unknown' ||
          provisionId === undefined ||
          (ids.has(provisionId) && student.mistakes.some((mistake) => mistake.id === id))),
    )
  )
}

const judgeNotStarted = (one: Case, truth: LineTruth, runs: Runs): Judgment => {
  const run = runs.untilStart
  // Whether the period as a whole fell short may itself be open.
  const isDecided = ['service-frequency', 'service-minutes'].every((rule) => saidBy(one, rule, truth.line.id).open.length === 0)
  const begun = run !== undefined && run.days.length >= least && isShortWithin(truth, run, 'touched') ? [run] : []
  return judgeClaim(one, {
    rule: 'service-not-started',
    line: truth.line.id,
    contradicts: (occurrence) => heldWithin(truth, runs, occurrence),
    toFind: begun.map((late) => ({
      what: `nothing until ${fromDay(late.to)}`,
      isClear: isDecided && isAllCovered(one, truth, late) && !isBlurred(one, truth, late) && truth.line.parts.length === 1,
      isIn: () => true,
    })),
  })
}

const judgeStateRules = (one: Case, truth: LineTruth, runs: Runs): readonly Judgment[] => {
  const { plan, calendar, truth: all } = one.student
  if (plan.kind === '504') return []
  const { pack } = packFor(plan.jurisdiction ?? 'US')
  const judgments: Judgment[] = []
  const first = [...runs.heldOn].sort((a, b) => a - b)[0]
  for (const clock of clocksFor(pack, 'service-start', 'later-plan')) {
    const event = plan.events?.[clock.from as 'plan-developed']
    const last = event === undefined ? undefined : deadlineOf({ clock, event, calendar })?.latest
    if (last == null) continue
    judgments.push(
      judgeClaim(one, {
        rule: 'service-start-clock',
        line: truth.line.id,
        contradicts: () => (first !== undefined && first <= toDay(last) ? `held on ${fromDay(first)}, by ${last}` : undefined),
        toFind: [],
      }),
    )
  }
  const duty = pack.missedServiceNotice
  if (duty === undefined) return judgments
  const ids = new Set(truth.line.parts.map(({ provision }) => provision.id))
  const received = all.notices
    .filter(({ provisionId, status }) => ids.has(provisionId ?? '') && status !== 'not-received')
    .map(({ date }) => date)
  judgments.push(
    judgeClaim(one, {
      rule: 'notice-missed-services',
      line: truth.line.id,
      contradicts: ({ detail }) => {
        const [due, notBegunBy] = [detail?.due as CivilDate, detail?.notBegunBy as CivilDate]
        if (first !== undefined && first <= toDay(notBegunBy)) return `held on ${fromDay(first)}, by ${notBegunBy}`
        return received.some((date) => notBegunBy <= date && date <= due) ? `a notice came by ${due}` : undefined
      },
      toFind: [],
    }),
  )
  return judgments
}
