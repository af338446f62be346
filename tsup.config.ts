import { defineConfig } from 'tsup'

const entry = {
  index: 'src/index.ts',
  drafts: 'src/drafts/index.ts',
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

export default defineConfig([
  { entry, format: ['esm', 'cjs'], dts: true, target: 'es2023', platform: 'neutral', clean: true, treeshake: true },
  { entry: { cli: 'src/cli/main.ts' }, format: ['esm'], dts: false, target: 'node20', platform: 'node', clean: false },
])
