import { describe, expect, test } from 'vitest'
import {
  comparePlans,
  type Plan,
  type PlanChange,
  type Provision,
  planChangesEs,
  planOn,
  type ServiceProvision,
} from '../../../src/index.ts'
import { calendar, lateReport, perWeek, planWith, speech, twiceAWeek } from '../../support/worked.ts'

const plan = (...provisions: readonly Provision[]): Plan => ({ ...planWith(), provisions })
const one = (before: Provision, after: Provision, more: object = {}): PlanChange =>
  comparePlans(plan(before), plan(after), more)[0] as PlanChange
const monthly: ServiceProvision = speech(
  { sessions: { min: 8, max: 8 }, per: { unit: 'month', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
  { asWritten: 'Speech 8x per month, 30 minutes' },
)

const { frequency: _, ...withoutFrequency } = speech()

describe('comparePlans, one line', () => {
  test('less: sessions and minutes, in words', () => {
    const later = speech(perWeek(1), { asWritten: 'Speech 1x per week, 30 minutes' })
    const change = one(speech(), later)
    expect(change).toMatchObject({ line: 'speech', change: 'shrank', matchedBy: 'line' })
    expect(change.aspects.map(({ aspect, direction }) => [aspect, direction])).toEqual([
      ['sessions', 'less'],
      ['minutes', 'less'],
    ])
    expect(change.message).toBe(
      '“Speech 2x per week, 30 minutes”, now “Speech 1x per week, 30 minutes”: the later version promises less (sessions in a week from 2 to 1 and minutes in a week from 60 to 30).',
    )
    expect(one(speech(), later, { texts: planChangesEs }).message).toBe(
      '«Speech 2x per week, 30 minutes», ahora «Speech 1x per week, 30 minutes»: la versión nueva promete menos (sesiones por semana: antes 2, ahora 1 y minutos por semana: antes 60, ahora 30).',
    )
  })

  test.each<[string, Provision, Provision, PlanChange['change'], readonly string[]]>([
    ['the same', speech(), speech(), 'same', []],
    ['other words alone', speech(), speech(twiceAWeek, { asWritten: 'Speech twice a week for 30 min' }), 'reworded', []],
    ['more', speech(perWeek(1)), speech(perWeek(2)), 'grew', ['sessions', 'minutes']],
    ['longer and less often', speech(perWeek(2)), speech(perWeek(1, 45)), 'changed', ['sessions', 'minutes', 'minutes-per-session']],
    ['as many minutes, otherwise cut', speech(perWeek(2)), speech(perWeek(1, 60)), 'changed', ['sessions', 'minutes-per-session']],
    [
      'a lower end that is not lower, and an upper one that is gone',
      speech({ sessions: { min: 2, max: 3 }, per: { unit: 'week', count: 1 } }),
      speech({ sessions: { min: 2, max: null }, per: { unit: 'week', count: 1 } }),
      'grew',
      ['sessions'],
    ],
    [
      'a range that opened both ways',
      speech({ sessions: { min: 2, max: 2 }, per: { unit: 'week', count: 1 } }),
      speech({ sessions: { min: 1, max: 3 }, per: { unit: 'week', count: 1 } }),
      'changed',
      ['sessions'],
    ],
    ['the place', speech(twiceAWeek, { setting: 'pull-out' }), speech(twiceAWeek, { setting: 'push-in' }), 'moved', ['setting']],
    ['a group that is stated now', speech(), speech(twiceAWeek, { group: { max: 3 } }), 'moved', ['group']],
    ['an end', speech(), speech(twiceAWeek, { effective: { start: '2026-09-08', end: '2027-01-29' } }), 'moved', ['start', 'end']],
    ['no frequency any more', speech(), withoutFrequency, 'shrank', ['frequency']],
    ['another period, without a calendar', speech(), monthly, 'changed', ['period']],
    [
      'extended time',
      { id: 'time', kind: 'accommodation', accommodation: 'extended-time', asWritten: '1.5×', parameters: { timeMultiplier: 1.5 } },
      { id: 'time', kind: 'accommodation', accommodation: 'extended-time', asWritten: '2×', parameters: { timeMultiplier: 2 } },
      'grew',
      ['timeMultiplier'],
    ],
    [
      'fewer kinds of event',
      { id: 'time', kind: 'accommodation', accommodation: 'extended-time', asWritten: 'a', appliesTo: ['test', 'assignment'] },
      { id: 'time', kind: 'accommodation', accommodation: 'extended-time', asWritten: 'a', appliesTo: ['test'] },
      'shrank',
      ['applies-to'],
    ],
    [
      'a smaller group is more of what is promised',
      { id: 'small', kind: 'accommodation', accommodation: 'small-group', asWritten: 'a', parameters: { maxGroupSize: 6 } },
      { id: 'small', kind: 'accommodation', accommodation: 'small-group', asWritten: 'a', parameters: { maxGroupSize: 4 } },
      'grew',
      ['maxGroupSize'],
    ],
    ['one report more', lateReport, { ...lateReport, due: ['2027-01-29', '2027-06-01'] }, 'grew', ['due-dates']],
    [
      'an agreed amount',
      { id: 'owed', kind: 'commitment', asWritten: 'a', agreed: { minutes: 600 }, by: '2027-06-01' },
      { id: 'owed', kind: 'commitment', asWritten: 'a', agreed: { minutes: 300 }, by: '2027-06-11' },
      'shrank',
      ['agreed', 'by'],
    ],
    [
      'the share of the day',
      { id: 'place', kind: 'setting', setting: 'regular-class', asWritten: 'a', regularClassPercent: { min: 80, max: 100 } },
      { id: 'place', kind: 'setting', setting: 'regular-class', asWritten: 'a', regularClassPercent: { min: 40, max: 79 } },
      'moved',
      ['regular-class-percent'],
    ],
  ])('%s', (_, before, after, change, aspects) => {
    const found = one(before, after)
    expect([found.change, found.aspects.map(({ aspect }) => aspect)]).toEqual([change, aspects])
    expect(found.message).not.toMatch(/undefined|null|NaN|\(\)/u)
    expect(one(before, after, { texts: planChangesEs }).message).not.toMatch(/undefined|null|NaN|\(\)/u)
  })

  test('weeks and months are compared over the school year of the calendar', () => {
    const { aspects, change } = one(speech(), monthly, { calendar })
    expect(aspects.map(({ aspect, direction }) => [aspect, direction])).toEqual([
      ['period', 'other'],
      ['sessions-a-year', 'less'],
      ['minutes-a-year', 'less'],
    ])
    expect(change).toBe('shrank')
    // 39 weeks with school of two; nine months of eight, one day of August and nine school days of June.
    expect(aspects[1]).toMatchObject({ before: { max: 78 }, after: { max: 77 } })
  })
})

describe('comparePlans, which line is which', () => {
  const other = (id: string, more: Partial<ServiceProvision> = {}): ServiceProvision => ({ ...speech(), id, ...more })

  test('added and removed', () => {
    const changes = comparePlans(plan(speech(), other('ot', { service: 'occupational-therapy' })), plan(speech(), lateReport))
    expect(changes.map(({ line, change }) => [line, change])).toEqual([
      ['speech', 'same'],
      ['reports', 'added'],
      ['ot', 'removed'],
    ])
    expect(changes.map(({ message }) => message)[2]).toBe('“Speech 2x per week, 30 minutes” is not in the later version.')
  })

  test('a plan of another school: by the promise', () =>
    expect(comparePlans(plan(other('a')), plan(other('b', { frequency: perWeek(3) })))).toMatchObject([
      { line: 'b', change: 'grew', matchedBy: 'promise' },
    ]))

  test('not where another line could be meant as well', () => {
    const changes = comparePlans(plan(other('a'), other('b')), plan(other('c')))
    expect(changes.map(({ line, change }) => [line, change])).toEqual([
      ['c', 'added'],
      ['a', 'removed'],
      ['b', 'removed'],
    ])
  })

  test('direct service and its consultation are two promises', () => {
    const changes = comparePlans(plan(other('a'), other('b', { delivery: 'consult' })), plan(other('c', { delivery: 'consult' })))
    expect(changes.map(({ line, change }) => [line, change])).toEqual([
      ['c', 'same'],
      ['a', 'removed'],
    ])
  })

  test('an id that means another kind now is no match', () =>
    expect(comparePlans(plan(speech()), plan({ ...lateReport, id: 'speech' })).map(({ change }) => change)).toEqual(['added', 'removed']))
})

describe('planOn', () => {
  const versioned: Plan = {
    ...plan(speech()),
    versions: [{ id: 'amended', effective: { start: '2026-11-02' }, provisions: [speech(perWeek(1))] }],
  }

  test.each([
    ['2026-09-01', 'plan-1'],
    ['2026-11-01', 'plan-1'],
    ['2026-11-02', 'amended'],
    ['2027-03-01', 'amended'],
  ] as const)('%s: %s', (date, id) => expect(planOn(versioned, date).id).toBe(id))

  test('a standstill names the yardstick', () => {
    const held: Plan = { ...versioned, standstill: { from: '2026-12-01', to: '2026-12-31', version: 'plan-1' } }
    expect(['2026-11-30', '2026-12-15', '2027-01-01'].map((date) => planOn(held, date as '2026-11-30').id)).toEqual([
      'amended',
      'plan-1',
      'amended',
    ])
  })

  test('two versions of one plan', () =>
    expect(comparePlans(planOn(versioned, '2026-10-01'), planOn(versioned, '2026-12-01'))[0]?.change).toBe('shrank'))
})
