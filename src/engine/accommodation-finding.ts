import { exactly } from '../core/bounds.ts'
import type { OpportunityResult, Severity } from '../model/evaluation.ts'
import type { LineFacts, RuleOutcome } from './rule.ts'
import { levelOf } from './severity.ts'

/** Events at which each missed accommodation counts by itself, whatever the rate (34 CFR 300.320(a)(6)). */
const oneByOne: readonly string[] = ['state-test', 'district-test']

/** A finding with one occurrence for each event of which `count` says how often it fell short. */
export const accommodationGap = (
  facts: LineFacts & { readonly kind: 'accommodation' },
  count: (opportunity: OpportunityResult) => number,
): RuleOutcome => {
  const { result, context } = facts
  const found = result.opportunities.filter((opportunity) => count(opportunity) > 0)
  if (found.length === 0) return {}
  const short = found.reduce((sum, opportunity) => sum + count(opportunity), 0)
  const occurrences = found.map((opportunity) => {
    const asked = { min: Math.max(count(opportunity), opportunity.asked.min), max: opportunity.asked.max }
    return {
      window: { start: opportunity.date, end: opportunity.date, schoolDays: 1 },
      expected: { unit: 'opportunity' as const, ...asked },
      actual: { unit: 'opportunity' as const, ...opportunity.provided },
      detail: { opportunity: opportunity.opportunity, ...(opportunity.event !== undefined && { event: opportunity.event }) },
      evidence: opportunity.records,
    }
  })
  const lacking = exactly(short)
  return {
    finding: {
      occurrences,
      window: result.window,
      undelivered: { agencySide: lacking, allReasons: lacking },
      size: {
        share: { short: lacking, of: result.asked.max },
        severity: severityOf(found, short / result.asked.max, result.asked.max, context.policy.minOpportunities),
      },
    },
  }
}

const severityOf = (found: readonly OpportunityResult[], share: number, known: number, enough: number): Severity => {
  if (known >= enough) return levelOf(share)
  return found.some(({ opportunity }) => oneByOne.includes(opportunity)) ? 'notable' : 'not-yet-rated'
}
