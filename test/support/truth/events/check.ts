import { compile } from '../../../../src/engine/compile.ts'
import { evaluateWith } from '../../../../src/engine/evaluate.ts'
import type { AccommodationResult, Evaluation, ReportingResult, SettingResult } from '../../../../src/model/evaluation.ts'
import type { ObservationLog } from '../../../../src/model/observation.ts'
import { fromDay, toDay } from '../../../../src/time/civil-date.ts'
import { random } from '../../random.ts'
import { noWords } from '../../worked.ts'
import type { Problem } from '../check-service.ts'
import type { TruthOptions } from '../options.ts'
import { randomSchool } from '../school.ts'
import { writeEvents } from './log.ts'
import { type EventStory, type Occasion, tellEvents } from './story.ts'

export interface CheckedEvents {
  readonly problems: readonly Problem[]
  readonly verdicts: readonly string[]
  readonly evaluation: Evaluation
}

/** Generates accommodations, a setting and reports as they truly were, writes them into logs, and compares the evaluation. */
export const checkEvents = (seed: number, options: TruthOptions): CheckedEvents => {
  const r = random(seed)
  const school = randomSchool(r, options)
  const story = tellEvents(r, school)
  const log = writeEvents(r, school, story, options.logs ?? 3)
  const compiled = compile({ plan: story.plan, calendar: school.calendar })
  const evaluation = evaluateWith({ compiled, log, asOf: fromDay(story.end) }, noWords)
  const problems = evaluation.provisions.flatMap((result): readonly Problem[] => {
    switch (result.kind) {
      case 'accommodation':
        return checkAccommodation(result, story, log)
      case 'setting':
        return checkSetting(result, story)
      case 'reporting':
        return checkReports(result, story)
      default:
        return []
    }
  })
  return { problems, verdicts: evaluation.provisions.map(({ verdict }) => verdict), evaluation }
}

const bound = (what: string): Problem => ({ kind: 'bound', what })
const flip = (what: string): Problem => ({ kind: 'flip', what })

const checkAccommodation = (result: AccommodationResult, { occasions, end }: EventStory, log: ObservationLog): readonly Problem[] => {
  const past = occasions.filter(({ day, given }) => day <= end && given.has(result.id))
  const known = past.filter((occasion) => isKnown(occasion, log))
  const count = (among: readonly Occasion[], ...outcomes: readonly string[]): number =>
    among.filter(({ given }) => outcomes.includes(given.get(result.id) as string)).length
  const asked = count(known, 'provided', 'partial', 'not-provided')
  const provided = count(known, 'provided')
  const lacking = count(past, 'partial', 'not-provided')
  const { verdict, opportunities } = result
  const isWithin = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean => min <= value && value <= max
  return [
    ...(isWithin(asked, result.asked) ? [] : [bound(`${result.id}: asked ${JSON.stringify(result.asked)} lacks ${asked}`)]),
    ...(isWithin(provided, result.provided) ? [] : [bound(`${result.id}: provided ${JSON.stringify(result.provided)} lacks ${provided}`)]),
    ...(result.partial <= count(past, 'partial') ? [] : [bound(`${result.id}: ${result.partial} partial`)]),
    ...(result.notProvided <= count(past, 'not-provided') ? [] : [bound(`${result.id}: ${result.notProvided} not provided`)]),
    ...(verdict === 'shortfall' && lacking === 0 ? [flip(`${result.id}: shortfall, and nothing lacked`)] : []),
    ...(verdict === 'met' && lacking > 0 ? [flip(`${result.id}: met, and ${lacking} lacked`)] : []),
    ...opportunities.flatMap(({ date, conflict }) =>
      conflict ? [{ kind: 'conflict', what: `${result.id}: logs of ${date}` } as const] : [],
    ),
  ]
}

/** Whether a list or a record shows an event. */
const isKnown = ({ day, opportunity, event }: Occasion, { observations, opportunities = [] }: ObservationLog): boolean =>
  [...observations, ...opportunities].some((one) => one.date === fromDay(day) && one.opportunity === opportunity && one.event === event)

const checkSetting = ({ dates, matches, differs, verdict }: SettingResult, { places, end }: EventStory): readonly Problem[] => {
  const truth = [...places].filter(([day]) => day <= end)
  const differing = truth.filter(([, place]) => place === 'full-class').length
  const wrong = dates.filter(
    ({ date, match }) => match !== 'unknown' && (match === 'matches') !== (places.get(toDay(date)) === 'small-group'),
  )
  return [
    ...wrong.map(({ date, match }) => bound(`setting of ${date}: ${match}`)),
    ...dates.flatMap(({ date, conflict }) => (conflict ? [{ kind: 'conflict', what: `setting of ${date}` } as const] : [])),
    ...(matches <= truth.length - differing && differs <= differing ? [] : [bound(`setting: ${matches} match, ${differs} differ`)]),
    ...(verdict === 'met' && differing > 0 ? [flip(`setting: met, and ${differing} days differed`)] : []),
    ...(verdict === 'shortfall' && differing === 0 ? [flip('setting: shortfall, and no day differed')] : []),
  ]
}

const checkReports = (result: ReportingResult, { reports, end }: EventStory): readonly Problem[] =>
  result.reports.flatMap(({ due, status, receivedOn, conflict }): readonly Problem[] => {
    const truth = reports.find((report) => report.due === toDay(due))
    const received = truth?.received !== undefined && truth.received <= end ? truth.received : undefined
    const inTime = received !== undefined && received <= toDay(due)
    const isWrong = {
      received: !inTime,
      late: received === undefined || inTime,
      'not-received': inTime || toDay(due) > end,
      'not-due-yet': toDay(due) <= end,
      unknown: false,
    }[status]
    return [
      ...(isWrong ? [flip(`report of ${due}: ${status}`)] : []),
      ...(receivedOn !== undefined && toDay(receivedOn) !== received ? [bound(`report of ${due}: received on ${receivedOn}`)] : []),
      ...(conflict ? [{ kind: 'conflict', what: `report of ${due}` } as const] : []),
    ]
  })
