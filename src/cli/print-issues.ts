import type { Surroundings } from './console.ts'
import { printable } from './console.ts'
import type { FileIssue } from './input.ts'

/** At most this many issues are printed one by one. */
const mostPrinted = 40

/** Prints what is wrong with the input: the place, what stood there, and what to do. */
export const printIssues = (issues: readonly FileIssue[], { err, paintErr }: Surroundings): void => {
  for (const { file, severity, path, found, expected, fix } of issues.slice(0, mostPrinted)) {
    const place = [file, ...(path.length > 0 ? [pathText(path)] : [])].join(', ')
    const label = severity === 'error' ? paintErr.red('error') : paintErr.yellow('warning')
    err(`${label} ${printable(place)}: found ${printable(found)}, expected ${printable(expected)}. ${printable(fix)}\n`)
  }
  if (issues.length > mostPrinted) err(`and ${issues.length - mostPrinted} more of this kind\n`)
}

const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '')
