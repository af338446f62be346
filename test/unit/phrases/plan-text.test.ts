import { describe, expect, test } from 'vitest'
import { formatProvision, parsePlanText, parseProvision, provisionOf } from '../../../src/phrases/index.ts'
import { briefService } from '../../support/brief.ts'

const block = `Individualized Education Program
Student Name: A. B.
Date of meeting: 9/1/2026

SPECIAL EDUCATION AND RELATED SERVICES
Service | Frequency | Minutes | Location
Speech Therapy | 2x weekly | 30 | Therapy room
Occupational Therapy | Weekly | 30 | Pull-out
Counseling | as needed | | Office

Accommodations
• Extended time (1.5x) on tests
• Preferential seating
2) Breaks every 20 minutes

Placement
In the regular class at least 80% of the day
Page 3 of 9`

describe('a pasted plan', () => {
  const { value, lines, skipped, issues } = parsePlanText(block)

  test('reads a provision on each line', () =>
    expect(value?.map(({ kind }) => kind)).toEqual([
      'service',
      'service',
      'service',
      'accommodation',
      'accommodation',
      'accommodation',
      'setting',
    ]))

  test('a header gives bare numbers their unit', () => {
    const [speech] = value ?? []
    expect(speech?.kind === 'service' && briefService(speech)).toBe('speech-language 2x30/week @therapy-room')
  })

  test('places are those of the whole text', () => {
    for (const { reading, text, span } of lines) {
      expect(block.slice(span.start, span.end)).toBe(text)
      for (const part of reading.parts) if (part.span !== undefined) expect(part.span.start).toBeGreaterThanOrEqual(span.start)
    }
    const seating = lines.find(({ text }) => text.startsWith('Preferential'))
    const [word] = seating?.reading.parts ?? []
    expect(block.slice(word?.span?.start, word?.span?.end)).toBe('Preferential')
  })

  test('skips headings, names and page numbers, and says what it skipped', () => {
    expect(skipped.map(({ text }) => text)).toEqual([
      'Individualized Education Program',
      'Student Name: A. B.',
      'Date of meeting: 9/1/2026',
      'SPECIAL EDUCATION AND RELATED SERVICES',
      'Service | Frequency | Minutes | Location',
      'Accommodations',
      'Placement',
      'Page 3 of 9',
    ])
  })

  test('notes point at their words', () => {
    const condition = issues.find(({ code }) => code === 'condition')
    expect(block.slice(condition?.span?.start, condition?.span?.end)).toBe('as needed')
  })

  test('a grid parted by tabs, sessions and minutes in columns of their own', () => {
    const { value: rows } = parsePlanText('Service\tSessions\tLength\tPer\nOT\t2\t30\tweekly\nPT\t1\t45\tmonth')
    expect(rows?.map((row) => row.kind === 'service' && briefService(row))).toEqual([
      'occupational-therapy 2x30/week',
      'physical-therapy 1x45/month',
    ])
  })
})

describe('what a reading becomes in a plan', () => {
  const given = { id: 'one', asWritten: 'words' }

  test('words that promise nothing have no lower end', () => {
    const { value } = parseProvision('Speech may be provided 2x per week, 30 minutes')
    expect(value !== null && provisionOf(value, given)).toMatchObject({ frequency: { sessions: { min: 0, max: 2 } } })
  })

  test('a service without a name becomes none', () => {
    const { value } = parseProvision('2x30 weekly')
    expect(value !== null && provisionOf(value, given)).toBeUndefined()
  })

  test('what is written of what was read means the same', () => {
    for (const text of ['Speech 2x30 wkly pull-out 3:1', 'OT 60 mpm consult', 'Extended time x1.5 for exams', 'Special class 12:1+1']) {
      const { value } = parseProvision(text)
      const provision = value === null ? undefined : provisionOf(value, given)
      if (provision === undefined) throw new Error(`nothing was read of ${text}`)
      for (const locale of ['en', 'es'] as const) expect(parseProvision(formatProvision(provision, { locale })).value).toEqual(value)
    }
  })
})
