import type { Communication, LadderStep, Person } from '../../model/communication.ts'
import { type CivilDate, type Day, toDay } from '../../time/civil-date.ts'
import type { Candidate, LadderContext } from './candidate.ts'
import { continuesAfter, hasMissed, isAsPlannedAfter, isConflictOnly, type Matter } from './matters.ts'
import { nextRung, stepsOf } from './rungs.ts'
import { cutThread, isContact, lastPromised, stepOf, type Thread } from './threads.ts'

/** The next step of one matter; `undefined` where nothing is left to do or to say. */
export const stepOfMatter = (matter: Matter, said: readonly Communication[], context: LadderContext): Candidate | undefined => {
  const thread = cutThread(said, (date) => continuesAfter(matter, date))
  if (thread.settled !== undefined) return thread.thanked ? undefined : thankYou(matter, thread, thread.settled, context)
  const { entries } = thread
  const contact = toConfirm(entries, context)
  if (contact !== undefined) return confirmation(matter, contact, context)
  const turn = lastTurn(entries)
  if (turn === undefined) return first(matter, thread, context)
  const base = make(matter, context)
  if (matter.findings.length === 0) {
    if (isAsPlannedAfter(matter, turn.date)) return allWell(matter, turn.date, context.asOf, turn, context)
    return matter.isOpen ? base('document', context.asOf, 'cannot-tell', {}) : undefined
  }
  return afterTurn(matter, entries, turn, context)
}

type More = Partial<Pick<Candidate, 'since' | 'refersTo' | 'to' | 'cc' | 'latest' | 'next'>>

const make =
  (matter: Matter, { asOf }: LadderContext) =>
  (step: LadderStep, earliest: Day, reason: Candidate['reason'], more: More): Candidate => ({
    matter,
    step,
    earliest: Math.max(earliest, asOf),
    reason,
    to: [],
    cc: [],
    refersTo: [],
    next: { step: 'document', code: 'nothing-to-send' },
    ...more,
  })

const thankYou = (matter: Matter, { entries }: Thread, settled: Communication, context: LadderContext): Candidate => {
  const after = entries.filter(({ kind }) => kind === 'received')
  return make(matter, context)('thank', context.asOf, 'settled', {
    since: settled.date,
    refersTo: [settled],
    to: settled.with ?? after.at(-1)?.with ?? caseManager(context),
    next: { step: 'document', code: 'nothing-to-send' },
  })
}

/** The last call or meeting, while a confirmation is still of use and nothing else was written after it. */
const toConfirm = (entries: readonly Communication[], { after, policy, asOf }: LadderContext): Communication | undefined => {
  const at = entries.findLastIndex(isContact)
  const contact = entries[at]
  if (contact === undefined || asOf > after(toDay(contact.date), policy.confirmUntilDays)) return undefined
  return entries.some((entry, i) => entry.kind === 'sent' && (i > at || entry.replyTo === contact.id)) ? undefined : contact
}

const confirmation = (matter: Matter, contact: Communication, context: LadderContext): Candidate => {
  const { after, policy } = context
  const promised = lastPromised([contact])
  const until = promised === undefined ? after(toDay(contact.date), policy.continueDays) : after(toDay(promised), policy.promiseDays)
  return make(matter, context)('confirm', toDay(contact.date), 'to-confirm', {
    since: contact.date,
    latest: after(toDay(contact.date), policy.confirmDays),
    refersTo: [contact],
    to: contact.with ?? caseManager(context),
    next: { step: 'follow-up', code: promised === undefined ? 'see-whether-it-continues' : 'promise-first', until },
  })
}

/** The last message about the matter, or the last call or meeting. */
const lastTurn = (entries: readonly Communication[]): Communication | undefined => {
  const first = entries.findIndex(({ kind }) => kind === 'sent')
  return entries.findLast((entry, i) => isContact(entry) || stepOf(entry, i === first) !== undefined)
}

/** Nothing was asked yet: ask, once something differs; before that, write down what is open. */
const first = (matter: Matter, { entries, thanked }: Thread, context: LadderContext): Candidate | undefined => {
  const base = make(matter, context)
  if (matter.findings.length === 0) {
    return matter.isOpen ? base('document', context.asOf, 'cannot-tell', { next: { step: 'ask', code: 'nothing-to-send' } }) : undefined
  }
  const promised = lastPromised(entries)
  const earliest = promised === undefined ? context.asOf : context.after(toDay(promised), context.policy.promiseDays)
  return base('ask', earliest, thanked ? 'differs-again' : 'first-difference', {
    to: caseManager(context),
    refersTo: entries.filter(({ kind }) => kind === 'received').slice(-1),
    next: {
      step: isConflictOnly(matter) ? 'request-records' : 'follow-up',
      code: 'reply-first',
      until: context.after(earliest, context.policy.replyDays),
    },
  })
}

/** Something was said: wait, or take the step that follows from the answer. */
const afterTurn = (matter: Matter, entries: readonly Communication[], turn: Communication, context: LadderContext): Candidate => {
  const { after, policy } = context
  const replies = entries.slice(entries.indexOf(turn) + 1).filter(({ kind }) => kind === 'received')
  const reply = replies.findLast(({ unclear }) => unclear !== true)
  const needsNoReply = isContact(turn) || turn.step === 'confirm'
  const refersTo = [...new Set([turn, ...replies.slice(-1)])]
  const promised = lastPromised(entries)
  const promiseEnd = promised === undefined ? undefined : after(toDay(promised), policy.promiseDays)
  if (reply === undefined && !needsNoReply) {
    const due = Math.max(after(toDay(turn.date), waitAfter(turn, context)), promiseEnd ?? 0)
    return climb({ matter, entries, context, answered: false }, due, replies.length > 0 ? 'reply-unclear' : 'no-reply', turn.date, refersTo)
  }
  const answered = reply ?? turn
  if (promised !== undefined && promiseEnd !== undefined && promiseEnd > toDay(answered.date)) {
    if (isAsPlannedAfter(matter, promised)) {
      const missed = askMakeUp(matter, entries, answered, promiseEnd, context)
      return missed ?? allWell(matter, promised, promiseEnd, answered, context)
    }
    const reason = promised < context.today ? 'promise-date-passed' : 'promise-ahead'
    return climb({ matter, entries, context, answered: true }, promiseEnd, reason, promised, refersTo)
  }
  const due = after(toDay(answered.date), policy.continueDays)
  if (continuesAfter(matter, answered.date)) {
    return climb({ matter, entries, context, answered: true }, due, 'continues-after-reply', answered.date, refersTo)
  }
  return quietSince(matter, entries, answered, due, context)
}

const waitAfter = (turn: Communication, { policy }: LadderContext): number => {
  if (turn.step === 'request-records') return policy.recordsDays
  return turn.step === 'request-meeting' ? policy.meetingDays : policy.replyDays
}

interface Climbing {
  readonly matter: Matter
  readonly entries: readonly Communication[]
  readonly context: LadderContext
  readonly answered: boolean
}

/** One step up, to the person who was written to, or to the one who can arrange it. */
const climb = (
  { matter, entries, context, answered }: Climbing,
  due: Day,
  reason: Candidate['reason'],
  since: CivilDate,
  refersTo: readonly Communication[],
): Candidate => {
  const step = nextRung({ matter, entries, answered })
  const writtenTo = entries.findLast(({ kind, with: people = [] }) => kind === 'sent' && people.length > 0)?.with
  const manager = caseManager(context)
  const to = step === 'follow-up' && writtenTo !== undefined ? writtenTo : manager
  const isManager = to.some(({ role }) => role === 'case-manager')
  const above = step === 'know-options' ? step : nextRung({ matter, entries: [...entries, sentNow(step, context)], answered: false })
  return make(matter, context)(step, due, step === 'request-records' && answered ? 'sources-differ' : reason, {
    since,
    refersTo: step === 'know-options' ? [] : refersTo,
    to: step === 'know-options' ? [{ role: 'family' }] : to,
    cc: step === 'follow-up' && !isManager ? manager : [],
    next:
      step === 'know-options'
        ? { step, code: 'last-step' }
        : { step: above, code: 'reply-first', until: context.after(Math.max(due, context.asOf), context.policy.replyDays) },
  })
}

const sentNow = (step: LadderStep, { today }: LadderContext): Communication => ({ id: '', date: today, kind: 'sent', step })

const allWell = (matter: Matter, since: CivilDate, due: Day, answered: Communication, context: LadderContext): Candidate =>
  make(matter, context)('thank', due, 'as-planned-since', { since, refersTo: [answered], to: answered.with ?? caseManager(context) })

/** Nothing differs since the answer: make-ups, thanks, or notes until it is known how it goes. */
const quietSince = (
  matter: Matter,
  entries: readonly Communication[],
  answered: Communication,
  due: Day,
  context: LadderContext,
): Candidate => {
  const { date } = answered
  const missed = askMakeUp(matter, entries, answered, due, context)
  if (missed !== undefined) return missed
  if (isAsPlannedAfter(matter, date)) return allWell(matter, date, due, answered, context)
  return make(matter, context)('document', context.asOf, 'keep-notes', {
    since: date,
    next: { step: nextRung({ matter, entries, answered: true }), code: 'see-whether-it-continues', until: due },
  })
}

/** Sessions that were missed before are asked about once, before the thanks. */
const askMakeUp = (
  matter: Matter,
  entries: readonly Communication[],
  answered: Communication,
  due: Day,
  context: LadderContext,
): Candidate | undefined =>
  hasMissed(matter) && !stepsOf(entries).includes('ask-make-up')
    ? make(matter, context)('ask-make-up', due, 'missed-sessions', {
        since: answered.date,
        refersTo: [answered],
        to: answered.with ?? caseManager(context),
        next: { step: 'follow-up', code: 'see-whether-it-continues', until: due },
      })
    : undefined

/** The case manager, by name where one was written to or heard from. */
export const caseManager = ({ said }: Pick<LadderContext, 'said'>): readonly Person[] => {
  const known = said.findLast(({ with: people = [] }) => people.some(({ role }) => role === 'case-manager'))?.with ?? []
  const found = known.find(({ role }) => role === 'case-manager')
  return [found ?? { role: 'case-manager' }]
}
