import type { Reason } from '../../../src/model/reason.ts'
import type { Random } from '../random.ts'
import type { Choices } from './choices.ts'
import type { TermsOfDay, TruthLine } from './line.ts'
import type { TruthOptions } from './options.ts'
import type { School } from './school.ts'

/** One session that was held, or was not. */
export interface TruthSession {
  readonly id: string
  readonly line: number
  readonly day: number
  readonly held: boolean
  /** Minutes held; of a miss, the minutes that it was scheduled for. */
  readonly minutes: number
  readonly reason?: Reason | undefined
  /** The student was absent, and nobody would have been there either. */
  readonly unserved?: boolean
  readonly groupSize?: number
  /** In another group than the plan's, and whether policy then does not count it. */
  readonly differs?: boolean
  readonly refused?: boolean
  /** The missed session that this one makes up. */
  readonly makesUp?: TruthSession
  /** It says that it makes up this one, too late for it to count there. */
  readonly lateFor?: TruthSession
  /** Nobody writes it down where nobody must. */
  readonly unrecorded?: boolean
}

/** What happened up to the day of the evaluation. */
export interface Story {
  readonly sessions: readonly TruthSession[]
  readonly absentDays: ReadonlySet<number>
  readonly removedDays: ReadonlySet<number>
}

export interface Telling {
  readonly r: Random
  readonly school: School
  readonly lines: readonly TruthLine[]
  readonly choices: Choices
  readonly options: TruthOptions
  readonly start: number
  /** The last day that the evaluation looks at. */
  readonly end: number
}

/** Takes a session into the story under an id of its own. */
export type Add = (session: Omit<TruthSession, 'id'>) => void

const excused: readonly Reason[] = ['student-absent', 'parent-declined']
const disputed: readonly Reason[] = ['unknown', 'student-refused', 'state-testing']
export const counting: readonly Reason[] = [
  'provider-absent',
  'provider-vacant',
  'substitute-unqualified',
  'scheduling-conflict',
  'school-activity',
  'closure-some',
  'other',
]

/** What happens on ordinary days, line by line; make-ups come after. */
export const tellDays = (telling: Telling, add: Add): Pick<Story, 'absentDays' | 'removedDays'> => {
  const { r, school, lines, start, end } = telling
  const absentDays = new Set<number>()
  const removedDays = removals(telling)
  const heldRate = r.pick([0.1, 0.3, 0.6])
  for (let day = start; day <= end; day++) {
    const isSchool = school.season.isSchool(day)
    const isAbsent = isSchool && !removedDays.has(day) && r.chance(0.1)
    if (isAbsent) absentDays.add(day)
    lines.forEach((line, i) => {
      const terms = line.termsOn(day)
      if (terms === undefined) return
      if (!isSchool) tellDayOff(telling, add, day, i, terms)
      else if (removedDays.has(day)) tellMissed(telling, add, day, i, terms, 'removal-discipline')
      else if (isAbsent) tellMissed(telling, add, day, i, terms, 'student-absent')
      else tellSchoolDay(telling, add, day, i, terms, heldRate)
    })
  }
  return { absentDays, removedDays }
}

const removals = ({ r, school, options, start, end }: Telling): ReadonlySet<number> => {
  const days = new Set<number>()
  for (let spans = options.removals ? r.int(1, 3) : 0; spans > 0; spans--) {
    const from = r.int(start, end)
    for (let day = from; day <= Math.min(end, from + r.int(0, 12)); day++) if (school.season.isSchool(day)) days.add(day)
  }
  return days
}

const lengthOf = (r: Random, { planned }: TermsOfDay): number => (r.chance(0.6) ? planned : r.int(1, planned))

const tellDayOff = ({ r, options, choices }: Telling, add: Add, day: number, line: number, terms: TermsOfDay): void => {
  if (options.beyond && r.chance(0.05)) add({ line, day, held: true, minutes: lengthOf(r, terms), ...formOf(r, terms, options, choices) })
  else if (r.chance(0.05)) add({ line, day, held: false, minutes: lengthOf(r, terms), reason: 'closure-all' })
}

/** A day on which the student was not at school: where the plan names the weekday, a session was due for sure. */
const tellMissed = ({ r }: Telling, add: Add, day: number, line: number, terms: TermsOfDay, why: Reason): void => {
  const due = terms.isNamedWeekday ? 1 : 0
  const missed = r.int(due, terms.isInMinutes ? 1 : terms.cap)
  for (let i = 0; i < missed; i++) {
    const reason = i === 0 || r.chance(0.5) ? why : r.pick(counting)
    const unserved = why === 'student-absent' && reason === why && (i > 0 || due === 0) && r.chance(0.2)
    add({ line, day, held: false, minutes: lengthOf(r, terms), reason, ...(unserved && { unserved }) })
  }
}

const tellSchoolDay = (telling: Telling, add: Add, day: number, line: number, terms: TermsOfDay, heldRate: number): void => {
  const { r, options, choices } = telling
  const slots = options.beyond && r.chance(0.05) ? terms.cap + 1 : terms.cap
  // A line of minutes has no slots; its day holds at most the ceiling unless more is recorded.
  let left = terms.isInMinutes && !(options.beyond && r.chance(0.1)) ? terms.planned : Number.POSITIVE_INFINITY
  for (let slot = 0; slot < slots && left > 0; slot++) {
    const isLong = options.beyond === true && r.chance(0.08)
    const minutes = Math.min(left, isLong ? terms.planned + r.int(1, 30) : lengthOf(r, terms))
    if (r.chance(heldRate)) add({ line, day, held: true, minutes, ...formOf(r, terms, options, choices) })
    else if (r.chance(0.3)) {
      const reason = r.pick([...excused, ...disputed, ...counting, undefined, undefined])
      const unserved = reason === 'student-absent' && r.chance(0.2)
      add({ line, day, held: false, minutes: Math.min(minutes, terms.planned), reason, ...(unserved && { unserved }) })
    } else continue
    left -= minutes
  }
}

/** The size of the group, where the plan states one. */
const formOf = (
  r: Random,
  { part }: TermsOfDay,
  options: TruthOptions,
  choices: Choices,
): Pick<TruthSession, 'groupSize' | 'differs' | 'refused'> => {
  const { group } = part.provision
  if (!options.form || group === undefined) return {}
  const groupSize = r.pick([1, 2, 3, 6])
  const differs = groupSize < (group.min ?? 1) || groupSize > (group.max ?? groupSize)
  return { groupSize, ...(differs && { differs: true, refused: choices.refusesGroups }) }
}
