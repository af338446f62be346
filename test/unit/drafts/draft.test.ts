import { describe, expect, test } from 'vitest'
import { draft } from '../../../src/drafts/draft.ts'
import type { Draft, DraftOptions } from '../../../src/drafts/draft-types.ts'
import { en } from '../../../src/drafts/en.ts'
import { es } from '../../../src/drafts/es.ts'
import { evidencePlan } from '../../../src/drafts/evidence-plan.ts'
import { nextStep } from '../../../src/drafts/ladder/next-step.ts'
import { voices } from '../../../src/drafts/voice.ts'
import { withTexts } from '../../../src/drafts/with-texts.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { type LadderStep, ladderSteps } from '../../../src/model/communication.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { checkTone } from '../../../src/wording/tone/check-tone.ts'
import { pseudo } from '../../support/drafts/pseudo.ts'
import { truthCase } from '../../support/truth/case.ts'

const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan, calendar, log, asOf })
const who = { child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' }

const letterOf = (step: LadderStep, options: Partial<DraftOptions> = {}, provision = 'speech'): Draft =>
  draft(nextStep({ evaluation, calendar, choose: { step, provision } }), { evaluation, ...who, ...options })

describe('draft', () => {
  test('text is greeting, body and closing; body is its parts; notes have neither greeting nor closing', () => {
    for (const step of ladderSteps) {
      const { text, greeting, body, closing, parts } = letterOf(step)
      expect(text).toBe(`${[greeting, body, closing].filter((part) => part !== '').join('\n\n')}\n`)
      expect(body).toBe(parts.map((part) => part.text).join('\n\n'))
      expect(greeting === '').toBe(step === 'document' || step === 'know-options')
    }
  })

  test('names that are missing stay as gaps, and are told', () => {
    const { text, issues } = draft(nextStep({ evaluation, calendar, choose: { step: 'ask' } }), { evaluation })
    expect(text).toContain('Dear [name],')
    expect(text).toContain('[name]’s IEP')
    expect(text).toContain('[your name]')
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ['gap', 'child'],
      ['gap', 'recipient'],
      ['gap', 'sender'],
    ])
  })

  test('a name that is none is left out: accusations, line breaks that would be headers, sentences', () => {
    for (const name of ['Ms. Reyes, you failed my son', 'Reyes\r\nBcc: x@y.z', 'You liar', '<b>x</b>', 'n'.repeat(100)]) {
      const { text, issues } = letterOf('ask', { recipient: { name } })
      expect(text).toContain(name.startsWith('Reyes') ? '[name]' : 'Dear [name],')
      expect(issues.map(({ code }) => code)).toContain('name-left-out')
    }
    expect(letterOf('ask', { recipient: { name: 'DR. REYES' } }).text).toContain('Dear DR. REYES,')
  })

  test('says to whom: the recipient with the role, or whom the step names; notes go to nobody', () => {
    expect(letterOf('ask', { recipient: { name: 'Ms. Reyes', role: 'teacher' } }).to).toEqual([{ name: 'Ms. Reyes', role: 'teacher' }])
    expect(draft(nextStep({ evaluation, calendar, choose: { step: 'ask' } }), { evaluation }).to).toEqual([{ role: 'case-manager' }])
    expect(letterOf('ask', { recipient: { name: 'Reyes\r\nBcc: x@y.z', role: 'teacher' } }).to).toEqual([{ role: 'teacher' }])
    expect(letterOf('document').to).toEqual([])
  })

  test('a student writes of oneself: no name is missing', () => {
    const { issues } = draft(nextStep({ evaluation, calendar, choose: { step: 'ask' } }), { evaluation, voice: 'student' })
    expect(issues.map(({ found }) => found)).toEqual(['recipient', 'sender'])
  })

  test('a service that began late is not said to have no session yet', () => {
    const [speech] = plan.provisions
    const observations = (['2026-09-25', '2026-09-29', '2026-10-01'] as const).map(
      (date): Observation => ({ id: date, provisionId: 'speech', date, status: 'delivered', minutes: 30, source: 'parent' }),
    )
    const coverage = [{ source: 'parent', provisionId: 'speech', start: '2026-09-08', end: '2026-10-02' }] as const
    const at = (held: readonly Observation[], locale: typeof en): string => {
      const late = evaluate({
        plan: { ...plan, provisions: [speech as never] },
        calendar,
        log: { observations: held, coverage: [...coverage] },
        asOf: '2026-10-02',
      })
      expect(late.violations.map(({ rule }) => rule)).toContain('service-not-started')
      return draft(nextStep({ evaluation: late, calendar }), { evaluation: late, ...who, locale }).text
    }
    expect(at(observations, en)).toContain('I don’t have a record of a session.')
    expect(at(observations, en)).not.toContain(' yet.')
    expect(at(observations, es)).toContain(') no tengo registro de ninguna sesión.')
    expect(at(observations, es)).not.toContain('aún')
    expect(at([], en)).toContain('I don’t have a record of a first session yet.')
    expect(at([], es)).toContain('aún no tengo registro de una primera sesión.')
  })

  test('the greeting in Spanish follows the title', () => {
    const greets = (name: string): string => letterOf('ask', { locale: es, recipient: { name } }).greeting
    expect(greets('Sra. Reyes')).toBe('Estimada Sra. Reyes:')
    expect(greets('Mr. Okafor')).toBe('Estimado Mr. Okafor:')
    expect(greets('Alex Kim')).toBe('Buenos días, Alex Kim:')
  })

  test('no voice speaks as another: the student of themselves, the advocate for a family, the case manager to a colleague', () => {
    const [parent, advocate, student, manager] = voices.map((voice) => letterOf('ask', { voice }).text) as [string, string, string, string]
    expect(parent).toContain('I have a question about A.’s IEP')
    expect(student).toContain('my IEP')
    expect(student).not.toContain('A.’s')
    expect(advocate).toContain('the family has')
    expect(advocate).not.toMatch(/\bI have\b/u)
    expect(manager).toMatch(/^Hi Ms\. Reyes,/u)
  })

  test('the plan’s words are the plan’s: cut where long, in quotation marks that nothing inside can close, and not in the subject when loud', () => {
    const loud = 'ILLEGAL!! The school failed. ”You lied.“'
    const changed = evaluate({ plan: { ...plan, provisions: [{ ...plan.provisions[0], asWritten: loud } as never] }, calendar, log, asOf })
    const letter = draft(nextStep({ evaluation: changed, calendar }), { evaluation: changed, ...who })
    expect(letter.subject).toBe('A question about A.’s IEP')
    expect(letter.text).toContain('It says: “ILLEGAL!! The school failed. ‘You lied.’”\n')
    expect(letter.issues).toEqual([])
    expect(checkTone(letter.text.replaceAll(/“[^”]*”/gu, ''), { locale: en })).toEqual([])
  })

  test('HTML is escaped, in the language, with paragraphs and lists alone', () => {
    const changed = evaluate({
      plan: { ...plan, provisions: [{ ...plan.provisions[0], asWritten: '<img src=x onerror=alert(1)> & "x"' } as never] },
      calendar,
      log,
      asOf,
    })
    const { html } = draft(nextStep({ evaluation: changed, calendar }), { evaluation: changed, ...who, locale: es })
    expect(html).toMatch(/^<div lang="es"><p>/u)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; ‘x’')
    expect(html.match(/<[^/>]+>/gu)?.filter((tag) => !/^<(?:div lang="es"|p|ul|li|br)>$/u.test(tag))).toEqual([])
  })

  test('a short draft tells less', () => {
    expect(letterOf('ask', { detail: 'short' }).body.length).toBeLessThan(letterOf('ask').body.length)
    expect(letterOf('ask', { detail: 'short' }).body).toContain('and 2 earlier weeks')
  })

  test('plain JSON, and the same for the same input', () => {
    const letter = letterOf('ask')
    expect(JSON.parse(JSON.stringify(letter))).toEqual(letter)
    expect(letterOf('ask')).toEqual(letter)
  })
})

describe('texts of one’s own', () => {
  test('one sentence; the others stay', () => {
    const own = withTexts(en, { confirmRequest: () => 'Did I get this right?', subject: { ask: () => 'About speech' } })
    expect(letterOf('confirm', { locale: own }).body).toContain('Did I get this right?')
    expect(letterOf('ask', { locale: own }).subject).toBe('About speech')
    expect(letterOf('thank', { locale: own })).toEqual(letterOf('thank'))
  })

  test('a whole letter, with the writer and the facts', () => {
    const own = withTexts(en, {
      compose: {
        ask: (w, { plan: named, who: { child } }) => [
          { role: 'opening', text: `Could we talk about ${child}’s plan of ${w.date(named.date)}?` },
          { role: 'thanks', text: 'Thank you.' },
        ],
      },
    })
    const { body, sources } = letterOf('ask', { locale: own })
    expect(body).toBe('Could we talk about A.’s plan of September 8, 2026?\n\nThank you.')
    expect(sources.filter(({ kind }) => kind === 'date').map(({ value }) => value)).toEqual(['2026-09-08'])
  })

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['an accusation', 'You failed to answer.', /tone: failed to answer/u],
    ['a demand in the middle', 'Please answer immediately!!', /tone: immediately, !!/u],
    ['a number without a source', 'He missed 7 sessions.', /untraced-number: 7/u],
    ['something unfilled', `Dear ${undefined}`, /unfilled: undefined/u],
    ['nothing', '', /^$/u],
  ]
  test.each(refused)('%s is not returned: the library’s own text stands in, and an issue says why', (_, text, found) => {
    const own = withTexts(en, { question: { service: () => text } })
    const letter = letterOf('ask', { locale: own })
    if (text === '') return expect(letter.issues).toEqual([])
    expect(letter.text).toBe(letterOf('ask').text)
    const [issue] = letter.issues
    expect(issue).toMatchObject({ code: 'override-withheld', severity: 'error' })
    expect(issue?.found).toMatch(found)
  })

  test('a language that does not pass its own checks: a general letter, reported as a bug', () => {
    const broken = { ...en, letters: { ...en.letters, fact: { ...en.letters.fact, short: () => 'This is illegal.' } } }
    const letter = letterOf('ask', { locale: broken })
    expect(letter.text).not.toContain('illegal')
    expect(letter.text).toContain('I have a question about A.’s IEP of September 8, 2026.')
    expect(letter.issues).toMatchObject([{ code: 'withheld', severity: 'error' }])
    expect(letter.issues[0]?.tone?.[0]).toMatchObject({ category: 'legal-conclusion', found: 'illegal' })
  })
})

describe('a third language', () => {
  test('is one object: every step, voice and sentence, with dates and lists of its own', () => {
    for (const step of ladderSteps) {
      for (const voice of voices) {
        const chosen = nextStep({ evaluation, calendar, locale: pseudo, choose: { step, provision: 'speech' } })
        const letter = draft(chosen, { evaluation, locale: pseudo, voice, ...who })
        expect(letter.issues.filter(({ severity }) => severity === 'error')).toEqual([])
        const own = letter.sources
          .filter(({ of }) => of === 'text')
          .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), letter.text)
        // A plain vowel would be a sentence that does not come from the catalogue; months are words of the formatter, in lists too.
        expect(own.replaceAll(/\bund\b/gu, ''), step).not.toMatch(/[aeiou]/u)
      }
    }
    const letter = draft(nextStep({ evaluation, calendar, choose: { step: 'ask', provision: 'small-group' } }), {
      evaluation,
      locale: pseudo,
      ...who,
    })
    expect(letter.text).toContain('30. September, 14. Oktober, 4. November ünd 9. Dezember 2026')
    expect(letter.locale).toBe('de-DE')
  })
})

describe('evidencePlan', () => {
  test('the smallest list first; a window that its weeks explain is left out', () => {
    const items = evidencePlan(evaluation)
    expect(items.map(({ line, window, days }) => [line, window.start, days.length])).toEqual([
      ['speech', '2026-11-16', 1],
      ['speech', '2026-11-02', 4],
      ['speech', '2026-10-05', 5],
    ])
    expect(items[0]?.facts).toContain('what-happened')
  })

  test('writing those days down decides the week: a property over generated records', () => {
    let settled = 0
    for (let seed = 0; seed < 800; seed++) {
      const one = truthCase(seed, { weeks: 3, logs: 1 })
      const frequency = one.plan.provisions[0]?.kind === 'service' ? one.plan.provisions[0].frequency : undefined
      if (frequency?.sessions === undefined || frequency.per.unit !== 'week' || frequency.sessions.min > 5) continue
      const before = evaluate({ plan: one.plan, calendar: one.calendar, log: one.log, asOf: one.asOf })
      for (const { days, window, rules } of evidencePlan(before)) {
        if (days.length === 0 || !rules.includes('service-frequency')) continue
        const notes = days.map((date, i) => ({
          id: `n${i}`,
          provisionId: 'line',
          date,
          status: 'missed' as const,
          reason: 'provider-absent' as const,
          source: 'parent' as const,
        }))
        const coverage = days.map((date) => ({ provisionId: 'line', source: 'parent' as const, start: date, end: date }))
        const log = {
          ...one.log,
          observations: [...one.log.observations.filter(({ date }) => !days.includes(date)), ...notes],
          coverage: [...(one.log.coverage ?? []), ...coverage],
        }
        const after = evaluate({ plan: one.plan, calendar: one.calendar, log, asOf: one.asOf })
        const still = after.undetermined.some((open) => open.rule === 'service-frequency' && open.window.start === window.start)
        expect(still, `seed ${seed}, ${window.start}`).toBe(false)
        settled++
      }
    }
    expect(settled).toBeGreaterThan(100)
  })
})
