import { compareText } from '../core/order.ts'
import type { Match, Occurrence, Reminder, Undetermined, Violation } from '../model/evaluation.ts'
import { toDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import type { Finding, FoundReminder, LineFacts, OpenWindow, OwnRule, PlanFacts } from './rule.ts'
import { rate } from './severity.ts'
import type { EvaluationWords } from './words.ts'

/** School days after which a difference that was not made up is rated one level higher. Software default. */
const uncuredSchoolDays = 20

/** What a finding quotes: the words in force when it was so; of the plan as a whole, none. */
const quoted = (facts: LineFacts | PlanFacts, date: Violation['window']['end']): Pick<Violation, 'provisionId' | 'asWritten' | 'flags'> => {
  if (facts.kind === 'plan') return { provisionId: facts.context.plan.id, asWritten: '' }
  const { asOf } = facts.context.clock
  const { id, asWritten, flags } = facts.textAt(date < asOf ? date : asOf)
  return { provisionId: id, asWritten, ...(flags !== undefined && { flags }) }
}

/** A window that a rule cannot decide, as the evaluation lists it. */
export const openWindow = (
  { meta }: OwnRule,
  facts: LineFacts | PlanFacts,
  { window, wouldSettle, amount, message }: OpenWindow,
  words: EvaluationWords,
): Undetermined => {
  const { provisionId, asWritten } = quoted(facts, window.end)
  const bare = { rule: meta.id, provisionId, line: facts.line, asWritten, window, wouldSettle }
  if (message !== undefined) return { ...bare, message, ownWords: true }
  return { ...bare, message: words.undetermined(bare, { kind: facts.kind, asWritten, amount }) }
}

/** A date to keep in mind, as the evaluation lists it. */
export const reminderOf = (
  { meta }: OwnRule,
  facts: LineFacts | PlanFacts,
  { date, basis, message }: FoundReminder,
  words: EvaluationWords,
): Reminder => {
  const { clock, plan } = facts.context
  const { asWritten } = quoted(facts, date)
  const inDays = toDay(date) - toDay(clock.asOf)
  const bare = { rule: meta.id, line: facts.line, asWritten, date, inDays, basis: basis ?? meta.basis[plan.kind] }
  return message === undefined ? { ...bare, message: words.reminder(bare) } : { ...bare, message, ownWords: true }
}

/** A finding, as the evaluation lists it; a difference below the tolerance counts as matching. */
export const violationOf = (
  { meta }: OwnRule,
  facts: LineFacts | PlanFacts,
  finding: Finding,
  { plan, policy }: CompiledPlan,
  words: EvaluationWords,
): Violation | Match => {
  const { line, kind, context } = facts
  const met = new Map<string, number>()
  const occurrences = finding.occurrences.map((found): Occurrence => {
    const id = `${meta.id}/${line}/${found.window.start}..${found.window.end}${suffix(found.detail)}`
    const count = (met.get(id) ?? 0) + 1
    met.set(id, count)
    return { id: count === 1 ? id : `${id}/${count}`, ...found }
  })
  const { provisionId, asWritten, flags } = quoted(facts, occurrences.at(-1)?.window.end ?? context.clock.asOf)
  const uncured = occurrences.some(
    ({ window }) => window.end < context.clock.asOf && context.clock.schoolDaysAfter(line, window.end) >= uncuredSchoolDays,
  )
  const raise = finding.persistent === true || flags?.includes('safety') === true || ('isEnough' in finding.size && uncured)
  const { severity, share } = rate(finding.size, policy.tolerance, raise)
  const cured = finding.cured === true ? curedIn(facts) : []
  const bare = {
    id: `${meta.id}/${line}`,
    rule: meta.id,
    provisionId,
    line,
    kind,
    asWritten,
    ...(severity !== 'matches' && { severity }),
    ...(share !== undefined && { share }),
    window: finding.window,
    ...(finding.undelivered !== undefined && { undelivered: finding.undelivered }),
    occurrences: occurrences.map((one) => withOwnWords(one, asWritten, facts)),
    ...(cured.length > 0 && { cured }),
    ...(flags !== undefined && { flags }),
    basis: finding.basis ?? meta.basis[plan.kind],
    ...(severity !== 'matches' && { suggestedStep: 'ask' as const }),
  }
  // The severity is missing exactly when the difference counts as matching.
  const said =
    finding.message === undefined
      ? { message: words.violation(bare as Omit<Violation, 'message'>, facts.result) }
      : { message: finding.message, ownWords: true }
  return { ...bare, ...said } as Violation | Match
}

/** What was found under other words of the plan than those that are quoted carries its own. */
const withOwnWords = (one: Occurrence, asWritten: string, facts: LineFacts | PlanFacts): Occurrence => {
  const own = quoted(facts, one.window.end).asWritten
  return own === asWritten ? one : { ...one, asWritten: own }
}

/** Tells occurrences of one window apart: two tests on one day. */
const suffix = (detail: Occurrence['detail']): string => (detail?.event === undefined ? '' : `/${detail.event}`)

const curedIn = ({ result }: LineFacts | PlanFacts): NonNullable<Violation['cured']> => {
  if (result?.kind !== 'service') return []
  return result.periods
    .flatMap(({ madeUp }) => madeUp)
    .map((made) => ({ ...made, delayDays: toDay(made.date) - toDay(made.for) }))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.for, b.for))
}
