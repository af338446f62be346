import { type Bounds, exactly, plus } from '../core/bounds.ts'
import type { EvaluationWords, OpenSubject } from '../engine/words.ts'
import type {
  NotAssessable,
  PeriodAmount,
  PeriodResult,
  ProvisionResult,
  ServiceResult,
  Undetermined,
  Violation,
} from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { FindingTexts, PeriodCounts } from './catalogue.ts'

/** Turns findings into sentences of one language. */
export const evaluationWords = (texts: FindingTexts, minOpportunities: number): EvaluationWords => ({
  violation: (violation, result) => describeViolation(violation, result, texts),
  undetermined: (open, about) => describeOpen(open, about, texts),
  summary: (result) => summarise(result, texts, minOpportunities),
  question: ({ why, asWritten }: Omit<NotAssessable, 'question'>) => texts.question[why](asWritten),
  whichLine: texts.whichLine,
})

type Unworded = Omit<Violation, 'message'>

const describeViolation = (violation: Unworded, result: ProvisionResult | undefined, texts: FindingTexts): string => {
  const { asWritten, window, occurrences, rule } = violation
  const dates = [...new Set(occurrences.map(({ window: { start } }) => start))]
  const other = (): string => texts.other({ asWritten, window, rule, count: occurrences.length })
  switch (rule) {
    case 'service-frequency':
    case 'service-minutes': {
      if (result?.kind !== 'service') return other()
      const unit = rule === 'service-frequency' ? 'session' : 'minute'
      const short = occurrences.map(({ undelivered }) => undelivered?.agencySide ?? exactly(0)).reduce(plus, exactly(0))
      return texts.short({ asWritten, window, unit, short, periods: countPeriods(result, amountIn(unit)) })
    }
    case 'service-session-length':
      return texts.shortSessions({ asWritten, dates, minutes: violation.undelivered?.agencySide ?? exactly(0) })
    case 'service-not-started':
      return texts.notStarted({ asWritten, window })
    case 'service-gap':
      return texts.gap({ asWritten, windows: occurrences.map((occurrence) => occurrence.window) })
    case 'accommodation-not-provided':
    case 'accommodation-partial': {
      if (result?.kind !== 'accommodation') return other()
      const kind = rule === 'accommodation-partial' ? 'partial' : 'not-provided'
      const { provided, asked, verdict } = result
      const count = violation.undelivered?.agencySide.min ?? occurrences.length
      return texts.accommodation({ asWritten, kind, dates, count, provided, asked, complete: verdict === 'met' })
    }
    case 'setting-mismatch': {
      if (result?.kind !== 'setting') return other()
      const seen = [
        ...new Set(
          occurrences.flatMap(({ detail }) => (typeof detail?.observed === 'string' ? [detail.observed.replaceAll('-', ' ')] : [])),
        ),
      ]
      return texts.setting({ asWritten, dates, differs: result.differs, observed: result.dates.length, seen })
    }
    case 'reporting-late':
      return texts.lateReports({
        asWritten,
        reports: occurrences.map(({ detail }) => ({
          due: detail?.due as CivilDate,
          receivedOn: detail?.receivedOn as CivilDate | undefined,
        })),
      })
    case 'plan-vague':
      return texts.vague({ asWritten, lacks: occurrences[0]?.detail?.lacks === 'lower-end' ? 'lower-end' : 'frequency' })
    case 'evidence-conflict':
      return texts.conflict({ asWritten, dates })
    default:
      return other()
  }
}

const describeOpen = (
  { rule, window, wouldSettle }: Omit<Undetermined, 'message'>,
  { kind, asWritten, amount }: OpenSubject,
  texts: FindingTexts,
): string => {
  if (kind === 'accommodation' || kind === 'setting' || kind === 'reporting')
    return texts.openEvents({ asWritten, kind, window, days: wouldSettle })
  if (amount === undefined) return texts.thin({ asWritten, window, days: wouldSettle })
  const bar: Bounds = amount.bar ?? { min: amount.required.min, max: amount.required.min }
  const unit = rule === 'service-minutes' ? 'minute' : 'session'
  return texts.openPeriod({ asWritten, window, unit, accounted: amount.accounted, bar, days: wouldSettle.length })
}

const amountIn =
  (unit: 'session' | 'minute') =>
  (period: PeriodResult): PeriodAmount | undefined =>
    unit === 'session' ? period.sessions : period.minutes

const countPeriods = (
  { periods, per }: ServiceResult,
  amountOf: (period: PeriodResult) => { readonly verdict: string } | undefined,
): PeriodCounts => {
  const verdicts = periods.flatMap((period) => amountOf(period)?.verdict ?? [])
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length
  const [short, open, met] = [count('shortfall'), count('undetermined'), count('met')]
  return { per, judged: short + open + met + count('not-applicable'), short, open, met }
}

const summarise = (result: ProvisionResult, texts: FindingTexts, minOpportunities: number): string => {
  switch (result.kind) {
    case 'service':
      if (result.verdict === 'not-assessable') return texts.notAssessableSummary
      return texts.serviceSummary(
        countPeriods(result, (period) => period),
        result.pace !== undefined,
      )
    case 'accommodation':
      return texts.accommodationSummary({ ...result, asShare: result.asked.min >= minOpportunities })
    case 'setting':
      return texts.settingSummary(result)
    case 'reporting': {
      const count = (...statuses: readonly string[]): number => result.reports.filter(({ status }) => statuses.includes(status)).length
      return texts.reportingSummary({
        received: count('received'),
        late: count('late', 'not-received'),
        open: count('unknown'),
        ahead: count('not-due-yet'),
      })
    }
  }
}
