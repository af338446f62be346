import { type Bounds, exactly, plus } from '../core/bounds.ts'
import type { EvaluationWords, OpenSubject } from '../engine/words.ts'
import type {
  NotAssessable,
  Occurrence,
  PeriodAmount,
  PeriodResult,
  ProvisionResult,
  ServiceResult,
  Undetermined,
  Violation,
  Window,
} from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { FindingTexts, PeriodCounts } from './catalogue.ts'

/** Turns findings into sentences of one language. */
export const evaluationWords = (texts: FindingTexts, minOpportunities: number): EvaluationWords => ({
  violation: (violation, result) => describeViolation(violation, result, texts),
  undetermined: (open, about) => describeOpen(open, about, texts),
  reminder: ({ rule, asWritten, date, inDays }) => texts.reminder({ rule, asWritten, date, inDays }),
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
      return texts.setting({
        asWritten,
        dates,
        differs: result.differs,
        observed: result.dates.length,
        seen: detailOf(occurrences, 'observed'),
      })
    }
    case 'reporting-late':
      return texts.lateReports({
        asWritten,
        reports: occurrences.map(({ detail }) => ({
          due: detail?.due as CivilDate,
          receivedOn: detail?.receivedOn as CivilDate | undefined,
        })),
      })
    case 'service-group':
    case 'service-setting':
    case 'service-provider':
    case 'service-delivery':
      return texts.form({
        asWritten,
        aspect: rule.slice('service-'.length) as 'group',
        dates,
        sessions: occurrences.reduce((sum, { expected }) => sum + expected.min, 0),
        promised: detailOf(occurrences, 'promised')[0] ?? '',
        observed: detailOf(occurrences, 'observed'),
      })
    case 'setting-regular-class-share': {
      const [found] = occurrences
      if (found === undefined) return other()
      return texts.regularClass({
        asWritten,
        window,
        promised: found.expected,
        share: found.actual,
        direction: found.detail?.direction as 'more',
      })
    }
    case 'plan-annual-review':
    case 'plan-reevaluation':
      return texts.review({
        kind: rule === 'plan-annual-review' ? 'annual-review' : 'reevaluation',
        due: dateIn(occurrences, 'due') ?? window.start,
        heldOn: dateIn(occurrences, 'heldOn'),
      })
    case 'pattern-persistent':
      return texts.persistent({
        asWritten,
        short: occurrences.length,
        of: countBetween(result, window, occurrences[0]?.expected.unit),
        window,
        per: result?.kind === 'service' ? result.per : undefined,
      })
    case 'pattern-declining':
      return texts.declining({
        asWritten,
        shares: occurrences.map(({ window: span, actual, expected }) => ({
          window: span,
          delivered: actual,
          required: expected.max,
          unit: expected.unit as 'session',
        })),
      })
    case 'commitment-behind': {
      const [found] = occurrences
      if (found === undefined || result?.kind !== 'commitment') return other()
      const { agreed, delivered, by } = result
      return texts.commitment({
        asWritten,
        why: found.detail?.why as 'date-passed',
        by,
        agreed,
        delivered,
        expected: found.expected,
        asOf: window.end,
      })
    }
    case 'notice-missed-services':
      return texts.notice({
        asWritten,
        due: dateIn(occurrences, 'due') ?? window.end,
        notBegunBy: dateIn(occurrences, 'notBegunBy') ?? window.start,
        receivedOn: dateIn(occurrences, 'receivedOn'),
      })
    case 'service-start-clock':
      return texts.startClock({
        asWritten,
        from: dateIn(occurrences, 'from') ?? window.start,
        lastDay: dateIn(occurrences, 'lastDay') ?? window.end,
        days: Number(occurrences[0]?.detail?.days ?? 0),
      })
    case 'plan-vague':
      return texts.vague({ asWritten, lacks: occurrences[0]?.detail?.lacks === 'lower-end' ? 'lower-end' : 'frequency' })
    case 'evidence-conflict':
      return texts.conflict({ asWritten, dates })
    default:
      return other()
  }
}

/** The periods of a window in which something was due, and which are over. */
const countBetween = (result: ProvisionResult | undefined, { start, end }: Window, unit: string | undefined): number => {
  if (result?.kind !== 'service') return 0
  const within = result.periods.filter((period) => period.start >= start && period.end <= end)
  const verdicts = within.flatMap((period) => amountIn(unit === 'minute' ? 'minute' : 'session')(period)?.verdict ?? [])
  return verdicts.filter((verdict) => verdict !== 'in-progress' && verdict !== 'not-applicable').length
}

const detailOf = (occurrences: readonly Occurrence[], key: string): readonly string[] => [
  ...new Set(occurrences.flatMap(({ detail }) => (detail?.[key] === undefined ? [] : [String(detail[key])]))),
]

const dateIn = (occurrences: readonly Occurrence[], key: string): CivilDate | undefined =>
  occurrences[0]?.detail?.[key] as CivilDate | undefined

const describeOpen = (
  { rule, window, wouldSettle }: Omit<Undetermined, 'message'>,
  { kind, asWritten, amount }: OpenSubject,
  texts: FindingTexts,
): string => {
  if (kind === 'plan') return texts.openReview({ rule, due: window.start })
  if (kind !== 'service') return texts.openEvents({ asWritten, kind, window, days: wouldSettle })
  if (rule === 'notice-missed-services') return texts.openNotice({ asWritten, due: wouldSettle[0] ?? window.start })
  if (rule === 'service-group' || rule === 'service-setting' || rule === 'service-provider')
    return texts.openForm({ asWritten, date: window.start })
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
    case 'commitment':
      return texts.commitmentSummary(result)
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
