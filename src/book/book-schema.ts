import * as z from 'zod/mini'
import { type Schema, typed } from '../model/schema/basics.ts'
import { attendanceSchema, coverageSchema, meetingSchema, noticeSchema, observationSchema, opportunitySchema } from '../model/schema/log.ts'
import type { BookEntry } from './book.ts'

const item = () =>
  z.union([
    z.strictObject({ coverage: coverageSchema }),
    z.strictObject({ attendance: attendanceSchema }),
    z.strictObject({ opportunity: opportunitySchema }),
    z.strictObject({ meeting: meetingSchema }),
    z.strictObject({ notice: noticeSchema }),
    observationSchema,
  ])

const place = () => z.int().check(z.minimum(0))
const note = () => ({ at: z.optional(z.string()), why: z.optional(z.string()) })

/** The schema of one entry of a stored book. */
export const bookEntrySchema: Schema<BookEntry> = typed<BookEntry>(
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('add'), item: item() }),
    z.object({ op: z.literal('correct'), of: place(), item: item(), ...note() }),
    z.object({ op: z.literal('remove'), of: place(), ...note() }),
  ]),
)
