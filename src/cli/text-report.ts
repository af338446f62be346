import type { Verdict } from '../core/verdict.ts'
import type { Evaluation, ProvisionResult, Severity, Window } from '../model/evaluation.ts'
import { formatDate } from '../wording/format.ts'
import { openKey } from '../wording/open-key.ts'
import { windowFigures } from '../wording/window-figures.ts'
import type { CheckTexts } from './check-texts.ts'
import { type Paint, wrap } from './console.ts'

const verdictPaint: Readonly<Record<Verdict, (paint: Paint) => (text: string) => string>> = {
  shortfall: (paint) => paint.red,
  undetermined: (paint) => paint.yellow,
  'in-progress': (paint) => paint.cyan,
  met: (paint) => paint.green,
  'not-applicable': (paint) => paint.dim,
  'not-assessable': (paint) => paint.yellow,
}

const windowOf = (result: ProvisionResult): Window | undefined => {
  if (result.kind === 'service') return result.totals
  return result.kind === 'reporting' ? undefined : result.window
}

/** What a report is written with. */
export interface TextReportOptions {
  readonly texts: CheckTexts
  readonly paint: Paint
  readonly width: number
  /** No day was given: yesterday was taken. */
  readonly isYesterday: boolean
  /** The command that prints the next message. */
  readonly command: string
}

/** What a person reads first: a line per provision, then what was found, what is open, and what to do next. */
export const textReport = (evaluation: Evaluation, { texts, paint, width, isYesterday, command }: TextReportOptions): string => {
  const { findings } = texts
  const { report, locale } = findings
  const { sections } = report
  const verdictWidth = 1 + Math.max(...Object.values(texts.label).map(({ length }) => length))
  const indent = ' '.repeat(verdictWidth + 2)
  const flow = (text: string, hanging: string): string => wrap(text, width, hanging)
  const shortDate = (date: Evaluation['asOf']): string => formatDate(locale, date, 'short')
  const duty = (window: Window | undefined): string =>
    window === undefined ? '' : ` (${texts.duty(shortDate(window.start), shortDate(window.end), window.schoolDays)})`
  const lines = evaluation.provisions.map((result) => {
    const word = texts.label[result.verdict].padEnd(verdictWidth)
    const text = flow(`  ${word}${result.asWritten}: ${result.summary}${duty(windowOf(result))}`, indent)
    return text.replace(word, verdictPaint[result.verdict](paint)(paint.bold(word)))
  })
  const block = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', paint.bold(title), ...items.map((item) => flow(`  - ${item}`, '    '))]
  return [
    `${paint.bold(`Plan ${evaluation.planId}`)}, ${texts.upTo(formatDate(locale, evaluation.asOf))}${isYesterday ? texts.yesterday : ''}`,
    ...firstAssumption(evaluation, texts).map((text) => flow(text, '  ')),
    '',
    ...lines,
    ...block(
      sections.differs,
      evaluation.violations.map(({ message, severity }) => `${message}${sizeText(severity, texts)}`),
    ),
    ...block(sections.cannotTell, openItems(evaluation)),
    ...block(
      sections.inProgress,
      evaluation.inProgress.map(({ pace }) => `${findings.window(pace.window)}: ${findings.pace(pace)}.`),
    ),
    ...block(
      sections.reminders,
      evaluation.reminders.map(({ message }) => message),
    ),
    ...block(sections.windows, windowItems(evaluation, texts)),
    ...block(sections.projection, projectionItems(evaluation, texts)),
    ...block(
      sections.failures,
      evaluation.failures.map(({ rule, line, error }) => report.failure({ rule, line, error: error.message })),
    ),
    ...block(texts.asideTitle, asideItems(evaluation, texts)),
    ...block(texts.nextTitle, nextItems(evaluation, command, texts)),
    ...block(
      sections.restsOn,
      evaluation.assumptions.map(({ code, detail }) => findings.assumption[code](detail ?? {})),
    ),
    '',
    paint.dim(flow(findings.standingNotice, '')),
    '',
  ].join('\n')
}

/** Sums over each window of a line, in one item. */
const windowItems = ({ provisions }: Evaluation, { findings: { report } }: CheckTexts): readonly string[] =>
  provisions.flatMap((result) => {
    const figures = windowFigures(result).map(({ window, unit, amount }) =>
      report.inWindow({ name: window.of, delivered: amount.delivered, required: amount.required, unit }),
    )
    return figures.length === 0 ? [] : [`${result.asWritten}: ${figures.join('; ')}.`]
  })

const projectionItems = ({ provisions }: Evaluation, { findings }: CheckTexts): readonly string[] =>
  provisions.flatMap((result) =>
    result.kind === 'service' && result.projection !== undefined ? [`${result.asWritten}: ${findings.projection(result.projection)}.`] : [],
  )

const sizeText = (severity: Severity, { findings }: CheckTexts): string =>
  severity === 'not-rated' ? '' : ` [${findings.severity[severity]}]`

/** Without a calendar that is the first thing to know. */
const firstAssumption = ({ assumptions }: Evaluation, { findings }: CheckTexts): readonly string[] =>
  assumptions.filter(({ code }) => code === 'no-calendar').map(({ code, detail }) => findings.assumption[code](detail ?? {}))

/** Sessions and minutes that are open for the same window are one thing to write down. */
const openItems = ({ undetermined }: Evaluation): readonly string[] => {
  const seen = new Set<string>()
  return undetermined.flatMap((open) => {
    const key = openKey(open)
    if (seen.has(key)) return []
    seen.add(key)
    return [open.message]
  })
}

const asideItems = ({ entries }: Evaluation, texts: CheckTexts): readonly string[] => {
  const ids = (list: readonly { readonly id: string }[]): string =>
    list
      .slice(0, 8)
      .map(({ id }) => id)
      .join(', ') + (list.length > 8 ? texts.more(list.length - 8) : '')
  const item = (of: keyof CheckTexts['aside']): readonly string[] =>
    entries[of].length === 0 ? [] : [`${texts.aside[of]}: ${ids(entries[of])}.`]
  return [
    ...item('outsideDuty'),
    ...item('afterAsOf'),
    ...item('unmatched'),
    ...item('duplicates'),
    ...entries.noted.slice(0, 8).map(({ id, why }) => `${id}: ${texts.findings.noted[why]}.`),
    ...item('possibleDuplicates'),
  ]
}

const nextItems = (evaluation: Evaluation, command: string, texts: CheckTexts): readonly string[] => {
  const questions = [
    ...evaluation.notAssessable.map(({ question }) => question),
    ...evaluation.entries.ambiguous.map(({ question }) => question),
  ]
  if (evaluation.violations.length > 0) return [texts.ask(command), ...questions]
  if (evaluation.undetermined.length > 0) return [texts.writeDown(command), ...questions]
  return questions.length > 0 ? questions : [texts.nothing]
}
