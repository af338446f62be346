import type { Expected } from '../../src/fixtures/scenario.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'

/** One line for each thing that an evaluation found. */
export type Findings = readonly string[]

const count = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys)].map((key) => `${key} ×${keys.filter((one) => one === key).length}`)

/** What an evaluation found, in the words of a scenario, sorted. */
export const foundBy = (evaluation: Evaluation): Findings =>
  [
    ...evaluation.violations.map(({ rule, line, occurrences, severity }) => `found ${rule} of ${line} ×${occurrences.length} ${severity}`),
    ...count(evaluation.undetermined.map(({ rule, line }) => `open ${rule} of ${line}`)),
    ...evaluation.met.map(({ line, periods, lenient }) => `met ${line} ×${periods}, lenient ${lenient}`),
    ...evaluation.matches.map(({ rule, line, occurrences }) => `matches ${rule} of ${line} ×${occurrences.length}`),
    ...evaluation.reminders.map(({ rule, line, date }) => `reminds ${rule} of ${line} ${date}`),
    ...evaluation.notAssessable.map(({ line, why }) => `not assessable ${line} ${why}`),
    ...evaluation.inProgress.map(({ line }) => `in progress ${line}`),
    ...evaluation.failures.map(({ rule, line, error }) => `failed ${rule} of ${line}: ${error.message}`),
  ].sort()

/** What a scenario expects, in the same words. */
export const expectedOf = (expected: Expected): Findings =>
  [
    ...expected.findings.map(({ rule, line, occurrences, severity }) => `found ${rule} of ${line} ×${occurrences} ${severity}`),
    ...expected.undetermined.map(({ rule, line, windows }) => `open ${rule} of ${line} ×${windows}`),
    ...expected.met.map(({ line, periods, lenient }) => `met ${line} ×${periods}, lenient ${lenient}`),
    ...expected.matches.map(({ rule, line, occurrences }) => `matches ${rule} of ${line} ×${occurrences}`),
    ...expected.reminders.map(({ rule, line, date }) => `reminds ${rule} of ${line} ${date}`),
    ...expected.notAssessable.map(({ line, because }) => `not assessable ${line} ${because}`),
    ...expected.inProgress.map(({ line }) => `in progress ${line}`),
  ].sort()
