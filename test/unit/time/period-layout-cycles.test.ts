import { describe, expect, test } from 'vitest'
import type { Cycle, SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { type LineDays, laidOut } from '../../support/laid-out.ts'

/** Three weeks with one Monday closed: fourteen school days, September 14 to 18, 22 to 25, September 28 to October 2. */
const weeks: SchoolCalendar = { start: '2026-09-14', end: '2026-10-02', closures: [{ start: '2026-09-21', end: '2026-09-21' }] }
const all: LineDays = { from: '2026-09-14', to: '2026-10-02' }
const cycles = (cycle: Partial<Cycle>, line: LineDays = all, count = 1, more: Partial<SchoolCalendar> = {}) =>
  laidOut({ unit: 'cycle', count }, { ...weeks, ...more, cycle: { length: 3, ...cycle } }, line)

describe('a cycle is so many school days', () => {
  const slid = [
    '2026-09-14..2026-09-16',
    '2026-09-17..2026-09-22',
    '2026-09-23..2026-09-27',
    '2026-09-28..2026-09-30',
    '2026-10-01..2026-10-02, at least 3 days',
  ]
  const rows: readonly (readonly [string, Partial<Cycle>, LineDays, number, readonly string[]])[] = [
    ['a closure makes it slide; the last does not come out even', {}, all, 1, slid],
    ['said so', { onClosure: 'slide' }, all, 1, slid],
    [
      'or a closure skips its day; the last comes out even',
      { onClosure: 'skip' },
      all,
      1,
      ['2026-09-14..2026-09-16', '2026-09-17..2026-09-21', '2026-09-22..2026-09-24', '2026-09-25..2026-09-29', '2026-09-30..2026-10-02'],
    ],
    ['two make one period', {}, all, 2, ['2026-09-14..2026-09-22', '2026-09-23..2026-09-30', '2026-10-01..2026-10-02, at least 6 days']],
    [
      'two that skip: one is left over, whole as it is',
      { onClosure: 'skip' },
      all,
      2,
      ['2026-09-14..2026-09-21', '2026-09-22..2026-09-29', '2026-09-30..2026-10-02, at least 6 days'],
    ],
    ['fourteen days are two cycles of seven', { length: 7 }, all, 1, ['2026-09-14..2026-09-23', '2026-09-24..2026-10-02']],
    ['which make one period', { length: 7 }, all, 2, ['2026-09-14..2026-10-02']],
    ['a last period that has its two cycles, the second cut short', { length: 8 }, all, 2, ['2026-09-14..2026-10-02, at least 16 days']],
    [
      'only those of the line, from its first school day',
      {},
      { from: '2026-09-21', to: '2026-09-25' },
      1,
      ['2026-09-22..2026-09-24', '2026-09-25..2026-09-29'],
    ],
    [
      'the days before the first day 1 are in none',
      { start: '2026-09-16' },
      all,
      1,
      ['2026-09-16..2026-09-21', '2026-09-22..2026-09-24', '2026-09-25..2026-09-29', '2026-09-30..2026-10-02'],
    ],
    ['two make one from the first day 1 on', { start: '2026-09-16' }, all, 2, ['2026-09-16..2026-09-24', '2026-09-25..2026-10-02']],
    [
      'a line that begins within a cycle has that cycle, counted from the first day of the year',
      { start: '2026-09-14' },
      { from: '2026-09-15', to: '2026-09-18' },
      1,
      ['2026-09-14..2026-09-16', '2026-09-17..2026-09-22'],
    ],
    [
      'a line that begins later is counted from that day 1 too',
      { start: '2026-09-16' },
      { from: '2026-09-23', to: '2026-09-28' },
      1,
      ['2026-09-22..2026-09-24', '2026-09-25..2026-09-29'],
    ],
    [
      'two make one from the cycle in which it begins',
      { start: '2026-09-16' },
      { from: '2026-09-23', to: '2026-10-02' },
      2,
      ['2026-09-22..2026-09-29', '2026-09-30..2026-10-02, at least 6 days'],
    ],
  ]
  test.each(rows)('%s', (_, cycle, line, count, periods) => expect(cycles(cycle, line, count)).toEqual(periods))
})

describe('day 1 comes again on a restart', () => {
  const tail = ['2026-09-22..2026-09-24', '2026-09-25..2026-09-29', '2026-09-30..2026-10-02']
  const rows: readonly (readonly [string, Partial<Cycle>, LineDays, readonly string[]])[] = [
    [
      'listed in any order',
      { restarts: ['2026-09-30', '2026-09-18'] },
      all,
      [
        '2026-09-14..2026-09-16',
        '2026-09-17..2026-09-17',
        '2026-09-18..2026-09-23',
        '2026-09-24..2026-09-28',
        '2026-09-29..2026-09-29',
        '2026-09-30..2026-10-02',
      ],
    ],
    [
      'on a day without school: on the next that has it',
      { restarts: ['2026-09-19'] },
      all,
      ['2026-09-14..2026-09-16', '2026-09-17..2026-09-21', ...tail],
    ],
    [
      'two of them without school between are one',
      { restarts: ['2026-09-21', '2026-09-19'] },
      all,
      ['2026-09-14..2026-09-16', '2026-09-17..2026-09-21', ...tail],
    ],
    [
      'a restart before the line counts',
      { restarts: ['2026-09-18'] },
      { from: '2026-09-23', to: '2026-09-25' },
      ['2026-09-18..2026-09-23', '2026-09-24..2026-09-28'],
    ],
    [
      'the last of several does',
      { start: '2026-09-14', restarts: ['2026-09-15', '2026-09-18'] },
      { from: '2026-09-23', to: '2026-09-25' },
      ['2026-09-18..2026-09-23', '2026-09-24..2026-09-28'],
    ],
    ['one on the line’s first day too', { restarts: ['2026-09-18'] }, { from: '2026-09-18', to: '2026-09-23' }, ['2026-09-18..2026-09-23']],
    ['one before the year does not', { restarts: ['2026-09-08'] }, { from: '2026-09-15', to: '2026-09-17' }, ['2026-09-15..2026-09-17']],
    [
      'one after it does not',
      { restarts: ['2026-10-05'] },
      { from: '2026-10-01', to: '2026-10-02' },
      ['2026-10-01..2026-10-02, at least 3 days'],
    ],
  ]
  test.each(rows)('%s', (_, cycle, line, periods) => expect(cycles(cycle, line)).toEqual(periods))
})

describe('each school year begins with day 1', () => {
  const two: Partial<SchoolCalendar> = {
    end: '2027-09-24',
    years: [
      { start: '2027-09-13', end: '2027-09-24' },
      { start: '2026-09-14', end: '2026-09-18' },
    ],
  }
  test('whatever the year before left over', () =>
    expect(cycles({ start: '2026-09-14' }, { from: '2026-09-14', to: '2027-09-17' }, 1, two)).toEqual([
      '2026-09-14..2026-09-16',
      '2026-09-17..2026-09-18, at least 3 days',
      '2027-09-13..2027-09-15',
      '2027-09-16..2027-09-20',
    ]))
  test('or with the line’s first school day, where the calendar says nothing of that year', () =>
    expect(cycles({ start: '2026-09-14' }, { from: '2027-09-15', to: '2027-09-24' }, 1, two)).toEqual([
      '2027-09-15..2027-09-19',
      '2027-09-20..2027-09-22',
      '2027-09-23..2027-09-24, at least 3 days',
    ]))
})

describe('the length of a cycle', () => {
  const periods = ['2026-09-14..2026-09-21', '2026-09-22..2026-09-28', '2026-09-29..2026-10-02, at least 5 days']
  const unit = 'cycle'
  test('is the calendar’s', () => expect(cycles({ length: 5 })).toEqual(periods))
  test('or the plan’s, where the calendar has no cycle', () => expect(laidOut({ unit, count: 1, length: 5 }, weeks, all)).toEqual(periods))
  test('or both’s, where they agree', () =>
    expect(laidOut({ unit, count: 1, length: 5 }, { ...weeks, cycle: { length: 5 } }, all)).toEqual(periods))
  test('where they do not, nothing can be laid out', () =>
    expect(laidOut({ unit, count: 1, length: 6 }, { ...weeks, cycle: { length: 5 } }, all)).toBe('no-such-term'))
  test('nor where neither says it', () => expect(laidOut({ unit, count: 1 }, weeks, all)).toBe('no-such-term'))
})

describe('in a calendar entered only so far', () => {
  const rows: readonly (readonly [string, Partial<Cycle>, number, Partial<SchoolCalendar>, readonly string[]])[] = [
    [
      'a cycle ends for sure where its days and the next day 1 are known',
      {},
      1,
      { knownUntil: '2026-09-23' },
      [
        '2026-09-14..2026-09-16',
        '2026-09-17..2026-09-22',
        '2026-09-23..2026-09-27, end not known',
        '2026-09-28..2026-09-30, end not known',
        '2026-10-01..2026-10-02, end not known, at least 3 days',
      ],
    ],
    [
      'and not where that is not known, be it a cycle of one day',
      {},
      1,
      { knownUntil: '2026-09-22', end: '2026-10-01' },
      [
        '2026-09-14..2026-09-16',
        '2026-09-17..2026-09-22, end not known',
        '2026-09-23..2026-09-27, end not known',
        '2026-09-28..2026-09-30, end not known',
        '2026-10-01..2026-10-01, end not known, at least 3 days',
      ],
    ],
    [
      'of two that make one period, both must be known',
      {},
      2,
      { knownUntil: '2026-09-28' },
      ['2026-09-14..2026-09-22', '2026-09-23..2026-09-30, end not known', '2026-10-01..2026-10-02, end not known, at least 6 days'],
    ],
    [
      'behind a day that is not known no cycle is, though all its own days are',
      {},
      1,
      { knownUntil: '2026-09-24', extraDays: ['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02'] },
      [
        '2026-09-14..2026-09-16',
        '2026-09-17..2026-09-22',
        '2026-09-23..2026-09-27, end not known',
        '2026-09-28..2026-09-30, end not known',
        '2026-10-01..2026-10-02, end not known, at least 3 days',
      ],
    ],
    [
      'until day 1 comes again on a day that is known',
      { restarts: ['2026-09-29'] },
      1,
      { knownUntil: '2026-09-24', extraDays: ['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02'] },
      [
        '2026-09-14..2026-09-16',
        '2026-09-17..2026-09-22',
        '2026-09-23..2026-09-27, end not known',
        '2026-09-28..2026-09-28, end not known',
        '2026-09-29..2026-10-01',
        '2026-10-02..2026-10-02, at least 3 days',
      ],
    ],
    [
      'a cycle that skips closures is known all along',
      { onClosure: 'skip', length: 5 },
      1,
      { knownUntil: '2026-09-15' },
      ['2026-09-14..2026-09-20', '2026-09-21..2026-09-27', '2026-09-28..2026-10-02'],
    ],
  ]
  test.each(rows)('%s', (_, cycle, count, more, periods) => expect(cycles(cycle, all, count, more)).toEqual(periods))
})
