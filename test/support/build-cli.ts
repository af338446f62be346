import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** Bundles the command line once, before any test runs: starting it from source would take a second each time. */
export const setup = async (): Promise<void> => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'iepkit-cli-')), 'cli.mjs')
  process.env.IEPKIT_CLI = outfile
  await build({
    entryPoints: [resolve(import.meta.dirname, '../../src/cli/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
}
