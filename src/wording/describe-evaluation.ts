import { groupBy } from '../core/group-by.ts'
import type { Evaluation, PeriodAmount, ProvisionResult, Undetermined } from '../model/evaluation.ts'
import type { FindingTexts } from './catalogue.ts'
import { evaluationWords } from './describe.ts'

/**
 * Says an evaluation in another language: every message, summary and question in it. Nothing else changes.
 *
 * The plan's own words are quoted as they are, and so are sentences that a user's own rule wrote.
 *
 * @param evaluation - The evaluation, in whatever language.
 * @param texts - The language.
 * @returns The same evaluation with sentences of that language.
 *
 * @example
 * describeEvaluation(evaluation, es).violations[0].message.startsWith('El plan dice “Speech 2x per week') // true
 * describeEvaluation(describeEvaluation(evaluation, es), en) // evaluation
 *
 * @public
 */
export const describeEvaluation = (evaluation: Evaluation, texts: FindingTexts): Evaluation => {
  const words = evaluationWords(texts, evaluation.policy.minOpportunities)
  const byLine = new Map(evaluation.provisions.map((result) => [result.line, result]))
  const amounts = groupBy(evaluation.provisions.flatMap(amountsOf), ({ key }) => key)
  const amountOf = (open: Undetermined): PeriodAmount | undefined => amounts.get(keyOf(open.rule, open.line, open.window))?.[0]?.amount
  // A finding about the plan as a whole has no line, even where a provision happens to be called so.
  const resultOf = ({ provisionId, line, asWritten }: Pick<Undetermined, 'provisionId' | 'line' | 'asWritten'>) =>
    provisionId === evaluation.planId && asWritten === '' ? undefined : byLine.get(line)
  return {
    ...evaluation,
    provisions: evaluation.provisions.map((result) => ({ ...result, summary: words.summary(result) })),
    violations: evaluation.violations.map((found) => said(found, () => words.violation(found, resultOf(found)))),
    matches: evaluation.matches.map((found) =>
      said(found, () => words.violation({ ...found, severity: 'not-rated', suggestedStep: 'ask' }, resultOf(found))),
    ),
    undetermined: evaluation.undetermined.map((open) =>
      said(open, () =>
        words.undetermined(open, { kind: resultOf(open)?.kind ?? 'plan', asWritten: open.asWritten, amount: amountOf(open) }),
      ),
    ),
    reminders: evaluation.reminders.map((date) => said(date, () => words.reminder(date))),
    notAssessable: evaluation.notAssessable.map((open) => ({ ...open, question: words.question(open) })),
    entries: {
      ...evaluation.entries,
      ambiguous: evaluation.entries.ambiguous.map((record) => ({ ...record, question: words.whichLine(record) })),
    },
  }
}

/** The sentence of a language; what a rule said in its own words stays as it is. */
const said = <T extends { readonly message: string; readonly ownWords?: true }>(found: T, message: () => string): T =>
  found.ownWords === true ? found : { ...found, message: message() }

const keyOf = (rule: string, line: string, { start, end }: { readonly start: string; readonly end: string }): string =>
  `${rule} ${start} ${end} ${line}`

/** The amounts that the rules about sessions and minutes judge, by rule and window. */
const amountsOf = (result: ProvisionResult): readonly { readonly key: string; readonly amount: PeriodAmount }[] =>
  result.kind !== 'service'
    ? []
    : result.periods.flatMap((period) => [
        ...(period.sessions ? [{ key: keyOf('service-frequency', result.line, period), amount: period.sessions }] : []),
        ...(period.minutes ? [{ key: keyOf('service-minutes', result.line, period), amount: period.minutes }] : []),
      ])
