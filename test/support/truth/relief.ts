import type { Bounds } from '../../../src/core/bounds.ts'
import type { Choices } from './choices.ts'
import type { Story, TruthSession } from './story.ts'

/** School days of removal in a school year that are excused. */
const removalsExcused = 10

/** What each miss relieves, in sessions: exact, but for reasons that the law leaves disputed. */
export const reliefs = ({ removedDays }: Pick<Story, 'removedDays'>, { treatments }: Choices): ((miss: TruthSession) => Bounds) => {
  const excusedRemovals = new Set([...removedDays].sort((a, b) => a - b).slice(0, removalsExcused))
  return ({ reason, unserved, day }) => {
    if (reason === undefined || unserved) return { min: 0, max: 0 }
    if (reason === 'removal-discipline' && !excusedRemovals.has(day)) return { min: 0, max: 0 }
    const treatment = treatments[reason]
    return { min: treatment === 'excused' ? 1 : 0, max: treatment === 'counts' ? 0 : 1 }
  }
}
