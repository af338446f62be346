import type { OwnRule } from '../rule.ts'
import { accommodationNotProvided } from './accommodation-not-provided.ts'
import { accommodationPartial } from './accommodation-partial.ts'
import { commitmentBehind } from './commitment-behind.ts'
import { evidenceConflict } from './evidence-conflict.ts'
import { evidenceThin } from './evidence-thin.ts'
import { noticeMissedServices } from './notice-missed-services.ts'
import { patternDeclining } from './pattern-declining.ts'
import { patternPersistent } from './pattern-persistent.ts'
import { planAnnualReview } from './plan-annual-review.ts'
import { planExpired } from './plan-expired.ts'
import { planReevaluation } from './plan-reevaluation.ts'
import { planVague } from './plan-vague.ts'
import { reportingLate } from './reporting-late.ts'
import { serviceDelivery } from './service-delivery.ts'
import { serviceFrequency } from './service-frequency.ts'
import { serviceGap } from './service-gap.ts'
import { serviceGroup } from './service-group.ts'
import { serviceMinutes } from './service-minutes.ts'
import { serviceNotStarted } from './service-not-started.ts'
import { serviceProvider } from './service-provider.ts'
import { serviceSessionLength } from './service-session-length.ts'
import { serviceSetting } from './service-setting.ts'
import { serviceStartClock } from './service-start-clock.ts'
import { settingMismatch } from './setting-mismatch.ts'
import { settingRegularClassShare } from './setting-regular-class-share.ts'

/** All rules, in the order in which an evaluation lists what they find. */
export const rules: readonly OwnRule[] = [
  serviceFrequency,
  serviceMinutes,
  serviceSessionLength,
  serviceNotStarted,
  serviceGap,
  serviceGroup,
  serviceSetting,
  serviceProvider,
  serviceDelivery,
  accommodationNotProvided,
  accommodationPartial,
  settingMismatch,
  settingRegularClassShare,
  reportingLate,
  planAnnualReview,
  planReevaluation,
  planExpired,
  planVague,
  patternPersistent,
  patternDeclining,
  commitmentBehind,
  noticeMissedServices,
  serviceStartClock,
  evidenceConflict,
  evidenceThin,
]
