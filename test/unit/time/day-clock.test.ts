import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import { type ClockDayKind, clockDayKinds } from '../../../src/time/clock-day-kind.ts'
import { countAfter, type DayClockInput, dayClock, endOfCount, lastDayBefore } from '../../../src/time/day-clock.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'

const monToSat = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** The calendar of the domain page, with the year that follows. */
const calendar: SchoolCalendar = {
  start: '2026-08-31',
  end: '2028-06-09',
  years: [
    { start: '2026-08-31', end: '2027-06-11' },
    { start: '2027-08-30', end: '2028-06-09' },
  ],
  closures: [
    { start: '2026-09-07', end: '2026-09-07' },
    { start: '2026-11-26', end: '2026-11-27' },
    { start: '2026-12-21', end: '2027-01-01' },
    { start: '2027-03-08', end: '2027-03-12' },
    { start: '2026-12-08', end: '2026-12-08', planned: false },
    { start: '2026-10-14', end: '2026-10-14', scope: 'some', groups: ['grade-9'] },
  ],
  shortenedDays: ['2026-09-30'],
  esy: [{ start: '2027-07-05', end: '2027-07-30' }],
}
const holidays: readonly CivilDate[] = ['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01']

const clock = dayClock({ calendar, holidays, absences: ['2026-09-10', '2026-09-11'], notInstructional: ['2026-10-09'] })

const shown = (day: number | undefined): string | undefined => (day === undefined ? undefined : fromDay(day))
const endsOn = (input: DayClockInput, kind: ClockDayKind, after: CivilDate, days: number): readonly (string | undefined)[] => {
  const { earliest, latest } = endOfCount(dayClock(input), kind, toDay(after), days)
  return earliest === latest ? [shown(latest)] : [shown(earliest), shown(latest)]
}

describe('where a count ends', () => {
  const everything = { calendar, holidays, absences: ['2026-09-10', '2026-09-11'], notInstructional: ['2026-10-09'] } as const
  const rows: readonly (readonly [string, ClockDayKind, CivilDate, number, string])[] = [
    ['calendar days run through weekends', 'calendar', '2026-09-01', 60, '2026-10-31'],
    ['the day of the event is not counted', 'calendar', '2026-09-01', 1, '2026-09-02'],
    ['a leap day counts', 'calendar', '2028-02-28', 2, '2028-03-01'],
    ['nothing to count ends on the event', 'school', '2026-09-05', 0, '2026-09-05'],
    ['ten school days past Labor Day', 'school', '2026-09-01', 10, '2026-09-16'],
    ['from a Saturday: the first is Monday', 'school', '2026-09-19', 1, '2026-09-21'],
    ['a shortened day is a school day', 'school', '2026-09-29', 1, '2026-09-30'],
    ['a snow day is none', 'school', '2026-12-07', 1, '2026-12-09'],
    ['closed for one grade only: a school day', 'school', '2026-10-13', 1, '2026-10-14'],
    ['winter break holds no school day', 'school', '2026-12-18', 1, '2027-01-04'],
    ['summer holds none either, its extended school year included', 'school', '2027-06-10', 2, '2027-08-30'],
    ['business days run through winter break', 'business', '2026-12-18', 5, '2026-12-28'],
    ['a federal holiday is no business day, though school is open', 'business', '2026-10-09', 1, '2026-10-13'],
    ['days of unrelated absence are left out', 'school-less-absences', '2026-09-08', 3, '2026-09-15'],
    ['an instructional day is a school day', 'instructional', '2026-09-01', 10, '2026-09-16'],
    ['unless the district says otherwise', 'instructional', '2026-10-08', 1, '2026-10-12'],
    ['so is a school working day', 'school-working', '2026-10-08', 1, '2026-10-09'],
    ['a vacation of five school days is counted through', 'calendar-less-breaks', '2027-03-01', 30, '2027-03-31'],
    ['Thanksgiving too', 'calendar-less-breaks', '2026-11-20', 20, '2026-12-10'],
  ]
  test.each(rows)('%s', (_, kind, after, days, end) => expect(endsOn(everything, kind, after, days)).toEqual([end]))

  test('a longer vacation is left out; the weekends around it are open', () => {
    // December 21 to January 1 are twelve days; December 19 and 20 and January 2 and 3 may or may not belong to them.
    expect(endsOn(everything, 'calendar-less-breaks', '2026-12-01', 30)).toEqual(['2027-01-12', '2027-01-16'])
    expect(countAfter(clock, 'calendar-less-breaks', toDay('2026-12-18'), toDay('2027-01-03'))).toEqual({ min: 0, max: 4 })
    // So is summer.
    expect(endsOn(everything, 'calendar-less-breaks', '2027-06-11', 2)).toEqual(['2027-06-13', '2027-08-31'])
  })

  test('days lost to snow are no vacation', () => {
    const stormy: SchoolCalendar = { ...calendar, closures: [{ start: '2027-02-01', end: '2027-02-12', planned: false }] }
    expect(endsOn({ calendar: stormy }, 'calendar-less-breaks', '2027-01-25', 30)).toEqual(['2027-02-24'])
  })
})

describe('vacations of more than five school days', () => {
  const open = (input: SchoolCalendar): readonly string[] => counted(input, 'max')
  const sure = (input: SchoolCalendar): readonly string[] => counted(input, 'min')
  /** The days from December 14, 2026 to January 10, 2027 that count, as day numbers of their month. */
  const counted = (input: SchoolCalendar, which: 'min' | 'max'): readonly string[] => {
    const c = dayClock({ calendar: input })
    const days: string[] = []
    for (let day = toDay('2026-12-14'); day <= toDay('2027-01-10'); day++)
      if (countAfter(c, 'calendar-less-breaks', day - 1, day)[which] === 1) days.push(fromDay(day).slice(8))
    return days
  }
  const range = (first: number, last: number): readonly string[] =>
    Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(2, '0'))
  const all = [...range(14, 31), ...range(1, 10)]
  const closed = (start: CivilDate, end: CivilDate, planned = true): SchoolCalendar => ({
    start: '2026-08-31',
    end: '2027-06-11',
    closures: [{ start, end, planned }],
  })

  test('five are counted', () => expect(sure(closed('2026-12-21', '2026-12-25'))).toEqual(all))
  test('six are not', () => {
    expect(sure(closed('2026-12-21', '2026-12-28'))).toEqual([...range(14, 18), ...range(29, 31), ...range(1, 10)])
    expect(open(closed('2026-12-21', '2026-12-28'))).toEqual([...range(14, 20), ...range(29, 31), ...range(1, 10)])
  })
  test('a week of snow behind it does not make it longer', () => {
    const calendar = closed('2026-12-21', '2026-12-25')
    const stormy = {
      ...calendar,
      closures: [...(calendar.closures ?? []), { start: '2026-12-28', end: '2026-12-31', planned: false } as const],
    }
    expect(sure(stormy)).toEqual(all)
  })
  test('days not known yet may make it longer', () => {
    const cut = { ...closed('2026-12-21', '2026-12-22'), knownUntil: '2026-12-22' } as const
    expect(sure(cut)).toEqual(range(14, 18))
    expect(open(cut)).toEqual(all)
    // A long one is known to be one; the weekend before it stays open.
    const long = { ...closed('2026-12-21', '2026-12-29'), knownUntil: '2026-12-29' } as const
    expect(open(long)).toEqual([...range(14, 20), ...range(30, 31), ...range(1, 10)])
  })
  test('one that the calendar ends in, or begins in, is open', () => {
    expect(sure({ ...closed('2026-12-21', '2026-12-23'), end: '2026-12-23' })).toEqual(range(14, 18))
    expect(sure({ ...closed('2026-12-28', '2027-01-01'), start: '2026-12-28' })).toEqual(range(4, 10))
    expect(open({ ...closed('2026-12-28', '2027-01-01'), start: '2026-12-28' })).toEqual(all)
  })

  test('as a naive reading of the calendar has it', () => {
    const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(250), fc.nat(16)), { maxLength: 6 }), (closures) => {
        const first = toDay('2026-08-31')
        const input: SchoolCalendar = {
          start: '2026-08-31',
          end: '2027-06-11',
          closures: closures.map(([from, length]) => ({ start: fromDay(first + 7 + from), end: fromDay(first + 7 + from + length) })),
        }
        const days = Array.from({ length: 285 }, (_, i) => fromDay(first + i))
        const isFree = (date: string): boolean =>
          weekday(date) % 6 === 0 || (input.closures ?? []).some(({ start, end }) => start <= date && date <= end)
        const pattern = days.map((date) => (isFree(date) ? (weekday(date) % 6 === 0 ? 'w' : 'c') : 's')).join('')
        // c: closed weekday, w: weekend; runs with more than five c are left out, their outer w are open.
        const expected = pattern.replaceAll(/[cw]+/gu, (run) =>
          run.split('c').length > 6 ? run.replaceAll(/^w+|w+$/gu, (outer) => '?'.repeat(outer.length)).replaceAll(/[cw]/gu, '-') : run,
        )
        const c = dayClock({ calendar: input })
        const found = days.map((_, i) => countAfter(c, 'calendar-less-breaks', first + i - 1, first + i))
        const shownAs = found.map(({ min, max }) => (min === 1 ? '+' : max === 1 ? '?' : '-')).join('')
        expect(shownAs).toBe(expected.replaceAll(/[scw]/gu, '+'))
      }),
    )
  })
})

describe('what is not known stays open', () => {
  const rows: readonly (readonly [string, DayClockInput, ClockDayKind, CivilDate, number, readonly (string | undefined)[]])[] = [
    ['no calendar: weekdays may be school days', {}, 'school', '2026-09-04', 10, ['2026-09-18', undefined]],
    ['no calendar, but calendar days', {}, 'calendar', '2026-09-04', 10, ['2026-09-14']],
    ['no list of holidays', { calendar }, 'business', '2026-09-04', 5, ['2026-09-11', undefined]],
    ['no holidays, said so', { calendar, holidays: [] }, 'business', '2026-09-04', 5, ['2026-09-11']],
    ['no attendance', { calendar }, 'school-less-absences', '2026-09-01', 10, ['2026-09-16', undefined]],
    ['no absences, said so', { calendar, absences: [] }, 'school-less-absences', '2026-09-01', 10, ['2026-09-16']],
    ['the calendar ends', { calendar }, 'school', '2028-06-08', 3, ['2028-06-13', undefined]],
    [
      'a school with Saturdays may have them next year',
      { calendar: { ...calendar, weekdays: [...monToSat] } },
      'school',
      '2028-06-09',
      1,
      ['2028-06-10', undefined],
    ],
    ['before the calendar begins', { calendar }, 'school', '2026-08-26', 3, ['2026-08-31', '2026-09-02']],
    [
      'the calendar is entered only so far',
      { calendar: { ...calendar, knownUntil: '2026-09-10' } },
      'school',
      '2026-09-08',
      3,
      ['2026-09-11', undefined],
    ],
    ['no calendar, breaks left out', {}, 'calendar-less-breaks', '2026-09-01', 60, ['2026-10-31', undefined]],
  ]
  test.each(rows)('%s', (_, input, kind, after, days, limits) => expect(endsOn(input, kind, after, days)).toEqual(limits))
})

describe('counting back from an event', () => {
  const before = (kind: ClockDayKind, event: CivilDate, days: number): readonly (string | undefined)[] => {
    const { earliest, latest } = lastDayBefore(clock, kind, toDay(event), days)
    return [shown(earliest), shown(latest)]
  }
  test.each([
    ['three school days before a Friday', 'school', '2026-09-18', 3, '2026-09-15'],
    ['three school days before the Wednesday after Labor Day', 'school', '2026-09-09', 3, '2026-09-03'],
    ['ten days before', 'calendar', '2026-09-18', 10, '2026-09-08'],
    ['five business days before', 'business', '2026-09-10', 5, '2026-09-02'],
  ] as const)('%s', (_, kind, event, days, last) => expect(before(kind, event, days)).toEqual([last, last]))
  test('open days give the earliest and the latest day', () => {
    const { earliest, latest } = lastDayBefore(dayClock({}), 'school', toDay('2026-09-18'), 3)
    expect([earliest, shown(latest)]).toEqual([undefined, '2026-09-15'])
  })
})

describe('laws', () => {
  const inputs = fc.constantFrom<DayClockInput>(
    { calendar, holidays, absences: ['2026-09-10'] },
    { calendar: { ...calendar, knownUntil: '2026-10-20' }, holidays: [] },
    { calendar: { ...calendar, weekdays: ['mon', 'tue', 'wed', 'thu'] } },
    { calendar: { ...calendar, weekdays: [...monToSat], extraDays: ['2026-12-22'] } },
    {},
  )
  const kinds = fc.constantFrom(...clockDayKinds)
  const days = fc.integer({ min: toDay('2026-06-01'), max: toDay('2028-09-01') })

  test('a span’s count is the sum of its parts, and never more than its days', () => {
    fc.assert(
      fc.property(inputs, kinds, days, fc.nat(400), fc.nat(400), (input, kind, start, one, two) => {
        const c = dayClock(input)
        const first = countAfter(c, kind, start, start + one)
        const second = countAfter(c, kind, start + one, start + one + two)
        const whole = countAfter(c, kind, start, start + one + two)
        expect(whole).toEqual({ min: first.min + second.min, max: first.max + second.max })
        expect(whole.max).toBeLessThanOrEqual(one + two)
        expect(whole.min).toBeLessThanOrEqual(whole.max)
      }),
    )
  })

  test('a count ends on the first day on which enough days have passed', () => {
    fc.assert(
      fc.property(inputs, kinds, days, fc.integer({ min: 1, max: 90 }), (input, kind, start, n) => {
        const c = dayClock(input)
        const { earliest, latest } = endOfCount(c, kind, start, n)
        for (const [end, of] of [
          [earliest, 'max'],
          [latest, 'min'],
        ] as const) {
          if (end === undefined) continue
          expect(countAfter(c, kind, start, end)[of]).toBe(n)
          expect(countAfter(c, kind, start, end - 1)[of]).toBe(n - 1)
        }
        if (earliest !== undefined && latest !== undefined) expect(earliest).toBeLessThanOrEqual(latest)
      }),
    )
  })

  test('counting back is the mirror of counting on', () => {
    fc.assert(
      fc.property(inputs, kinds, days, fc.integer({ min: 0, max: 60 }), (input, kind, event, n) => {
        const c = dayClock(input)
        const { earliest, latest } = lastDayBefore(c, kind, event, n)
        if (latest !== undefined) {
          expect(countAfter(c, kind, latest, event).max).toBe(n)
          expect(countAfter(c, kind, latest + 1, event).max).toBe(Math.max(0, n - 1))
        }
        if (earliest !== undefined) expect(countAfter(c, kind, earliest, event).min).toBe(n)
      }),
    )
  })

  test('what becomes known narrows, and never moves, what was said', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom<ClockDayKind>('school', 'calendar-less-breaks'),
        (start, n, kind) => {
          const open = endOfCount(dayClock({ calendar: { ...calendar, knownUntil: '2026-11-20' } }), kind, start, n)
          const known = endOfCount(dayClock({ calendar }), kind, start, n)
          expect(known.earliest ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(open.earliest ?? Number.POSITIVE_INFINITY)
          expect(open.latest ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(known.latest ?? Number.POSITIVE_INFINITY)
        },
      ),
    )
  })

  test('school days are those of a naive count', () => {
    const closed = (date: string): boolean =>
      (calendar.closures ?? []).some(({ start, end, scope }) => scope !== 'some' && start <= date && date <= end)
    const isSchoolDay = (day: number): boolean => {
      const date = fromDay(day)
      const inYear = (calendar.years ?? []).some(({ start, end }) => start <= date && date <= end)
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      return inYear && weekday >= 1 && weekday <= 5 && !closed(date)
    }
    let wrong = 0
    for (let day = toDay('2026-08-31'); day <= toDay('2028-06-09'); day++) {
      const { min, max } = countAfter(clock, 'school', day - 1, day)
      if (min !== max || min !== (isSchoolDay(day) ? 1 : 0)) wrong++
    }
    expect(wrong).toBe(0)
  })
})
