import type { Range } from '../../model/frequency.ts'
import type { Per, PeriodUnit } from '../../time/period-unit.ts'
import type { PhraseTexts } from './phrase-texts.ts'

const bounded = ({ min, max }: Range, one: string, other: string = `${one}s`): string => {
  const noun = (max ?? min) === 1 ? one : other
  if (max === null) return `at least ${min} ${noun}`
  if (min === 0) return `up to ${max} ${noun}`
  return min === max ? `${min} ${noun}` : `${min} to ${max} ${noun}`
}

const short = ({ min, max }: Range, unit: string): string => {
  if (max === null) return `at least ${min}${unit}`
  if (min === 0) return `up to ${max}${unit}`
  return min === max ? `${min}${unit}` : `${min}-${max}${unit}`
}

const names: Readonly<Record<PeriodUnit, string>> = {
  'school-day': 'school day',
  week: 'week',
  cycle: 'cycle',
  month: 'month',
  'marking-period': 'marking period',
  quarter: 'quarter',
  trimester: 'trimester',
  semester: 'semester',
  'school-year': 'school year',
  'plan-year': 'plan year',
  total: 'whole plan',
}

const per = ({ unit, count, length }: Per): string => {
  if (unit === 'total') return 'over the whole plan'
  if (length !== undefined) return count === 1 ? `per ${length}-day ${names[unit]}` : `per ${count} ${names[unit]}s of ${length} days`
  return count === 1 ? `per ${names[unit]}` : `every ${count} ${names[unit]}s`
}

const shortPer = ({ unit, count, length }: Per): string => {
  if (unit === 'total' || (length !== undefined && count > 1)) return ` ${per({ unit, count, ...(length !== undefined && { length }) })}`
  if (length !== undefined) return `/${length}-day ${names[unit]}`
  return count === 1 ? `/${unit === 'school-day' ? 'day' : names[unit]}` : ` every ${count} ${names[unit]}s`
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** English phrases. */
export const english: PhraseTexts = {
  sessions: (range) => bounded(range, 'session'),
  minutes: (range) => bounded(range, 'minute'),
  shortTimes: (range) => short(range, 'x'),
  shortMinutes: (range) => short(range, ' min'),
  each: (minutes) => `${minutes} each`,
  per,
  shortPer,
  weeksOfWeeks: (on, of) => `in ${on} of ${of} weeks`,
  weeksOfMonth: (on) => `in ${on} weeks of each month`,
  group: ({ min, max }) => {
    if (max === 1) return 'individual'
    if (max === undefined) return 'in a group'
    return `in a group of ${min === undefined ? max : `${min} to ${max}`}`
  },
  setting: (name) =>
    name === 'push-in' || name === 'pull-out' || name === 'virtual' ? name : name === 'home' ? 'at home' : `in the ${name}`,
  provider: (name) => (name === 'staff' ? 'by staff' : `by the ${name}`),
  days: (_, days) => `on ${listed(days)}`,
  from: (start, end) => [...(start === undefined ? [] : [`starting ${start}`]), ...(end === undefined ? [] : [`ending ${end}`])].join(', '),
  esy: 'extended school year',
  places: {
    test: 'tests',
    'state-test': 'State tests',
    'district-test': 'district tests',
    assignment: 'assignments',
    homework: 'homework',
    class: 'class activities',
    transition: 'transitions',
    all: 'all settings',
  },
  on: (places) => `on ${listed(places)}`,
  regularShare: ({ min, max }) => `in the regular class ${min === max ? `${min}%` : `${min}% to ${max}%`} of the day`,
  specialShare: ({ min, max }) => `special education ${min === max ? `${min}%` : `${min}% to ${max}%`} of the day`,
  ratio: (ratio) => `ratio ${ratio}`,
  students: ({ min, max }) => (min === undefined ? `no more than ${max} students` : `${min}-${max} students`),
  parameter: {
    timeMultiplier: (times) => `${times}x`,
    extraMinutes: (minutes) => `${minutes} extra minutes`,
    extraDays: (days) => `${days} extra ${days === 1 ? 'day' : 'days'}`,
    everyMinutes: (minutes) => `every ${minutes} minutes`,
    breakMinutes: (minutes) => `${minutes}-minute breaks`,
    workloadPercent: (percent) => `reduced to ${percent}%`,
    items: (items) => `no more than ${items} items`,
    hoursInAdvance: (hours) => `${hours} hours in advance`,
    warningMinutes: (minutes) => `${minutes}-minute warning`,
    belowPercent: (percent) => `below ${percent}%`,
    repetitions: (times) => (times === 1 ? 'once' : 'twice'),
  },
  untimed: 'untimed',
  asNeeded: 'as needed',
  onRequest: 'on request',
}
