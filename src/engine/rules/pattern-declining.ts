import type { Bounds } from '../../core/bounds.ts'
import type { PeriodAmount, PeriodResult, Window } from '../../model/evaluation.ts'
import { toDay } from '../../time/civil-date.ts'
import { ownRule } from '../define-rule.ts'
import type { FoundOccurrence, OwnRule, ServiceFacts } from '../rule.ts'
import { implementation } from './basis.ts'

/** Windows in a row of which each is worse than the one before. */
const inRow = 3

/** Fires when in three reporting windows in a row the best reading lies below the worst of the one before. */
export const patternDeclining: OwnRule = ownRule({
  meta: {
    id: 'pattern-declining',
    title: 'Less from one reporting period to the next',
    firesWhen: 'In three reporting periods in a row the best reading of what was held lies below the worst reading of the one before.',
    kinds: ['service'],
    basis: implementation,
    size: 'not rated',
  },
  check: (facts) => {
    if (facts.kind !== 'service') return {}
    const windows = sharesOf(facts)
    const falling = runOf(windows)
    const first = falling[0]
    const last = falling.at(-1)
    if (first === undefined || last === undefined) return {}
    const occurrences = falling.map(
      ({ window, unit, required, delivered, periods }): FoundOccurrence => ({
        window,
        expected: { unit, min: required, max: required },
        actual: { unit, ...delivered },
        evidence: [...new Set(periods.flatMap(({ records }) => records))],
      }),
    )
    const window = {
      start: first.window.start,
      end: last.window.end,
      schoolDays: falling.reduce((sum, one) => sum + one.window.schoolDays, 0),
    }
    return { finding: { occurrences, window, size: { severity: 'not-rated' } } }
  },
})

/** What was held in one reporting period, of what its periods asked for in full. */
interface WindowShare {
  readonly window: Window
  readonly unit: 'session' | 'minute'
  readonly required: number
  readonly delivered: Bounds
  readonly periods: readonly PeriodResult[]
}

/** Nothing for a window that holds sessions and minutes, because the plan changed in it: the two are never added. */
const sharesOf = ({ result, ledger, context, line }: ServiceFacts): readonly (WindowShare | undefined)[] =>
  context.clock.reportingWindows(line).flatMap((window): readonly (WindowShare | undefined)[] => {
    const [from, to] = [toDay(window.start), toDay(window.end)]
    const within = result.periods.flatMap((period, i) => {
      // A week belongs to the term that holds its last school day, also where the term ends on a Friday.
      const last = ledger.line.periods[i]?.lastSchoolDay ?? toDay(period.end)
      const isOver = ledger.tallies[i]?.schoolDaysLeft === 0
      const amount = period.sessions ?? period.minutes
      return isOver && amount !== undefined && last >= from && last <= to ? [{ period, amount }] : []
    })
    const sum = (of: (amount: PeriodAmount) => number): number => within.reduce((total, { amount }) => total + of(amount), 0)
    const required = sum((amount) => amount.required.max)
    if (required === 0) return []
    const inSessions = within.filter(({ period }) => period.sessions !== undefined).length
    if (inSessions > 0 && inSessions < within.length) return [undefined]
    return [
      {
        window,
        unit: inSessions > 0 ? 'session' : 'minute',
        required,
        delivered: { min: sum(({ delivered }) => delivered.min), max: sum(({ delivered }) => delivered.max) },
        periods: within.map(({ period }) => period),
      },
    ]
  })

/** The last windows of which each is below the one before for sure, if there are three. */
const runOf = (windows: readonly (WindowShare | undefined)[]): readonly WindowShare[] => {
  let run: WindowShare[] = []
  let found: readonly WindowShare[] = []
  for (const window of windows) {
    if (window === undefined) {
      run = []
      continue
    }
    const before = run.at(-1)
    const isBelow = before?.unit === window.unit && window.delivered.max * before.required < before.delivered.min * window.required
    run = isBelow ? [...run, window] : [window]
    if (run.length >= inRow) found = run
  }
  return found
}
