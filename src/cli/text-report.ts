import type { Verdict } from '../core/verdict.ts'
import type { Evaluation, ProvisionResult, Severity, Window } from '../model/evaluation.ts'
import { findingTexts as texts } from '../wording/en.ts'
import { formatDate } from '../wording/format.ts'
import { type Paint, wrap } from './console.ts'

const verdictWords: Readonly<Record<Verdict, string>> = {
  shortfall: 'SHORT',
  undetermined: 'CAN’T TELL',
  'in-progress': 'IN PROGRESS',
  met: 'MET',
  'not-applicable': 'NOTHING DUE',
  'not-assessable': 'NO AMOUNT',
}

const verdictPaint: Readonly<Record<Verdict, (paint: Paint) => (text: string) => string>> = {
  shortfall: (paint) => paint.red,
  undetermined: (paint) => paint.yellow,
  'in-progress': (paint) => paint.cyan,
  met: (paint) => paint.green,
  'not-applicable': (paint) => paint.dim,
  'not-assessable': (paint) => paint.yellow,
}

const verdictWidth = 12

const shortDate = (date: Evaluation['asOf']): string => formatDate('en', date, 'short')

const windowOf = (result: ProvisionResult): Window | undefined => {
  if (result.kind === 'service') return result.totals
  return result.kind === 'reporting' ? undefined : result.window
}

const windowText = (window: Window | undefined): string =>
  window === undefined ? '' : ` (${shortDate(window.start)} to ${shortDate(window.end)}, ${window.schoolDays} school days)`

/** What a person reads first: a line per provision, then what was found, what is open, and what to do next. */
export const textReport = (evaluation: Evaluation, paint: Paint, width: number, asOfNote: string, command: string): string => {
  const indent = ' '.repeat(verdictWidth + 2)
  const flow = (text: string, hanging: string): string => wrap(text, width, hanging)
  const lines = evaluation.provisions.map((result) => {
    const word = verdictWords[result.verdict].padEnd(verdictWidth)
    const text = flow(`  ${word}${result.asWritten}: ${result.summary}${windowText(windowOf(result))}`, indent)
    return text.replace(word, verdictPaint[result.verdict](paint)(paint.bold(word)))
  })
  const block = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', paint.bold(title), ...items.map((item) => flow(`  - ${item}`, '    '))]
  return [
    `${paint.bold(`Plan ${evaluation.planId}`)}, up to the end of ${formatDate('en', evaluation.asOf)}${asOfNote}`,
    ...firstAssumption(evaluation).map((text) => flow(text, '  ')),
    '',
    ...lines,
    ...block(
      'What differs from the plan',
      evaluation.violations.map(({ message, severity }) => `${message}${sizeText(severity)}`),
    ),
    ...block('What the records cannot tell', openItems(evaluation)),
    ...block(
      'In progress',
      evaluation.inProgress.map(({ pace }) => `${texts.window(pace.window)}: ${texts.pace(pace)}.`),
    ),
    ...block('Records that count nowhere', asideItems(evaluation)),
    ...block('What to do next', nextItems(evaluation, command)),
    ...block(
      'What this rests on',
      evaluation.assumptions.map(({ code, detail }) => texts.assumption[code](detail ?? {})),
    ),
    '',
    paint.dim(flow(texts.standingNotice, '')),
    '',
  ].join('\n')
}

const sizeText = (severity: Severity): string => (severity === 'not-rated' ? '' : ` [${texts.severity[severity]}]`)

/** Without a calendar that is the first thing to know. */
const firstAssumption = ({ assumptions }: Evaluation): readonly string[] =>
  assumptions.filter(({ code }) => code === 'no-calendar').map(({ code, detail }) => texts.assumption[code](detail ?? {}))

/** Sessions and minutes that are open for the same window are one thing to write down. */
const openItems = ({ undetermined }: Evaluation): readonly string[] => {
  const seen = new Set<string>()
  return undetermined.flatMap(({ line, window, message }) => {
    const key = `${line} ${window.start} ${window.end}`
    if (seen.has(key)) return []
    seen.add(key)
    return [message]
  })
}

const asideItems = ({ entries }: Evaluation): readonly string[] => {
  const ids = (list: readonly { readonly id: string }[]): string =>
    list
      .slice(0, 8)
      .map(({ id }) => id)
      .join(', ') + (list.length > 8 ? ` and ${list.length - 8} more` : '')
  const item = (title: string, list: readonly { readonly id: string }[]): readonly string[] =>
    list.length === 0 ? [] : [`${title}: ${ids(list)}.`]
  return [
    ...item('Dated outside the time in which the plan applies', entries.outsideDuty),
    ...item('Dated later than this report looks', entries.afterAsOf),
    ...item('About nothing that the plan has', entries.unmatched),
    ...item('The same record again', entries.duplicates),
    ...entries.noted.slice(0, 8).map(({ id, why }) => `${id}: ${texts.noted[why]}.`),
    ...item('Perhaps the same session twice; please look', entries.possibleDuplicates),
  ]
}

const nextItems = (evaluation: Evaluation, command: string): readonly string[] => {
  const questions = [
    ...evaluation.notAssessable.map(({ question }) => question),
    ...evaluation.entries.ambiguous.map(({ question }) => question),
  ]
  if (evaluation.violations.length > 0) return [`Ask: “${command}” prints a calm message to start from.`, ...questions]
  if (evaluation.undetermined.length > 0) return [`Write down: “${command}” lists the days and facts that would help most.`, ...questions]
  return questions.length > 0 ? questions : ['Keep writing down dates; nothing needs to be sent.']
}
