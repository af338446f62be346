import { describe, expect, test } from 'vitest'
import { evaluate, type Observation, type Violation } from '../../../src/index.ts'

type Row = Partial<Observation> & { readonly minutes: number }

/** What `service-session-length` finds in the week of 2026-09-14, of a promise of 30 minutes each. */
const found = (sessions: number, rows: readonly Row[]): Violation | undefined =>
  evaluate({
    plan: {
      id: 'plan',
      kind: 'iep',
      effective: { start: '2026-09-14', end: '2026-10-16' },
      provisions: [
        {
          id: 'a',
          kind: 'service',
          service: 'speech',
          asWritten: 'words',
          frequency: {
            sessions: { min: sessions, max: sessions },
            per: { unit: 'week', count: 1 },
            minutesPerSession: { min: 30, max: 30 },
          },
        },
      ],
    },
    calendar: { start: '2026-08-31', end: '2027-06-11' },
    log: {
      observations: rows.map((row, i) => ({
        id: `r${i}`,
        provisionId: 'a',
        date: '2026-09-15',
        status: 'delivered',
        source: 'parent',
        ...row,
      })),
      coverage: [{ source: 'parent', start: '2026-09-14', end: '2026-10-16' }],
    },
    asOf: '2026-10-16',
  }).violations.find(({ rule }) => rule === 'service-session-length')

describe('short sessions', () => {
  test('two records that may be one session are one short session for sure', () => {
    const violation = found(2, [{ minutes: 20 }, { minutes: 20 }])
    expect(violation?.occurrences).toHaveLength(1)
    expect(violation?.occurrences[0]?.undelivered?.agencySide).toEqual({ min: 10, max: 10 })
    expect(violation?.message).toContain('10 minutes less')
  })

  test('two sessions of one day have ids of their own', () => {
    const violation = found(10, [
      { minutes: 20, start: '09:00' },
      { minutes: 25, start: '13:00' },
    ])
    expect(violation?.occurrences.map(({ id }) => id)).toEqual([
      'service-session-length/a/2026-09-15..2026-09-15',
      'service-session-length/a/2026-09-15..2026-09-15/2',
    ])
  })

  test('two logs that tell the same give the same share', () => {
    const days = ['2026-09-15', '2026-09-22', '2026-09-29', '2026-10-06', '2026-10-13'] as const
    const rows = days.flatMap((date): Row[] => [
      { date, minutes: 20, start: '09:00' },
      { date, minutes: 20, start: '13:00' },
    ])
    const twice = rows.flatMap((row, i): Row[] => [row, { ...row, id: `s${i}`, source: 'school-log' }])
    expect(found(10, twice)?.share).toEqual(found(10, rows)?.share)
    expect(found(10, rows)?.share?.of).toBe(300)
  })
})
