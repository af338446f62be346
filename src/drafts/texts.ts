import type { CommunicationKind, LadderStep } from '../model/communication.ts'
import type { PlanKind } from '../model/plan.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { FindingTexts } from '../wording/catalogue.ts'
import type { ToneLexicon } from '../wording/tone/lexicon.ts'
import type { NoteFact } from './evidence-plan.ts'
import type { Fact, FactOf, Limit, LimitOf, Topic } from './facts/fact.ts'
import type { LadderTexts, StepReason } from './ladder/step.ts'
import type { Part } from './part.ts'
import type { Traced, TracedBounds } from './trace.ts'
import type { Voice } from './voice.ts'
import type { Writer } from './writer.ts'

/** Who writes to whom, about whom. Names stand here as they go into the text: a gap in brackets where one is missing. @public */
export interface Who {
  readonly voice: Voice
  readonly child: string
  readonly recipient: string
  readonly sender: string
  /** What the recipient's title tells, for languages that ask for it. */
  readonly address: 'she' | 'he' | 'unknown'
}

/** The plan that a message is about. @public */
export interface PlanNamed {
  readonly kind: Traced<PlanKind>
  readonly date: Traced<CivilDate>
  /** The plan's words for the provision; missing where the plan as a whole is meant. */
  readonly words: Traced<string> | undefined
}

/** Something said before, as a message refers to it. @public */
export interface Said {
  readonly kind: CommunicationKind
  readonly date: Traced<CivilDate>
}

/** Something agreed, as a confirmation repeats it. @public */
export interface Agreed {
  readonly what: string
  readonly who: string | undefined
  readonly by: Traced<CivilDate> | undefined
}

/** A sum of what is not on record as held, two ways. @public */
export interface NotHeld {
  readonly unit: 'session' | 'minute'
  readonly agencySide: TracedBounds
  readonly allReasons: TracedBounds
}

/** One line of a list of notes to make. @public */
export interface NoteLine {
  /** What it is about: a line of the plan, a review of it, or what follows it. */
  readonly about: 'line' | 'annual-review' | 'reevaluation' | 'later-version' | 'whole-plan'
  /** The words of the line. */
  readonly plan: Traced<string>
  readonly days: readonly Traced<CivilDate>[]
  readonly more: Traced<number>
  readonly facts: readonly NoteFact[]
}

/** A way to go on, with what general rules say about it. @public */
export interface OptionLine {
  readonly option: 'meeting' | 'mediation' | 'state-complaint' | 'due-process' | 'grievance' | 'hearing' | 'civil-rights' | 'parent-center'
  /** The numbers of its rule, such as a time limit. */
  readonly numbers: readonly Traced<number>[]
  readonly citation: Traced<string> | undefined
}

/** Everything that a message can be written from. @public */
export interface Scene {
  readonly step: LadderStep
  readonly who: Who
  readonly plan: PlanNamed
  readonly topic: Topic
  readonly facts: readonly Fact[]
  readonly limit: Limit
  readonly reason: StepReason
  readonly reasonDate: Traced<CivilDate> | undefined
  /** The last message of one's own, call or meeting that this one refers to. */
  readonly turn: Said | undefined
  readonly reply: Said | undefined
  readonly agreed: readonly Agreed[]
  readonly replyBy: Traced<CivilDate> | undefined
  readonly meetingDays: readonly Traced<CivilDate>[]
  /** The days from which and up to which records are asked for, or sums are given. */
  readonly window: { readonly start: Traced<CivilDate>; readonly end: Traced<CivilDate> } | undefined
  readonly notHeld: readonly NotHeld[]
  readonly notes: readonly NoteLine[]
  /** How the evaluation stands as a whole: something cannot be told, nothing differs, or something does. */
  readonly standing: 'open' | 'fine' | 'differs' | 'settled'
  readonly options: readonly OptionLine[]
  readonly lawAsOf: Traced<CivilDate> | undefined
}

/** Says one thing: the scene, and what it is about, in one or more sentences. @public */
export type Say<T = void> = (write: Writer, scene: Scene, about: T) => string

/**
 * The letters of one language, as functions of what they say. A further language is one more object of this type.
 *
 * Each letter is made of a few sentences, so that one can be replaced (`withTexts`) without touching the others; `compose` replaces a
 * letter as a whole.
 *
 * @public
 */
export interface LetterTexts {
  /** What stands where something is missing. */
  readonly gap: Readonly<Record<'child' | 'recipient' | 'sender' | 'agreed', string>>
  readonly greeting: Say
  readonly closing: Say
  /** A subject line, with the plan's words in it where they are short and calm. */
  readonly subject: Readonly<Record<LadderStep, Say<{ readonly words: string | undefined }>>>
  /** Which plan, and what it says. */
  readonly opening: Readonly<Record<Exclude<LadderStep, 'document'>, Say>>
  readonly fact: { readonly [K in Fact['about']]: Say<FactOf<K>> }
  readonly limit: { readonly [K in Limit['about']]: Say<LimitOf<K>> }
  /** The one question of a first message. */
  readonly question: Readonly<Record<Topic, Say>>
  readonly thanks: Say
  /** What a follow-up refers to: the message, call or meeting before, and its answer. */
  readonly reference: Say
  readonly followUpQuestion: Say
  readonly recordsQuestion: Say
  readonly recordsThanks: Say
  readonly agenda: Say
  readonly meetingQuestion: Say
  readonly meetingThanks: Say
  readonly agreed: Say
  readonly confirmLimit: Say
  readonly confirmRequest: Say
  readonly sums: Say<readonly NotHeld[]>
  readonly makeUpQuestion: Say
  readonly option: Say<OptionLine>
  readonly optionsLimit: Say
  readonly optionsRequest: Say
  readonly optionsClosing: Say
  readonly thankLimit: Say
  readonly thankRequest: Say
  readonly document: {
    readonly opening: Say
    readonly line: Say<NoteLine>
    readonly limit: Say
    /** Which facts to write down for each day. */
    readonly how: Say<readonly NoteFact[]>
    readonly fact: Readonly<Record<NoteFact, string>>
    readonly closing: Say
  }
  /** Letters that are composed in another way. */
  readonly compose?: Readonly<Partial<Record<LadderStep, (write: Writer, scene: Scene) => readonly Part[]>>>
}

/** What stands around a step where it is shown. @public */
export interface StepPageTexts {
  readonly now: string
  /** What a step is about that is about no single line of the plan. */
  readonly wholePlan: string
  /** A step that has to wait: from this day on. */
  readonly from: (date: CivilDate) => string
  readonly wouldChange: string
  readonly later: string
}

/** Everything that is said in one language: findings, steps, letters, and what a calm message does without. @public */
export interface DraftTexts extends FindingTexts {
  readonly tone: ToneLexicon
  readonly ladder: LadderTexts
  readonly letters: LetterTexts
  readonly stepPage: StepPageTexts
  /** The texts that these were changed from; they stand in where the changed ones do not pass the checks. */
  readonly base?: DraftTexts
}
