import type { Bounds } from '../core/bounds.ts'
import { type CivilDate, toDay } from '../time/civil-date.ts'

/*
 * Dates, lists and plurals through Intl, with the locale as an argument and UTC as the zone:
 * the machine's own locale and time zone never show.
 */

/** A language: one that texts exist in, or the BCP 47 tag of a language that a user adds (`pt-BR`). @public */
export type Locale = 'en' | 'es' | `${string}-${string}`

/** Schools in the United States are written to, also in Spanish. */
const tagOf = (locale: Locale): string => (locale === 'en' || locale === 'es' ? `${locale}-US` : locale)

type Style = 'long' | 'short' | 'month-day' | 'month'

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  'month-day': { month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
}

const cache = new Map<string, unknown>()

/** Formatters are slow to make and never change. */
const cached = <T>(key: string, make: () => T): T => {
  const known = cache.get(key)
  if (known !== undefined) return known as T
  const made = make()
  cache.set(key, made)
  return made
}

/** Texts of dates: a report names the same days again and again. */
const dateTexts = new Map<string, string>()
const mostDateTexts = 5000

/** Writes a civil date for people. */
export const formatDate = (locale: Locale, date: CivilDate, style: Style = 'long'): string => {
  const key = `${locale} ${style} ${date}`
  const known = dateTexts.get(key)
  if (known !== undefined) return known
  const format = cached(`date ${locale} ${style}`, () => new Intl.DateTimeFormat(tagOf(locale), { ...styles[style], timeZone: 'UTC' }))
  const text = format.format(toDay(date) * 86_400_000)
  if (dateTexts.size >= mostDateTexts) dateTexts.clear()
  dateTexts.set(key, text)
  return text
}

/** Writes dates one after the other; the year once, with the last, where all are of one year. */
export const formatDates = (locale: Locale, dates: readonly CivilDate[]): readonly string[] => {
  const last = dates.length - 1
  const oneYear = dates.every((date) => date.startsWith((dates[0] as CivilDate).slice(0, 4)))
  return dates.map((date, i) => formatDate(locale, date, oneYear && i < last ? 'month-day' : 'long'))
}

/** Joins items as a sentence does: "a, b, and c". */
export const formatList = (locale: Locale, items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  cached(`list ${locale} ${type}`, () => new Intl.ListFormat(tagOf(locale), { type })).format(items)

/** Picks the form of a noun that a number takes. */
export const formatPlural = (locale: Locale, count: number, forms: { readonly one: string; readonly other: string }): string =>
  isOne(locale, count) ? forms.one : forms.other

/** Forms of small counts: asking Intl again for each takes longer than the sentence. */
const smallCounts = new Map<Locale, (boolean | undefined)[]>()

const isOne = (locale: Locale, count: number): boolean => {
  const ofLocale = smallCounts.get(locale) ?? []
  const known = ofLocale[count]
  if (known !== undefined) return known
  const one = cached(`plural ${locale}`, () => new Intl.PluralRules(tagOf(locale))).select(count) === 'one'
  if (Number.isInteger(count) && count >= 0 && count < 1000) ofLocale[count] = one
  smallCounts.set(locale, ofLocale)
  return one
}

/** Writes a whole number. */
export const formatNumber = (locale: Locale, value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : cached(`number ${locale}`, () => new Intl.NumberFormat(tagOf(locale))).format(value)

/** Whether a quantity is one number or a range. */
export const isRange = ({ min, max }: Bounds): boolean => min !== max
