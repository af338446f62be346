import { complete, type DecisionCase, dates, held, logOf, minutesPer, planOf, service, year } from '../support/decision.ts'
import { at, found, serviceIn, severityOf, total, verdictOf } from '../support/decision-figures.ts'

/* By whom. */

const denverDays = dates('2021-09-06', '2021-10-29')

const denver = {
  plan: planOf('2021-09-06', [
    service(
      'Special education by a qualified teacher',
      { provider: 'qualified teacher' },
      {
        sessions: { min: 1, max: 1 },
        per: { unit: 'school-day', count: 1 },
        minutesPerSession: { min: 60, max: 60 },
      },
    ),
  ]),
  calendar: year('2021-09-06', '2022-06-03'),
  log: logOf(
    denverDays.map((date, i) => held(date, 60, { provider: i < 15 ? 'qualified teacher' : 'long-term substitute' })),
    [complete('2021-09-06', '2021-10-29')],
  ),
  asOf: '2021-10-29',
} as const

const hearing = {
  plan: planOf('2002-03-15', [service('135 minutes per day of hearing impaired program services', { provider: 'licensed teacher' })]),
  calendar: year('2001-09-04', '2002-06-07', { start: '2002-03-15', end: '2002-03-15', planned: false }),
  log: logOf(
    dates('2002-03-18', '2002-03-22').flatMap((date) => [
      held(date, 60, { provider: 'licensed teacher' }),
      held(date, 75, { provider: 'interpreter' }),
    ]),
    [complete('2002-03-15', '2002-03-22')],
  ),
  asOf: '2002-03-22',
} as const

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-18-009',
    source: 'Wisconsin DPI, IDEA Complaint Decision 18-009 (dpi.wi.gov/sped/idea-complaint-decision-18-009)',
    facts:
      'The teacher left soon after February 2, 2017; substitutes certified in regular education held the minutes. Not properly implemented.',
    wordings: [
      [
        'instruction in reading for 35 minutes daily in the special education classroom',
        'specialized-instruction(reading) 35m/day @special-education',
      ],
    ],
    situations: [
      {
        assumed: 'One week, every session on record with its provider.',
        input: {
          plan: planOf('2017-02-02', [
            service('instruction in reading for 35 minutes daily in the special education classroom', {
              provider: 'special-education-teacher',
            }),
          ]),
          calendar: year('2016-09-06', '2017-06-09'),
          log: logOf(
            dates('2017-02-06', '2017-02-10').map((date) => held(date, 35, { provider: 'substitute' })),
            [complete('2017-02-02', '2017-02-10')],
          ),
          asOf: '2017-02-10',
        },
        figures: [
          { what: 'minutes a day', stated: 35, engine: 35, of: at('2017-02-06', 'minutes', 'required') },
          { what: 'the minutes of that day', stated: null, engine: 'met', of: verdictOf('line', '2017-02-06') },
          { what: 'days with another provider', stated: null, engine: 5, of: found('service-provider') },
        ],
      },
    ],
    left: 'Wisconsin’s limit of 45 days in a row for such substitutes is a rule about licences; no rule of the engine reads it.',
  },
  {
    id: 'co-denver-122lrp39748',
    source: 'Denver Public Schools (SEA CO 2022), 122 LRP 39748, summarised at estattorneys.com',
    facts: 'A qualified substitute for less than a month, then others; held to be not implemented.',
    situations: [
      {
        assumed: '60 minutes a day for eight weeks, three of them with the qualified teacher. The default policy.',
        input: denver,
        figures: [
          { what: 'sessions delivered', stated: null, engine: 40, of: total('sessions', 'delivered') },
          { what: 'sessions with another provider', stated: null, engine: 25, of: found('service-provider') },
        ],
      },
      {
        assumed: 'The decision’s view, as a policy: another provider’s sessions are not delivered.',
        input: { ...denver, policy: { otherForm: { provider: 'not-delivered' } } },
        figures: [
          { what: 'sessions delivered', stated: null, engine: 15, of: total('sessions', 'delivered') },
          { what: 'sessions not delivered', stated: null, engine: 25, of: total('sessions', 'agencySide') },
        ],
      },
    ],
    left: 'The amounts of the plan are not in the part that was read: what can be shown is that the choice of policy decides.',
  },
  {
    id: 'wi-02-023',
    source: 'Wisconsin DPI, IDEA Complaint Decision 02-023 (sped.dpi.wi.gov/ideacomplaint_02-023)',
    facts:
      'March 15, 2002: closed for weather. March 18 to 22: the teacher was on vacation; the interpreter worked 135 minutes a day, about an hour of it supervised.',
    wordings: [['135 minutes per day of hearing impaired program services', '- 135m/day']],
    situations: [
      {
        assumed: '“About an hour” is 60 minutes, entered as held by a licensed teacher. The default policy.',
        input: hearing,
        figures: [
          { what: 'minutes a day', stated: 135, engine: 135, of: at('2002-03-18', 'minutes', 'required') },
          {
            what: 'March 15, closed: days asked for',
            stated: null,
            engine: 0,
            of: (evaluation) => serviceIn(evaluation, 'line').periods.filter(({ start }) => start < '2002-03-18').length,
          },
          { what: 'minutes required from March 15 to 22', stated: null, engine: 675, of: total('minutes', 'required') },
          { what: 'minutes delivered', stated: null, engine: 675, of: total('minutes', 'delivered') },
          { what: 'days with another provider', stated: 5, engine: 5, of: found('service-provider') },
        ],
      },
      {
        assumed: 'Another provider’s minutes are not delivered.',
        input: { ...hearing, policy: { otherForm: { provider: 'not-delivered' } } },
        figures: [
          { what: 'minutes delivered by licensed or supervised staff', stated: null, engine: 300, of: total('minutes', 'delivered') },
          { what: 'minutes not delivered', stated: null, engine: 375, of: total('minutes', 'agencySide') },
        ],
      },
    ],
  },
  {
    id: 'gill-dc-2010',
    source: 'Gill v. District of Columbia, 751 F. Supp. 2d 104 (D.D.C. 2010) (casetext.com/case/gill-v-district-of-columbia-3)',
    facts:
      'At least one teacher was not certified as the plan said. 150 hours were asked for and none awarded, because no particulars were put in.',
    situations: [
      {
        assumed: '60 minutes a day; one dated record of a teacher without the certificate, and nothing else.',
        input: {
          plan: planOf('2008-09-02', [
            service(
              'Instruction by a certified special education teacher',
              { provider: 'certified-special-education-teacher' },
              minutesPer(60),
            ),
          ]),
          calendar: year('2008-09-02', '2009-06-12'),
          log: logOf([held('2008-09-10', 60, { provider: 'teacher-without-certificate' })]),
          asOf: '2008-09-26',
        },
        figures: [
          { what: 'sessions by another provider', stated: null, engine: 1, of: found('service-provider') },
          { what: 'minutes that are short', stated: null, engine: 0, of: found('service-minutes') },
          {
            what: 'days that could still be written down',
            stated: null,
            // Nineteen school days from September 2 to 26; one is on record.
            engine: 18,
            of: ({ undetermined }) => undetermined.find(({ rule }) => rule === 'evidence-thin')?.wouldSettle.length ?? 0,
          },
        ],
      },
    ],
    left: 'The 150 hours asked for and the none awarded: both are claims about a remedy, and the engine has no number for that.',
  },
  {
    id: 'wi-17-067',
    source: 'Wisconsin DPI, IDEA Complaint Decision 17-067 (Hudson; dpi.wi.gov/sped/idea-complaint-decision-17-067)',
    facts:
      'Three reading sessions a week with a contracted instructor and a special education teacher, without a length, from March 27, 2017. The kind of staff that a plan names has to be provided.',
    wordings: [
      [
        'direct reading instruction for three sessions per week with a special education teacher',
        'specialized-instruction(reading) 3x/week direct by:special-education-teacher',
      ],
    ],
    situations: [
      {
        assumed: 'One week in which an aide held all three.',
        input: {
          plan: planOf(
            '2017-03-27',
            [
              service('direct reading instruction for three sessions per week with a special education teacher', {
                provider: 'special-education-teacher',
              }),
            ],
            { effective: { start: '2017-03-27', end: '2018-03-26' } },
          ),
          calendar: year('2016-09-01', '2017-06-09'),
          log: logOf(
            (['2017-04-03', '2017-04-05', '2017-04-07'] as const).map((date) => held(date, undefined, { provider: 'paraprofessional' })),
            [complete('2017-04-03', '2017-04-09')],
          ),
          asOf: '2017-04-09',
        },
        figures: [
          { what: 'sessions a week', stated: 3, engine: 3, of: at('2017-04-03', 'sessions', 'required') },
          { what: 'minutes of a session', stated: 'none', engine: 'none', of: at('2017-04-03', 'minutes', 'required') },
          { what: 'sessions: verdict', stated: null, engine: 'met', of: verdictOf('line', '2017-04-03') },
          { what: 'sessions by another provider', stated: null, engine: 3, of: found('service-provider') },
          { what: 'size', stated: null, engine: 'not-yet-rated', of: severityOf('service-provider') },
        ],
      },
    ],
  },
]
