import { dayNumber } from './days.ts'
import type { Entry } from './entry.ts'

/** What a make-up says it is for: a date, a record of a miss, or nothing. */
export type LinkTarget = Pick<Entry, 'target' | 'names'>

const isDate = /^\d{4}-\d\d-\d\d$/u

/** Follows a link to the missed session: "the id of a make-up that was itself missed is followed to the original". */
export const linkTargetOf = (makeUp: Entry, all: readonly Entry[], seen: readonly Entry[] = []): LinkTarget => {
  const link = makeUp.record.makeUpFor ?? 'unspecified'
  if (isDate.test(link)) return { target: dayNumber(link) }
  const next = link === 'unspecified' ? undefined : all.find(({ log, id }) => log === makeUp.log && id === link)
  if (next === undefined || seen.includes(next)) return {}
  return next.record.makeUpFor === undefined ? { target: next.day, names: next } : linkTargetOf(next, all, [...seen, makeUp])
}
