import type { HeldSession } from '../../../src/fixtures/truth.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { ServiceProvision } from '../../../src/model/provision.ts'
import { fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { LineTruth, TrueAmount, TruePeriod } from '../oracle/line-truth.ts'
import { type Case, type Judgment, judgeClaim, recordsOn, saidBy } from './judgment.ts'

/** Sessions, minutes, lengths and forms of one service line. */
export const judgeService = (one: Case, truth: LineTruth): readonly Judgment[] => [
  judgeAmounts(one, truth, 'service-frequency', ({ sessionsTruth }) => sessionsTruth),
  judgeAmounts(one, truth, 'service-minutes', ({ minutesTruth }) => minutesTruth),
  judgeLength(one, truth),
  ...(['group', 'setting', 'provider'] as const).map((aspect) => judgeForm(one, truth, aspect)),
  judgeDelivery(one, truth),
  judgeConflicts(one, truth),
]

/** Periods that fell short: each must be found or left open, and nothing else may be found. All bounds must hold the truth. */
const judgeAmounts = (one: Case, truth: LineTruth, rule: string, amountOf: (period: TruePeriod) => TrueAmount | undefined): Judgment => {
  const line = truth.line.id
  const { open } = saidBy(one, rule, line)
  const isOpen = ({ start }: TruePeriod): boolean => open.some(({ window }) => window.start === fromDay(start))
  const short = truth.periods.filter((period) => amountOf(period)?.verdict === 'shortfall')
  const bounds = boundsThatLack(one, truth, rule === 'service-frequency' ? 'sessions' : 'minutes', amountOf)
  if (bounds !== undefined) return { rule, line, outcome: 'wrong', note: bounds }
  return judgeClaim(one, {
    rule,
    line,
    contradicts: ({ window }) =>
      short.some(({ start }) => fromDay(start) === window.start) ? undefined : `${window.start} did not fall short`,
    toFind: short.map((period) => ({
      what: `${fromDay(period.start)} fell short`,
      isClear: !isOpen(period),
      isIn: ({ window }) => window.start === fromDay(period.start),
    })),
  })
}

const boundsThatLack = (
  { evaluation }: Case,
  { line, periods }: LineTruth,
  unit: 'sessions' | 'minutes',
  amountOf: (period: TruePeriod) => TrueAmount | undefined,
): string | undefined => {
  const result = evaluation.provisions.find((provision) => provision.line === line.id)
  const judged = result?.kind === 'service' ? result.periods.filter(({ why }) => why !== 'no-school') : []
  const real = periods.filter(({ schoolDays }) => schoolDays.length > 0)
  if (judged.length !== real.length) return `${judged.length} periods, not ${real.length}`
  for (const [i, period] of real.entries()) {
    const [said, so] = [judged[i]?.[unit], amountOf(period)]
    const at = `${fromDay(period.start)} ${unit}`
    if (said === undefined || so === undefined) {
      if (said !== so) return `${at}: judged by one side alone`
      continue
    }
    if (judged[i]?.start !== fromDay(period.start)) return `${at}: another period`
    if (said.required.min !== so.required.min || said.required.max !== so.required.max) return `${at}: another requirement`
    if (said.delivered.min > so.delivered || said.delivered.max < so.delivered) return `${at}: delivered lacks ${so.delivered}`
    if (said.accounted.min > so.accounted.min || said.accounted.max < so.accounted.max) return `${at}: accounted lacks the truth`
    const isMet = said.verdict === 'met' || said.verdict === 'not-applicable'
    if (isMet && so.accounted.min < so.required.min) return `${at}: ${said.verdict}, though it is not`
  }
  return undefined
}

/** Ordinary sessions that were shorter than the plan's shortest. */
const judgeLength = (one: Case, truth: LineTruth): Judgment => {
  const line = truth.line.id
  const leastOn = (date: string): number => lengthOf(provisionOn(truth, date))
  const short = truth.held.filter(({ date, minutes }) => minutes < leastOn(date))
  // A make-up that one log does not link stands there as a session of its own day.
  const dates = new Set<string>([...short, ...truth.makeUps.filter(({ date, minutes }) => minutes < leastOn(date))].map(({ date }) => date))
  return judgeClaim(one, {
    rule: 'service-session-length',
    line,
    contradicts: ({ window }) => (dates.has(window.start) ? undefined : `no short session on ${window.start}`),
    toFind: short.map(({ date, minutes }) => ({
      what: `a session of ${minutes} minutes on ${date}`,
      isClear: isPlainlyTold(one, line, date, (record) => record.minutes === minutes),
      isIn: ({ window }) => window.start === date,
    })),
  })
}

const lengthOf = (provision: ServiceProvision | undefined): number => provision?.frequency?.minutesPerSession?.min ?? 0

const provisionOn = ({ line }: LineTruth, date: string): ServiceProvision | undefined => {
  const provision = line.parts.find(({ days }) => days.has(toDay(date)))?.provision
  return provision?.kind === 'service' ? provision : undefined
}

/** One record of the day tells it, and no other says anything of that day. */
const isPlainlyTold = (one: Case, line: string, date: string, tells: (record: Observation) => boolean): boolean => {
  const records = recordsOn(one, line, date)
  const [record] = records
  const isBlurred = one.student.log.observations.some(
    ({ makeUpFor, provisionId, date: on }) => makeUpFor === date || (on === date && provisionId === undefined),
  )
  return (
    records.length === 1 &&
    record !== undefined &&
    record.status === 'delivered' &&
    record.makeUpFor === undefined &&
    !isBlurred &&
    tells(record)
  )
}

const judgeForm = (one: Case, truth: LineTruth, aspect: 'group' | 'setting' | 'provider'): Judgment => {
  const line = truth.line.id
  const differs = (session: HeldSession): boolean => {
    const promised = provisionOn(truth, session.date)
    if (aspect === 'group') {
      const size = session.groupSize
      const { min = 1, max = Number.POSITIVE_INFINITY } = promised?.group ?? {}
      return promised?.group !== undefined && size !== undefined && (size < min || size > max)
    }
    return promised?.[aspect] !== undefined && session[aspect] !== undefined && session[aspect] !== promised[aspect]
  }
  const told = { group: 'groupSize', setting: 'setting', provider: 'provider' } as const
  const found = truth.held.filter(differs)
  const dates = new Set<string>([...found, ...truth.makeUps.filter(differs)].map(({ date }) => date))
  return judgeClaim(one, {
    rule: `service-${aspect}`,
    line,
    contradicts: ({ window }) => (dates.has(window.start) ? undefined : `the ${aspect} was as written on ${window.start}`),
    toFind: found
      .filter(({ date }) => isAssessable(truth, date))
      .map((session) => ({
        what: `another ${aspect} on ${session.date}`,
        isClear: isPlainlyTold(one, line, session.date, (record) => record[told[aspect]] !== undefined),
        isIn: ({ window }) => window.start === session.date,
      })),
  })
}

/** A line without an amount has no days on which its sessions count. */
const isAssessable = (truth: LineTruth, date: string): boolean => provisionOn(truth, date)?.frequency !== undefined

const judgeDelivery = (one: Case, truth: LineTruth): Judgment => {
  const line = truth.line.id
  const dates = new Set<string>(truth.otherDelivery.map(({ date }) => date))
  return judgeClaim(one, {
    rule: 'service-delivery',
    line,
    contradicts: ({ window }) => (dates.has(window.start) ? undefined : `no other delivery on ${window.start}`),
    toFind: truth.otherDelivery
      .filter(({ date }) => isAssessable(truth, date))
      .map(({ date }) => ({
        what: `another delivery on ${date}`,
        isClear: recordsOn(one, line, date).some(({ delivery }) => delivery === 'consult'),
        isIn: ({ window }) => window.start === date,
      })),
  })
}

/** A conflict is one when somebody was mistaken that day; and then it is found. */
const judgeConflicts = (one: Case, { line: { id: line, parts } }: LineTruth): Judgment => {
  const ids = new Set(parts.map(({ provision }) => provision.id))
  const mistaken = one.student.mistakes.map(({ id }) => id)
  const wrong = one.student.log.observations.filter(({ id, provisionId }) => mistaken.includes(id) && ids.has(provisionId ?? ''))
  const dates = new Set<string>(wrong.map(({ date }) => date))
  // A record that does not name its line may be a second session of this one: then both stories can be so.
  const unnamed = new Set<string>(one.student.log.observations.filter(({ service }) => service !== undefined).map(({ date }) => date))
  return judgeClaim(one, {
    rule: 'evidence-conflict',
    line,
    contradicts: ({ window }) => (dates.has(window.start) ? undefined : `nobody was mistaken about ${window.start}`),
    toFind: wrong
      .filter(({ date }) => isAssessable({ line: { id: line, parts } } as LineTruth, date))
      .map(({ date }) => ({ what: `two stories about ${date}`, isClear: !unnamed.has(date), isIn: ({ window }) => window.start === date })),
  })
}
