import type { Rule } from '../rule.ts'
import { accommodationNotProvided } from './accommodation-not-provided.ts'
import { accommodationPartial } from './accommodation-partial.ts'
import { evidenceConflict } from './evidence-conflict.ts'
import { evidenceThin } from './evidence-thin.ts'
import { planVague } from './plan-vague.ts'
import { reportingLate } from './reporting-late.ts'
import { serviceFrequency } from './service-frequency.ts'
import { serviceGap } from './service-gap.ts'
import { serviceMinutes } from './service-minutes.ts'
import { serviceNotStarted } from './service-not-started.ts'
import { serviceSessionLength } from './service-session-length.ts'
import { settingMismatch } from './setting-mismatch.ts'

/** All rules, in the order in which an evaluation lists what they find. */
export const rules: readonly Rule[] = [
  serviceFrequency,
  serviceMinutes,
  serviceSessionLength,
  serviceNotStarted,
  serviceGap,
  accommodationNotProvided,
  accommodationPartial,
  settingMismatch,
  reportingLate,
  planVague,
  evidenceConflict,
  evidenceThin,
]
