import { isCivilDate } from '../../time/civil-date.ts'
import { type Weekday, weekdays } from '../../time/weekday.ts'
import type { Unplaced } from '../component.ts'
import { type Recogniser, recogniser } from '../recogniser.ts'
import type { Term } from '../text/term.ts'

const listed = (terms: readonly Term[]): readonly Weekday[] => {
  const named = new Set(terms.filter(({ kind }) => kind === 'weekday').flatMap(({ value }) => value.split(',')))
  return weekdays.filter((day) => named.has(day))
}

const days = (terms: readonly Term[]): Unplaced => ({ name: 'days', days: listed(terms) })

const through = (terms: readonly Term[]): Unplaced | undefined => {
  const [first, last] = terms.filter(({ kind }) => kind === 'weekday').map(({ value }) => weekdays.indexOf(value as Weekday))
  return first === undefined || last === undefined || first < 0 || last <= first
    ? undefined
    : { name: 'days', days: weekdays.slice(first, last + 1) }
}

/** One letter is a weekday only in a list of several: "M/W/F". */
const byLetter: Readonly<Record<string, Weekday>> = { M: 'mon', T: 'tue', Tu: 'tue', W: 'wed', Th: 'thu', R: 'thu', F: 'fri' }

const lettered = (terms: readonly Term[]): Unplaced | undefined => {
  const found = terms.filter(({ kind }) => kind !== 'slash' && kind !== 'break' && kind !== 'and').map(({ text }) => byLetter[text])
  return found.every((day) => day !== undefined) && new Set(found).size === found.length
    ? { name: 'days', days: weekdays.filter((day) => found.includes(day)) }
    : undefined
}

const letteredThrough = (terms: readonly Term[]): Unplaced | undefined => {
  const [first, last] = [byLetter[terms[0]?.text ?? ''], byLetter[terms.at(-1)?.text ?? '']]
  if (first === undefined || last === undefined) return undefined
  return weekdays.indexOf(first) < weekdays.indexOf(last)
    ? { name: 'days', days: weekdays.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1) }
    : undefined
}

const minutesAfterMidnight = (hour: Term | undefined, minute: Term | undefined): number | undefined => {
  const [h, m] = [Number(hour?.text), Number(minute?.text)]
  return /^[0-5]\d$/u.test(minute?.text ?? '') && h < 24 ? h * 60 + m : undefined
}

/** From one clock time to the next; an end before the start is after noon. */
const clock = (terms: readonly Term[]): Unplaced | undefined => {
  const numbers = terms.filter(({ kind }) => kind === 'quantity')
  const [start, end] = [minutesAfterMidnight(numbers[0], numbers[1]), minutesAfterMidnight(numbers[2], numbers[3])]
  if (start === undefined || end === undefined) return undefined
  const minutes = end > start ? end - start : end + 720 - start
  return minutes > 0 && minutes <= 480 ? { name: 'time', minutes } : undefined
}

const dates = (terms: readonly Term[]): Unplaced | undefined => {
  const [first, second] = terms.filter(({ kind }) => kind === 'date').map(({ value }) => (isCivilDate(value) ? value : undefined))
  const isUntil = terms.some(
    ({ kind, value, text }) => kind === 'to' || (kind === 'by' && /^by$/iu.test(text)) || (kind === 'date-edge' && value === 'end'),
  )
  if (terms.filter(({ kind }) => kind === 'date').length === 1)
    return { name: 'dates', ...(first !== undefined && (isUntil ? { end: first } : { start: first })) }
  if (first !== undefined && second !== undefined && first > second) return undefined
  return { name: 'dates', ...(first !== undefined && { start: first }), ...(second !== undefined && { end: second }) }
}

/** "The first and third Tuesday": so many times a month. */
const inMonth = (terms: readonly Term[]): readonly Unplaced[] | undefined => {
  const unit = terms.find(({ kind }) => kind === 'period')
  if (unit !== undefined && unit.value !== 'month') return undefined
  const times = terms.filter(({ kind }) => kind === 'ordinal').length
  return [
    { name: 'count', range: { min: times, max: times }, noun: 'times' },
    { name: 'period', per: { unit: 'month', count: 1 }, adverb: false },
  ]
}

const weekday = '(?:[per each]? weekday)'

/** Recognisers of weekdays, times of the day and dates. */
export const dateRecognisers: readonly Recogniser[] = [
  recogniser(
    'dates-both',
    '[date-edge by]? [break filler]? date [dash to date-edge slash break]{1,2} date',
    '2x30 weekly, 9/8/2026 - 6/11/2027',
    dates,
  ),
  recogniser('dates-one', '[date-edge to by break on filler]{0,2} date', '2x30 weekly starting 9/8/2026', dates),
  recogniser('clock-span', 'quantity colon quantity filler? [dash to] quantity colon quantity filler?', 'OT Tuesday 10:15-10:45', clock),
  recogniser(
    'days-of-month',
    'ordinal (?: [and slash break]{1,2} ordinal ){0,3} weekday (?: [of in] [per each filler]{0,2} period )?',
    'the first and third Tuesday, 30 minutes',
    inMonth,
  ),
  recogniser('days-through', 'weekday [dash to] weekday', '30 minutes Monday through Friday', through),
  recogniser('days-letters-through', '[letter unknown unit] [dash to] [letter unknown unit]', 'M-F, 45 minutes', letteredThrough),
  recogniser('days-letters', '[letter unknown unit] (?: [slash and break] [letter unknown unit] ){1,4}', 'M/W/F, 30 minutes', lettered),
  recogniser('days-listed', `${weekday} (?: [break and slash dash]{1,2} ${weekday} ){0,6}`, '30 minutes on Tuesdays and Thursdays', days),
]
