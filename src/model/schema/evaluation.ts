import * as z from 'zod/mini'
import type { Evaluation } from '../evaluation.ts'
import { reasons } from '../reason.ts'
import { date, type Schema, typed } from './basics.ts'
import { policySchema } from './policy.ts'

const whole = () => z.int()
const bounds = () => z.object({ min: whole(), max: whole() })
const window = () => z.object({ start: date(), end: date(), schoolDays: whole() })
const undelivered = () => z.object({ agencySide: bounds(), allReasons: bounds() })
const verdict = () => z.enum(['met', 'shortfall', 'undetermined', 'in-progress', 'not-applicable', 'not-assessable'])
const missed = () => z.partialRecord(z.enum([...reasons, 'not-stated']), whole())
const ids = () => z.array(z.string())
const dates = () => z.array(date())
const madeUp = () => z.object({ date: date(), for: date(), records: ids() })
const per = () => z.object({ unit: z.string(), count: whole(), length: z.optional(whole()) })
const ownWords = () => z.optional(z.literal(true))
const detail = () => z.record(z.string(), z.union([z.string(), z.number()]))

const quantity = () =>
  z.object({ unit: z.enum(['session', 'minute', 'opportunity', 'date', 'report', 'provision', 'percent']), min: whole(), max: whole() })

const amount = () =>
  z.object({
    required: bounds(),
    bar: z.optional(bounds()),
    delivered: bounds(),
    accounted: bounds(),
    verdict: verdict(),
    undelivered: undelivered(),
  })

const running = () => z.object({ required: bounds(), delivered: bounds(), undelivered: undelivered() })

const period = () =>
  z.object({
    start: date(),
    end: date(),
    schoolDays: whole(),
    verdict: verdict(),
    why: z.optional(z.enum(['no-school', 'short-period', 'not-counted'])),
    lenient: z.optional(z.boolean()),
    sessions: z.optional(amount()),
    minutes: z.optional(amount()),
    knownMinutes: z.optional(bounds()),
    deliveredAsWritten: z.optional(bounds()),
    missed: missed(),
    unobserved: dates(),
    conflicts: dates(),
    minutesDiffer: dates(),
    madeUp: z.array(madeUp()),
    records: ids(),
    running: z.optional(z.object({ sessions: z.optional(running()), minutes: z.optional(running()) })),
    wouldSettle: z.optional(dates()),
  })

const balance = () =>
  z.object({ required: whole(), delivered: whole(), notCounted: missed(), shortPeriod: whole(), short: whole(), cannotTell: whole() })

const amountTotals = () =>
  z.object({ required: bounds(), delivered: bounds(), accounted: bounds(), undelivered: undelivered(), balance: balance() })

const pace = () =>
  z.object({
    window: window(),
    unit: z.enum(['session', 'minute']),
    required: bounds(),
    expected: bounds(),
    delivered: bounds(),
    status: z.enum(['ahead', 'on-pace', 'behind', 'cannot-tell']),
    remaining: bounds(),
    schoolDaysLeft: whole(),
    lastDay: date(),
    scheduled: whole(),
    stillPossible: z.boolean(),
  })

const windowName = () => z.enum(['reporting-period', 'last-four-weeks', 'semester', 'year-to-date', 'last-365-days', 'custom'])

const totals = () => ({
  start: date(),
  end: date(),
  schoolDays: whole(),
  periods: z.partialRecord(verdict(), whole()),
  sessions: z.optional(amountTotals()),
  minutes: z.optional(amountTotals()),
})

const projection = () =>
  z.object({
    by: date(),
    unit: z.enum(['session', 'minute']),
    required: bounds(),
    delivered: bounds(),
    schoolDaysPassed: whole(),
    schoolDaysLeft: whole(),
  })

const line = () => ({ id: z.string(), line: z.string(), asWritten: z.string(), verdict: verdict(), summary: z.string() })

const provision = () =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('service'),
      ...line(),
      service: z.string(),
      provider: z.optional(z.string()),
      per: z.optional(per()),
      periods: z.array(period()),
      totals: z.object(totals()),
      windows: z.array(z.object({ of: windowName(), ...totals() })),
      pace: z.optional(pace()),
      projection: z.optional(projection()),
    }),
    z.object({
      kind: z.literal('accommodation'),
      ...line(),
      window: window(),
      asked: bounds(),
      provided: bounds(),
      partial: whole(),
      notProvided: whole(),
      offeredDeclined: whole(),
      notNeeded: whole(),
      opportunities: z.array(
        z.object({
          date: date(),
          opportunity: z.string(),
          event: z.optional(z.string()),
          asked: bounds(),
          provided: bounds(),
          partial: whole(),
          notProvided: whole(),
          conflict: z.optional(z.literal(true)),
          records: ids(),
        }),
      ),
    }),
    z.object({
      kind: z.literal('setting'),
      ...line(),
      window: window(),
      matches: whole(),
      differs: whole(),
      unknown: whole(),
      dates: z.array(
        z.object({
          date: date(),
          match: z.enum(['matches', 'differs', 'unknown']),
          observed: z.array(z.string()),
          conflict: z.optional(z.literal(true)),
          records: ids(),
        }),
      ),
      regularClass: z.optional(
        z.object({ window: window(), promised: bounds(), regularMinutes: bounds(), allMinutes: whole(), records: ids() }),
      ),
    }),
    z.object({
      kind: z.literal('commitment'),
      ...line(),
      window: window(),
      by: date(),
      agreed: quantity(),
      delivered: bounds(),
      remaining: bounds(),
      pace: z.optional(pace()),
      records: ids(),
    }),
    z.object({
      kind: z.literal('reporting'),
      ...line(),
      reports: z.array(
        z.object({
          due: date(),
          status: z.enum(['received', 'late', 'not-received', 'unknown', 'not-due-yet']),
          receivedOn: z.optional(date()),
          conflict: z.optional(z.literal(true)),
          records: ids(),
        }),
      ),
    }),
  ])

const found = () => ({
  id: z.string(),
  rule: z.string(),
  provisionId: z.string(),
  line: z.string(),
  kind: z.enum(['service', 'accommodation', 'setting', 'reporting', 'commitment', 'plan']),
  asWritten: z.string(),
  share: z.optional(z.object({ short: bounds(), of: whole() })),
  window: window(),
  undelivered: z.optional(undelivered()),
  occurrences: z.array(
    z.object({
      id: z.string(),
      window: window(),
      expected: quantity(),
      actual: quantity(),
      undelivered: z.optional(undelivered()),
      missed: z.optional(missed()),
      detail: z.optional(detail()),
      asWritten: z.optional(z.string()),
      evidence: ids(),
    }),
  ),
  cured: z.optional(z.array(z.object({ date: date(), for: date(), records: ids(), delayDays: whole() }))),
  flags: z.optional(z.array(z.enum(['essential', 'safety']))),
  basis: ids(),
  message: z.string(),
  ownWords: ownWords(),
})

const open = () => ({ provisionId: z.string(), line: z.string() })
const ref = () => ({ log: z.string(), id: z.string() })

const entries = () =>
  z.object({
    total: whole(),
    counted: whole(),
    makeUps: z.array(z.object({ ...ref(), for: z.optional(date()), counted: z.boolean() })),
    outsideDuty: z.array(z.object(ref())),
    duplicates: z.array(z.object({ ...ref(), of: z.string() })),
    afterAsOf: z.array(z.object(ref())),
    ambiguous: z.array(z.object({ ...ref(), date: date(), candidates: ids(), question: z.string() })),
    unmatched: z.array(z.object(ref())),
    noted: z.array(z.object({ ...ref(), why: z.enum(['no-school', 'other-kind', 'not-assessable', 'consultation']) })),
    possibleDuplicates: z.array(z.object(ref())),
    heldWithoutSchool: z.array(z.object(ref())),
  })

/** The schema of an evaluation. @public */
export const evaluationSchema: Schema<Evaluation> = typed<Evaluation>(
  z.object({
    schema: z.literal('iepkit/evaluation/1'),
    planId: z.string(),
    plan: z.object({
      kind: z.enum(['iep', '504']),
      jurisdiction: z.optional(z.string()),
      effective: z.object({ start: date(), end: z.optional(date()) }),
      versions: z.optional(z.array(z.object({ from: date(), dated: date() }))),
    }),
    asOf: date(),
    knownOn: z.optional(date()),
    policy: typed<Evaluation['policy']>(policySchema),
    assumptions: z.array(z.object({ code: z.string(), detail: z.optional(detail()) })),
    provisions: z.array(provision()),
    violations: z.array(
      z.object({
        ...found(),
        severity: z.enum(['not-rated', 'not-yet-rated', 'small', 'notable', 'large', 'very-large']),
        suggestedStep: z.enum(['document', 'ask']),
      }),
    ),
    undetermined: z.array(
      z.object({
        rule: z.string(),
        ...open(),
        asWritten: z.string(),
        window: window(),
        wouldSettle: dates(),
        message: z.string(),
        ownWords: ownWords(),
      }),
    ),
    inProgress: z.array(z.object({ ...open(), pace: pace() })),
    met: z.array(z.object({ ...open(), periods: whole(), lenient: whole() })),
    matches: z.array(z.object(found())),
    notAssessable: z.array(
      z.object({
        ...open(),
        asWritten: z.string(),
        why: z.enum(['no-frequency', 'no-lower-end', 'no-such-term']),
        window: z.object({ start: date(), end: date() }),
        question: z.string(),
      }),
    ),
    reminders: z.array(
      z.object({
        rule: z.string(),
        line: z.string(),
        asWritten: z.string(),
        date: date(),
        inDays: whole(),
        basis: ids(),
        message: z.string(),
        ownWords: ownWords(),
      }),
    ),
    failures: z.array(z.object({ rule: z.string(), line: z.string(), error: z.object({ name: z.string(), message: z.string() }) })),
    coverage: z.record(z.string(), z.object({ schoolDays: whole(), observed: whole() })),
    entries: entries(),
  }),
)
