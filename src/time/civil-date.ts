import { UsageError } from '../core/usage-error.ts'

/**
 * A civil date, `YYYY-MM-DD`, without time and without time zone. Civil dates sort as text.
 *
 * The type keeps arbitrary text out: use {@link isCivilDate} to narrow a `string`.
 *
 * @public
 */
export type CivilDate = `${number}-${number}-${number}`

/** A civil date as a whole number of days since 1970-01-01: what the library computes with inside. */
export type Day = number

const firstYear = 1900
const lastYear = 2199
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const daysBefore1970 = 719468

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The number at two or four ASCII digits of a text, or NaN-like negative when a digit is none. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Days since 1970-01-01 of a proleptic Gregorian date, by era arithmetic (March-based years). */
const dayFromParts = (year: number, month: number, date: number): Day => {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - daysBefore1970
}

/** Reads a civil date; `undefined` when the text is no real date between 1900 and 2199. */
export const parseDay = (text: string): Day | undefined => {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  if (year < firstYear || year > lastYear || date < 1) return undefined
  // A month that does not exist has no days.
  const longest = month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
  return date <= longest ? dayFromParts(year, month, date) : undefined
}

/** Reads a civil date that a caller promised to be one. */
export const toDay = (text: string): Day => {
  const day = typeof text === 'string' ? parseDay(text) : undefined
  if (day === undefined) {
    throw new UsageError(
      'not-a-date',
      `Expected a real date as YYYY-MM-DD between ${firstYear} and ${lastYear}, found ${JSON.stringify(text)}.`,
    )
  }
  return day
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** Writes a day as a civil date: the reverse of the same era arithmetic. */
export const fromDay = (day: Day): CivilDate => {
  const shifted = day + daysBefore1970
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as CivilDate
}

/**
 * Tells whether a text is a real civil date: the form `YYYY-MM-DD` and a day that exists.
 *
 * @param text - Any value.
 * @returns True for a real date between 1900 and 2199.
 *
 * @example
 * isCivilDate('2028-02-29') // true
 * isCivilDate('2026-06-31') // false
 *
 * @public
 */
export const isCivilDate = (text: unknown): text is CivilDate => typeof text === 'string' && parseDay(text) !== undefined
