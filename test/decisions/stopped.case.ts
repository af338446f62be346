import { complete, type DecisionCase, dates, held, logOf, minutesPer, planOf, service, year } from '../support/decision.ts'
import { at, foundFrom, inWindow, notAssessable, serviceIn, severityOf, total } from '../support/decision-figures.ts'

/* Services that stopped, or came after a year or more. */

const weekly30 = {
  plan: planOf('2013-12-02', [service('30 minutes weekly of speech and language therapy')]),
  calendar: {
    start: '2013-09-03',
    end: '2015-06-05',
    years: [
      { start: '2013-09-03', end: '2014-06-06' },
      { start: '2014-09-02', end: '2015-06-05' },
    ],
  },
  log: logOf(
    dates('2013-12-02', '2014-06-06', [2]).map((date) => held(date, 30)),
    [complete('2013-12-02', '2014-06-08'), complete('2014-09-02', '2014-12-14')],
  ),
  asOf: '2014-12-14',
} as const

const threeYears = [
  { start: '2003-09-02', end: '2004-06-09' },
  { start: '2004-09-01', end: '2005-06-09' },
  { start: '2005-09-01', end: '2006-06-09' },
] as const

const lost = {
  plan: planOf('2003-09-02', [service('Special education', {}, minutesPer(30))]),
  log: logOf([], [complete('2003-09-02', '2006-05-24')]),
  asOf: '2006-05-24',
} as const

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-14-058',
    source: 'Wisconsin DPI, IDEA Complaint Decision 14-058 (dpi.wi.gov/sped/idea-complaint-decision-14-058)',
    facts: 'Given through the end of 2013-14; nothing in 2014-15, when the therapist had left.',
    wordings: [['30 minutes weekly of speech and language therapy', 'speech-language 30m/week']],
    situations: [
      {
        assumed: 'The first year, from December 2, 2013: a session every Tuesday.',
        input: { ...weekly30, policy: { ratingWindow: { start: '2013-12-02', end: '2014-06-08' } } },
        figures: [
          { what: 'minutes a week', stated: 30, engine: 30, of: at('2014-03-03', 'minutes', 'required') },
          { what: 'minutes not delivered in 2013-14', stated: 0, engine: 0, of: inWindow('minutes', 'allReasons') },
        ],
      },
      {
        assumed: 'The second year up to December 14, 2014; no closures.',
        input: { ...weekly30, policy: { ratingWindow: { start: '2014-09-02', end: '2014-12-14' } } },
        figures: [
          { what: 'minutes delivered in 2014-15', stated: 0, engine: 0, of: inWindow('minutes', 'delivered') },
          // Four days of the first week ask for 24, fourteen weeks for 30 each.
          { what: 'minutes not delivered in 2014-15', stated: null, engine: 444, of: inWindow('minutes', 'agencySide') },
        ],
      },
    ],
  },
  {
    id: 'wi-08-013',
    source: 'Wisconsin DPI, IDEA Complaint Decision 08-013 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-08-013)',
    facts:
      'In regular classes only from September 4, 2007, though the plan said special classes; a plan with 212 minutes a day from January 29, 2008.',
    wordings: [
      ['special education in special classes; from 2008-01-29: 212 minutes a day', 'special-class 212m/day @special-class 2008-01-29..'],
    ],
    situations: [
      {
        assumed: 'The class was noted every Monday.',
        input: {
          plan: planOf(
            '2007-09-04',
            [
              { id: 'place', kind: 'setting', setting: 'special-class', asWritten: 'Special classes' },
              service('Special education', {}, null),
            ],
            {
              versions: [
                { effective: { start: '2008-01-29' }, provisions: [service('Special education, 212 minutes a day', {}, minutesPer(212))] },
              ],
            },
          ),
          calendar: year('2007-09-04', '2008-06-06'),
          log: logOf(
            dates('2007-09-10', '2008-01-28', [1]).map((date) => ({ provisionId: 'place', date, status: 'differs', source: 'school-log' })),
          ),
          asOf: '2008-01-29',
        },
        figures: [
          { what: 'size of the difference of place', stated: null, engine: 'very-large', of: severityOf('setting-mismatch', 'place') },
          { what: 'minutes a day from January 29', stated: 212, engine: 212, of: at('2008-01-29', 'minutes', 'required') },
          {
            what: 'days for which 212 minutes are asked before',
            stated: null,
            engine: 0,
            of: (evaluation) => serviceIn(evaluation, 'line').periods.filter(({ start }) => start < '2008-01-29').length,
          },
        ],
      },
    ],
    left: 'Minutes not delivered before January 29: the first plan states no amount, and the later one is not applied backwards. That the team granted nothing is no number of the engine’s.',
  },
  {
    id: 'wi-06-029',
    source: 'Wisconsin DPI, IDEA Complaint Decision 06-029 (Milwaukee; dpi.wi.gov/node/25509)',
    facts: 'Nothing was given from September 2, 2003 to May 24, 2006, because the student had two numbers.',
    situations: [
      {
        assumed: '30 minutes a day (the amount is not in the part that was read); a calendar for each year, without closures.',
        input: { ...lost, calendar: { start: '2003-09-02', end: '2006-06-09', years: threeYears } },
        figures: [
          { what: 'delivered', stated: 0, engine: 0, of: total('minutes', 'delivered') },
          { what: 'from', stated: '2003-09-02', engine: '2003-09-02', of: foundFrom('service-not-started') },
          // 202 + 202 + 190 school days.
          { what: 'minutes not delivered', stated: null, engine: 17_820, of: total('minutes', 'agencySide') },
        ],
      },
      {
        assumed: 'The same with the first year’s calendar only.',
        input: { ...lost, calendar: threeYears[0] },
        figures: [{ what: 'minutes not delivered', stated: null, engine: 6060, of: total('minutes', 'agencySide') }],
      },
    ],
  },
  {
    id: 'wi-01-071',
    source: 'Wisconsin DPI, IDEA Complaint Decision 01-071 (Milwaukee; sped.dpi.wi.gov/ideacomplaint_01-071)',
    facts:
      'Two children, without services when they began at another school on September 6, 2001. The plan of the first said 1 hour 45 minutes and not how often, until September 26.',
    wordings: [
      ['1 hour and 45 minutes/daily special education', 'specialized-instruction 105m/day'],
      ['special education, two and one-half hours daily', 'specialized-instruction 150m/day'],
    ],
    situations: [
      {
        assumed: 'The first child.',
        input: {
          plan: planOf('2001-06-14', [service('Special education class, 1 hour and 45 minutes', {}, null)], {
            versions: [{ effective: { start: '2001-09-26' }, provisions: [service('1 hour and 45 minutes/daily special education')] }],
          }),
          calendar: year('2001-09-06', '2002-06-07'),
          log: logOf([], [complete('2001-09-06', '2001-09-25')]),
          asOf: '2001-09-26',
        },
        figures: [
          { what: 'before September 26', stated: null, engine: 'no-frequency 2001-06-14..2001-09-25', of: notAssessable() },
          { what: 'minutes a day from September 26', stated: 105, engine: 105, of: at('2001-09-26', 'minutes', 'required') },
        ],
      },
      {
        assumed: 'The second child; nothing was given until September 25.',
        input: {
          plan: planOf('2001-06-14', [service('special education, two and one-half hours daily')]),
          calendar: year('2001-09-06', '2002-06-07'),
          log: logOf([], [complete('2001-09-06', '2001-09-25')]),
          asOf: '2001-09-25',
        },
        figures: [
          { what: 'minutes a day', stated: 150, engine: 150, of: at('2001-09-06', 'minutes', 'required') },
          { what: 'delivered', stated: 0, engine: 0, of: total('minutes', 'delivered') },
          // 14 weekdays.
          { what: 'minutes not delivered', stated: null, engine: 2100, of: total('minutes', 'agencySide') },
        ],
      },
    ],
  },
]
