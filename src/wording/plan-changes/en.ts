import type { Range } from '../../model/frequency.ts'
import type { AspectChange, OtherAspect } from '../../model/plan-change.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { Per, PeriodUnit } from '../../time/period-unit.ts'
import { formatDate, formatList, formatNumber } from '../format.ts'
import type { PlanChangeTexts } from './catalogue.ts'

const units: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  'school-day': ['school day', 'school days'],
  week: ['week', 'weeks'],
  cycle: ['cycle', 'cycles'],
  month: ['month', 'months'],
  'marking-period': ['marking period', 'marking periods'],
  quarter: ['quarter', 'quarters'],
  trimester: ['trimester', 'trimesters'],
  semester: ['semester', 'semesters'],
  'school-year': ['school year', 'school years'],
  'plan-year': ['plan year', 'plan years'],
  total: ['whole time', 'whole time'],
}

const each = ({ unit, count, length }: Per): string => {
  const [one, many] = units[unit]
  if (unit === 'total') return 'in all'
  if (count > 1) return `in ${count} ${many}`
  return `in a ${length === undefined ? one : `${length}-day ${one}`}`
}

const number = (value: number): string => formatNumber('en', value)
const amount = ({ min, max }: Range): string => {
  if (max === null) return `at least ${number(min)}`
  if (min === 0 && max > 0) return `up to ${number(max)}`
  return min === max ? number(min) : `${number(min)}–${number(max)}`
}

const names: Readonly<Record<OtherAspect, string>> = {
  service: 'the service',
  delivery: 'the delivery',
  group: 'the students in a group',
  setting: 'the place',
  provider: 'the provider',
  days: 'the weekdays',
  season: 'the time of the year',
  start: 'the first day',
  end: 'the last day',
  'applies-to': 'what it is for',
  timeMultiplier: 'the times as long',
  extraMinutes: 'the extra minutes',
  extraDays: 'the extra days',
  untimed: 'no time limit',
  minGroupSize: 'the smallest group',
  maxGroupSize: 'the largest group',
  everyMinutes: 'the minutes before a break',
  breakMinutes: 'the minutes of a break',
  workloadPercent: 'the percent of the work that remains',
  items: 'the items that remain',
  hoursInAdvance: 'the hours in advance',
  warningMinutes: 'the minutes of warning',
  belowPercent: 'the score below which',
  repetitions: 'the repetitions',
  asNeeded: '“as needed”',
  onRequest: '“on request”',
  condition: 'the condition',
  exception: 'the exception',
  subjects: 'the subjects',
  'regular-class-percent': 'the share of the day in regular class',
  'special-education-percent': 'the share of the day in special education',
  ratio: 'the ratio of students to adults',
  'due-dates': 'the dates of reports',
  agreed: 'the agreed amount',
  by: 'the date by which it is due',
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text)
const said = (text: string): string => {
  if (isDate(text)) return formatDate('en', text as CivilDate)
  return text === 'true' ? 'yes' : text === 'false' ? 'no' : text.replaceAll('-', ' ')
}

const aspect = (one: AspectChange): string => {
  switch (one.aspect) {
    case 'sessions':
    case 'minutes':
      return `${one.aspect}${one.per === undefined ? '' : ` ${each(one.per)}`} from ${amount(one.before)} to ${amount(one.after)}`
    case 'minutes-per-session':
      return `minutes of a session from ${amount(one.before)} to ${amount(one.after)}`
    case 'sessions-a-year':
    case 'minutes-a-year':
      return `${one.aspect === 'sessions-a-year' ? 'sessions' : 'minutes'} in the school year from ${amount(one.before)} to ${amount(one.after)}`
    case 'period':
      return `counted ${each(one.after)} instead of ${each(one.before)}`
    case 'frequency':
      return one.direction === 'less' ? 'the later version does not say how often' : 'the earlier version did not say how often'
    default: {
      const name = names[one.aspect]
      if (one.before === undefined) return `${name} now stated: ${said(one.after ?? '')}`
      return one.after === undefined
        ? `${name} no longer stated (was ${said(one.before)})`
        : `${name} from ${said(one.before)} to ${said(one.after)}`
    }
  }
}

const quoted = (line: { readonly asWritten: string } | undefined): string => `“${line?.asWritten ?? ''}”`

/** Plan changes in English. @public */
export const planChangesEn: PlanChangeTexts = {
  change: ({ change, before, after, aspects }) => {
    const details = formatList('en', aspects.map(aspect))
    const both = before?.asWritten === after?.asWritten ? quoted(after) : `${quoted(before)}, now ${quoted(after)}`
    switch (change) {
      case 'added':
        return `${quoted(after)} is new in the later version.`
      case 'removed':
        return `${quoted(before)} is not in the later version.`
      case 'same':
        return `${quoted(after)} is the same in both versions.`
      case 'reworded':
        return `${quoted(before)} reads ${quoted(after)} in the later version; nothing that is compared here differs.`
      case 'grew':
        return `${both}: the later version promises more (${details}).`
      case 'shrank':
        return `${both}: the later version promises less (${details}).`
      case 'changed':
        return `${both}: the later version differs (${details}).`
      case 'moved':
        return `${both}: found to be neither more nor less, and different (${details}).`
    }
  },
}
