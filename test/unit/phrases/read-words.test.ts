import { describe, expect, test } from 'vitest'
import { evaluate, readPlan } from '../../../src/index.ts'
import { checkWording } from '../../../src/phrases/index.ts'

const planOf = (...provisions: readonly object[]): unknown => ({
  id: 'p',
  kind: 'iep',
  effective: { start: '2026-09-08', end: '2027-06-11' },
  provisions,
})

describe('a plan that gives provisions in words alone', () => {
  test('is filled in, keeps the words, and lists what was understood', () => {
    const read = readPlan(planOf({ asWritten: 'Speech 2x per week, 30 minutes' }, { id: 'time', asWritten: 'Time and a half for exams' }))
    expect(read.ok && read.value.provisions).toEqual([
      {
        id: 'speech-language',
        kind: 'service',
        service: 'speech-language',
        asWritten: 'Speech 2x per week, 30 minutes',
        frequency: { sessions: { min: 2, max: 2 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
      },
      {
        id: 'time',
        kind: 'accommodation',
        accommodation: 'extended-time',
        asWritten: 'Time and a half for exams',
        appliesTo: ['test'],
        parameters: { timeMultiplier: 1.5 },
      },
    ])
    expect(read.issues).toEqual([])
    expect(read.understood?.map(({ id, status, path }) => ({ id, status, path }))).toEqual([
      { id: 'speech-language', status: 'settled', path: ['provisions', 0] },
      { id: 'time', status: 'settled', path: ['provisions', 1] },
    ])
  })

  test('what is given stays: only what is missing is filled in', () => {
    const read = readPlan(planOf({ id: 's', asWritten: 'Speech 2x30 weekly', setting: 'push-in', flags: ['essential'] }))
    expect(read.ok && read.value.provisions[0]).toMatchObject({
      id: 's',
      service: 'speech-language',
      setting: 'push-in',
      flags: ['essential'],
    })
  })

  test('a kind that the words agree with is filled in as well', () => {
    const given = [
      { id: 's', kind: 'service', asWritten: 'Speech 2x30 weekly' },
      { id: 'a', kind: 'accommodation', asWritten: 'Time and a half for exams' },
      { kind: 'setting', asWritten: 'Resource room' },
    ]
    const bare = given.map(({ kind: _, ...rest }) => rest)
    const read = readPlan(planOf(...given))
    expect(read).toEqual(readPlan(planOf(...bare)))
    expect(read.ok && read.value.provisions.map(({ kind }) => kind)).toEqual(['service', 'accommodation', 'setting'])
  })

  test('a kind that the words do not agree with is left to whoever wrote it', () => {
    const read = readPlan(
      planOf({ id: 's', kind: 'service', asWritten: 'Time and a half for exams' }, { id: 'r', kind: 'constructor', asWritten: 'OT' }),
    )
    expect(read.ok).toBe(false)
    expect(read.issues.map(({ path }) => path)).toEqual([
      ['provisions', 0, 'service'],
      ['provisions', 1, 'kind'],
    ])
  })

  test('a provision that names its service is complete without a frequency: none is taken from its words', () => {
    const one = { id: 's', kind: 'service', service: 'speech-language', asWritten: 'Speech 2x30 weekly' }
    expect(readPlan(planOf(one))).toMatchObject({ ok: true, value: { provisions: [one] } })
    expect(readPlan(planOf(one)).understood).toBeUndefined()
  })

  test('ids are free ones', () => {
    const read = readPlan(planOf({ asWritten: 'Speech 2x30 weekly' }, { asWritten: 'Speech 1x30 weekly, individual' }))
    expect(read.ok && read.value.provisions.map(({ id }) => id)).toEqual(['speech-language', 'speech-language-2'])
  })

  test('what stays doubtful has no frequency, a warning, and the question to ask', () => {
    const read = readPlan(planOf({ id: 'ot', asWritten: 'OT bi-weekly, 30 minutes' }))
    if (!read.ok) throw new Error('the plan was not read')
    expect(read.value.provisions[0]).toEqual({
      id: 'ot',
      kind: 'service',
      service: 'occupational-therapy',
      asWritten: 'OT bi-weekly, 30 minutes',
    })
    expect(read.issues.map(({ code, severity }) => ({ code, severity }))).toEqual([{ code: 'unclear-wording', severity: 'warning' }])
    expect(read.understood?.[0]?.questions[0]).toBe('Does this mean every two, or twice in each?')
    expect(read.understood?.[0]?.alternatives.length).toBe(2)
    const { provisions, notAssessable } = evaluate({ plan: read.value, log: { observations: [] }, asOf: '2026-12-18' })
    expect(provisions[0]?.verdict).toBe('not-assessable')
    expect(notAssessable.length).toBe(1)
  })

  test('several accommodations in one line are left open', () => {
    const read = readPlan(planOf({ asWritten: 'Extended time and frequent breaks' }))
    expect(read.ok && read.value.provisions[0]).toMatchObject({ kind: 'accommodation', accommodation: 'not-understood' })
    expect(read.understood?.[0]?.status).toBe('doubtful')
  })

  test('words that nobody understands are kept, and compared with nothing', () => {
    const read = readPlan(planOf({ asWritten: 'zzz qqq' }))
    expect(read.ok && read.value.provisions[0]).toEqual({
      id: 'provision',
      kind: 'service',
      service: 'not-understood',
      asWritten: 'zzz qqq',
    })
  })

  test('versions are filled in too', () => {
    const later = { effective: { start: '2027-01-11' }, provisions: [{ id: 'speech', asWritten: 'Speech 3x30 weekly' }] }
    const read = readPlan({ ...(planOf({ id: 'speech', asWritten: 'Speech 2x30 weekly' }) as object), versions: [later] })
    expect(read.understood?.map(({ path }) => path)).toEqual([
      ['provisions', 0],
      ['versions', 0, 'provisions', 0],
    ])
  })

  test('a kind that is given is not second-guessed', () => {
    const read = readPlan(planOf({ id: 's', kind: 'service', service: 'speech-language', asWritten: 'Speech 2x30 weekly' }))
    expect(read.ok && read.value.provisions[0]).not.toHaveProperty('frequency')
    expect(read.understood).toBeUndefined()
  })
})

describe('checkWording', () => {
  const gapsOf = (asWritten: string): readonly string[] => {
    const read = readPlan(planOf({ id: 'x', asWritten }))
    return read.ok ? checkWording(read.value).map(({ lacks }) => lacks) : []
  }

  test.each([
    ['Speech 2x30 weekly, pull-out, starting 9/8/2026', []],
    ['Speech 2x30 weekly, pull-out', ['start']],
    ['Speech 2x weekly, pull-out, starting 9/8/2026', ['duration']],
    ['Speech 2x30 weekly, starting 9/8/2026', ['place']],
    ['Speech up to 2x30 weekly, pull-out, starting 9/8/2026', ['lower-end']],
    ['Speech as needed', ['frequency', 'duration', 'place', 'start']],
    ['Speech 60 minutes weekly, push-in, starting 9/8/2026', []],
    ['Extended time', ['amount']],
    ['Extended time (2x)', []],
  ])('%s', (text, gaps) => expect(gapsOf(text)).toEqual(gaps))

  test('each gap names its requirement and a neutral question in both languages', () => {
    const read = readPlan(planOf({ id: 'x', asWritten: 'Speech as needed' }))
    if (!read.ok) throw new Error('the plan was not read')
    const [first] = checkWording(read.value)
    expect(first).toEqual({
      provisionId: 'x',
      asWritten: 'Speech as needed',
      lacks: 'frequency',
      basis: ['us.300.320.a7'],
      question: {
        en: 'The plan says “Speech as needed”. How often does this take place?',
        es: 'El plan dice “Speech as needed”. ¿Con qué frecuencia se ofrece esto?',
      },
    })
  })

  test('a plan under Section 504 has no such list', () => {
    const read = readPlan({ ...(planOf({ id: 'x', asWritten: 'Counseling weekly' }) as object), kind: '504' })
    expect(read.ok && checkWording(read.value).every(({ basis }) => basis.length === 0)).toBe(true)
  })
})
