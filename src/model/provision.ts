import type { CivilDate } from '../time/civil-date.ts'
import type { DateRange } from '../time/school-calendar.ts'
import type { Weekday } from '../time/weekday.ts'
import type { Frequency } from './frequency.ts'

/** From a day on, until a day if stated; both included. @public */
export interface OpenRange {
  readonly start: CivilDate
  readonly end?: CivilDate
}

/** When consent to services was in force; both days included. @public */
export interface Consent {
  readonly from: CivilDate
  readonly to?: CivilDate
}

/** What people may set on a provision; the software never does. @public */
export type Flag = 'essential' | 'safety'

interface ProvisionBase {
  readonly id: string
  /** Stays the same across versions of the plan. Default: the provision's id. */
  readonly line?: string
  /** The plan's own words, verbatim. */
  readonly asWritten: string
  /** Default: the plan's own dates. */
  readonly effective?: OpenRange
  readonly consent?: Consent
  /** Spans that the parent declined in writing: no duty on these days. */
  readonly declined?: readonly DateRange[]
  readonly flags?: readonly Flag[]
}

/** Direct service, or consultation between adults. Consultation never counts toward direct minutes. @public */
export type Delivery = 'direct' | 'consult' | 'indirect'

/** How many students share a session. `{ max: 1 }` is individual. @public */
export interface GroupSize {
  readonly min?: number
  readonly max?: number
}

/** A promised service: "Speech 2x per week, 30 minutes". @public */
export interface ServiceProvision extends ProvisionBase {
  readonly kind: 'service'
  /** What service, in lower-case words joined by hyphens: `speech-language`. */
  readonly service: string
  /** School subjects or skills that it is about: `reading`. */
  readonly subjects?: readonly string[]
  /** Missing when the plan's wording gives none: then the line cannot be assessed. */
  readonly frequency?: Frequency
  readonly delivery?: Delivery
  readonly group?: GroupSize
  readonly setting?: string
  readonly provider?: string
  /** The weekdays on which the plan places the sessions. */
  readonly days?: readonly Weekday[]
  /** `esy`: due in the calendar's extended-school-year windows only. Default `regular`. */
  readonly season?: 'regular' | 'esy'
}

/** What an accommodation promises in numbers. @public */
export interface AccommodationParameters {
  /** 1.5 for "time and a half". */
  readonly timeMultiplier?: number
  readonly extraMinutes?: number
  /** Days beyond the due date. */
  readonly extraDays?: number
  /** No limit of time. */
  readonly untimed?: boolean
  readonly minGroupSize?: number
  readonly maxGroupSize?: number
  /** A break after so many minutes. */
  readonly everyMinutes?: number
  readonly breakMinutes?: number
  /** The share of the work that remains: 50 for "half the problems". */
  readonly workloadPercent?: number
  /** The number of items that remain. */
  readonly items?: number
  /** How long before it is needed: notes a day ahead are 24. */
  readonly hoursInAdvance?: number
  /** Minutes of warning before a change. */
  readonly warningMinutes?: number
  /** For a test again: the score in per cent below which. */
  readonly belowPercent?: number
  /** How many times something is written or said. */
  readonly repetitions?: number
  readonly asNeeded?: boolean
  readonly onRequest?: boolean
  /** When it holds, in the plan's own words. */
  readonly condition?: string
  /** When it does not hold, in the plan's own words. */
  readonly exception?: string
}

/** A promised accommodation: "Extended time (1.5×) on tests". @public */
export interface AccommodationProvision extends ProvisionBase {
  readonly kind: 'accommodation'
  readonly accommodation: string
  /** The kinds of event it is for: `test`, `state-test`, `district-test`, `assignment`, `class` … */
  readonly appliesTo?: readonly string[]
  readonly parameters?: AccommodationParameters
}

/** A share of the school day, in per cent. @public */
export interface PercentRange {
  readonly min: number
  readonly max: number
}

/** A promised setting: "Small group for reading". @public */
export interface SettingProvision extends ProvisionBase {
  readonly kind: 'setting'
  readonly setting: string
  readonly appliesTo?: readonly string[]
  readonly group?: GroupSize
  /** The share of the school day in the regular class, in per cent: "80 % or more" is 80 to 100. */
  readonly regularClassPercent?: PercentRange
  /** The share in special education, where the plan counts that instead. */
  readonly specialEducationPercent?: PercentRange
  /** Students to adults, as New York writes it: `12:1:1` is twelve students, a teacher and an aide. */
  readonly ratio?: string
}

/** Promised reports: "Progress reported quarterly". @public */
export interface ReportingProvision extends ProvisionBase {
  readonly kind: 'reporting'
  /** The dates by which a report is due. */
  readonly due: readonly CivilDate[]
}

/**
 * An agreed amount by a date: "600 make-up minutes by June". Kept apart from all other lines.
 *
 * @public
 */
export interface CommitmentProvision extends ProvisionBase {
  readonly kind: 'commitment'
  /** What service it is about, if it is about one. */
  readonly service?: string
  /** Sessions, or minutes, that were agreed. Whole numbers. */
  readonly agreed: { readonly sessions: number; readonly minutes?: never } | { readonly minutes: number; readonly sessions?: never }
  /** The last day, included. */
  readonly by: CivilDate
}

/** One promise of a plan. @public */
export type Provision = ServiceProvision | AccommodationProvision | SettingProvision | ReportingProvision | CommitmentProvision

/** The kinds of promise. @public */
export type ProvisionKind = Provision['kind']

/** The id that a provision keeps across versions. */
export const lineOf = (provision: Provision): string => provision.line ?? provision.id
