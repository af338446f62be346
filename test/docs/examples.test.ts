import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as drafts from '../../src/drafts/index.ts'
import * as arbitraries from '../../src/fixtures/arbitraries/index.ts'
import * as fixtures from '../../src/fixtures/index.ts'
import * as matchers from '../../src/fixtures/matchers/index.ts'
import * as scenarios from '../../src/fixtures/scenarios/all.ts'
import * as main from '../../src/index.ts'
import * as io from '../../src/io/index.ts'
import * as law from '../../src/law/index.ts'
import * as mail from '../../src/mail/index.ts'
import * as phrases from '../../src/phrases/index.ts'
import * as report from '../../src/report/index.ts'

/*
 * Runs the `@example` of every doc comment. `expression // value` must be so; anything else must run.
 * Examples see the whole public API and the three situations.
 */

const root = resolve(import.meta.dirname, '../../src')
const api = { ...main, ...io, ...report, ...drafts, ...mail, ...fixtures, ...scenarios, ...arbitraries, ...matchers, ...law, ...phrases }
const { plan, calendar, log, asOf } = fixtures.threeSituations()
const surroundings: Readonly<Record<string, unknown>> = {
  plan,
  calendar,
  log,
  asOf,
  rows: log.observations,
  text: JSON.stringify(plan),
  compiled: main.compile({ plan, calendar }),
  evaluation: main.evaluate({ plan, calendar, log, asOf }),
  fc,
  print: () => undefined,
}

interface Example {
  readonly name: string
  readonly code: string
}

const examples = (readdirSync(root, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path): readonly Example[] => {
    const text = readFileSync(join(root, path), 'utf8')
    return [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\s*export const (\w+)/gu)].flatMap(([comment, exported]) => {
      const [, after] = comment.split('@example')
      if (after === undefined) return []
      const lines = (after.split(/\n \* @|\*\//u)[0] ?? '').split('\n').map((line) => line.replace(/^ \* ?/u, ''))
      return [{ name: `${path}: ${exported}`, code: lines.join('\n').trim() }]
    })
  })

/** Turns `expression // value` into a comparison. */
const checked = (code: string): string =>
  code
    .split('\n')
    .map((line) => {
      const [, expression, value] = /^(.*\S)\s+\/\/ (.+)$/u.exec(line) ?? []
      return expression === undefined || /^(?:const|for|if|import)\b/u.test(expression) ? line : `expect((${expression}), (${value}))`
    })
    .join('\n')

describe('examples in doc comments', () => {
  test('there are some', () => expect(examples.length).toBeGreaterThan(8))

  test.each(examples)('$name', ({ code }) => {
    const source = `{\n${checked(code).replaceAll(/^import .*$/gmu, '')}\n}`
    const js = transformSync(source, { loader: 'ts' }).code
    const names = Object.keys({ ...api, ...surroundings })
    let compared = 0
    const compare = (actual: unknown, value: unknown): void => {
      compared++
      expect(actual).toEqual(value)
    }
    const run = new Function('expect', ...names, js) as (...values: unknown[]) => void
    run(compare, ...names.map((name) => ({ ...api, ...surroundings })[name]))
    expect(compared).toBe((checked(code).match(/^expect\(/gmu) ?? []).length)
  })

  test('every public function has one', () => {
    const functions = Object.entries(api).flatMap(([name, value]) =>
      typeof value === 'function' && !/^class\b/u.test(String(value)) ? [name] : [],
    )
    const shown = new Set(examples.map(({ name }) => name.split(': ')[1]))
    expect(functions.filter((name) => !shown.has(name))).toEqual([])
  })
})
