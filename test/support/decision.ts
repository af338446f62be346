import type { Bounds } from '../../src/core/bounds.ts'
import type { CompileInput } from '../../src/engine/compile.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { Frequency } from '../../src/model/frequency.ts'
import type { Coverage, Observation, ObservationLog } from '../../src/model/observation.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { AccommodationProvision, ServiceProvision } from '../../src/model/provision.ts'
import type { Reason } from '../../src/model/reason.ts'
import { parseService } from '../../src/phrases/index.ts'
import type { CivilDate } from '../../src/time/civil-date.ts'
import type { PeriodUnit } from '../../src/time/period-unit.ts'
import type { Closure, SchoolCalendar } from '../../src/time/school-calendar.ts'

/** A number, a pair of bounds, or a word. */
export type Value = number | readonly [number, number] | string

/** One figure of a decision, and what the engine gives for it. */
export interface Figure {
  readonly what: string
  /** What the decision states; `null`: it states nothing of the kind. */
  readonly stated: Value | null
  /** What the engine has to give: worked out by hand from the facts, never copied from its output. */
  readonly engine: Value
  readonly of: (evaluation: Evaluation) => Value
  /** Why the engine’s answer is the honest one where it neither equals nor contains what is stated. */
  readonly why?: string
}

/** The facts as records, with what had to be assumed to write them down. */
export interface Situation {
  readonly assumed: string
  readonly input: CompileInput & { readonly log: ObservationLog; readonly asOf: CivilDate }
  readonly figures: readonly Figure[]
}

/** A published decision. */
export interface DecisionCase {
  readonly id: string
  readonly source: string
  readonly facts: string
  /** Lines of the plan, and what `iepkit/phrases` makes of them: `open` where it settles on no reading. */
  readonly wordings?: readonly (readonly [text: string, reads: string])[]
  readonly situations: readonly Situation[]
  /** What the engine does not say about this case, and why. */
  readonly left?: string
}

/** How the engine’s answer stands to what is stated. */
export const relationOf = ({ stated, engine }: Figure): 'equal' | 'contains' | 'differs' | 'not stated' => {
  if (stated === null) return 'not stated'
  if (JSON.stringify(stated) === JSON.stringify(engine)) return 'equal'
  if (typeof stated === 'string' || typeof engine === 'string') return 'differs'
  const [[low, high], [least, most]] = [pairOf(stated), pairOf(engine)]
  return least <= low && high <= most ? 'contains' : 'differs'
}

const pairOf = (value: Exclude<Value, string>): readonly [number, number] => (typeof value === 'number' ? [value, value] : value)

/** Bounds as they are written in a case: one number where both ends are the same. */
export const plainValue = (bounds: Bounds | undefined): Value =>
  bounds === undefined ? 'none' : bounds.min === bounds.max ? bounds.min : [bounds.min, bounds.max]

/** The frequency that `iepkit/phrases` reads in a line of a plan. */
export const read = (text: string): Frequency => {
  const frequency = parseService(text).value?.frequency
  if (frequency === undefined) throw new Error(`No amount is read in “${text}”`)
  return frequency
}

/** One session of so many minutes on every school day. */
export const onceADay = (minutes: number): Frequency => ({
  sessions: { min: 1, max: 1 },
  per: { unit: 'school-day', count: 1 },
  minutesPerSession: { min: minutes, max: minutes },
})

/** So many minutes in all, by the school day unless another unit is given. */
export const minutesPer = (minutes: number, unit: PeriodUnit = 'school-day'): Frequency => ({
  minutes: { min: minutes, max: minutes },
  per: { unit, count: 1 },
})

/** A service whose amount is read from its words, or is given (`null`: the plan gives none). */
export const service = (asWritten: string, more: Partial<ServiceProvision> = {}, frequency?: Frequency | null): ServiceProvision => ({
  id: 'line',
  kind: 'service',
  service: 'service',
  asWritten,
  ...(frequency !== null && { frequency: frequency ?? read(asWritten) }),
  ...more,
})

export const accommodation = (asWritten: string, more: Partial<AccommodationProvision> = {}): AccommodationProvision => ({
  id: 'line',
  kind: 'accommodation',
  accommodation: 'accommodation',
  asWritten,
  ...more,
})

export const planOf = (start: CivilDate, provisions: Plan['provisions'], more: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  kind: 'iep',
  effective: { start },
  provisions,
  ...more,
})

/** A school year without closures but those that are given: `'2010-09-06'`, `'2010-10-28 2010-10-29'`. */
export const year = (start: CivilDate, end: CivilDate, ...closures: readonly (string | Closure)[]): SchoolCalendar => ({
  start,
  end,
  closures: closures.map((one): Closure => {
    if (typeof one !== 'string') return one
    const [first, last = first] = one.split(' ') as [CivilDate, CivilDate?]
    return { start: first, end: last, planned: true }
  }),
})

type Unnumbered = Omit<Observation, 'id'>

export const held = (date: CivilDate, minutes?: number, more: Partial<Observation> = {}): Unnumbered => ({
  provisionId: 'line',
  date,
  status: 'delivered',
  source: 'school-log',
  ...(minutes !== undefined && { minutes }),
  ...more,
})

export const missed = (date: CivilDate, reason: Reason, more: Partial<Observation> = {}): Unnumbered => ({
  provisionId: 'line',
  date,
  status: 'missed',
  reason,
  source: 'school-log',
  ...more,
})

export const complete = (start: CivilDate, end: CivilDate, more: Partial<Coverage> = {}): Coverage => ({
  source: 'school-log',
  start,
  end,
  ...more,
})

export const logOf = (
  observations: readonly Unnumbered[],
  coverage: readonly Coverage[] = [],
  more: Partial<ObservationLog> = {},
): ObservationLog => ({ observations: observations.map((one, i) => ({ id: `r${i + 1}`, ...one })), coverage, ...more })

const dayMs = 86_400_000

/** The dates from one day to another on the given days of the week (1 is Monday). */
export const dates = (start: CivilDate, end: CivilDate, days: readonly number[] = [1, 2, 3, 4, 5]): CivilDate[] => {
  const found: CivilDate[] = []
  for (let at = Date.parse(start); at <= Date.parse(end); at += dayMs)
    if (days.includes(new Date(at).getUTCDay())) found.push(new Date(at).toISOString().slice(0, 10) as CivilDate)
  return found
}
