import type { ObservationLog } from '../../../src/model/observation.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { PolicyInput } from '../../../src/model/policy.ts'
import { type CivilDate, fromDay } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { random } from '../random.ts'
import { type Choices, randomChoices } from './choices.ts'
import { type TruthLine, truthLine } from './line.ts'
import { relinkToOldestMiss } from './oldest-miss.ts'
import type { TruthOptions } from './options.ts'
import { type Promised, randomPlan } from './promise.ts'
import { randomSchool, type School } from './school.ts'
import { withSlips } from './slips.ts'
import { type Add, type Story, type Telling, type TruthSession, tellDays } from './story.ts'
import { tellMakeUps } from './story-make-ups.ts'
import { type Written, writeLog } from './write-log.ts'

/*
 * Builds a complete truth first, and records of it after: the engine is not asked what is true.
 * The truth keeps the assumptions that every evaluation lists; what goes beyond them is recorded.
 */

/** A plan and a calendar with their truth, for several cases. */
export interface Ground {
  readonly school: School
  readonly choices: Choices
  readonly promised: Promised
  readonly lines: readonly TruthLine[]
}

/** What happened, and what an engine is told of it. */
export interface TruthCase extends Ground {
  readonly seed: number
  readonly plan: Plan
  readonly calendar: SchoolCalendar
  readonly policy: PolicyInput
  readonly asOf: CivilDate
  readonly story: Story
  readonly log: ObservationLog
  /** Ids of the records without which the log would tell another story: what goes beyond the assumptions, and make-ups with what they name. */
  readonly witnesses: ReadonlySet<string>
}

/** So many neighbouring seeds share a plan and a calendar, since working these out takes longer than a case. */
export const casesPerGround = 8

export const groundOf = (seed: number, options: TruthOptions): Ground => {
  const r = random(Math.floor(seed / casesPerGround) * 7919 + 13)
  const school = randomSchool(r, options)
  const chosen = randomChoices(r, options)
  const promised = randomPlan(r, school, options)
  const choices = withoutAnchor(chosen, promised)
  return { school, choices, promised, lines: promised.lines.map((line) => truthLine(line, promised, school, choices)) }
}

/** Anchored months are left to tests of their own. */
const withoutAnchor = (choices: Choices, { lines }: Promised): Choices => {
  if (!lines.some(({ parts }) => parts.some(({ frequency }) => frequency.per.unit === 'month'))) return choices
  const { periodAnchor: _, ...input } = choices.input
  return { ...choices, input, anchored: false }
}

export const truthCase = (seed: number, options: TruthOptions = {}, ground: Ground = groundOf(seed, options)): TruthCase => {
  const r = random(seed)
  const { school, promised, lines, choices } = ground
  const end = r.chance(0.8) ? school.last : school.last - r.int(1, 6)
  const telling: Telling = { r, school, lines, choices, options, start: promised.start, end }
  const sessions: TruthSession[] = []
  const add: Add = (session) => void sessions.push({ id: `e${sessions.length + 1}`, ...session })
  const days = tellDays(telling, add)
  if (options.makeUps) tellMakeUps(telling, { sessions: [...sessions], ...days }, add)
  const told: Story = { sessions, ...days }
  const { written: first, coverage, attendance } = writeLog(telling, told)
  const { story, written } = options.oldestMiss ? relinkToOldestMiss(telling, told, first) : { story: told, written: first }
  const observations = options.slips ? withSlips(telling, written) : written.map(({ record }) => record)
  return {
    seed,
    ...ground,
    plan: promised.plan,
    calendar: school.calendar,
    policy: choices.input,
    asOf: fromDay(end),
    story,
    log: { observations: r.shuffle(observations), coverage, attendance },
    witnesses: witnessesOf(written, school),
  }
}

const witnessesOf = (written: readonly Written[], { season }: School): ReadonlySet<string> => {
  const special = new Set(written.filter(({ isWitness }) => isWitness).map(({ session }) => session))
  const whole = written.filter(({ session }) => special.has(session) || session.makesUp !== undefined || !season.isSchool(session.day))
  return new Set([...whole.map(({ record }) => record.id), ...written.flatMap(({ record }) => record.makeUpFor ?? [])])
}
