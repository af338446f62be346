import { describe, expect, test } from 'vitest'
import { threeSituations } from '../../../src/fixtures/index.ts'
import { type Explained, evaluate, explain, printExplained, UsageError } from '../../../src/index.ts'

const example = threeSituations()
const leaves = (step: Explained): readonly Explained[] => (step.parts.length === 0 ? [step] : step.parts.flatMap(leaves))

describe('explain: what can be asked for', () => {
  test('a period by its line and first day, the same as by its JSON pointer', () => {
    expect(explain(example, 'speech.2026-09-14.sessions.delivered')).toEqual(explain(example, '/provisions/0/periods/1/sessions/delivered'))
  })

  test('a bound stands for its pair', () => {
    expect(explain(example, 'speech.2026-09-14.sessions.delivered.min')).toEqual(explain(example, 'speech.2026-09-14.sessions.delivered'))
  })

  test('a finding by its id, with its legal basis', () => {
    const step = explain(example, 'service-frequency/speech')
    expect(step.path).toBe('/violations/0')
    expect(step.basis).toEqual(evaluate(example).violations[0]?.basis)
  })

  test('a line is explained by the verdicts of its periods', () => {
    const step = explain(example, 'speech')
    expect(step.value).toBe('shortfall')
    expect(step.parts).toHaveLength(15)
  })

  test('a choice of policy tells what it decides', () => {
    expect(explain(example, '/policy/tolerance').value).toEqual({ min: 0.05, max: 0.05 })
  })

  test.each([
    'nothing',
    'speech.2026-09-15.sessions',
    '/provisions/9',
    '/constructor',
    'speech.__proto__',
    '/provisions/0/periods/length/x',
  ])('%s is refused with a UsageError, never a raw error', (target) => expect(() => explain(example, target)).toThrow(UsageError))
})

describe('explain: down to the records', () => {
  test('one session held and one missed, each with its log, its completeness and its record', () => {
    expect(printExplained(explain(example, 'speech.2026-09-14.sessions.delivered'))).toBe(`\
1  Sessions held from September 14, 2026 to September 20, 2026, day by day
    assumes: no-longer-than-planned, sessions-per-day, no-session-without-school, no-unrecorded-make-ups
    policy: unrecordedMakeUps = none, minSessionShare = 0
  1  September 15, 2026: as its log says
      days: September 15, 2026
    1  Log “parent”: s02: delivered, 30 minutes; it is stated complete for this day: 1
        records: parent/s02
  0  September 17, 2026: as its log says
      days: September 17, 2026
    0  Log “parent”: s03: missed, reason provider absent; it is stated complete for this day: 0
        records: parent/s03
        policy: reasons.provider-absent = counts
`)
  })

  test('every record that is named is a record of the log', () => {
    const ids = new Set(example.log.observations.map(({ id }) => id))
    const named = leaves(explain(example, 'speech.2026-09-14.sessions.delivered')).flatMap(({ records = [] }) => records)
    expect(named.map(({ id }) => id)).toEqual(['s02', 's03'])
    expect(named.every(({ id }) => ids.has(id))).toBe(true)
  })

  test('the legal basis is written by the citation that is handed in', () => {
    expect(printExplained(explain(example, 'service-frequency/speech'), (id) => `<${id}>`)).toMatch(/rests on: <[^>]+>/u)
  })

  test('a derivation is plain JSON', () => {
    const step = explain(example, 'speech.totals.sessions.required')
    expect(JSON.parse(JSON.stringify(step))).toEqual(step)
  })
})
