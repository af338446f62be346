import type { Issue } from '../../core/issue.ts'
import { issue, valueAt } from './issues.ts'

/** What is wrong with the version of something that was stored; nothing where it can be read. */
export const wrongVersion = (input: unknown, readable: string): Issue | undefined => {
  const found = valueAt(input, ['schema'])
  if (found === readable) return undefined
  if (found === undefined)
    return issue(
      'missing',
      'error',
      ['schema'],
      found,
      `“${readable}”`,
      'Hand in the whole value as it was stored; its “schema” says what it is.',
    )
  const fix = `This release reads ${readable}. Read it with the release that wrote it, or make it again from the plan and the records.`
  return issue('unknown-version', 'error', ['schema'], found, `“${readable}”`, fix)
}
