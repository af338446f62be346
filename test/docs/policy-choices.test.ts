import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chosenIn, differingChoices } from '../../src/compare/choices.ts'
import { balancedPolicy, listRules, type PolicyPreset, policyChoices, policyPresets } from '../../src/index.ts'

/* Generates docs/policy-choices.md. `npm run docs:update` writes it; otherwise the test fails when it is stale. */

const page = resolve(import.meta.dirname, '../../docs/policy-choices.md')
const presets = Object.entries(policyPresets) as [PolicyPreset, (typeof policyPresets)[PolicyPreset]][]

test('every choice of a policy is in the list, once', () => {
  const listed = policyChoices.map(({ choice }) => choice)
  const { rules: _, reasons, otherForm, ...rest } = balancedPolicy
  const nested = [...Object.keys(reasons).map((key) => `reasons.${key}`), ...Object.keys(otherForm).map((key) => `otherForm.${key}`)]
  expect([...listed].sort()).toEqual([...Object.keys(rest), ...nested].sort())
})

test('every choice in which a policy differs from the default says why, and no other', () => {
  for (const [name, policy] of presets) {
    if (name === 'balanced') continue
    const differing = differingChoices(balancedPolicy, policy).map(([choice]) => choice)
    const explained = policyChoices.filter(({ because }) => because[name] !== undefined).map(({ choice }) => choice)
    expect([...explained].sort(), name).toEqual([...differing].sort())
  }
})

const shown = (value: unknown): string => `\`${value === null ? 'none set' : String(value)}\``

const section = ({ choice, decides, standsOn, because }: (typeof policyChoices)[number]): string => {
  const rows = presets.map(([name, policy]) => `| \`${name}\` | ${shown(chosenIn(policy, choice))} | ${because[name] ?? 'as `balanced`'} |`)
  return `### \`${choice}\`\n\n${decides} What \`balanced\` takes stands on: ${standsOn}.\n\n| policy | value | why |\n| --- | --- | --- |\n${rows.join('\n')}`
}

const options = listRules()
  .flatMap(({ id, options: own = {} }) =>
    Object.entries(own).map(([name, { default: value, title }]) => `| \`${id}\` | \`${name}\` | \`${value}\` | ${title} |`),
  )
  .join('\n')

test('docs/policy-choices.md is what the policies say', () => {
  const written = `# The choices that the law leaves open

Made by \`npm run docs:update\` from \`src/engine/policy-choices.ts\`; a test fails when it is stale. Nothing here is law unless it says so, and no lawyer has
checked it. Every evaluation repeats the complete policy that it used. \`comparePolicies\` shows which figure depends on which choice.

\`strict\` reads the plan's words at their fullest. \`balanced\` is the default: what guidance and practice suggest, and open where they leave it open.
\`agency-friendly\` argues every open choice as a school would. A shortfall under \`agency-friendly\` is one under all three (a property test;
the one exception: \`strict\` may call it open on days of a make-up whose records differ).

${policyChoices.map(section).join('\n\n')}

## Options of rules

Set with \`policy.rules\`, by rule: \`{ rules: { 'service-gap': { schoolDays: 15 } } }\`.

| rule | option | default | what it is |
| --- | --- | --- | --- |
${options}
`
  if (process.env.IEPKIT_UPDATE_DOCS !== undefined) writeFileSync(page, written)
  expect(existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toBe(written)
  expect(written).not.toMatch(/undefined|NaN/u)
})
