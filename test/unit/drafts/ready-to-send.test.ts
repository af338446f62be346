import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { draft } from '../../../src/drafts/draft.ts'
import type { Draft } from '../../../src/drafts/draft-types.ts'
import { es } from '../../../src/drafts/es.ts'
import { nextStep } from '../../../src/drafts/ladder/next-step.ts'
import { toIcs } from '../../../src/drafts/to-ics.ts'
import { toMailto } from '../../../src/drafts/to-mailto.ts'
import { toMarkdownLetter } from '../../../src/drafts/to-markdown-letter.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { UsageError } from '../../../src/index.ts'
import { toEml } from '../../../src/mail/to-eml.ts'
import { ladderSteps } from '../../../src/model/communication.ts'

const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan, calendar, log, asOf })
const step = nextStep({ evaluation, calendar, choose: { step: 'ask', provision: 'speech' } })
const letter = draft(step, { evaluation, locale: es, child: 'José Ñ.', recipient: { name: 'Sra. Reyes' }, sender: 'J. D.' })
const from = { name: 'José Ñandú', address: 'jn@example.org' }
const to = [{ name: 'Ms. Reyes', address: 'reyes@school.example' }]

/** A draft as somebody who means harm could make one by hand. */
const hostile = (subject: string): Draft => ({ ...letter, subject, text: `${subject}\n${letter.text}` })
const evil = [
  'x\r\nBcc: evil@example.org',
  'x\nX-Evil: 1',
  'x\r\n\r\n<html>',
  '=?utf-8?B?QmNjOg==?=',
  'x\u2028Bcc: y',
  '\u0000\u0007',
  '👋'.repeat(60),
]

describe('toEml', () => {
  test('another program reads back what was written', async () => {
    const parsed = await PostalMime.parse(await toEml(letter, { from, to, cc: [{ address: 'office@school.example' }] }))
    expect(parsed.subject).toBe(letter.subject)
    expect(parsed.from).toMatchObject({ name: 'José Ñandú', address: 'jn@example.org' })
    expect(parsed.to).toMatchObject([{ name: 'Ms. Reyes', address: 'reyes@school.example' }])
    expect(parsed.cc).toMatchObject([{ address: 'office@school.example' }])
    expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text.trimEnd())
    expect(parsed.html?.trim()).toBe(letter.html)
    expect(parsed.date).toBe('2026-12-18T12:00:00.000Z')
    expect(parsed.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(parsed.headers.find(({ key }) => key === 'content-language')?.value).toBe('es')
  })

  test('ASCII lines of at most 78 characters, CRLF, encoded words of at most 75', async () => {
    const text = await toEml(letter, { from, to })
    expect(text).toMatch(/^[\u0000-\u007f]*$/u)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
    for (const word of text.match(/=\?[^?]+\?[BQ]\?[^?]*\?=/gu) ?? []) expect(word.length).toBeLessThanOrEqual(75)
  })

  test('the same draft gives the same bytes', async () => {
    expect(await toEml(letter, { from, to })).toBe(await toEml(letter, { from, to }))
    expect(await toEml(letter, { from, to })).not.toBe(await toEml(hostile('other'), { from, to }))
  })

  test.each(evil)('no subject or name can add a header: %j', async (text) => {
    const parsed = await PostalMime.parse(
      await toEml(hostile(text), { from: { ...from, name: text }, to: [{ ...to[0], name: text } as never] }),
    )
    const known = ['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type', 'content-language', 'x-unsent']
    expect(parsed.headers.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual([])
    expect(parsed.to).toHaveLength(1)
    expect(parsed.bcc ?? []).toEqual([])
  })

  test.each(['', 'a', 'a@b', 'a@b.org\r\nBcc: c@d.org', 'a@b.org, c@d.org', '<a@b.org>', 'a b@c.org', 'a@b..org'])(
    'an address that is none: %j',
    async (address) => {
      await expect(toEml(letter, { from: { address }, to })).rejects.toThrow(UsageError)
      await expect(toEml(letter, { from, to: [{ address }] })).rejects.toThrow(UsageError)
    },
  )
})

describe('toMailto', () => {
  test('a link that any program reads back', () => {
    const { href, shortened } = toMailto(letter, { to: ['reyes@school.example'], cc: ['office@school.example'], mostCharacters: 10_000 })
    const url = new URL(href)
    expect(url.pathname).toBe('reyes@school.example')
    expect(url.searchParams.get('subject')).toBe(letter.subject)
    expect(url.searchParams.get('cc')).toBe('office@school.example')
    expect(url.searchParams.get('body')).toBe(letter.text.trimEnd().replaceAll('\n', '\r\n'))
    expect(shortened).toBe(false)
    expect(href).toMatch(/^[A-Za-z0-9\-._~:/?&=%@,]+$/u)
  })

  test('too long for a link: it ends at the end of a line, and says so', () => {
    expect(toMailto(letter).href.length).toBeLessThanOrEqual(1900)
    const { href, shortened } = toMailto(letter, { mostCharacters: 900 })
    expect(href.length).toBeLessThanOrEqual(900)
    expect(shortened).toBe(true)
    const body = new URL(href).searchParams.get('body') ?? ''
    expect(letter.text.replaceAll('\n', '\r\n').startsWith(`${body}\r\n`)).toBe(true)
  })

  test('no subject and no address can add a field', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...evil, '&bcc=x', '?cc=y', 'a@b.org?bcc=c@d.org&x=')),
        (text) => {
          const { href } = toMailto(hostile(text), { to: [text], mostCharacters: 1e6 })
          expect(href).toMatch(/^mailto:[A-Za-z0-9\-._~%@]*\?subject=[A-Za-z0-9\-._~%]*&body=[A-Za-z0-9\-._~%]*$/u)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('toIcs', () => {
  test('one event of a whole day, without a zone; long text is folded; the step is named, no child is', () => {
    const text = toIcs({ ...step, asWritten: 'Terapia; del habla, “2×”\nBEGIN:VEVENT'.padEnd(300, 'ñ') }, { locale: es })
    const unfolded = text.replaceAll('\r\n ', '')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(unfolded.match(/BEGIN:VEVENT\r\n/gu)).toHaveLength(1)
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261218\r\nDTEND;VALUE=DATE:20261219')
    expect(unfolded).toContain('SUMMARY:Una primera pregunta: Terapia\\; del habla\\, “2×” BEGIN:VEVENT')
    expect(text).not.toContain('José')
  })

  test('every step has one', () => {
    for (const one of ladderSteps)
      expect(toIcs(nextStep({ evaluation, calendar, choose: { step: one } }))).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\s*$/u)
  })
})

describe('toMarkdownLetter', () => {
  test('the subject as a heading, lists as lists, everything else escaped', () => {
    expect(toMarkdownLetter({ ...letter, subject: '# *a* <b>' })).toMatch(/^# \\# \\\*a\\\* \\<b\\>\n\nEstimada Sra\. Reyes:\n\n/u)
    expect(toMarkdownLetter(letter)).toContain(
      'de las que dice el plan:\n\n- semana del 14 de septiembre de 2026: 1 de 2 sesiones\n- semana',
    )
    expect(toMarkdownLetter(letter)).toContain('Un cordial saludo,\\\nJ. D.\n')
  })
})
