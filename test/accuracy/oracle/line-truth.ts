import type { Bounds } from '../../../src/core/bounds.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import type { HeldSession, MissedSession, TrueSession, Truth } from '../../../src/fixtures/truth.ts'
import { type Day, toDay } from '../../../src/time/civil-date.ts'
import type { Line, LinePart } from './days.ts'
import type { OraclePeriod } from './periods.ts'

/** What truly became of one amount of a period. */
export interface TrueAmount {
  readonly required: Bounds
  readonly delivered: number
  readonly accounted: Bounds
  readonly verdict: Verdict
}

/** What truly became of a period. */
export interface TruePeriod extends OraclePeriod {
  readonly sessionsTruth?: TrueAmount
  readonly minutesTruth?: TrueAmount
  readonly verdict: Verdict
}

/** What truly became of a service line or an agreed amount, as far as it can be known at `asOf`. */
export interface LineTruth {
  readonly line: Line
  readonly periods: readonly TruePeriod[]
  /** Sessions that count, on days of the duty window. */
  readonly held: readonly HeldSession[]
  readonly makeUps: readonly HeldSession[]
  readonly missed: readonly MissedSession[]
  /** Direct service given as consultation, or the reverse: it counts toward nothing. */
  readonly otherDelivery: readonly HeldSession[]
}

const excused: readonly string[] = ['student-absent', 'parent-declined']
const disputed: readonly string[] = ['student-refused', 'state-testing', 'unknown', 'closure-all', 'consent-withdrawn']

/** The relief of a miss: one session less, perhaps one less, or none (domain.md §4). */
const reliefOf = (miss: MissedSession, removals: readonly string[]): Bounds => {
  if (miss.reason === 'student-absent' && miss.serviceAvailable === false) return { min: 0, max: 0 }
  if (miss.reason === 'removal-discipline') {
    const rank = removals.filter((date) => date <= miss.date).length
    return rank <= 10 ? { min: 1, max: 1 } : { min: 0, max: 0 }
  }
  if (excused.includes(miss.reason)) return { min: 1, max: 1 }
  return { min: 0, max: disputed.includes(miss.reason) ? 1 : 0 }
}

/** Adds up the truth of a line. */
export const lineTruth = (line: Line, periods: readonly OraclePeriod[], truth: Truth, asOf: Day): LineTruth => {
  const ids = new Set(line.parts.map(({ provision }) => provision.id))
  const own = truth.sessions.filter(({ provisionId, date }) => ids.has(provisionId) && toDay(date) <= asOf)
  const partOn = (day: Day): LinePart | undefined => line.parts.find(({ days }) => days.has(day))
  const isDirect = (part: LinePart | undefined): boolean =>
    part?.provision.kind !== 'service' || (part.provision.delivery ?? 'direct') === 'direct'
  const missOf = new Map(own.flatMap((session) => (session.held ? [] : [[session.id, session] as const])))
  const isOther = (session: TrueSession, day: Day): boolean =>
    session.held && session.delivery !== undefined && isDirect(partOn(day)) !== (session.delivery === 'direct')
  const ordinary = own.filter((session) => !session.held || session.makesUp === undefined)
  const held = ordinary.filter((session): session is HeldSession => session.held && !isOther(session, toDay(session.date)))
  const otherDelivery = ordinary.filter((session): session is HeldSession => session.held && isOther(session, toDay(session.date)))
  const makeUps = own.filter((session): session is HeldSession => session.held && session.makesUp !== undefined)
  const missed = own.filter((session): session is MissedSession => !session.held)
  const base = { line, held, makeUps, missed, otherDelivery }

  const truePeriods = periods
    .filter(({ start }) => start <= asOf)
    .map((period): TruePeriod => {
      const isIn = ({ date }: { readonly date: string }): boolean => {
        const day = toDay(date)
        return period.start <= day && day <= period.end && partOn(day) !== undefined
      }
      const heldIn = held.filter(isIn)
      const madeUp = makeUps.filter(({ makesUp }) => {
        const miss = missOf.get(makesUp ?? '')
        return miss !== undefined && isIn(miss)
      })
      const credited = new Set(madeUp.map(({ makesUp }) => makesUp))
      const isRelief = line.kind === 'service'
      const relieved = missed
        .filter(
          (miss) => isIn(miss) && !credited.has(miss.id) && isRelief && partOn(toDay(miss.date))?.dates.isSchool(toDay(miss.date)) === true,
        )
        .map((miss) => ({ miss, relief: reliefOf(miss, truth.removals) }))
      const lengthOn = (day: Day): number | undefined => {
        const provision = partOn(day)?.provision
        return provision?.kind === 'service' ? provision.frequency?.minutesPerSession?.min : undefined
      }
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
      const inSessions = heldIn.length + credited.size
      const inMinutes = sum(heldIn.map(({ minutes }) => minutes)) + sum(madeUp.map(({ minutes }) => minutes))
      const relief = (end: 'min' | 'max', weigh: (miss: MissedSession) => number): number =>
        sum(relieved.map(({ miss, relief: bounds }) => bounds[end] * weigh(miss)))
      const minutesOf = (miss: MissedSession): number => lengthOn(toDay(miss.date)) ?? miss.scheduledMinutes
      const left = period.schoolDays.some((day) => day > asOf)
      const amount = (required: Bounds | undefined, delivered: number, weigh: (miss: MissedSession) => number): TrueAmount | undefined => {
        if (required === undefined) return undefined
        const accounted = { min: delivered + relief('min', weigh), max: delivered + relief('max', weigh) }
        return { required, delivered, accounted, verdict: verdictOf(required, delivered, accounted, left, period.schoolDays.length) }
      }
      const sessionsTruth = amount(period.sessions, inSessions, () => 1)
      const minutesTruth = amount(period.minutes, inMinutes, minutesOf)
      return {
        ...period,
        ...(sessionsTruth !== undefined && { sessionsTruth }),
        ...(minutesTruth !== undefined && { minutesTruth }),
        verdict: worst([sessionsTruth?.verdict, minutesTruth?.verdict].flatMap((verdict) => verdict ?? [])),
      }
    })
  return { ...base, periods: truePeriods }
}

/** domain.md §5. */
const verdictOf = ({ min: bar }: Bounds, delivered: number, accounted: Bounds, left: boolean, schoolDays: number): Verdict => {
  if (schoolDays === 0) return 'not-applicable'
  if (accounted.min >= bar) return delivered === 0 ? 'not-applicable' : 'met'
  if (left) return 'in-progress'
  return accounted.max < bar ? 'shortfall' : 'undetermined'
}

const order: readonly Verdict[] = ['shortfall', 'undetermined', 'in-progress', 'met', 'not-applicable', 'not-assessable']

/** The worst of several verdicts, in the order of domain.md §5. */
export const worst = (verdicts: readonly Verdict[]): Verdict => order.find((one) => verdicts.includes(one)) ?? 'not-applicable'
