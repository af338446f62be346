import { toJSONSchema } from 'zod/mini'
import type { Schema } from '../../model/schema/basics.ts'
import { calendarSchema } from '../../model/schema/calendar.ts'
import { communicationLogSchema } from '../../model/schema/communication.ts'
import { evaluationSchema } from '../../model/schema/evaluation.ts'
import { logSchema } from '../../model/schema/log.ts'
import { planSchema } from '../../model/schema/plan.ts'
import { policySchema } from '../../model/schema/policy.ts'
import { Exit, type ExitCode, type Surroundings } from '../console.ts'

/** The kinds of file that have a schema. */
export const schemas: Readonly<Record<'plan' | 'log' | 'calendar' | 'communications' | 'evaluation' | 'policy', Schema<unknown>>> = {
  plan: planSchema,
  log: logSchema,
  calendar: calendarSchema,
  communications: communicationLogSchema,
  evaluation: evaluationSchema,
  policy: policySchema,
}

/** `iepkit schema`: prints the JSON Schema of a kind of file. */
export const schema = (kind: keyof typeof schemas, { out }: Surroundings): ExitCode => {
  out(`${JSON.stringify(toJSONSchema(schemas[kind], { io: 'input' }), null, 2)}\n`)
  return Exit.clean
}
