import type { Frequency, Range } from '../../model/frequency.ts'
import type { PhraseLocale } from '../language.ts'
import { english } from './english.ts'
import type { PhraseTexts } from './phrase-texts.ts'
import { spanishTexts } from './spanish.ts'

/** How a phrase is to be written. @public */
export interface FormatOptions {
  readonly locale: PhraseLocale
  /** `long` spells out ("2 sessions per week, 30 minutes each"), `short` abbreviates ("2x30 min/week"). Default `long`. */
  readonly style?: 'long' | 'short'
}

/** The texts of a language. */
export const textsOf = (locale: PhraseLocale): PhraseTexts => (locale === 'es' ? spanishTexts : english)

/**
 * Writes a frequency the way plans do. What it writes, `parseFrequency` reads back as the same value.
 *
 * @param frequency - The frequency.
 * @param options - The language, and `long` or `short`.
 * @returns The phrase, without a full stop.
 *
 * @example
 * const twice = { sessions: { min: 2, max: 2 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } } as const
 * formatFrequency(twice, { locale: 'en' }) // '2 sessions per week, 30 minutes each'
 * formatFrequency(twice, { locale: 'en', style: 'short' }) // '2x30 min/week'
 * formatFrequency(twice, { locale: 'es' }) // '2 sesiones por semana, 30 minutos cada una'
 *
 * @public
 */
export const formatFrequency = (frequency: Frequency, { locale, style = 'long' }: FormatOptions): string => {
  const texts = textsOf(locale)
  const text = style === 'short' ? shortText(frequency, texts) : longText(frequency, texts)
  const { pattern, per } = frequency
  if (pattern === undefined) return text
  return `${text}, ${per.unit === 'month' ? texts.weeksOfMonth(pattern.weeksOn) : texts.weeksOfWeeks(pattern.weeksOn, pattern.weeksOf)}`
}

const longText = ({ sessions, minutes, minutesPerSession, per }: Frequency, texts: PhraseTexts): string => {
  if (sessions === undefined) return `${texts.minutes(minutes)} ${texts.per(per)}`
  const counted = `${texts.sessions(sessions)} ${texts.per(per)}`
  return minutesPerSession === undefined ? counted : `${counted}, ${texts.each(texts.minutes(minutesPerSession))}`
}

const isOpen = ({ min, max }: Range): boolean => max === null || (min === 0 && max > 0)

const shortText = ({ sessions, minutes, minutesPerSession, per }: Frequency, texts: PhraseTexts): string => {
  if (sessions === undefined) return `${texts.shortMinutes(minutes)}${texts.shortPer(per)}`
  if (minutesPerSession === undefined) return `${texts.shortTimes(sessions)}${texts.shortPer(per)}`
  if (isOpen(minutesPerSession) || isOpen(sessions))
    return `${texts.shortTimes(sessions)}${texts.shortPer(per)}, ${texts.each(texts.shortMinutes(minutesPerSession))}`
  return `${texts.shortTimes(sessions)}${texts.shortMinutes(minutesPerSession)}${texts.shortPer(per)}`
}
