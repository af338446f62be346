import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

const entry = {
  index: 'src/index.ts',
  drafts: 'src/drafts/index.ts',
  mail: 'src/mail/index.ts',
  report: 'src/report/index.ts',
  io: 'src/io/index.ts',
  fixtures: 'src/fixtures/index.ts',
  scenarios: 'src/fixtures/scenarios/all.ts',
  arbitraries: 'src/fixtures/arbitraries/index.ts',
  matchers: 'src/fixtures/matchers/index.ts',
  vitest: 'src/fixtures/vitest.ts',
  law: 'src/law/index.ts',
  phrases: 'src/phrases/index.ts',
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const calls = (node: ts.Node): boolean =>
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  ts.isSpreadElement(node) ||
  ts.isSpreadAssignment(node) ||
  (!ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => calls(child) || undefined) ?? false))

/**
 * Our modules do nothing but define values, as `sideEffects: false` says. A bundler believes that of a whole file; here many
 * files become one, and there each value that is made by a call says it for itself, so that who does not use it does not ship it.
 */
const pureValues: Plugin = {
  name: 'pure-values',
  setup: (build) => {
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
      const made = file.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => [...declarationList.declarations])
        .flatMap(({ initializer }) => (initializer !== undefined && calls(initializer) ? [initializer] : []))
      const contents = made.reduceRight(
        (so, { pos, end }) => `${so.slice(0, pos)} /* @__PURE__ */ (() => (${so.slice(pos, end)}))()${so.slice(end)}`,
        text,
      )
      return { contents, loader: 'ts' }
    })
  },
}

export default defineConfig([
  {
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2023',
    platform: 'neutral',
    clean: true,
    treeshake: true,
    esbuildPlugins: [pureValues],
  },
  { entry: { cli: 'src/cli/main.ts' }, format: ['esm'], dts: false, target: 'node20', platform: 'node', clean: false },
])
