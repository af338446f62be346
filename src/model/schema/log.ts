import * as z from 'zod/mini'
import {
  type AttendanceRecord,
  type Coverage,
  type Meeting,
  type Notice,
  type Observation,
  type ObservationLog,
  type Opportunity,
  observationStatuses,
  sources,
} from '../observation.ts'
import { reasons } from '../reason.ts'
import { count, date, name, ordered, ratio, type Schema, text, typed } from './basics.ts'

/** Most minutes of one day. */
const dayMinutes = 1440

const instant = () =>
  z.string().check(z.regex(/^\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?$/u, 'a date, or a date and time in ISO form'))

const observation = () =>
  z.object({
    id: name(),
    provisionId: z.optional(name()),
    service: z.optional(name()),
    date: date(),
    status: z.optional(z.enum(observationStatuses)),
    start: z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'a clock time as HH:MM'))),
    minutes: z.optional(count(0, dayMinutes)),
    scheduledMinutes: z.optional(count(0, dayMinutes)),
    reason: z.optional(z.enum(reasons)),
    serviceAvailable: z.optional(z.boolean()),
    makeUpFor: z.optional(name()),
    delivery: z.optional(z.enum(['direct', 'consult', 'indirect'])),
    groupSize: z.optional(count(1, 500)),
    setting: z.optional(name()),
    provider: z.optional(name()),
    opportunity: z.optional(name()),
    event: z.optional(name()),
    provided: z.optional(z.object({ timeMultiplier: z.optional(ratio(0, 100)), extraMinutes: z.optional(count(0, dayMinutes)) })),
    observed: z.optional(
      z.object({
        setting: z.optional(name()),
        groupSize: z.optional(count(1, 500)),
        regularMinutes: z.optional(count(0, dayMinutes)),
        otherMinutes: z.optional(count(0, dayMinutes)),
      }),
    ),
    due: z.optional(date()),
    source: z.enum(sources),
    log: z.optional(name()),
    recordedAt: z.optional(instant()),
    note: z.optional(text()),
  })

const coverage = () =>
  ordered(
    z.object({
      provisionId: z.optional(name()),
      source: z.enum(sources),
      log: z.optional(name()),
      start: date(),
      end: date(),
      heldOnly: z.optional(z.boolean()),
      recordedAt: z.optional(instant()),
    }),
  )

const attendance = () =>
  z.object({
    date: date(),
    status: z.enum(['absent', 'present', 'partial', 'removed']),
    source: z.optional(z.enum(sources)),
    recordedAt: z.optional(instant()),
  })

const opportunity = () => z.object({ date: date(), opportunity: name(), event: z.optional(name()) })

const meeting = () =>
  z.object({
    date: date(),
    kind: z.enum(['annual-review', 'reevaluation', 'other']),
    status: z.optional(z.enum(['held', 'not-held'])),
    source: z.optional(z.enum(sources)),
  })

const notice = () =>
  z.object({
    date: date(),
    kind: z.literal('missed-service'),
    provisionId: z.optional(name()),
    status: z.optional(z.enum(['received', 'not-received'])),
    source: z.optional(z.enum(sources)),
  })

/** The schema of an observation. @public */
export const observationSchema: Schema<Observation> = typed<Observation>(observation())

/** The schema of a coverage statement. @public */
export const coverageSchema: Schema<Coverage> = typed<Coverage>(coverage())

/** The schema of an attendance record. @public */
export const attendanceSchema: Schema<AttendanceRecord> = typed<AttendanceRecord>(attendance())

/** The schema of a known opportunity. @public */
export const opportunitySchema: Schema<Opportunity> = typed<Opportunity>(opportunity())

/** The schema of a meeting. @public */
export const meetingSchema: Schema<Meeting> = typed<Meeting>(meeting())

/** The schema of a notice. @public */
export const noticeSchema: Schema<Notice> = typed<Notice>(notice())

/** The schema of a whole log. @public */
export const logSchema: Schema<ObservationLog> = typed<ObservationLog>(
  z.object({
    observations: z.array(observation()),
    coverage: z.optional(z.array(coverage())),
    attendance: z.optional(z.array(attendance())),
    opportunities: z.optional(z.array(opportunity())),
    meetings: z.optional(z.array(meeting())),
    notices: z.optional(z.array(notice())),
  }),
)
