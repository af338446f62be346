import { mkdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { threeSituations } from '../../src/fixtures/three-situations.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { files, iepkit } from '../support/cli.ts'

const { plan, log, calendar } = threeSituations()
const good = { 'plan.json': plan, 'log.json': log, 'calendar.json': calendar }
const stack = /\n\s+at .+:\d+:\d+/u
const june31 = { id: 'o1', provisionId: 'speech', date: '2026-06-31', status: 'missed', source: 'parent' }
const row = (more: object) => ({ id: 'o1', provisionId: 'speech', date: '2026-10-06', status: 'delivered', source: 'parent', ...more })

describe('iepkit check', () => {
  const at = files(good)
  const checked = ['check', at('plan.json'), at('log.json'), '--calendar', at('calendar.json'), '--as-of', '2026-12-18']

  test('prints a line per provision, what is open, and what to do next; exits 1 on findings', () => {
    const { code, out, err } = iepkit(checked)
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).toContain('SHORT       Speech 2x per week, 30 minutes: short in 6 of 15 weeks; 3 weeks can’t be told')
    expect(out).toContain('71 school days')
    expect(out).toContain('Totals by window')
    expect(out).toContain('If it goes on as it did so far (nothing is judged by this)')
    expect(out).toContain('What to do next')
    expect(out).toContain('--as-of 2026-12-18” prints a calm message')
    expect(out).toContain('Not legal advice')
    expect(out).not.toMatch(/\u001b/u)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('--format json is the evaluation; --format markdown is a document', () => {
    const evaluation = JSON.parse(iepkit([...checked, '--format', 'json']).out) as Evaluation
    expect(evaluation.schema).toBe('iepkit/evaluation/1')
    expect(iepkit([...checked, '--format', 'markdown']).out).toMatch(/^# Plan example-plan, up to December 18, 2026\n\n\| Provision \|/u)
  })

  test('says which day it looked up to when none is given: yesterday', () => {
    const yesterday = new Date(Date.now() - 86_400_000)
    const { out } = iepkit(['check', at('plan.json'), at('log.json')])
    expect(out).toContain('(yesterday; choose another day with --as-of)')
    expect(out).toContain(String(yesterday.getFullYear()))
    expect(out).toContain('No school calendar was given')
  })

  test('exits 0 when nothing was found', () => {
    const met = files({ ...good, 'empty.json': { observations: [] } })
    const { code, out } = iepkit([
      'check',
      met('plan.json'),
      met('empty.json'),
      '--calendar',
      met('calendar.json'),
      '--as-of',
      '2026-12-18',
    ])
    expect(code).toBe(0)
    expect(out).toContain('CAN’T TELL')
    expect(out).toContain('Write down')
  })

  test('a complete log can be stated on the command line', () => {
    const two = files({ ...good, 'log.csv': 'date,provisionId,status,minutes,source\n2026-09-15,speech,delivered,30,parent\n' })
    const args = [
      'check',
      two('plan.json'),
      two('log.csv'),
      '--calendar',
      two('calendar.json'),
      '--as-of',
      '2026-09-20',
      '--format',
      'json',
    ]
    const verdict = (more: string[]) => (JSON.parse(iepkit([...args, ...more]).out) as Evaluation).provisions[0]?.verdict
    expect(verdict([])).toBe('undetermined')
    expect(verdict(['--complete', 'parent:2026-09-14..2026-09-18:speech'])).toBe('shortfall')
  })

  test('reads the log from standard input, and a policy from a file', () => {
    const policy = files({ ...good, 'policy.json': { missingReason: 'disputed' } })
    const args = ['check', policy('plan.json'), '-', '--calendar', policy('calendar.json'), '--as-of', '2026-12-18', '--format', 'json']
    const { code, out } = iepkit([...args, '--policy', policy('policy.json')], { input: JSON.stringify(log) })
    expect(code).toBe(1)
    expect((JSON.parse(out) as Evaluation).policy.missingReason).toBe('disputed')
  })

  test('control characters of a hostile plan never reach the terminal', () => {
    const hostile = { ...plan, provisions: [{ ...plan.provisions[0], asWritten: 'Speech \u001b[31m2x\u0007 per week' }] }
    const evil = files({ ...good, 'plan.json': hostile })
    for (const format of ['text', 'markdown']) {
      const { out } = iepkit(['check', evil('plan.json'), evil('log.json'), '--as-of', '2026-12-18', '--format', format])
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u)
    }
  })
})

describe('bad input: issues that name the place and the fix, exit code 2, no stack, nothing good lost', () => {
  const badLogs: readonly [string, string, unknown, RegExp][] = [
    ['31 June', 'log.json', [june31, row({ id: 'o2' })], /observations\[0\]\.date: found "2026-06-31"/u],
    [
      'minutes of -5',
      'log.json',
      [row({ minutes: -5 }), row({ id: 'o2' })],
      /observations\[0\]\.minutes: found -5, expected a number of at least 0/u,
    ],
    ['minutes of 2.5', 'log.json', [row({ minutes: 2.5 }), row({ id: 'o2' })], /minutes: found 2.5, expected a whole number/u],
    ['minutes of 10^9', 'log.json', [row({ minutes: 1e9 }), row({ id: 'o2' })], /found 1000000000, expected a number of at most 1440/u],
    ['an unknown provision', 'log.json', [row({ provisionId: 'speach' }), row({ id: 'o2' })], /Did you mean “speech”\?/u],
    ['a wrong type', 'log.json', [row({ status: 5 }), row({ id: 'o2' })], /observations\[0\]\.status: found 5/u],
    ['a row that is none', 'log.json', [null, row({ id: 'o2' })], /observations\[0\]: found null/u],
    [
      'CSV with BOM, CRLF and semicolons',
      'log.csv',
      '\uFEFFdate;provisionId;status;source\r\n2026-06-31;speech;missed;parent\r\n2026-10-06;speech;delivered;parent\r\n',
      /row 2/u,
    ],
    ['NDJSON with a broken line', 'log.ndjson', `${JSON.stringify(row({}))}\n{broken\n`, /line 2: found/u],
  ]

  test.each(badLogs)('%s in a log', (_, name, content, message) => {
    const at = files({ ...good, [name]: content })
    const { code, out, err } = iepkit(['check', at('plan.json'), at(name), '--as-of', '2026-12-18', '--format', 'json'])
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err).toContain(name)
    expect(err).not.toMatch(stack)
    // The good row beside the bad one was evaluated.
    expect((JSON.parse(out) as Evaluation).entries.total).toBe(1)
  })

  const badFiles: readonly [string, Readonly<Record<string, unknown>>, readonly string[], RegExp][] = [
    ['a plan that is not JSON', { 'plan.json': '{"id": ' }, ['plan.json', 'log.json'], /plan\.json: found .*expected JSON/u],
    [
      'a plan whose end is before its start',
      { 'plan.json': { ...plan, effective: { start: '2026-09-08', end: '2026-01-01' } } },
      ['plan.json', 'log.json'],
      /Swap the two dates/u,
    ],
    [
      'duplicate provision ids',
      { 'plan.json': { ...plan, provisions: [plan.provisions[0], plan.provisions[0]] } },
      ['plan.json', 'log.json'],
      /an id of its own/u,
    ],
    ['__proto__ keys', { 'plan.json': '{"__proto__":{"id":"x"},"kind":"iep"}' }, ['plan.json', 'log.json'], /Add “id”/u],
    ['a log that is an object of something else', { 'log.json': { rows: [] } }, ['plan.json', 'log.json'], /a list of observations/u],
    ['CSV without a header', { 'log.csv': '1,2,3\n' }, ['plan.json', 'log.csv'], /a header row/u],
    ['a missing file', {}, ['plan.json', 'nothing.json'], /nothing\.json: found "no file"/u],
  ]

  test.each(badFiles)('%s', (_, contents, names, message) => {
    const at = files({ ...good, ...contents })
    const { code, out, err } = iepkit(['check', ...names.map(at), '--as-of', '2026-12-18'])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).not.toMatch(stack)
  })

  test('a directory', () => {
    const at = files(good)
    mkdirSync(at('folder'))
    const { code, err } = iepkit(['check', at('plan.json'), at('folder')])
    expect(code).toBe(2)
    expect(err).toContain('"a directory"')
  })

  test.each([
    [[], 2],
    [['--help'], 0],
    [['chekc', 'a', 'b'], 2],
    [['check', 'a'], 2],
    [['check', 'a', 'b', '--nope'], 2],
    [['check', 'a', 'b', '--format', 'xml'], 2],
    [['schema', 'nothing'], 2],
    [['schema', 'constructor'], 2],
  ])('%j exits %i without a stack', (args, expected) => {
    const { code, err } = iepkit(args)
    expect(code).toBe(expected)
    expect(err).not.toMatch(stack)
  })

  test('a date that is none for --as-of, and a coverage that is none', () => {
    const at = files(good)
    expect(iepkit(['check', at('plan.json'), at('log.json'), '--as-of', '2026-02-30']).err).toMatch(/--as-of: found "2026-02-30"/u)
    expect(iepkit(['check', at('plan.json'), at('log.json'), '--complete', 'mum:x']).err).toMatch(/--complete: found "mum:x"/u)
  })

  test('a complete log of a provision that the plan does not have', () => {
    const at = files(good)
    const args = ['check', at('plan.json'), at('log.json'), '--as-of', '2026-12-18', '--complete', 'parent:2026-09-14..2026-09-18:spech']
    const { code, err } = iepkit(args)
    expect(code).toBe(2)
    expect(err).toMatch(/--complete.*spech/u)
  })

  test.each([{ 'service-gapp': { schoolDays: 12 } }, { 'service-gap': { nope: 1 } }])('a policy with %j', (rules) => {
    const at = files({ ...good, 'policy.json': { rules } })
    for (const command of ['check', 'next', 'draft']) {
      const { code, err } = iepkit([command, at('plan.json'), at('log.json'), '--as-of', '2026-12-18', '--policy', at('policy.json')])
      expect(code).toBe(2)
      expect(err).toMatch(/service-gap/u)
      expect(err).not.toMatch(stack)
    }
  })
})

describe('iepkit draft, example, schema', () => {
  test('example writes files that check reads, and does not overwrite them', () => {
    const at = files({ 'x.txt': '' })
    expect(iepkit(['example', at('new')]).code).toBe(0)
    expect(JSON.parse(readFileSync(at('new/plan.json'), 'utf8'))).toEqual(plan)
    expect(
      iepkit(['check', at('new/plan.json'), at('new/log.json'), '--calendar', at('new/calendar.json'), '--as-of', '2026-12-18']).code,
    ).toBe(1)
    const again = iepkit(['example', at('new')])
    expect(again.code).toBe(2)
    expect(again.err).toContain('not overwritten')
  })

  const at = files({
    ...good,
    'said.json': {
      communications: [
        { id: 'm1', date: '2026-12-03', kind: 'sent', step: 'ask', about: ['speech'], with: [{ name: 'Ms. Reyes', role: 'case-manager' }] },
      ],
    },
    'bad-said.json': [
      { id: 'm1', date: '2026-12-03', kind: 'sent', about: ['speach'] },
      { id: 'm2', date: '2026-12-04', kind: 'call' },
    ],
    'empty.json': [],
  })
  const input = [at('plan.json'), at('log.json'), '--calendar', at('calendar.json'), '--as-of', '2026-12-18']
  const who = ['--child', 'A.', '--to', 'Ms. Reyes', '--from', 'J. D.']

  test('draft prints a subject and a message, for the provision that is asked for', () => {
    const { code, out, err } = iepkit(['draft', ...input, ...who, '--provision', 'speech'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Subject: A question about A\.’s IEP: Speech 2x per week, 30 minutes\n\nDear Ms\. Reyes,\n/u)
    expect(JSON.parse(iepkit(['draft', ...input, ...who, '--format', 'json']).out)).toMatchObject({
      step: 'ask',
      provisionId: 'small-group',
    })
    const unknown = iepkit(['draft', ...input, '--provision', 'nothing'])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('Choose one of speech, extended-time, small-group')
  })

  test('draft in another language and voice, at a step of one’s own choice, in every format', () => {
    const spanish = iepkit(['draft', ...input, ...who, '--locale', 'es', '--voice', 'advocate', '--step', 'request-meeting'])
    expect(spanish.out).toContain('Una reunión sobre el IEP de A.')
    expect(spanish.err).toContain('Check that these days suit you')
    expect(iepkit(['draft', ...input, ...who, '--format', 'mailto']).out).toMatch(/^mailto:\?subject=A%20question/u)
    expect(iepkit(['draft', ...input, ...who, '--format', 'markdown']).out).toMatch(/^# A question about/u)
    const addresses = ['--to-email', 'reyes@school.example', '--from-email', 'jd@example.org']
    expect(iepkit(['draft', ...input, ...who, '--format', 'eml', ...addresses]).out).toContain('To: "Ms. Reyes" <reyes@school.example>')
    const missing = iepkit(['draft', ...input, ...who, '--format', 'eml', '--to-email', 'nobody'])
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('--to-email: found "nobody"')
    expect(missing.err).toContain('Add --from-email')
  })

  test('explain shows where a number comes from, with the citation of what it rests on', () => {
    const { code, out, err } = iepkit(['explain', ...input.slice(0, 2), 'speech.2026-09-14.sessions.delivered', ...input.slice(2)])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Log “parent”: s03: missed, reason provider absent; it is stated complete for this day: 0')
    const finding = iepkit(['explain', ...input.slice(0, 2), 'service-frequency/speech', ...input.slice(2)]).out
    expect(finding).toMatch(/rests on: .*34 CFR/u)
    expect(JSON.parse(iepkit(['explain', ...input.slice(0, 2), 'speech', ...input.slice(2), '--format', 'json']).out)).toMatchObject({
      value: 'shortfall',
    })
  })

  test('explain of something that is not there names what is', () => {
    const { code, err } = iepkit(['explain', ...input.slice(0, 2), 'speach', ...input.slice(2)])
    expect(code).toBe(2)
    expect(err).toContain('Lines: speech, extended-time, small-group')
    expect(iepkit(['explain', ...input.slice(0, 2)]).err).toContain('Expected: iepkit explain PLAN LOG TARGET')
  })

  test('next says what to do, why, and what would change it; with what was said so far', () => {
    const { code, out } = iepkit(['next', ...input])
    expect(code).toBe(0)
    expect(out).toContain('A first question: “Small group support for reading”')
    expect(out).toContain('What would change it')
    const followUp = iepkit(['next', ...input, '--communications', at('said.json'), '--provision', 'speech'])
    expect(followUp.out).toContain('A follow-up: “Speech 2x per week, 30 minutes”')
    expect(JSON.parse(iepkit(['next', ...input, '--format', 'json', '--locale', 'es']).out)).toMatchObject({
      step: 'ask',
      later: [{ step: 'ask' }, { step: 'ask' }],
    })
    expect(iepkit(['next', ...input, '--format', 'ics']).out).toContain('DTSTART;VALUE=DATE:20261218')
  })

  test('a list of communications with a mistake: told with its place, the good entries are used', () => {
    const { code, out, err } = iepkit(['next', ...input, '--communications', at('bad-said.json')])
    expect(code).toBe(2)
    expect(err).toMatch(/communications\[0\]\.about\[0\]: found "speach".*Did you mean “speech”\?/u)
    expect(out).not.toBe('')
  })

  test.each([
    ['--step', 'shout'],
    ['--voice', 'lawyer'],
    ['--locale', 'fr'],
    ['--detail', 'all'],
  ])('%s %s is refused with the words that are known', (option, value) => {
    const { code, err } = iepkit(['draft', ...input, option, value])
    expect(code).toBe(2)
    expect(err).toContain(`${option} is one of`)
  })

  test('draft without anything confirmed is a note to oneself', () => {
    const { code, out } = iepkit(['draft', at('plan.json'), at('empty.json'), '--calendar', at('calendar.json'), '--as-of', '2026-09-20'])
    expect(code).toBe(0)
    expect(out).toContain('Nothing needs to be sent yet')
    expect(out).toContain('“Speech 2x per week, 30 minutes”: September 8, September 9')
  })

  test('check --locale es: the whole text in Spanish, also what is said of the command line', () => {
    const { code, out } = iepkit(['check', ...input, '--locale', 'es'])
    expect(code).toBe(1)
    expect(out).toContain('Plan example-plan, hasta el final del 18 de diciembre de 2026')
    expect(out).toContain('DE MENOS     Speech 2x per week, 30 minutes: de menos en 6 de 15 semanas')
    expect(out).toContain('Totales por período')
    const flat = out.replaceAll(/\s+/gu, ' ')
    expect(flat).toContain('--locale es” muestra un mensaje tranquilo para empezar')
    expect(
      flat.replaceAll(/--as-of|Speech 2x per week, 30 minutes|Extended time \(1.5×\) on tests|Small group support for reading/gu, ''),
    ).not.toMatch(/\b(?:the|and|of|weeks?|records?|short|met|what|days|rests)\b/u)
    expect(iepkit(['check', at('plan.json'), at('log.json'), '--locale', 'es']).out).toContain('(ayer; elija otro día con --as-of)')
  })

  test('check --locale es: JSON and Markdown in Spanish', () => {
    expect(iepkit(['check', ...input, '--format', 'markdown', '--locale', 'es']).out).toContain('Lo que difiere del plan')
    expect(
      (JSON.parse(iepkit(['check', ...input, '--format', 'json', '--locale', 'es']).out) as Evaluation).violations[0]?.message,
    ).toMatch(/^El plan dice/u)
  })

  test.each(['plan', 'log', 'calendar', 'communications', 'policy', 'evaluation'])('schema %s prints JSON Schema', (kind) => {
    const { code, out } = iepkit(['schema', kind])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
  })
})

describe('words that only look like commands and addresses', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('“%s” is no command', (word) => {
    const { code, err } = iepkit([word, '--format', 'json'])
    expect(code).toBe(2)
    expect(err).toContain(`“${word}” is no command.`)
  })

  const at = files(good)
  const about = (...more: string[]): readonly string[] => [
    'draft',
    at('plan.json'),
    at('log.json'),
    '--calendar',
    at('calendar.json'),
    '--as-of',
    '2026-12-18',
    ...more,
  ]

  test.each(['a..b@school', 'jd@school..test', 'jd@-school.test', 'jd@school.t', `${'j'.repeat(70)}@school.test`])(
    'the address “%s” is told, without a stack',
    (address) => {
      const { code, err } = iepkit(about('--format', 'eml', '--to-email', address, '--from-email', 'jd@school.test'))
      expect(code).toBe(2)
      expect(err).toContain('--to-email')
      expect(err).not.toMatch(stack)
    },
  )

  test('a link that is too long for the text says so', () => {
    const long = iepkit(about('--format', 'mailto', '--locale', 'es', '--step', 'know-options'))
    expect(long.out).toMatch(/^mailto:/u)
    expect(long.err).toContain('ends early')
    expect(iepkit(about('--format', 'text')).err).not.toContain('ends early')
  })

  test('the line above a Spanish letter is Spanish', () => {
    expect(iepkit(about('--locale', 'es')).out).toMatch(/^Asunto: /u)
  })

  test('two reviews that are open since one day are two things to write down', () => {
    const both = { annualBy: '2026-11-02', reevaluationBy: '2026-11-02' }
    const open = files({ ...good, 'plan.json': { ...plan, reviews: both } })
    const { out } = iepkit(['check', open('plan.json'), open('log.json'), '--calendar', open('calendar.json'), '--as-of', '2026-12-18'])
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('annual review')
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('reevaluation')
  })
})
