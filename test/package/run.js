import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, consumer, devDependencies, equal, exports, finish, must, sh, tarball } from './harness.js'

/*
 * Tests what users install: packs the built package, installs the tarball into empty folders, and uses it from ESM, from CJS,
 * from TypeScript under two kinds of resolution, and through the installed binary. Prints a line per check and the counts.
 */

const entries = Object.keys(exports).filter((entry) => typeof exports[entry] !== 'string')
const importName = (entry) => entry.replace(/^\./u, 'iepkit')

/** What the entry of arbitraries needs. */
const peers = [`fast-check@${devDependencies['fast-check'].slice(1)}`]

const use = `
if (findLaw({ jurisdiction: 'US-VT' }).fallback !== true) throw new Error('law')
const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan: readPlan(plan).value, calendar, log, asOf })
const letter = draft(nextStep({ evaluation, calendar }), { evaluation, locale: es })
toEml(letter, { from: { address: 'a@example.org' }, to: [{ address: 'b@example.org' }] }).then((eml) =>
  console.log(JSON.stringify([evaluation.violations.length, letter.step, letter.issues.length, eml.includes('X-Unsent: 1')])),
)
`

const listed = join(import.meta.dirname, 'exports.json')
await check('the tarball holds what it should, and nothing else', () => {
  const files = must(`tar -tf ${tarball}`).trim().split('\n')
  const strange = files.filter(
    (file) =>
      !/^package\/(?:dist\/[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)|conformance\/cases\.json|package\.json|README\.md|LICENSE)$/u.test(file),
  )
  equal(strange, [])
})

const esm = consumer(
  'esm',
  {
    'package.json': { type: 'module', private: true },
    'use.js': `import { evaluate, readPlan } from 'iepkit'\nimport { draft, es, nextStep } from 'iepkit/drafts'\nimport { toEml } from 'iepkit/mail'\nimport { threeSituations } from 'iepkit/fixtures'\nimport { findLaw } from 'iepkit/law'\n${use}`,
    'names.js': `const all = {}\nfor (const name of ${JSON.stringify(entries.map(importName))}) all[name] = Object.keys(await import(name)).sort()\nconsole.log(JSON.stringify(all))`,
  },
  peers,
)
await check('ESM', () => equal(JSON.parse(must('node use.js', esm)), [6, 'ask', 3, true]))

await check('every entry exports what its list says', () => {
  const names = JSON.parse(must('node names.js', esm))
  if (process.env.IEPKIT_UPDATE_EXPORTS !== undefined) writeFileSync(listed, `${JSON.stringify(names, null, 2)}\n`)
  equal(names, JSON.parse(readFileSync(listed, 'utf8')))
})

const cjs = consumer(
  'cjs',
  {
    'package.json': { private: true },
    'use.js': `const { evaluate, readPlan } = require('iepkit')\nconst { draft, es, nextStep } = require('iepkit/drafts')\nconst { toEml } = require('iepkit/mail')\nconst { threeSituations } = require('iepkit/fixtures')\nconst { findLaw } = require('iepkit/law')\n${use}`,
    'names.js': `const all = {}\nfor (const name of ${JSON.stringify(entries.map(importName))}) all[name] = Object.keys(require(name)).sort()\nconsole.log(JSON.stringify(all))`,
  },
  peers,
)
await check('CJS', () => equal(JSON.parse(must('node use.js', cjs)), [6, 'ask', 3, true]))
await check('CJS exports the same names', () => equal(JSON.parse(must('node names.js', cjs)), JSON.parse(readFileSync(listed, 'utf8'))))

const typed = `import { evaluate, planSchema, readPlan, type Evaluation } from 'iepkit'
import { checkTone, draft, en, nextStep, type Draft } from 'iepkit/drafts'
import { threeSituations } from 'iepkit/fixtures'
import { readLogCsv } from 'iepkit/io'
import { findLaw, type LegalBasis, packFor } from 'iepkit/law'
import { toEml } from 'iepkit/mail'
import { describeEvaluation, es, toMarkdown } from 'iepkit/report'
import * as z from 'zod'
const own = z.object({ plan: planSchema })
const { plan, calendar, log, asOf } = threeSituations()
const evaluation: Evaluation = evaluate({ plan: own.parse({ plan }).plan, calendar, log, asOf })
const letter: Draft = draft(nextStep({ evaluation, calendar }), { evaluation, locale: en })
const text: string = letter.text + toMarkdown(describeEvaluation(evaluation, es), es)
if (checkTone(text, { locale: en }).length > 0) throw new Error('tone')
const file: Promise<string> = toEml(letter, { from: { address: 'a@example.org' }, to: [] })
void file
const read = readPlan({})
if (read.ok) throw new Error(read.value.id)
const basis: LegalBasis | undefined = findLaw({ id: 'us.300.323.c2', jurisdiction: 'US-IL', on: asOf }).entries[0]
if (basis === undefined || packFor('US-IL').fallback) throw new Error('law')
console.log(text.length > 0 && readLogCsv('').counts.rows === 0)
`
const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: [],
  exactOptionalPropertyTypes: true,
}
for (const [name, module, moduleResolution] of [
  ['nodenext', 'nodenext', 'nodenext'],
  ['bundler', 'esnext', 'bundler'],
]) {
  for (const type of ['module', 'commonjs']) {
    const directory = consumer(
      `ts-${name}-${type}`,
      {
        'package.json': { type, private: true },
        'use.ts': typed,
        'tsconfig.json': { compilerOptions: { ...options, module, moduleResolution }, files: ['use.ts'] },
      },
      [`typescript@${devDependencies.typescript}`],
    )
    await check(`TypeScript, ${name} resolution, ${type}`, () => must('npx tsc -p .', directory))
  }
}

const app = consumer(
  'advocacy-app',
  {
    'package.json': { type: 'module', private: true },
    'app.test.ts': `import { evaluate } from 'iepkit'
import cases from 'iepkit/fixtures/conformance' with { type: 'json' }
import { aGoodYear, providerVacancy, silence } from 'iepkit/fixtures/scenarios'
import { situations } from 'iepkit/fixtures/arbitraries'
import { iepkitMatchers } from 'iepkit/fixtures/vitest'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

expect.extend(iepkitMatchers)

test('a vacancy is found', () => {
  const { expected, ...input } = providerVacancy()
  const evaluation = evaluate(input)
  for (const { rule, line, severity, occurrences } of expected.findings)
    expect(evaluation).toHaveViolation(rule, { line, severity, occurrences })
})
test('a good year is met, silence is no finding', () => {
  expect(evaluate(aGoodYear())).toBeMet('speech')
  expect(evaluate(silence())).toBeUndetermined('speech')
  expect(evaluate(silence())).not.toHaveViolation('service-frequency')
  // @ts-expect-error A rule is text.
  expect(() => expect(evaluate(silence())).toBeMet(3)).toThrow('has no line')
})
test('any situation is evaluated', () => {
  fc.assert(fc.property(situations({ records: 10 }), (one) => evaluate(one).failures.length === 0), { numRuns: 20 })
})
test('the cases for ports are there', () => expect(cases.length).toBeGreaterThan(80))
`,
    'wrong.test.ts': `import { evaluate } from 'iepkit'
import { silence } from 'iepkit/fixtures/scenarios'
import { iepkitMatchers } from 'iepkit/fixtures/vitest'
import { expect, test } from 'vitest'
expect.extend(iepkitMatchers)
test('silence is not met', () => expect(evaluate(silence())).toBeMet('speech'))
`,
    'tsconfig.json': {
      compilerOptions: { ...options, skipLibCheck: true, module: 'nodenext', moduleResolution: 'nodenext', resolveJsonModule: true },
      files: ['app.test.ts'],
    },
  },
  ['vitest', 'fast-check', 'typescript'].map((name) => `${name}@${devDependencies[name].replace('^', '')}`),
)
await check('an app tests itself with a scenario, the matchers, arbitraries and the cases for ports', () => {
  must('npx vitest run app.test.ts', app)
  must('npx tsc -p .', app)
})
await check('a matcher that fails says why', () => {
  const { status, stdout, stderr } = sh('npx vitest run wrong.test.ts', app)
  equal([status, /Expected speech to be met, found undetermined\./u.test(stdout + stderr)], [1, true])
  equal(/Records of these days would settle it:/u.test(stdout + stderr), true)
})

await check('the installed binary', () => {
  must('npx iepkit example files', esm)
  const { status, stdout, stderr } = sh(
    'npx iepkit check files/plan.json files/log.json --calendar files/calendar.json --as-of 2026-12-18',
    esm,
  )
  equal([status, stderr, stdout.includes('SHORT       Speech 2x per week')], [1, '', true])
  equal(existsSync(join(esm, 'files/plan.json')), true)
})

finish()
