import type { Observation } from '../../../src/model/observation.ts'
import type { Story, Telling, TruthSession } from './story.ts'
import type { Written } from './write-log.ts'

/** A story, and its records, after some of these say that they make up a session without saying which. */
export interface Relinked {
  readonly story: Story
  readonly written: readonly Written[]
}

/**
 * Lets some records say that they are a make-up, `unspecified`. The truth then follows the listed assumption: it was for the
 * oldest earlier miss on record that is not made up; where there is none, it was an ordinary session.
 */
export const relinkToOldestMiss = (telling: Telling, story: Story, written: readonly Written[]): Relinked => {
  const { r } = telling
  const made = new Map<TruthSession, TruthSession | undefined>()
  const days = new Set<string>()
  const inOrder = [...story.sessions].sort((a, b) => a.day - b.day)
  for (const session of inOrder) {
    const day = `${session.line} ${session.day}`
    const records = written.filter((one) => one.session === session)
    if (days.has(day) || !r.chance(0.3) || !mayBeUnspecified(session, records)) continue
    const oldest = oldestMiss(session, telling, story, written, made)
    if (oldest === 'unclear' || (oldest !== undefined && !fits(session, oldest, records, telling))) continue
    days.add(day)
    made.set(session, oldest)
  }
  const settled = new Map([...made].map(([session, makesUp]) => [session, makesUp === undefined ? session : { ...session, makesUp }]))
  const told = (one: Written): Written => {
    const session = settled.get(one.session)
    if (session === undefined) return one
    const isFirst = written.find((other) => other.session === one.session && tellsHeld(other.record)) === one
    const says = tellsHeld(one.record) && (isFirst || r.chance(0.5))
    return { ...one, session, record: says ? { ...one.record, makeUpFor: 'unspecified' } : one.record }
  }
  return { story: { ...story, sessions: story.sessions.map((one) => settled.get(one) ?? one) }, written: written.map(told) }
}

const tellsHeld = ({ status, minutes }: Observation): boolean => status === 'delivered' || status === 'partial' || minutes !== undefined

const tellsMissed = ({ status, minutes, reason }: Observation): boolean =>
  status === 'missed' || (status === 'partial' && minutes === 0) || (status === undefined && minutes === undefined && reason !== undefined)

const mayBeUnspecified = ({ held, makesUp, lateFor, refused }: TruthSession, records: readonly Written[]): boolean =>
  held &&
  makesUp === undefined &&
  lateFor === undefined &&
  refused !== true &&
  records.some(({ record, isWitness }) => isWitness || tellsHeld(record)) &&
  records.every(({ record, isWitness }) => !isWitness && record.provisionId !== undefined) &&
  records.some(({ record }) => tellsHeld(record))

/** Days with several misses leave open which of them is meant; such cases are left to tests of their own. */
const oldestMiss = (
  session: TruthSession,
  { choices, school, lines, end }: Telling,
  { sessions }: Story,
  written: readonly Written[],
  made: ReadonlyMap<TruthSession, TruthSession | undefined>,
): TruthSession | 'unclear' | undefined => {
  // One that nobody wrote down leaves its miss open on the record.
  if (sessions.some(({ unrecorded }) => unrecorded)) return 'unclear'
  const isReached = (day: number): boolean => day < session.day && session.day - day <= choices.makeUpWindow
  const earlier = sessions
    .filter((one) => one.line === session.line && !one.held && isReached(one.day))
    .filter(({ day, line }) => school.season.isSchool(day) && lines[line]?.termsOn(day) !== undefined)
    .sort((a, b) => a.day - b.day)
  if (earlier.some(({ day }, i) => earlier[i - 1]?.day === day)) return 'unclear'
  const isMadeUp = (miss: TruthSession): boolean =>
    [...made.values()].includes(miss) || sessions.some(({ makesUp, day }) => makesUp === miss && day <= end)
  const recorded = earlier.filter((miss) =>
    written.some((one) => one.session === miss && one.record.provisionId !== undefined && tellsMissed(one.record)),
  )
  return recorded.find((miss) => !isMadeUp(miss))
}

/** Whether the session can have made up that miss: short enough for it, and long enough to count. */
const fits = ({ minutes, line }: TruthSession, miss: TruthSession, records: readonly Written[], { lines }: Telling): boolean => {
  const terms = lines[line]?.termsOn(miss.day)
  if (terms === undefined) return false
  const isTimed = records.some(({ record }) => record.minutes === minutes)
  return minutes <= terms.planned || isTimed
}
