import { schoolDatesOf } from '../engine/trace.ts'
import type { Projection, ServiceResult } from '../model/evaluation.ts'
import { fromDay, toDay } from '../time/civil-date.ts'
import { countOf, type Explained, given, sumOf, workedOut } from './explained.ts'
import type { LineInput } from './line-input.ts'
import { dateText } from './say.ts'
import type { PlacedPeriod } from './sums.ts'

/** Explains a figure of a projection. */
export const projectionStep = (
  result: ServiceResult,
  projection: Projection,
  figure: string,
  periods: readonly PlacedPeriod[],
  { compiled, asOf, path }: LineInput,
): Explained | undefined => {
  const { unit, by, required, delivered } = projection
  const start = result.windows.find(({ of }) => of === 'year-to-date')?.start ?? asOf
  const here = { path: `${path}/projection/${figure}` }
  const passed = (): Explained =>
    countOf('School days of the line this school year, up to the day that is looked at', schoolDatesOf(compiled, result.line, start, asOf))
  const left = (): Explained =>
    countOf(`School days of the line after it, to ${dateText(by)}`, schoolDatesOf(compiled, result.line, fromDay(toDay(asOf) + 1), by))
  switch (figure) {
    case 'schoolDaysPassed':
      return { ...passed(), ...here }
    case 'schoolDaysLeft':
      return { ...left(), ...here }
    case 'required':
      return sumOf(
        `What the periods of the school year to ${dateText(by)} ask for`,
        askedFor(result, projection, start, { compiled }),
        here,
      )
    case 'delivered': {
      const held = periods
        .filter(({ result: period }) => period.end >= start)
        .flatMap(({ result: period, path: at }) => {
          const amount = unit === 'session' ? period.sessions : period.minutes
          const span = `${dateText(period.start)} to ${dateText(period.end)}`
          return amount === undefined ? [] : [given(span, amount.delivered, { path: `${at}/${unit}s/delivered` })]
        })
      const rule = `At the rate so far, by ${dateText(by)}: held × (days passed + days left) ÷ days passed, rounded outward. It is no fact, and nothing is judged by it`
      return workedOut(`${rule}; asked for: ${required.max}`, delivered, [sumOf('Held so far', held), passed(), left()], here)
    }
    default:
      return undefined
  }
}

const askedFor = (
  { line: id }: ServiceResult,
  { unit, by }: Projection,
  start: ServiceResult['totals']['start'],
  { compiled }: Pick<LineInput, 'compiled'>,
): readonly Explained[] => {
  const line = compiled.lines.find((one) => one.id === id)
  if (line?.kind !== 'service') return []
  return line.periods
    .filter((period) => period.end >= toDay(start) && period.start <= toDay(by))
    .flatMap((period) => {
      const asked = unit === 'session' ? period.sessions : period.minutes
      const span = `${dateText(fromDay(period.start))} to ${dateText(fromDay(period.end))}`
      return asked === undefined ? [] : [given(span, { min: asked.bar.min, max: asked.max })]
    })
}
