import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a run of the command line printed, and how it ended. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line, bundled from source by `build-cli.ts`. */
export const iepkit = (args: readonly string[], options: { readonly input?: string; readonly env?: Record<string, string> } = {}): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [process.env.IEPKIT_CLI as string, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** Writes files into a fresh directory and returns a way to name them. */
export const files = (contents: Readonly<Record<string, unknown>>): ((name: string) => string) => {
  const directory = mkdtempSync(join(tmpdir(), 'iepkit-'))
  const path = (name: string): string => join(directory, name)
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return path
}
