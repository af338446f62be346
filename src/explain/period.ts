import type { Bounds } from '../core/bounds.ts'
import type { CompiledPlan } from '../engine/compile.ts'
import type { PartTrace, PeriodTrace } from '../engine/trace.ts'
import type { PeriodAmount, PeriodResult } from '../model/evaluation.ts'
import { periodNoun } from '../wording/en.ts'
import { type DayFigure, daySteps } from './day.ts'
import { countOf, type Explained, given, lackingOf, sumOf, workedOut } from './explained.ts'
import { choices } from './policy-steps.ts'
import { amountText, dateText } from './say.ts'

/** What a period is explained from. */
export interface PeriodInput {
  readonly compiled: CompiledPlan
  readonly trace: PeriodTrace
  readonly result: PeriodResult
  /** Where the period stands in the evaluation. */
  readonly path: string
}

type Unit = DayFigure['unit']

/** Explains one figure of a period's amount. */
export const amountStep = (input: PeriodInput, unit: Unit, figure: string): Explained | undefined => {
  const amount = input.result[unit]
  if (amount === undefined) return undefined
  switch (figure) {
    case 'required':
    case 'bar':
      return requiredStep(input, unit, figure, amount)
    case 'delivered':
    case 'accounted':
      return heldStep(input, unit, figure)
    case 'undelivered/agencySide':
      return undeliveredStep(input, unit, 'agencySide', amount)
    case 'undelivered/allReasons':
      return undeliveredStep(input, unit, 'allReasons', amount)
    case 'verdict':
      return verdictStep(input, unit, amount)
    default:
      return undefined
  }
}

const barOf = ({ bar, required }: PeriodAmount): Bounds => bar ?? { min: required.min, max: required.min }

const undeliveredStep = (input: PeriodInput, unit: Unit, side: 'agencySide' | 'allReasons', amount: PeriodAmount): Explained => {
  const isSchools = side === 'agencySide'
  const all = isSchools
    ? workedOut('The least that the period asks for', barOf(amount), [requiredStep(input, unit, 'required', amount)])
    : workedOut('The full amount', { min: amount.required.max, max: amount.required.max }, [requiredStep(input, unit, 'required', amount)])
  const held = heldStep(input, unit, isSchools ? 'accounted' : 'delivered')
  const text = isSchools
    ? `What is asked of the school, less what was held or does not count (${unit})`
    : `What was promised, less what was held (${unit})`
  return lackingOf(text, [all, withRoom(held, input, unit, amount)], { path: `${input.path}/${unit}/undelivered/${side}` })
}

/** While a period is in progress, the days that are left may still bring something. */
const withRoom = (held: Explained, { trace, compiled }: PeriodInput, unit: Unit, { verdict }: PeriodAmount): Explained => {
  if (verdict !== 'in-progress') return held
  const { dates } = trace.ahead
  const room = given(
    'What the school days still ahead have room for',
    { min: 0, max: trace.ahead[unit] },
    { dates, policy: choices(compiled.policy, ['sessionsPerDay', 'longestSession']) },
  )
  return sumOf('So far, and what may still come', [held, room])
}

const heldStep = ({ compiled, trace, result, path }: PeriodInput, unit: Unit, figure: DayFigure['figure']): Explained => {
  const what =
    figure === 'delivered'
      ? `${unit === 'sessions' ? 'Sessions' : 'Minutes'} held`
      : `${unit === 'sessions' ? 'Sessions' : 'Minutes'} held, and missed for a reason that does not count`
  const steps = daySteps(trace.days, { unit, figure }, compiled.policy)
  return sumOf(`${what} from ${dateText(result.start)} to ${dateText(result.end)}, day by day`, steps, {
    path: `${path}/${unit}/${figure}`,
    assumptions: [
      'no-longer-than-planned',
      'sessions-per-day',
      'no-session-without-school',
      ...(compiled.policy.unrecordedMakeUps === 'none' ? (['no-unrecorded-make-ups'] as const) : []),
    ],
    policy: choices(compiled.policy, ['unrecordedMakeUps', 'minSessionShare']),
  })
}

/** The plan's words, the days, and the rule that makes a requirement of them. */
const requiredStep = (
  { compiled, trace, result, path }: PeriodInput,
  unit: Unit,
  figure: 'required' | 'bar',
  amount: PeriodAmount,
): Explained => {
  const { policy, hasCalendar } = compiled
  const { has, of } = trace.share
  const days = `from ${dateText(result.start)} to ${dateText(result.end)}`
  const text = `${figure === 'bar' ? 'The least that is asked for' : 'What is asked for'} ${days} (${unit}): ${ruleText(unit, policy.shortPeriods)}`
  const steps = [
    ...trace.parts.flatMap(partSteps),
    given('N: days of the whole period', trace.whole, { assumptions: [hasCalendar ? 'calendar-is-right' : 'no-calendar'] }),
    ...(has === of ? [] : [given(`Of ${of} units in a whole period it has ${has}`, has)]),
  ]
  return workedOut(text, figure === 'bar' ? barOf(amount) : amount.required, steps, {
    path: `${path}/${unit}/${figure}`,
    policy: choices(policy, ['shortPeriods', 'periodAnchor']),
    basis: compiled.plan.kind === 'iep' ? ['us.300.320.a7', 'us.300.323.c2'] : ['us.504.33'],
  })
}

const partSteps = ({ provision, asks, unit, length, days, schoolDays }: PartTrace): readonly Explained[] => {
  const amount = `${asks} ${unit}${asks === 1 ? '' : 's'} in a ${periodNoun(provision.frequency?.per, 1)}`
  const each = length === undefined ? '' : `, each of at least ${length} minutes`
  return [
    given(`R: the plan says “${provision.asWritten}”: at least ${amount}${each}`, asks),
    given('C: days of the period, as its unit counts them, on which these words are due', days),
    countOf('A: school days among them', schoolDays),
  ]
}

const ruleText = (unit: Unit, shortPeriods: 'bounds' | 'full' | 'prorate'): string => {
  const rules = {
    bounds: 'at most R × C ÷ N, rounded up; at least R × A ÷ N, rounded down',
    full: 'R × C ÷ N, rounded up',
    prorate: 'R × A ÷ N, rounded down',
  }
  const floor = '; one session at least where half of the days are school days; nothing where none is'
  const length = unit === 'minutes' ? '; in minutes, where the plan states sessions, times the shortest length of one' : ''
  return `${rules[shortPeriods]}${floor}${length}`
}

const verdictStep = (input: PeriodInput, unit: Unit, amount: PeriodAmount): Explained => {
  const bar = barOf(amount)
  const { accounted, verdict } = amount
  const parts = [
    workedOut('The least that the period asks for', bar, [requiredStep(input, unit, 'required', amount)]),
    heldStep(input, unit, 'accounted'),
  ]
  return workedOut(verdictText(verdict, accounted, bar), verdict, parts, { path: `${input.path}/${unit}/verdict` })
}

const verdictText = (verdict: PeriodAmount['verdict'], accounted: Bounds, bar: Bounds): string => {
  const against = `accounted for: ${amountText(accounted)}, asked for: ${amountText(bar)}`
  switch (verdict) {
    case 'met':
      return `Every possibility reaches what is asked for (${against})`
    case 'shortfall':
      return `No possibility reaches what is asked for (${against})`
    case 'in-progress':
      return `School days of the period are still ahead (${against})`
    case 'not-applicable':
      return `Nothing had to be held (${against})`
    case 'undetermined':
    case 'not-assessable':
      return `Some possibilities reach what is asked for and others do not (${against})`
  }
}
