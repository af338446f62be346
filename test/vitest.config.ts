import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = new URL('.', import.meta.url).pathname

export default defineConfig({
  test: {
    root,
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'behaviour',
          setupFiles: [join(root, 'support/seed.ts')],
          include: ['**/*.test.ts'],
          exclude: ['types/**'],
          globalSetup: [join(root, 'support/build-cli.ts')],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['types/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
    ],
  },
})
