import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** The tests that mutants are run against: fast ones, and the generated ones with few cases. */
export default defineConfig({
  test: {
    root,
    isolate: false,
    testTimeout: 60_000,
    setupFiles: [`${root}support/seed.ts`],
    env: { IEPKIT_CASES: '600' },
    include: [
      'unit/{core,time,engine}/**/*.test.ts',
      'rules/**/*.test.ts',
      'golden/**/*.test.ts',
      'fixtures/{conformance,scenarios}.test.ts',
      'decisions/**/*.test.ts',
      'property/{tightness,soundness,soundness-special}.test.ts',
    ],
  },
})
