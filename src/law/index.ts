/**
 * Law as data: short summaries with where they come from and how sure they are, and the numbers of State rules.
 *
 * Not legal advice; no lawyer has checked it.
 *
 * @packageDocumentation
 */
export type { CivilDate } from '../time/civil-date.ts'
export { type ClockDayKind, clockDayKinds } from '../time/clock-day-kind.ts'
export type { DayClockInput } from '../time/day-clock.ts'
export type { Closure, Cycle, DateRange, EsyWindow, SchoolCalendar, Term, TermUnit } from '../time/school-calendar.ts'
export type { Weekday } from '../time/weekday.ts'
export { allLaw } from './all-law.ts'
export { authorityRanks, compareAuthority } from './authority.ts'
export type * from './basis.ts'
export { circuitLaw } from './circuit-law.ts'
export { circuitOf } from './circuit-of.ts'
export { lawUsCir3 } from './circuits/us-cir3.ts'
export { lawUsCir4 } from './circuits/us-cir4.ts'
export { lawUsCir5 } from './circuits/us-cir5.ts'
export { lawUsCir8 } from './circuits/us-cir8.ts'
export { lawUsCir9 } from './circuits/us-cir9.ts'
export { lawUsCir11 } from './circuits/us-cir11.ts'
export { clocksFor } from './clocks-for.ts'
export { type Deadline, type DeadlineInput, deadlineOf } from './deadline-of.ts'
export { softwareDefaults } from './defaults/software-defaults.ts'
export { federalLaw } from './federal-law.ts'
export { findLaw } from './find-law.ts'
export { findLawIn, type LawAnswer, type LawQuery } from './find-law-in.ts'
export { type CircuitJurisdiction, type LawJurisdiction, type StateJurisdiction, stateJurisdictions } from './jurisdiction.ts'
export { type DisabilityCategory, disabilityCategories } from './lists/disability-categories.ts'
export {
  type Band,
  type EarlyChildhoodEnvironment,
  type EarlyChildhoodEnvironmentEntry,
  earlyChildhoodEnvironments,
  type SchoolAgeEnvironment,
  type SchoolAgeEnvironmentEntry,
  schoolAgeEnvironments,
} from './lists/environments.ts'
export { type RelatedService, relatedServices } from './lists/related-services.ts'
export type { AskedJurisdiction, LawNotice, LawNoticeCode } from './notice.ts'
export type * from './pack.ts'
export { type PackAnswer, packFor } from './pack-for.ts'
export { stateLaw } from './state-law.ts'
export { statePacks } from './state-packs.ts'
export { packUs } from './states/us.ts'
export { lawUsCa, packUsCa } from './states/us-ca.ts'
export { lawUsCt, packUsCt } from './states/us-ct.ts'
export { lawUsDc } from './states/us-dc.ts'
export { lawUsDe } from './states/us-de.ts'
export { lawUsFl } from './states/us-fl.ts'
export { lawUsIa } from './states/us-ia.ts'
export { illinoisLogServices, lawUsIl, packUsIl } from './states/us-il.ts'
export { lawUsIn, packUsIn } from './states/us-in.ts'
export { lawUsKs } from './states/us-ks.ts'
export { lawUsKy } from './states/us-ky.ts'
export { lawUsLa, packUsLa } from './states/us-la.ts'
export { lawUsMa, packUsMa } from './states/us-ma.ts'
export { lawUsMd } from './states/us-md.ts'
export { lawUsMi, packUsMi } from './states/us-mi.ts'
export { lawUsMn } from './states/us-mn.ts'
export { lawUsNc } from './states/us-nc.ts'
export { lawUsNh } from './states/us-nh.ts'
export { lawUsNj } from './states/us-nj.ts'
export { lawUsNy, packUsNy } from './states/us-ny.ts'
export { lawUsOh } from './states/us-oh.ts'
export { lawUsOr } from './states/us-or.ts'
export { lawUsPa, packUsPa } from './states/us-pa.ts'
export { lawUsTn } from './states/us-tn.ts'
export { lawUsTx, packUsTx } from './states/us-tx.ts'
export { lawUsVa } from './states/us-va.ts'
export { lawUsWa } from './states/us-wa.ts'
export { lawUsWi } from './states/us-wi.ts'
