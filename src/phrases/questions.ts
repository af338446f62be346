import type { PhraseLocale } from './language.ts'
import type { PhraseIssueCode } from './reading.ts'

/** What a plan's words can leave open. @public */
export type Gap = 'frequency' | 'duration' | 'place' | 'start' | 'lower-end' | 'amount'

/** A neutral question for each thing that a plan's words can leave open. */
export const gapQuestions: Readonly<Record<PhraseLocale, Readonly<Record<Gap, string>>>> = {
  en: {
    frequency: 'How often does this take place?',
    duration: 'How long is each session?',
    place: 'Where does this take place?',
    start: 'On what date does this start?',
    'lower-end': 'What is the least that will be provided?',
    amount: 'How much is meant, in numbers?',
  },
  es: {
    frequency: '¿Con qué frecuencia se ofrece esto?',
    duration: '¿Cuánto dura cada sesión?',
    place: '¿Dónde se ofrece esto?',
    start: '¿En qué fecha comienza esto?',
    'lower-end': '¿Cuál es la cantidad mínima que se ofrecerá?',
    amount: '¿Qué cantidad es, en números?',
  },
}

/** A neutral question for each doubt about a phrase; none where nothing needs to be asked. */
export const issueQuestions: Readonly<Partial<Record<PhraseIssueCode, string>>> = {
  'no-period': 'Is this per week, per month, or per another period?',
  'every-two-or-twice': 'Does this mean every two, or twice in each?',
  'several-amounts': 'Which of these amounts is meant, and for what?',
  'several-periods': 'For which period is this amount?',
  'several-services': 'What is the amount for each of these services?',
  'several-groups': 'How much is individual, and how much in a group?',
  'several-deliveries': 'How much is direct, and how much is consultation?',
  'several-settings': 'How much of this is in each place?',
  'several-accommodations': 'When does each of these accommodations apply?',
  'near-kinds': 'Which of these accommodations is meant?',
  alternatives: 'Which of these alternatives is meant?',
  'missing-unit': 'Is this number sessions or minutes?',
  'total-differs': 'The numbers add up differently: which one is right?',
  change: 'What is the amount that applies now?',
  'no-amount': 'How often does this take place, and for how long?',
  'no-length': 'How long is each session?',
  'no-lower-end': 'What is the least that will be provided?',
  condition: 'Who decides when this applies, and how?',
  permission: 'Will this be provided, or is it optional?',
  'unread-number': 'What does this number mean?',
  'nothing-read': 'What does this line promise, in numbers and days?',
  'too-long': 'What does this text promise, line by line?',
}
