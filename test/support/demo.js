import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/* The three situations that started this project, through the built command line. */

const cli = resolve(import.meta.dirname, '../../dist/cli.js')
const directory = mkdtempSync(join(tmpdir(), 'iepkit-demo-'))
const run = (...args) => spawnSync(process.execPath, [cli, ...args], { stdio: ['ignore', 'inherit', 'inherit'], cwd: directory }).status

console.log('Three situations over one fall term: speech that happens once a week or not at all, extended time not offered')
console.log('during tests, and small group support with the child in the full class.\n')
console.log('$ iepkit example . && iepkit check plan.json log.json --calendar calendar.json --as-of 2026-12-18\n')
spawnSync(process.execPath, [cli, 'example', '.'], { cwd: directory })
const files = ['plan.json', 'log.json', '--calendar', 'calendar.json', '--as-of', '2026-12-18']
const found = run('check', ...files)
for (const provision of ['speech', 'extended-time', 'small-group']) {
  console.log(`\n$ iepkit draft plan.json log.json --calendar calendar.json --as-of 2026-12-18 --provision ${provision} --child A.\n`)
  run('draft', ...files, '--provision', provision, '--child', 'A.')
}
rmSync(directory, { recursive: true })
process.exitCode = found === 1 ? 0 : 1
