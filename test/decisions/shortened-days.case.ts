import {
  complete,
  type DecisionCase,
  dates,
  held,
  logOf,
  minutesPer,
  missed,
  onceADay,
  planOf,
  service,
  year,
} from '../support/decision.ts'
import { at, found, inWindow, serviceIn, total, verdictOf } from '../support/decision-figures.ts'

/* Days that are shorter for some, or for one student. */

const threeDays = {
  plan: planOf(
    '2012-09-04',
    [
      service(
        'Three two-hour days',
        {},
        { sessions: { min: 3, max: 3 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 120, max: 120 } },
      ),
    ],
    { studentDays: ['mon', 'wed', 'fri'] },
  ),
  calendar: year('2012-09-04', '2013-06-07', '2012-10-08'),
  log: logOf([]),
  asOf: '2012-10-14',
} as const

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-07-037',
    source: 'Wisconsin DPI, IDEA Complaint Decision 07-037 (Wisconsin Rapids; dpi.wi.gov/sped/idea-complaint-decision-07-037)',
    facts: 'By van: instruction from 7:40 to 14:20 with 35 minutes of lunch; the State computed 1,095 hours in the year 2006-07.',
    situations: [
      {
        assumed: '365 minutes a day on 180 school days, from September 5, 2006.',
        input: {
          plan: planOf('2006-09-05', [service('Instruction', {}, minutesPer(365))]),
          calendar: year('2006-09-05', '2007-05-14'),
          log: logOf([]),
          asOf: '2007-05-14',
        },
        figures: [
          {
            what: 'hours in the year',
            stated: 1095,
            engine: 1095,
            of: (evaluation) => (serviceIn(evaluation, 'line').totals.minutes?.required.max ?? 0) / 60,
          },
        ],
      },
    ],
    left: 'The 365 minutes are worked out outside of the engine (400 minutes less lunch): it knows no clock times of a school day.',
  },
  {
    id: 'wi-13-001',
    source: 'Wisconsin DPI, IDEA Complaint Decision 13-001 (Madison; dpi.wi.gov/sped/idea-complaint-decision-13-001)',
    facts: 'Kindergarten on three days of two hours a week.',
    wordings: [['three two-hour days', 'open']],
    situations: [
      {
        assumed: 'The days are Monday, Wednesday and Friday; Monday, October 8 is closed.',
        input: threeDays,
        figures: [
          { what: 'days a week', stated: 3, engine: 3, of: at('2012-09-10', 'sessions', 'required') },
          { what: 'minutes a week', stated: null, engine: 360, of: at('2012-09-10', 'minutes', 'required') },
          { what: 'days in the week with a closed Monday', stated: null, engine: [2, 3], of: at('2012-10-08', 'sessions', 'required') },
        ],
      },
    ],
  },
  {
    id: 'wi-23-102',
    source: 'Wisconsin DPI, IDEA Complaint Decision 23-102 (dpi.wi.gov/sped/idea-complaint-decision-23-102)',
    facts: 'Summer services from 9:00 to 11:30 for a student whose own day begins at 10:30.',
    situations: [
      {
        assumed: 'Four days, 150 minutes planned and 60 held on each; the log is complete.',
        input: {
          plan: planOf('2022-09-06', [
            service('ESY from 9:00 to 11:30', { season: 'esy', effective: { start: '2023-06-12', end: '2023-06-15' } }, minutesPer(150)),
          ]),
          calendar: { ...year('2022-09-06', '2023-06-09'), esy: [{ start: '2023-06-12', end: '2023-06-15' }] },
          log: logOf(
            dates('2023-06-12', '2023-06-15').map((date) => held(date, 60)),
            [complete('2023-06-12', '2023-06-15')],
          ),
          asOf: '2023-06-16',
        },
        figures: [
          { what: 'minutes delivered', stated: null, engine: 240, of: total('minutes', 'delivered') },
          { what: 'minutes not delivered', stated: null, engine: 360, of: total('minutes', 'agencySide') },
        ],
      },
    ],
    left: 'That a time outside of the student’s own day cannot be used: the records know minutes and no clock times of the student’s day, so 60 usable minutes have to be entered as such.',
  },
  {
    id: 'wi-17-shortened-day',
    source: 'Wisconsin DPI, IDEA complaint decision of 2017 on a complaint of 2017-04-24 (dpi.state.wi.us/sped/idea-complaint-decision-13)',
    facts:
      'Days were cut short for bus schedules; what was missed was counted from April 18, 2015. After an order of June 15, 2016 the team granted extra sessions, ten of which are mentioned.',
    situations: [
      {
        assumed: 'Ten sessions agreed until June 30, 2017, and held on ten Tuesdays.',
        input: {
          plan: planOf('2016-06-15', [
            { id: 'line', kind: 'commitment', asWritten: 'Ten extra sessions', agreed: { sessions: 10 }, by: '2017-06-30' },
          ]),
          calendar: year('2016-09-01', '2017-06-09'),
          log: logOf(
            dates('2016-12-06', '2017-02-07', [2]).map((date) => held(date)),
            [complete('2016-06-15', '2017-06-30')],
          ),
          asOf: '2017-06-30',
        },
        figures: [
          {
            what: 'sessions given',
            stated: 10,
            engine: 10,
            of: ({ provisions }) => (provisions[0]?.kind === 'commitment' ? provisions[0].delivered.max : 'none'),
          },
          { what: 'verdict', stated: null, engine: 'met', of: verdictOf() },
        ],
      },
      {
        assumed: 'A session of 30 minutes a day, lost on the first five school days because the day ended early for some.',
        input: {
          plan: planOf('2014-09-02', [service('Instruction at the end of the day', {}, onceADay(30))]),
          calendar: year('2014-09-02', '2015-06-10'),
          policy: { ratingWindow: { start: '2015-04-18', end: '2015-04-26' } },
          // The Friday before belongs to the weekend with which the window begins: its session was held.
          log: logOf([held('2015-04-17', 30), ...dates('2015-04-20', '2015-04-24').map((date) => missed(date, 'closure-some'))]),
          asOf: '2015-04-26',
        },
        figures: [
          { what: 'sessions asked of the school', stated: null, engine: 5, of: inWindow('sessions', 'agencySide') },
          {
            what: 'counted from',
            stated: '2015-04-18',
            engine: '2015-04-18',
            of: (evaluation) => serviceIn(evaluation, 'line').windows.find(({ of }) => of === 'custom')?.start ?? 'none',
          },
          { what: 'findings', stated: null, engine: 5, of: found('service-frequency') },
        ],
      },
    ],
  },
]
