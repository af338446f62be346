import { type Bounds, exactly } from '../core/bounds.ts'
import { tracePeriod } from '../engine/trace.ts'
import type { CommitmentResult, Pace, ServiceResult, Totals } from '../model/evaluation.ts'
import { fromDay } from '../time/civil-date.ts'
import { refs } from './day.ts'
import { countOf, type Explained, given, sumOf, workedOut } from './explained.ts'
import type { LineInput } from './line-input.ts'
import { amountStep, type PeriodInput } from './period.ts'
import { choices } from './policy-steps.ts'
import { projectionStep } from './projection.ts'
import { dateText } from './say.ts'
import { endedIn, judged, type PlacedPeriod, schoolDayTotal, totalStep, verdictCount } from './sums.ts'

/** Explains a number of a service line by the keys that lead to it. */
export const serviceStep = (result: ServiceResult, keys: readonly string[], input: LineInput): Explained | undefined => {
  const [first, second, ...rest] = keys
  const line = input.compiled.lines.find(({ id }) => id === result.line)
  const periods = result.periods.map((one, i): PlacedPeriod => {
    const days = line?.kind === 'service' ? line.periods[i] : undefined
    const last = days === undefined ? one.end : fromDay(days.lastSchoolDay)
    return { result: one, path: `${input.path}/periods/${i}`, lastSchoolDay: last < input.asOf ? last : input.asOf }
  })
  const path = `${input.path}/${keys.join('/')}`
  switch (first) {
    case 'verdict':
      return lineVerdictStep(result, periods, path)
    case 'per':
      return given(`The plan counts by it: “${result.asWritten}”`, result.per?.[second === 'length' ? 'length' : 'count'], { path })
    case 'periods':
      return second === undefined ? undefined : periodStep(result, Number(second), rest, periods, input)
    case 'totals':
      return totalsStep(result.totals, judged(periods), periods, [second ?? '', ...rest], path, 'the judged periods')
    case 'windows': {
      const window = result.windows[Number(second)]
      if (window === undefined) return undefined
      const ended = endedIn(periods, window)
      return totalsStep(
        window,
        ended,
        ended,
        rest,
        path,
        `the judged periods whose last school day lies from ${dateText(window.start)} to ${dateText(window.end)}`,
      )
    }
    case 'pace':
      return result.pace === undefined
        ? undefined
        : paceStep(result.pace, [second ?? '', ...rest].join('/'), path, input, result.line, result.periods.length - 1)
    case 'projection':
      return result.projection === undefined ? undefined : projectionStep(result, result.projection, second ?? '', periods, input)
    default:
      return undefined
  }
}

const totalsStep = (
  totals: Totals,
  over: readonly PlacedPeriod[],
  all: readonly PlacedPeriod[],
  [first, ...rest]: readonly string[],
  path: string,
  of: string,
): Explained | undefined => {
  if (first === 'sessions' || first === 'minutes') return totalStep(over, first, rest.join('/'), path, of, totals[first]?.balance)
  if (first === 'schoolDays') return schoolDayTotal(over, path)
  return first === 'periods' && rest[0] !== undefined ? verdictCount(all, rest[0], path) : undefined
}

const lineVerdictStep = ({ verdict }: ServiceResult, periods: readonly PlacedPeriod[], path: string): Explained =>
  workedOut(
    'The worst verdict of the periods that are over, in the order shortfall, undetermined, met; of those in progress only while no other was judged',
    verdict,
    periods.map(({ result, path: at }) =>
      given(`${dateText(result.start)} to ${dateText(result.end)}`, result.verdict, { path: `${at}/verdict` }),
    ),
    { path },
  )

const periodStep = (
  result: ServiceResult,
  index: number,
  [first, ...rest]: readonly string[],
  periods: readonly PlacedPeriod[],
  input: LineInput,
): Explained | undefined => {
  const period = result.periods[index]
  if (period === undefined) return undefined
  const path = `${input.path}/periods/${index}`
  const here = `${path}/${[first, ...rest].join('/')}`
  if (first === 'running') {
    const [unit, ...figure] = rest
    const upTo = judged(periods).filter((one) => one.result.start <= period.start)
    return unit === 'sessions' || unit === 'minutes'
      ? totalStep(upTo, unit, figure.join('/'), here, 'the judged periods up to this one')
      : undefined
  }
  const trace = tracePeriod(input.compiled, input.log, input.asOf, result.line, index)
  if (trace === undefined) return undefined
  const periodInput: PeriodInput = { compiled: input.compiled, trace, result: period, path }
  if (first === 'sessions' || first === 'minutes') return amountStep(periodInput, first, rest.join('/'))
  return periodFigure(periodInput, first ?? '', rest, here)
}

const periodFigure = (
  { compiled, trace, result }: PeriodInput,
  first: string,
  rest: readonly string[],
  path: string,
): Explained | undefined => {
  switch (first) {
    case 'schoolDays':
      return sumOf(
        'School days of the period on which the line is due',
        trace.parts.map(({ provision, schoolDays }) =>
          countOf(`Under “${provision.asWritten}”`, schoolDays, {
            assumptions: [compiled.hasCalendar ? 'calendar-is-right' : 'no-calendar'],
          }),
        ),
        { path },
      )
    case 'verdict':
      return workedOut(
        'The worse of the verdicts on sessions and on minutes',
        result.verdict,
        (['sessions', 'minutes'] as const).flatMap((unit) => {
          const verdict = result[unit]?.verdict
          return verdict === undefined ? [] : [given(unit, verdict, { path: path.replace(/verdict$/u, `${unit}/verdict`) })]
        }),
        { path },
      )
    case 'missed': {
      const reason = rest[0] ?? ''
      const count = (result.missed as Readonly<Record<string, number>>)[reason]
      if (count === undefined) return undefined
      const records = trace.days
        .flatMap(({ logs }) => logs.flatMap((log) => log.records))
        .filter((one) => one.status === 'missed' && (one.reason ?? 'not-stated') === reason)
      return workedOut(
        `Missed sessions with the reason “${reason.replaceAll('-', ' ')}”; of a day the most that one log tells`,
        exactly(count),
        [],
        {
          path,
          records: refs(records),
        },
      )
    }
    case 'knownMinutes':
      return workedOut(
        'Minutes held, as far as they are on record; the plan states no length of a session',
        result.knownMinutes ?? exactly(0),
        [],
        { path },
      )
    case 'deliveredAsWritten':
      return workedOut(
        'Sessions held in the group, at the place and by the provider that the plan states, as far as recorded',
        result.deliveredAsWritten ?? exactly(0),
        [],
        { path },
      )
    default:
      return undefined
  }
}

const paceStep = (pace: Pace, figure: string, path: string, input: LineInput, line: string, index: number): Explained | undefined => {
  const trace = tracePeriod(input.compiled, input.log, input.asOf, line, index)
  const left = countOf('School days still ahead', trace?.ahead.dates ?? [])
  const unit = `${pace.unit}s`
  const amount = (name: string, value: Bounds): Explained => given(name, value, { path: `${input.path}/periods/${index}/${unit}/${name}` })
  switch (figure) {
    case 'required':
    case 'delivered':
      return workedOut(`As the period has it (${unit})`, pace[figure], [amount(figure, pace[figure])], { path })
    case 'expected':
      return workedOut(
        'What the school days so far would bring: required × days passed ÷ days of the period, rounded outward',
        pace.expected,
        [amount('required', pace.required), left],
        { path },
      )
    case 'remaining':
      return workedOut(
        'What the period still asks for',
        pace.remaining,
        [amount('required', pace.required), amount('accounted', pace.delivered)],
        { path },
      )
    case 'schoolDaysLeft':
      return { ...left, path }
    case 'scheduled':
      return workedOut('Sessions on the schedule after the day that is looked at', exactly(pace.scheduled), [], { path })
    case 'window/schoolDays':
      return workedOut('School days of the period', exactly(pace.window.schoolDays), [], { path })
    default:
      return undefined
  }
}

/** Explains a number of an agreed amount: it is counted like one period that lasts until its date. */
export const commitmentStep = (result: CommitmentResult, keys: readonly string[], input: LineInput): Explained | undefined => {
  const path = `${input.path}/${keys.join('/')}`
  const trace = tracePeriod(input.compiled, input.log, input.asOf, result.line, 0)
  const agreed = given(`It was agreed: “${result.asWritten}”`, { min: result.agreed.min, max: result.agreed.max })
  const records = (trace?.days ?? []).flatMap(({ logs }) => logs.flatMap((log) => refs(log.records)))
  const held = workedOut(`Held until ${dateText(result.by)}, as far as recorded (${result.agreed.unit}s)`, result.delivered, [], {
    records,
    policy: choices(input.compiled.policy, ['unrecordedMakeUps']),
  })
  switch (keys.join('/')) {
    case 'agreed':
      return { ...agreed, path }
    case 'delivered':
      return { ...held, path }
    case 'remaining':
      return workedOut('What was agreed, less what was held', result.remaining, [agreed, held], { path })
    case 'window/schoolDays':
      return workedOut('School days up to the day that is looked at', exactly(result.window.schoolDays), [], { path })
    default:
      return keys[0] === 'pace' && result.pace !== undefined
        ? paceStep(result.pace, keys.slice(1).join('/'), path, input, result.line, 0)
        : undefined
  }
}
