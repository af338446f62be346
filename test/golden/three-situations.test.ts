import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/core/bounds.ts'
import { draft } from '../../src/drafts/draft.ts'
import { nextStep } from '../../src/drafts/ladder/next-step.ts'
import { evaluate } from '../../src/evaluate.ts'
import { threeSituations } from '../../src/fixtures/three-situations.ts'
import type { AccommodationResult, ServiceResult, SettingResult } from '../../src/model/evaluation.ts'

/*
 * The whole outcome of the three situations, worked out by hand from the domain page, week by week, before the engine ran.
 */

const example = threeSituations()
const evaluation = evaluate(example)
const [speech, time, place] = evaluation.provisions as [ServiceResult, AccommodationResult, SettingResult]

type Range = number | [number, number]
const bounds = (range: Range): Bounds => (typeof range === 'number' ? { min: range, max: range } : { min: range[0], max: range[1] })

/** Week, school days, verdict, and sessions and minutes as required, delivered, accounted. */
const weeks: readonly [string, number, string, readonly [Range, Range, Range], readonly [Range, Range, Range], string][] = [
  ['2026-09-07', 4, 'met', [[1, 2], 1, 1], [[30, 60], 30, 30], 'Labor Day: one session is enough for the bar'],
  ['2026-09-14', 5, 'shortfall', [2, 1, 1], [60, 30, 30], 'one held, one missed: provider absent'],
  ['2026-09-21', 5, 'shortfall', [2, 0, 0], [60, 0, 0], 'none held'],
  ['2026-09-28', 5, 'met', [2, 1, 2], [60, 30, 60], 'one held, the child was ill for the other'],
  ['2026-10-05', 5, 'undetermined', [2, [0, 5], [0, 5]], [60, [0, 150], [0, 150]], 'nobody wrote anything down'],
  ['2026-10-12', 5, 'shortfall', [2, 1, 1], [60, 30, 30], 'an assembly took the second'],
  ['2026-10-19', 5, 'met', [2, 2, 2], [60, 60, 60], 'the missed session was made up a week later'],
  ['2026-10-26', 5, 'shortfall', [2, 1, 1], [60, 30, 30], 'the make-up belongs to the week before'],
  ['2026-11-02', 5, 'undetermined', [2, [0, 4], [0, 4]], [60, [0, 120], [0, 120]], 'one miss noted, four days open'],
  ['2026-11-09', 5, 'met', [2, 2, 2], [60, 60, 60], 'both held'],
  ['2026-11-16', 5, 'undetermined', [2, [1, 2], [1, 2]], [60, [30, 60], [30, 60]], 'the two notebooks disagree about Tuesday'],
  ['2026-11-23', 3, 'shortfall', [[1, 2], 1, 1], [[30, 60], 20, 20], 'one session is enough, its 20 minutes are not'],
  ['2026-11-30', 5, 'met', [2, 2, 2], [60, 60, 60], 'both held'],
  ['2026-12-07', 4, 'met', [[1, 2], 1, 1], [[30, 60], 30, 30], 'snow on Tuesday; a miss on a closed day changes nothing'],
  ['2026-12-14', 5, 'shortfall', [2, 1, 1], [60, 30, 30], 'one held, one missed'],
]

describe('“Speech 2x per week”', () => {
  test('has these fifteen weeks', () => expect(speech.periods.map(({ start }) => start)).toEqual(weeks.map(([start]) => start)))

  test.each(weeks)('week of %s: %s school days, %s', (start, schoolDays, verdict, sessions, minutes) => {
    const period = speech.periods.find((one) => one.start === start)
    expect(period).toMatchObject({ schoolDays, verdict })
    const [sessionsRequired, sessionsDelivered, sessionsAccounted] = sessions.map(bounds)
    expect(period?.sessions).toMatchObject({ required: sessionsRequired, delivered: sessionsDelivered, accounted: sessionsAccounted })
    const [minutesRequired, minutesDelivered, minutesAccounted] = minutes.map(bounds)
    expect(period?.minutes).toMatchObject({ required: minutesRequired, delivered: minutesDelivered, accounted: minutesAccounted })
  })

  test('adds up: 6 to 11 sessions and 190 to 340 minutes short of what is asked of the school', () => {
    expect(speech.totals).toMatchObject({ start: '2026-09-08', end: '2026-12-18', schoolDays: 71 })
    expect(speech.totals.sessions).toMatchObject({
      required: { min: 27, max: 30 },
      delivered: { min: 15, max: 25 },
      undelivered: { agencySide: { min: 6, max: 11 }, allReasons: { min: 10, max: 15 } },
      balance: { required: 30, delivered: 15, notCounted: { 'student-absent': 1 }, shortPeriod: 3, short: 6, cannotTell: 5 },
    })
    expect(speech.totals.minutes).toMatchObject({
      undelivered: { agencySide: { min: 190, max: 340 }, allReasons: { min: 310, max: 460 } },
      balance: { required: 900, delivered: 440, notCounted: { 'student-absent': 30 }, shortPeriod: 90, short: 190, cannotTell: 150 },
    })
  })

  test('names the days that would settle the open weeks, and the day in dispute', () => {
    const open = evaluation.undetermined.filter(({ rule }) => rule === 'service-frequency')
    expect(open.map(({ wouldSettle }) => wouldSettle)).toEqual([
      ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'],
      ['2026-11-02', '2026-11-04', '2026-11-05', '2026-11-06'],
      ['2026-11-17'],
    ])
  })

  test('lists the make-up with its delay', () => {
    const [frequency] = evaluation.violations
    expect(frequency?.cured).toEqual([{ date: '2026-10-28', for: '2026-10-21', records: ['s13'], delayDays: 7 }])
  })
})

test('“extended time” not offered during tests: 2 not given, 1 in part, 2 given, 1 unknown', () => {
  expect(time).toMatchObject({ verdict: 'shortfall', asked: bounds(6), provided: bounds([2, 3]), partial: 1, notProvided: 2 })
})

test('“small group support” with the child in the full class on 4 of 6 days', () => {
  expect(place).toMatchObject({ verdict: 'shortfall', differs: 4, matches: 2, unknown: 0 })
})

test('six findings, the short sessions are too few to count, nothing else', () => {
  expect(evaluation.violations.map(({ rule, severity, occurrences }) => [rule, severity, occurrences.length])).toEqual([
    // 6 of 27 sessions are 22 %, one level up since the first has stood for more than 20 school days.
    ['service-frequency', 'large', 5],
    // 190 of 810 minutes are 23 %, one level up.
    ['service-minutes', 'large', 6],
    ['evidence-conflict', 'not-rated', 1],
    // 2 of 6 known tests are 33 %, 1 of 6 is 17 %.
    ['accommodation-not-provided', 'large', 2],
    ['accommodation-partial', 'notable', 1],
    // 4 of 6 dates are 67 %.
    ['setting-mismatch', 'very-large', 4],
  ])
  // 10 minutes of one session, of 15 sessions of 30: 2 %.
  expect(evaluation.matches.map(({ rule }) => rule)).toEqual(['service-session-length'])
})

test('every record is accounted for', () => {
  expect(evaluation.entries).toMatchObject({
    total: 38,
    counted: 36,
    makeUps: [{ id: 's13', for: '2026-10-21', counted: true }],
    noted: [{ id: 's24', why: 'no-school' }],
  })
})

test('the message about speech quotes the plan, lists the weeks and asks one question', () => {
  const step = nextStep({ evaluation, calendar: example.calendar, choose: { step: 'ask', provision: 'speech' } })
  const { subject, text, issues } = draft(step, { evaluation, child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' })
  expect(issues).toEqual([])
  expect(subject).toBe('A question about A.’s IEP: Speech 2x per week, 30 minutes')
  expect(text).toBe(`Dear Ms. Reyes,

I have a question about A.’s IEP of September 8, 2026. It says: “Speech 2x per week, 30 minutes”.

In these weeks, I have a record of fewer sessions than that:
- week of September 14, 2026: 1 of 2 sessions
- week of September 21, 2026: 0 of 2 sessions
- week of October 12, 2026: 1 of 2 sessions
- week of October 26, 2026: 1 of 2 sessions
- week of December 14, 2026: 1 of 2 sessions

For the week of November 23, 2026, I have a record of 20 of at least 30 minutes. For November 17, 2026, the notes that I have say different things.

For 3 other weeks, my notes cannot tell.

Could you help me understand what is going on, and how we can make sure it happens as planned?

I am glad to talk at a time that suits you. Thank you for all you do.

Kind regards,
J. D.
`)
})
