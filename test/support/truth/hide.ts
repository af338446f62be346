import type { ObservationLog } from '../../../src/model/observation.ts'
import { random } from '../random.ts'
import type { TruthCase } from './case.ts'

/**
 * Hides some of a case's records and coverage, so that what is left keeps the assumptions as well: what goes beyond them, make-ups
 * and reasons stay, and so does what a log that says it is complete must have.
 */
export const hide = ({ log, witnesses }: TruthCase, seed: number): ObservationLog => {
  const r = random(seed)
  const coverage = (log.coverage ?? []).filter(() => r.chance(0.5))
  const isCovered = (source: string, date: string): boolean =>
    coverage.some((cover) => cover.source === source && cover.start <= date && date <= cover.end)
  const observations = log.observations.filter(
    ({ id, source, date, makeUpFor, reason }) =>
      witnesses.has(id) || makeUpFor !== undefined || reason !== undefined || isCovered(source, date) || r.chance(0.5),
  )
  return { ...log, observations, coverage }
}
