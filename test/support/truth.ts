import type { Frequency } from '../../src/model/frequency.ts'
import type { AttendanceRecord, Coverage, Observation, ObservationLog } from '../../src/model/observation.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Reason } from '../../src/model/reason.ts'
import { type CivilDate, fromDay, toDay } from '../../src/time/civil-date.ts'
import type { PeriodUnit } from '../../src/time/period-unit.ts'
import type { SchoolCalendar } from '../../src/time/school-calendar.ts'
import { type Random, random } from './random.ts'

/*
 * Builds a complete truth first, and records of it after: the engine is not asked what is true.
 * The truth keeps the assumptions that every evaluation lists; what goes beyond them is recorded.
 */

/** One thing that happened, or did not, on a day. */
export interface TruthEvent {
  readonly id: string
  readonly day: number
  readonly held: boolean
  /** Minutes held; of a miss, the minutes that it was scheduled for. */
  readonly minutes: number
  readonly reason: Reason | undefined
  /** The miss that this session makes up. */
  readonly makesUp?: TruthEvent
}

export interface Truth {
  readonly events: readonly TruthEvent[]
  readonly absentDays: ReadonlySet<number>
}

export interface TruthCase {
  readonly seed: number
  readonly plan: Plan
  readonly calendar: SchoolCalendar
  readonly asOf: CivilDate
  readonly truth: Truth
  readonly log: ObservationLog
}

export interface TruthOptions {
  /** Longest case in weeks. */
  readonly weeks?: number
  /** Sessions longer and days fuller than the plan, and sessions without school: always recorded in some log. */
  readonly beyond?: boolean
  readonly makeUps?: boolean
  readonly logs?: number
  /** Every session held has its minutes on record. */
  readonly timed?: boolean
}

const excused: readonly Reason[] = ['student-absent', 'parent-declined']
const disputed: readonly Reason[] = ['unknown', 'student-refused', 'state-testing']
const counting: readonly Reason[] = [
  'provider-absent',
  'provider-vacant',
  'scheduling-conflict',
  'school-activity',
  'closure-some',
  'other',
]
const notCounted: ReadonlySet<Reason | undefined> = new Set<Reason | undefined>([...excused, ...disputed])

const monday = toDay('2026-09-14')

/** The amount of relief of a miss: least and most. */
export const reliefOf = (reason: Reason | undefined): readonly [number, number] => {
  if (reason === undefined || counting.includes(reason)) return [0, 0]
  return excused.includes(reason) ? [1, 1] : [0, 1]
}

export const truthCase = (seed: number, options: TruthOptions = {}): TruthCase => {
  const r = random(seed)
  const weeks = r.int(1, options.weeks ?? 4)
  const lastDay = monday + weeks * 7 - 1
  const calendar = randomCalendar(r, weeks)
  const frequency = randomFrequency(r)
  const start = r.chance(0.3) ? monday + r.int(0, 4) : monday
  const days = r.chance(0.15) ? (['tue', 'thu'] as const) : undefined
  const plan: Plan = {
    id: 'plan',
    kind: 'iep',
    effective: { start: fromDay(start), end: '2026-12-18' },
    provisions: [
      { id: 'line', kind: 'service', service: 'speech-language', asWritten: 'words', frequency, ...(days && { days: [...days] }) },
    ],
  }
  const asOf = fromDay(r.chance(0.8) ? lastDay : lastDay - r.int(1, 6))
  const context = { r, calendar, frequency, start, end: toDay(asOf), options, days }
  const truth = randomTruth(context)
  return { seed, plan, calendar, asOf, truth, log: recordsOf(truth, context) }
}

const randomCalendar = (r: Random, weeks: number): SchoolCalendar => ({
  start: '2026-08-31',
  end: '2026-12-18',
  closures: r.chance(0.5)
    ? [monday + r.int(0, weeks * 7 - 1)].map((day) => ({ start: fromDay(day), end: fromDay(day), planned: r.chance(0.5) }))
    : [],
})

const randomFrequency = (r: Random): Frequency => {
  const unit: PeriodUnit = r.pick(['week', 'week', 'week', 'week', 'school-day', 'month'])
  const per = { unit, count: unit === 'week' && r.chance(0.15) ? 2 : 1 }
  if (r.chance(0.2)) return { minutes: { min: r.pick([30, 60, 120]), max: 120 }, per }
  const least = r.int(1, unit === 'school-day' ? 2 : 6)
  const length = r.pick([20, 30])
  return {
    sessions: { min: least, max: least + (r.chance(0.2) ? 1 : 0) },
    per,
    ...(r.chance(0.8) && { minutesPerSession: { min: length, max: length + (r.chance(0.2) ? 10 : 0) } }),
  }
}

interface Context {
  readonly r: Random
  readonly calendar: SchoolCalendar
  readonly frequency: Frequency
  readonly start: number
  readonly end: number
  readonly options: TruthOptions
  readonly days: readonly string[] | undefined
}

const isWeekday = (day: number): boolean => (day + 3) % 7 < 5
export const isSchoolDay = (calendar: SchoolCalendar, day: number): boolean =>
  isWeekday(day) && !(calendar.closures ?? []).some(({ start, end }) => toDay(start) <= day && day <= toDay(end))

/** Sessions that a day holds unless more are recorded. */
export const capOf = ({ sessions, per }: Frequency): number => {
  const nominal = { 'school-day': 1, week: 5 * per.count, month: 22 }[per.unit as 'week'] ?? 5
  const byFrequency = sessions === undefined ? 1 : Math.ceil((sessions.max ?? sessions.min) / nominal)
  return Math.max(per.unit === 'month' ? 2 : 1, byFrequency)
}

export const plannedOf = (frequency: Frequency): number => {
  if (frequency.minutesPerSession !== undefined) return frequency.minutesPerSession.max ?? 60
  const nominal = { 'school-day': 1, week: 5 * frequency.per.count, month: 20 }[frequency.per.unit as 'week'] ?? 5
  return frequency.minutes === undefined ? 60 : Math.max(60, Math.ceil((frequency.minutes.max ?? 0) / nominal))
}

const randomTruth = ({ r, calendar, frequency, start, end, options, days }: Context): Truth => {
  const cap = capOf(frequency)
  const planned = plannedOf(frequency)
  const events: TruthEvent[] = []
  const absentDays = new Set<number>()
  const minutes = (): number => (r.chance(0.6) ? planned : r.int(1, planned))
  const isMinuteLine = frequency.minutes !== undefined
  let count = 0
  const add = (event: Omit<TruthEvent, 'id'>): void => void events.push({ id: `e${++count}`, ...event })
  const heldRate = r.pick([0.1, 0.3, 0.6])
  for (let day = start; day <= end; day++) {
    if (!isSchoolDay(calendar, day)) {
      if (options.beyond && r.chance(0.05)) add({ day, held: true, minutes: minutes(), reason: undefined })
      continue
    }
    if (r.chance(0.12)) {
      absentDays.add(day)
      const due = days?.includes(['mon', 'tue', 'wed', 'thu', 'fri'][(day + 3) % 7] as string) ? 1 : 0
      const missed = isMinuteLine ? r.int(due, 1) : r.int(due, cap)
      for (let i = 0; i < missed; i++)
        add({ day, held: false, minutes: minutes(), reason: i === 0 || r.chance(0.5) ? 'student-absent' : r.pick(counting) })
      continue
    }
    const slots = options.beyond && r.chance(0.05) ? cap + 1 : cap
    // A line of minutes has no slots; its day holds at most the ceiling unless more is recorded.
    let left = isMinuteLine && !(options.beyond && r.chance(0.1)) ? planned : Number.POSITIVE_INFINITY
    for (let slot = 0; slot < slots; slot++) {
      if (r.chance(heldRate) && left > 0) {
        const long = options.beyond === true && r.chance(0.08)
        const held = Math.min(left, long ? planned + r.int(1, 30) : minutes())
        left -= held
        add({ day, held: true, minutes: held, reason: undefined })
      } else if (r.chance(0.3) && left > 0) {
        const reason = r.pick([...excused, ...disputed, ...counting, ...counting, undefined])
        const scheduled = Math.min(left, minutes())
        left -= scheduled
        add({ day, held: false, minutes: scheduled, reason })
      }
    }
  }
  if (options.makeUps) addMakeUps(r, events, add, { end, planned, calendar, beyond: options.beyond === true })
  return { events, absentDays }
}

/** Make-ups of distinct misses first; a second one for the same miss only where its day has no other. */
const addMakeUps = (
  r: Random,
  events: readonly TruthEvent[],
  add: (event: Omit<TruthEvent, 'id'>) => void,
  { end, planned, calendar, beyond }: { end: number; planned: number; calendar: SchoolCalendar; beyond: boolean },
): void => {
  const misses = events.filter(({ held }) => !held)
  for (const miss of misses) {
    if (!r.chance(0.25)) continue
    const makeOne = (): void => {
      const day = miss.day + r.int(1, 9)
      if (day > end + 3 || !(isSchoolDay(calendar, day) || r.chance(0.2))) return
      const minutes = beyond && r.chance(0.15) ? planned + r.int(1, 30) : r.int(1, planned)
      add({ day, held: true, minutes, reason: undefined, makesUp: miss })
    }
    makeOne()
    if (misses.filter(({ day }) => day === miss.day).length === 1 && r.chance(0.15)) makeOne()
  }
}

const recordsOf = (truth: Truth, context: Context): ObservationLog => {
  const { r, calendar, frequency, start, end, options } = context
  const count = r.int(1, options.logs ?? 3)
  const cap = capOf(frequency)
  const names = ['parent', 'school-log', 'student'] as const
  const observations: Observation[] = []
  const coverage: Coverage[] = []
  const seen = (day: number): boolean => day <= end
  const levels = Array.from({ length: count }, () => {
    const byWeek = new Map<number, 'none' | 'heldOnly' | 'full'>()
    const bias = r.pick([['none'], ['none', 'full'], ['full'], ['none', 'heldOnly', 'full']] as const)
    for (let week = monday; week <= end; week += 7) byWeek.set(week, r.pick(bias as readonly ('none' | 'heldOnly' | 'full')[]))
    return (day: number) => byWeek.get(monday + Math.floor((day - monday) / 7) * 7) ?? 'none'
  })
  const rate = Array.from({ length: count }, () => r.pick([0.2, 0.5, 0.9, 1]))
  const perDay = (day: number): readonly TruthEvent[] => truth.events.filter((event) => event.day === day && event.makesUp === undefined)
  const isBeyond = (event: TruthEvent): boolean => {
    if (event.held && (event.minutes > plannedOf(frequency) || !isSchoolDay(calendar, event.day))) return true
    if (event.makesUp !== undefined) return false
    if (frequency.minutes === undefined) return perDay(event.day).length > cap
    return perDay(event.day).reduce((sum, { minutes }) => sum + minutes, 0) > plannedOf(frequency)
  }
  const attendance: AttendanceRecord[] = [...truth.absentDays]
    .filter((day) => seen(day) && r.chance(0.5))
    .map((day) => ({ date: fromDay(day), status: 'absent', source: 'school-log' }))
  const attended = new Set(attendance.map(({ date }) => toDay(date)))

  const recorded = new Set<string>()
  /** The date of the miss, or the id of its record in the same log. */
  const linkTo = (miss: TruthEvent, log: number): string =>
    recorded.has(`${miss.id}-${log}`) && r.chance(0.4) ? `${miss.id}-${log}` : fromDay(miss.day)

  for (const event of truth.events) {
    if (!seen(event.day)) continue
    const must = levels.map((level) => {
      const now = level(event.day)
      if (event.held) return now !== 'none'
      return now === 'full' && notCounted.has(event.reason) && isSchoolDay(calendar, event.day)
    })
    const chosen = must.map((needed, log) => needed || r.chance(rate[log] as number))
    const keeper = isBeyond(event) || event.makesUp !== undefined ? r.int(0, count - 1) : -1
    // What goes beyond the assumptions is recorded whole, in one log.
    const witness = event.makesUp === undefined ? event.day % count : keeper
    if (keeper >= 0) chosen[witness] = true
    // A reason that does not count may lack in one log only where another, or attendance, gives it.
    const reasoned = chosen.map(() => r.chance(0.6))
    const vagueIn = levels.map((level) => level(event.day) === 'none' && event.makesUp === undefined && !isBeyond(event) && r.chance(0.05))
    const someReason =
      reasoned.some((has, log) => has && chosen[log] && !vagueIn[log]) || (event.reason === 'student-absent' && attended.has(event.day))
    chosen.forEach((isRecorded, log) => {
      if (!isRecorded) return
      recorded.add(`${event.id}-${log}`)
      const links = event.makesUp !== undefined && (log === keeper || r.chance(0.5))
      const keepsReason = !notCounted.has(event.reason) ? r.chance(0.7) : reasoned[log] || !someReason
      const vague = vagueIn[log] === true
      observations.push({
        id: `${event.id}-${log}`,
        provisionId: 'line',
        date: fromDay(event.day),
        source: names[log] as (typeof names)[number],
        status: vague ? 'unknown' : event.held ? (r.chance(0.8) ? 'delivered' : 'partial') : 'missed',
        ...(event.held &&
          !vague &&
          ((isBeyond(event) && log === witness) || options.timed === true || r.chance(0.7)) && { minutes: event.minutes }),
        ...(!event.held && !vague && event.reason !== undefined && keepsReason && { reason: event.reason }),
        ...(!event.held && !vague && ((isBeyond(event) && log === witness) || r.chance(0.5)) && { scheduledMinutes: event.minutes }),
        ...(links && event.makesUp && { makeUpFor: linkTo(event.makesUp, log) }),
      } as Observation)
    })
  }
  for (let log = 0; log < count; log++) {
    for (let week = monday; week <= end; week += 7) {
      const level = levels[log]?.(week)
      if (level === 'none' || level === undefined) continue
      coverage.push({
        provisionId: 'line',
        source: names[log] as (typeof names)[number],
        start: fromDay(week),
        end: fromDay(week + 6),
        ...(level === 'heldOnly' && { heldOnly: true }),
      })
    }
  }
  void start
  return { observations: r.shuffle(observations), coverage, attendance }
}
