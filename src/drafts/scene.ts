import type { Communication } from '../model/communication.ts'
import type { Evaluation } from '../model/evaluation.ts'
import { oneLine } from './clean.ts'
import type { DraftOptions } from './draft-types.ts'
import { quotedFinding } from './facts/evidence.ts'
import type { Fact } from './facts/fact.ts'
import { factsOf, type MatterFacts } from './facts/matter-facts.ts'
import { planDateOf } from './facts/other-facts.ts'
import type { NextStep } from './ladder/step.ts'
import { isContact } from './ladder/threads.ts'
import { nameIn } from './names.ts'
import { type NoteRoom, notesFor } from './notes.ts'
import { lawCheckedOn, optionsFor } from './options-list.ts'
import type { Agreed, DraftTexts, NotHeld, PlanNamed, Said, Scene, Who } from './texts.ts'
import { type Traced, traced, tracedBounds } from './trace.ts'
import type { Writer } from './writer.ts'

/** Most dates or periods that a letter lists of one fact, by step and detail. */
const mostListed = (step: NextStep['step'], detail: DraftOptions['detail']): number => {
  if (detail === 'short') return 3
  return step === 'ask' || step === 'ask-make-up' ? 6 : 4
}

/** How much a letter holds: of a matter with much to tell, less is told at a time. */
export type Room = 'plenty' | 'some' | 'little'

/** Facts that are told, and dates of each, where there is less room. */
const holds: Readonly<Record<Room, { readonly facts: number; readonly dates: number; readonly notes: NoteRoom }>> = {
  plenty: { facts: 4, dates: 6, notes: { lines: 6, days: 6 } },
  some: { facts: 3, dates: 3, notes: { lines: 5, days: 4 } },
  little: { facts: 2, dates: 2, notes: { lines: 4, days: 2 } },
}

/** The facts of a matter, no more than one letter can hold: the weightiest come first. */
const briefly = ({ step, line = '' }: NextStep, { evaluation, detail }: DraftOptions, room: Room): MatterFacts => {
  const { facts, dates } = holds[room]
  const told = factsOf(evaluation, line, Math.min(mostListed(step, detail), dates))
  return { ...told, facts: told.facts.slice(0, detail === 'short' ? 2 : facts) }
}

/** Gathers what a letter can say, with where each thing came from. */
export const sceneOf = (step: NextStep, options: DraftOptions, room: Room, who: Who, w: Writer, texts: DraftTexts): Scene => {
  const { evaluation, communications = [] } = options
  const matter = briefly(step, options, room)
  const said = step.refersTo.flatMap((id) => {
    const at = communications.findIndex((one) => one.id === id)
    const entry = communications[at]
    return entry === undefined ? [] : [{ entry, at }]
  })
  const turn = said.find(({ entry }) => entry.kind === 'sent' || isContact(entry))
  const reply = said.findLast(({ entry }) => entry.kind === 'received')
  const kind = evaluation.plan.kind
  const facts = matter.facts.filter(({ about }) => belongsTo(step.step, about))
  const isFamily = step.step === 'know-options'
  return {
    step: step.step,
    who,
    plan: planNamed(step, evaluation),
    topic: matter.topic,
    facts,
    limit: facts.length === 0 && matter.limit.about !== 'open-periods' ? { about: 'incomplete' } : matter.limit,
    reason: step.why.code,
    reasonDate: step.why.date === undefined ? undefined : traced(step.why.date, 'step', ['why', 'date']),
    turn: turn && saidAs(turn),
    reply: reply && saidAs(reply),
    agreed: turn === undefined ? [] : agreedIn(turn.entry, turn.at, w, texts),
    replyBy: step.replyBy === undefined ? undefined : traced(step.replyBy, 'step', ['replyBy']),
    meetingDays: (step.meetingDays ?? []).map((day, i) => traced(day, 'step', ['meetingDays', i])),
    window: windowOf(evaluation, step.line),
    notHeld: notHeldIn(evaluation, step.line),
    notes: step.step === 'document' ? notesFor(step, evaluation, holds[room].notes) : [],
    standing: standingOf(evaluation, step),
    options: isFamily ? optionsFor(kind) : [],
    lawAsOf: isFamily ? lawCheckedOn(kind) : undefined,
  }
}

/** Records are asked for to settle what differs between notes; make-ups are about sessions that are short. */
const belongsTo = (step: NextStep['step'], about: Fact['about']): boolean => {
  if (step === 'request-records') return about === 'conflict'
  return step === 'ask-make-up' ? ['short', 'not-started', 'gap', 'session-length'].includes(about) : true
}

/** Quotes a finding's own words where there is one: they are those in force when it differed. */
const planNamed = ({ line }: NextStep, evaluation: Evaluation): PlanNamed => {
  const { violations, provisions, plan } = evaluation
  const finding = quotedFinding(evaluation, line)
  const provision = provisions.findIndex((one) => one.line === line)
  const from: readonly [string, number] = finding >= 0 ? ['violations', finding] : ['provisions', provision]
  const words = (violations[finding] ?? provisions[provision])?.asWritten
  // A finding about the plan as a whole has no words of its own to quote.
  const isQuoted = words !== undefined && oneLine(words) !== '' && provision >= 0
  return {
    kind: traced(plan.kind, 'evaluation', ['plan', 'kind']),
    date: planDateOf(evaluation, line),
    words: isQuoted ? traced(words, 'evaluation', [...from, 'asWritten']) : undefined,
  }
}

interface At {
  readonly entry: Communication
  readonly at: number
}

const saidAs = ({ entry, at }: At): Said => ({ kind: entry.kind, date: traced(entry.date, 'communications', [at, 'date']) })

const agreedIn = ({ agreed = [] }: Communication, at: number, w: Writer, texts: DraftTexts): readonly Agreed[] =>
  agreed.map(({ what, who, by }, i) => {
    const path = [at, 'agreed', i]
    return {
      what: w.words(traced(what, 'communications', [...path, 'what']), texts.letters.gap.agreed),
      who: who === undefined ? undefined : whoIn(who, [...path, 'who'], w, texts),
      by: by === undefined ? undefined : traced(by, 'communications', [...path, 'by']),
    }
  })

const whoIn = (who: string, path: readonly (string | number)[], w: Writer, texts: DraftTexts): string => {
  const name = nameIn(who, texts)
  return name === undefined ? texts.letters.gap.recipient : w.name(traced(name, 'communications', path))
}

const standingOf = ({ undetermined, violations }: Evaluation, { why }: NextStep): Scene['standing'] => {
  if (why.code === 'keep-notes') return 'open'
  if (why.code === 'nothing-left') return 'settled'
  if (violations.length > 0) return 'differs'
  return undetermined.length > 0 ? 'open' : 'fine'
}

const windowOf = ({ violations }: Evaluation, line: string | undefined): Scene['window'] => {
  const at = violations.findIndex((one) => one.line === line)
  const window = violations[at]?.window
  if (window === undefined) return undefined
  const day = (which: 'start' | 'end'): Traced<typeof window.start> =>
    traced(window[which], 'evaluation', ['violations', at, 'window', which])
  return { start: day('start'), end: day('end') }
}

const units = { 'service-frequency': 'session', 'service-minutes': 'minute' } as const

const notHeldIn = ({ violations }: Evaluation, line: string | undefined): readonly NotHeld[] =>
  Object.entries(units).flatMap(([rule, unit]): readonly NotHeld[] => {
    const at = violations.findIndex((one) => one.line === line && one.rule === rule)
    const found = violations[at]
    if (found?.undelivered === undefined) return []
    const path = ['violations', at, 'undelivered']
    const records = found.occurrences.flatMap(({ evidence }) => evidence)
    const { agencySide, allReasons } = found.undelivered
    return [
      {
        unit,
        agencySide: tracedBounds(agencySide, 'evaluation', [...path, 'agencySide'], records),
        allReasons: tracedBounds(allReasons, 'evaluation', [...path, 'allReasons'], records),
      },
    ]
  })
