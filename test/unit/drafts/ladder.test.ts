import { describe, expect, test } from 'vitest'
import { draft } from '../../../src/drafts/draft.ts'
import { en } from '../../../src/drafts/en.ts'
import { es } from '../../../src/drafts/es.ts'
import { nextStep } from '../../../src/drafts/ladder/next-step.ts'
import type { NextStep } from '../../../src/drafts/ladder/step.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { UsageError } from '../../../src/index.ts'
import { type Communication, ladderSteps } from '../../../src/model/communication.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { CivilDate } from '../../../src/time/civil-date.ts'
import { calendar, reyes, said, sent, speechAt, speechPlan, stepAt } from '../../support/ladder.ts'

/*
 * The ladder as a table. Speech twice a week is held once in every week, unless `shortUntil` says when it became right.
 * Monday 2026-10-12 is a school day here; the days are checked by hand against the calendar of the example.
 */

interface Row {
  readonly name: string
  readonly asOf: CivilDate
  readonly said: readonly Communication[]
  readonly shortUntil?: CivilDate
  readonly expected: {
    readonly step: NextStep['step']
    readonly earliest: CivilDate
    readonly why: NextStep['why']['code']
    readonly refersTo?: readonly string[]
  }
}

const asked = sent('m1', '2026-10-05', 'ask')
const promised = (by: CivilDate): Partial<Communication> => ({ agreed: [{ what: 'Look at the schedule', by }] })

const rows: readonly Row[] = [
  {
    name: 'nothing said, a difference for sure: ask',
    asOf: '2026-10-04',
    said: [],
    expected: { step: 'ask', earliest: '2026-10-04', why: 'first-difference' },
  },
  {
    name: 'asked, and waiting five school days',
    asOf: '2026-10-08',
    said: [asked],
    expected: { step: 'follow-up', earliest: '2026-10-12', why: 'no-reply', refersTo: ['m1'] },
  },
  {
    name: 'no reply after five school days: follow up',
    asOf: '2026-10-12',
    said: [asked],
    expected: { step: 'follow-up', earliest: '2026-10-12', why: 'no-reply' },
  },
  {
    name: 'an unclear reply counts as none',
    asOf: '2026-10-12',
    said: [asked, said('m2', '2026-10-07', 'received', { unclear: true })],
    expected: { step: 'follow-up', earliest: '2026-10-12', why: 'reply-unclear', refersTo: ['m1', 'm2'] },
  },
  {
    name: 'follow-up without a reply: ask for records',
    asOf: '2026-10-20',
    said: [asked, sent('m2', '2026-10-12', 'follow-up')],
    expected: { step: 'request-records', earliest: '2026-10-20', why: 'no-reply', refersTo: ['m2'] },
  },
  {
    name: 'two follow-ups without a reply: ask for a meeting',
    asOf: '2026-10-30',
    said: [asked, sent('m2', '2026-10-12', 'follow-up'), sent('m3', '2026-10-19', 'follow-up')],
    expected: { step: 'request-meeting', earliest: '2026-10-30', why: 'no-reply', refersTo: ['m3'] },
  },
  {
    name: 'records are given ten school days',
    asOf: '2026-10-26',
    said: [asked, sent('m2', '2026-10-12', 'follow-up'), sent('m3', '2026-10-19', 'request-records')],
    expected: { step: 'request-meeting', earliest: '2026-11-02', why: 'no-reply', refersTo: ['m3'] },
  },
  {
    name: 'no answer about a meeting: know the options',
    asOf: '2026-11-17',
    said: [
      asked,
      sent('m2', '2026-10-12', 'follow-up'),
      sent('m3', '2026-10-19', 'request-records'),
      sent('m4', '2026-11-02', 'request-meeting'),
    ],
    expected: { step: 'know-options', earliest: '2026-11-17', why: 'no-reply', refersTo: [] },
  },
  {
    name: 'a reply is given ten school days',
    asOf: '2026-10-15',
    said: [asked, said('m2', '2026-10-08', 'received', { replyTo: 'm1' })],
    expected: { step: 'ask-make-up', earliest: '2026-10-22', why: 'missed-sessions', refersTo: ['m2'] },
  },
  {
    name: 'it continues ten school days after a reply: follow up',
    asOf: '2026-10-25',
    said: [asked, said('m2', '2026-10-08', 'received', { replyTo: 'm1' })],
    expected: { step: 'follow-up', earliest: '2026-10-25', why: 'continues-after-reply', refersTo: ['m1', 'm2'] },
  },
  {
    name: 'it continues after the follow-up was answered: meet',
    asOf: '2026-11-15',
    said: [asked, said('m2', '2026-10-08', 'received'), sent('m3', '2026-10-26', 'follow-up'), said('m4', '2026-10-28', 'received')],
    expected: { step: 'request-meeting', earliest: '2026-11-15', why: 'continues-after-reply', refersTo: ['m3', 'm4'] },
  },
  {
    name: 'a promise with a date is waited for, and two school days more',
    asOf: '2026-10-25',
    said: [asked, said('m2', '2026-10-08', 'received', promised('2026-11-06'))],
    expected: { step: 'follow-up', earliest: '2026-11-10', why: 'promise-ahead', refersTo: ['m1', 'm2'] },
  },
  {
    name: 'the promise was kept: sessions that were missed before are asked about, then thanks',
    asOf: '2026-11-22',
    shortUntil: '2026-10-11',
    said: [asked, said('m2', '2026-10-08', 'received', promised('2026-10-16'))],
    expected: { step: 'ask-make-up', earliest: '2026-11-22', why: 'missed-sessions', refersTo: ['m2'] },
  },
  {
    name: 'a promise made in passing is waited for as well',
    asOf: '2026-10-12',
    said: [asked, said('p1', '2026-10-07', 'promise', promised('2026-10-23'))],
    expected: { step: 'follow-up', earliest: '2026-10-27', why: 'no-reply', refersTo: ['m1'] },
  },
  {
    name: 'a promise before anything was asked is waited for',
    asOf: '2026-10-12',
    said: [said('p1', '2026-10-07', 'promise', promised('2026-10-23'))],
    expected: { step: 'ask', earliest: '2026-10-27', why: 'first-difference' },
  },
  {
    name: 'a call is confirmed within two school days',
    asOf: '2026-10-09',
    said: [asked, said('c1', '2026-10-09', 'call')],
    expected: { step: 'confirm', earliest: '2026-10-09', why: 'to-confirm', refersTo: ['c1'] },
  },
  {
    name: 'a confirmed call is given ten school days',
    asOf: '2026-10-14',
    said: [asked, said('c1', '2026-10-09', 'call'), sent('m2', '2026-10-12', 'confirm', { replyTo: 'c1' })],
    expected: { step: 'ask-make-up', earliest: '2026-10-26', why: 'missed-sessions' },
  },
  {
    name: 'a call that nobody confirmed for long is left at that',
    asOf: '2026-11-01',
    said: [asked, said('c1', '2026-10-09', 'call')],
    expected: { step: 'follow-up', earliest: '2026-11-01', why: 'continues-after-reply', refersTo: ['c1'] },
  },
  {
    name: 'after the meeting’s own dates, make-ups are asked about once',
    asOf: '2026-11-11',
    said: [
      asked,
      sent('m2', '2026-10-12', 'request-meeting'),
      said('c1', '2026-10-21', 'meeting', promised('2026-11-05')),
      sent('m3', '2026-10-22', 'confirm'),
    ],
    expected: { step: 'ask-make-up', earliest: '2026-11-11', why: 'promise-date-passed' },
  },
  {
    name: 'unresolved after the meeting’s own dates and the make-up question: know the options',
    asOf: '2026-11-24',
    said: [
      asked,
      sent('m2', '2026-10-12', 'request-meeting'),
      said('c1', '2026-10-21', 'meeting', promised('2026-11-05')),
      sent('m3', '2026-10-22', 'confirm'),
      sent('m4', '2026-11-11', 'ask-make-up'),
    ],
    expected: { step: 'know-options', earliest: '2026-11-24', why: 'no-reply' },
  },
  {
    name: 'a meeting that was promised and not held: one more reminder',
    asOf: '2026-11-02',
    said: [asked, sent('m2', '2026-10-12', 'request-meeting'), said('m3', '2026-10-14', 'received', promised('2026-10-26'))],
    expected: { step: 'follow-up', earliest: '2026-11-02', why: 'promise-date-passed' },
  },
  {
    name: 'as planned since the reply, and nothing left to make up but that: ask about make-ups',
    asOf: '2026-11-08',
    shortUntil: '2026-10-11',
    said: [asked, said('m2', '2026-10-08', 'received')],
    expected: { step: 'ask-make-up', earliest: '2026-11-08', why: 'missed-sessions' },
  },
  {
    name: 'as planned since, make-ups were asked about: thank',
    asOf: '2026-11-22',
    shortUntil: '2026-10-11',
    said: [asked, said('m2', '2026-10-08', 'received'), sent('m3', '2026-10-26', 'ask-make-up'), said('m4', '2026-10-28', 'received')],
    expected: { step: 'thank', earliest: '2026-11-22', why: 'as-planned-since' },
  },
  {
    name: 'settled: thank',
    asOf: '2026-10-10',
    said: [asked, said('m2', '2026-10-08', 'received', { resolved: true })],
    expected: { step: 'thank', earliest: '2026-10-10', why: 'settled', refersTo: ['m2'] },
  },
  {
    name: 'settled and thanked: nothing left but notes',
    asOf: '2026-10-11',
    said: [asked, said('m2', '2026-10-08', 'received', { resolved: true }), sent('m3', '2026-10-09', 'thank')],
    expected: { step: 'document', earliest: '2026-10-11', why: 'nothing-left' },
  },
  {
    name: 'settled, and it differs again: ask anew',
    asOf: '2026-10-25',
    said: [asked, said('m2', '2026-10-08', 'received', { resolved: true }), sent('m3', '2026-10-09', 'thank')],
    expected: { step: 'ask', earliest: '2026-10-25', why: 'differs-again' },
  },
  {
    name: 'what was said later than the day does not count yet',
    asOf: '2026-10-04',
    said: [asked],
    expected: { step: 'ask', earliest: '2026-10-04', why: 'first-difference' },
  },
  {
    name: 'a message without a step was a question',
    asOf: '2026-10-12',
    said: [said('m1', '2026-10-05', 'sent')],
    expected: { step: 'follow-up', earliest: '2026-10-12', why: 'no-reply' },
  },
  {
    name: 'a message about another line changes nothing',
    asOf: '2026-10-12',
    said: [said('m1', '2026-10-05', 'sent', { about: ['math'], with: [{ name: 'Mr. Okafor' }] })],
    expected: { step: 'ask', earliest: '2026-10-12', why: 'first-difference' },
  },
  {
    name: 'a message about the plan as a whole is about each line',
    asOf: '2026-10-12',
    said: [{ id: 'm1', date: '2026-10-05', kind: 'sent', step: 'ask', with: [{ role: 'case-manager' }] }],
    expected: { step: 'follow-up', earliest: '2026-10-12', why: 'no-reply' },
  },
  {
    name: 'a meeting may come first, at will',
    asOf: '2026-10-21',
    said: [sent('m1', '2026-10-05', 'request-meeting')],
    expected: { step: 'follow-up', earliest: '2026-10-21', why: 'no-reply' },
  },
]

describe('the ladder, step by step', () => {
  test.each(rows)('$name', ({ asOf, said: communications, shortUntil, expected }) => {
    const { step, earliest, why, refersTo, due } = stepAt(asOf, communications, speechAt(asOf, shortUntil))
    expect({ step, earliest, why: why.code }).toEqual({ step: expected.step, earliest: expected.earliest, why: expected.why })
    if (expected.refersTo !== undefined) expect(refersTo).toEqual(expected.refersTo)
    expect(due).toBe(earliest <= asOf)
  })

  test('every step of the ladder is in the table', () => {
    expect([...new Set(rows.map(({ expected }) => expected.step))].sort()).toEqual([...ladderSteps].sort())
  })
})

describe('notes after everything was settled', () => {
  const thanked = [asked, said('m2', '2026-10-08', 'received', { resolved: true }), sent('m3', '2026-10-09', 'thank')]
  const step = (locale: typeof en) => nextStep({ evaluation: speechAt('2026-10-11'), communications: thanked, calendar, locale })

  test('do not say that nothing differs', () => {
    expect(step(en).why.text).toBe('What differs was settled, and nothing needs to be sent.')
    expect(step(es).why.text).toBe('Lo que difería quedó resuelto, y no hace falta enviar nada.')
    const { body } = draft(step(en), { evaluation: speechAt('2026-10-11'), communications: thanked })
    expect(body).toContain('what differed was settled')
    expect(body).not.toContain('no difference')
  })

  test('beside a difference that was asked about, notes do not say that the records cannot tell', () => {
    const evaluation = speechAt('2026-10-12', '2026-09-20')
    const note = nextStep({ evaluation, calendar, choose: { step: 'document' } })
    const { body } = draft(note, { evaluation })
    expect(evaluation.violations.length).toBeGreaterThan(0)
    expect(body).not.toContain('the records cannot tell what took place')
  })
})

describe('thanks', () => {
  test('for what is as planned go to whom it was written to', () => {
    const asOf: CivilDate = '2026-11-22'
    const evaluation = speechAt(asOf, '2026-01-01')
    const step = nextStep({ evaluation, communications: [sent('m1', '2026-10-05', 'ask')], calendar, asOf })
    expect({ step: step.step, to: step.to }).toEqual({ step: 'thank', to: [reyes] })
  })
})

describe('what a step tells', () => {
  const example = threeSituations()
  const evaluation = evaluate(example)
  const speechAfter = (entry: Communication): NextStep =>
    nextStep({ evaluation, communications: [entry], calendar: example.calendar, choose: { provision: 'speech' } })
  const at = (communications: readonly Communication[], asOf: CivilDate = '2026-12-18') =>
    nextStep({ evaluation, communications, calendar: example.calendar, asOf })

  test('one matter: the largest difference first, the others are listed for later', () => {
    const { provisionId, later, to } = at([])
    expect(provisionId).toBe('small-group')
    expect(to).toEqual([{ role: 'case-manager' }])
    expect(later.map(({ provisionId: id, step }) => [id, step])).toEqual([
      ['speech', 'ask'],
      ['extended-time', 'ask'],
    ])
  })

  test('the same person is not asked about another matter within five school days', () => {
    const first = sent('m1', '2026-12-14', 'ask', { about: ['small-group'] })
    const speech = ({ later }: NextStep) => later.find(({ line }) => line === 'speech')
    expect(speech(at([first]))).toMatchObject({ step: 'ask', earliest: '2027-01-04' })
    const other = at([{ ...first, with: [{ name: 'Mr. Okafor', role: 'teacher' }] }])
    expect({ provisionId: other.provisionId, earliest: other.earliest }).toEqual({ provisionId: 'speech', earliest: '2026-12-18' })
  })

  test('a follow-up to a teacher goes in copy to the case manager', () => {
    const teacher = { name: 'Mr. Okafor', role: 'teacher' } as const
    const { to, cc, step } = speechAfter(sent('m1', '2026-12-01', 'ask', { with: [teacher] }))
    expect({ step, to, cc }).toEqual({ step: 'follow-up', to: [teacher], cc: [{ role: 'case-manager' }] })
  })

  test('a wish for a reply by a school day, and three school days for a meeting', () => {
    expect(speechAfter(sent('m1', '2026-12-10', 'ask')).replyBy).toBe('2027-01-08')
    const meeting = nextStep({ evaluation, calendar: example.calendar, choose: { step: 'request-meeting' } })
    expect(meeting.meetingDays).toEqual(['2027-01-08', '2027-01-11', '2027-01-12'])
  })

  test('counts school days: the winter break is no waiting', () => {
    expect(at([sent('m1', '2026-12-17', 'ask')]).later.concat().length).toBeGreaterThan(0)
    const step = nextStep({
      evaluation,
      communications: [sent('m1', '2026-12-17', 'ask')],
      calendar: example.calendar,
      choose: { provision: 'speech' },
    })
    expect(step.earliest).toBe('2027-01-07')
    const weekdays = nextStep({ evaluation, communications: [sent('m1', '2026-12-17', 'ask')], choose: { provision: 'speech' } })
    expect(weekdays.earliest).toBe('2026-12-24')
  })

  test('beyond the calendar every weekday counts, so that nothing stalls', () => {
    const late = nextStep({
      evaluation,
      communications: [sent('m1', '2027-06-10', 'ask')],
      calendar: example.calendar,
      asOf: '2027-06-10',
      choose: { provision: 'speech' },
    })
    expect(late.earliest).toBe('2027-06-17')
  })

  test('sources that differ, and nothing else: ask, then ask for the notes', () => {
    const day = (id: string, source: 'parent' | 'school-log', status: 'missed' | 'delivered') =>
      ({ id, provisionId: 'speech', date: '2026-09-15', status, source, ...(status === 'delivered' && { minutes: 30 }) }) as const
    const conflict: Evaluation = evaluate({
      plan: speechPlan,
      calendar,
      log: { observations: [day('a', 'parent', 'missed'), day('b', 'school-log', 'delivered')] },
      asOf: '2026-09-20',
    })
    expect(conflict.violations.map(({ rule }) => rule)).toEqual(['evidence-conflict'])
    const step = (communications: readonly Communication[], asOf: CivilDate) =>
      nextStep({ evaluation: conflict, communications, calendar, asOf }).step
    expect(step([], '2026-09-20')).toBe('ask')
    expect(step([sent('m1', '2026-09-21', 'ask')], '2026-09-28')).toBe('request-records')
  })

  test('sentences in both languages, with nothing unfilled', () => {
    for (const row of rows) {
      const evaluated = speechAt(row.asOf, row.shortUntil)
      const [english, spanish] = [en, es].map((locale) =>
        nextStep({ evaluation: evaluated, communications: row.said, calendar, asOf: row.asOf, locale }),
      )
      const textsOf = ({ why, notYet, wouldChange }: NextStep): readonly string[] => [
        why.text,
        notYet.text,
        ...wouldChange.map(({ text }) => text),
      ]
      const pairs = textsOf(english as NextStep).map((text, i) => [text, textsOf(spanish as NextStep)[i]] as const)
      for (const [a, b] of pairs) {
        expect(a).not.toBe(b)
        for (const text of [a, b]) expect(text).toMatch(/^(?!.*(?:undefined| {2}| \.|null)).+\.$/u)
      }
    }
  })

  test('plain JSON, the same for the same input, whatever the order of the list', () => {
    const list = rows.flatMap(({ said: entries }, i) => entries.map((entry) => ({ ...entry, id: `${i}-${entry.id}` })))
    const once = nextStep({ evaluation, communications: list, calendar, asOf: '2026-12-18' })
    expect(JSON.parse(JSON.stringify(once))).toEqual(once)
    const shuffled = [...list].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    expect(nextStep({ evaluation, communications: shuffled, calendar, asOf: '2026-12-18' })).toEqual(once)
  })

  test('a step of one’s own choice; a provision that is none', () => {
    for (const step of ladderSteps) expect(nextStep({ evaluation, choose: { step, provision: 'speech' } }).step).toBe(step)
    expect(() => nextStep({ evaluation, choose: { provision: 'nothing' } })).toThrow(UsageError)
  })

  test('every waiting time is a policy', () => {
    const communications = [sent('m1', '2026-10-05', 'ask')]
    const { earliest } = nextStep({
      evaluation: speechAt('2026-10-06'),
      communications,
      calendar,
      asOf: '2026-10-06',
      policy: { replyDays: 2 },
    })
    expect(earliest).toBe('2026-10-07')
  })
})
