import type { Communication, LadderStep } from '../../model/communication.ts'
import type { Candidate, LadderContext } from './candidate.ts'
import { caseManager } from './matter-step.ts'
import type { Matter } from './matters.ts'
import { nextRung } from './rungs.ts'
import { isContact, stepOf } from './threads.ts'

interface Choice {
  readonly step?: LadderStep
  readonly provision?: string
}

/** A step that a person chose to take: each can be entered at will, for any provision. */
export const chosenStep = (
  { step, provision }: Choice,
  matters: readonly Matter[],
  threads: ReadonlyMap<string, readonly Communication[]>,
  suggested: readonly Candidate[],
  context: LadderContext,
): Candidate | undefined => {
  const isWanted = ({ line, provisionId }: Matter): boolean => provision === undefined || line === provision || provisionId === provision
  const byLadder = suggested.find((candidate) => isWanted(candidate.matter) && (step === undefined || candidate.step === step))
  if (byLadder !== undefined) return byLadder
  const matter = provision === undefined ? (suggested[0]?.matter ?? matters[0]) : matters.find(isWanted)
  if (matter === undefined) return undefined
  const wanted = step ?? (matter.findings.length > 0 ? 'ask' : 'document')
  const thread = threads.get(matter.line) ?? []
  const refersTo = referredBy(wanted, thread)
  const people = refersTo.at(-1)?.with
  return {
    matter,
    step: wanted,
    earliest: context.asOf,
    reason: 'chosen',
    to: wanted === 'document' ? [] : wanted === 'know-options' ? [{ role: 'family' }] : (people ?? caseManager(context)),
    cc: [],
    refersTo,
    next: {
      step: nextRung({ matter, entries: [...thread, { id: '', date: context.today, kind: 'sent', step: wanted }], answered: false }),
      code: 'may-settle-it',
    },
  }
}

/** What a chosen message would refer to: the last message and its answer, the last meeting, or what settled the matter. */
const referredBy = (step: LadderStep, thread: readonly Communication[]): readonly Communication[] => {
  const last = (found: (entry: Communication) => boolean): readonly Communication[] => thread.filter(found).slice(-1)
  switch (step) {
    case 'confirm':
      return last(isContact)
    case 'thank':
      return last(({ kind, resolved }) => resolved === true || kind === 'received' || kind === 'meeting' || kind === 'call')
    case 'ask':
    case 'document':
    case 'know-options':
      return []
    default: {
      const sent = last((entry) => stepOf(entry, false) !== undefined)
      const after = sent[0] === undefined ? [] : thread.slice(thread.indexOf(sent[0]) + 1).filter(({ kind }) => kind === 'received')
      return [...sent, ...after.slice(-1)]
    }
  }
}
