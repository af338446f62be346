import type { LadderStep, Person } from '../../model/communication.ts'
import type { CivilDate } from '../../time/civil-date.ts'

/** Why a step is the next one. @public */
export type StepReason =
  | 'nothing-differs'
  | 'cannot-tell'
  | 'first-difference'
  | 'differs-again'
  | 'no-reply'
  | 'reply-unclear'
  | 'continues-after-reply'
  | 'promise-ahead'
  | 'promise-date-passed'
  | 'sources-differ'
  | 'to-confirm'
  | 'missed-sessions'
  | 'settled'
  | 'as-planned-since'
  | 'keep-notes'
  | 'nothing-left'
  | 'chosen'

/** Why the step after it has to wait. @public */
export type WaitReason = 'may-settle-it' | 'reply-first' | 'promise-first' | 'see-whether-it-continues' | 'nothing-to-send' | 'last-step'

/** What would lead to another step. @public */
export type ChangeCode = 'a-reply' | 'a-promise' | 'more-records' | 'marked-settled' | 'it-continues' | 'as-planned'

/** Why, as a code, with the day that it is about, and as a sentence. @public */
export interface StepWhy {
  readonly code: StepReason
  readonly date?: CivilDate
  readonly text: string
}

/** The step that would follow, and why not yet. @public */
export interface StepAfter {
  readonly step: LadderStep
  readonly code: WaitReason
  readonly until?: CivilDate
  readonly text: string
}

/** Something that would lead to another step, and to which. @public */
export interface StepChange {
  readonly code: ChangeCode
  readonly step: LadderStep
  readonly text: string
}

/** A matter that waits for its own message. @public */
export interface LaterStep {
  readonly line: string
  readonly provisionId: string
  readonly asWritten: string
  readonly step: LadderStep
  readonly earliest: CivilDate
}

/** The one next step. @public */
export interface NextStep {
  readonly schema: 'iepkit/step/1'
  readonly step: LadderStep
  readonly asOf: CivilDate
  /** The line of the plan that it is about; missing where nothing is to be sent. */
  readonly line?: string
  readonly provisionId?: string
  readonly asWritten?: string
  /** Who it goes to, and who gets a copy, as far as the list of communications tells. */
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  /** The first sensible day for it. */
  readonly earliest: CivilDate
  /** Whether that day has come. */
  readonly due: boolean
  /** The last sensible day, where there is one. */
  readonly latest?: CivilDate
  readonly why: StepWhy
  readonly notYet: StepAfter
  readonly wouldChange: readonly StepChange[]
  /** The day by which a reply is wished for. */
  readonly replyBy?: CivilDate
  /** Three school days on which a meeting could be held; the writer says whether they suit. */
  readonly meetingDays?: readonly CivilDate[]
  /** Ids of the communications that it refers to, the oldest first. */
  readonly refersTo: readonly string[]
  /** Other matters, each for its own message. */
  readonly later: readonly LaterStep[]
}

/** What the sentences of a step are made of. */
export interface LadderTexts {
  /** Why a step is the next one, with the day that it is about. */
  readonly why: Readonly<Record<StepReason, (date: CivilDate | undefined) => string>>
  /** Why the step after it has to wait, and until when. */
  readonly notYet: Readonly<Record<WaitReason, (step: string, until: CivilDate | undefined) => string>>
  /** What would lead to another step. */
  readonly change: Readonly<Record<ChangeCode, (step: string) => string>>
  /** What a step is called, in the middle of a sentence. */
  readonly step: Readonly<Record<LadderStep, string>>
}
