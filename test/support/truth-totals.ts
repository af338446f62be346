import type { Bounds } from '../../src/core/bounds.ts'
import { toDay } from '../../src/time/civil-date.ts'
import { isSchoolDay, reliefOf, type TruthCase, type TruthEvent } from './truth.ts'

/** What truly happened in a period: exact, but for misses that the law leaves disputed. */
export interface TruePeriod {
  readonly delivered: Bounds
  readonly accounted: Bounds
  readonly minutes: Bounds
  readonly accountedMinutes: Bounds
}

/** Adds up the truth of a period, from `start` to `end`, as known at `asOf`. */
export const truePeriod = ({ truth, plan, calendar, asOf }: TruthCase, start: string, end: string): TruePeriod => {
  const provision = plan.provisions[0] as Extract<(typeof plan.provisions)[number], { kind: 'service' }>
  const frequency = provision.frequency as NonNullable<typeof provision.frequency>
  const least = frequency.minutesPerSession?.min ?? 0
  const inPeriod = (event: TruthEvent): boolean =>
    event.day >= toDay(start) && event.day <= toDay(end) && event.day >= toDay(plan.effective.start)
  const known = truth.events.filter(({ day }) => day <= toDay(asOf))
  const makeUps = known.filter(({ makesUp }) => makesUp !== undefined && inPeriod(makesUp))
  const madeUp = new Set(makeUps.map(({ makesUp }) => makesUp?.id))

  const sum = { held: 0, minutes: 0, reliefMin: 0, reliefMax: 0, reliefMinutesMin: 0, reliefMinutesMax: 0 }
  for (const event of known) {
    if (event.makesUp !== undefined || !inPeriod(event)) continue
    if (event.held) {
      sum.held++
      sum.minutes += event.minutes
    } else if (!madeUp.has(event.id) && isSchoolDay(calendar, event.day)) {
      const [min, max] = reliefOf(event.reason)
      sum.reliefMin += min
      sum.reliefMax += max
      const minutes = least > 0 ? least : event.minutes
      sum.reliefMinutesMin += min * minutes
      sum.reliefMinutesMax += max * minutes
    }
  }
  const held = sum.held + madeUp.size
  const minutes = sum.minutes + makeUps.reduce((total, event) => total + event.minutes, 0)
  return {
    delivered: { min: held, max: held },
    accounted: { min: held + sum.reliefMin, max: held + sum.reliefMax },
    minutes: { min: minutes, max: minutes },
    accountedMinutes: { min: minutes + sum.reliefMinutesMin, max: minutes + sum.reliefMinutesMax },
  }
}
