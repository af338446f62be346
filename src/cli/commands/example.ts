import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threeSituations } from '../../fixtures/three-situations.ts'
import { issue } from '../../model/read/issues.ts'
import { Exit, type ExitCode, type Surroundings } from '../console.ts'
import { printIssues } from '../print-issues.ts'

/** `iepkit example`: writes a plan, a log and a calendar to start from. Existing files are left alone. */
export const example = (directory: string, surroundings: Surroundings): ExitCode => {
  const { plan, log, calendar, asOf } = threeSituations()
  const files = { 'plan.json': plan, 'log.json': log, 'calendar.json': calendar }
  try {
    mkdirSync(directory, { recursive: true })
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(directory, name), `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' })
    }
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const fix = exists ? 'Choose an empty directory: existing files are not overwritten.' : 'Choose a directory that can be written to.'
    printIssues(
      [
        {
          file: directory,
          ...issue(
            'unreadable-file',
            'error',
            [],
            exists ? 'files of that name' : 'a place that cannot be written to',
            'room for plan.json, log.json and calendar.json',
            fix,
          ),
        },
      ],
      surroundings,
    )
    return Exit.badInput
  }
  const paths = Object.keys(files).map((name) => join(directory, name))
  surroundings.out(`Wrote ${paths.join(', ')}.\nTry: iepkit check ${paths[0]} ${paths[1]} --calendar ${paths[2]} --as-of ${asOf}\n`)
  return Exit.clean
}
