import type { PeriodUnit } from '../../../src/time/period-unit.ts'

/** What a generated truth, and its records, may hold. Everything is off unless asked for. */
export interface TruthOptions {
  /** Longest case in weeks. */
  readonly weeks?: number
  /** At most this many logs. */
  readonly logs?: number
  /** Units of the promise; repeats make one likelier. */
  readonly units?: readonly PeriodUnit[]
  /** Sessions longer and days fuller than the plan, and sessions without school: always recorded in some log. */
  readonly beyond?: boolean
  readonly makeUps?: boolean
  /** Make-ups that do not say what they are for. */
  readonly oldestMiss?: boolean
  /** Every session held has its minutes on record. */
  readonly timed?: boolean
  /** Every log that has a make-up says so. */
  readonly linked?: boolean
  /** The calendar is entered only so far; which later days had school is settled at random. */
  readonly openCalendar?: boolean
  /** Amendments: the terms change while periods run. */
  readonly amended?: boolean
  /** Extended school year. */
  readonly summer?: boolean
  /** Lines of the same service; records may name the service alone. */
  readonly lines?: number
  /** Consent that starts late or ends, spans declined in writing, weeks of the student's own. */
  readonly gaps?: boolean
  /** The student is kept out of school, for more than ten days too. */
  readonly removals?: boolean
  /** Group sizes other than the plan's, and policies about them. */
  readonly form?: boolean
  /** Choices of policy other than the defaults. */
  readonly policies?: boolean
  /** Records written twice, corrected, or under one id. */
  readonly slips?: boolean
  /** Accommodations, settings and reports. */
  readonly events?: boolean
}
