import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { readLogCsv } from '../../../src/io/csv/read-log-csv.ts'
import { readLogNdjson } from '../../../src/io/ndjson.ts'
import type { Observation } from '../../../src/model/observation.ts'

const { log, plan } = threeSituations()
const header = 'date,provisionId,status,minutes,source'
const read = (text: string) => readLogCsv(text, { plan })

describe('CSV', () => {
  test('minutes of a setting, and headings that name the part with a dot', () => {
    const text =
      'id,date,provisionId,regularMinutes,observed.otherMinutes,provided.timeMultiplier,observed.setting,source\nx,2026-10-06,speech,100,24,1.5,full-class,parent\n'
    const { value, issues } = readLogCsv(text)
    expect(issues).toEqual([])
    expect(value.observations).toMatchObject([
      { observed: { regularMinutes: 100, otherMinutes: 24, setting: 'full-class' }, provided: { timeMultiplier: 1.5 } },
    ])
  })

  test('what is no log is a log without rows, and says so', () => {
    expect(readLogCsv('nothing')).toMatchObject({ ok: false, value: { observations: [] }, counts: { rows: 0 } })
  })

  const same: readonly (readonly [string, string])[] = [
    ['commas', `${header}\n2026-10-06,speech,delivered,30,parent\n`],
    ['semicolons', `${header.replaceAll(',', ';')}\n2026-10-06;speech;delivered;30;parent\n`],
    ['tabs', `${header.replaceAll(',', '\t')}\n2026-10-06\tspeech\tdelivered\t30\tparent\n`],
    ['a byte-order mark and CRLF', `\uFEFF${header}\r\n2026-10-06,speech,delivered,30,parent\r\n`],
    ['quotes and blanks', `"date",provisionId ,"status","minutes","source"\n"2026-10-06",speech, delivered ,"30",parent\n`],
    ['headings in other forms', 'Date,Provision ID,STATUS,Minutes,source\n2026-10-06,speech,delivered,30,parent'],
    ['empty lines around', `\n\n${header}\n\n2026-10-06,speech,delivered,30,parent\n\n\n`],
    [
      'another order of columns, and one that is empty',
      'source,minutes,reason,status,provisionId,date\nparent,30,,delivered,speech,2026-10-06\n',
    ],
  ]
  test.each(same)('%s', (_, text) => {
    const { counts, issues, ...rest } = read(text)
    expect(counts).toEqual({ rows: 1, accepted: 1, rejected: 0 })
    expect(issues).toEqual([])
    const [row] = rest.ok ? rest.value.observations : []
    expect(row).toMatchObject({ provisionId: 'speech', date: '2026-10-06', status: 'delivered', minutes: 30, source: 'parent' })
  })

  const broken: readonly (readonly [string, string, string, (string | number)[]])[] = [
    ['no header', '2026-10-06,speech,delivered,30,parent\n', 'not-csv', ['row 1']],
    ['nothing', '', 'not-csv', ['row 1']],
    ['a number that is none', `${header}\n2026-10-06,speech,delivered,thirty,parent\n`, 'wrong-type', ['row 2', 'minutes']],
    [
      'a number with a comma',
      `${header.replaceAll(',', ';')}\n2026-10-06;speech;delivered;30,5;parent\n`,
      'wrong-type',
      ['row 2', 'minutes'],
    ],
    ['a date as people write it', `${header}\n10/6/2026,speech,delivered,30,parent\n`, 'not-a-date', ['row 2', 'date']],
    [
      'a column that is not known',
      `${header},teacher\n2026-10-06,speech,delivered,30,parent,Ms. R.\n`,
      'unknown-key',
      ['row 1', 'teacher'],
    ],
    ['a quotation mark that never closes', `${header}\n2026-10-06,speech,delivered,30,"parent\n`, 'not-csv', ['row 2']],
  ]
  test.each(broken)('%s', (_, text, code, path) => expect(read(text).issues[0]).toMatchObject({ code, path }))

  test('a flag, nested values and every other column', () => {
    const text =
      'id,date,provisionId,status,reason,serviceAvailable,timeMultiplier,observedSetting,observedGroupSize,source,note\n' +
      'a,2026-10-06,speech,missed,student-absent,no,1.25,full-class,24,parent,"two, with a comma"\n'
    const result = readLogCsv(text)
    expect(result.ok && result.value.observations).toEqual([
      {
        id: 'a',
        date: '2026-10-06',
        provisionId: 'speech',
        status: 'missed',
        reason: 'student-absent',
        serviceAvailable: false,
        provided: { timeMultiplier: 1.25 },
        observed: { setting: 'full-class', groupSize: 24 },
        source: 'parent',
        note: 'two, with a comma',
      },
    ])
  })

  test('a row is a row: accepted or rejected, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { counts } = readLogCsv(`${header}\n${text}`)
        expect(counts.accepted + counts.rejected).toBe(counts.rows)
      }),
      { numRuns: 500 },
    )
  })

  test('what is written as CSV is read back, whatever stands in the cells', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => /^[^\u0000-\u001f\u007f]+$/u.test(text))
    const row = fc.record({ id: name, provisionId: name, date: fc.constant('2026-10-06'), source: fc.constant('parent'), note: name })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const result = readLogCsv(Papa.unparse(rows, { delimiter, quotes: true }))
        expect(result.ok && result.value.observations).toEqual(rows as unknown as Observation[])
      }),
    )
  })
})

describe('NDJSON', () => {
  const text = log.observations.map((row) => JSON.stringify(row)).join('\n')
  test('is the same log', () => {
    const result = readLogNdjson(`\uFEFF${text}\r\n`, { plan })
    expect(result.ok && result.value.observations).toEqual(log.observations)
  })

  test('a broken line is named and left out, the others are kept', () => {
    const lines = text.split('\n')
    const result = readLogNdjson([lines[0], '{"id":', '', lines[1], JSON.stringify({ id: 'x' })].join('\n'), { plan })
    expect(result.counts).toEqual({ rows: 4, accepted: 2, rejected: 2 })
    expect(result.issues.map(({ code, path }) => [code, path[0]])).toEqual(
      expect.arrayContaining([
        ['not-json', 'line 2'],
        ['missing', 'line 5'],
      ]),
    )
  })
})
