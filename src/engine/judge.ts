import { compareText } from '../core/order.ts'
import type {
  Evaluation,
  InProgress,
  Match,
  Met,
  NotAssessable,
  Occurrence,
  ProvisionResult,
  Undetermined,
  Violation,
} from '../model/evaluation.ts'
import { toDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import type { Finding, LineFacts, OpenWindow, Rule } from './rule.ts'
import { rate } from './severity.ts'
import type { EvaluationWords } from './words.ts'

/** The parts of an evaluation that the rules decide. */
export type Judged = Pick<Evaluation, 'provisions' | 'violations' | 'undetermined' | 'inProgress' | 'met' | 'matches' | 'notAssessable'>

/** School days after which a difference that was not made up is rated one level higher. Software default. */
const uncuredSchoolDays = 20

/** Lets every rule look at every line, and sorts what they find. */
export const judge = (lines: readonly LineFacts[], rules: readonly Rule[], compiled: CompiledPlan, words: EvaluationWords): Judged => {
  const violations: Violation[] = []
  const matches: Match[] = []
  const undetermined: Undetermined[] = []
  for (const facts of lines) {
    for (const rule of rules) {
      if (!rule.meta.kinds.includes(facts.kind)) continue
      const { finding, open = [] } = rule.check(facts)
      for (const window of open) undetermined.push(openWindow(rule, facts, window, words))
      if (finding === undefined) continue
      const found = violationOf(rule, facts, finding, compiled, words)
      if ('severity' in found) violations.push(found)
      else matches.push(found)
    }
  }
  const provisions = lines.map(({ result }): ProvisionResult => ({ ...result, summary: words.summary(result) }))
  return {
    provisions,
    violations,
    undetermined,
    inProgress: provisions.flatMap(inProgressOf),
    met: provisions.flatMap(metOf),
    matches,
    notAssessable: lines.flatMap(({ notAssessable }) =>
      notAssessable.map((open): NotAssessable => ({ ...open, question: words.question(open) })),
    ),
  }
}

const openWindow = (rule: Rule, facts: LineFacts, { window, wouldSettle, amount }: OpenWindow, words: EvaluationWords): Undetermined => {
  const { id: provisionId, asWritten } = facts.textAt(window.end)
  const bare = { rule: rule.meta.id, provisionId, line: facts.line, asWritten, window, wouldSettle }
  return { ...bare, message: words.undetermined(bare, { kind: facts.kind, asWritten, amount }) }
}

const violationOf = (
  rule: Rule,
  facts: LineFacts,
  finding: Finding,
  { plan, policy }: CompiledPlan,
  words: EvaluationWords,
): Violation | Match => {
  const { line, kind, context } = facts
  const occurrences = finding.occurrences.map(
    (found): Occurrence => ({ id: `${rule.meta.id}/${line}/${found.window.start}..${found.window.end}${suffix(found.detail)}`, ...found }),
  )
  const lastWindow = occurrences.at(-1)?.window.end ?? context.clock.asOf
  const provision = facts.textAt(lastWindow < context.clock.asOf ? lastWindow : context.clock.asOf)
  const uncured = occurrences.some(
    ({ window }) => window.end < context.clock.asOf && context.clock.schoolDaysAfter(line, window.end) >= uncuredSchoolDays,
  )
  const raise = finding.persistent === true || provision.flags?.includes('safety') === true || ('isEnough' in finding.size && uncured)
  const { severity, share } = rate(finding.size, policy.tolerance, raise)
  const cured = finding.cured === true ? curedIn(facts) : []
  const bare = {
    id: `${rule.meta.id}/${line}`,
    rule: rule.meta.id,
    provisionId: provision.id,
    line,
    kind,
    asWritten: provision.asWritten,
    ...(severity !== 'matches' && { severity }),
    ...(share !== undefined && { share }),
    window: finding.window,
    ...(finding.undelivered !== undefined && { undelivered: finding.undelivered }),
    occurrences,
    ...(cured.length > 0 && { cured }),
    ...(provision.flags !== undefined && { flags: provision.flags }),
    basis: rule.meta.basis[plan.kind],
    ...(severity !== 'matches' && { suggestedStep: 'ask' as const }),
  }
  // The severity is missing exactly when the difference counts as matching.
  return { ...bare, message: words.violation(bare as Omit<Violation, 'message'>, facts.result) } as Violation | Match
}

/** Tells occurrences of one window apart: two tests on one day. */
const suffix = (detail: Occurrence['detail']): string => (detail?.event === undefined ? '' : `/${detail.event}`)

const curedIn = ({ result }: LineFacts): NonNullable<Violation['cured']> => {
  if (result.kind !== 'service') return []
  return result.periods
    .flatMap(({ madeUp }) => madeUp)
    .map((made) => ({ ...made, delayDays: toDay(made.date) - toDay(made.for) }))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.for, b.for))
}

const inProgressOf = (result: ProvisionResult): readonly InProgress[] =>
  result.kind === 'service' && result.pace !== undefined ? [{ provisionId: result.id, line: result.line, pace: result.pace }] : []

const metOf = (result: ProvisionResult): readonly Met[] => {
  const { id: provisionId, line } = result
  if (result.kind !== 'service') return result.verdict === 'met' ? [{ provisionId, line, periods: 1, lenient: 0 }] : []
  const met = result.periods.filter(({ verdict }) => verdict === 'met')
  return met.length === 0 ? [] : [{ provisionId, line, periods: met.length, lenient: met.filter(({ lenient }) => lenient).length }]
}
