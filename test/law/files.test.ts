import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as law from '../../src/law/index.ts'

const root = resolve(import.meta.dirname, '../../src/law')
const folders = ['federal', 'circuits', 'states', 'defaults', 'lists']
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => ({ folder, name, text: readFileSync(join(root, folder, name), 'utf8') })),
)

describe('data files', () => {
  test('there are many', () => expect(files.length).toBeGreaterThan(45))

  test('import nothing but types', () => {
    const wrong = files.filter(({ text }) => /^import (?!type )|^export .* from|\bimport\(/mu.test(text))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('call nothing: a bundler may drop what is not used', () => {
    const withoutText = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu, '')
    expect(files.filter(({ text }) => /[(`]|\.\.\./u.test(withoutText(text))).map(({ name }) => name)).toEqual([])
  })

  test('hold one jurisdiction each', () => {
    const wrong = files.filter(({ folder, name, text }) => {
      const own = folder === 'federal' || folder === 'lists' ? 'US' : name.replace('.ts', '').toUpperCase()
      const found = [...text.matchAll(/^ {2,4}jurisdiction: '([^']+)'/gmu)].map(([, jurisdiction]) => jurisdiction)
      return folder !== 'defaults' && found.some((jurisdiction) => jurisdiction !== own)
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})

test('every list of entries and every pack is in the whole', () => {
  const exported = Object.entries(law)
  const lists = exported.filter(([name]) => /^lawUs/u.test(name)).map(([, list]) => list as typeof law.allLaw)
  expect(lists.every((list) => list.every((entry) => law.allLaw.includes(entry)))).toBe(true)
  const packs = exported.filter(([name]) => /^packUs/u.test(name)).map(([, pack]) => pack as law.StatePack)
  expect(packs.length).toBe(law.statePacks.length)
  expect(packs.every((pack) => law.statePacks.includes(pack))).toBe(true)
  const written = files.flatMap(({ text }) => [...text.matchAll(/^export const ((?:law|pack)Us\w*)/gmu)].map(([, name]) => name as string))
  expect(written.filter((name) => !(name in law))).toEqual([])
  const names = readdirSync(join(root, 'states')).filter((name) => name !== 'us.ts')
  expect(new Set(law.stateLaw.map(({ jurisdiction }) => jurisdiction)).size).toBe(names.length)
})

describe('what a bundle holds', () => {
  const options = { bundle: true, format: 'esm', treeShaking: true, logLevel: 'error' } as const
  const directory = mkdtempSync(join(tmpdir(), 'iepkit-law-'))

  /** Bundles code that imports the whole entry from one file, as the package has it: there, only what is marked pure can be dropped. */
  const bundled = async (code: string): Promise<string> => {
    await build({ ...options, entryPoints: [join(root, 'index.ts')], outfile: join(directory, 'law.js') })
    const { outputFiles } = await build({ ...options, stdin: { contents: code, resolveDir: directory, loader: 'ts' }, write: false })
    return outputFiles[0]?.text ?? ''
  }

  test('one State is one State', async () => {
    const text = await bundled("import { lawUsIl } from './law.js'; console.log(lawUsIl)")
    expect(text).toContain('us-il.226-220-a.implement')
    expect(text).not.toMatch(/us-(?!il)[a-z]{2}\.|us\.300|case\.|iepkit\./u)
  })

  test('looking in chosen lists ships no others', async () => {
    const text = await bundled("import { findLawIn, lawUsTx, packUsTx } from './law.js'; console.log(findLawIn(lawUsTx, {}), packUsTx)")
    expect(text).toContain('us-tx.89-1050-h.pwn')
    expect(text).not.toMatch(/us-(?!tx)[a-z]{2}\.|us\.300|case\.|iepkit\./u)
  })

  test('the packs come without the entries', async () => {
    const text = await bundled("import { packFor } from './law.js'; console.log(packFor('US-IL'))")
    expect(text).not.toContain('summary')
  })

  test('nothing used, nothing shipped', async () => {
    const text = await bundled("import './law.js'")
    expect(text.replaceAll(/^\s*\/\/.*$/gmu, '').trim()).toBe('')
  })
})
