import { exactly, plus } from '../core/bounds.ts'
import type { Verdict } from '../core/verdict.ts'
import type { AmountTotals, PeriodAmount } from '../model/evaluation.ts'
import type { SummaryAmount, SummaryFigures, VerdictCounts, WeekFigures } from './summary.ts'

/** The students of a group: how many, and which ones while they are few. */
export interface Crowd {
  count: number
  /** The student that was added last: evaluations of one student come one after another. */
  last: string | number | undefined
  /** Keeps no more of them than are needed to tell whether groups are large enough together. */
  readonly few: Set<string | number>
}

export const newCrowd = (): Crowd => ({ count: 0, last: undefined, few: new Set() })

/** Counts a student once. */
export const join = (crowd: Crowd, student: string | number, enough: number): void => {
  if (crowd.last === student) return
  crowd.last = student
  crowd.count++
  if (crowd.few.size < enough) crowd.few.add(student)
}

/** A group while evaluations come in. */
export interface Group {
  readonly crowd: Crowd
  readonly lines: Map<Verdict, number>
  readonly periods: Map<Verdict, number>
  sessions: SummaryAmount
  minutes: SummaryAmount
}

const nothing: SummaryAmount = {
  required: exactly(0),
  delivered: exactly(0),
  undelivered: { agencySide: exactly(0), allReasons: exactly(0) },
}

export const newGroup = (): Group => ({ crowd: newCrowd(), lines: new Map(), periods: new Map(), sessions: nothing, minutes: nothing })

/** Counts a verdict so many times. */
export const count = (counts: Map<Verdict, number>, verdict: Verdict, many = 1): void => {
  counts.set(verdict, (counts.get(verdict) ?? 0) + many)
}

/** Adds an amount, where there is one. */
export const withAmount = (sum: SummaryAmount, amount: PeriodAmount | AmountTotals | undefined): SummaryAmount =>
  amount === undefined
    ? sum
    : {
        required: plus(sum.required, amount.required),
        delivered: plus(sum.delivered, amount.delivered),
        undelivered: {
          agencySide: plus(sum.undelivered.agencySide, amount.undelivered.agencySide),
          allReasons: plus(sum.undelivered.allReasons, amount.undelivered.allReasons),
        },
      }

/** The figures of a group of lines. */
export const figuresOf = (group: Group): SummaryFigures => {
  const { students, ...rest } = weekFiguresOf(group)
  return { students, lines: inOrder(group.lines), ...rest }
}

/** The figures of a week: a line is no matter of one week. */
export const weekFiguresOf = ({ crowd, periods, sessions, minutes }: Group): WeekFigures => ({
  students: crowd.count,
  periods: inOrder(periods),
  sessions,
  minutes,
})

const verdicts: readonly Verdict[] = ['met', 'shortfall', 'undetermined', 'in-progress', 'not-applicable', 'not-assessable']

const inOrder = (counts: ReadonlyMap<Verdict, number>): VerdictCounts =>
  Object.fromEntries(verdicts.flatMap((verdict) => (counts.has(verdict) ? [[verdict, counts.get(verdict)]] : [])))
