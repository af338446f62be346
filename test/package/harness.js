import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/* What tests of the packed package share: a tarball, empty folders that it is installed into, and a line per check. */

const root = resolve(import.meta.dirname, '../..')
export const { devDependencies, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const work = mkdtempSync(join(tmpdir(), 'iepkit-package-'))

export const sh = (command, cwd, more = {}) =>
  spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, ...more })

/** Runs a command, and throws with what it printed if it fails. */
export const must = (command, cwd, more) => {
  const { status, stdout, stderr } = sh(command, cwd, more)
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

export const tarball = join(work, must(`npm pack --silent --pack-destination ${work}`, root).trim())

/** An empty folder with files in which the tarball is installed. */
export const consumer = (name, files, packages = []) => {
  const directory = join(work, name)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(resolve(directory, file, '..'), { recursive: true })
    writeFileSync(join(directory, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  must(`npm install --silent --no-save --no-package-lock ${tarball} zod@${devDependencies.zod.slice(1)} ${packages.join(' ')}`, directory)
  return directory
}

const counts = { passed: 0, failed: 0, skipped: 0 }

export const check = async (name, test) => {
  try {
    await test()
    counts.passed++
    console.log(`✓ ${name}`)
  } catch (error) {
    counts.failed++
    console.log(`✗ ${name}\n${error.message}`)
  }
}

export const skip = (name, why) => {
  counts.skipped++
  console.log(`- ${name}: skipped, ${why}`)
}

export const equal = (actual, expected) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`found ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`)
}

/** Removes the folders, prints the counts last, and sets the exit code. */
export const finish = () => {
  rmSync(work, { recursive: true })
  if (counts.skipped > 0) console.log(`${counts.skipped} skipped`)
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  process.exitCode = counts.failed > 0 ? 1 : 0
}
