import { complete, type DecisionCase, dates, held, logOf, missed, onceADay, planOf, service, year } from '../support/decision.ts'
import { found, notAssessable, noted, total, verdictOf } from '../support/decision-figures.ts'

/* What somebody said, and what nobody wrote down. */

const teacher = (days: number) => ({
  plan: planOf('2022-09-19', [service('Specially designed instruction', {}, onceADay(20))]),
  calendar: year('2022-09-06', '2023-06-09'),
  log: logOf(
    dates('2022-09-19', '2023-03-03')
      .slice(0, days)
      .map((date) => missed(date, 'scheduling-conflict', { source: 'staff-statement' })),
  ),
  asOf: '2023-03-03' as const,
})

const lateTeachers = (more: Parameters<typeof logOf>[0]) => ({
  plan: planOf('2021-09-13', [service('Specially designed instruction', {}, onceADay(30))]),
  calendar: year('2021-09-07', '2022-06-10'),
  log: logOf([...dates('2021-09-13', '2021-09-17').map((date) => held(date, 30)), ...more], [complete('2021-09-13', '2021-09-17')]),
  asOf: '2021-09-17' as const,
})

const math = (...records: Parameters<typeof logOf>[0]) => ({
  plan: planOf('2020-09-14', [service('1 time daily, 30 minutes, specially designed instruction in math')]),
  calendar: year('2020-09-01', '2021-06-11'),
  log: logOf(records),
  asOf: '2020-09-25' as const,
})

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-22-057',
    source: 'Wisconsin DPI, IDEA Complaint Decision 22-057 (dpi.wi.gov/sped/idea-complaint-decision-22-057)',
    facts:
      'Two teachers were said to be late, up to 15 and up to 45 minutes, without dates; the schedule had no instruction of these students in those minutes.',
    situations: [
      {
        assumed: '30 minutes a day; the school’s log is complete and holds every session. What has no date cannot be a record.',
        input: lateTeachers([]),
        figures: [{ what: 'minutes not delivered', stated: 0, engine: 0, of: total('minutes', 'agencySide') }],
      },
      {
        assumed: 'The parent gives two dates and does not know what was held.',
        input: lateTeachers(
          (['2021-09-14', '2021-09-16'] as const).map((date) => ({ ...held(date), status: 'unknown', source: 'parent' })),
        ),
        figures: [{ what: 'minutes not delivered', stated: 0, engine: 0, of: total('minutes', 'agencySide') }],
      },
    ],
  },
  {
    id: 'wi-23-057',
    source: 'Wisconsin DPI, IDEA Complaint Decision 23-057 (dpi.wi.gov/sped/idea-complaint-decision-23-057)',
    facts: 'A former teacher listed by date what she could not give: 120 to 580 minutes for each of six students.',
    situations: [
      {
        assumed: 'The student with the least, 20 minutes a day: six days. Of all other days nothing is on record.',
        input: teacher(6),
        // 120 school days from September 19 to March 3.
        figures: [{ what: 'minutes not delivered: at least', stated: 120, engine: [120, 2400], of: total('minutes', 'agencySide') }],
      },
      {
        assumed: 'The student with the most: 29 days.',
        input: teacher(29),
        figures: [{ what: 'minutes not delivered: at least', stated: 580, engine: [580, 2400], of: total('minutes', 'agencySide') }],
      },
    ],
  },
  {
    id: 'wi-21-054',
    source: 'Wisconsin DPI, IDEA Complaint Decision 21-054',
    facts: 'Staff said that instruction was not given consistently; nobody noted how much was missed, and the amount is not known.',
    wordings: [['1 time daily, 30 minutes, specially designed instruction in math', 'specialized-instruction(math) 1x30/day']],
    situations: [
      {
        assumed: 'Two weeks without a record.',
        input: math(),
        figures: [
          { what: 'verdict: not known', stated: 'undetermined', engine: 'undetermined', of: verdictOf() },
          { what: 'minutes not delivered', stated: null, engine: [0, 300], of: total('minutes', 'agencySide') },
          { what: 'findings', stated: null, engine: 0, of: found('service-frequency') },
        ],
      },
      {
        assumed: 'The staff’s statement names one date, September 16.',
        input: math(missed('2020-09-16', 'provider-absent', { source: 'staff-statement' })),
        figures: [
          { what: 'minutes not delivered', stated: null, engine: [30, 300], of: total('minutes', 'agencySide') },
          { what: 'that day', stated: null, engine: 'shortfall', of: verdictOf('line', '2020-09-16') },
        ],
      },
    ],
  },
  {
    id: 'md-117lrp48756',
    source: 'In re: Student with a Disability, 117 LRP 48756 (hearing officer, 2017-09-23), summarised at hlerk.com and davidsaxelaw.com',
    facts:
      '49 tutoring sessions in a year of 180 school days, fewer because of teachers’ schedules and the student’s illness; 330 hours were awarded.',
    situations: [
      {
        assumed: 'Days of the sessions; the summary gives no amount of the plan.',
        input: {
          plan: planOf('2016-09-06', [service('Home and hospital instruction', {}, null)]),
          calendar: year('2016-09-06', '2017-06-09'),
          log: logOf(
            dates('2016-09-06', '2017-06-09')
              .slice(0, 49)
              .map((date) => held(date)),
          ),
          asOf: '2017-06-09',
        },
        figures: [
          { what: 'sessions on record', stated: 49, engine: 49, of: noted('not-assessable') },
          { what: 'what keeps it from being compared', stated: null, engine: 'no-frequency 2016-09-06..2017-06-09', of: notAssessable() },
          { what: 'findings', stated: null, engine: 0, of: found('service-frequency') },
        ],
      },
    ],
    left: 'The 330 hours: an award is set by a hearing officer and does not follow from a subtraction. Half days of absence: the records know whole days, and “partial” for the rest.',
  },
]
