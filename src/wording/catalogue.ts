import type { Bounds } from '../core/bounds.ts'
import type { Verdict } from '../core/verdict.ts'
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

/** Periods of a line, by what became of them. @public */
export interface PeriodCounts {
  readonly per: Per | undefined
  readonly judged: number
  readonly short: number
  readonly open: number
  readonly met: number
}

/** An amount that fell short over a window. @public */
export interface ShortTexts {
  readonly asWritten: string
  readonly window: Window
  readonly unit: 'session' | 'minute'
  readonly short: Bounds
  readonly periods: PeriodCounts
}

/** Headings and labels of a report. @public */
export interface ReportTexts {
  /** The first heading. */
  readonly title: (planId: string, asOf: CivilDate) => string
  readonly columns: Readonly<
    Record<'provision' | 'verdict' | 'inWords' | 'window' | 'from' | 'to' | 'schoolDays' | 'sessions' | 'minutes', string>
  >
  readonly sections: Readonly<
    Record<
      | 'differs'
      | 'matches'
      | 'cannotTell'
      | 'inProgress'
      | 'reminders'
      | 'windows'
      | 'projection'
      | 'wording'
      | 'records'
      | 'failures'
      | 'ledger'
      | 'restsOn',
      string
    >
  >
  readonly verdict: Readonly<Record<Verdict, string>>
  /** An amount of a period: "1 of 2". */
  readonly of: (delivered: Bounds, required: Bounds) => string
  /** Sums over a window, short: "last four weeks: 5 of 8 sessions". */
  readonly inWindow: (texts: { name: WindowName; delivered: Bounds; required: Bounds; unit: 'session' | 'minute' }) => string
  /** A rule that failed: what it would have found is not known. */
  readonly failure: (texts: { rule: string; line: string; error: string }) => string
}

/**
 * Every text about findings, as functions of what they say. A language is one object of this type.
 * Texts state what the plan says and what is on record; they never name a person as responsible.
 *
 * @public
 */
export interface FindingTexts {
  readonly locale: Locale
  /** Sessions or minutes that fell short in some periods. */
  readonly short: (texts: ShortTexts) => string
  /** Sessions that were shorter than the plan says. */
  readonly shortSessions: (texts: { asWritten: string; dates: readonly CivilDate[]; minutes: Bounds }) => string
  /** No session can have been held since the service was due to begin. */
  readonly notStarted: (texts: { asWritten: string; window: Window }) => string
  /** Runs of school days that can hold no session. */
  readonly gap: (texts: { asWritten: string; windows: readonly Window[] }) => string
  /** An accommodation recorded as not given, or given in part. */
  readonly accommodation: (texts: {
    asWritten: string
    kind: 'not-provided' | 'partial'
    dates: readonly CivilDate[]
    count: number
    provided: Bounds
    asked: Bounds
    complete: boolean
  }) => string
  /** Observed dates on which the setting differs. */
  readonly setting: (texts: {
    asWritten: string
    dates: readonly CivilDate[]
    differs: number
    observed: number
    /** Codes, or somebody’s own words. */
    seen: readonly string[]
  }) => string
  /** Reports recorded as not received, or received late. */
  readonly lateReports: (texts: { asWritten: string; reports: readonly { due: CivilDate; receivedOn: CivilDate | undefined }[] }) => string
  /** The plan’s words give no amount to compare with. */
  readonly vague: (texts: { asWritten: string; lacks: 'frequency' | 'lower-end' }) => string
  /** Days for which the sources say different things. */
  readonly conflict: (texts: { asWritten: string; dates: readonly CivilDate[] }) => string
  /** Sessions on record in another form than the plan says: `sessions` of them, on these dates. */
  readonly form: (texts: {
    asWritten: string
    aspect: 'group' | 'setting' | 'provider' | 'delivery'
    dates: readonly CivilDate[]
    sessions: number
    /** What was promised and observed: codes, or somebody’s own words. */
    promised: string
    observed: readonly string[]
  }) => string
  /** The share of the day in regular class, in percent. */
  readonly regularClass: (texts: {
    asWritten: string
    window: Window
    promised: Bounds
    share: Bounds
    direction: 'more' | 'less'
  }) => string
  /** A review recorded as not held by its day, or as held later. */
  readonly review: (texts: { kind: 'annual-review' | 'reevaluation'; due: CivilDate; heldOn: CivilDate | undefined }) => string
  /** Short in most of the last periods. */
  readonly persistent: (texts: { asWritten: string; short: number; of: number; window: Window; per: Per | undefined }) => string
  /** Less from one reporting period to the next. */
  readonly declining: (texts: {
    asWritten: string
    shares: readonly { window: Window; delivered: Bounds; required: number; unit: 'session' | 'minute' }[]
  }) => string
  /** An agreed amount that was not reached, cannot be reached, or is behind its pace. */
  readonly commitment: (texts: {
    asWritten: string
    why: 'date-passed' | 'behind-pace' | 'out-of-reach'
    by: CivilDate
    agreed: Quantity
    delivered: Bounds
    expected: Bounds
    asOf: CivilDate
  }) => string
  /** A State’s notice recorded as not received, or received late. */
  readonly notice: (texts: { asWritten: string; due: CivilDate; notBegunBy: CivilDate; receivedOn: CivilDate | undefined }) => string
  /** No session up to the last day that a State’s rule counts to. */
  readonly startClock: (texts: { asWritten: string; from: CivilDate; lastDay: CivilDate; days: number }) => string
  /** A day that comes; `asWritten` is empty where it is about the plan as a whole. */
  readonly reminder: (texts: { rule: string; asWritten: string; date: CivilDate; inDays: number }) => string
  /** What a user’s own rule found; `asWritten` is empty where it is about the plan as a whole. */
  readonly other: (texts: { asWritten: string; window: Window; rule: string; count: number }) => string
  /** A period that the records cannot decide, and how many days of notes would. */
  readonly openPeriod: (texts: {
    asWritten: string
    window: Window
    unit: 'session' | 'minute'
    accounted: Bounds
    bar: Bounds
    days: number
  }) => string
  /** Dated events that the records cannot decide. */
  readonly openEvents: (texts: {
    asWritten: string
    kind: 'accommodation' | 'setting' | 'reporting' | 'commitment'
    window: Window
    days: readonly CivilDate[]
  }) => string
  /** A day for which the sources name different forms of a session. */
  readonly openForm: (texts: { asWritten: string; date: CivilDate }) => string
  /** A review, or what follows the plan’s last day, of which nothing is on record. */
  readonly openReview: (texts: { rule: string; due: CivilDate }) => string
  /** A State’s notice of which nothing is on record. */
  readonly openNotice: (texts: { asWritten: string; due: CivilDate }) => string
  /** Too little is on record to say how much took place. */
  readonly thin: (texts: { asWritten: string; window: Window; days: readonly CivilDate[] }) => string
  /** A service in a few words, for a table. */
  readonly serviceSummary: (periods: PeriodCounts, inProgress: boolean) => string
  /** An accommodation in a few words; `asShare` where there are enough times for a share. */
  readonly accommodationSummary: (texts: { provided: Bounds; asked: Bounds; asShare: boolean }) => string
  /** A setting in a few words. */
  readonly settingSummary: (texts: { differs: number; matches: number; unknown: number }) => string
  /** Promised reports in a few words. */
  readonly reportingSummary: (texts: { received: number; late: number; open: number; ahead: number }) => string
  /** An agreed amount in a few words. */
  readonly commitmentSummary: (texts: { agreed: Quantity; delivered: Bounds; by: CivilDate }) => string
  /** A line that gives nothing to compare with, in a few words. */
  readonly notAssessableSummary: string
  /** The question that would settle what the plan’s words leave open. */
  readonly question: Readonly<Record<NotAssessableWhy, (asWritten: string) => string>>
  /** The question which of several lines a record belongs to. */
  readonly whichLine: (texts: { date: CivilDate; candidates: readonly string[] }) => string
  /** How a period in progress stands. */
  readonly pace: (pace: Pace) => string
  /** What would be held by a day if it went on as it did so far. */
  readonly projection: (projection: Projection) => string
  /** What a window is called. */
  readonly windowName: Readonly<Record<WindowName, string>>
  /** What a size is called. */
  readonly severity: Readonly<Record<Severity | 'matches', string>>
  /** What a reason for a miss is called. */
  readonly reason: Readonly<Record<Reason | 'not-stated', string>>
  /** Why a record is listed apart. */
  readonly noted: Readonly<Record<NotedWhy, string>>
  /** What an evaluation rests on; `detail` as the evaluation gives it. */
  readonly assumption: Readonly<Record<AssumptionCode, (detail: Readonly<Record<string, string | number>>) => string>>
  /** An amount with its unit. */
  readonly quantity: (quantity: Quantity) => string
  /** A window with its school days. */
  readonly window: (window: Window) => string
  /** Stands in every report and cannot be left out. */
  readonly standingNotice: string
  /** Headings and labels of reports. */
  readonly report: ReportTexts
}
