import { complete, type DecisionCase, dates, held, logOf, missed, onceADay, planOf, service, year } from '../support/decision.ts'
import { found, missedFor, notCounted, total } from '../support/decision-figures.ts'
import { perWeek } from '../support/worked.ts'

/* Why sessions were missed, and what was made up. */

const three25 = 'three sessions per week of speech and language services, with each session consisting of 25 minutes'

const [firstMonday, lastMonday] = ['2013-09-09', '2014-01-13'] as const

const mondays = dates(firstMonday, lastMonday, [1])

const misses = mondays.map((date, i) => missed(date, i < 6 ? 'student-absent' : 'provider-absent'))

const regular = (until: '2014-05-07' | '2014-06-08') =>
  dates(firstMonday, until, [1, 3, 4])
    .filter((date) => !mondays.includes(date))
    .map((date) => held(date, 25))

const made = dates('2014-05-08', '2014-06-02').map((date, i) => held(date, 25, { makeUpFor: mondays[i] as string }))

const speech25 = {
  plan: planOf(firstMonday, [service(three25)], { effective: { start: firstMonday, end: '2014-06-06' } }),
  calendar: year('2013-09-03', '2014-06-06'),
} as const

const oneWeek = (sessions: number) => ({
  plan: planOf('2013-09-09', [service('Counseling', {}, perWeek(sessions))]),
  calendar: year('2013-09-03', '2014-06-06'),
  asOf: '2013-09-15' as const,
})

const full = [complete('2013-09-09', '2013-09-15')]

const [mon, tue, wed, thu, fri] = ['2013-09-09', '2013-09-10', '2013-09-11', '2013-09-12', '2013-09-13'] as const

const refused = logOf([...[mon, tue, wed].map((date) => missed(date, 'student-refused')), held(thu, 30), held(fri, 30)], full)

const thirdGrade = {
  id: 'elementary',
  kind: 'iep',
  effective: { start: '2012-08-20', end: '2013-06-07' },
  provisions: [service('Services of the third-grade plan', {}, onceADay(30))],
  versions: [{ id: 'middle', effective: { start: '2014-08-18' }, provisions: [service('Another plan', {}, perWeek(1))] }],
  standstill: { from: '2014-08-18', version: 'elementary' },
} as const

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-14-034',
    source: 'Wisconsin DPI, IDEA Complaint Decision 14-034 (dpi.wi.gov/sped/idea-complaint-decision-14-034)',
    facts:
      'On May 7, 2014: 19 sessions not received, 6 of them because the student was absent; 18 were made up in May and June, absences too.',
    wordings: [[three25, 'speech-language 3x25/week']],
    situations: [
      {
        assumed: 'Sessions on Monday, Wednesday and Thursday; one missed in each of nineteen weeks; no closures.',
        input: {
          ...speech25,
          log: logOf([...misses, ...regular('2014-05-07')], [complete(firstMonday, '2014-05-07')]),
          asOf: '2014-05-07',
        },
        figures: [
          { what: 'sessions not received', stated: 19, engine: 19, of: total('sessions', 'allReasons') },
          { what: 'of these asked of the school', stated: 13, engine: 13, of: total('sessions', 'agencySide') },
          { what: 'of these because the student was absent', stated: 6, engine: 6, of: notCounted('student-absent') },
          { what: 'minutes not received', stated: null, engine: 475, of: total('minutes', 'allReasons') },
          { what: 'minutes asked of the school', stated: null, engine: 325, of: total('minutes', 'agencySide') },
        ],
      },
      {
        assumed: '18 make-ups on school days from May 8 on, for the first eighteen.',
        input: {
          ...speech25,
          log: logOf([...misses, ...regular('2014-06-08'), ...made], [complete(firstMonday, '2014-06-08')]),
          asOf: '2014-06-08',
        },
        figures: [
          { what: 'sessions that remain', stated: 1, engine: 1, of: total('sessions', 'allReasons') },
          { what: 'minutes that remain', stated: null, engine: 25, of: total('minutes', 'allReasons') },
        ],
      },
      {
        assumed: 'The last one on September 9, 2014, in the next school year.',
        input: {
          ...speech25,
          log: logOf(
            [...misses, ...regular('2014-06-08'), ...made, held('2014-09-09', 25, { makeUpFor: lastMonday })],
            [complete(firstMonday, '2014-06-08')],
          ),
          asOf: '2014-09-10',
        },
        figures: [{ what: 'sessions that remain', stated: null, engine: 0, of: total('sessions', 'allReasons') }],
      },
    ],
  },
  {
    id: 'osep-balkman-1995',
    source: 'OSEP, Letter to Balkman, 23 IDELR 646 (1995), reported at parentingnh.com (September 2015)',
    facts:
      'Four scenarios. In two the student is away, ill or by the family’s choice; where the service was available at its time, it need not be moved.',
    situations: [
      {
        assumed: 'One week with four sessions, one for each scenario; the other two are a school activity and an absent provider.',
        input: {
          ...oneWeek(4),
          log: logOf(
            [missed(mon, 'student-absent'), missed(tue, 'student-absent'), missed(wed, 'school-activity'), missed(thu, 'provider-absent')],
            full,
          ),
        },
        figures: [
          { what: 'sessions that are not asked of the school', stated: 2, engine: 2, of: notCounted('student-absent') },
          { what: 'sessions asked of the school', stated: null, engine: 2, of: total('sessions', 'agencySide') },
          { what: 'sessions not held', stated: null, engine: 4, of: total('sessions', 'allReasons') },
        ],
      },
      {
        assumed: 'The same, but on one day of absence the provider was away too.',
        input: {
          ...oneWeek(4),
          log: logOf(
            [
              missed(mon, 'student-absent', { serviceAvailable: false }),
              missed(tue, 'student-absent'),
              missed(wed, 'school-activity'),
              missed(thu, 'provider-absent'),
            ],
            full,
          ),
        },
        figures: [{ what: 'sessions asked of the school', stated: null, engine: 3, of: total('sessions', 'agencySide') }],
      },
    ],
    left: 'Only two of the four scenarios are in the part that was read; the two others stand for what is treated otherwise.',
  },
  {
    id: 'wade-dc-2018',
    source: 'Wade v. District of Columbia, 322 F. Supp. 3d 123 (D.D.C. 2018) (cite.case.law/f-supp-3d/322/123)',
    facts:
      'Full hours were not given for two years. The hearing officer left out what the student missed by refusing; the parent said that refusing came from the disability.',
    situations: [
      {
        assumed: 'A week of five sessions, three of them refused.',
        input: { ...oneWeek(5), log: refused },
        figures: [
          { what: 'sessions not held', stated: null, engine: 3, of: total('sessions', 'allReasons') },
          { what: 'sessions asked of the school: both views stay open', stated: null, engine: [0, 3], of: total('sessions', 'agencySide') },
        ],
      },
      {
        assumed: 'The hearing officer’s view, as a policy.',
        input: { ...oneWeek(5), log: refused, policy: { reasons: { 'student-refused': 'excused' } } },
        figures: [{ what: 'sessions asked of the school', stated: null, engine: 0, of: total('sessions', 'agencySide') }],
      },
      {
        assumed: 'The parent’s view, as a policy.',
        input: { ...oneWeek(5), log: refused, policy: { reasons: { 'student-refused': 'counts' } } },
        figures: [{ what: 'sessions asked of the school', stated: null, engine: 3, of: total('sessions', 'agencySide') }],
      },
    ],
    left: 'No amounts are in the part that was read, so there is nothing to be equal to; both views are shown.',
  },
  {
    id: 'lj-broward-2019',
    source: 'L.J. v. School Board of Broward County, 927 F.3d 1203 (11th Cir. 2019), summarised at spedsolutions.com',
    facts:
      'The third-grade plan stayed in force by stay-put. In the seventh-grade year the student missed over 100 school days through illness and refusal.',
    situations: [
      {
        assumed: '30 minutes a day; 100 school days in a row from August 18, 2014, all recorded as absences.',
        input: {
          plan: thirdGrade,
          calendar: year('2014-08-18', '2015-06-05'),
          log: logOf(
            dates('2014-08-18', '2015-01-02').map((date) => missed(date, 'student-absent')),
            [complete('2014-08-18', '2015-01-02')],
          ),
          asOf: '2015-01-02',
        },
        figures: [
          { what: 'school days missed: at least', stated: 100, engine: 100, of: missedFor('student-absent') },
          { what: 'sessions not held', stated: null, engine: 100, of: total('sessions', 'allReasons') },
          { what: 'asked of the school', stated: null, engine: 0, of: total('sessions', 'agencySide') },
          { what: 'findings', stated: null, engine: 0, of: found('service-frequency') },
        ],
      },
    ],
  },
]
