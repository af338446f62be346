import { fromDay } from '../../../src/time/civil-date.ts'
import { daysBetween } from '../oracle/days.ts'
import type { LineTruth, TrueAmount, TruePeriod } from '../oracle/line-truth.ts'
import { type Case, type Judgment, judgeClaim, saidBy } from './judgment.ts'

/** What holds over several periods. */
export const judgePatterns = (one: Case, truth: LineTruth): readonly Judgment[] => [judgePersistent(one, truth), judgeDeclining(one, truth)]

type AmountOf = (period: TruePeriod) => TrueAmount | undefined
const inSessions: AmountOf = ({ sessionsTruth }) => sessionsTruth
const inMinutes: AmountOf = ({ minutesTruth }) => minutesTruth

/** Short in three of the last four judged periods that span at least 15 school days. */
const judgePersistent = (one: Case, truth: LineTruth): Judgment => {
  const rule = 'pattern-persistent'
  const line = truth.line.id
  const persists = [inSessions, inMinutes].some((amountOf) => {
    const judged = truth.periods.filter((period) => {
      const verdict = amountOf(period)?.verdict
      return verdict !== undefined && verdict !== 'not-applicable' && verdict !== 'in-progress'
    })
    const last = judged.slice(-4)
    const days = last.reduce((sum, { schoolDays }) => sum + schoolDays.length, 0)
    return days >= 15 && last.filter((period) => amountOf(period)?.verdict === 'shortfall').length >= 3
  })
  // Open windows of the amounts leave this one open, too.
  const isClear = [rule, 'service-frequency', 'service-minutes'].every((other) => saidBy(one, other, line).open.length === 0)
  return judgeClaim(one, {
    rule,
    line,
    contradicts: () => (persists ? undefined : 'it does not persist'),
    toFind: persists ? [{ what: 'it persists', isClear, isIn: () => true }] : [],
  })
}

/** Three reporting windows in a row, each worse than the one before: what is found must be so in truth. */
const judgeDeclining = (one: Case, truth: LineTruth): Judgment =>
  judgeClaim(one, {
    rule: 'pattern-declining',
    line: truth.line.id,
    contradicts: ({ window, expected, actual }) => {
      // A period belongs to the window that holds its last school day.
      const within = truth.periods.filter(({ start, end, schoolDays }) => {
        const last = fromDay(schoolDays.at(-1) ?? end)
        return last >= window.start && last <= window.end && start <= one.asOf
      })
      const delivered = within.reduce(
        (sum, period) => sum + ((expected.unit === 'session' ? inSessions(period) : inMinutes(period))?.delivered ?? 0),
        0,
      )
      return actual.min <= delivered && delivered <= actual.max ? undefined : `${window.start}: ${delivered} were held`
    },
    toFind: [],
  })

/** An agreed amount, by its date or its pace. */
export const judgeCommitment = (one: Case, truth: LineTruth): readonly Judgment[] => {
  const rule = 'commitment-behind'
  const line = truth.line.id
  const part = truth.line.parts[0]
  const provision = part?.provision
  if (part === undefined || provision?.kind !== 'commitment') return []
  const { sessions, minutes = 0 } = provision.agreed
  // A make-up counts where the session that it makes up was planned, also when it is held after the date.
  const missedBy = new Set(truth.missed.filter(({ date }) => date <= provision.by).map(({ id }) => id))
  const held = [
    ...truth.held.filter(({ date }) => date <= provision.by),
    ...truth.makeUps.filter(({ makesUp }) => missedBy.has(makesUp ?? '')),
  ]
  const delivered = sessions === undefined ? held.reduce((sum, session) => sum + session.minutes, 0) : held.length
  const agreed = sessions ?? minutes
  const days = truth.line.parts.flatMap((text) =>
    daysBetween(text.from, text.to).filter((day) => text.days.has(day) && text.dates.isSchool(day)),
  )
  const passed = days.filter((day) => day <= one.asOf).length
  const isOver = passed === days.length
  const pace = Math.floor((agreed * passed) / Math.max(1, days.length))
  const isBehind = isOver ? delivered < agreed : delivered < pace || delivered + room(days.length - passed, sessions === undefined) < agreed
  const result = one.evaluation.provisions.find((provision_) => provision_.line === line)
  const isExact = result?.kind === 'commitment' && result.delivered.min === result.delivered.max
  const said = result?.kind === 'commitment' ? result.delivered : undefined
  if (said !== undefined && (said.min > delivered || said.max < delivered))
    return [{ rule, line, outcome: 'wrong', note: `delivered lacks ${delivered}` }]
  return [
    judgeClaim(one, {
      rule,
      line,
      contradicts: () => (isBehind ? undefined : `${delivered} of ${agreed}, pace ${pace}`),
      toFind: isBehind ? [{ what: `${delivered} of ${agreed}, pace ${pace}`, isClear: isExact, isIn: () => true }] : [],
    }),
  ]
}

/** The most that the days left can hold: two sessions a day, an hour each. */
const room = (days: number, isMinutes: boolean): number => (isMinutes ? 60 * days : 2 * days)
