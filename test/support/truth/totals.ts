import type { Bounds } from '../../../src/core/bounds.ts'
import { toDay } from '../../../src/time/civil-date.ts'
import type { TruthCase } from './case.ts'
import { reliefs } from './relief.ts'
import type { Span } from './spans.ts'
import type { TruthSession } from './story.ts'

/** What truly happened in a period: exact, but for what the law or the policy leaves open. */
export interface TruePeriod {
  readonly delivered: Bounds
  readonly accounted: Bounds
  readonly minutes: Bounds
  readonly accountedMinutes: Bounds
  /** Sessions in the form that the plan states; a make-up is one in every case. */
  readonly asWritten: number
}

/** Adds up the truth of a period of one line, as known at `asOf`. */
export const truePeriod = ({ story, lines, school, choices, asOf }: TruthCase, lineIndex: number, span: Span): TruePeriod => {
  const line = lines[lineIndex] as TruthCase['lines'][number]
  const end = toDay(asOf)
  const reliefOf = reliefs(story, choices)
  const inPeriod = ({ day }: TruthSession): boolean => day >= span.start && day <= span.end && line.termsOn(day) !== undefined
  const known = story.sessions.filter((session) => session.line === lineIndex && session.day <= end)
  const makeUps = known.filter(({ makesUp }) => makesUp !== undefined && inPeriod(makesUp))
  const counts = (session: TruthSession, day: number): boolean => session.minutes >= (line.termsOn(day)?.countsFrom ?? 0)
  const madeUp = new Set(makeUps.filter((one) => counts(one, one.makesUp?.day ?? one.day)).map(({ makesUp }) => makesUp?.id))
  const madeUpShort = new Set(makeUps.map(({ makesUp }) => makesUp?.id))
  const sum = { held: 0, minutes: 0, asWritten: 0, reliefMin: 0, reliefMax: 0, reliefMinutesMin: 0, reliefMinutesMax: 0 }

  for (const session of known) {
    if (session.makesUp !== undefined || !inPeriod(session)) continue
    if (session.held) {
      if (session.refused) continue
      if (counts(session, session.day)) {
        sum.held++
        if (!session.differs) sum.asWritten++
      }
      sum.minutes += session.minutes
    } else if (!madeUp.has(session.id) && school.season.isSchool(session.day)) {
      const { min, max } = reliefOf(session)
      const least = line.termsOn(session.day)?.least ?? 0
      const minutes = least > 0 ? least : session.minutes
      // A make-up too short to count may leave the relief of its miss, or not.
      const sure = madeUpShort.has(session.id) ? 0 : min
      sum.reliefMin += sure
      sum.reliefMax += max
      sum.reliefMinutesMin += sure * minutes
      sum.reliefMinutesMax += max * minutes
    }
  }
  const held = sum.held + madeUp.size
  const minutes = sum.minutes + makeUps.reduce((total, one) => total + one.minutes, 0)
  return {
    delivered: { min: held, max: held },
    accounted: { min: held + sum.reliefMin, max: held + sum.reliefMax },
    minutes: { min: minutes, max: minutes },
    accountedMinutes: { min: minutes + sum.reliefMinutesMin, max: minutes + sum.reliefMinutesMax },
    asWritten: sum.asWritten + madeUp.size,
  }
}
