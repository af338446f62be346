import type { Range } from '../../model/frequency.ts'
import type { GroupSize, PercentRange } from '../../model/provision.ts'
import type { Per } from '../../time/period-unit.ts'
import type { Weekday } from '../../time/weekday.ts'

/** How a phrase is written in one language. Everything that it writes is read back as the same value. */
export interface PhraseTexts {
  readonly sessions: (range: Range) => string
  readonly minutes: (range: Range) => string
  /** "2x", in the short form. */
  readonly shortTimes: (range: Range) => string
  readonly shortMinutes: (range: Range) => string
  readonly each: (minutes: string) => string
  readonly per: (per: Per) => string
  readonly shortPer: (per: Per) => string
  readonly weeksOfWeeks: (weeksOn: number, weeksOf: number) => string
  readonly weeksOfMonth: (weeksOn: number) => string
  readonly group: (group: GroupSize) => string
  readonly setting: (name: string) => string
  readonly provider: (name: string) => string
  readonly days: (days: readonly Weekday[], names: readonly string[]) => string
  readonly from: (start: string | undefined, end: string | undefined) => string
  readonly esy: string
  readonly places: Readonly<Record<string, string>>
  readonly on: (places: readonly string[]) => string
  readonly regularShare: (share: PercentRange) => string
  readonly specialShare: (share: PercentRange) => string
  readonly ratio: (ratio: string) => string
  readonly students: (range: { readonly min?: number; readonly max: number }) => string
  readonly parameter: Readonly<Record<NumberedParameter, (value: number) => string>>
  readonly untimed: string
  readonly asNeeded: string
  readonly onRequest: string
}

/** Parameters that are one number. */
export type NumberedParameter =
  | 'timeMultiplier'
  | 'extraMinutes'
  | 'extraDays'
  | 'everyMinutes'
  | 'breakMinutes'
  | 'workloadPercent'
  | 'items'
  | 'hoursInAdvance'
  | 'warningMinutes'
  | 'belowPercent'
  | 'repetitions'
