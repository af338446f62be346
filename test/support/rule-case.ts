import type { Evaluation } from '../../src/model/evaluation.ts'
import type { ObservationLog } from '../../src/model/observation.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { PolicyInput } from '../../src/model/policy.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { CivilDate } from '../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../src/time/school-calendar.ts'

/** A situation, and everything that an evaluation finds in it: what is not listed must not be found. */
export interface RuleCase {
  readonly name: string
  readonly provisions: readonly Provision[]
  readonly plan?: Partial<Plan>
  readonly calendar?: SchoolCalendar
  readonly policy?: PolicyInput
  readonly log: ObservationLog
  readonly asOf: CivilDate
  /** `rule: occurrences` or `rule: occurrences severity`, in order. */
  readonly violations: readonly string[]
  readonly undetermined: readonly string[]
  readonly matches?: readonly string[]
  readonly notAssessable?: readonly string[]
  /** `rule: date`. */
  readonly reminders?: readonly string[]
}

/** What an evaluation found, in the words of a case. */
export const foundIn = (
  evaluation: Evaluation,
): Pick<RuleCase, 'violations' | 'undetermined' | 'matches' | 'notAssessable' | 'reminders'> => ({
  violations: evaluation.violations.map(({ rule, occurrences, severity }) => `${rule}: ${occurrences.length} ${severity}`),
  undetermined: evaluation.undetermined.map(({ rule, window }) => `${rule}: ${window.start}`),
  matches: evaluation.matches.map(({ rule, occurrences }) => `${rule}: ${occurrences.length}`),
  notAssessable: evaluation.notAssessable.map(({ why }) => why),
  reminders: evaluation.reminders.map(({ rule, date }) => `${rule}: ${date}`),
})
