import { complete, type DecisionCase, dates, held, logOf, minutesPer, planOf, service, year } from '../support/decision.ts'
import { at, found, foundFrom, notAssessable, noted, total, verdictOf } from '../support/decision-figures.ts'

/* Where, in what group and in which form. */

const groupDays = ['01', '04', '10', '15', '22', '29'].map((day) => `2009-09-${day}` as '2009-09-01')

const speechRoom = {
  plan: planOf('2006-04-19', [service('language therapy of 60 minutes per week in the speech room', { setting: 'therapy-room' })]),
  calendar: year('2006-09-05', '2007-06-08'),
  asOf: '2006-09-17',
} as const

const roomComplete = [complete('2006-09-11', '2006-09-17')]

const pe = { id: 'place', kind: 'setting', setting: 'regular-class', asWritten: 'Regular physical education' } as const

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-18-092',
    source: 'Wisconsin DPI, IDEA Complaint Decision 18-092 (dpi.wi.gov/sped/idea-complaint-decision-18-092)',
    facts: '50 minutes of math and 60 of language arts a day; 20 of each direct, the rest indirect.',
    wordings: [
      ['Direct math instruction 20 minutes each day', 'specialized-instruction(math) 20m/day direct'],
      ['Indirect math instruction 30 minutes each day', 'specialized-instruction(math) 30m/day indirect'],
    ],
    situations: [
      {
        assumed: 'A day with 50 minutes of math, all of them indirect; the log is complete.',
        input: {
          plan: planOf('2017-12-10', [
            service('Direct math instruction 20 minutes each day', { id: 'math-direct', service: 'math', delivery: 'direct' }),
            service('Indirect math instruction 30 minutes each day', { id: 'math-indirect', service: 'math', delivery: 'indirect' }),
            service('Direct ELA instruction 20 minutes each day', { id: 'ela-direct', service: 'ela', delivery: 'direct' }),
            service('Indirect ELA instruction 40 minutes each day', { id: 'ela-indirect', service: 'ela', delivery: 'indirect' }),
          ]),
          calendar: year('2018-01-08', '2018-06-08'),
          log: logOf(
            [{ service: 'math', date: '2018-01-08', status: 'delivered', delivery: 'indirect', minutes: 50, source: 'school-log' }],
            [complete('2018-01-08', '2018-01-08')],
          ),
          asOf: '2018-01-08',
        },
        figures: [
          { what: 'math: direct minutes', stated: 20, engine: 20, of: at('2018-01-08', 'minutes', 'required', 'math-direct') },
          { what: 'math: indirect minutes', stated: 30, engine: 30, of: at('2018-01-08', 'minutes', 'required', 'math-indirect') },
          { what: 'language arts: direct minutes', stated: 20, engine: 20, of: at('2018-01-08', 'minutes', 'required', 'ela-direct') },
          { what: 'language arts: indirect minutes', stated: 40, engine: 40, of: at('2018-01-08', 'minutes', 'required', 'ela-indirect') },
          { what: 'math: direct minutes lacking', stated: null, engine: 20, of: total('minutes', 'agencySide', 'math-direct') },
          { what: 'math: indirect minutes lacking', stated: null, engine: 0, of: total('minutes', 'agencySide', 'math-indirect') },
        ],
      },
    ],
  },
  {
    id: 'wi-09-073',
    source: 'Wisconsin DPI, IDEA Complaint Decision 09-073 (dpi.wi.gov/sped/idea-complaint-decision-09-073)',
    facts:
      '180 minutes a month; the team meant individual and group sessions, the plan does not say so. In September 2009 there were groups only.',
    wordings: [['speech and language for 180 minutes per month', 'speech-language 180m/month']],
    situations: [
      {
        assumed: 'Six group sessions of 30 minutes; Labor Day is closed. The plan as it is written.',
        input: {
          plan: planOf('2009-02-02', [service('speech and language for 180 minutes per month')]),
          calendar: year('2009-09-01', '2010-06-11', '2009-09-07'),
          log: logOf(
            groupDays.map((date) => held(date, 30, { groupSize: 4 })),
            [complete('2009-09-01', '2009-09-30')],
          ),
          asOf: '2009-09-30',
        },
        figures: [
          // 21 of 22 weekdays: 180 × 21 ÷ 22 = 171.8.
          { what: 'minutes a month', stated: 180, engine: [171, 180], of: at('2009-09-01', 'minutes', 'required') },
          { what: 'minutes: verdict', stated: null, engine: 'met', of: verdictOf('line', '2009-09-01') },
          { what: 'findings about the group', stated: null, engine: 0, of: found('service-group') },
        ],
      },
      {
        assumed: 'The plan as the team meant it, half and half.',
        input: {
          plan: planOf('2009-02-02', [
            service('90 minutes per month, individual', { id: 'individual', group: { max: 1 } }, minutesPer(90, 'month')),
            service('90 minutes per month, group', { id: 'group', group: { min: 2 } }, minutesPer(90, 'month')),
          ]),
          calendar: year('2009-09-01', '2010-06-11', '2009-09-07'),
          log: logOf(
            groupDays.map((date) => ({ service: 'service', date, status: 'delivered', minutes: 30, groupSize: 4, source: 'school-log' })),
            [complete('2009-09-01', '2009-09-30')],
          ),
          asOf: '2009-09-30',
        },
        figures: [
          { what: 'individual minutes delivered', stated: 0, engine: 0, of: at('2009-09-01', 'minutes', 'delivered', 'individual') },
          { what: 'group minutes delivered', stated: null, engine: 180, of: at('2009-09-01', 'minutes', 'delivered', 'group') },
        ],
      },
    ],
  },
  {
    id: 'wi-06-045',
    source: 'Wisconsin DPI, IDEA Complaint Decision 06-045 (dpi.wi.gov/sped/idea-complaint-decision-06-045)',
    facts: 'A letter of July 28, 2006 moved the therapy from the therapist to the classroom teacher, without a meeting about the plan.',
    wordings: [['language therapy of 60 minutes per week in the speech room', 'speech-language 60m/week @therapy-room']],
    situations: [
      {
        assumed: 'A letter is no version. One week: the therapist consults with the teacher for 60 minutes.',
        input: { ...speechRoom, log: logOf([held('2006-09-12', 60, { delivery: 'consult' })], roomComplete) },
        figures: [
          { what: 'minutes a week', stated: 60, engine: 60, of: at('2006-09-11', 'minutes', 'required') },
          { what: 'minutes delivered', stated: null, engine: 0, of: at('2006-09-11', 'minutes', 'delivered') },
          { what: 'records that are consultation', stated: null, engine: 1, of: noted('consultation') },
        ],
      },
      {
        assumed: 'One week: 60 minutes with the student, in the classroom.',
        input: { ...speechRoom, log: logOf([held('2006-09-12', 60, { setting: 'general-education' })], roomComplete) },
        figures: [
          { what: 'minutes delivered', stated: null, engine: 60, of: at('2006-09-11', 'minutes', 'delivered') },
          { what: 'sessions in another place', stated: null, engine: 1, of: found('service-setting') },
        ],
      },
    ],
  },
  {
    id: 'wi-15-022',
    source: 'Wisconsin DPI, IDEA Complaint Decision 15-022 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-15-022)',
    facts:
      'Regular physical education in the plan; from September 2, 2014 two or three times a week with special classes instead. A new plan from March 5, 2015 names no amount.',
    situations: [
      {
        assumed: 'The class was noted every Tuesday.',
        input: {
          plan: planOf('2014-03-10', [pe], {
            versions: [{ effective: { start: '2015-03-05' }, provisions: [service('Specially designed physical education', {}, null)] }],
          }),
          calendar: year('2014-09-02', '2015-06-05'),
          log: logOf(
            dates('2014-09-02', '2015-03-27', [2]).map((date) => ({
              provisionId: 'place',
              date,
              status: 'differs',
              source: 'school-log',
            })),
          ),
          asOf: '2015-03-27',
        },
        figures: [
          { what: 'not as written, from', stated: '2014-09-02', engine: '2014-09-02', of: foundFrom('setting-mismatch', 'place') },
          // Twenty-seven Tuesdays up to March 3; those after March 5 belong to the new plan.
          { what: 'dates that differ', stated: null, engine: 27, of: found('setting-mismatch', 'place') },
          { what: 'the new plan', stated: null, engine: 'no-frequency 2015-03-05..2015-03-27', of: notAssessable() },
        ],
      },
    ],
    left: 'Two or three times a week has nothing to be compared with, as neither plan names an amount; and neither names a licence for the teacher.',
  },
]
