/**
 * iepkit compares what an IEP or 504 plan promises with what was recorded, and says honestly what the records cannot tell.
 *
 * Not legal advice; no lawyer has checked the legal references.
 *
 * @packageDocumentation
 */
export {
  add,
  type Book,
  type BookEntry,
  type BookItem,
  type BookRef,
  correct,
  type EditNote,
  open,
  remove,
} from './book/book.ts'
export type { Journal, Node } from './book/journal.ts'
export { readBook } from './book/read-book.ts'
export { type BookHistory, type BookVersion, historyOf, logOf, type SnapshotOptions, snapshot } from './book/snapshot.ts'
export {
  type ChangeCause,
  compareEvaluations,
  type EvaluationChanges,
  type FigureChange,
  type FindingChange,
  type FindingState,
} from './compare/evaluations.ts'
export type { Figure, FigureName } from './compare/figures.ts'
export { type ComparePlansOptions, comparePlans, type PlanChange, type PlanChangeKind } from './compare/plans.ts'
export {
  type ComparedFigure,
  type ComparedFinding,
  type ComparePoliciesInput,
  comparePolicies,
  type DecidingChoice,
  type Dependence,
  type PolicyComparison,
} from './compare/policies.ts'
export type { Bounds } from './core/bounds.ts'
export type { Issue, IssueCode, IssueSeverity, ReadResult } from './core/issue.ts'
export { UsageError, type UsageErrorCode } from './core/usage-error.ts'
export type { Verdict } from './core/verdict.ts'
export type { RuleChoice } from './engine/choose-rules.ts'
export type { NamedWindow, SchoolClock } from './engine/clock.ts'
export { type CompiledPlan, type CompileInput, compile } from './engine/compile.ts'
export { defineRule } from './engine/define-rule.ts'
export type { EvaluateInput, EvaluateLog, EvaluatePlan } from './engine/evaluate.ts'
export { planOn } from './engine/lines.ts'
export { listRules } from './engine/list-rules.ts'
export { type PolicyChoice, policyChoices } from './engine/policy-choices.ts'
export {
  agencyFriendlyPolicy,
  balancedPolicy,
  type PolicyPreset,
  policyPresets,
  type Standing,
  strictPolicy,
} from './engine/policy-presets.ts'
export type {
  FactsBase,
  Finding,
  FoundOccurrence,
  FoundReminder,
  OpenWindow,
  OptionValues,
  PlanFacts,
  Rule,
  RuleContext,
  RuleFacts,
  RuleMeta,
  RuleOption,
  RuleOutcome,
} from './engine/rule.ts'
export type { Size } from './engine/severity.ts'
export { type Evaluate, evaluate } from './evaluate.ts'
export { explain } from './explain/explain.ts'
export type { Explained, ExplainedChoice, ExplainedHow, ExplainedRecord } from './explain/explained.ts'
export { printExplained } from './explain/print.ts'
export type { StatePack } from './law/pack.ts'
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
  type Meeting,
  type Notice,
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
export type { Contact, Jurisdiction, Plan, PlanEvent, PlanEvents, PlanKind, PlanVersion, Reviews, Standstill } from './model/plan.ts'
export type { AspectChange, Direction, OtherAspect } from './model/plan-change.ts'
export type { OtherForm, Policy, PolicyInput, RuleOptions } from './model/policy.ts'
export type {
  AccommodationParameters,
  AccommodationProvision,
  CommitmentProvision,
  Consent,
  Delivery,
  Flag,
  GroupSize,
  OpenRange,
  PercentRange,
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
export { readEvaluation } from './model/read/read-evaluation.ts'
export { type ReadLogOptions, type ReadLogResult, type RowCounts, readLog } from './model/read/read-log.ts'
export type { ReadPlanResult } from './model/read/read-plan.ts'
export { readPolicy } from './model/read/read-policy.ts'
export type { Understood, UnderstoodPart } from './model/read/understood.ts'
export { type Reason, reasons, type Treatment } from './model/reason.ts'
export type { Schema } from './model/schema/basics.ts'
export { calendarSchema } from './model/schema/calendar.ts'
export { communicationLogSchema, communicationSchema } from './model/schema/communication.ts'
export { evaluationSchema } from './model/schema/evaluation.ts'
export {
  attendanceSchema,
  coverageSchema,
  logSchema,
  meetingSchema,
  noticeSchema,
  observationSchema,
  opportunitySchema,
} from './model/schema/log.ts'
export { frequencySchema, planSchema, provisionSchema } from './model/schema/plan.ts'
export { policySchema } from './model/schema/policy.ts'
export { readPlan } from './read-plan.ts'
export { type SummariseOptions, type SummaryEntry, summarise } from './summary/summarise.ts'
export type {
  ReasonFigures,
  Summary,
  SummaryAmount,
  SummaryFigures,
  SummaryGroup,
  Suppressed,
  VerdictCounts,
  WeekFigures,
} from './summary/summary.ts'
export { type CivilDate, isCivilDate } from './time/civil-date.ts'
export { type Per, type PeriodUnit, periodUnits } from './time/period-unit.ts'
export type { Closure, Cycle, DateRange, EsyWindow, SchoolCalendar, Term, TermUnit } from './time/school-calendar.ts'
export { type Weekday, weekdays } from './time/weekday.ts'
export type { ChangedLine, PlanChangeTexts } from './wording/plan-changes/catalogue.ts'
export { planChangesEn } from './wording/plan-changes/en.ts'
export { planChangesEs } from './wording/plan-changes/es.ts'
