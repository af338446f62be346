import type { Communication, LadderStep } from '../../model/communication.ts'
import { hasConflict, hasMissed, hasRecords, isConflictOnly, type Matter } from './matters.ts'
import { isContact, stepOf } from './threads.ts'

/** The steps that follow a question, each higher than the one before. */
const rungs = ['follow-up', 'request-records', 'request-meeting', 'ask-make-up', 'know-options'] as const

/** Follow-ups without an answer after which records are not waited for. */
const enoughFollowUps = 2

/** What a thread has used, and what it is about. */
export interface Climb {
  readonly matter: Matter
  readonly entries: readonly Communication[]
  /** The last thing said was answered, and it goes on all the same. */
  readonly answered: boolean
}

/** The steps of the messages that were sent in a thread. */
export const stepsOf = (entries: readonly Communication[]): readonly LadderStep[] => {
  const first = entries.findIndex(({ kind }) => kind === 'sent')
  return entries.flatMap((entry, i) => stepOf(entry, i === first) ?? [])
}

/** The next step up: the first one above the last that is open and was not taken yet. The last one never runs out. */
export const nextRung = ({ matter, entries, answered }: Climb): LadderStep => {
  const steps = stepsOf(entries)
  const used = new Set(steps)
  const met = entries.some(({ kind }) => kind === 'meeting')
  const followUps = steps.filter((step) => step === 'follow-up').length
  const isOpen: Readonly<Record<(typeof rungs)[number], boolean>> = {
    'follow-up': !used.has('follow-up') && !isConflictOnly(matter),
    'request-records':
      !used.has('request-records') && hasRecords(matter) && (hasConflict(matter) || (!answered && followUps < enoughFollowUps)),
    'request-meeting': !used.has('request-meeting') && !met,
    'ask-make-up': !used.has('ask-make-up') && met && hasMissed(matter),
    'know-options': true,
  }
  // An answer to the wish for a meeting, and no meeting: one more reminder before anything else.
  if (answered && !met && steps.at(-1) === 'request-meeting') return 'follow-up'
  const from = rungOf(steps, entries)
  return rungs.find((rung, i) => i >= from && isOpen[rung]) ?? 'know-options'
}

/** Where the next step is looked for: above the last message, or above the meeting that was held. */
const rungOf = (steps: readonly LadderStep[], entries: readonly Communication[]): number => {
  const last = steps.findLast((step) => step !== 'confirm')
  const contact = entries.findLast(isContact)
  if (contact?.kind === 'meeting') return rungs.indexOf('ask-make-up')
  // Nobody was reminded yet: whatever step came first, a reminder follows it. So does one of a question about make-ups.
  if (last === undefined || last === 'ask-make-up' || !steps.includes('follow-up')) return 0
  return rungs.indexOf(last as (typeof rungs)[number]) + 1
}
