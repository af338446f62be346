import type { TruthOptions } from './options.ts'

/** A kind of generated truth. */
export interface Family {
  readonly name: string
  readonly options: TruthOptions
  /** Its part of all cases. */
  readonly weight: number
}

const threeWeeks = { weeks: 3, logs: 3, makeUps: true } as const

/** What most records look like. */
export const commonFamilies: readonly Family[] = [
  { name: 'one log, one week', options: { weeks: 1, logs: 1 }, weight: 8 },
  { name: 'several logs', options: { weeks: 2, logs: 3 }, weight: 8 },
  { name: 'one log with make-ups', options: { weeks: 3, logs: 1, makeUps: true }, weight: 10 },
  { name: 'several logs with make-ups', options: threeWeeks, weight: 12 },
  { name: 'more than planned', options: { ...threeWeeks, beyond: true }, weight: 12 },
]

/** One feature of plans, calendars, policies or records each, and all of them together. */
export const specialFamilies: readonly Family[] = [
  {
    name: 'every unit',
    options: { ...threeWeeks, weeks: 4, beyond: true, units: ['cycle', 'cycle', 'quarter', 'semester', 'total', 'month', 'school-day'] },
    weight: 6,
  },
  { name: 'terms that change', options: { ...threeWeeks, amended: true }, weight: 6 },
  {
    name: 'a calendar that ends early',
    options: { ...threeWeeks, openCalendar: true, units: ['week', 'week', 'month', 'quarter'] },
    weight: 4,
  },
  { name: 'extended school year', options: { ...threeWeeks, summer: true, units: ['week', 'week', 'month', 'total'] }, weight: 4 },
  { name: 'several lines', options: { ...threeWeeks, weeks: 2, lines: 3 }, weight: 4 },
  { name: 'consent, declined spans, short weeks', options: { ...threeWeeks, gaps: true, beyond: true }, weight: 5 },
  { name: 'removals', options: { ...threeWeeks, weeks: 5, removals: true }, weight: 3 },
  { name: 'groups of other sizes', options: { ...threeWeeks, form: true }, weight: 4 },
  { name: 'other policies', options: { ...threeWeeks, policies: true, beyond: true }, weight: 5 },
  { name: 'make-ups for the oldest miss', options: { ...threeWeeks, oldestMiss: true }, weight: 4 },
  { name: 'slips of the pen', options: { ...threeWeeks, slips: true }, weight: 4 },
  {
    name: 'all at once',
    options: {
      ...threeWeeks,
      logs: 4,
      lines: 2,
      beyond: true,
      amended: true,
      gaps: true,
      removals: true,
      form: true,
      policies: true,
      slips: true,
    },
    weight: 1,
  },
]

export const families: readonly Family[] = [...commonFamilies, ...specialFamilies]

/** The part of all cases that are about accommodations, settings and reports. */
export const eventsWeight = 3

/** How many of so many cases a weight comes to. */
export const shareOf = (weight: number, cases: number): number =>
  Math.max(1, Math.round((cases * weight) / families.reduce((sum, family) => sum + family.weight, eventsWeight)))
