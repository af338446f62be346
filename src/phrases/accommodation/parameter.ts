import type { AccommodationParameters } from '../../model/provision.ts'
import type { Span } from '../reading.ts'
import { outsideBrackets } from '../text/term.ts'
import { number, numberOf } from './spelled-number.ts'

/** One parameter that was read, and where. */
export interface FoundParameter {
  readonly values: AccommodationParameters
  readonly span: Span
  readonly recogniser: string
}

/** Reads one thing that a line about an accommodation can say in numbers. */
export interface ParameterRecogniser {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  /** Whether it cannot match without a number in figures or words. */
  readonly needsNumber: boolean
  /** The kinds that it holds for; all of them where it is absent. */
  readonly kinds?: readonly string[]
  readonly build: (groups: readonly string[]) => AccommodationParameters | undefined
}

/** Makes a recogniser of a pattern in which N stands for a number. */
export const parameter = (
  id: string,
  source: string,
  example: string,
  build: ParameterRecogniser['build'],
  kinds?: readonly string[],
): ParameterRecogniser => ({
  id,
  pattern: new RegExp(source.replaceAll('N', `(${number})`), 'iu'),
  example,
  needsNumber: outsideBrackets(source)
    .split('|')
    .every((one) => one.includes('N')),
  build,
  ...(kinds !== undefined && { kinds }),
})

/** The whole number that a text stands for. */
export const whole = (text: string | undefined): number | undefined => {
  const value = text === undefined ? undefined : numberOf(text)
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

/** What the alternative that matched has captured. */
export const captured = (groups: readonly (string | undefined)[]): string | undefined => groups.find((one) => one !== undefined)

/** A named whole number, or nothing. */
export const amount =
  (
    name:
      | 'everyMinutes'
      | 'breakMinutes'
      | 'extraMinutes'
      | 'extraDays'
      | 'maxGroupSize'
      | 'items'
      | 'warningMinutes'
      | 'hoursInAdvance'
      | 'repetitions',
    factor = 1,
  ): ParameterRecogniser['build'] =>
  (groups) => {
    const value = whole(captured(groups))
    return value === undefined ? undefined : { [name]: value * factor }
  }
