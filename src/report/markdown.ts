import type { AmountTotals, Evaluation, PeriodAmount, PeriodResult, ProvisionResult } from '../model/evaluation.ts'
import type { FindingTexts, ReportTexts } from '../wording/catalogue.ts'
import { describeEvaluation } from '../wording/describe-evaluation.ts'
import { findingTexts as en } from '../wording/en.ts'
import { windowFigures } from '../wording/window-figures.ts'
import { escapeMarkdown } from './escape.ts'

/**
 * Writes an evaluation as Markdown: a table of provisions, what was found, what cannot be told, and what it rests on.
 *
 * @param evaluation - The evaluation.
 * @param texts - The language; English by default. The evaluation's own sentences are said in it as well.
 * @returns Markdown text; everything that came from records or the plan is escaped.
 *
 * @example
 * toMarkdown(evaluation).startsWith('# Plan ') // true
 * toMarkdown(evaluation, es).includes('Lo que difiere del plan') // true
 *
 * @public
 */
export const toMarkdown = (evaluation: Evaluation, texts: FindingTexts = en): string => {
  const { report } = texts
  const { sections, columns } = report
  const said = describeEvaluation(evaluation, texts)
  const blocks = [
    `# ${escapeMarkdown(report.title(said.planId, said.asOf))}`,
    table(
      [columns.provision, columns.verdict, columns.inWords],
      said.provisions.map((result) => [result.asWritten, report.verdict[result.verdict], result.summary]),
    ),
    ...section(
      sections.differs,
      said.violations.map(({ message, severity }) => `${message} (${texts.severity[severity]})`),
    ),
    ...section(
      sections.matches,
      said.matches.map(({ message }) => message),
    ),
    ...section(
      sections.cannotTell,
      said.undetermined.map(({ message }) => message),
    ),
    ...section(
      sections.inProgress,
      said.inProgress.map(({ pace }) => `${texts.window(pace.window)}: ${texts.pace(pace)}`),
    ),
    ...section(
      sections.reminders,
      said.reminders.map(({ message }) => message),
    ),
    ...windows(said.provisions, texts),
    ...section(
      sections.projection,
      said.provisions.flatMap((result) =>
        result.kind === 'service' && result.projection !== undefined ? [`${result.asWritten}: ${texts.projection(result.projection)}`] : [],
      ),
    ),
    ...section(
      sections.wording,
      said.notAssessable.map(({ question }) => question),
    ),
    ...section(
      sections.records,
      said.entries.ambiguous.map(({ question }) => question),
    ),
    ...section(
      sections.failures,
      said.failures.map(({ rule, line, error }) => report.failure({ rule, line, error: error.message })),
    ),
    ...said.provisions.flatMap((result) => ledger(result, report)),
    ...section(
      sections.restsOn,
      said.assumptions.map(({ code, detail }) => texts.assumption[code](detail ?? {})),
    ),
    `_${escapeMarkdown(texts.standingNotice)}_`,
  ]
  return `${blocks.join('\n\n')}\n`
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))].map((row) => `| ${row.join(' | ')} |`).join('\n')

const windows = (provisions: readonly ProvisionResult[], { report, windowName }: FindingTexts): readonly string[] => {
  const { columns, sections, of } = report
  const cell = (amount: AmountTotals | undefined): string => (amount === undefined ? '' : of(amount.delivered, amount.required))
  const rows = provisions.flatMap((result) =>
    windowFigures(result).map(({ window }) => [
      result.asWritten,
      windowName[window.of],
      String(window.schoolDays),
      cell(window.sessions),
      cell(window.minutes),
    ]),
  )
  if (rows.length === 0) return []
  return [`## ${sections.windows}`, table([columns.provision, columns.window, columns.schoolDays, columns.sessions, columns.minutes], rows)]
}

const ledger = (result: ProvisionResult, report: ReportTexts): readonly string[] => {
  if (result.kind !== 'service' || result.periods.length === 0) return []
  const { from, to, schoolDays, sessions, minutes, verdict } = report.columns
  return [
    `## ${report.sections.ledger}: ${escapeMarkdown(result.asWritten)}`,
    table(
      [from, to, schoolDays, sessions, minutes, verdict],
      result.periods.map((period) => ledgerRow(period, report)),
    ),
  ]
}

const ledgerRow = (period: PeriodResult, report: ReportTexts): readonly string[] => {
  const cell = (amount: PeriodAmount | undefined): string => (amount === undefined ? '' : report.of(amount.delivered, amount.required))
  const { start, end, schoolDays, verdict } = period
  return [start, end, String(schoolDays), cell(period.sessions), cell(period.minutes), report.verdict[verdict]]
}
