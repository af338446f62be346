import type { Per } from '../time/period-unit.ts'
import type { Range } from './frequency.ts'
import type { AccommodationParameters } from './provision.ts'

/** Whether a later version promises more, less, or something that is neither. @public */
export type Direction = 'more' | 'less' | 'other'

/** What of a line differs between two versions. @public */
export type AspectChange =
  | {
      readonly aspect: 'sessions' | 'minutes' | 'minutes-per-session' | 'sessions-a-year' | 'minutes-a-year'
      readonly direction: Direction
      readonly before: Range
      readonly after: Range
      /** The period of the amounts; missing for one session, and for a year. */
      readonly per?: Per
    }
  | { readonly aspect: 'period'; readonly direction: 'other'; readonly before: Per; readonly after: Per }
  /** One version states how often, the other does not. */
  | { readonly aspect: 'frequency'; readonly direction: Direction }
  | {
      readonly aspect: OtherAspect
      readonly direction: Direction
      readonly before?: string
      readonly after?: string
    }

/** What is neither an amount nor a period. @public */
export type OtherAspect =
  | 'service'
  | 'delivery'
  | 'group'
  | 'setting'
  | 'provider'
  | 'days'
  | 'season'
  | 'start'
  | 'end'
  | 'applies-to'
  | keyof AccommodationParameters
  | 'subjects'
  | 'regular-class-percent'
  | 'special-education-percent'
  | 'ratio'
  | 'due-dates'
  | 'agreed'
  | 'by'
