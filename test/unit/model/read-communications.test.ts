import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { readCommunications } from '../../../src/index.ts'

const { plan } = threeSituations()
const asked = {
  id: 'm1',
  date: '2026-10-05',
  kind: 'sent',
  step: 'ask',
  with: [{ name: 'Ms. Reyes', role: 'case-manager' }],
  about: ['speech'],
}
const answered = {
  id: 'm2',
  date: '2026-10-08',
  kind: 'received',
  with: [{ role: 'case-manager' }],
  replyTo: 'm1',
  agreed: [{ what: 'Look at the schedule', who: 'Ms. Reyes', by: '2026-10-16' }],
}

describe('readCommunications', () => {
  test('accepts a list, or an object with a list, unchanged', () => {
    const counts = { rows: 2, accepted: 2, rejected: 0 }
    expect(readCommunications([asked, answered], { plan })).toEqual({ ok: true, value: [asked, answered], issues: [], counts })
    expect(readCommunications({ communications: [asked, answered] }, { plan })).toMatchObject({ ok: true, issues: [], counts })
  })

  const rejected: readonly { name: string; row: unknown; code: string; path: readonly (string | number)[]; fix?: RegExp }[] = [
    { name: 'no object', row: 'called', code: 'wrong-type', path: [] },
    { name: 'nothing', row: null, code: 'wrong-type', path: [] },
    { name: 'no id', row: { ...asked, id: undefined }, code: 'missing', path: ['id'], fix: /Add “id”/u },
    { name: '31 June', row: { ...asked, date: '2026-06-31' }, code: 'not-a-date', path: ['date'], fix: /a date that exists/u },
    { name: 'a kind that is none', row: { ...asked, kind: 'recieved' }, code: 'unknown-value', path: ['kind'], fix: /“received”/u },
    { name: 'a step that is none', row: { ...asked, step: 'followup' }, code: 'unknown-value', path: ['step'], fix: /“follow-up”/u },
    { name: 'a role that is none', row: { ...asked, with: [{ role: 'boss' }] }, code: 'unknown-value', path: ['with', 0, 'role'] },
    { name: 'nobody', row: { ...asked, with: [{}] }, code: 'contradiction', path: ['with', 0] },
    { name: 'a line that is none', row: { ...asked, about: ['speach'] }, code: 'unknown-provision', path: ['about', 0], fix: /“speech”/u },
    { name: 'about nothing', row: { ...asked, about: [] }, code: 'out-of-range', path: ['about'] },
    { name: 'a promise of nothing', row: { ...asked, kind: 'promise' }, code: 'missing', path: ['agreed'] },
    { name: 'a line break in a name', row: { ...asked, with: [{ name: 'A\nBcc: b' }] }, code: 'wrong-type', path: ['with', 0, 'name'] },
    { name: 'the id of another', row: { ...asked, id: 'm2' }, code: 'duplicate-id', path: ['id'], fix: /id of its own/u },
  ]

  test.each(rejected)('$name: rejected with its place and a fix, the good entry beside it kept', ({ row, code, path, fix }) => {
    const read = readCommunications([answered, row], { plan })
    expect(read.counts).toEqual({ rows: 2, accepted: 1, rejected: 1 })
    const [first] = read.issues.filter(({ severity }) => severity === 'error')
    expect(first).toMatchObject({ code, path: ['communications', 1, ...path] })
    expect(first?.fix).toMatch(fix ?? /./u)
  })

  const odd: readonly { name: string; rows: readonly unknown[]; path: readonly (string | number)[] }[] = [
    { name: 'a step of a call', rows: [{ ...asked, kind: 'call' }], path: ['communications', 0, 'step'] },
    { name: 'an unclear message of one’s own', rows: [{ ...asked, unclear: true }], path: ['communications', 0, 'unclear'] },
    { name: 'a reply to nothing', rows: [answered], path: ['communications', 0, 'replyTo'] },
    { name: 'an answer before the question', rows: [{ ...asked, date: '2026-10-09' }, answered], path: ['communications', 1, 'replyTo'] },
    {
      name: 'a promise for a day that was over',
      rows: [asked, { ...answered, agreed: [{ what: 'x', by: '2025-10-16' }] }],
      path: ['communications', 1, 'agreed', 0, 'by'],
    },
    { name: 'a key that is not known', rows: [{ ...asked, abuot: ['speech'] }], path: ['communications', 0, 'abuot'] },
  ]

  test.each(odd)('$name: accepted with a warning', ({ rows, path }) => {
    const read = readCommunications(rows, { plan })
    expect(read.counts.rejected).toBe(0)
    expect(read.issues.map(({ severity, path: at }) => [severity, at])).toEqual([['warning', path]])
  })

  test('never throws, and every row is accepted or rejected', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.record({ ...rowParts() }, { requiredKeys: [] })))),
        (input) => {
          const { counts, issues, ...read } = readCommunications(input, { plan })
          expect(counts.accepted + counts.rejected).toBe(counts.rows)
          if (read.ok) expect(read.value).toHaveLength(counts.accepted)
          if (counts.rejected > 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('of many issues the first are listed and the rest counted', () => {
    const { issues, counts } = readCommunications(Array.from({ length: 3000 }, () => ({})))
    expect(counts).toEqual({ rows: 3000, accepted: 0, rejected: 3000 })
    expect(issues.length).toBe(1001)
    expect(issues.at(-1)?.code).toBe('too-many-issues')
  })
})

const rowParts = () => ({
  id: fc.oneof(fc.string(), fc.constant('m1')),
  date: fc.oneof(fc.string(), fc.constant('2026-10-05')),
  kind: fc.oneof(fc.string(), fc.constantFrom('sent', 'received', 'promise')),
  with: fc.oneof(fc.anything(), fc.constant([{ role: 'team' }])),
  agreed: fc.oneof(fc.anything(), fc.constant([{ what: 'x' }])),
})
