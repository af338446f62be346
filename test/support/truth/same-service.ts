import type { Observation } from '../../../src/model/observation.ts'
import type { TruthLine } from './line.ts'
import type { TruthPart } from './promise.ts'
import type { TruthSession } from './story.ts'

/**
 * Whether a record that names the service alone leaves the session's own line possible: domain, "Which line". The lines in
 * force are narrowed by what it tells of group and length, unless none would be left.
 */
export const mayBeAbout = (record: Observation, session: TruthSession, lines: readonly TruthLine[]): boolean => {
  const target = record.makeUpFor === undefined ? undefined : (session.makesUp ?? session.lateFor)
  const on = (target ?? session).day
  const inForce = lines.flatMap((line, i) => {
    const part = line.partOn(on)
    return part === undefined ? [] : [{ i, part }]
  })
  const { groupSize, minutes = 0 } = record
  const byGroup = narrowed(inForce, ({ provision: { group } }) => {
    return groupSize === undefined || group === undefined || (groupSize >= (group.min ?? 1) && groupSize <= (group.max ?? groupSize))
  })
  const byLength = narrowed(byGroup, ({ frequency }) => {
    const length = frequency.minutesPerSession
    return minutes === 0 || length === undefined || (minutes >= length.min && minutes <= (length.max ?? minutes))
  })
  return byLength.some(({ i }) => i === session.line)
}

interface Candidate {
  readonly i: number
  readonly part: TruthPart
}

const narrowed = (candidates: readonly Candidate[], fits: (part: TruthPart) => boolean): readonly Candidate[] => {
  const left = candidates.filter(({ part }) => fits(part))
  return left.length > 0 ? left : candidates
}
