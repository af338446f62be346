import type { CivilDate } from '../time/civil-date.ts'

/** The steps from a first doubt to a thank-you note. @public */
export const ladderSteps = [
  'document',
  'ask',
  'follow-up',
  'request-records',
  'request-meeting',
  'confirm',
  'ask-make-up',
  'know-options',
  'thank',
] as const

/**
 * One step of the ladder.
 *
 * - `document`: write down days and facts; nothing is sent.
 * - `ask`: a first question. `follow-up`: the question again, in writing.
 * - `request-records`, `request-meeting`: to look at the school's notes, to sit down together.
 * - `confirm`: what was agreed in a call or meeting. `ask-make-up`: how missed sessions could be made up.
 * - `know-options`: information for the family, sent to nobody. `thank`: a thank-you note.
 *
 * @public
 */
export type LadderStep = (typeof ladderSteps)[number]

/** Who can be written to, or can write. @public */
export const roles = [
  'teacher',
  'case-manager',
  'provider',
  'special-education-office',
  'principal',
  'team',
  'family',
  'student',
  'advocate',
  'other',
] as const

/** What a person is to the plan. @public */
export type Role = (typeof roles)[number]

/** A person, by name, by role, or both. Initials are enough. @public */
export interface Person {
  readonly name?: string
  readonly role?: Role
}

/** Something that was promised or agreed: what, by whom, by when. @public */
export interface Agreement {
  /** In the words in which it was said; a confirmation repeats them. */
  readonly what: string
  readonly who?: string
  readonly by?: CivilDate
}

/** What kind of exchange it was. A `promise` was made in passing, outside a message, a call or a meeting. @public */
export const communicationKinds = ['sent', 'received', 'call', 'meeting', 'promise'] as const

/** What kind of exchange it was. @public */
export type CommunicationKind = (typeof communicationKinds)[number]

/**
 * One thing that was said, in writing or aloud, about the plan.
 *
 * @public
 */
export interface Communication {
  readonly id: string
  readonly date: CivilDate
  /** `sent` by the one who keeps this list, `received` by them. */
  readonly kind: CommunicationKind
  /** The other side: who it was sent to, came from, or was talked with. */
  readonly with?: readonly Person[]
  /** Lines of the plan that it is about; the plan as a whole when missing. */
  readonly about?: readonly string[]
  /** Of a message that was sent: its step of the ladder. */
  readonly step?: LadderStep
  /** The id of the message that it answers, or of the call or meeting that it confirms. */
  readonly replyTo?: string
  /** A reply that leaves the question open. */
  readonly unclear?: boolean
  readonly agreed?: readonly Agreement[]
  /** With this the matter was settled. */
  readonly resolved?: boolean
  readonly note?: string
}

/** Everything that was said. @public */
export interface CommunicationLog {
  readonly communications: readonly Communication[]
}
