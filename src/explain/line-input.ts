import type { CompiledPlan } from '../engine/compile.ts'
import type { ObservationLog } from '../model/observation.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** What a line is explained from. */
export interface LineInput {
  readonly compiled: CompiledPlan
  readonly log: ObservationLog
  readonly asOf: CivilDate
  /** Where the line's result stands in the evaluation. */
  readonly path: string
}
