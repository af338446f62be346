import { exactly } from '../core/bounds.ts'
import type { AccommodationResult, OpportunityResult, ReportingResult, SettingDate, SettingResult } from '../model/evaluation.ts'
import type { Policy } from '../model/policy.ts'
import { type Explained, type ExplainedRecord, given, sumOf, workedOut } from './explained.ts'
import { choices } from './policy-steps.ts'
import { dateText } from './say.ts'

/** Finds the log of a record by its id, as far as an event line has it. */
export type RecordFinder = (ids: readonly string[]) => readonly ExplainedRecord[]

/** What a line of dated events is explained from. */
export interface EventInput {
  readonly path: string
  readonly policy: Policy
  readonly find: RecordFinder
}

const opportunityFigures = ['asked', 'provided', 'partial', 'notProvided'] as const

const opportunityTexts = {
  asked: 'Times at which the plan asks for it',
  provided: 'Times at which it was given',
  partial: 'Times at which less than promised was given, for sure',
  notProvided: 'Times at which it was not given, for sure',
} as const

/** Explains a number of an accommodation. */
export const accommodationStep = (result: AccommodationResult, keys: readonly string[], input: EventInput): Explained | undefined => {
  const path = `${input.path}/${keys.join('/')}`
  const [first, second, third] = keys
  const figure = opportunityFigures.find((one) => one === (first === 'opportunities' ? third : first))
  if (first === 'opportunities') {
    const opportunity = result.opportunities[Number(second)]
    return opportunity === undefined || figure === undefined ? undefined : opportunityStep(opportunity, figure, path, input)
  }
  if (figure !== undefined) {
    const parts = result.opportunities.map((one, i) => opportunityStep(one, figure, `${input.path}/opportunities/${i}/${figure}`, input))
    return sumOf(`${opportunityTexts[figure]}, over all that are known`, parts, {
      path,
      policy: choices(input.policy, ['minOpportunities']),
    })
  }
  if (first === 'verdict') {
    const lacking = [figureStep(result, 'partial', input), figureStep(result, 'notProvided', input)]
    const rule =
      'Short as soon as it was not given in full at one known time; met only where one log is stated complete and it was given each time; else the records cannot tell'
    return workedOut(rule, result.verdict, lacking, { path })
  }
  if (first === 'offeredDeclined' || first === 'notNeeded') {
    const text = first === 'offeredDeclined' ? 'Times at which it was offered and declined' : 'Times at which it was not needed'
    return workedOut(`${text}: these ask for nothing`, exactly(result[first]), [], { path })
  }
  return windowStep(result.window.schoolDays, keys, path)
}

const figureStep = (result: AccommodationResult, figure: 'partial' | 'notProvided', input: EventInput): Explained => {
  const value = result[figure]
  return given(opportunityTexts[figure], value, { path: `${input.path}/${figure}` })
}

const opportunityStep = (
  { date, opportunity, event, records, conflict, ...amounts }: OpportunityResult,
  figure: (typeof opportunityFigures)[number],
  path: string,
  { find }: EventInput,
): Explained => {
  const what = `${dateText(date)}, ${opportunity.replaceAll('-', ' ')}${event === undefined ? '' : ` (${event})`}`
  const found = records.length === 0 ? 'known to have taken place, nothing is recorded about it' : 'as recorded'
  const value = amounts[figure]
  return given(`${what}: ${conflict === true ? 'the logs contradict each other' : found}`, value, {
    path,
    dates: [date],
    records: find(records),
  })
}

const windowStep = (schoolDays: number, keys: readonly string[], path: string): Explained | undefined =>
  keys.join('/') === 'window/schoolDays'
    ? workedOut('School days on which the line is in force', exactly(schoolDays), [], { path })
    : undefined

/** Explains a number of a setting. */
export const settingStep = (result: SettingResult, keys: readonly string[], input: EventInput): Explained | undefined => {
  const path = `${input.path}/${keys.join('/')}`
  const [first] = keys
  if (first === 'matches' || first === 'differs' || first === 'unknown') return datesStep(result, first, path, input)
  if (first === 'verdict') {
    const rule = 'Short from a share of at least five observed dates on, or when every one of at least three differs'
    const parts = (['matches', 'differs', 'unknown'] as const).map((match) =>
      given(`Dates: ${match}`, result[match], { path: `${input.path}/${match}` }),
    )
    return workedOut(rule, result.verdict, parts, { path, policy: choices(input.policy, ['settingShare']) })
  }
  if (first === 'regularClass' && result.regularClass !== undefined) return regularClassStep(result.regularClass, keys, path, input)
  return windowStep(result.window.schoolDays, keys, path)
}

const datesStep = ({ dates }: SettingResult, match: SettingDate['match'], path: string, { find }: EventInput): Explained => {
  const parts = dates
    .filter((one) => one.match === match)
    .map(({ date, observed, records, conflict }) =>
      given(`${dateText(date)}: ${conflict === true ? 'the logs contradict each other' : observed.join(', ') || 'as recorded'}`, 1, {
        dates: [date],
        records: find(records),
      }),
    )
  return sumOf(`Observed dates: ${match === 'unknown' ? 'nobody can tell' : match}`, parts, { path })
}

const regularClassStep = (
  { regularMinutes, allMinutes, promised, window, records }: NonNullable<SettingResult['regularClass']>,
  keys: readonly string[],
  path: string,
  { find, policy }: EventInput,
): Explained | undefined => {
  const day = choices(policy, ['schoolDayMinutes'])
  switch (keys.slice(1).join('/')) {
    case 'promised':
      return given('The share of the day that the plan states, in percent', promised, { path })
    case 'regularMinutes':
      return workedOut('Minutes in regular class on record; minutes that nobody recorded go to the upper end', regularMinutes, [], {
        path,
        records: find(records),
        policy: day,
      })
    case 'allMinutes':
      return workedOut(`All school minutes of ${window.schoolDays} school days, lunch and recess included`, exactly(allMinutes), [], {
        path,
        policy: day,
      })
    case 'window/schoolDays':
      return workedOut('School days on which the line is in force', exactly(window.schoolDays), [], { path })
    default:
      return undefined
  }
}

/** Explains the verdict on promised reports. */
export const reportingStep = (result: ReportingResult, keys: readonly string[], input: EventInput): Explained | undefined => {
  if (keys[0] !== 'verdict') return undefined
  const parts = result.reports.map(({ due, status, receivedOn, records }) =>
    given(`Due ${dateText(due)}`, `${status}${receivedOn === undefined ? '' : `, ${dateText(receivedOn)}`}`, {
      records: input.find(records),
    }),
  )
  return workedOut(
    'Short when a report is recorded as late or not received; open while one that was due has no record',
    result.verdict,
    parts,
    { path: `${input.path}/verdict` },
  )
}
