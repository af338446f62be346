import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { decisions } from '../decisions/all.ts'
import { type DecisionCase, type Figure, relationOf, type Value } from '../support/decision.ts'

/*
 * Generates docs/published-decisions.md from test/decisions. `npm run docs:update` writes it; otherwise the test fails when it is stale.
 * What it says of the engine is what test/decisions/decisions.test.ts compares with the engine.
 */

const page = resolve(import.meta.dirname, '../../docs/published-decisions.md')

const cell = (text: string): string => text.replaceAll('|', '\\|')
const shown = (value: Value): string => (typeof value === 'object' ? value.join(' to ') : String(value))

const row = (figure: Figure): string => {
  const { what, stated, engine, why } = figure
  const relation = relationOf(figure)
  return `| ${cell(what)} | ${stated === null ? '' : shown(stated)} | ${shown(engine)} | ${why === undefined ? relation : `${relation}: ${cell(why)}`} |`
}

const section = ({ id, source, facts, wordings = [], situations, left }: DecisionCase): string =>
  [
    `## ${id}`,
    `${source}\n\n${facts}`,
    ...(wordings.length === 0
      ? []
      : [wordings.map(([text, reads]) => `- “${text}”: ${reads === 'open' ? 'left open' : `read as \`${reads}\``}`).join('\n')]),
    ...situations.map(
      ({ assumed, figures }) =>
        `Assumed: ${assumed}\n\n| figure | stated | engine | |\n| --- | --- | --- | --- |\n${figures.map(row).join('\n')}`,
    ),
    ...(left === undefined ? [] : [`Not said by the engine: ${left}`]),
  ].join('\n\n')

const all = decisions.flatMap(({ situations }) => situations.flatMap(({ figures }) => figures))
const count = (relation: ReturnType<typeof relationOf>): number => all.filter((figure) => relationOf(figure) === relation).length

test('docs/published-decisions.md is what the cases say', () => {
  const written = `# Published decisions, recomputed

Made by \`npm run docs:update\` from \`test/decisions\`; tests fail when it is stale, or when the engine gives anything else.

Facts of ${decisions.length} published decisions and summaries of them, in our own words. Many were read in part only, so this is no summary of what was
decided, and nothing here says that a decision was right. Days, closures and amounts that a text does not give are ours, and each case says which.
The numbers under “engine” were worked out by hand from the facts, not copied from its output; tests compare the two.
How a line of a plan was read is given in short: \`2x30/week\` is two sessions of 30 minutes a week, \`60m/week\` sixty minutes a week, a dash is a service
without a name. “Left open”: the words settle on no reading, so a person has to say what is meant.

Of ${all.length} figures, ${all.length - count('not stated')} are stated in a decision: the engine’s answer is equal to ${count('equal')}, contains ${count('contains')} as a range, and differs from ${count('differs')}, each with its
reason. The other ${count('not stated')} show a distinction that a case teaches; the decision states no such figure.

${decisions.map(section).join('\n\n')}
`
  if (process.env.IEPKIT_UPDATE_DOCS !== undefined) writeFileSync(page, written)
  expect(existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toBe(written)
  expect(written).not.toMatch(/undefined|NaN|\bnull\b/u)
})
