import { complete, type DecisionCase, dates, held, logOf, planOf, service, year } from '../support/decision.ts'
import { at, serviceIn, severityOf, total, verdictOf } from '../support/decision-figures.ts'
import { perWeek } from '../support/worked.ts'

/* Amounts by the school day, and days on which all schools close. */

const writing = 'specially designed instruction in writing, 25 minutes per day in the regular education classroom'

const blockDays = dates('2013-08-13', '2013-12-04').filter((_, i) => i % 2 === 0)

const fridays = dates('2009-10-23', '2010-02-12', [5])

const subject = (name: string) => service(`${name} instruction 45 minutes five times a week`, { id: name })

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-14-002',
    source: 'Wisconsin DPI, IDEA Complaint Decision 14-002 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-14-002)',
    facts:
      '25 minutes of writing a day; the school had a block schedule and offered 30 minutes, 90 times a year. Not given as required from August 13 to December 4, 2013.',
    wordings: [[writing, 'specialized-instruction(writing) 25m/day @general-education']],
    situations: [
      {
        assumed: '30 minutes on every second school day, the first among them; no closures.',
        input: {
          plan: planOf('2013-04-19', [service(writing)]),
          calendar: year('2013-08-13', '2014-05-30'),
          log: logOf(
            blockDays.map((date) => held(date, 30)),
            [complete('2013-08-13', '2013-12-04')],
          ),
          asOf: '2013-12-04',
        },
        figures: [
          { what: 'minutes a day', stated: 25, engine: 25, of: at('2013-08-13', 'minutes', 'required') },
          {
            what: 'not as required',
            stated: '2013-08-13..2013-12-04',
            engine: '2013-08-13..2013-12-04',
            of: ({ violations }) => {
              const window = violations.find(({ rule }) => rule === 'service-minutes')?.window
              return `${window?.start}..${window?.end}`
            },
          },
          // 41 of 82 days without; five minutes more on the others are no substitute.
          { what: 'minutes not delivered', stated: null, engine: 1025, of: total('minutes', 'agencySide') },
          { what: 'size', stated: null, engine: 'very-large', of: severityOf('service-minutes') },
        ],
      },
    ],
  },
  {
    id: 'wi-14-040',
    source: 'Wisconsin DPI, IDEA Complaint Decision 14-040 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-14-040)',
    facts:
      'An aide for six hours a day; whether there was one in September 2013 was the issue, its answer is not in the part that was read.',
    wordings: [['one-to-one aide for six hours per day', 'paraprofessional 360m/day individual']],
    situations: [
      {
        assumed: 'September 2013 without records.',
        input: {
          plan: planOf('2013-05-16', [service('one-to-one aide for six hours per day')]),
          calendar: year('2013-09-03', '2014-06-06'),
          log: logOf([]),
          asOf: '2013-09-30',
        },
        figures: [
          { what: 'minutes a day (six hours)', stated: 360, engine: 360, of: at('2013-09-03', 'minutes', 'required') },
          { what: 'September', stated: null, engine: 'undetermined', of: verdictOf() },
        ],
      },
    ],
    left: 'Whether six hours fit into a shortened day: the records have no clock times of a school day.',
  },
  {
    id: 'wi-08-049',
    source: 'Wisconsin DPI, IDEA Complaint Decision 08-049 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-08-049)',
    facts: 'Reading, writing and math, 45 minutes in each, five times a week; the new school had a teacher for part of it.',
    wordings: [
      ['reading instruction 45 minutes five times a week', 'specialized-instruction(reading) 5x45/week'],
      ['reading, writing, and math in the special education classroom, 45 minutes in each subject area five times a week', 'open'],
    ],
    situations: [
      {
        assumed: 'A week with five double sessions of reading and nothing else.',
        input: {
          plan: planOf('2008-01-29', ['reading', 'writing', 'math'].map(subject)),
          calendar: year('2007-09-04', '2008-06-06'),
          log: logOf(
            dates('2008-02-04', '2008-02-08').map((date) => held(date, 90, { provisionId: 'reading' })),
            [complete('2008-02-04', '2008-02-10')],
          ),
          asOf: '2008-02-10',
        },
        figures: [
          { what: 'sessions a week in each', stated: 5, engine: 5, of: at('2008-02-04', 'sessions', 'required', 'writing') },
          { what: 'minutes a week in each', stated: null, engine: 225, of: at('2008-02-04', 'minutes', 'required', 'math') },
          { what: 'reading: minutes lacking', stated: null, engine: 0, of: at('2008-02-04', 'minutes', 'agencySide', 'reading') },
          { what: 'math: minutes lacking', stated: null, engine: 225, of: at('2008-02-04', 'minutes', 'agencySide', 'math') },
        ],
      },
    ],
  },
  {
    id: 'nd-hawaii-2010',
    source:
      'N.D. et al. v. Hawaii Department of Education, 600 F.3d 1104 (9th Cir. 2010) (app.midpage.ai; spedlawnews.blogspot.com/2010/08)',
    facts: 'All schools closed on seventeen Fridays of 2009-10, about ten percent of the days.',
    situations: [
      {
        assumed: 'Seventeen Fridays from October 23; 180 weekdays from August 3, 2009 without other closures.',
        input: {
          plan: planOf('2009-08-03', [
            service('Five sessions a week', { id: 'five' }, perWeek(5)),
            service('Two sessions a week', { id: 'two' }, perWeek(2)),
          ]),
          calendar: year('2009-08-03', '2010-04-09', ...fridays),
          log: logOf([]),
          asOf: '2010-04-11',
        },
        figures: [
          {
            what: 'weeks of four days',
            stated: 17,
            engine: 17,
            of: (evaluation) => serviceIn(evaluation, 'two').periods.filter(({ schoolDays }) => schoolDays === 4).length,
          },
          { what: 'five a week, in such a week', stated: null, engine: [4, 5], of: at('2009-10-19', 'sessions', 'required', 'five') },
          { what: 'two a week, in such a week', stated: null, engine: [1, 2], of: at('2009-10-19', 'sessions', 'required', 'two') },
          {
            what: 'share of days',
            stated: 0.1,
            engine: 0.094,
            of: ({ coverage }) => Math.round((1 - (coverage.two?.schoolDays ?? 0) / 180) * 1000) / 1000,
            why: 'The decision says “about”; 17 of 180 is 9.4 %, and the number of days in the year is not in the part that was read.',
          },
        ],
      },
    ],
  },
]
