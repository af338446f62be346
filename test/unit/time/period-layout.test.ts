import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/engine/compile.ts'
import type { ServiceLine } from '../../../src/engine/service-line.ts'
import type { PolicyInput } from '../../../src/model/policy.ts'
import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { Per, PeriodUnit } from '../../../src/time/period-unit.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { calendar, planWith, speech } from '../../support/worked.ts'

const lineOf = (
  per: Per,
  on: SchoolCalendar = calendar,
  effective?: { start: CivilDate; end: CivilDate },
  policy?: PolicyInput,
): ServiceLine =>
  compile({
    plan: planWith(speech({ sessions: { min: 2, max: 2 }, per }), effective === undefined ? {} : { effective }),
    calendar: on,
    policy,
  }).lines[0] as ServiceLine

const spans = (line: ServiceLine): readonly string[] => line.periods.map(({ start, end }) => `${fromDay(start)}..${fromDay(end)}`)

const quarters: SchoolCalendar['terms'] = [
  { unit: 'quarter', start: '2026-08-31', end: '2026-10-30' },
  { unit: 'quarter', start: '2026-11-04', end: '2027-01-22' },
  { unit: 'quarter', start: '2027-01-25', end: '2027-04-02' },
  { unit: 'quarter', start: '2027-04-05', end: '2027-06-04' },
]

describe('periods of one unit', () => {
  const first = (count: number, ...args: Parameters<typeof lineOf>): readonly string[] => spans(lineOf(...args)).slice(0, count)
  const start = { start: '2026-09-08', end: '2026-12-18' } as const

  test('weeks start on Monday, or as the calendar says', () => {
    expect(first(2, { unit: 'week', count: 1 })).toEqual(['2026-09-07..2026-09-13', '2026-09-14..2026-09-20'])
    expect(first(2, { unit: 'week', count: 1 }, { ...calendar, weekStart: 'sun' })).toEqual([
      '2026-09-06..2026-09-12',
      '2026-09-13..2026-09-19',
    ])
  })

  test('every two weeks, from the first week with a school day of the line', () =>
    expect(first(2, { unit: 'week', count: 2 })).toEqual(['2026-09-07..2026-09-20', '2026-09-21..2026-10-04']))

  test('weeks counted from the provision’s start', () =>
    expect(first(2, { unit: 'week', count: 1 }, calendar, start, { periodAnchor: 'provision-start' })).toEqual([
      '2026-09-08..2026-09-14',
      '2026-09-15..2026-09-21',
    ]))

  test('months of the calendar, or counted from the provision’s start', () => {
    expect(first(2, { unit: 'month', count: 1 })).toEqual(['2026-09-01..2026-09-30', '2026-10-01..2026-10-31'])
    expect(first(2, { unit: 'month', count: 2 })).toEqual(['2026-09-01..2026-10-31', '2026-11-01..2026-12-31'])
    expect(first(1, { unit: 'month', count: 1 }, calendar, start, { periodAnchor: 'provision-start' })).toEqual(['2026-09-08..2026-10-07'])
  })

  test('named terms; days in none belong to the next, or to the last', () =>
    expect(spans(lineOf({ unit: 'quarter', count: 1 }, { ...calendar, terms: quarters }))).toEqual([
      '2026-08-31..2026-10-30',
      '2026-10-31..2027-01-22',
      '2027-01-23..2027-04-02',
      '2027-04-03..2027-06-11',
    ]))

  test('a term that the calendar lacks cannot be laid out', () => {
    const line = lineOf({ unit: 'trimester', count: 1 }, { ...calendar, terms: quarters })
    expect(line.periods).toEqual([])
    expect(line.notAssessable.map(({ why }) => why)).toEqual(['no-such-term'])
  })

  test('six-day cycles slide over closures (domain.md §8, 18), or skip them, or begin again', () => {
    const cycle = { length: 6, start: '2026-09-08' } as const
    expect(spans(lineOf({ unit: 'cycle', count: 1 }, { ...calendar, cycle }))).toContain('2026-11-23..2026-12-02')
    expect(spans(lineOf({ unit: 'cycle', count: 1 }, { ...calendar, cycle: { ...cycle, onClosure: 'skip' } }))[0]).toBe(
      '2026-09-08..2026-09-15',
    )
    expect(spans(lineOf({ unit: 'cycle', count: 1 }, { ...calendar, cycle: { ...cycle, restarts: ['2026-09-14'] } })).slice(0, 2)).toEqual([
      '2026-09-08..2026-09-13',
      '2026-09-14..2026-09-21',
    ])
  })

  test('the plan’s year and the school year', () => {
    expect(spans(lineOf({ unit: 'plan-year', count: 1 }))).toEqual(['2026-09-08..2027-09-07'])
    expect(spans(lineOf({ unit: 'school-year', count: 1 }))).toEqual(['2026-08-31..2027-06-11'])
  })

  test('in all: the provision’s whole window', () =>
    expect(spans(lineOf({ unit: 'total', count: 1 }, calendar, start))).toEqual(['2026-09-08..2026-12-18']))

  test('a leap day and a year’s end are days like any other', () => {
    const leap: SchoolCalendar = { start: '2027-08-30', end: '2028-06-09' }
    const line = lineOf({ unit: 'month', count: 1 }, leap, { start: '2027-08-30', end: '2028-06-09' })
    expect(spans(line)).toContain('2028-02-01..2028-02-29')
    expect(spans(line)).toContain('2027-12-01..2027-12-31')
    expect(line.periods.find(({ start: day }) => fromDay(day) === '2028-02-01')?.schoolDays).toEqual({ min: 21, max: 21 })
  })
})

describe('every duty day lies in exactly one period, and school days are counted as on paper', () => {
  const units: readonly PeriodUnit[] = ['school-day', 'week', 'month', 'quarter', 'school-year', 'plan-year', 'total']
  const closures = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 280 }), fc.integer({ min: 0, max: 12 }), fc.boolean()).map(([from, length, planned]) => ({
      start: fromDay(toDay('2026-08-31') + from),
      end: fromDay(toDay('2026-08-31') + from + length),
      planned,
    })),
    { maxLength: 5 },
  )
  const anchors = fc.constantFrom<PolicyInput>({}, { periodAnchor: 'provision-start' })
  test.each(units)('%s', (unit) => {
    fc.assert(
      fc.property(closures, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 100 }), anchors, (closed, count, after, policy) => {
        const effective = { start: fromDay(toDay('2026-09-01') + after), end: '2027-06-11' } as const
        const on = { ...calendar, closures: closed, terms: quarters }
        const line = lineOf({ unit, count }, on, effective, policy)
        const first = toDay('2026-08-31') - 800
        const seen = new Map<number, number>()
        line.periods.forEach(({ start, end, schoolDays }, period) => {
          let known = 0
          for (let day = start; day <= end; day++) {
            if ((line.duty[day - first] ?? 0) === 0) continue
            seen.set(day, (seen.get(day) ?? 0) + 1)
            expect(line.periodOf[day - first]).toBe(period)
            const isClosed = closed.some((one) => toDay(one.start) <= day && day <= toDay(one.end))
            if ((day + 3) % 7 < 5 && !isClosed) known++
          }
          expect(schoolDays).toEqual({ min: known, max: known })
        })
        line.duty.forEach((due, index) => {
          // Units that count school days begin on one: days without school before the first are in no period.
          if (line.school[index] === 0) return
          if (due > 0) expect(seen.get(index + first), fromDay(index + first)).toBe(1)
        })
      }),
      { numRuns: 60 },
    )
  })
})
