import type { CivilDate } from '../../time/civil-date.ts'
import { formatDate } from '../../wording/format.ts'
import type { LadderTexts } from '../ladder/step.ts'
import type { StepPageTexts } from '../texts.ts'

const on = (date: CivilDate | undefined, before = ' of '): string => (date === undefined ? '' : `${before}${formatDate('en', date)}`)

/** The steps, as a sentence names them. */
const steps: LadderTexts['step'] = {
  document: 'notes',
  ask: 'a first question',
  'follow-up': 'a follow-up',
  'request-records': 'a request to see the notes',
  'request-meeting': 'a wish for a meeting',
  confirm: 'a written confirmation',
  'ask-make-up': 'a question about make-up sessions',
  'know-options': 'a look at the options',
  thank: 'a thank-you note',
}

/** What the ladder says in English. */
export const ladder: LadderTexts = {
  why: {
    'nothing-differs': () => 'The records show no difference from the plan, so nothing needs to be sent.',
    'cannot-tell': () => 'The records cannot tell yet, so notes help more than a message.',
    'first-difference': () => 'The records show a difference for sure, and no question about it is on record yet.',
    'differs-again': () => 'The matter was settled, and the records show a new difference since.',
    'no-reply': (date) => `There is no reply on record to the message${on(date)}.`,
    'reply-unclear': (date) => `The reply to the message${on(date)} left the question open.`,
    'continues-after-reply': (date) => `The records show the difference again after the answer${on(date)}.`,
    'promise-ahead': (date) => `Something was promised for ${on(date, '')}: it is waited for, and a little longer.`,
    'promise-date-passed': (date) => `The day that was promised, ${on(date, '')}, has passed, and nothing more is on record.`,
    'sources-differ': () => 'The sources say different things, and looking at both sets of notes can settle it.',
    'to-confirm': (date) => `What was said${on(date, ' on ')} is best written down while it is fresh.`,
    'missed-sessions': (date) => `Nothing new differs since the answer${on(date)}, and missed sessions are not on record as made up.`,
    settled: (date) => `The matter was settled${on(date, ' on ')}.`,
    'as-planned-since': (date) => `The records show it as planned${on(date, ' since ')}.`,
    'keep-notes': (date) => `There was an answer${on(date, ' on ')}; notes will tell how it goes.`,
    'nothing-left': () => 'What differs was settled, and nothing needs to be sent.',
    chosen: () => 'This step was chosen.',
  },
  notYet: {
    'may-settle-it': (step) => `Not yet ${step}: this step may settle it.`,
    'reply-first': (step, until) => `Not yet ${step}: the reply is given time${on(until, ' until ')}.`,
    'promise-first': (step, until) => `Not yet ${step}: what was promised is waited for${on(until, ' until ')}.`,
    'see-whether-it-continues': (step, until) => `Not yet ${step}: first it is seen how it goes${on(until, ' until ')}.`,
    'nothing-to-send': (step) =>
      step === steps.document
        ? 'After that, nothing needs to be sent about it for now.'
        : `Not yet ${step}: there is nothing to send about it now.`,
    'last-step': () => 'No further step is suggested; each earlier one can be taken again.',
  },
  change: {
    'a-reply': (step) => `A reply: then ${step}, and see how it goes.`,
    'a-promise': (step) => `A promise with a date: it is waited for, then ${step}.`,
    'more-records': (step) => `More records: if they show a difference for sure, ${step}.`,
    'marked-settled': (step) => `The matter is settled: then ${step}.`,
    'it-continues': (step) => `The records show the difference again: then ${step}.`,
    'as-planned': (step) => `The records show it as planned: then ${step}.`,
  },
  step: steps,
}

/** What stands around a step. */
export const stepPage: StepPageTexts = {
  now: 'Now',
  from: (date) => `from ${formatDate('en', date)}`,
  wholePlan: 'the plan as a whole',
  wouldChange: 'What would change it',
  later: 'Other matters, each for its own message',
}
