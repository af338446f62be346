import type { Bounds } from '../core/bounds.ts'
import type {
  AssumptionCode,
  NotAssessableWhy,
  NotedWhy,
  Pace,
  Projection,
  Quantity,
  Severity,
  Window,
  WindowName,
} from '../model/evaluation.ts'
import type { Reason } from '../model/reason.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Per } from '../time/period-unit.ts'
import type { Locale } from './format.ts'

/** Periods of a line, by what became of them. */
export interface PeriodCounts {
  readonly per: Per | undefined
  readonly judged: number
  readonly short: number
  readonly open: number
  readonly met: number
}

/** An amount that fell short over a window. */
export interface ShortTexts {
  readonly asWritten: string
  readonly window: Window
  readonly unit: 'session' | 'minute'
  readonly short: Bounds
  readonly periods: PeriodCounts
}

/**
 * Every text about findings, as functions of what they say. A language is one object of this type.
 * Texts state what the plan says and what is on record; they never name a person as responsible.
 */
export interface FindingTexts {
  readonly locale: Locale
  readonly short: (texts: ShortTexts) => string
  readonly shortSessions: (texts: { asWritten: string; dates: readonly CivilDate[]; minutes: Bounds }) => string
  readonly notStarted: (texts: { asWritten: string; window: Window }) => string
  readonly gap: (texts: { asWritten: string; windows: readonly Window[] }) => string
  readonly accommodation: (texts: {
    asWritten: string
    kind: 'not-provided' | 'partial'
    dates: readonly CivilDate[]
    count: number
    provided: Bounds
    asked: Bounds
    complete: boolean
  }) => string
  readonly setting: (texts: {
    asWritten: string
    dates: readonly CivilDate[]
    differs: number
    observed: number
    seen: readonly string[]
  }) => string
  readonly lateReports: (texts: { asWritten: string; reports: readonly { due: CivilDate; receivedOn: CivilDate | undefined }[] }) => string
  readonly vague: (texts: { asWritten: string; lacks: 'frequency' | 'lower-end' }) => string
  readonly conflict: (texts: { asWritten: string; dates: readonly CivilDate[] }) => string
  readonly form: (texts: {
    asWritten: string
    aspect: 'group' | 'setting' | 'provider' | 'delivery'
    dates: readonly CivilDate[]
    sessions: number
    promised: string
    observed: readonly string[]
  }) => string
  readonly regularClass: (texts: {
    asWritten: string
    window: Window
    promised: Bounds
    share: Bounds
    direction: 'more' | 'less'
  }) => string
  readonly review: (texts: { kind: 'annual-review' | 'reevaluation'; due: CivilDate; heldOn: CivilDate | undefined }) => string
  readonly persistent: (texts: { asWritten: string; short: number; of: number; window: Window; per: Per | undefined }) => string
  readonly declining: (texts: {
    asWritten: string
    shares: readonly { window: Window; delivered: Bounds; required: number; unit: 'session' | 'minute' }[]
  }) => string
  readonly commitment: (texts: {
    asWritten: string
    why: 'date-passed' | 'behind-pace' | 'out-of-reach'
    by: CivilDate
    agreed: Quantity
    delivered: Bounds
    expected: Bounds
    asOf: CivilDate
  }) => string
  readonly notice: (texts: { asWritten: string; due: CivilDate; notBegunBy: CivilDate; receivedOn: CivilDate | undefined }) => string
  readonly startClock: (texts: { asWritten: string; from: CivilDate; lastDay: CivilDate; days: number }) => string
  readonly reminder: (texts: { rule: string; asWritten: string; date: CivilDate; inDays: number }) => string
  readonly other: (texts: { asWritten: string; window: Window; rule: string; count: number }) => string
  readonly openPeriod: (texts: {
    asWritten: string
    window: Window
    unit: 'session' | 'minute'
    accounted: Bounds
    bar: Bounds
    days: number
  }) => string
  readonly openEvents: (texts: {
    asWritten: string
    kind: 'accommodation' | 'setting' | 'reporting' | 'commitment'
    window: Window
    days: readonly CivilDate[]
  }) => string
  readonly openForm: (texts: { asWritten: string; date: CivilDate }) => string
  readonly openReview: (texts: { rule: string; due: CivilDate }) => string
  readonly openNotice: (texts: { asWritten: string; due: CivilDate }) => string
  readonly thin: (texts: { asWritten: string; window: Window; days: readonly CivilDate[] }) => string
  readonly serviceSummary: (periods: PeriodCounts, inProgress: boolean) => string
  readonly accommodationSummary: (texts: { provided: Bounds; asked: Bounds; asShare: boolean }) => string
  readonly settingSummary: (texts: { differs: number; matches: number; unknown: number }) => string
  readonly reportingSummary: (texts: { received: number; late: number; open: number; ahead: number }) => string
  readonly commitmentSummary: (texts: { agreed: Quantity; delivered: Bounds; by: CivilDate }) => string
  readonly notAssessableSummary: string
  readonly question: Readonly<Record<NotAssessableWhy, (asWritten: string) => string>>
  readonly whichLine: (texts: { date: CivilDate; candidates: readonly string[] }) => string
  readonly pace: (pace: Pace) => string
  readonly projection: (projection: Projection) => string
  readonly windowName: Readonly<Record<WindowName, string>>
  readonly severity: Readonly<Record<Severity | 'matches', string>>
  readonly reason: Readonly<Record<Reason | 'not-stated', string>>
  readonly noted: Readonly<Record<NotedWhy, string>>
  readonly assumption: Readonly<Record<AssumptionCode, (detail: Readonly<Record<string, string | number>>) => string>>
  readonly quantity: (quantity: Quantity) => string
  readonly window: (window: Window) => string
  readonly standingNotice: string
}
