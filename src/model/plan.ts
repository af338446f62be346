import type { CivilDate } from '../time/civil-date.ts'
import type { Weekday } from '../time/weekday.ts'
import type { Consent, OpenRange, Provision } from './provision.ts'

/** An IEP, or a plan under Section 504. @public */
export type PlanKind = 'iep' | '504'

/** Where the plan is from: `US`, or a State such as `US-IL`. @public */
export type Jurisdiction = 'US' | `US-${string}`

/** A later version of the plan, in force from its start until the next version begins. @public */
export interface PlanVersion {
  readonly id?: string
  /** Why it was made: for the reader; it changes nothing in what is counted. */
  readonly reason?: 'amendment' | 'annual-review' | 'transfer'
  readonly effective: OpenRange
  /** All provisions of this version; what it does not list has ended. */
  readonly provisions: readonly Provision[]
}

/** A span for which an earlier version stays the yardstick ("stay put"). @public */
export interface Standstill {
  readonly from: CivilDate
  readonly to?: CivilDate
  /** The id of the version that counts; the first version has the plan's id. */
  readonly version: string
}

/**
 * Days on which something happened from which a State's rules count, by the name of the event as `iepkit/law` has it:
 * `{ 'plan-consent': '2026-09-01' }`.
 *
 * @public
 */
export type PlanEvents = Readonly<Partial<Record<PlanEvent, CivilDate>>>

/** What a State's rules on starting services count from. @public */
export type PlanEvent =
  | 'meeting'
  | 'plan-developed'
  | 'plan-completed'
  | 'plan-consent'
  | 'parent-response'
  | 'notice-sent'
  | 'notice-received'
  | 'enrolment'
  | 'prior-plan-received'

/** Dates of the plan's reviews. @public */
export interface Reviews {
  readonly annualBy?: CivilDate
  readonly reevaluationBy?: CivilDate
}

/** A person to write to. Initials or a role are enough. @public */
export interface Contact {
  readonly name: string
  readonly role?: string
  readonly email?: string
}

/** One IEP or 504 plan of one student, without anything that identifies the student. @public */
export interface Plan {
  readonly id: string
  readonly kind: PlanKind
  readonly jurisdiction?: Jurisdiction
  readonly effective: OpenRange
  /** The provisions of the first version. */
  readonly provisions: readonly Provision[]
  /** Amendments and later versions. */
  readonly versions?: readonly PlanVersion[]
  readonly standstill?: Standstill
  readonly consent?: Consent
  readonly reviews?: Reviews
  readonly events?: PlanEvents
  readonly contacts?: readonly Contact[]
  /** The student's own days of the week, for a shortened week. */
  readonly studentDays?: readonly Weekday[]
  /** Groups of the calendar's partial closures that this student belongs to. */
  readonly groups?: readonly string[]
}
