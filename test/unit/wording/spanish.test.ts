import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defineRule } from '../../../src/engine/define-rule.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { readEvaluation } from '../../../src/model/read/read-evaluation.ts'
import { toMarkdown } from '../../../src/report/markdown.ts'
import type { FindingTexts } from '../../../src/wording/catalogue.ts'
import { describeEvaluation } from '../../../src/wording/describe-evaluation.ts'
import { findingTexts as en } from '../../../src/wording/en.ts'
import { findingTexts as es } from '../../../src/wording/es.ts'
import { planChangesEn } from '../../../src/wording/plan-changes/en.ts'
import { planChangesEs } from '../../../src/wording/plan-changes/es.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { truthCase } from '../../support/truth/case.ts'
import { calendar } from '../../support/worked.ts'

const rulesFolder = resolve(import.meta.dirname, '../../rules')

const window = { start: '2026-09-08', end: '2026-12-18', schoolDays: 71 } as const
const day = { ...window, end: window.start, schoolDays: 1 }
const asWritten = '2x'
const dates = ['2026-10-05', '2026-10-06'] as const
const amounts = [
  { min: 0, max: 0 },
  { min: 1, max: 1 },
  { min: 1, max: 2 },
  { min: 1200, max: 1200 },
]
const pers = [undefined, { unit: 'week', count: 1 }, { unit: 'week', count: 2 }, { unit: 'quarter', count: 1 }] as const
const statuses = ['ahead', 'on-pace', 'behind', 'cannot-tell'] as const

/** Every text of a catalogue, by name, with parameters that reach each of its branches. */
const textsOf = (texts: FindingTexts): readonly (readonly [string, string])[] => {
  const list: [string, string][] = []
  const add = (name: string, text: string): void => void list.push([`${name} ${list.length}`, text])
  for (const amount of amounts) {
    for (const per of pers) {
      const periods = { per, judged: 9, short: amount.min, open: amount.max, met: amount.max }
      for (const unit of ['session', 'minute'] as const) add('short', texts.short({ asWritten, window, unit, short: amount, periods }))
      add('serviceSummary', texts.serviceSummary(periods, true))
    }
    add('shortSessions', texts.shortSessions({ asWritten, dates, minutes: amount }))
    for (const kind of ['not-provided', 'partial'] as const) {
      for (const complete of [true, false]) {
        add('accommodation', texts.accommodation({ asWritten, kind, dates, count: amount.max, provided: amount, asked: amount, complete }))
      }
    }
    add('accommodationSummary', texts.accommodationSummary({ provided: amount, asked: amount, asShare: true }))
    add('other', texts.other({ asWritten: '', window, rule: 'x', count: amount.max }))
    add('other', texts.other({ asWritten, window, rule: 'x', count: amount.max }))
    for (const unit of ['session', 'minute', 'opportunity', 'date', 'report', 'provision', 'percent'] as const)
      add('quantity', texts.quantity({ unit, ...amount }))
    add('openPeriod', texts.openPeriod({ asWritten, window, unit: 'session', accounted: amount, bar: amount, days: amount.max }))
    add('reportingSummary', texts.reportingSummary({ received: amount.max, late: amount.max, open: amount.max, ahead: amount.max }))
    add('settingSummary', texts.settingSummary({ differs: amount.max, matches: amount.max, unknown: amount.max }))
    for (const per of pers) add('persistent', texts.persistent({ asWritten, short: 3, of: 4, window, per }))
    for (const unit of ['session', 'minute'] as const) {
      add('declining', texts.declining({ asWritten, shares: [{ window, delivered: amount, required: amount.max, unit }] }))
      const projection = { by: window.end, unit, required: amount, delivered: amount, schoolDaysPassed: 20, schoolDaysLeft: 3 }
      add('projection', texts.projection(projection))
      const agreed = { unit, ...amount }
      for (const why of ['date-passed', 'behind-pace', 'out-of-reach'] as const)
        add('commitment', texts.commitment({ asWritten, why, by: window.end, agreed, delivered: amount, expected: amount, asOf: day.end }))
      add('commitmentSummary', texts.commitmentSummary({ agreed, delivered: amount, by: window.end }))
    }
    for (const direction of ['more', 'less'] as const)
      add('regularClass', texts.regularClass({ asWritten, window, promised: amount, share: amount, direction }))
    add('startClock', texts.startClock({ asWritten, from: window.start, lastDay: window.end, days: amount.max }))
    for (const status of statuses) {
      const pace = { window, unit: 'session', required: amount, expected: amount, delivered: amount, status, remaining: amount } as const
      add('pace', texts.pace({ ...pace, schoolDaysLeft: 3, lastDay: window.end, scheduled: 0, stillPossible: amount.min > 0 }))
    }
  }
  add('serviceSummary', texts.serviceSummary({ per: undefined, judged: 0, short: 0, open: 0, met: 0 }, false))
  add('serviceSummary', texts.serviceSummary({ per: undefined, judged: 0, short: 0, open: 0, met: 0 }, true))
  for (const span of [window, day]) {
    add('window', texts.window(span))
    add('notStarted', texts.notStarted({ asWritten, window: span }))
    add('gap', texts.gap({ asWritten, windows: [window, span] }))
    for (const days of [[], dates]) {
      add('thin', texts.thin({ asWritten, window: span, days }))
      for (const kind of ['accommodation', 'setting', 'reporting', 'commitment'] as const)
        add('openEvents', texts.openEvents({ asWritten, kind, window: span, days }))
    }
  }
  for (const seen of [[], ['full class']]) add('setting', texts.setting({ asWritten, dates, differs: 2, observed: 6, seen }))
  add(
    'lateReports',
    texts.lateReports({
      asWritten,
      reports: [
        { due: '2026-11-06', receivedOn: undefined },
        { due: '2026-11-06', receivedOn: '2026-11-20' },
      ],
    }),
  )
  for (const aspect of ['group', 'setting', 'provider', 'delivery'] as const) {
    for (const observed of [[], ['5']])
      for (const sessions of [1, 2]) add('form', texts.form({ asWritten, aspect, dates, sessions, promised: '3', observed }))
  }
  for (const heldOn of [undefined, day.start]) {
    for (const kind of ['annual-review', 'reevaluation'] as const) add('review', texts.review({ kind, due: window.start, heldOn }))
    add('notice', texts.notice({ asWritten, due: window.end, notBegunBy: window.start, receivedOn: heldOn }))
  }
  for (const rule of [
    'plan-annual-review',
    'plan-reevaluation',
    'plan-expired',
    'notice-missed-services',
    'service-start-clock',
    'own',
  ] as const) {
    for (const inDays of [0, 1, 30]) add('reminder', texts.reminder({ rule, asWritten, date: day.start, inDays }))
    add('openReview', texts.openReview({ rule, due: day.start }))
  }
  add('reminder', texts.reminder({ rule: 'own', asWritten: '', date: day.start, inDays: 2 }))
  add('openForm', texts.openForm({ asWritten, date: day.start }))
  add('openNotice', texts.openNotice({ asWritten, due: day.start }))
  for (const lacks of ['frequency', 'lower-end'] as const) add('vague', texts.vague({ asWritten, lacks }))
  add('conflict', texts.conflict({ asWritten, dates }))
  add('notAssessableSummary', texts.notAssessableSummary)
  for (const question of Object.values(texts.question)) add('question', question(asWritten))
  add('whichLine', texts.whichLine({ date: window.start, candidates: ['a', 'b'] }))
  const detail = { date: window.start, longestSession: 60, records: 2, minutes: 390, jurisdiction: 'US-XX' }
  for (const [code, assumption] of Object.entries(texts.assumption)) add(code, assumption(detail))
  for (const group of [
    texts.windowName,
    texts.severity,
    texts.reason,
    texts.noted,
    texts.report.sections,
    texts.report.columns,
    texts.report.verdict,
  ])
    for (const [code, text] of Object.entries(group)) add(code, text)
  add('title', texts.report.title('p', window.start))
  add('notice', texts.standingNotice)
  return list
}

describe('findings in Spanish', () => {
  const english = textsOf(en)
  const spanish = textsOf(es)

  test('every text is there, differs from English, and has nothing unfilled', () => {
    expect(spanish.length).toBe(english.length)
    const same = spanish.filter(([, text], i) => text === english[i]?.[1] && /\p{L}/u.test(text))
    expect(same).toEqual([])
    for (const [name, text] of [...spanish, ...english]) {
      expect(text, name).not.toMatch(/undefined|NaN|\[object|\{|\}| {2}|null/u)
      expect(text.trim(), name).toBe(text)
      expect(text.length, name).toBeGreaterThan(1)
    }
  })

  test('every text of the catalogue is among those that are looked at here', () => {
    const looked = new Set<PropertyKey>(['locale'])
    const watched = new Proxy(en, {
      get: (texts, key, receiver) => {
        looked.add(key)
        return Reflect.get(texts, key, receiver)
      },
    })
    textsOf(watched)
    expect(Object.keys(en).filter((key) => !looked.has(key))).toEqual([])
  })

  test('no English word is left in Spanish, and dates are written as in Spanish', () => {
    const text = spanish.map(([, one]) => one).join('\n')
    expect(text).not.toMatch(/\b(?:the|and|of|on|to|session|minutes|week|plan says|between|September|December)\b/u)
    expect(text).toContain('el 8 de septiembre y el 18 de diciembre de 2026')
    expect(text).toContain('1,200 sesiones')
  })
})

/** The cases of every rule, and a rule of the user's own with and without its own sentence. */
const ruleCases = readdirSync(rulesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const casesOf = async (name: string): Promise<readonly RuleCase[]> =>
  ((await import(`../../rules/${name}/${name}.case.ts`)) as { cases: readonly RuleCase[] }).cases
const ofRules = (await Promise.all(ruleCases.map(casesOf))).flat().map((one) =>
  evaluate({
    plan: { id: 'plan', kind: 'iep', effective: { start: '2026-09-08', end: '2027-06-11' }, ...one.plan, provisions: one.provisions },
    calendar: one.calendar ?? calendar,
    policy: one.policy,
    log: one.log,
    asOf: one.asOf,
  }),
)

const evaluations = [
  evaluate(threeSituations()),
  ...ofRules,
  ...Array.from({ length: 200 }, (_, seed) => {
    const { plan, calendar, asOf, log } = truthCase(seed, { weeks: 3, logs: 3, makeUps: true, beyond: true })
    return evaluate({ plan, calendar, asOf, log })
  }),
]

describe('describeEvaluation', () => {
  test('in English it changes nothing', () => {
    for (const evaluation of evaluations) expect(describeEvaluation(evaluation, en)).toEqual(evaluation)
  })

  test('in Spanish it changes every sentence and nothing else, and there is a way back', () => {
    for (const evaluation of evaluations) {
      const said = describeEvaluation(evaluation, es)
      expect(describeEvaluation(said, en)).toEqual(evaluation)
      const pairs = (['violations', 'matches', 'undetermined', 'reminders'] as const).flatMap((key) =>
        evaluation[key].map(({ message }, i) => [message, said[key][i]?.message]),
      )
      for (const [before, after] of pairs) expect(after).not.toBe(before)
    }
  })

  test('what a rule of the user’s own says stays in its own words; where it says nothing, the language has a sentence', () => {
    const { plan, calendar: school, log, asOf } = threeSituations()
    const own = (id: string, said: { readonly message?: string }) =>
      defineRule({
        meta: { id, title: 'A rule of one’s own', firesWhen: 'Always.', kinds: ['plan'], basis: { iep: [], '504': [] }, size: 'not rated' },
        check: ({ context }) => {
          const window = context.clock.between('plan', asOf, asOf)
          const amount = { unit: 'date', min: 1, max: 1 } as const
          return {
            finding: {
              occurrences: [{ window, expected: amount, actual: amount, evidence: [] }],
              window,
              size: { severity: 'not-rated' },
              ...said,
            },
            open: [{ window, wouldSettle: [], ...said }],
            reminders: [{ date: asOf, ...said }],
          }
        },
      })
    const add = [own('own-words', { message: 'Our own words.' }), own('no-words', {})]
    const evaluation = evaluate({ plan, calendar: school, log, asOf, rules: { add } })
    const said = describeEvaluation(evaluation, es)
    for (const key of ['violations', 'undetermined', 'reminders'] as const) {
      const messages = (rule: string) => said[key].filter((one) => one.rule === rule).map(({ message }) => message)
      expect(messages('own-words'), key).toEqual(['Our own words.'])
      expect(messages('no-words')[0], key).toMatch(
        /El 18 de diciembre de 2026 .*del tipo no-words|los registros no permiten saberlo|^Fecha por recordar: el 18 de diciembre/u,
      )
    }
    expect(describeEvaluation(said, en)).toEqual(evaluation)
    expect(readEvaluation(JSON.parse(JSON.stringify(evaluation)))).toMatchObject({ ok: true, value: evaluation })
  })

  test('a report is Spanish from the first heading to the notice', () => {
    const text = toMarkdown(evaluate(threeSituations()), es).replaceAll(
      /“[^”]*”|Speech 2x[^|\n]*|Extended time[^|\n]*|Small group[^|\n]*|full class/gu,
      '',
    )
    expect(text).not.toMatch(/\b(?:the|and|of|in|records?|weeks?|session|short|met|tell|Ledger|difference|plan says)\b/u)
    expect(text).toContain('# Plan example-plan, hasta el 18 de diciembre de 2026')
    expect(text).toContain('| 2026-09-14 | 2026-09-20 | 5 | 1 de 2 | 30 de 60 | de menos |')
    expect(text).toContain('No es asesoramiento legal')
  })
})

describe('grammar of numbers and codes', () => {
  const one = { min: 1, max: 1 }
  const given = {
    asWritten,
    kind: 'not-provided',
    dates: ['2026-10-05'],
    count: 1,
    provided: { min: 0, max: 0 },
    asked: one,
    complete: true,
  } as const

  test('one time is known, one time', () => {
    expect(en.accommodation(given)).toContain('given 0 of the 1 time that is known.')
    expect(es.accommodation(given)).toContain('se dio 0 de la 1 vez conocida.')
  })

  test('codes of places are words in the language; somebody’s own words stay', () => {
    const seen = { asWritten, dates: ['2026-10-05'], differs: 1, observed: 2, seen: ['full-class', 'por el pasillo'] } as const
    expect(es.setting(seen)).toContain('(clase completa y por el pasillo)')
    expect(en.setting({ ...seen, seen: ['full-class'] })).toContain('(full class)')
    const form = {
      asWritten,
      aspect: 'setting',
      dates: ['2026-10-05'],
      sessions: 1,
      promised: 'special-education',
      observed: ['push-in'],
    } as const
    expect(es.form(form)).toContain('distinto de salón de educación especial (dentro del salón)')
  })

  test('a flag of an accommodation is said in words', () => {
    const flag = { aspect: 'untimed', direction: 'more', before: 'false', after: 'true' } as const
    const line = { line: 'time', before: { asWritten }, after: { asWritten }, change: 'grew', aspects: [flag] } as never
    expect(planChangesEs.change(line)).toContain('sin límite de tiempo: antes no, ahora sí')
    expect(planChangesEn.change(line)).toContain('no time limit from no to yes')
  })

  test('the last judged periods are counted, not presumed', () => {
    const last = { asWritten, short: 3, of: 3, window, per: { unit: 'week', count: 1 } } as const
    expect(en.persistent(last)).toContain('in 3 of the last 3 weeks in which something was due')
  })
})
