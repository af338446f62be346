import type { Explained } from './explained.ts'
import { amountText, dateText } from './say.ts'

/** Dates that are listed one by one. */
const mostDates = 12

/**
 * Writes a derivation as indented text.
 *
 * @param step - The tree that `explain` gave.
 * @param cite - Writes out the id of a legal basis. Default: the id.
 * @returns Lines of text: a value, what it is, and below it what it follows from.
 *
 * @example
 * printExplained(explain({ plan, log, calendar, asOf }, 'speech.2026-09-14.sessions.required')).split('\n')[0]
 *
 * @public
 */
export const printExplained = (step: Explained, cite: (id: string) => string = (id) => id): string =>
  `${linesOf(step, '', cite).join('\n')}\n`

const linesOf = (step: Explained, indent: string, cite: (id: string) => string): readonly string[] => {
  const { text, value, parts, dates = [], records = [], assumptions = [], policy = [], basis = [], path } = step
  const shown = value === undefined ? '' : `${typeof value === 'string' ? value : amountText(value)}  `
  const more = [
    ...(dates.length === 0 ? [] : [`days: ${datesText(dates)}`]),
    ...(records.length === 0 ? [] : [`records: ${records.map(({ log, id }) => `${log}/${id}`).join(', ')}`]),
    ...(assumptions.length === 0 ? [] : [`assumes: ${assumptions.join(', ')}`]),
    ...(policy.length === 0
      ? []
      : [`policy: ${policy.map(({ choice, value: chosen }) => `${choice} = ${chosen ?? 'none set'}`).join(', ')}`]),
    ...(basis.length === 0 ? [] : [`rests on: ${basis.map(cite).join('; ')}`]),
    ...(path === undefined || parts.length > 0 || indent === '' ? [] : [`see: ${path}`]),
  ]
  return [
    `${indent}${shown}${text}`,
    ...more.map((line) => `${indent}    ${line}`),
    ...parts.flatMap((part) => linesOf(part, `${indent}  `, cite)),
  ]
}

const datesText = (dates: NonNullable<Explained['dates']>): string => {
  const shown = dates.slice(0, mostDates).map(dateText)
  return dates.length > mostDates ? `${shown.join('; ')}; and ${dates.length - mostDates} more` : shown.join('; ')
}
