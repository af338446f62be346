import type { Evaluation, PeriodResult, ProvisionResult } from '../model/evaluation.ts'
import type { FindingTexts } from '../wording/catalogue.ts'
import { findingTexts as en } from '../wording/en.ts'
import { escapeMarkdown } from './escape.ts'

/**
 * Writes an evaluation as Markdown: a table of provisions, what was found, what cannot be told, and what it rests on.
 *
 * @param evaluation - The evaluation.
 * @param texts - The language; English by default.
 * @returns Markdown text; everything that came from records or the plan is escaped.
 *
 * @example
 * toMarkdown(evaluation).startsWith('# ') // true
 *
 * @public
 */
export const toMarkdown = (evaluation: Evaluation, texts: FindingTexts = en): string => {
  const blocks = [
    `# Plan ${escapeMarkdown(evaluation.planId)}, up to ${evaluation.asOf}`,
    table(
      ['Provision', 'Verdict', 'In words'],
      evaluation.provisions.map((result) => [result.asWritten, result.verdict, result.summary]),
    ),
    ...section(
      'What differs from the plan',
      evaluation.violations.map(({ message, severity }) => `${message} (${texts.severity[severity]})`),
    ),
    ...section(
      'What matches within a small margin',
      evaluation.matches.map(({ message }) => message),
    ),
    ...section(
      'What the records cannot tell',
      evaluation.undetermined.map(({ message }) => message),
    ),
    ...section(
      'In progress',
      evaluation.inProgress.map(({ pace }) => `${texts.window(pace.window)}: ${texts.pace(pace)}`),
    ),
    ...section(
      'Questions about the plan’s wording',
      evaluation.notAssessable.map(({ question }) => question),
    ),
    ...section(
      'Questions about records',
      evaluation.entries.ambiguous.map(({ question }) => question),
    ),
    ...evaluation.provisions.flatMap((result) => ledger(result)),
    ...section(
      'What this rests on',
      evaluation.assumptions.map(({ code, detail }) => texts.assumption[code](detail ?? {})),
    ),
    `_${escapeMarkdown(texts.standingNotice)}_`,
  ]
  return `${blocks.join('\n\n')}\n`
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))].map((row) => `| ${row.join(' | ')} |`).join('\n')

const ledger = (result: ProvisionResult): readonly string[] =>
  result.kind !== 'service' || result.periods.length === 0
    ? []
    : [
        `## Ledger: ${escapeMarkdown(result.asWritten)}`,
        table(['From', 'To', 'School days', 'Sessions', 'Minutes', 'Verdict'], result.periods.map(ledgerRow)),
      ]

const ledgerRow = ({ start, end, schoolDays, sessions, minutes, verdict }: PeriodResult): readonly string[] => {
  const cell = (amount: typeof sessions): string => (amount === undefined ? '' : `${range(amount.delivered)} of ${range(amount.required)}`)
  return [start, end, String(schoolDays), cell(sessions), cell(minutes), verdict]
}

const range = ({ min, max }: { readonly min: number; readonly max: number }): string => (min === max ? String(min) : `${min}–${max}`)
