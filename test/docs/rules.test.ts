import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listRules, type RuleMeta } from '../../src/index.ts'
import { allLaw, type LegalBasis } from '../../src/law/index.ts'
import type { RuleCase } from '../support/rule-case.ts'

/* Generates docs/rules.md from the data of the rules and from their cases. `npm run docs:update` writes it; otherwise the test fails when it is stale. */

const page = resolve(import.meta.dirname, '../../docs/rules.md')
const byId = new Map(allLaw.map((entry) => [entry.id, entry]))
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`

const basisOf = (ids: readonly string[]): string =>
  ids
    .map((id) => byId.get(id) as LegalBasis)
    .map(({ citation, authority }) => `${citation} (${authority})`)
    .join('; ')

const restsOn = ({ basis, plans }: RuleMeta): string => {
  const iep = basisOf(basis.iep)
  const lines = [`IEP: ${iep === '' ? 'the State’s rule where there is one, else the plan’s text and the records' : iep}.`]
  if (plans?.includes('504') !== false) lines.push(`504 plan: ${basisOf(basis['504']) || 'the plan’s text and the records'}.`)
  return lines.join(' ')
}

const optionsOf = ({ options = {} }: RuleMeta): string =>
  Object.entries(options)
    .map(([name, option]) => {
      const values = 'oneOf' in option ? `; one of ${option.oneOf.map((value) => `\`${value}\``).join(', ')}` : ''
      return `- option \`${name}\`, default \`${option.default}\`${values}: ${option.title}`
    })
    .join('\n')

const casesOf = async ({ id }: RuleMeta): Promise<string> => {
  const { cases } = (await import(`../rules/${id}/${id}.case.ts`)) as { cases: readonly RuleCase[] }
  const said = (one: RuleCase): string => {
    const starts = (texts: readonly string[] = []): boolean => texts.some((text) => text.startsWith(`${id}:`))
    if (starts(one.violations)) return 'found'
    if (starts(one.undetermined)) return 'cannot tell'
    if (starts(one.reminders)) return 'reminder'
    return starts(one.matches) ? 'counts as matching' : 'nothing'
  }
  return cases.map((one) => `| ${one.name} | ${said(one)} |`).join('\n')
}

const section = async (meta: RuleMeta): Promise<string> =>
  [
    `## \`${meta.id}\``,
    `${sentence(meta.title)} ${meta.firesWhen}`,
    [
      `- looks at: ${meta.kinds.join(', ')}${meta.plans === undefined ? '' : ` (${meta.plans.join(', ')} only)`}`,
      `- size: ${meta.size}`,
      `- rests on: ${restsOn(meta)}`,
      optionsOf(meta),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    `| case | what it says |\n| --- | --- |\n${await casesOf(meta)}`,
  ].join('\n\n')

test('docs/rules.md is what the rules say of themselves', async () => {
  const sections = await Promise.all(listRules().map(section))
  const written = `# The rules

Made by \`npm run docs:update\` from the data of the rules and from their cases in \`test/rules\`; a test fails when it is stale.

Choose rules with \`evaluate({ …, rules: { only, except, add } })\`, set options in the policy: \`{ rules: { 'service-gap': { schoolDays: 15 } } }\`, and write
your own with \`defineRule\`. Silence of the records is never a fact: every rule that cannot tell says so. A rule that fails does not stop the others;
it is listed under \`failures\`.

${sections.join('\n\n')}
`
  if (process.env.IEPKIT_UPDATE_DOCS !== undefined) writeFileSync(page, written)
  expect(existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toBe(written)
  expect(written).not.toMatch(/undefined|NaN|null/u)
})
