import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../src/core/usage-error.ts'
import { fromDay, isCivilDate, parseDay, toDay } from '../../../src/time/civil-date.ts'
import { monthStart, plusMonths } from '../../../src/time/months.ts'
import { startOfWeek, weekdayIndex, weekdays } from '../../../src/time/weekday.ts'

const dayLength = 86_400_000

test('every day from 1900 to 2199 is what the platform’s UTC calendar says', () => {
  const first = Date.UTC(1900, 0, 1) / dayLength
  const last = Date.UTC(2199, 11, 31) / dayLength
  let wrong = 0
  for (let day = first; day <= last; day++) {
    const text = new Date(day * dayLength).toISOString().slice(0, 10)
    const weekday = (new Date(day * dayLength).getUTCDay() + 6) % 7
    if (fromDay(day) !== text || parseDay(text) !== day || weekdayIndex(day) !== weekday) wrong++
  }
  expect(wrong).toBe(0)
})

describe('what is no date', () => {
  const rows = [
    '2026-06-31',
    '2026-02-29',
    '2100-02-29',
    '1899-12-31',
    '2200-01-01',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-1-05',
    '2026-10-5',
    '26-10-05',
    '2026/10/05',
    '2026-10-05T00:00',
    ' 2026-10-05',
    '2026-10-0a',
    '２０２６-10-05',
    '',
    // The characters right before and after the digits (a slash, a colon) are none.
    '2026-0:-01',
    '2026-01-0:',
    '202:-01-01',
    '2026-1/-01',
    '2026-01-1/',
    '203/-01-01',
    '2026-+1-01',
    '2026- 1-01',
    '2026x01-01',
    '2026-01x01',
    '20260-1-01',
    '20260-1-1',
    '2026-01-1',
    '2026-01-001',
    '2026-99-01',
    '2026-01-32',
    '2026-04-31',
  ]
  test.each(rows)('%j', (text) => {
    expect(isCivilDate(text)).toBe(false)
    expect(() => toDay(text)).toThrow(UsageError)
  })
  test('the error names what stood there and what was expected', () => {
    const thrown = ((): unknown => {
      try {
        return toDay('2026-06-31')
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toMatchObject({
      code: 'not-a-date',
      message: 'Expected a real date as YYYY-MM-DD between 1900 and 2199, found "2026-06-31".',
    })
  })
  test.each([null, undefined, 20261005, {}, { length: 10 }, [...'2026-10-05']])('a value that is no text: %j', (value) =>
    expect(() => toDay(value as never)).toThrow(UsageError),
  )
  test.each([20261005, null, undefined, new Date(0), ['2026-10-05']])('%j', (value) => expect(isCivilDate(value)).toBe(false))
  test.each(['2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('but %s is one', (text) => expect(isCivilDate(text)).toBe(true))
})

test('months are added by the calendar; a date that does not exist becomes the last of its month', () => {
  const plus = (date: string, count: number): string => fromDay(plusMonths(toDay(date), count))
  expect([plus('2026-01-31', 1), plus('2028-01-31', 1), plus('2026-12-15', 1), plus('2026-03-31', -1), plus('2011-12-30', 1)]).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2027-01-15',
    '2026-02-28',
    '2012-01-30',
  ])
  expect(fromDay(monthStart(toDay('2028-02-29')))).toBe('2028-02-01')
})

test('a week begins on its first day and holds the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 80_000 }), fc.constantFrom(...weekdays), (day, weekStart) => {
      const start = startOfWeek(day, weekStart)
      expect(weekdays[weekdayIndex(start)]).toBe(weekStart)
      expect(day - start).toBeGreaterThanOrEqual(0)
      expect(day - start).toBeLessThan(7)
    }),
  )
})
