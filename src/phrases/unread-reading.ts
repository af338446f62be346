import { uncovered } from './coverage.ts'
import type { PhraseIssueCode, Reading } from './reading.ts'
import { doubt } from './service/doubt.ts'

/** A reading of a text of which nothing was read: all of it is unread, in one stretch. */
export const unreadReading = <T>(text: string, code: Extract<PhraseIssueCode, 'nothing-read' | 'too-long'>): Reading<T> => {
  const runs = uncovered(text, [])
  const [first] = runs
  const last = runs.at(-1)
  const whole =
    first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }]
  return { value: null, parts: [], unread: whole, alternatives: [], issues: [doubt(code)] }
}
