import type { CivilDate } from '../../../src/time/civil-date.ts'

/* Dates by the platform's UTC calendar: the enumerator of worlds shares no code with the engine that it is compared with. */

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay

export const dateOf = (day: number): CivilDate => new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as CivilDate

/** Monday 0 to Sunday 6. */
export const weekdayOf = (day: number): number => (day + 3) % 7

export const firstMonday: number = dayNumber('2026-09-14')
