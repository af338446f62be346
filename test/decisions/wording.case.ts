import { draft } from '../../src/drafts/draft.ts'
import { nextStep } from '../../src/drafts/ladder/next-step.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import type { CivilDate } from '../../src/time/civil-date.ts'
import { complete, type DecisionCase, dates, held, logOf, minutesPer, planOf, service, year } from '../support/decision.ts'
import { at, found, total } from '../support/decision-figures.ts'
import { perWeek } from '../support/worked.ts'

/* Wording that cannot be compared, remedies, and dates of plans. */

/** The finding about a line on a day, in the words of a State’s decision. */
const judged =
  (date: CivilDate) =>
  ({ notAssessable: unclear, provisions }: Evaluation): string => {
    if (unclear.some(({ window }) => window.start <= date && date <= window.end)) return 'cannot be determined'
    const period =
      provisions[0]?.kind === 'service' ? provisions[0].periods.find(({ start, end }) => start <= date && date <= end) : undefined
    return period?.verdict === 'met' ? 'implemented' : period?.verdict === 'shortfall' ? 'not implemented' : 'cannot be determined'
  }

const studyHall = 'Study hall, 45 minutes a day'

const halls = (minutes: number) => ({
  plan: planOf('2001-11-05', [
    service(
      '2 study hall, 45 min/day, except two days per week',
      {},
      {
        sessions: { min: 3, max: 3 },
        per: { unit: 'week', count: 1 },
        minutesPerSession: { min: minutes, max: minutes },
      },
    ),
  ]),
  calendar: year('2001-09-04', '2002-06-07'),
  log: logOf(
    dates('2001-11-12', '2001-11-16', [1, 3, 5]).map((date) => held(date, 45)),
    [complete('2001-11-12', '2001-11-18')],
  ),
  asOf: '2001-11-18' as const,
})

const wordsOf = (evaluation: Evaluation): string =>
  /\bow(?:ed|es|ing)\b|compensat|hour for/iu.test(
    JSON.stringify([evaluation, toMarkdown(evaluation), draft(nextStep({ evaluation }), { evaluation, child: 'A.' }).text]),
  )
    ? 'found'
    : 'none'

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-13-011',
    source: 'Wisconsin DPI, IDEA Complaint Decision 13-011 (dpi.wi.gov/sped/idea-complaint-decision-13-011)',
    facts:
      'The first version was unclear, and whether it was implemented could not be determined; the revised one, in force from October 24, 2012, was implemented.',
    situations: [
      {
        assumed: '30 minutes a day in the revised version, all held.',
        input: {
          plan: planOf('2012-04-16', [service('Reading support', {}, null)], {
            versions: [{ effective: { start: '2012-10-24' }, provisions: [service('Reading, 30 minutes a day', {}, minutesPer(30))] }],
          }),
          calendar: year('2012-09-04', '2013-06-07'),
          log: logOf(
            dates('2012-10-24', '2012-10-31').map((date) => held(date, 30)),
            [complete('2012-09-04', '2012-10-31')],
          ),
          asOf: '2012-10-31',
        },
        figures: [
          { what: 'first version', stated: 'cannot be determined', engine: 'cannot be determined', of: judged('2012-10-10') },
          { what: 'second version', stated: 'implemented', engine: 'implemented', of: judged('2012-10-24') },
          { what: 'findings of too little', stated: null, engine: 0, of: found('service-minutes') },
        ],
      },
    ],
  },
  {
    id: 'wi-02-014',
    source: 'Wisconsin DPI, IDEA Complaint Decision 02-014 (sped.dpi.wi.gov/ideacomplaint_02-014)',
    facts:
      'One study hall of 45 minutes a day in the first quarter; “2 study hall, 45 min/day” in the second, which could mean 45 or 90 minutes. Whether it was given could not be determined.',
    wordings: [['2 study hall, 45 min/day', 'open']],
    situations: [
      {
        assumed: 'The second quarter begins on November 5, 2001; its wording is left unread.',
        input: {
          plan: planOf('2001-09-04', [service(studyHall, {}, minutesPer(45))], {
            versions: [{ effective: { start: '2001-11-05' }, provisions: [service('2 study hall, 45 min/day', {}, null)] }],
          }),
          calendar: year('2001-09-04', '2002-06-07'),
          log: logOf(dates('2001-11-12', '2001-11-16').map((date) => held(date, 90))),
          asOf: '2001-11-18',
        },
        figures: [
          { what: 'minutes a day, first quarter', stated: 45, engine: 45, of: at('2001-09-04', 'minutes', 'required') },
          { what: 'second quarter', stated: 'cannot be determined', engine: 'cannot be determined', of: judged('2001-11-12') },
        ],
      },
      {
        assumed: 'One reading: 45 minutes on three days, and 45 were held.',
        input: halls(45),
        figures: [{ what: 'minutes lacking in a week', stated: null, engine: 0, of: at('2001-11-12', 'minutes', 'agencySide') }],
      },
      {
        assumed: 'The other: 90 minutes on three days, and 45 were held.',
        input: halls(90),
        figures: [{ what: 'minutes lacking in a week', stated: null, engine: 135, of: at('2001-11-12', 'minutes', 'agencySide') }],
      },
    ],
  },
  {
    id: 'reid-2005',
    source:
      'Reid v. District of Columbia, 401 F.3d 516 (D.C. Cir. 2005), summarised at camilla-jin.blogspot.com/2011/08 and mbrightsblog.blogspot.com/2010/02',
    facts: 'An hour for each day, or for each hour lost: the court refused both formulas.',
    situations: [
      {
        assumed: 'A week with one of two sessions.',
        input: {
          plan: planOf('2026-09-14', [service('Speech 2x per week', {}, perWeek(2))]),
          calendar: year('2026-09-14', '2027-06-11'),
          log: logOf([held('2026-09-15', 30)], [complete('2026-09-14', '2026-09-20')]),
          asOf: '2026-09-20',
        },
        figures: [
          { what: 'sessions not delivered', stated: null, engine: 1, of: total('sessions', 'agencySide') },
          { what: 'words of a remedy in evaluation, report and message', stated: null, engine: 'none', of: wordsOf },
        ],
      },
    ],
    left: 'The decision is about a remedy. What was not delivered is evidence for people who decide on one; no formula is applied to it.',
  },
  {
    id: 'wi-06-054',
    source: 'Wisconsin DPI, IDEA Complaint Decision 06-054 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-06-054)',
    facts: 'A plan until October 25, 2006; the annual meeting was held on November 2, nine days late as the decision counts.',
    situations: [
      {
        assumed: 'The review is due by October 25.',
        input: {
          plan: planOf('2005-10-26', [service('Speech 2x per week', {}, perWeek(2))], { reviews: { annualBy: '2006-10-25' } }),
          calendar: year('2006-09-05', '2007-06-08'),
          log: logOf([], [], { meetings: [{ date: '2006-11-02', kind: 'annual-review' }] }),
          asOf: '2006-11-10',
        },
        figures: [
          {
            what: 'days late',
            stated: 9,
            engine: 8,
            of: ({ violations }) =>
              violations.find(({ rule }) => rule === 'plan-annual-review')?.occurrences[0]?.detail?.daysLate ?? 'none',
            why: 'From October 25 to November 2 are eight days. Nine counts both ends, or takes October 24 as the date; the engine counts the days after the date.',
          },
          {
            what: 'held on',
            stated: '2006-11-02',
            engine: '2006-11-02',
            of: ({ violations }) => violations.find(({ rule }) => rule === 'plan-annual-review')?.occurrences[0]?.detail?.heldOn ?? 'none',
          },
        ],
      },
    ],
  },
]
