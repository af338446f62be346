import type { Plan } from '../../../../src/model/plan.ts'
import { fromDay } from '../../../../src/time/civil-date.ts'
import type { Random } from '../../random.ts'
import type { School } from '../school.ts'

/** What became of an accommodation at one event. */
export type Given = 'provided' | 'partial' | 'not-provided' | 'offered-declined' | 'not-needed'

/** A test or an assignment, with what became of each accommodation that is for it. */
export interface Occasion {
  readonly day: number
  readonly opportunity: string
  readonly event: string | undefined
  /** By id of the accommodation; only those that are for this kind. */
  readonly given: ReadonlyMap<string, Given>
}

/** A report that was due, and the day on which it came, if it did. */
export interface Report {
  readonly due: number
  readonly received: number | undefined
}

export interface EventStory {
  readonly plan: Plan
  readonly end: number
  readonly occasions: readonly Occasion[]
  /** Days on which the student was in the promised setting, or in another. */
  readonly places: ReadonlyMap<number, 'small-group' | 'full-class'>
  readonly reports: readonly Report[]
}

export const multiplier = 1.5
export const accommodations: Readonly<Record<string, readonly string[]>> = { time: ['test', 'state-test'], reader: ['test', 'assignment'] }

/** Tests, places and reports of some weeks, as they truly were. */
export const tellEvents = (r: Random, school: School): EventStory => {
  const { first, last } = school
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(school.season.isSchool)
  const occasions = days.flatMap((day) => (r.chance(0.35) ? occasionsOn(day, r) : []))
  const differs = r.pick([0, 0.1, 0.4, 1])
  const places = new Map(days.map((day) => [day, r.chance(differs) ? 'full-class' : 'small-group'] as const))
  const reports = randomReports(r, school)
  const due = reports.map((report) => fromDay(report.due))
  const plan: Plan = {
    id: 'plan',
    kind: 'iep',
    effective: { start: fromDay(first), end: fromDay(last) },
    provisions: [
      ...Object.entries(accommodations).map(([id, appliesTo]) => ({
        id,
        kind: 'accommodation' as const,
        asWritten: 'words',
        accommodation: id,
        appliesTo,
        ...(id === 'time' && { parameters: { timeMultiplier: multiplier } }),
      })),
      { id: 'place', kind: 'setting', asWritten: 'words', setting: 'small-group', group: { max: 5 } },
      { id: 'reports', kind: 'reporting', asWritten: 'words', due },
    ],
  }
  return { plan, end: r.chance(0.8) ? last : last - r.int(1, 6), occasions, places, reports }
}

/** Two events of one kind and day have different names. */
const occasionsOn = (day: number, r: Random): readonly Occasion[] => {
  const opportunity = r.pick(['test', 'test', 'assignment', 'state-test'])
  const names = r.chance(0.2) ? ['math', 'spelling'] : [r.chance(0.5) ? 'math' : undefined]
  return names.map((event) => ({ day, opportunity, event, given: randomGiven(opportunity, r) }))
}

const randomGiven = (opportunity: string, r: Random): ReadonlyMap<string, Given> => {
  const asked = Object.entries(accommodations).filter(([, appliesTo]) => appliesTo.includes(opportunity))
  const rate = r.pick([0.3, 0.9, 1])
  return new Map(
    asked.map(([id]) => [id, r.chance(rate) ? 'provided' : r.pick<Given>(['partial', 'not-provided', 'offered-declined', 'not-needed'])]),
  )
}

/** Each report comes after the one before was due, in time, late or not at all. */
const randomReports = (r: Random, { first, last }: School): readonly Report[] => {
  const due = [first + r.int(3, 9), first + r.int(12, 18), first + r.int(21, 27)].filter((day) => day <= last + 7)
  return due.map((day, i): Report => {
    const from = (due[i - 1] ?? first - 1) + 1
    const fate = r.int(0, 3)
    return { due: day, received: fate === 0 ? undefined : fate === 1 ? day + r.int(1, 6) : r.int(from, day) }
  })
}
