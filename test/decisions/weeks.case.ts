import type { Evaluation } from '../../src/model/evaluation.ts'
import { complete, type DecisionCase, dates, held, logOf, planOf, read, service, year } from '../support/decision.ts'
import { at, found, inWindow, serviceIn, severityOf, total, verdictOf } from '../support/decision-figures.ts'
import { perWeek } from '../support/worked.ts'

/* Amounts by the week. */

const aba = '15 hours per week of one-to-one applied behavior analysis therapy'

/** Between 7.5 and 10 hours a week: two notebooks, each complete, of 90 and of 120 minutes a day. */
const fall = dates('2005-09-12', '2005-10-02').flatMap((date) => [held(date, 120), held(date, 90, { source: 'parent' })])

const fallComplete = [complete('2005-09-12', '2005-10-02'), complete('2005-09-12', '2005-10-02', { source: 'parent' })]

const shareShort = ({ violations }: Evaluation): readonly [number, number] => {
  const { short, of } = violations.find(({ rule }) => rule === 'service-minutes')?.share ?? { short: { min: 0, max: 0 }, of: 1 }
  return [Math.round((short.min / of) * 1000) / 1000, Math.round((short.max / of) * 1000) / 1000]
}

const vanDuyn = {
  plan: planOf('2001-11-05', [service('8 to 10 hours per week of math instruction')]),
  calendar: year('2001-09-04', '2002-06-07'),
  log: logOf(
    [
      ...dates('2001-11-05', '2001-12-02', [1, 2, 3, 4]).map((date) => held(date, 60)),
      ...dates('2002-03-04', '2002-03-31').map((date) => held(date, 100)),
    ],
    [complete('2001-11-05', '2001-12-02'), complete('2002-03-04', '2002-03-31')],
  ),
  asOf: '2002-03-31',
} as const

const ot = (frequency = read('OT as a related service for 60 minutes weekly'), ...closures: readonly string[]) => ({
  plan: planOf('2010-05-20', [service('OT as a related service for 60 minutes weekly', { effective: { start: '2010-09-09' } }, frequency)]),
  calendar: year('2010-09-01', '2011-06-10', '2010-09-06', ...closures),
  log: logOf([], [complete('2010-09-09', '2010-10-31')]),
  asOf: '2010-10-31' as const,
})

const convention = '2010-10-28 2010-10-29'

export const cases: readonly DecisionCase[] = [
  {
    id: 'sumter-2011',
    source: 'Sumter County School District 17 v. Heffernan, 4th Cir. 2011',
    facts: 'For part of the year 7.5 to 10 of 15 hours a week were given.',
    wordings: [[aba, 'applied-behavior-analysis 900m/week individual']],
    situations: [
      {
        assumed: 'Three weeks from September 12, 2005; each end of the range is one notebook.',
        input: {
          plan: planOf('2005-09-12', [service(aba)]),
          calendar: year('2005-08-22', '2006-06-02'),
          log: logOf(fall, fallComplete),
          asOf: '2005-10-02',
        },
        figures: [
          { what: 'minutes a week: required', stated: 900, engine: 900, of: at('2005-09-12', 'minutes', 'required') },
          { what: 'minutes a week: delivered', stated: [450, 600], engine: [450, 600], of: at('2005-09-12', 'minutes', 'delivered') },
          { what: 'share that is short', stated: [0.333, 0.5], engine: [0.333, 0.5], of: shareShort },
          // A third for sure is large, one level up because it persists over fifteen school days.
          { what: 'size', stated: null, engine: 'very-large', of: severityOf('service-minutes') },
        ],
      },
    ],
    left: 'The court spoke of a material failure; the engine gives a size, never a legal grade.',
  },
  {
    id: 'sumter-2011-verified',
    source: 'Sumter County School District 17 v. Heffernan, 642 F.3d 478 (4th Cir. 2011) (ecases.us/case/ca4/c8631640)',
    facts: 'As above in the fall of 2005; withdrawn in December 2005, back in January 2006; 27.5 hours a week in 2006-07.',
    wordings: [
      ['15 hours per week of applied behavioral analysis therapy', 'applied-behavior-analysis 900m/week'],
      ['27.5 hours per week of applied behavioral analysis therapy', 'applied-behavior-analysis 1650m/week'],
    ],
    situations: [
      {
        assumed: 'Withdrawn from December 12 to January 15; the second plan holds from August 21, 2006.',
        input: {
          plan: planOf('2005-09-12', [service(aba, { declined: [{ start: '2005-12-12', end: '2006-01-15' }] })], {
            versions: [
              {
                effective: { start: '2006-08-21' },
                provisions: [service('27.5 hours per week of applied behavioral analysis therapy')],
              },
            ],
          }),
          calendar: {
            start: '2005-08-22',
            end: '2007-06-01',
            years: [
              { start: '2005-08-22', end: '2006-06-02' },
              { start: '2006-08-21', end: '2007-06-01' },
            ],
          },
          log: logOf(fall, fallComplete),
          asOf: '2006-09-17',
        },
        figures: [
          { what: 'minutes a week, 2005-06', stated: 900, engine: 900, of: at('2005-09-12', 'minutes', 'required') },
          { what: 'minutes a week, 2006-07', stated: 1650, engine: 1650, of: at('2006-09-11', 'minutes', 'required') },
          { what: 'delivered, fall of 2005', stated: [450, 600], engine: [450, 600], of: at('2005-09-12', 'minutes', 'delivered') },
          // Five days of at most a fifth of the week’s amount: the rate of the fall is not carried over.
          { what: 'delivered, a week after the return', stated: null, engine: [0, 900], of: at('2006-01-16', 'minutes', 'delivered') },
          {
            what: 'weeks asked for while withdrawn',
            stated: null,
            engine: 0,
            of: (evaluation) =>
              serviceIn(evaluation, 'line').periods.filter(({ start }) => start >= '2005-12-12' && start < '2006-01-16').length,
          },
        ],
      },
    ],
  },
  {
    id: 'van-duyn-2007',
    source: 'Van Duyn v. Baker School District 5J, 9th Cir. 2007',
    facts: 'About half of 8 to 10 hours a week was given until a judge ordered the full amount, which was then given.',
    wordings: [['8 to 10 hours per week of math instruction', 'specialized-instruction(math) 480-600m/week']],
    situations: [
      {
        assumed: 'Four weeks before the order, with 4 hours a week.',
        input: { ...vanDuyn, policy: { ratingWindow: { start: '2001-11-05', end: '2001-12-02' } } },
        figures: [
          { what: 'minutes a week: the least promised', stated: 480, engine: 480, of: at('2001-11-05', 'minutes', 'required') },
          { what: 'short in the four weeks', stated: null, engine: 960, of: inWindow('minutes', 'agencySide') },
          { what: 'size', stated: null, engine: 'very-large', of: severityOf('service-minutes') },
        ],
      },
      {
        assumed: 'Four weeks after the order, with 500 minutes a week.',
        input: { ...vanDuyn, policy: { ratingWindow: { start: '2002-03-04', end: '2002-03-31' } } },
        figures: [
          { what: 'short in the four weeks', stated: null, engine: 0, of: inWindow('minutes', 'agencySide') },
          { what: 'findings', stated: null, engine: 0, of: found('service-minutes') },
        ],
      },
    ],
  },
  {
    id: 'wi-10-071',
    source: 'Wisconsin DPI, IDEA Complaint Decision 10-071 (dpi.wi.gov/sped/idea-complaint-decision-10-071)',
    facts: 'No therapist from September 9, 2010 until November; 210 scheduled minutes missed in September and 210 in October.',
    wordings: [['OT as a related service for 60 minutes weekly', 'occupational-therapy 60m/week']],
    situations: [
      {
        assumed: 'School is closed on Labor Day and for the teachers’ convention of October 28 and 29.',
        input: ot(undefined, convention),
        figures: [
          { what: 'minutes a week', stated: 60, engine: 60, of: at('2010-09-13', 'minutes', 'required') },
          // 60 × 2 ÷ 5 = 24, six weeks of 60, and 60 × 3 ÷ 5 = 36 to 60.
          { what: 'minutes required', stated: null, engine: [420, 444], of: total('minutes', 'required') },
          { what: 'minutes asked of the school and not delivered', stated: 420, engine: 420, of: total('minutes', 'agencySide') },
          { what: 'all minutes not delivered', stated: null, engine: 444, of: total('minutes', 'allReasons') },
        ],
      },
      {
        assumed: 'The same without the convention.',
        input: ot(),
        figures: [
          {
            what: 'minutes asked of the school and not delivered',
            stated: 420,
            engine: 444,
            of: total('minutes', 'agencySide'),
            why: 'The State counted sessions on the schedule, on dates that the text does not give. Without two closed days in October the weeks ask for 24 + 7 × 60: the calendar has to be the real one.',
          },
        ],
      },
      {
        assumed: 'Two sessions of 30 minutes, as the therapist seems to have scheduled them; with the convention.',
        input: ot(perWeek(2), convention),
        figures: [
          // 2 × 2 ÷ 5 is 0 or 1 session, six weeks of 2, and 2 × 3 ÷ 5 is 1 or 2.
          { what: 'minutes required, none of them given', stated: 420, engine: [390, 450], of: total('minutes', 'required') },
        ],
      },
    ],
    left: 'The split of 210 and 210 by month is not given: the week of September 27 belongs to both months, and nothing is converted between units.',
  },
  {
    id: 'ml-el-paso-2009',
    source:
      'M.L. ex rel. A.L. v. El Paso ISD, 52 IDELR 159 (W.D. Tex. 2009), summarised at mbrightsblog.blogspot.com/2010/03/does-district-owe-compensatory-speech.html',
    facts: 'Too few therapists; at least 19 hours of therapy were missed.',
    wordings: [['60 minutes of speech-language services a week', 'speech-language 60m/week']],
    situations: [
      {
        assumed: 'Nineteen weeks without therapy are on record; of the nineteen weeks after, nothing is.',
        input: {
          plan: planOf('2007-09-03', [service('60 minutes of speech-language services a week')]),
          calendar: year('2007-09-03', '2008-05-30'),
          log: logOf([], [complete('2007-09-03', '2008-01-13')]),
          asOf: '2008-05-25',
        },
        figures: [
          { what: 'minutes a week: required', stated: 60, engine: 60, of: at('2007-09-03', 'minutes', 'required') },
          // Not less than 19 × 60, and not more than 38 × 60.
          { what: 'minutes not delivered: at least', stated: 1140, engine: [1140, 2280], of: total('minutes', 'agencySide') },
        ],
      },
    ],
    left: 'That no compensation was ordered is no number of the engine’s: what was not delivered is never called owed.',
  },
  {
    id: 'wi-17-018',
    source: 'Wisconsin DPI, IDEA Complaint Decision 17-018 (dpi.wi.gov/sped/idea-complaint-decision-4)',
    facts: 'Whether the service was given was the issue; the amount given is not in the part that was read.',
    wordings: [['speech and language therapy for 40 minutes, once per week', 'speech-language 1x40/week']],
    situations: [
      {
        assumed: 'A week of 2016-17 without records.',
        input: {
          plan: planOf('2016-09-06', [service('speech and language therapy for 40 minutes, once per week')]),
          calendar: year('2016-09-06', '2017-06-09'),
          log: logOf([]),
          asOf: '2016-09-18',
        },
        figures: [
          { what: 'sessions a week', stated: 1, engine: 1, of: at('2016-09-12', 'sessions', 'required') },
          { what: 'minutes a week', stated: 40, engine: 40, of: at('2016-09-12', 'minutes', 'required') },
          { what: 'verdict without records', stated: null, engine: 'undetermined', of: verdictOf('line', '2016-09-12') },
        ],
      },
    ],
  },
  {
    id: 'wi-02-033',
    source: 'Wisconsin DPI, IDEA Complaint Decision 02-033 (sped.dpi.wi.gov/ideacomplaint_02-033)',
    facts: '100 minutes a week in 1999-2000 and 120 in 2000-01; whether the teacher had the licence for it was the question.',
    wordings: [
      ['vision services of 100 minutes per week', 'vision-services 100m/week'],
      ['120 minutes of vision services per week', 'vision-services 120m/week'],
    ],
    situations: [
      {
        assumed: 'Each amount holds from the first day of its school year.',
        input: {
          plan: planOf('1999-09-01', [service('vision services of 100 minutes per week')], {
            versions: [{ effective: { start: '2000-09-01' }, provisions: [service('120 minutes of vision services per week')] }],
          }),
          calendar: {
            start: '1999-09-01',
            end: '2001-06-08',
            years: [
              { start: '1999-09-01', end: '2000-06-09' },
              { start: '2000-09-01', end: '2001-06-08' },
            ],
          },
          log: logOf([]),
          asOf: '2000-09-17',
        },
        figures: [
          { what: 'minutes a week, 1999-2000', stated: 100, engine: 100, of: at('2000-02-28', 'minutes', 'required') },
          { what: 'minutes a week, 2000-01', stated: 120, engine: 120, of: at('2000-09-11', 'minutes', 'required') },
        ],
      },
    ],
    left: 'The licence: the plan names no kind of provider, so there is nothing that a record could differ from.',
  },
]
