import type { Frequency } from '../../src/model/frequency.ts'
import { complete, type DecisionCase, held, logOf, missed, planOf, service, year } from '../support/decision.ts'
import { at, inWindow, missedFor, verdictOf } from '../support/decision-figures.ts'

/** Six sessions and 180 minutes in three of the month's weeks: the words leave the length of each open, the decision does not. */
const sixInAMonth: Frequency = {
  sessions: { min: 6, max: 6 },
  per: { unit: 'month', count: 1 },
  minutesPerSession: { min: 30, max: 30 },
  pattern: { weeksOn: 3, weeksOf: 4 },
}

/* Amounts by the month, and by several weeks. */

const threeOfFour = '1 time per week for 3 out of 4 weeks, 25 minutes'

const stopped = [missed('2023-04-20', 'other'), missed('2023-04-27', 'other')]

const wisconsin = year('2022-09-06', '2023-06-09')

const speech3of4 = planOf('2023-03-07', [service(threeOfFour)])

const fourAMonth = planOf('2007-01-16', [service('four times per month at 25 minutes per session')])

const february = [held('2007-02-06', 25), ...(['13', '20', '27'] as const).map((day) => missed(`2007-02-${day}`, 'provider-absent'))]

const makeUps = [['2007-03-07', '2007-02-13'] as const, ['2007-04-11', '2007-02-20'] as const, ['2007-05-16', '2007-02-27'] as const]

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-23-051',
    source: 'Wisconsin DPI, IDEA Complaint Decision 23-051 (dpi.wi.gov/sped/idea-complaint-decision-23-051)',
    facts: 'The district stopped the service from April 17 to May 2, 2023; the weekly sessions of April 20 and 27 were missed.',
    wordings: [['1 time per week for 3 out of 4 weeks, 25 minutes, special education environment', '- 3x25/4week 3of4 @special-education']],
    situations: [
      {
        assumed: 'Nothing is known of the two weeks before, which belong to the same four.',
        input: {
          plan: speech3of4,
          calendar: wisconsin,
          log: logOf(stopped, [complete('2023-04-17', '2023-04-30')]),
          asOf: '2023-05-02',
        },
        figures: [
          { what: 'missed sessions on record', stated: 2, engine: 2, of: missedFor('other') },
          // 3 asked for; each of the ten school days from April 3 to 14 may have held one.
          { what: 'sessions short in the four weeks', stated: 2, engine: [0, 3], of: at('2023-04-03', 'sessions', 'agencySide') },
          { what: 'minutes short in the four weeks', stated: 50, engine: [0, 75], of: at('2023-04-03', 'minutes', 'agencySide') },
        ],
      },
    ],
  },
  {
    id: 'wi-23-051-check',
    source: 'Wisconsin DPI, IDEA Complaint Decision 23-051 (the same decision, its arithmetic)',
    facts: 'Two weekly sessions missed, 50 minutes; which week of four is the free one is not said.',
    wordings: [[threeOfFour, '- 3x25/4week 3of4']],
    situations: [
      {
        assumed: 'One of the two weeks before was the free one, the other had its session.',
        input: {
          plan: speech3of4,
          calendar: wisconsin,
          log: logOf([held('2023-04-13', 25), ...stopped], [complete('2023-04-03', '2023-04-30')]),
          asOf: '2023-05-02',
        },
        figures: [
          { what: 'sessions short', stated: 2, engine: 2, of: at('2023-04-03', 'sessions', 'agencySide') },
          { what: 'minutes short', stated: 50, engine: 50, of: at('2023-04-03', 'minutes', 'agencySide') },
        ],
      },
      {
        assumed: 'Both weeks before had a session: the free week was one of the two that are counted as missed.',
        input: {
          plan: speech3of4,
          calendar: wisconsin,
          log: logOf([held('2023-04-06', 25), held('2023-04-13', 25), ...stopped], [complete('2023-04-03', '2023-04-30')]),
          asOf: '2023-05-02',
        },
        figures: [
          {
            what: 'sessions short',
            stated: 2,
            engine: 1,
            of: at('2023-04-03', 'sessions', 'agencySide'),
            why: 'The State counts the sessions that were on the schedule. The plan’s words ask for three in four weeks, and two were held: under this reading only one lacks. The record of two misses is kept beside it.',
          },
          { what: 'missed sessions on record', stated: 2, engine: 2, of: missedFor('other') },
        ],
      },
    ],
  },
  {
    id: 'wi-07-087',
    source: 'Wisconsin DPI, IDEA Complaint Decision 07-087',
    facts:
      'The plan began on January 16, 2007. In February one session was held; what was missed was made up by the end of the school year.',
    wordings: [['four times per month at 25 minutes per session', '- 4x25/month']],
    situations: [
      {
        assumed: 'Days of the sessions; no closures.',
        input: {
          plan: fourAMonth,
          calendar: year('2006-09-05', '2007-06-08'),
          log: logOf(february, [complete('2007-02-01', '2007-02-28')]),
          asOf: '2007-02-28',
        },
        figures: [
          { what: 'February: required', stated: 4, engine: 4, of: at('2007-02-01', 'sessions', 'required') },
          { what: 'February: delivered', stated: 1, engine: 1, of: at('2007-02-01', 'sessions', 'delivered') },
          { what: 'February: missed', stated: 3, engine: 3, of: at('2007-02-01', 'sessions', 'agencySide') },
          { what: 'February: minutes not delivered', stated: 75, engine: 75, of: at('2007-02-01', 'minutes', 'agencySide') },
          // 12 of 23 weekdays: 4 × 12 ÷ 23 = 2.09.
          { what: 'January, from the 16th: required', stated: null, engine: [2, 3], of: at('2007-01-01', 'sessions', 'required') },
        ],
      },
      {
        assumed: 'Days of the make-ups.',
        input: {
          plan: fourAMonth,
          calendar: year('2006-09-05', '2007-06-08'),
          log: logOf(
            [...february, ...makeUps.map(([date, makeUpFor]) => held(date, 25, { makeUpFor }))],
            [complete('2007-02-01', '2007-02-28')],
          ),
          asOf: '2007-06-08',
        },
        figures: [
          { what: 'February: minutes not delivered, after make-ups', stated: 0, engine: 0, of: at('2007-02-01', 'minutes', 'allReasons') },
          { what: 'February: verdict', stated: null, engine: 'met', of: verdictOf('line', '2007-02-01') },
        ],
      },
    ],
  },
  {
    id: 'wi-13-034',
    source: 'Wisconsin DPI, IDEA Complaint Decision 13-034',
    facts:
      'Six sessions over three weeks of each month, 180 minutes; from September 25, 2012, 300 minutes a month; later three sessions of 25 minutes a week.',
    wordings: [
      ['six speech and language therapy sessions over three weeks each month, total 180 minutes', 'open'],
      ['four weeks per month, total 300 minutes', 'open'],
      ['three 25 minute sessions per week of speech', 'speech-language 3x25/week'],
    ],
    situations: [
      {
        assumed: 'The first version holds from March 2012, the third from January 7, 2013. No closures.',
        input: {
          plan: planOf(
            '2012-03-01',
            [service('six speech and language therapy sessions over three weeks each month, total 180 minutes', {}, sixInAMonth)],
            {
              versions: [
                {
                  effective: { start: '2012-09-25' },
                  provisions: [service('300 minutes a month', {}, { minutes: { min: 300, max: 300 }, per: { unit: 'month', count: 1 } })],
                },
                { effective: { start: '2013-01-07' }, provisions: [service('three 25 minute sessions per week of speech')] },
              ],
            },
          ),
          calendar: {
            start: '2011-09-01',
            end: '2013-06-07',
            years: [
              { start: '2011-09-01', end: '2012-06-08' },
              { start: '2012-09-04', end: '2013-06-07' },
            ],
          },
          policy: { ratingWindow: { start: '2013-01-07', end: '2013-02-03' } },
          log: logOf([]),
          asOf: '2013-02-03',
        },
        figures: [
          { what: 'minutes a month, first version (May 2012)', stated: 180, engine: 180, of: at('2012-05-01', 'minutes', 'required') },
          { what: 'minutes a month, second version (October 2012)', stated: 300, engine: 300, of: at('2012-10-01', 'minutes', 'required') },
          { what: 'sessions a month, first version', stated: 6, engine: 6, of: at('2012-05-01', 'sessions', 'required') },
          // 15 of 20 weekdays: 6 × 15 ÷ 20 = 4.5 sessions.
          { what: 'September 4 to 24: minutes', stated: null, engine: [120, 150], of: at('2012-09-01', 'minutes', 'required') },
          // 4 of 20 weekdays: 300 × 4 ÷ 20.
          { what: 'September 25 to 30: minutes', stated: null, engine: 60, of: at('2012-09-25', 'minutes', 'required') },
          { what: 'four weeks of the third version: minutes', stated: null, engine: 300, of: inWindow('minutes', 'required') },
        ],
      },
    ],
  },
]
