import { describe, expect, test } from 'vitest'
import type { PeriodUnit } from '../../../src/time/period-unit.ts'
import type { SchoolCalendar, Term } from '../../../src/time/school-calendar.ts'
import { type LineDays, laidOut } from '../../support/laid-out.ts'

type Row = readonly [string, PeriodUnit, number, LineDays, readonly string[]]

describe('terms', () => {
  const term = (unit: Term['unit'], start: Term['start'], end: Term['end']): Term => ({ unit, start, end })
  /** Listed in no order; the first begins before the year, the second leaves a gap, the last ends before the year does. */
  const year: SchoolCalendar = {
    start: '2026-08-31',
    end: '2027-06-11',
    terms: [
      term('trimester', '2027-03-15', '2027-06-04'),
      term('semester', '2026-08-31', '2027-01-22'),
      term('trimester', '2026-08-24', '2026-11-20'),
      term('trimester', '2026-11-30', '2027-03-12'),
    ],
  }
  const whole: LineDays = { from: '2026-09-08', to: '2027-06-11' }
  const trimesters = ['2026-08-24..2026-11-20', '2026-11-21..2027-03-12', '2027-03-13..2027-06-11']
  const rows: readonly Row[] = [
    ['days in none belong to the next, at the end to the last; listed in any order', 'trimester', 1, whole, trimesters],
    ['only those of the line', 'trimester', 1, { from: '2026-11-23', to: '2027-03-12' }, trimesters.slice(1, 2)],
    ['by twos; the calendar has one of the last two', 'trimester', 2, whole, ['2026-08-24..2027-03-12', '2027-03-13..2027-06-11, 1 of 2']],
    ['by twos from the line’s first term on', 'trimester', 2, { from: '2026-12-07', to: '2027-06-11' }, ['2026-11-21..2027-06-11']],
    [
      'a line that begins on the last day of a term has that term',
      'trimester',
      2,
      { from: '2026-11-20', to: '2027-06-11' },
      ['2026-08-24..2027-03-12', '2027-03-13..2027-06-11, 1 of 2'],
    ],
    ['a year with one term is that term', 'semester', 1, whole, ['2026-08-31..2027-06-11']],
  ]
  test.each(rows)('%s', (_, unit, count, line, periods) => expect(laidOut({ unit, count }, year, line)).toEqual(periods))

  test('a first term that begins late has the days before it', () =>
    expect(
      laidOut(
        { unit: 'quarter', count: 1 },
        { ...year, terms: [term('quarter', '2026-09-14', '2026-10-30'), term('quarter', '2026-11-02', '2027-06-30')] },
        whole,
      ),
    ).toEqual(['2026-08-31..2026-10-30', '2026-10-31..2027-06-30']))

  test.each([
    ['a kind that the calendar lacks', 'marking-period', year],
    ['a calendar without terms', 'trimester', { start: year.start, end: year.end }],
  ] as const)('%s cannot be laid out', (_, unit, calendar) => expect(laidOut({ unit, count: 1 }, calendar, whole)).toBe('no-such-term'))

  describe('of two school years', () => {
    const two: SchoolCalendar = {
      start: '2026-08-31',
      end: '2028-06-09',
      years: [
        { start: '2026-08-31', end: '2027-06-11' },
        { start: '2027-08-30', end: '2028-06-09' },
      ],
    }
    const ofFirst = [term('semester', '2026-08-31', '2027-01-22'), term('semester', '2027-01-25', '2027-06-11')]
    const ofSecond = [term('semester', '2027-08-30', '2028-01-21'), term('semester', '2028-01-24', '2028-06-09')]
    const both: LineDays = { from: '2026-09-08', to: '2028-06-09' }
    test('each has its own; the summer is in none', () =>
      expect(laidOut({ unit: 'semester', count: 1 }, { ...two, terms: [...ofSecond, ...ofFirst] }, both)).toEqual([
        '2026-08-31..2027-01-22',
        '2027-01-23..2027-06-11',
        '2027-08-30..2028-01-21',
        '2028-01-22..2028-06-09',
      ]))
    test('a line in the year whose terms are not listed has none', () => {
      const calendar = { ...two, terms: ofFirst }
      for (const count of [1, 2])
        expect(laidOut({ unit: 'semester', count }, calendar, { from: '2027-09-06', to: '2028-06-09' })).toBe('no-such-term')
    })
    test('a term of one day, on the first or the last day of a year, is a term of it', () => {
      const terms = [
        term('semester', '2026-08-31', '2026-08-31'),
        term('semester', '2026-09-01', '2027-06-10'),
        term('semester', '2027-06-11', '2027-06-11'),
      ]
      expect(laidOut({ unit: 'semester', count: 1 }, { ...two, terms }, { from: '2026-08-31', to: '2027-06-11' })).toEqual([
        '2026-08-31..2026-08-31',
        '2026-09-01..2027-06-10',
        '2027-06-11..2027-06-11',
      ])
    })
  })
})
