import type { Range } from '../../model/frequency.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Component } from '../component.ts'
import type { Part, PartName, Span } from '../reading.ts'
import type { Term } from '../text/term.ts'
import type { ServicePhrase } from './service-phrase.ts'

/** Where a component stands in the text. */
export const spanOf = ({ from, to }: Component, terms: readonly Term[]): Span => ({
  start: (terms[from] as Term).start,
  end: (terms[to - 1] as Term).end,
})

/** What was read, part by part, and what a service line should say and does not. */
export const serviceParts = (
  components: readonly Component[],
  terms: readonly Term[],
  phrase: ServicePhrase,
  implied: readonly PartName[],
): readonly Part[] => {
  const stated = components.flatMap((one): readonly Part[] => {
    const { name, value } = partOf(one)
    return [{ name, status: 'stated', value, span: spanOf(one, terms), recogniser: one.recogniser }]
  })
  const has = (name: PartName): boolean => stated.some((part) => part.name === name)
  const byConvention = implied
    .filter((name) => !has(name))
    .map((name): Part => ({ name, status: 'implied', value: impliedValue(name, phrase), recogniser: 'convention' }))
  const known = new Set([...stated, ...byConvention].map(({ name }) => name))
  const missing = expected(phrase).filter((name) => !known.has(name))
  return [...stated, ...byConvention, ...missing.map((name): Part => ({ name, status: 'missing', recogniser: 'none' }))]
}

/** What a service line should say (34 CFR 300.320(a)(7)): what, how often, how long, where and from when. */
const expected = ({ frequency }: ServicePhrase): readonly PartName[] => [
  'service',
  ...(frequency?.minutes === undefined ? (['sessions'] as const) : []),
  'minutes',
  'period',
  'setting',
  'dates',
]

const impliedValue = (name: PartName, { service, setting, frequency }: ServicePhrase): string => {
  switch (name) {
    case 'service':
      return service ?? ''
    case 'setting':
      return setting ?? ''
    case 'sessions':
      return frequency?.sessions === undefined ? '' : rangeText(frequency.sessions)
    case 'minutes':
      return frequency?.minutesPerSession === undefined ? '' : `${rangeText(frequency.minutesPerSession)} minutes`
    default:
      return ''
  }
}

/** A range in figures: `2`, `2–3`, `2 or more`, `up to 2`. */
export const rangeText = ({ min, max }: Range): string => {
  if (max === null) return `${min} or more`
  if (min === max) return String(min)
  return min === 0 ? `up to ${max}` : `${min}–${max}`
}

/** A period in words: `per week`, `per 2 weeks`. */
export const perText = ({ unit, count, length }: Per): string => {
  const name = unit.replaceAll('-', ' ')
  const whole = length === undefined ? name : `${length}-day ${name}`
  return count === 1 ? `per ${whole}` : `per ${count} ${whole}s`
}

const partOf = (one: Component): { readonly name: PartName; readonly value: string } => {
  switch (one.name) {
    case 'count':
      return { name: 'sessions', value: rangeText(one.range) }
    case 'duration':
      return { name: one.role === 'total' ? 'total' : 'minutes', value: `${rangeText(one.range)} minutes` }
    case 'period':
      return { name: 'period', value: perText(one.per) }
    case 'pattern':
      return { name: 'pattern', value: `${one.weeks.weeksOn} of ${one.weeks.weeksOf} weeks` }
    case 'bound':
      return { name: 'bound', value: one.side }
    case 'group':
      return { name: 'group', value: groupText(one.group, one.open) }
    case 'days':
      return { name: 'days', value: one.days.join(', ') }
    case 'time':
      return { name: 'time', value: `${one.minutes} minutes` }
    case 'dates':
      return { name: 'dates', value: [one.start ?? '', one.end ?? ''].join('..') }
    case 'permission':
    case 'negation':
    case 'change':
    case 'condition':
      return { name: 'condition', value: one.value }
    case 'special-education':
      return { name: 'setting', value: one.value }
    case 'resource':
      return { name: 'service', value: one.value }
    case 'instruction':
      return { name: 'service', value: 'instruction' }
    case 'service':
    case 'subject':
    case 'setting':
    case 'delivery':
    case 'season':
    case 'code':
      return { name: one.name, value: one.value }
    case 'provider':
      return { name: one.name, value: one.value.split('>')[0] ?? '' }
    case 'label':
    case 'filler':
    case 'alternative':
    case 'plus':
    case 'length':
      return { name: 'filler', value: one.value }
  }
}

const groupText = ({ min, max }: { readonly min?: number; readonly max?: number }, open: boolean): string => {
  if (open) return 'individual or group'
  if (max === 1) return 'individual'
  return max === undefined ? 'group' : `group of ${min === undefined ? '' : `${min}–`}${max}`
}
