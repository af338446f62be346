import type { CivilDate } from '../../src/time/civil-date.ts'
import { complete, type DecisionCase, dates, held, logOf, missed, onceADay, planOf, service, year } from '../support/decision.ts'
import { at, found, foundFrom, missedFor, notCounted, total, verdictOf } from '../support/decision-figures.ts'

/* Days on which the student was kept out of school. */

const daily = service('Services on every school day', {}, onceADay(30))
const removed = (date: CivilDate) => ({ date, status: 'removed', source: 'school-log' }) as const
const removal = (date: CivilDate) => missed(date, 'removal-discipline')

const suspended = [
  '2017-09-21',
  '2017-09-22',
  '2017-09-26',
  '2017-09-27',
  '2017-09-28',
  '2017-10-16',
  '2017-10-17',
  '2017-10-18',
  '2017-10-20',
  '2017-10-23',
  '2017-10-24',
  '2017-10-25',
  '2017-10-26',
] as const
const milwaukee = (served: readonly CivilDate[]) => ({
  plan: planOf('2017-09-05', [daily]),
  calendar: year('2017-09-05', '2018-06-08'),
  log: logOf(
    dates('2017-09-05', '2017-10-26').map((date) =>
      suspended.some((day) => day === date) && !served.includes(date) ? removal(date) : held(date, 30),
    ),
    [complete('2017-09-05', '2017-10-26')],
    { attendance: suspended.map(removed) },
  ),
  asOf: '2017-10-26' as const,
})

const april10 = '2006-04-10'
const kenosha = (before: readonly CivilDate[]) => ({
  plan: planOf('2006-04-03', [daily]),
  calendar: year('2005-09-06', '2006-06-09'),
  log: logOf([removal(april10)], [], { attendance: before.map(removed) }),
  asOf: april10 as CivilDate,
})
const fall = dates('2005-09-19', '2005-10-14')

const tenBefore = dates('2003-10-09', '2003-10-22')
const from11th = dates('2003-12-03', '2004-05-14').slice(0, 32)

const excluded = dates('2006-10-02', '2006-10-16')
const eleventh = '2006-10-16'
const attendance = (source: 'school-log' | 'staff-statement', reason: 'student-absent' | 'removal-discipline') =>
  excluded.map((date) => missed(date, reason, { source }))
const bothComplete = [complete('2006-10-02', eleventh), complete('2006-10-02', eleventh, { source: 'staff-statement' })]
const wi07012 = (log: ReturnType<typeof logOf>) => ({
  plan: planOf('2006-09-05', [{ ...daily, effective: { start: '2006-10-02' as const } }]),
  calendar: year('2006-09-05', '2007-06-08'),
  log,
  asOf: eleventh as CivilDate,
})

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-17-077',
    source: 'Wisconsin DPI, IDEA Complaint Decision 17-077 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-17-077)',
    facts:
      'Suspended on thirteen dates in September and October 2017, all of them given. Services on the eleventh, October 24, and not on the two after.',
    situations: [
      {
        assumed: 'One session on every school day, held on all days without suspension.',
        input: milwaukee(['2017-10-24']),
        figures: [
          { what: 'days without services after the tenth', stated: 2, engine: 2, of: total('sessions', 'agencySide') },
          { what: 'days of removal that ask for nothing', stated: 10, engine: 10, of: notCounted('removal-discipline') },
          { what: 'October 24: sessions', stated: 1, engine: 1, of: at('2017-10-24', 'sessions', 'delivered') },
          { what: 'all sessions not held', stated: null, engine: 12, of: total('sessions', 'allReasons') },
        ],
      },
      {
        assumed: 'The same without services on October 24, to see from which day on they are due.',
        input: milwaukee([]),
        figures: [
          { what: 'first day on which services are due', stated: '2017-10-24', engine: '2017-10-24', of: foundFrom('service-frequency') },
          { what: 'days due', stated: 3, engine: 3, of: total('sessions', 'agencySide') },
        ],
      },
    ],
  },
  {
    id: 'wi-07-027',
    source: 'Wisconsin DPI, IDEA Complaint Decision 07-027 (Kenosha; dpi.wi.gov/sped/idea-complaint-decision-07-027)',
    facts: 'Sent home on 47.5 days in 2005-06; the tenth passed on October 23, 2005, a Sunday as it stands; a plan from April 3, 2006.',
    situations: [
      {
        assumed: 'Nine removals in the fall and the Sunday; one more on April 10, with a plan in force.',
        input: kenosha([...fall.slice(0, 9), '2005-10-23']),
        // A Sunday is no school day: April 10 is the tenth, and asks for nothing.
        figures: [{ what: 'April 10: sessions lacking', stated: null, engine: 0, of: at(april10, 'sessions', 'agencySide') }],
      },
      {
        assumed: 'Ten removals in the fall; one more on April 10.',
        input: kenosha(fall.slice(0, 10)),
        figures: [{ what: 'April 10: sessions lacking', stated: null, engine: 1, of: at(april10, 'sessions', 'agencySide') }],
      },
    ],
    left: 'The 47.5 and 17.5 days: removals are counted by whole dates, as the Federal rule counts school days; half days have to be settled by a person.',
  },
  {
    id: 'wi-04-026',
    source: 'Wisconsin DPI, IDEA Complaint Decision 04-026 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-04-026)',
    facts:
      'Suspended on as many as 42 days between October 9, 2003 and May 14, 2004; ten passed on December 3 (printed with the year 2004); no services after that.',
    situations: [
      {
        assumed: 'All 42 took place: ten in October, then every school day from December 3. Nothing else is on record.',
        input: {
          plan: planOf('2003-09-02', [daily]),
          calendar: year('2003-09-02', '2004-06-04'),
          log: logOf([...tenBefore, ...from11th, '2004-12-03' as const].map(removal)),
          asOf: '2004-05-14',
        },
        figures: [
          { what: 'days of removal: at most', stated: 42, engine: 42, of: missedFor('removal-discipline') },
          { what: 'services are due from', stated: '2003-12-03', engine: '2003-12-03', of: foundFrom('service-frequency') },
          { what: 'days without services that were due', stated: null, engine: 32, of: found('service-frequency') },
          {
            what: 'records with the impossible date that are set aside',
            stated: null,
            engine: 1,
            of: ({ entries }) => entries.afterAsOf.length,
          },
        ],
      },
    ],
    left: '“As many as” is an upper end only: with fewer days on record the engine finds fewer, and it never counts a day that nobody wrote down.',
  },
  {
    id: 'wi-07-012',
    source: 'Wisconsin DPI, IDEA Complaint Decision 07-012 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-07-012)',
    facts:
      'The school’s system says absent; the district acknowledged that the student was kept out on more than ten days and had no services after.',
    situations: [
      {
        assumed: 'Eleven school days in October 2006, as the district acknowledged them.',
        input: wi07012(logOf(attendance('staff-statement', 'removal-discipline'), bothComplete.slice(1))),
        figures: [
          { what: 'days of removal: at least', stated: 11, engine: 11, of: missedFor('removal-discipline') },
          { what: 'services on the eleventh day', stated: 0, engine: 0, of: at(eleventh, 'sessions', 'delivered') },
          { what: 'lacking on the eleventh day', stated: null, engine: 1, of: at(eleventh, 'sessions', 'agencySide') },
        ],
      },
      {
        assumed: 'The school’s log says “student absent” for the same days.',
        input: wi07012(
          logOf([...attendance('staff-statement', 'removal-discipline'), ...attendance('school-log', 'student-absent')], bothComplete),
        ),
        figures: [
          { what: 'services on the eleventh day', stated: 0, engine: 0, of: at(eleventh, 'sessions', 'delivered') },
          { what: 'lacking on the eleventh day', stated: null, engine: [0, 1], of: at(eleventh, 'sessions', 'agencySide') },
          { what: 'that day', stated: null, engine: 'undetermined', of: verdictOf('line', eleventh) },
          { what: 'days on which the sources differ', stated: null, engine: 1, of: found('evidence-conflict') },
        ],
      },
    ],
  },
]
