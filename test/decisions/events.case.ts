import type { CivilDate } from '../../src/time/civil-date.ts'
import { accommodation, complete, type DecisionCase, dates, logOf, planOf, service, year } from '../support/decision.ts'
import { at, found, foundFrom, notAssessable, ofEvents, severityOf } from '../support/decision-figures.ts'

/* Accommodations: dated events. */

const event = (date: CivilDate, status: 'provided' | 'partial' | 'not-provided' | 'offered-declined', opportunity: string, name?: string) =>
  ({ provisionId: 'line', date, status, opportunity, source: 'school-log', ...(name !== undefined && { event: name }) }) as const

const busDays = dates('2010-09-01', '2010-10-12').filter((date) => date !== '2010-09-06' && date !== '2010-10-04')

const support = 'one-to-one adult support 100% of the time in general and special education classes, lunch, and recess'

const rides = 'transported to and from school daily via cab'

export const cases: readonly DecisionCase[] = [
  {
    id: 'wi-24-094',
    source: 'Wisconsin DPI, IDEA Complaint Decision 24-094 (dpi.wi.gov/sped/idea-complaint-decision-24-094)',
    facts:
      'Speech-to-text or reading aloud, where a text is above the reading level; staff refused to read a test aloud and pointed to the technology.',
    situations: [
      {
        assumed: 'Three tests: given, refused, and one of which nobody noted anything.',
        input: {
          plan: planOf('2023-09-05', [
            accommodation('Speech-to-text or text read aloud for tests', { accommodation: 'text-to-speech', appliesTo: ['test'] }),
          ]),
          calendar: year('2023-09-05', '2024-06-07'),
          log: logOf([event('2023-09-12', 'provided', 'test'), event('2023-09-19', 'not-provided', 'test')], [], {
            opportunities: [{ date: '2023-09-26', opportunity: 'test' }],
          }),
          asOf: '2023-09-29',
        },
        figures: [
          { what: 'tests asked for', stated: null, engine: 3, of: ofEvents('asked') },
          { what: 'tests with it', stated: null, engine: [1, 2], of: ofEvents('provided') },
        ],
      },
    ],
    left: 'Who chooses between the two forms, and which tests are above the reading level, the text does not say: either form counts, and a person says which tests are meant.',
  },
  {
    id: 'wi-08-001',
    source: 'Wisconsin DPI, IDEA Complaint Decision 08-001 (Marshall; dpi.wi.gov/sped/idea-complaint-decision-08-001)',
    facts:
      'Writing tools were used most of the time until a meeting of November 2, 2007, and always after; physical therapy six times a month for 20 minutes.',
    wordings: [['physical therapy six times per month for 20 minutes', 'physical-therapy 6x20/month']],
    situations: [
      {
        assumed: 'Six dates with tools in part, four with tools; no closures.',
        input: {
          plan: planOf('2007-09-04', [
            accommodation('Adaptive writing tools during fine motor activities', { appliesTo: ['fine-motor-activity'] }),
            service('physical therapy six times per month for 20 minutes', { id: 'therapy' }),
          ]),
          calendar: year('2007-09-04', '2008-06-06'),
          log: logOf([
            ...dates('2007-10-01', '2007-10-08').map((date) => event(date, 'partial', 'fine-motor-activity')),
            ...dates('2007-11-02', '2007-11-07').map((date) => event(date, 'provided', 'fine-motor-activity')),
          ]),
          asOf: '2007-11-07',
        },
        figures: [
          { what: 'therapy: sessions a month', stated: 6, engine: 6, of: at('2007-10-01', 'sessions', 'required', 'therapy') },
          { what: 'therapy: minutes a month', stated: 120, engine: 120, of: at('2007-10-01', 'minutes', 'required', 'therapy') },
          { what: 'activities with tools in part', stated: null, engine: 6, of: ofEvents('partial') },
          {
            what: 'tools as required from',
            stated: '2007-11-02',
            engine: '2007-11-02',
            of: ({ provisions }) =>
              provisions[0]?.kind === 'accommodation'
                ? (provisions[0].opportunities.find(({ provided }) => provided.min === 1)?.date ?? 'none')
                : 'none',
          },
        ],
      },
    ],
  },
  {
    id: 'wi-23-104',
    source: 'Wisconsin DPI, IDEA Complaint Decision 23-104 (dpi.wi.gov/sped/idea-complaint-decision-23-104)',
    facts:
      'An adult at the student’s side all the time; on October 16, 2023 the aide was away for a while, how long is not in the part that was read.',
    wordings: [[support, 'open']],
    situations: [
      {
        assumed: 'Entered as an accommodation, flagged for safety.',
        input: {
          plan: planOf('2023-09-05', [accommodation(support, { flags: ['safety'] })]),
          calendar: year('2023-09-05', '2024-06-07'),
          log: logOf([event('2023-10-16', 'partial', 'school-day')]),
          asOf: '2023-10-20',
        },
        figures: [
          { what: 'the date', stated: '2023-10-16', engine: '2023-10-16', of: foundFrom('accommodation-partial') },
          { what: 'dates', stated: null, engine: 1, of: found('accommodation-partial') },
        ],
      },
      {
        assumed: 'Entered as a service.',
        input: {
          plan: planOf('2023-09-05', [service(support, {}, null)]),
          calendar: year('2023-09-05', '2024-06-07'),
          log: logOf([]),
          asOf: '2023-10-20',
        },
        figures: [
          { what: 'what keeps it from being compared', stated: null, engine: 'no-frequency 2023-09-05..2023-10-20', of: notAssessable() },
        ],
      },
    ],
    left: '“100 % of the time” has no number of sessions or minutes, and the lapse has no length: it stays one dated difference.',
  },
  {
    id: 'wi-20-002',
    source: 'Wisconsin DPI, IDEA Complaint Decision 20-002 (dpi.wi.gov/sped/idea-complaint-decision-20-002)',
    facts: 'On January 3 and 7, 2020 the cab came at 8:00, waited 7 and 13 minutes and left without the student.',
    wordings: [[rides, 'open']],
    situations: [
      {
        assumed: 'Each ride is an event at which it was offered and not taken.',
        input: {
          plan: planOf('2019-11-22', [accommodation(rides, { accommodation: 'transportation', appliesTo: ['ride'] })]),
          calendar: year('2019-09-03', '2020-06-05'),
          log: logOf([event('2020-01-03', 'offered-declined', 'ride'), event('2020-01-07', 'offered-declined', 'ride')]),
          asOf: '2020-01-10',
        },
        figures: [
          { what: 'rides offered and not taken', stated: 2, engine: 2, of: ofEvents('offeredDeclined') },
          { what: 'rides asked of the school', stated: null, engine: 0, of: ofEvents('asked') },
          { what: 'findings', stated: null, engine: 0, of: found('accommodation-not-provided') },
        ],
      },
    ],
    left: 'The minutes of waiting: a record of an event has no length.',
  },
  {
    id: 'wi-10-061',
    source: 'Wisconsin DPI, IDEA Complaint Decision 10-061 (Milwaukee; dpi.wi.gov/sped/idea-complaint-decision-10-061)',
    facts: 'From September 1 to October 12, 2010 the bus was late on 16 of 28 school days, by 6 to 85 minutes. Not implemented.',
    wordings: [['transportation two times per day between home and school', 'transportation 2x/day']],
    situations: [
      {
        assumed: 'The ride to school is an event of each day; the first sixteen were late. Labor Day and one more day are closed.',
        input: {
          plan: planOf('2010-09-01', [accommodation('Transportation to school', { accommodation: 'transportation', appliesTo: ['ride'] })]),
          calendar: year('2010-09-01', '2011-06-10', '2010-09-06', '2010-10-04'),
          log: logOf(
            busDays.map((date, i) => event(date, i < 16 ? 'partial' : 'provided', 'ride')),
            [complete('2010-09-01', '2010-10-12')],
          ),
          asOf: '2010-10-12',
        },
        figures: [
          {
            what: 'school days',
            stated: 28,
            engine: 28,
            of: ({ provisions }) => (provisions[0]?.kind === 'accommodation' ? provisions[0].window.schoolDays : 0),
          },
          { what: 'days with a late bus', stated: 16, engine: 16, of: ofEvents('partial') },
          { what: 'days with a bus in time', stated: null, engine: 12, of: ofEvents('provided') },
          // 16 of 28 is 57 %.
          { what: 'size', stated: null, engine: 'very-large', of: severityOf('accommodation-partial') },
        ],
      },
    ],
    left: 'The 6 to 85 minutes: a record of an event has no length. The class time that was lost belongs to other promises.',
  },
]
