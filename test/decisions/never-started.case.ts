import { complete, type DecisionCase, held, logOf, minutesPer, missed, planOf, read, service, year } from '../support/decision.ts'
import { at, found, foundFrom, severityOf, total } from '../support/decision-figures.ts'

/* Services that did not begin. */

const vacant = planOf('2019-09-03', [
  service('30 minutes six times per month in communication', { id: 'communication' }),
  ...['reading', 'math', 'written language'].map((subject) => service(`30 minutes per day in ${subject}`, { id: subject })),
])

const esyWords = 'ESY for speech and language services 240 minutes, two times a week over eight sessions'

const summer = { start: '2007-06-18', end: '2007-07-13' } as const

const esy = (frequency: NonNullable<Parameters<typeof service>[2]>) => ({
  plan: planOf('2007-03-09', [service(esyWords, { season: 'esy', effective: summer }, frequency)]),
  calendar: { ...year('2006-09-05', '2007-06-08'), esy: [summer] },
  log: logOf([], [complete('2007-06-18', '2007-07-13')]),
  asOf: '2007-07-31' as const,
})

const atHome = {
  plan: planOf('2019-03-28', [service('Services of the plan at home', {}, minutesPer(60))]),
  calendar: year('2018-09-04', '2019-06-07'),
}

const untilSummer = [complete('2019-03-28', '2019-06-07')]

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-19-065',
    source: 'Wisconsin DPI, IDEA Complaint Decision 19-065',
    facts: 'The therapist’s position was vacant when the year 2019-20 began; at first nothing was given.',
    wordings: [
      ['30 minutes six times per month in communication', 'specialized-instruction(communication) 6x30/month'],
      ['30 minutes per day in reading', 'specialized-instruction(reading) 30m/day'],
      ['30 minutes per day in written language', 'specialized-instruction(writing) 30m/day'],
    ],
    situations: [
      {
        assumed: '“At first” lasts until the end of October. No closures.',
        input: {
          plan: vacant,
          calendar: year('2019-09-03', '2020-06-05'),
          log: logOf(
            [missed('2019-09-04', 'provider-vacant', { provisionId: 'communication' })],
            [complete('2019-09-03', '2019-10-31', { provisionId: 'communication' })],
          ),
          asOf: '2019-10-31',
        },
        figures: [
          { what: 'minutes a month', stated: 180, engine: 180, of: at('2019-10-01', 'minutes', 'required', 'communication') },
          { what: 'delivered', stated: 0, engine: 0, of: total('sessions', 'delivered', 'communication') },
          { what: 'not started', stated: null, engine: 'very-large', of: severityOf('service-not-started', 'communication') },
          { what: 'minutes a day of each other subject', stated: 30, engine: 30, of: at('2019-10-01', 'minutes', 'required', 'math') },
          { what: 'findings about the subject without records', stated: null, engine: 0, of: found('service-minutes', 'math') },
        ],
      },
    ],
  },
  {
    id: 'wi-07-057',
    source: 'Wisconsin DPI, IDEA Complaint Decision 07-057 (dpi.wi.gov/sped/idea-complaint-decision-07-057)',
    facts:
      'Eight summer sessions of speech from June 18, 2007, 240 minutes in all, twice a week; there was no therapist and none was held.',
    wordings: [[esyWords, 'open']],
    situations: [
      {
        assumed: 'The summer window is four weeks: 8 sessions at 2 a week.',
        input: esy({ sessions: { min: 8, max: 8 }, per: { unit: 'total', count: 1 }, minutesPerSession: { min: 30, max: 30 } }),
        figures: [
          { what: 'sessions required', stated: 8, engine: 8, of: total('sessions', 'required') },
          { what: 'minutes required', stated: 240, engine: 240, of: total('minutes', 'required') },
          { what: 'minutes delivered', stated: 0, engine: 0, of: total('minutes', 'delivered') },
          { what: 'minutes not delivered', stated: 240, engine: 240, of: total('minutes', 'agencySide') },
          { what: 'size', stated: null, engine: 'very-large', of: severityOf('service-frequency') },
        ],
      },
      {
        assumed: 'The same window, read as two sessions a week.',
        input: esy(read('Speech 2 x 30 minutes per week')),
        figures: [
          { what: 'sessions a week', stated: 2, engine: 2, of: at('2007-06-18', 'sessions', 'required') },
          { what: 'minutes not delivered', stated: 240, engine: 240, of: total('minutes', 'agencySide') },
        ],
      },
    ],
    left: 'The wording is left open by the phrases: 240 minutes could be each session’s. A person has to say that it is the sum.',
  },
  {
    id: 'wi-19-075',
    source: 'Wisconsin DPI, IDEA Complaint Decision 19-075 (dpi.wi.gov/sped/idea-complaint-decision-19-075)',
    facts:
      'A plan of March 14, 2019, to be carried out at home from March 28; nobody was found. What was missed was to be given in summer.',
    situations: [
      {
        assumed: '60 minutes a day; the amount is not in the part that was read.',
        input: { ...atHome, log: logOf([], untilSummer), asOf: '2019-06-07' },
        figures: [
          { what: 'delivered', stated: 0, engine: 0, of: total('minutes', 'delivered') },
          { what: 'counted from', stated: '2019-03-28', engine: '2019-03-28', of: foundFrom('service-not-started') },
        ],
      },
      {
        assumed: 'One make-up on July 8, after the school year.',
        input: { ...atHome, log: logOf([held('2019-07-08', 60, { makeUpFor: '2019-03-28' })], untilSummer), asOf: '2019-07-31' },
        figures: [
          { what: 'lacking for March 28', stated: null, engine: 0, of: at('2019-03-28', 'minutes', 'agencySide') },
          { what: 'lacking for March 29', stated: null, engine: 60, of: at('2019-03-29', 'minutes', 'agencySide') },
        ],
      },
    ],
  },
]
