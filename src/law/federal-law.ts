import type { LegalBasis } from './basis.ts'
import { federalCourts } from './federal/courts.ts'
import { federalDayClocks } from './federal/day-clocks.ts'
import { federalDiscipline } from './federal/discipline.ts'
import { federalDisputes } from './federal/disputes.ts'
import { federalEnvironments } from './federal/environments.ts'
import { federalFerpa } from './federal/ferpa.ts'
import { federalGuidance } from './federal/guidance.ts'
import { federalMedicaid } from './federal/medicaid.ts'
import { federalNotices } from './federal/notices.ts'
import { federalPlacement } from './federal/placement.ts'
import { federalPlanContent } from './federal/plan-content.ts'
import { federalPlanLife } from './federal/plan-life.ts'
import { federalRecords } from './federal/records.ts'
import { federalSection504 } from './federal/section-504.ts'
import { federalServices } from './federal/services.ts'

/** Federal rules, decisions and guidance. @public */
export const federalLaw: readonly LegalBasis[] = /* @__PURE__ */ [
  federalDayClocks,
  federalServices,
  federalPlanContent,
  federalPlacement,
  federalPlanLife,
  federalNotices,
  federalRecords,
  federalFerpa,
  federalMedicaid,
  federalDiscipline,
  federalDisputes,
  federalSection504,
  federalEnvironments,
  federalCourts,
  federalGuidance,
].flat()
