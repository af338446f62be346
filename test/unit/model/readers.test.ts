import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { readCalendar, readLog, readPlan, readPolicy } from '../../../src/index.ts'

const { plan, calendar, log } = threeSituations()
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** An input with one thing changed, and the issue that it must give: code, path. */
interface Row {
  readonly name: string
  readonly input: unknown
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly fix?: RegExp
}

const planWith = (change: (one: ReturnType<typeof copy<Record<string, never>>>) => void): unknown => {
  const changed = copy(plan) as unknown as Record<string, never>
  change(changed)
  return changed
}
const provision = (more: object): unknown => ({ ...copy(plan), provisions: [{ ...copy(plan.provisions[0]), ...more }] })
const frequency = (more: object): unknown => provision({ frequency: { sessions: 2, per: 'week', ...more } })

describe('readPlan', () => {
  test('accepts the example, unchanged', () => expect(readPlan(copy(plan))).toEqual({ ok: true, value: plan, issues: [] }))

  test('makes ranges of plain numbers, and periods of words', () => {
    const read = readPlan(frequency({ minutesPerSession: 30 }))
    expect(read.ok && read.value.provisions[0]).toMatchObject({
      frequency: { sessions: { min: 2, max: 2 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
    })
  })

  const errors: readonly Row[] = [
    { name: 'no object', input: 'IEP', code: 'wrong-type', path: [] },
    { name: 'nothing', input: undefined, code: 'missing', path: [] },
    { name: 'a missing id', input: { ...copy(plan), id: undefined }, code: 'missing', path: ['id'], fix: /Add “id”/u },
    { name: '31 June', input: { ...copy(plan), effective: { start: '2026-06-31' } }, code: 'not-a-date', path: ['effective', 'start'] },
    {
      name: 'an end before the start',
      input: { ...copy(plan), effective: { start: '2026-09-08', end: '2026-09-07' } },
      code: 'end-before-start',
      path: ['effective', 'end'],
    },
    { name: 'an unknown kind of provision', input: provision({ kind: 'sevice' }), code: 'unknown-value', path: ['provisions', 0, 'kind'] },
    { name: 'sessions of -1', input: frequency({ sessions: -1 }), code: 'out-of-range', path: ['provisions', 0, 'frequency', 'sessions'] },
    {
      name: 'sessions of 2.5',
      input: frequency({ sessions: 2.5 }),
      code: 'out-of-range',
      path: ['provisions', 0, 'frequency', 'sessions'],
    },
    {
      name: 'minutes of 10^9',
      input: frequency({ minutesPerSession: 1e9 }),
      code: 'out-of-range',
      path: ['provisions', 0, 'frequency', 'minutesPerSession'],
    },
    {
      name: 'sessions and minutes',
      input: frequency({ minutes: 60 }),
      code: 'contradiction',
      path: ['provisions', 0, 'frequency', 'sessions'],
    },
    {
      name: 'an upper end below the lower',
      input: frequency({ sessions: { min: 3, max: 2 } }),
      code: 'contradiction',
      path: ['provisions', 0, 'frequency', 'sessions', 'max'],
    },
    {
      name: 'an unknown period',
      input: frequency({ per: { unit: 'wek', count: 1 } }),
      code: 'unknown-value',
      path: ['provisions', 0, 'frequency', 'per', 'unit'],
      fix: /Did you mean “week”/u,
    },
    {
      name: 'a repeated id',
      input: planWith((one) => (one.provisions as unknown as unknown[]).push(copy(plan.provisions[0]))),
      code: 'duplicate-id',
      path: ['provisions', 3, 'id'],
    },
    {
      name: 'two versions of one day',
      input: { ...copy(plan), versions: [{ effective: { start: '2026-09-08' }, provisions: [] }] },
      code: 'overlap',
      path: ['versions', 0, 'effective', 'start'],
    },
    {
      name: 'a version that begins before another has ended',
      input: {
        ...copy(plan),
        versions: [
          { effective: { start: '2026-10-01', end: '2026-12-01' }, provisions: [] },
          { effective: { start: '2026-11-01' }, provisions: [] },
        ],
      },
      code: 'overlap',
      path: ['versions', 1, 'effective', 'start'],
    },
    {
      name: 'a line that changes its kind',
      input: {
        ...copy(plan),
        versions: [
          {
            effective: { start: '2026-11-01' },
            provisions: [{ id: 'x', line: 'speech', kind: 'setting', setting: 'home', asWritten: 'Home' }],
          },
        ],
      },
      code: 'contradiction',
      path: ['versions', 0, 'provisions', 0, 'kind'],
    },
    {
      name: 'a standstill on a version that is not there',
      input: { ...copy(plan), standstill: { from: '2026-10-01', version: 'v9' } },
      code: 'unknown-value',
      path: ['standstill', 'version'],
    },
  ]
  test.each(errors)('$name', ({ input, code, path, fix }) => {
    const read = readPlan(input)
    const [first] = read.issues
    expect(first).toMatchObject({ code, path })
    expect(first?.expected).not.toBe('')
    expect(first?.fix).toMatch(fix ?? /\.$|\?$/u)
    expect(first?.fix).not.toMatch(/undefined|\[object/u)
  })

  test('a key that is not known is a warning, with the one that was meant', () => {
    const read = readPlan({ ...copy(plan), jursdiction: 'US-IL' })
    expect(read.ok).toBe(true)
    expect(read.issues).toMatchObject([
      { code: 'unknown-key', severity: 'warning', path: ['jursdiction'], fix: 'Did you mean “jurisdiction”? It was not read.' },
    ])
  })
})

describe('readCalendar', () => {
  test('accepts the example, unchanged', () => expect(readCalendar(copy(calendar))).toEqual({ ok: true, value: calendar, issues: [] }))

  const rows: readonly Row[] = [
    { name: 'no start', input: { end: '2027-06-11' }, code: 'missing', path: ['start'] },
    { name: 'an end before the start', input: { start: '2026-08-31', end: '2026-06-11' }, code: 'end-before-start', path: ['end'] },
    {
      name: 'a weekday that is none',
      input: { ...copy(calendar), weekdays: ['mon', 'mittwoch'] },
      code: 'unknown-value',
      path: ['weekdays', 1],
    },
    {
      name: 'terms that end too early',
      input: { ...copy(calendar), terms: [{ unit: 'quarter', start: '2026-08-31', end: '2026-10-30' }] },
      code: 'incomplete-terms',
      path: ['terms'],
    },
    {
      name: 'terms that overlap',
      input: {
        ...copy(calendar),
        terms: [
          { unit: 'semester', start: '2026-08-31', end: '2027-01-22' },
          { unit: 'semester', start: '2027-01-20', end: '2027-06-11' },
        ],
      },
      code: 'overlap',
      path: ['terms'],
    },
    {
      name: 'school years that overlap',
      input: {
        ...copy(calendar),
        years: [
          { start: '2026-08-31', end: '2027-06-11' },
          { start: '2027-06-01', end: '2028-06-09' },
        ],
      },
      code: 'overlap',
      path: ['years', 1],
    },
    {
      name: 'a closure in another year',
      input: { ...copy(calendar), closures: [{ start: '2025-11-27', end: '2025-11-28' }] },
      code: 'out-of-range',
      path: ['closures', 0],
    },
    { name: 'no weekdays', input: { ...copy(calendar), weekdays: [] }, code: 'empty', path: ['weekdays'] },
  ]
  test.each(rows)('$name', ({ input, code, path }) => expect(readCalendar(input).issues[0]).toMatchObject({ code, path }))
})

describe('readPolicy', () => {
  test('accepts what differs', () => expect(readPolicy({ tolerance: 0.1 })).toEqual({ ok: true, value: { tolerance: 0.1 }, issues: [] }))
  test.each([
    [{ tolernce: 0.1 }, 'unknown-key'],
    [{ tolerance: 5 }, 'out-of-range'],
    [{ reasons: { 'bus-late': 'counts' } }, 'unknown-key'],
    [{ reasons: { unknown: 'ignored' } }, 'unknown-value'],
    ['strict', 'wrong-type'],
  ])('%j', (input, code) => expect(readPolicy(input)).toMatchObject({ ok: false, issues: [{ code }] }))
})

describe('readLog', () => {
  test('accepts the example, unchanged', () => {
    const read = readLog(copy(log), { plan })
    expect(read.ok && read.value).toEqual(log)
    expect(read).toMatchObject({ issues: [], counts: { rows: 38, accepted: 38, rejected: 0 } })
  })

  const good = { id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'missed', source: 'parent' }
  const rows: readonly (readonly [string, object, string, string])[] = [
    ['31 June', { date: '2026-06-31' }, 'not-a-date', 'date'],
    ['a date with a time', { date: '2026-10-06T09:00:00Z' }, 'not-a-date', 'date'],
    ['minutes of -5', { minutes: -5 }, 'out-of-range', 'minutes'],
    ['minutes of 2.5', { minutes: 2.5 }, 'out-of-range', 'minutes'],
    ['minutes of 10^9', { minutes: 1e9 }, 'out-of-range', 'minutes'],
    ['minutes as text', { minutes: '30' }, 'wrong-type', 'minutes'],
    ['a status that is none', { status: 'done' }, 'unknown-value', 'status'],
    ['a misspelt status', { status: 'misssed' }, 'unknown-value', 'status'],
    ['a reason that is none', { reason: 'bus late' }, 'unknown-value', 'reason'],
    ['a source that is none', { source: 'mom' }, 'unknown-value', 'source'],
    ['no source', { source: undefined }, 'missing', 'source'],
    ['an unknown provision', { provisionId: 'speach' }, 'unknown-provision', 'provisionId'],
    ['no provision', { provisionId: undefined }, 'missing', 'provisionId'],
    ['a clock that is none', { start: '25:10' }, 'wrong-type', 'start'],
    ['a make-up for 31 June', { makeUpFor: '2026-06-31' }, 'not-a-date', 'makeUpFor'],
    ['a group of nobody', { groupSize: 0 }, 'out-of-range', 'groupSize'],
    ['a line break in an id', { id: 'o1\nBcc: x' }, 'wrong-type', 'id'],
  ]
  test.each(rows)('%s: reported, and the good row beside it kept', (_, change, code, key) => {
    const read = readLog(
      [
        { ...good, id: 'o0' },
        { ...good, ...change },
      ],
      { plan },
    )
    expect(read).toMatchObject({
      ok: true,
      counts: { rows: 2, accepted: 1, rejected: 1 },
      issues: [{ code, path: ['observations', 1, key] }],
    })
  })

  test('an unknown provision is told which was meant', () =>
    expect(readLog([{ ...good, provisionId: 'speach' }], { plan }).issues[0]?.fix).toBe('Did you mean “speech”?'))

  test('the source of rows that name none can be given', () =>
    expect(readLog([{ ...good, source: undefined }], { source: 'parent' })).toMatchObject({ ok: true, counts: { accepted: 1 } }))

  test.each([null, 1, 'text', {}, { rows: [] }, [[]], [null], ['x']])('%j never throws', (input) => {
    const read = readLog(input)
    expect(read.counts.accepted).toBe(0)
    expect(read.issues.length).toBeGreaterThan(0)
  })

  test('an empty log is a log', () => expect(readLog([])).toMatchObject({ ok: true, issues: [], counts: { rows: 0 } }))

  test('two records of one id are a warning, unless one was written later', () => {
    expect(readLog([good, { ...good, status: 'delivered' }]).issues).toMatchObject([{ code: 'duplicate-id', severity: 'warning' }])
    expect(readLog([good, { ...good, status: 'delivered', recordedAt: '2026-10-08' }]).issues).toEqual([])
  })

  test('a bad coverage, attendance or opportunity is reported and left out', () => {
    const read = readLog({
      observations: [],
      coverage: [{ provisionId: 'speech', source: 'parent', start: '2026-10-09', end: '2026-10-05' }],
      attendance: [
        { date: '2026-10-40', status: 'absent' },
        { date: '2026-10-06', status: 'absent' },
      ],
      opportunities: 'many',
    })
    expect(read.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['end-before-start', 'coverage.0.end'],
      ['not-a-date', 'attendance.0.date'],
      ['wrong-type', 'opportunities'],
    ])
    expect(read.ok && read.value).toEqual({ observations: [], coverage: [], attendance: [{ date: '2026-10-06', status: 'absent' }] })
  })

  test('prototype tricks change nothing', () => {
    const hostile = JSON.parse(
      '[{"id":"o1","provisionId":"speech","date":"2026-10-06","source":"parent","__proto__":{"status":"missed"}}]',
    ) as unknown
    const read = readLog(hostile)
    expect(read.ok && read.value.observations[0]?.status).toBeUndefined()
    expect(({} as Record<string, unknown>).status).toBeUndefined()
  })

  test('thousands of broken rows: the first are listed, the rest are counted', () => {
    const read = readLog(Array.from({ length: 5000 }, (_, i) => ({ ...good, id: `o${i}`, minutes: -1 })))
    expect(read.counts).toEqual({ rows: 5000, accepted: 0, rejected: 5000 })
    expect(read.issues.length).toBe(1001)
    expect(read.issues.at(-1)).toMatchObject({ code: 'too-many-issues', found: '"4000 more"' })
  })
})

describe('whatever comes in', () => {
  const keys = [
    'id',
    'provisionId',
    'date',
    'status',
    'minutes',
    'source',
    'observations',
    'coverage',
    'provisions',
    'effective',
    '__proto__',
    'constructor',
  ]
  const anything = fc.anything({
    key: fc.oneof(fc.constantFrom(...keys), fc.string()),
    maxDepth: 4,
    withDate: true,
    withMap: true,
    withBigInt: true,
  })

  test('readers never throw, and rows are accepted or rejected', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const read of [readPlan, readCalendar, readPolicy]) expect(Array.isArray(read(input).issues)).toBe(true)
        const { counts } = readLog(Array.isArray(input) ? input : [input])
        expect(counts.accepted + counts.rejected).toBe(counts.rows)
      }),
      { numRuns: 2000 },
    )
  })
})
