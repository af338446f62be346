import type { Add, Story, Telling, TruthSession } from './story.ts'

/**
 * Makes up some of the missed sessions: distinct misses first, a second time only where the miss is the only one of its day.
 * A make-up may be held on a day without school, or after the duty window.
 */
export const tellMakeUps = (telling: Telling, story: Pick<Story, 'sessions' | 'absentDays' | 'removedDays'>, add: Add): void => {
  const { r, school } = telling
  const misses = story.sessions.filter(({ held, day }) => !held && school.season.isSchool(day))
  for (const miss of misses) {
    if (!r.chance(0.25)) continue
    const sameDay = misses.filter(({ day, line }) => day === miss.day && line === miss.line)
    const isTwice = sameDay.length === 1 && r.chance(0.15)
    makeUp(miss, telling, story, add)
    if (isTwice) makeUp(miss, telling, story, add)
  }
}

const makeUp = (miss: TruthSession, telling: Telling, story: Pick<Story, 'absentDays' | 'removedDays'>, add: Add): void => {
  const { r, school, lines, choices, options, end } = telling
  const day = miss.day + r.int(1, 9)
  const isSchool = school.season.isSchool(day)
  const isAway = story.absentDays.has(day) || story.removedDays.has(day)
  if (day > end + 3 || isAway || !(isSchool || r.chance(0.2))) return
  const terms = lines[miss.line]?.termsOn(miss.day)
  const planned = terms?.planned ?? 0
  const own = lines[miss.line]?.termsOn(day)
  const minutes = options.beyond && r.chance(0.15) ? planned + r.int(1, 30) : r.int(1, planned)
  const base = { line: miss.line, day, held: true, minutes }
  if (day - miss.day <= choices.makeUpWindow)
    add({ ...base, makesUp: miss, ...(choices.unrecordedMakeUps && r.chance(0.5) && { unrecorded: true }) })
  // Too late: an ordinary session of its own day, whatever it says.
  else if (isSchool && own !== undefined) add({ ...base, lateFor: miss })
}
