import * as z from 'zod/mini'
import { periodUnits } from '../../time/period-unit.ts'
import type { Frequency, Range } from '../frequency.ts'
import type { Plan, PlanEvent } from '../plan.ts'
import type { Provision } from '../provision.ts'
import { count, date, name, ordered, ratio, type Schema, text, typed, weekday } from './basics.ts'

const range = (least: number) => {
  const pair = z
    .object({ min: count(least), max: z.nullable(count(least)) })
    .check(z.refine(({ min, max }) => max === null || min <= max, { error: 'a max that is not below min', path: ['max'] }))
  const plain = z.pipe(
    count(least),
    z.transform((value: number): Range => ({ min: value, max: value })),
  )
  return z.union([plain, pair], `a whole number of at least ${least}, or { "min": …, "max": … }`)
}

const per = () => {
  const whole = z.object({ unit: z.enum(periodUnits), count: z._default(count(1, 26), 1), length: z.optional(count(2, 60)) })
  const word = z.pipe(
    z.enum(periodUnits),
    z.transform((unit) => ({ unit, count: 1 })),
  )
  return z.union([word, whole], `a period: one of ${periodUnits.join(', ')}, or { "unit": …, "count": … }`)
}

/** Exactly one of sessions and minutes. */
const countsOnce = ({ sessions, minutes }: { sessions?: unknown; minutes?: unknown }): boolean =>
  (sessions === undefined) !== (minutes === undefined)

const frequency = () =>
  z
    .object({
      sessions: z.optional(range(0)),
      minutes: z.optional(range(0)),
      per: per(),
      minutesPerSession: z.optional(range(0)),
      pattern: z.optional(z.object({ weeksOn: count(1, 52), weeksOf: count(1, 52) })),
    })
    .check(
      z.refine(countsOnce, { error: 'either sessions or minutes, not both', path: ['sessions'] }),
      z.refine(({ minutes, minutesPerSession }) => minutes === undefined || minutesPerSession === undefined, {
        error: 'minutesPerSession only beside sessions',
        path: ['minutesPerSession'],
      }),
    )

const openRange = () => ordered(z.object({ start: date(), end: z.optional(date()) }))
const closedRange = () => ordered(z.object({ start: date(), end: date() }))
const consent = () =>
  z
    .object({ from: date(), to: z.optional(date()) })
    .check(z.refine(({ from, to }) => to === undefined || from <= to, { error: 'an end on or after the start', path: ['to'] }))
const group = () => z.object({ min: z.optional(count(1, 500)), max: z.optional(count(1, 500)) })

const base = () => ({
  id: name(),
  line: z.optional(name()),
  asWritten: text(),
  effective: z.optional(openRange()),
  consent: z.optional(consent()),
  declined: z.optional(z.array(closedRange())),
  flags: z.optional(z.array(z.enum(['essential', 'safety']))),
})

const service = () =>
  z.object({
    ...base(),
    kind: z.literal('service'),
    service: name(),
    subjects: z.optional(z.array(name())),
    frequency: z.optional(frequency()),
    delivery: z.optional(z.enum(['direct', 'consult', 'indirect'])),
    group: z.optional(group()),
    setting: z.optional(name()),
    provider: z.optional(name()),
    days: z.optional(z.array(weekday())),
    season: z.optional(z.enum(['regular', 'esy'])),
  })

const accommodation = () =>
  z.object({
    ...base(),
    kind: z.literal('accommodation'),
    accommodation: name(),
    appliesTo: z.optional(z.array(name())),
    parameters: z.optional(
      z.object({
        timeMultiplier: z.optional(ratio(0, 100)),
        extraMinutes: z.optional(count(0)),
        extraDays: z.optional(count(0)),
        untimed: z.optional(z.boolean()),
        minGroupSize: z.optional(count(1, 500)),
        maxGroupSize: z.optional(count(1, 500)),
        everyMinutes: z.optional(count(1)),
        breakMinutes: z.optional(count(1)),
        workloadPercent: z.optional(count(0, 100)),
        items: z.optional(count(0)),
        hoursInAdvance: z.optional(count(0)),
        warningMinutes: z.optional(count(0)),
        belowPercent: z.optional(count(0, 100)),
        repetitions: z.optional(count(0)),
        asNeeded: z.optional(z.boolean()),
        onRequest: z.optional(z.boolean()),
        condition: z.optional(text()),
        exception: z.optional(text()),
      }),
    ),
  })

const share = () =>
  z
    .object({ min: count(0, 100), max: count(0, 100) })
    .check(z.refine(({ min, max }) => min <= max, { error: 'a max that is not below min', path: ['max'] }))

const setting = () =>
  z.object({
    ...base(),
    kind: z.literal('setting'),
    setting: name(),
    appliesTo: z.optional(z.array(name())),
    group: z.optional(group()),
    regularClassPercent: z.optional(share()),
    specialEducationPercent: z.optional(share()),
    ratio: z.optional(z.string().check(z.regex(/^\d{1,2}(?::\d{1,2}){1,2}$/u, 'students to adults, such as 12:1:1'))),
  })

const reporting = () => z.object({ ...base(), kind: z.literal('reporting'), due: z.array(date()) })

const commitment = () =>
  z.object({
    ...base(),
    kind: z.literal('commitment'),
    service: z.optional(name()),
    agreed: z
      .object({ sessions: z.optional(count(1)), minutes: z.optional(count(1)) })
      .check(z.refine(countsOnce, { error: 'either sessions or minutes, not both', path: ['sessions'] })),
    by: date(),
  })

const provision = () =>
  z.discriminatedUnion(
    'kind',
    [service(), accommodation(), setting(), reporting(), commitment()],
    'one of service, accommodation, setting, reporting, commitment',
  )

const planEvents = [
  'meeting',
  'plan-developed',
  'plan-completed',
  'plan-consent',
  'parent-response',
  'notice-sent',
  'notice-received',
  'enrolment',
  'prior-plan-received',
] as const satisfies readonly PlanEvent[]

/** The schema of a frequency. Plain numbers become ranges. @public */
export const frequencySchema: Schema<Frequency> = typed<Frequency>(frequency())

/** The schema of a provision. @public */
export const provisionSchema: Schema<Provision> = typed<Provision>(provision())

/** The schema of a plan. @public */
export const planSchema: Schema<Plan> = typed<Plan>(
  z.object({
    id: name(),
    kind: z.enum(['iep', '504']),
    jurisdiction: z.optional(z.string().check(z.regex(/^US(?:-[A-Z]{2})?$/u, 'US, or a State such as US-IL'))),
    effective: openRange(),
    provisions: z.array(provision()),
    versions: z.optional(
      z.array(
        z.object({
          id: z.optional(name()),
          reason: z.optional(z.enum(['amendment', 'annual-review', 'transfer'])),
          effective: openRange(),
          provisions: z.array(provision()),
        }),
      ),
    ),
    standstill: z.optional(z.object({ from: date(), to: z.optional(date()), version: name() })),
    consent: z.optional(consent()),
    reviews: z.optional(z.object({ annualBy: z.optional(date()), reevaluationBy: z.optional(date()) })),
    events: z.optional(z.partialRecord(z.enum(planEvents), date())),
    contacts: z.optional(z.array(z.object({ name: name(), role: z.optional(name()), email: z.optional(name()) }))),
    studentDays: z.optional(z.array(weekday())),
    groups: z.optional(z.array(name())),
  }),
)
