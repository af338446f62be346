import type { Issue } from '../core/issue.ts'
import { issue, mostIssues } from '../model/read/issues.ts'
import { type ReadLogOptions, type ReadLogResult, readLog } from '../model/read/read-log.ts'

/**
 * Reads a log from NDJSON: one observation as JSON on each line. Never throws; a line that is no JSON is reported and left out.
 *
 * @param text - The content of the file.
 * @param options - As for `readLog`.
 * @returns The rows that could be read, an issue for everything that could not, and the counts. Paths name the line.
 *
 * @example
 * readLogNdjson('{"id":"o1","provisionId":"speech","date":"2026-09-15","status":"missed","source":"parent"}\n').counts.rows // 1
 *
 * @public
 */
export const readLogNdjson = (text: string, options: Omit<ReadLogOptions, 'at'> = {}): ReadLogResult => {
  const rows: unknown[] = []
  const lines: number[] = []
  const broken: Issue[] = []
  let failed = 0
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '') return
      try {
        rows.push(JSON.parse(line))
        lines.push(i + 1)
      } catch {
        failed++
        if (broken.length < mostIssues)
          broken.push(
            issue(
              'not-json',
              'error',
              [`line ${i + 1}`],
              line.slice(0, 80),
              'one JSON object on the line',
              'Correct the line, or remove it.',
            ),
          )
      }
    })
  const read = readLog(rows, { ...options, at: (row) => [`line ${lines[row] ?? row + 1}`] })
  const counts = { ...read.counts, rows: read.counts.rows + failed, rejected: read.counts.rejected + failed }
  return { ...read, issues: [...broken, ...read.issues], counts }
}
