import * as z from 'zod/mini'
import { type Communication, type CommunicationLog, communicationKinds, ladderSteps, roles } from '../communication.ts'
import { date, name, type Schema, text, typed } from './basics.ts'

const person = () =>
  z
    .object({ name: z.optional(name()), role: z.optional(z.enum(roles)) })
    .check(z.refine((one) => one.name !== undefined || one.role !== undefined, 'a person with a name, a role, or both'))

const agreement = () => z.object({ what: text().check(z.minLength(1)), who: z.optional(name()), by: z.optional(date()) })

const communication = () =>
  z
    .object({
      id: name(),
      date: date(),
      kind: z.enum(communicationKinds),
      with: z.optional(z.array(person())),
      about: z.optional(z.array(name()).check(z.minLength(1))),
      step: z.optional(z.enum(ladderSteps)),
      replyTo: z.optional(name()),
      unclear: z.optional(z.boolean()),
      agreed: z.optional(z.array(agreement())),
      resolved: z.optional(z.boolean()),
      note: z.optional(text()),
    })
    .check(
      z.refine(({ kind, agreed = [] }) => kind !== 'promise' || agreed.length > 0, {
        error: 'a list of what was promised, each with “what” and, if it was said, “by”',
        path: ['agreed'],
      }),
    )

/** The schema of one communication. @public */
export const communicationSchema: Schema<Communication> = typed<Communication>(communication())

/** The schema of everything that was said. @public */
export const communicationLogSchema: Schema<CommunicationLog> = typed<CommunicationLog>(
  z.object({ communications: z.array(communication()) }),
)
