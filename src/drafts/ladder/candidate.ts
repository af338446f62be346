import type { Communication, LadderStep, Person } from '../../model/communication.ts'
import type { CivilDate, Day } from '../../time/civil-date.ts'
import type { LadderPolicy } from './ladder-policy.ts'
import type { Matter } from './matters.ts'
import type { SchoolDaysAfter } from './school-days.ts'
import type { StepReason, WaitReason } from './step.ts'

/** What every matter is looked at with. */
export interface LadderContext {
  readonly asOf: Day
  readonly today: CivilDate
  readonly after: SchoolDaysAfter
  readonly policy: LadderPolicy
  /** Everything that was said, about whatever matter. */
  readonly said: readonly Communication[]
}

/** A step that one matter could take next. */
export interface Candidate {
  readonly matter: Matter
  readonly step: LadderStep
  readonly earliest: Day
  readonly latest?: Day
  readonly reason: StepReason
  readonly since?: CivilDate
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly refersTo: readonly Communication[]
  readonly next: { readonly step: LadderStep; readonly code: WaitReason; readonly until?: Day }
}
