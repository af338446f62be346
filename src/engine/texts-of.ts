import type { Provision } from '../model/provision.ts'
import { type CivilDate, type Day, toDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import type { Part } from './lines.ts'
import type { RuleFacts } from './rule.ts'

/** The words of a line: those in force at `asOf`, and those in force on any date, or last before it. */
export const textsOf = (line: string, { texts }: CompiledPlan, asOf: Day): Pick<RuleFacts, 'line' | 'provision' | 'textAt'> => {
  const parts = texts.get(line) as readonly Part[]
  const provisionAt = (day: Day): Provision => (parts.findLast(({ span }) => span.start <= day) ?? (parts[0] as Part)).provision
  const provision = provisionAt(asOf)
  const textAt = (date: CivilDate): Provision => provisionAt(toDay(date))
  return { line, provision, textAt: parts.length === 1 ? () => provision : textAt }
}
