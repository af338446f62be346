/**
 * iepkit compares what an IEP or 504 plan promises with what was recorded, and says honestly what the records cannot tell.
 *
 * Not legal advice; no lawyer has checked the legal references.
 *
 * @packageDocumentation
 */
export type { Bounds } from './core/bounds.ts'
export type { Issue, IssueCode, IssueSeverity, ReadResult } from './core/issue.ts'
export { UsageError, type UsageErrorCode } from './core/usage-error.ts'
export type { Verdict } from './core/verdict.ts'
export { type CompiledPlan, type CompileInput, compile } from './engine/compile.ts'
export type { EvaluateInput } from './engine/evaluate.ts'
export { balancedPolicy } from './engine/policy.ts'
export { evaluate } from './evaluate.ts'
export {
  type Agreement,
  type Communication,
  type CommunicationKind,
  type CommunicationLog,
  communicationKinds,
  type LadderStep,
  ladderSteps,
  type Person,
  type Role,
  roles,
} from './model/communication.ts'
export type * from './model/evaluation.ts'
export type { Frequency, MinuteFrequency, Range, SessionFrequency, WeekPattern } from './model/frequency.ts'
export {
  type AttendanceRecord,
  type Coverage,
  type Observation,
  type ObservationLog,
  type ObservationStatus,
  type ObservedSetting,
  type Opportunity,
  observationStatuses,
  type Provided,
  type Source,
  sources,
} from './model/observation.ts'
export type { Contact, Jurisdiction, Plan, PlanKind, PlanVersion, Reviews, Standstill } from './model/plan.ts'
export type { OtherForm, Policy, PolicyInput } from './model/policy.ts'
export type {
  AccommodationParameters,
  AccommodationProvision,
  Consent,
  Delivery,
  Flag,
  GroupSize,
  OpenRange,
  Provision,
  ProvisionKind,
  ReportingProvision,
  ServiceProvision,
  SettingProvision,
} from './model/provision.ts'
export { readCalendar } from './model/read/read-calendar.ts'
export {
  type ReadCommunicationsOptions,
  type ReadCommunicationsResult,
  readCommunications,
} from './model/read/read-communications.ts'
export { type ReadLogOptions, type ReadLogResult, type RowCounts, readLog } from './model/read/read-log.ts'
export { readPlan } from './model/read/read-plan.ts'
export { readPolicy } from './model/read/read-policy.ts'
export { type Reason, reasons, type Treatment } from './model/reason.ts'
export type { Schema } from './model/schema/basics.ts'
export { calendarSchema } from './model/schema/calendar.ts'
export { communicationLogSchema, communicationSchema } from './model/schema/communication.ts'
export { evaluationSchema } from './model/schema/evaluation.ts'
export { attendanceSchema, coverageSchema, logSchema, observationSchema, opportunitySchema } from './model/schema/log.ts'
export { frequencySchema, planSchema, provisionSchema } from './model/schema/plan.ts'
export { policySchema } from './model/schema/policy.ts'
export { type CivilDate, isCivilDate } from './time/civil-date.ts'
export { type Per, type PeriodUnit, periodUnits } from './time/period-unit.ts'
export type { Closure, Cycle, DateRange, EsyWindow, SchoolCalendar, Term, TermUnit } from './time/school-calendar.ts'
export { type Weekday, weekdays } from './time/weekday.ts'
