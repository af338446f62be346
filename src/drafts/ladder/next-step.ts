import { UsageError } from '../../core/usage-error.ts'
import type { Communication, LadderStep, Person } from '../../model/communication.ts'
import type { Evaluation } from '../../model/evaluation.ts'
import { type CivilDate, fromDay, toDay } from '../../time/civil-date.ts'
import type { SchoolCalendar } from '../../time/school-calendar.ts'
import { en } from '../en.ts'
import type { DraftTexts } from '../texts.ts'
import type { Candidate, LadderContext } from './candidate.ts'
import { chosenStep } from './chosen-step.ts'
import { type LadderPolicy, patientLadder } from './ladder-policy.ts'
import { stepOfMatter } from './matter-step.ts'
import { type Matter, mattersOf } from './matters.ts'
import { nextSchoolDays, schoolDaysAfter } from './school-days.ts'
import type { LaterStep, NextStep, StepChange } from './step.ts'
import { isSamePerson, saidUntil, threadsOf } from './threads.ts'

/** What the next step is worked out from. @public */
export interface NextStepInput {
  readonly evaluation: Evaluation
  /** What was said and written so far. Default: nothing. */
  readonly communications?: readonly Communication[]
  /** Waiting is counted in its school days; without one, in weekdays. */
  readonly calendar?: SchoolCalendar | undefined
  /** The day on which the step is taken. Default: the evaluation's. */
  readonly asOf?: CivilDate
  readonly policy?: Partial<LadderPolicy>
  /** Enters the ladder at a step of one's own choice, for a provision of one's own choice. */
  readonly choose?: { readonly step?: LadderStep; readonly provision?: string }
  /** The language of its sentences. Default English. */
  readonly locale?: DraftTexts
}

/**
 * Works out the one next step: write down, ask, follow up, ask for records or a meeting, confirm, ask about make-ups, know the
 * options, or say thank you.
 *
 * One message is about one matter; the others are listed for later. A promise with a date is waited for, a reply is given time, and no
 * step is taken twice with the same person within five school days.
 *
 * @param input - The evaluation, what was said so far, the calendar, and the day.
 * @returns The step, the first sensible day for it, why it and not the next one, and what would change it. Plain JSON.
 * @throws `UsageError` when `choose` names a provision that the evaluation does not have.
 *
 * @example
 * nextStep({ evaluation, communications: [], calendar }).step // 'ask'
 *
 * @public
 */
export const nextStep = (input: NextStepInput): NextStep => {
  const { evaluation, communications = [], calendar, choose, locale: texts = en } = input
  const today = input.asOf ?? evaluation.asOf
  const said = saidUntil(communications, today)
  const policy = { ...patientLadder, ...input.policy }
  const context: LadderContext = { asOf: toDay(today), today, after: schoolDaysAfter(calendar), policy, said }
  const matters = mattersOf(evaluation)
  const threads = threadsOf(said, matters)
  const candidates = matters.flatMap((matter) => {
    const candidate = stepOfMatter(matter, threads.get(matter.line) ?? [], context)
    return candidate === undefined ? [] : [withoutRepeat(candidate, context)]
  })
  const ordered = [...candidates].sort((a, b) => rankOf(a, context) - rankOf(b, context) || a.earliest - b.earliest)
  const wanted = choose === undefined ? undefined : chosenStep(choose, matters, threads, ordered, context)
  if (choose?.provision !== undefined && wanted === undefined) {
    throw new UsageError('invalid-options', `The evaluation has no provision ${JSON.stringify(choose.provision)}.`)
  }
  const idle = matters.some(({ findings }) => findings.length > 0) ? 'nothing-left' : 'nothing-differs'
  return stepFrom(wanted ?? ordered[0], idle, ordered, context, texts)
}

/** No step is taken twice with one person within a few school days, whatever the matter. A confirmation belongs to its own meeting. */
const withoutRepeat = (candidate: Candidate, { said, after, policy }: LadderContext): Candidate => {
  const { step, to, earliest } = candidate
  if (step === 'document' || step === 'know-options' || step === 'confirm') return candidate
  const isSame = (people: readonly Person[]): boolean => to.some((one) => people.some((other) => isSamePerson(one, other)))
  const last = said.findLast((entry) => entry.kind === 'sent' && (entry.step ?? step) === step && isSame(entry.with ?? [{}]))
  return last === undefined ? candidate : { ...candidate, earliest: Math.max(earliest, after(toDay(last.date), policy.repeatDays)) }
}

const weights: Readonly<Record<LadderStep, number>> = {
  confirm: 0,
  'follow-up': 1,
  'request-records': 1,
  'request-meeting': 1,
  'ask-make-up': 1,
  ask: 1,
  thank: 2,
  'know-options': 3,
  document: 4,
}

/** What can be done today comes first: what has a last day, then messages, thanks, information, notes. */
const rankOf = ({ step, earliest }: Candidate, { asOf }: LadderContext): number => (earliest <= asOf ? weights[step] : 10)

const stepFrom = (
  candidate: Candidate | undefined,
  idle: Candidate['reason'],
  all: readonly Candidate[],
  { asOf, today, after, policy }: LadderContext,
  texts: DraftTexts,
): NextStep => {
  const { ladder } = texts
  const step = candidate?.step ?? 'document'
  const earliest = candidate?.earliest ?? asOf
  const reason = candidate?.reason ?? idle
  const next: Candidate['next'] = candidate?.next ?? { step: 'ask', code: 'nothing-to-send' }
  const until = next.until === undefined ? undefined : fromDay(next.until)
  const since = candidate?.since
  // Notes are about everything that is open, unless one matter waits for them.
  const matter: Matter | undefined = step === 'document' && reason !== 'keep-notes' ? undefined : candidate?.matter
  return {
    schema: 'iepkit/step/1',
    step,
    asOf: today,
    ...(matter !== undefined && { line: matter.line, provisionId: matter.provisionId, asWritten: matter.asWritten }),
    to: candidate?.to ?? [],
    cc: candidate?.cc ?? [],
    earliest: fromDay(earliest),
    due: earliest <= asOf,
    ...(candidate?.latest !== undefined && { latest: fromDay(candidate.latest) }),
    why: { code: reason, ...(since !== undefined && { date: since }), text: ladder.why[reason](since) },
    notYet: {
      step: next.step,
      code: next.code,
      ...(until !== undefined && { until }),
      text: ladder.notYet[next.code](ladder.step[next.step], until),
    },
    wouldChange: changesOf(step, next.step, texts),
    ...((step === 'follow-up' || step === 'request-records') && { replyBy: fromDay(after(earliest, policy.replyByDays)) }),
    ...(step === 'request-meeting' && { meetingDays: nextSchoolDays(after, earliest, policy.noticeDays, 3) }),
    refersTo: (candidate?.refersTo ?? []).map(({ id }) => id),
    later: laterThan(candidate, all),
  }
}

const laterThan = (chosen: Candidate | undefined, all: readonly Candidate[]): readonly LaterStep[] =>
  all
    .filter(({ matter, step }) => matter.line !== chosen?.matter.line && !(step === 'document' && chosen?.step === 'document'))
    .map(({ matter: { line, provisionId, asWritten }, step, earliest }) => ({
      line,
      provisionId,
      asWritten,
      step,
      earliest: fromDay(earliest),
    }))

const changesOf = (step: LadderStep, above: LadderStep, { ladder }: DraftTexts): readonly StepChange[] => {
  const change = (code: StepChange['code'], to: LadderStep): StepChange => ({ code, step: to, text: ladder.change[code](ladder.step[to]) })
  switch (step) {
    case 'document':
      return [change('more-records', 'ask'), change('as-planned', 'thank')]
    case 'thank':
      return [change('it-continues', 'ask')]
    case 'confirm':
      return [change('it-continues', above), change('marked-settled', 'thank')]
    case 'ask-make-up':
      return [change('it-continues', above), change('marked-settled', 'thank')]
    default:
      return [change('a-reply', 'document'), change('a-promise', 'follow-up'), change('marked-settled', 'thank')]
  }
}
