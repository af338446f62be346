import type { Coverage, Observation, ObservationLog, ObservationStatus, Opportunity, Source } from '../../../../src/model/observation.ts'
import { type CivilDate, fromDay } from '../../../../src/time/civil-date.ts'
import type { Random } from '../../random.ts'
import type { School } from '../school.ts'
import { type EventStory, type Given, multiplier, type Occasion } from './story.ts'

interface Writing {
  readonly r: Random
  readonly school: School
  readonly story: EventStory
  readonly source: Source
  /** Provisions for which the log says that it is complete. */
  readonly covered: ReadonlySet<string>
  readonly rate: number
  readonly nextId: () => string
}

/** Writes events into several logs, each complete for some provisions; some events are on a list as well. */
export const writeEvents = (r: Random, school: School, story: EventStory, mostLogs: number): ObservationLog => {
  const sources = (['parent', 'school-log', 'student'] as const).slice(0, r.int(1, mostLogs))
  let count = 0
  const logs = sources.map((source) => {
    const covered = new Set(story.plan.provisions.map(({ id }) => id).filter(() => r.chance(0.4)))
    return { r, school, story, source, covered, rate: r.pick([0.2, 0.6, 1]), nextId: () => `${source}-${++count}` }
  })
  const observations = logs.flatMap((log) => [...writeOccasions(log), ...writePlaces(log), ...writeReports(log)])
  const isAsking = (given: Given): boolean => given !== 'offered-declined' && given !== 'not-needed'
  // What asked for nothing is told by those who know of it, or nobody knows of it.
  const mayBeListed = ({ given }: Occasion): boolean => [...given.values()].every(isAsking)
  const opportunities = story.occasions
    .filter((occasion) => mayBeListed(occasion) && r.chance(0.5))
    .map(({ day, opportunity, event }): Opportunity => ({ date: fromDay(day), opportunity, ...(event !== undefined && { event }) }))
  return { observations: r.shuffle(observations), coverage: logs.flatMap(coverageOf), opportunities: r.shuffle(opportunities) }
}

const coverageOf = ({ source, covered, school }: Writing): readonly Coverage[] =>
  [...covered].map((provisionId) => ({ provisionId, source, start: fromDay(school.first), end: fromDay(school.last) }))

const writeOccasions = ({ r, story, source, covered, rate, nextId }: Writing): readonly Observation[] =>
  story.occasions.flatMap((occasion) => {
    const { day, opportunity, event, given } = occasion
    // Who knows of the event knows what became of each accommodation that asked for nothing.
    const isKnown = r.chance(rate) || [...given.keys()].some((id) => covered.has(id))
    return [...given].flatMap(([provisionId, outcome]): readonly Observation[] => {
      const isQuiet = outcome === 'offered-declined' || outcome === 'not-needed'
      if (!isKnown || !(covered.has(provisionId) || isQuiet || r.chance(0.7))) return []
      const base = { id: nextId(), provisionId, date: fromDay(day), source, opportunity, ...(event !== undefined && { event }) }
      return [{ ...base, ...(!isQuiet && r.chance(0.1) ? { status: 'unknown' as const } : tellGiven(provisionId, outcome, r)) }]
    })
  })

const tellGiven = (id: string, given: Given, r: Random): Partial<Observation> => {
  if (id === 'time' && given !== 'offered-declined' && given !== 'not-needed' && r.chance(0.4)) {
    const timeMultiplier = { provided: multiplier, partial: 1.25, 'not-provided': 1 }[given]
    return { ...(r.chance(0.6) && { status: 'provided' as const }), provided: { timeMultiplier } }
  }
  const words: Readonly<Record<Given, readonly ObservationStatus[]>> = {
    provided: ['provided', 'delivered'],
    partial: ['partial'],
    'not-provided': ['not-provided', 'missed'],
    'offered-declined': ['offered-declined'],
    'not-needed': ['not-needed'],
  }
  return { status: r.pick(words[given]) }
}

const writePlaces = ({ r, story, source, covered, rate, nextId }: Writing): readonly Observation[] =>
  [...story.places].flatMap(([day, place]): readonly Observation[] => {
    if (!covered.has('place') && !r.chance(rate * 0.6)) return []
    const matches = place === 'small-group'
    const told = r.pick<Partial<Observation>>([
      { observed: { setting: place } },
      { observed: { groupSize: matches ? 4 : 22 } },
      { status: matches ? 'matches' : 'differs' },
      { status: 'unknown' },
    ])
    return [{ id: nextId(), provisionId: 'place', date: fromDay(day), source, ...told }]
  })

const writeReports = ({ r, story, source, covered, rate, nextId }: Writing): readonly Observation[] =>
  story.reports.flatMap(({ due, received }): readonly Observation[] => {
    const base = (date: CivilDate) => ({ id: nextId(), provisionId: 'reports', date, source })
    const dueOf = (mayLack: boolean) => (mayLack && story.reports.length === 1 && r.chance(0.3) ? {} : { due: fromDay(due) })
    const came: readonly Observation[] =
      received !== undefined && (covered.has('reports') || r.chance(rate))
        ? [{ ...base(fromDay(received)), status: 'received', ...dueOf(true) }]
        : []
    const lateFrom = received === undefined ? due + 8 : received
    const missing: readonly Observation[] =
      lateFrom > due && r.chance(rate * 0.5)
        ? [{ ...base(fromDay(r.int(due, lateFrom - 1))), status: 'not-received', ...dueOf(false) }]
        : []
    return [...came, ...missing]
  })
