import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { type Block, blocksOf } from '../support/markdown-blocks.ts'

/*
 * Every code block of the README and the guide is run, in order, in one fresh directory per page.
 * `ts` and `sh` blocks print; a `text` block behind one is what it must print, word for word.
 * A block with a file name behind its language is written to that file first; `json` must be JSON.
 */

const root = resolve(import.meta.dirname, '../..')
const guide = join(root, 'docs/guide')
const pages = [
  join(root, 'README.md'),
  ...readdirSync(guide)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(guide, name)),
]

/** Commands that would install or clone: `.ci/run` runs them for real. */
const runElsewhere = /^(?:npm|npx|git) /u

const entries = Object.fromEntries(
  [
    ['iepkit', 'src/index.ts'],
    ['iepkit/fixtures/scenarios', 'src/fixtures/scenarios/all.ts'],
    ['iepkit/fixtures/conformance', 'conformance/cases.json'],
    ...['drafts', 'fixtures/arbitraries', 'fixtures/matchers', 'fixtures', 'io', 'law', 'mail', 'phrases', 'report'].map((name) => [
      `iepkit/${name}`,
      `src/${name}/index.ts`,
    ]),
  ].map(([name, path]) => [name as string, join(root, path as string)]),
)

const freshDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'iepkit-docs-'))
  mkdirSync(join(directory, '.bin'))
  writeFileSync(join(directory, '.bin/iepkit'), `#!/bin/sh\nexec "${process.execPath}" "${process.env.IEPKIT_CLI}" "$@"\n`)
  chmodSync(join(directory, '.bin/iepkit'), 0o755)
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'))
  return directory
}

const printedBy = async ({ language, code, line }: Block, directory: string): Promise<string> => {
  const env = { ...process.env, PATH: `${join(directory, '.bin')}:${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined }
  if (language === 'sh') {
    const { stdout, stderr, status } = spawnSync('sh', ['-c', code], { cwd: directory, encoding: 'utf8', env })
    expect(status, stderr).toBeLessThan(2)
    expect(stderr).toBe('')
    return stdout
  }
  const source = join(directory, `block-${line}.ts`)
  const outfile = join(directory, `block-${line}.mjs`)
  writeFileSync(source, code)
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
  await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', platform: 'node', alias: entries, banner, logLevel: 'error' })
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { cwd: directory, encoding: 'utf8', env })
  expect(stderr).toBe('')
  return stdout
}

/** `npm run docs:update` writes what the blocks print into the pages, for a person to read before committing. */
const updateBlock = (path: string, index: number, code: string): void => {
  const text = readFileSync(path, 'utf8')
  const { line, code: before } = blocksOf(text)[index] as Block
  const lines = text.split('\n')
  lines.splice(line, before === '' ? 0 : before.split('\n').length, ...code.split('\n'))
  writeFileSync(path, lines.join('\n'))
}

const trimmed = (text: string): string => text.replaceAll(/[ \t]+$/gmu, '').trim()

describe.each(pages.map((path) => ({ page: relative(root, path), path })))('$page', ({ path }) => {
  const blocks = blocksOf(readFileSync(path, 'utf8'))
  const directory = freshDirectory()
  test.each(blocks.map((block, i) => ({ ...block, i })))('line $line: $language', async (block) => {
    const { language, info, code, i } = block
    if (info !== '') {
      mkdirSync(join(directory, info, '..'), { recursive: true })
      writeFileSync(join(directory, info), `${code}\n`)
    }
    const next = blocks[i + 1]
    switch (language) {
      case 'json':
        expect(() => JSON.parse(code) as unknown).not.toThrow()
        return
      case 'csv':
      case 'text-picture':
        return
      case 'text': {
        const before = blocks[i - 1]?.language
        expect(before === 'sh' || before === 'ts', 'a text block stands behind a block that prints it').toBe(true)
        return
      }
      case 'sh':
        if (runElsewhere.test(code)) return
        break
      case 'ts':
        break
      default:
        throw new Error(`No block of the language “${language}” is run: use ts, sh, text, json, csv or text-picture.`)
    }
    const printed = await printedBy(block, directory)
    if (next?.language !== 'text') return
    if (process.env.IEPKIT_UPDATE_DOCS !== undefined) updateBlock(path, i + 1, trimmed(printed))
    expect(trimmed(printed)).toBe(trimmed(next.code))
  })
})
