import type { Frequency } from '../../model/frequency.ts'
import type { Delivery, GroupSize } from '../../model/provision.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { Weekday } from '../../time/weekday.ts'

/** What a service line says. Every field is absent where the line does not say it. @public */
export interface ServicePhrase {
  readonly service?: string
  /** School subjects or skills: `reading`, `math`. */
  readonly subjects?: readonly string[]
  readonly frequency?: Frequency
  readonly group?: GroupSize
  readonly delivery?: Delivery
  readonly setting?: string
  readonly provider?: string
  /** The weekdays on which the line places the sessions. */
  readonly days?: readonly Weekday[]
  readonly effective?: { readonly start?: CivilDate; readonly end?: CivilDate }
  readonly season?: 'esy'
  /** False where the words promise no amount: "as needed", "up to", "may", a denied or conditional promise, or none at all. */
  readonly enforceable: boolean
}
