import type { Bounds } from '../core/bounds.ts'
import type { NotAssessableWhy } from '../model/evaluation.ts'
import type { ServiceProvision } from '../model/provision.ts'
import type { Day } from '../time/civil-date.ts'
import type { DaySpan } from '../time/day-table.ts'
import { noDuty } from './duty.ts'
import type { PartDays, Requirement, WholeDays } from './requirement.ts'
import type { Terms } from './terms.ts'

/** One period of a service line, with what it asks for. */
export interface ServicePeriod extends DaySpan {
  /** The part of the line that is in force last in the period. */
  readonly part: number
  /** School days of the duty window. */
  readonly schoolDays: Bounds
  /** What `required` was worked out from. */
  readonly counted: { readonly whole: WholeDays; readonly parts: readonly (PartDays & { readonly part: number })[] }
  /** None of them counts in what is asked for: `A = 0`. */
  readonly noSchool: boolean
  /** First and last day of the duty window that is or may be a school day; the period's ends where there is none. */
  readonly firstSchoolDay: Day
  readonly lastSchoolDay: Day
  readonly sessions: Requirement | undefined
  readonly minutes: Requirement | undefined
  /** Where the period ends, or what lies before the calendar begins, is not known. */
  readonly uncertain: boolean
  /** The duty goes on to this day, far beyond the last day that the calendar knows. */
  readonly openUntil: Day | undefined
}

/** A service line, worked out day by day. */
export interface ServiceLine {
  readonly kind: 'service'
  /** A service, or an agreed amount by a date, which is counted in the same way. */
  readonly of: 'service' | 'commitment'
  readonly id: string
  readonly parts: readonly { readonly provision: ServiceProvision; readonly span: DaySpan; readonly terms: Terms | undefined }[]
  /** Per table index: 0, or 1 + the index of the part in force. */
  readonly duty: Uint16Array
  readonly school: Uint8Array
  readonly periods: readonly ServicePeriod[]
  /** Per table index: the period, or -1. */
  readonly periodOf: Int32Array
  /** Per table index: the most sessions of a day, and the longest that one is planned. */
  readonly cap: Int32Array
  readonly planned: Int32Array
  readonly notAssessable: readonly NotAssessableSpan[]
}

/** Days of a line on which there is nothing to compare with. */
export interface NotAssessableSpan {
  readonly part: number
  readonly why: NotAssessableWhy
  readonly span: DaySpan
}

/** A service line while it is worked out. */
export type GrowingLine = ServiceLine & { periods: ServicePeriod[]; notAssessable: NotAssessableSpan[] }

/** The part of a line in force on a table index, or none. */
export const partAt = (line: ServiceLine, index: number): ServiceLine['parts'][number] | undefined =>
  line.parts[(line.duty[index] ?? noDuty) - 1]
