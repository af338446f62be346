import type { Bounds } from '../core/bounds.ts'
import type { Window } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Per } from '../time/period-unit.ts'

/** One short period, as a letter lists it. */
export interface ShortPeriod {
  readonly window: Window
  readonly required: Bounds
  readonly delivered: Bounds
  readonly unit: 'session' | 'minute'
}

/** The facts of a letter, by what it is about. */
export type Matter =
  | { readonly about: 'short'; readonly per: Per | undefined; readonly periods: readonly ShortPeriod[]; readonly open: number }
  | { readonly about: 'session-length'; readonly dates: readonly CivilDate[]; readonly planned: number }
  | { readonly about: 'not-started'; readonly window: Window }
  | { readonly about: 'gap'; readonly windows: readonly Window[] }
  | {
      readonly about: 'accommodation'
      readonly notGiven: readonly CivilDate[]
      readonly partly: readonly CivilDate[]
      readonly known: Bounds
      readonly given: Bounds
      readonly events: string
    }
  | { readonly about: 'setting'; readonly dates: readonly CivilDate[]; readonly observed: number }
  | { readonly about: 'late-report'; readonly due: readonly CivilDate[] }
  | { readonly about: 'vague' }
  | { readonly about: 'conflict'; readonly dates: readonly CivilDate[] }

/** Who writes, to whom, about whom. Everything may be left out; a gap in brackets then stays in the letter. */
export interface Correspondents {
  readonly child?: string | undefined
  readonly recipient?: { readonly name: string; readonly role?: string } | undefined
  readonly sender?: string | undefined
  /** The date of the plan that is quoted. */
  readonly planDate: CivilDate
  readonly planKind: 'iep' | '504'
}

/** What can be written down next. */
export interface ToWriteDown {
  readonly asWritten: string
  readonly days: readonly CivilDate[]
}

/**
 * The letters of one language: greeting, facts, question, closing. A further language is one more object of this type,
 * a further step of the ladder one more member.
 */
export interface DraftTexts {
  readonly locale: string
  /** The first line, to the recipient. */
  readonly greeting: (to: Correspondents) => string
  /** The last lines, with the sender's name. */
  readonly closing: (from: Correspondents) => string
  readonly ask: {
    /** The subject line. */
    readonly subject: (who: Correspondents, asWritten: string) => string
    /** What the plan says, in its own words. */
    readonly opening: (who: Correspondents, asWritten: string) => string
    /** What was recorded, one paragraph each. */
    readonly facts: (matter: Matter) => readonly string[]
    /** The one question. */
    readonly question: (matter: Matter) => string
    readonly thanks: string
  }
  readonly document: {
    /** The subject line. */
    readonly subject: (who: Correspondents) => string
    /** Why nothing needs to be sent yet. */
    readonly opening: (hasOpen: boolean) => string
    /** What to write down about one provision. */
    readonly line: (line: ToWriteDown) => string
    readonly how: string
  }
}
