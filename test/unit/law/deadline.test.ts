import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../src/core/usage-error.ts'
import { clocksFor } from '../../../src/law/clocks-for.ts'
import { type DeadlineInput, deadlineOf } from '../../../src/law/deadline-of.ts'
import type { LawClock, StatePack } from '../../../src/law/pack.ts'
import { packUsCa } from '../../../src/law/states/us-ca.ts'
import { packUsIl } from '../../../src/law/states/us-il.ts'
import { packUsIn } from '../../../src/law/states/us-in.ts'
import { packUsMa } from '../../../src/law/states/us-ma.ts'
import { packUsMi } from '../../../src/law/states/us-mi.ts'
import { packUsPa } from '../../../src/law/states/us-pa.ts'
import { packUsTx } from '../../../src/law/states/us-tx.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'

const year: SchoolCalendar = {
  start: '2026-08-31',
  end: '2027-06-11',
  closures: [
    { start: '2026-09-07', end: '2026-09-07' },
    { start: '2026-11-26', end: '2026-11-27' },
    { start: '2026-12-21', end: '2027-01-01' },
  ],
}
const calendar: SchoolCalendar = {
  ...year,
  end: '2028-06-09',
  years: [
    { start: '2026-08-31', end: '2027-06-11' },
    { start: '2027-08-30', end: '2028-06-09' },
  ],
}

const clock = (pack: StatePack, ...rest: [Parameters<typeof clocksFor>[1], Parameters<typeof clocksFor>[2]?]): LawClock =>
  clocksFor(pack, ...rest)[0] as LawClock
const start = clock(packUsIl, 'service-start')

const rows: readonly (readonly [string, DeadlineInput, readonly [string | null, string | null]])[] = [
  ['Illinois: ten school days after the notice', { clock: start, event: '2026-09-01', calendar }, ['2026-09-16', '2026-09-16']],
  ['exactly ten remain: the last of them', { clock: start, event: '2027-05-28', calendar }, ['2027-06-11', '2027-06-11']],
  ['nine remain: the start of the next school year', { clock: start, event: '2027-05-31', calendar }, ['2027-08-30', '2027-08-30']],
  ['notice in summer: the start of the next school year', { clock: start, event: '2027-07-20', calendar }, ['2027-08-30', '2027-08-30']],
  ['next year’s calendar is not there yet', { clock: start, event: '2027-05-31', calendar: year }, ['2027-06-14', null]],
  ['notice shortly before the calendar begins', { clock: start, event: '2026-08-20', calendar }, ['2026-08-31', '2026-08-31']],
  ['notice when the year before may still have ten', { clock: start, event: '2026-05-29', calendar }, ['2026-06-12', '2026-08-31']],
  ['no calendar at all', { clock: start, event: '2026-09-01' }, ['2026-09-02', null]],
  [
    'the calendar is entered only so far, and the year may hold nine or ten',
    { clock: start, event: '2027-05-28', calendar: { ...calendar, knownUntil: '2027-06-08' } },
    ['2027-06-11', null],
  ],
  [
    'Michigan: fifteen school days',
    { clock: clock(packUsMi, 'service-start', 'later-plan'), event: '2026-09-01', calendar },
    ['2026-09-23', '2026-09-23'],
  ],
  [
    'Indiana: the eleventh instructional day',
    { clock: clock(packUsIn, 'service-start', 'later-plan'), event: '2026-09-01', calendar },
    ['2026-09-17', '2026-09-17'],
  ],
  [
    'Pennsylvania: fourteen calendar days for preschool',
    { clock: clock(packUsPa, 'service-start', 'preschool'), event: '2026-12-15' },
    ['2026-12-29', '2026-12-29'],
  ],
  [
    'Texas: notice five school days before',
    { clock: clock(packUsTx, 'prior-notice'), event: '2026-09-15', calendar },
    ['2026-09-08', '2026-09-08'],
  ],
  [
    'California: sixty days without winter break',
    { clock: clock(packUsCa, 'evaluation-to-plan'), event: '2026-12-01', calendar },
    ['2027-02-11', '2027-02-15'],
  ],
  [
    'California: records in five business days',
    { clock: clock(packUsCa, 'records'), event: '2026-12-18', holidays: ['2026-12-25'] },
    ['2026-12-28', '2026-12-28'],
  ],
  [
    'Massachusetts: forty-five school working days',
    { clock: clock(packUsMa, 'evaluation-to-plan'), event: '2026-09-08', calendar },
    ['2026-11-10', '2026-11-10'],
  ],
]

test.each(rows)('%s', (_, input, [earliest, latest]) => expect(deadlineOf(input)).toEqual({ earliest, latest }))

test('Illinois: the notice of a service that did not begin, absences left out', () => {
  const { missedServiceNotice: rule } = packUsIl
  if (rule === undefined) throw new Error('Illinois has the rule.')
  const absences = ['2026-09-10', '2026-09-11'] as const
  const notBegun = deadlineOf({ clock: rule.notBegun, event: '2026-09-01', calendar, absences })
  expect(notBegun).toEqual({ earliest: '2026-09-18', latest: '2026-09-18' })
  expect(deadlineOf({ clock: rule.notice, event: '2026-09-18', calendar })).toEqual({ earliest: '2026-09-23', latest: '2026-09-23' })
  expect(deadlineOf({ clock: rule.notBegun, event: '2026-09-01', calendar })).toEqual({ earliest: '2026-09-16', latest: null })
})

describe('what cannot be computed', () => {
  test('a rule without a number', () =>
    expect(deadlineOf({ clock: clock(packUsCa, 'service-start'), event: '2026-09-01', calendar })).toBeNull())
  test('no real day, no whole number', () => {
    expect(() => deadlineOf({ clock: start, event: '2026-02-30' })).toThrow(UsageError)
    expect(() => deadlineOf({ clock: { ...start, days: 1.5 }, event: '2026-02-03' })).toThrow(UsageError)
    expect(() => deadlineOf({ clock: { ...start, days: -1 }, event: '2026-02-03' })).toThrow(UsageError)
  })
})
