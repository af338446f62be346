import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../src')

/** Who may import whom. A folder may import itself and what its row lists; packages only where named. */
const layers: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  core: { folders: [], packages: [] },
  time: { folders: ['core'], packages: [/^date-fns$/, /^@date-fns\/utc\/date\/mini$/] },
  model: { folders: ['core', 'time'], packages: [/^zod\//] },
  law: { folders: ['core', 'time'], packages: [] },
  engine: { folders: ['core', 'time', 'model', 'law'], packages: [] },
  phrases: { folders: ['core', 'time', 'model'], packages: [] },
  fixtures: { folders: ['core', 'time', 'model'], packages: [/^fast-check$/, /^vitest$/] },
  io: { folders: ['core', 'time', 'model'], packages: [/^papaparse$/] },
  wording: { folders: ['core', 'time', 'model', 'law', 'engine'], packages: [] },
  book: { folders: ['core', 'time', 'model', 'engine', '.'], packages: [/^zod\//] },
  explain: { folders: ['core', 'time', 'model', 'engine', 'wording', '.'], packages: [] },
  compare: { folders: ['core', 'time', 'model', 'engine', 'wording', '.'], packages: [] },
  summary: { folders: ['core', 'time', 'model'], packages: [] },
  drafts: { folders: ['core', 'time', 'model', 'law', 'engine', 'wording'], packages: [/^ts-ics$/] },
  mail: { folders: ['core', 'drafts'], packages: [/^nodemailer\/lib\/mail-composer$/] },
  report: { folders: ['core', 'time', 'model', 'law', 'engine', 'wording'], packages: [] },
  '.': { folders: ['core', 'time', 'model', 'law', 'engine', 'wording', 'phrases', 'compare', 'book', 'explain', 'summary'], packages: [] },
  cli: {
    folders: [
      'core',
      'time',
      'model',
      'law',
      'engine',
      'fixtures',
      'io',
      'phrases',
      'wording',
      'compare',
      'book',
      'explain',
      'summary',
      'drafts',
      'mail',
      'report',
      '.',
    ],
    packages: [/^node:/, /^zod\//, /^picocolors$/],
  },
}

/** Texts and data may be long; code may not. */
const mayBeLong =
  /^(?:wording\/(?:tone\/)?(?:en|es)\.ts|drafts\/locales\/(?:en|es)-letters\.ts|drafts\/texts\.ts|fixtures\/(?:three-situations|all-scenarios|scenarios\/[\w-]+)\.ts|model\/(?:schema\/)?evaluation\.ts|law\/(?:federal|circuits|states|defaults)\/[\w-]+\.ts|phrases\/lexicon\/.+\.ts)$/
const mostLines = 250

interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .map((path): Source => {
    const text = readFileSync(join(root, path), 'utf8')
    const imports = [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'/gmsu)].map(([, specifier]) => specifier as string)
    return { path: path.replaceAll('\\', '/'), text, imports }
  })

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : '.')
const targetOf = (from: string, specifier: string): string => relative(root, resolve(root, dirname(from), specifier)).replaceAll('\\', '/')

describe('architecture', () => {
  test('there is something to test', () => expect(files.length).toBeGreaterThan(50))

  test('imports go one way', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const row = layers[folderOf(path)]
        if (row === undefined) return [`${path}: folder without a row in the table of layers`]
        if (!specifier.startsWith('.'))
          return row.packages.some((pattern) => pattern.test(specifier)) ? [] : [`${path} imports the package ${specifier}`]
        const folder = folderOf(targetOf(path, specifier))
        return folder === folderOf(path) || row.folders.includes(folder)
          ? []
          : [`${path} imports ${specifier}; allowed: ${row.folders.join(', ')}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('what a peer is needed for is in its own entry', () => {
    const users = (name: string): readonly string[] => files.filter(({ imports }) => imports.includes(name)).map(({ path }) => path)
    expect(users('fast-check').filter((path) => !path.startsWith('fixtures/arbitraries/'))).toEqual([])
    expect(users('vitest')).toEqual(['fixtures/vitest.ts'])
    const others = files.filter(({ path }) => !/^fixtures\/(?:arbitraries\/|matchers\/|vitest\.ts)/u.test(path))
    expect(others.filter(({ imports }) => imports.some((one) => /\/(?:arbitraries|matchers|vitest)[/.]/u.test(one)))).toEqual([])
  })

  test('the second reading of the rules, against which the engine is judged, does not read the engine', () => {
    const oracle = resolve(import.meta.dirname, 'accuracy/oracle')
    const allowed = /^\.\/|\/src\/(?:model\/|time\/(?:civil-date|school-calendar)\.ts|fixtures\/truth\.ts|core\/(?:bounds|verdict)\.ts)/u
    const wrong = readdirSync(oracle).flatMap((name) =>
      [...readFileSync(join(oracle, name), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'/gmsu)]
        .map(([, specifier]) => `${name}: ${specifier}`)
        .filter((one) => !allowed.test(one.split(': ')[1] as string)),
    )
    expect(wrong).toEqual([])
  })

  test('no ring of files, types included', () => {
    const graph = new Map(
      files.map(({ path, imports }) => [path, imports.filter((one) => one.startsWith('.')).map((one) => targetOf(path, one))]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const rings: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return
      if (state.get(path) === 'open') {
        rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
        return
      }
      state.set(path, 'open')
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      state.set(path, 'done')
    }
    for (const path of graph.keys()) visit(path, [])
    expect(rings).toEqual([])
  })

  test('no file imports its own folder’s index, and index files only export', () => {
    const wrong = files.filter(({ path, imports }) =>
      imports.some((one) => one.endsWith('/index.ts') && folderOf(targetOf(path, one)) === folderOf(path)),
    )
    expect(wrong.filter(({ path }) => !path.startsWith('engine/')).map(({ path }) => path)).toEqual([])
    const entries = files.filter(({ path }) => /^(?:index|[a-z]+\/index)\.ts$/u.test(path))
    const notOnlyExports = entries.filter(({ text }) => /^(?:import|const|let|function)\b/mu.test(text))
    expect(notOnlyExports.map(({ path }) => path)).toEqual([])
  })

  test('files stay short', () => {
    const long = files.filter(({ path, text }) => !mayBeLong.test(path) && text.split('\n').length > mostLines)
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)).toEqual([])
  })

  test('nothing ambient outside the command line', () => {
    const ambient = /Date\.now\(|new Date\(\)|Math\.random\(|process\.|globalThis|toLocale|navigator\./u
    const found = files.filter(({ path }) => folderOf(path) !== 'cli').filter(({ text }) => ambient.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('no name hides what is inside', () => {
    const vague = files.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.ts|\/)/u.test(path))
    expect(vague.map(({ path }) => path)).toEqual([])
  })

  test('no enum, no default export, no any, no class but errors', () => {
    const wrong = files.filter(({ text }) => /^\s*(?:export )?(?:const )?enum\b|^export default|:\s*any\b|<any>|as any\b/mu.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(files.filter(({ text }) => /^(?:export )?class (?!\w+Error\b)/mu.test(text)).map(({ path }) => path)).toEqual([])
  })
})
