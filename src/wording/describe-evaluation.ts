import { groupBy } from '../core/group-by.ts'
import type { Evaluation, PeriodAmount, ProvisionResult, Undetermined } from '../model/evaluation.ts'
import type { FindingTexts } from './catalogue.ts'
import { evaluationWords } from './describe.ts'

/**
 * Says an evaluation in another language: every message, summary and question in it. Nothing else changes.
 *
 * The plan's own words are quoted as they are.
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
  return {
    ...evaluation,
    provisions: evaluation.provisions.map((result) => ({ ...result, summary: words.summary(result) })),
    violations: evaluation.violations.map((found) => ({ ...found, message: words.violation(found, byLine.get(found.line)) })),
    matches: evaluation.matches.map((found) => ({
      ...found,
      message: words.violation({ ...found, severity: 'not-rated', suggestedStep: 'ask' }, byLine.get(found.line)),
    })),
    undetermined: evaluation.undetermined.map((open) => {
      const kind = byLine.get(open.line)?.kind ?? 'service'
      return { ...open, message: words.undetermined(open, { kind, asWritten: open.asWritten, amount: amountOf(open) }) }
    }),
    notAssessable: evaluation.notAssessable.map((open) => ({ ...open, question: words.question(open) })),
    entries: {
      ...evaluation.entries,
      ambiguous: evaluation.entries.ambiguous.map((record) => ({ ...record, question: words.whichLine(record) })),
    },
  }
}

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
