import { groupBy } from '../core/group-by.ts'
import { compareText } from '../core/order.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { type EvidenceItem, evidencePlan, factsForKind } from './evidence-plan.ts'
import type { NextStep } from './ladder/step.ts'
import type { NoteLine } from './texts.ts'
import { countOf, type Place, type Traced, traced } from './trace.ts'

/** A note lists at most this many lines, and days of each; the other days are counted. */
export interface NoteRoom {
  readonly lines: number
  readonly days: number
}

/** What to write down next, one entry for each line, the smallest list first. */
export const notesFor = ({ line }: NextStep, evaluation: Evaluation, most: NoteRoom): readonly NoteLine[] => {
  const plan = evidencePlan(evaluation)
  const byLine = groupBy(plan.filter(isAboutLine), (item) => item.line)
  const lines = [...byLine].map(([id, items]): NoteLine => {
    const places = daysOf(evaluation, id)
    const shown = places.slice(0, most.days)
    return {
      about: 'line',
      plan: wordsOf(evaluation, id, items[0]?.asWritten ?? ''),
      days: shown,
      more: countOf(places.slice(most.days).flatMap((day): readonly Place[] => day.places)),
      facts: items[0]?.facts ?? [],
    }
  })
  const open = [...lines, ...plan.filter((item) => !isAboutLine(item)).map((item) => aboutPlan(item, evaluation))]
  if (line === undefined && open.length === 0) return evaluation.provisions.slice(0, most.lines).map((_, at) => fromNowOn(evaluation, at))
  if (line === undefined || byLine.has(line)) return open.slice(0, most.lines)
  const at = evaluation.provisions.findIndex((one) => one.line === line)
  return (at < 0 ? open : [fromNowOn(evaluation, at), ...open]).slice(0, most.lines)
}

/** What is open about the plan as a whole has no words to quote. */
const isAboutLine = ({ asWritten }: EvidenceItem): boolean => asWritten !== ''

const subjects: Readonly<Record<string, NoteLine['about']>> = {
  'plan-annual-review': 'annual-review',
  'plan-reevaluation': 'reevaluation',
  'plan-expired': 'later-version',
}

const aboutPlan = ({ rules, line, window, facts }: EvidenceItem, { undetermined }: Evaluation): NoteLine => {
  const at = undetermined.findIndex((open) => open.line === line && open.rule === rules[0] && open.window.start === window.start)
  return {
    about: subjects[rules[0] ?? ''] ?? 'whole-plan',
    plan: traced('', 'evaluation', ['undetermined', at, 'asWritten']),
    days: [traced(window.start, 'evaluation', ['undetermined', at, 'window', 'start'])],
    more: countOf([]),
    facts,
  }
}

const fromNowOn = ({ provisions }: Evaluation, at: number): NoteLine => ({
  about: 'line',
  plan: traced(provisions[at]?.asWritten ?? '', 'evaluation', ['provisions', at, 'asWritten']),
  days: [],
  more: countOf([]),
  facts: factsForKind(provisions[at]?.kind ?? ''),
})

const wordsOf = ({ provisions, undetermined }: Evaluation, line: string, asWritten: string): Traced<string> => {
  const at = undetermined.findIndex((one) => one.line === line && one.asWritten === asWritten)
  const result = provisions.findIndex((one) => one.line === line)
  return at >= 0
    ? traced(asWritten, 'evaluation', ['undetermined', at, 'asWritten'])
    : traced(provisions[result]?.asWritten ?? asWritten, 'evaluation', ['provisions', result, 'asWritten'])
}

/** Each day once, with the place where it is named first, in order. */
const daysOf = ({ undetermined }: Evaluation, line: string): readonly Traced<CivilDate>[] => {
  const days = new Map<CivilDate, Traced<CivilDate>>()
  undetermined.forEach((open, i) => {
    if (open.line !== line) return
    open.wouldSettle.forEach((day, j) => {
      if (!days.has(day)) days.set(day, traced(day, 'evaluation', ['undetermined', i, 'wouldSettle', j]))
    })
  })
  return [...days.values()].sort((a, b) => compareText(a.value, b.value))
}
