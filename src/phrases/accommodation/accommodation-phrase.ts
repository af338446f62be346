import type { AccommodationParameters } from '../../model/provision.ts'

/** What a line about an accommodation says. @public */
export interface AccommodationPhrase {
  /** What kind, in lower-case words joined by hyphens: `extended-time`. */
  readonly accommodation: string
  /** The kinds of event it is for, where the words or the kind say so. */
  readonly appliesTo?: readonly string[]
  readonly parameters?: AccommodationParameters
}
