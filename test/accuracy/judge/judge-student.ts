import type { Verdict } from '../../../src/core/verdict.ts'
import { evaluate } from '../../../src/evaluate.ts'
import type { DistrictStudent } from '../../../src/fixtures/district/generate-district.ts'
import { fromDay, toDay } from '../../../src/time/civil-date.ts'
import { linesOf } from '../oracle/days.ts'
import { type LineTruth, lineTruth, worst } from '../oracle/line-truth.ts'
import { periodsOf } from '../oracle/periods.ts'
import { judgeAccommodation, judgeReporting, judgeSetting } from './events.ts'
import type { Case, Judgment } from './judgment.ts'
import { judgeCommitment, judgePatterns } from './patterns.ts'
import { judgePlan } from './plan.ts'
import { judgeRuns } from './runs.ts'
import { judgeService } from './services.ts'

/** A line's verdict beside the true one. */
export interface JudgedVerdict {
  readonly line: string
  readonly kind: string
  readonly said: Verdict
  readonly truth: Verdict
  readonly outcome: 'right' | 'open' | 'wrong'
}

/** One student, judged. */
export interface JudgedStudent {
  readonly judgments: readonly Judgment[]
  readonly verdicts: readonly JudgedVerdict[]
  readonly periods: readonly JudgedPeriod[]
}

/** One period of a service that is over. */
export interface JudgedPeriod {
  /** From its first to its last day. */
  readonly days: number
  readonly isDecided: boolean
  /** It truly fell short; and that was found. */
  readonly isShort: boolean
  readonly isFound: boolean
}

/** Evaluates a student's records and judges everything by the truth. */
export const judgeStudent = (student: DistrictStudent): JudgedStudent => {
  const { plan, calendar, log } = student
  const evaluation = evaluate({ plan, calendar, log, asOf: student.asOf })
  const asOf = toDay(student.asOf)
  const lines = linesOf(plan, calendar).filter(({ parts }) => parts.length > 0)
  const truths = new Map(lines.map((line) => [line.id, lineTruth(line, periodsOf(line, calendar), student.truth, asOf)]))
  const one: Case = { student, evaluation, lines, truths, asOf }
  const failures = evaluation.failures.map(({ rule, line, error }): Judgment => ({ rule, line, outcome: 'wrong', note: error.message }))
  const judgments: Judgment[] = [...failures, ...judgePlan(one)]
  const verdicts: JudgedVerdict[] = []
  const conclude = (line: string, kind: string, truth: Verdict): void => {
    const said = evaluation.provisions.find((provision) => provision.line === line)?.verdict ?? 'not-applicable'
    verdicts.push({ line, kind, said, truth, outcome: compare(said, truth) })
  }
  for (const line of lines) {
    const truth = truths.get(line.id) as LineTruth
    if (line.kind === 'service') {
      judgments.push(...judgeService(one, truth), ...judgeRuns(one, truth), ...judgePatterns(one, truth))
      conclude(line.id, line.kind, lineVerdict(truth))
    } else if (line.kind === 'commitment') {
      judgments.push(...judgeCommitment(one, truth))
      conclude(line.id, line.kind, truth.periods[0]?.minutesTruth?.verdict ?? truth.periods[0]?.sessionsTruth?.verdict ?? 'not-applicable')
    } else {
      const judge = { accommodation: judgeAccommodation, setting: judgeSetting, reporting: judgeReporting }[line.kind]
      const { judgments: ofLine, verdict } = judge(one, line)
      judgments.push(...ofLine)
      conclude(line.id, line.kind, verdict)
    }
  }
  return { judgments, verdicts, periods: periodsOver(one) }
}

const periodsOver = ({ evaluation, truths }: Case): readonly JudgedPeriod[] =>
  evaluation.provisions.flatMap((provision): readonly JudgedPeriod[] => {
    if (provision.kind !== 'service') return []
    const short = new Set(
      truths.get(provision.line)?.periods.flatMap(({ start, verdict }) => (verdict === 'shortfall' ? [fromDay(start)] : [])),
    )
    return provision.periods
      .filter(({ verdict }) => verdict !== 'in-progress')
      .map(({ start, end, verdict }) => ({
        days: toDay(end) - toDay(start) + 1,
        isDecided: verdict !== 'undetermined',
        isShort: short.has(start),
        isFound: verdict === 'shortfall',
      }))
  })

/** The worst of the periods that are over; of those in progress only while no other was judged. */
const lineVerdict = ({ periods, line }: LineTruth): Verdict => {
  if (periods.length === 0 && line.parts.some(({ provision }) => provision.kind === 'service' && provision.frequency === undefined))
    return 'not-assessable'
  const all = periods.map(({ verdict }) => verdict)
  const over = all.filter((verdict) => verdict !== 'in-progress')
  return worst(over.some((verdict) => verdict !== 'not-applicable') ? over : all)
}

const isFine = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'not-applicable'

/** A verdict is wrong when the truth is another one. Nothing to hold is no shortfall: it agrees with met. */
const compare = (said: Verdict, truth: Verdict): JudgedVerdict['outcome'] => {
  if (said === truth || (isFine(said) && isFine(truth))) return 'right'
  return said === 'undetermined' || said === 'in-progress' ? 'open' : 'wrong'
}
