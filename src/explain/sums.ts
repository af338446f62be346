import { type Bounds, exactly } from '../core/bounds.ts'
import type { AmountTotals, Balance, PeriodAmount, PeriodResult, Window } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { type Explained, given, sumOf, workedOut } from './explained.ts'
import { dateText } from './say.ts'

/** Judged periods of a line, each with its place in the evaluation. */
export interface PlacedPeriod {
  readonly result: PeriodResult
  readonly path: string
  /** Not after the day of the evaluation. */
  readonly lastSchoolDay: CivilDate
}

type Unit = 'sessions' | 'minutes'

/** The judged ones. */
export const judged = (periods: readonly PlacedPeriod[]): readonly PlacedPeriod[] =>
  periods.filter(({ result }) => result.verdict !== 'in-progress')

/** The judged ones whose last school day lies in a window. */
export const endedIn = (periods: readonly PlacedPeriod[], { start, end }: Pick<Window, 'start' | 'end'>): readonly PlacedPeriod[] =>
  judged(periods).filter(({ lastSchoolDay }) => lastSchoolDay >= start && lastSchoolDay <= end)

/** A figure of totals: the same figure of its periods, added up. */
export const totalStep = (
  periods: readonly PlacedPeriod[],
  unit: Unit,
  figure: string,
  path: string,
  of: string,
  balance?: Balance,
): Explained | undefined => {
  const amounts = periods.filter(({ result }) => result[unit] !== undefined)
  if (figure.startsWith('balance/')) return balance && balanceStep(amounts, unit, figure.slice('balance/'.length), path, balance)
  const parts = amounts.flatMap(({ result, path: at }): readonly Explained[] => {
    const amount = result[unit] as PeriodAmount
    const value = figureOf(amount, figure)
    return value === undefined ? [] : [given(`${spanText(result)}: ${amount.verdict}`, value, { path: `${at}/${unit}/${figure}` })]
  })
  return parts.length === amounts.length
    ? sumOf(`${figureNames[figure] ?? figure} (${unit}), added up over ${of}`, parts, { path })
    : undefined
}

const spanText = ({ start, end }: Pick<Window, 'start' | 'end'>): string => `${dateText(start)} to ${dateText(end)}`

const figureNames: Readonly<Record<string, string>> = {
  required: 'What was asked for',
  delivered: 'What was held',
  accounted: 'What was held, or missed for a reason that does not count',
  'undelivered/agencySide': 'What is asked of the school and not accounted for',
  'undelivered/allReasons': 'What was promised and not held',
}

const figureOf = (amount: PeriodAmount | AmountTotals, figure: string): Bounds | undefined => {
  switch (figure) {
    case 'required':
    case 'delivered':
    case 'accounted':
      return amount[figure]
    case 'undelivered/agencySide':
      return amount.undelivered.agencySide
    case 'undelivered/allReasons':
      return amount.undelivered.allReasons
    default:
      return undefined
  }
}

const bucketTexts: Readonly<Record<keyof Balance, string>> = {
  required: 'The full amounts of the periods',
  delivered: 'Held for sure, in no period more than its full amount',
  notCounted: 'Missed for a reason that does not count',
  shortPeriod: 'What a period with fewer days leaves open',
  short: 'Short for sure',
  cannotTell: 'What is left: the records cannot tell where it went',
}

/** Every required session ends in one bucket, taken in turn from the full amount of each period. */
const balanceStep = (
  periods: readonly PlacedPeriod[],
  unit: Unit,
  figure: string,
  path: string,
  balance: Balance,
): Explained | undefined => {
  const [bucket = '', reason] = figure.split('/')
  const value = reason === undefined ? balance[bucket as keyof Balance] : (balance.notCounted as Readonly<Record<string, number>>)[reason]
  if (typeof value !== 'number') return undefined
  const parts = periods.map(({ result, path: at }): Explained => {
    const { required, delivered, undelivered } = result[unit] as PeriodAmount
    const span = spanText(result)
    return workedOut(span, { min: required.max, max: required.max }, [
      given('Held for sure', delivered.min, { path: `${at}/${unit}/delivered` }),
      given('Short for sure', undelivered.agencySide.min, { path: `${at}/${unit}/undelivered/agencySide` }),
      given('What a period with fewer days leaves open', required.max - required.min, { path: `${at}/${unit}/required` }),
    ])
  })
  const name =
    reason === undefined
      ? bucketTexts[bucket as keyof Balance]
      : `Missed for this reason (${reason.replaceAll('-', ' ')}), which does not count`
  const order =
    'of each period’s full amount are taken in turn: what was held, what does not count, what is short, what a short period leaves open; the rest cannot be told'
  return workedOut(`${name} (${unit}); ${order}`, exactly(value), parts, { path })
}

/** How many periods had a verdict. */
export const verdictCount = (periods: readonly PlacedPeriod[], verdict: string, path: string): Explained => {
  const which = periods.filter(({ result }) => result.verdict === verdict)
  const parts = which.map(({ result, path: at }) => given(spanText(result), 1, { path: at }))
  return sumOf(`Periods that are ${verdict.replaceAll('-', ' ')}`, parts, { path })
}

/** School days, added up over periods. */
export const schoolDayTotal = (periods: readonly PlacedPeriod[], path: string): Explained =>
  sumOf(
    'School days of the judged periods',
    periods.map(({ result, path: at }) => given(spanText(result), result.schoolDays, { path: `${at}/schoolDays` })),
    { path },
  )
