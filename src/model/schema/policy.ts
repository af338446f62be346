import * as z from 'zod/mini'
import type { PolicyInput } from '../policy.ts'
import { reasons } from '../reason.ts'
import { count, date, ordered, ratio, type Schema, typed } from './basics.ts'

const share = () => z.optional(ratio(0, 1))
const orNull = () => z.optional(z.nullable(count(1)))
const form = () => z.optional(z.enum(['delivered', 'not-delivered']))

/** The schema of a policy: only the choices that differ from the defaults need be given. @public */
export const policySchema: Schema<PolicyInput> = typed<PolicyInput>(
  z.strictObject({
    periodAnchor: z.optional(z.enum(['calendar', 'provision-start'])),
    shortPeriods: z.optional(z.enum(['bounds', 'full', 'prorate'])),
    longestSession: z.optional(count(1)),
    minSessionShare: share(),
    otherForm: z.optional(z.strictObject({ group: form(), setting: form(), provider: form() })),
    reasons: z.optional(z.partialRecord(z.enum(reasons), z.enum(['excused', 'disputed', 'counts']))),
    missingReason: z.optional(z.enum(['counts', 'disputed'])),
    sessionsPerDay: orNull(),
    makeUpWindow: orNull(),
    unrecordedMakeUps: z.optional(z.enum(['none', 'possible'])),
    minOpportunities: z.optional(count(1)),
    settingShare: share(),
    regularClassPoints: z.optional(ratio(0, 100)),
    tolerance: share(),
    schoolDayMinutes: z.optional(count(1, 1440)),
    rules: z.optional(z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()])))),
    ratingWindow: z.optional(z.nullable(ordered(z.object({ start: date(), end: date() })))),
  }),
)
