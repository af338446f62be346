import type { DecisionCase } from '../support/decision.ts'
import { cases as events } from './events.case.ts'
import { cases as forms } from './forms.case.ts'
import { cases as months } from './months.case.ts'
import { cases as neverStarted } from './never-started.case.ts'
import { cases as providers } from './providers.case.ts'
import { cases as reasons } from './reasons.case.ts'
import { cases as removals } from './removals.case.ts'
import { cases as schoolDays } from './school-days.case.ts'
import { cases as shortenedDays } from './shortened-days.case.ts'
import { cases as statements } from './statements.case.ts'
import { cases as stopped } from './stopped.case.ts'
import { cases as weeks } from './weeks.case.ts'
import { cases as wording } from './wording.case.ts'

/** All cases, in the order of the page. */
export const decisions: readonly DecisionCase[] = [
  ...weeks,
  ...months,
  ...neverStarted,
  ...stopped,
  ...reasons,
  ...statements,
  ...providers,
  ...forms,
  ...schoolDays,
  ...shortenedDays,
  ...removals,
  ...events,
  ...wording,
]
