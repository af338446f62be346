import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/drafts/facts/matter-facts.ts'
import { rules } from '../../src/engine/rules/index.ts'
import { evaluate } from '../../src/evaluate.ts'
import { findingTexts as en } from '../../src/wording/en.ts'
import { foundIn, type RuleCase } from '../support/rule-case.ts'
import { calendar } from '../support/worked.ts'

const ids = rules.map(({ meta }) => meta.id)
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('every rule has a folder of cases, and every folder a rule', () => expect(folders.sort()).toEqual([...ids].sort()))

test('rule ids are kebab-case and unique, and every rule has a title and a basis for both kinds of plan', () => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const { meta } of rules) {
    expect(meta.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
    expect(meta.title.length).toBeGreaterThan(10)
    expect(meta.basis['504'].every((id) => id.startsWith('us.504'))).toBe(true)
  }
})

for (const folder of folders) {
  const { cases } = (await import(`./${folder}/${folder}.case.ts`)) as { cases: readonly RuleCase[] }
  describe(folder, () => {
    test('has a case in which it finds something, and one in which it does not', () => {
      const speaks = (one: RuleCase): boolean =>
        [...one.violations, ...one.undetermined, ...(one.matches ?? []), ...(one.reminders ?? [])].some((text) =>
          text.startsWith(`${folder}:`),
        )
      expect(cases.some(speaks)).toBe(true)
      expect(cases.some((one) => !speaks(one))).toBe(true)
    })

    test.each(cases)('$name', (one) => {
      const evaluation = evaluate({
        plan: { id: 'plan', kind: 'iep', effective: { start: '2026-09-08', end: '2027-06-11' }, ...one.plan, provisions: one.provisions },
        calendar: one.calendar ?? calendar,
        policy: one.policy,
        log: one.log,
        asOf: one.asOf,
      })
      expect(evaluation.failures).toEqual([])
      expect(foundIn(evaluation)).toEqual({
        violations: one.violations,
        undetermined: one.undetermined,
        matches: one.matches ?? [],
        notAssessable: one.notAssessable ?? [],
        reminders: one.reminders ?? [],
      })
      for (const { rule, line, asWritten, window, occurrences, message } of evaluation.violations) {
        const general = en.other({ asWritten, window, rule, count: occurrences.length })
        expect(message, 'a sentence of its own: src/wording/describe.ts').not.toBe(general)
        const { facts } = factsOf(evaluation, line, occurrences.length)
        expect(facts, 'something for a letter to say: src/drafts/facts').not.toEqual([])
        expect(
          facts.map(({ about }) => about),
          'a fact of its own: src/drafts/facts',
        ).not.toContain('other')
      }
    })
  })
}
