import { groupBy } from '../core/group-by.ts'
import type { Observation } from '../model/observation.ts'
import { type Day, parseDay } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import { noDuty } from './duty.ts'
import { type Entries, Outcome } from './entries.ts'
import { compareEntries, type Placed } from './placed.ts'
import type { ServiceLine } from './service-line.ts'

/** A session held (or perhaps held) on one day that makes up one of another. */
export interface Link {
  readonly entry: number
  readonly log: number
  readonly day: Day
  readonly target: Day
  /** The record of the missed session, where the link names it. */
  readonly missed: number | undefined
}

/** The make-ups of a line, each assigned to the day that it makes up. */
export interface LineMakeUps {
  readonly links: readonly Link[]
  /** Without anything to make up: sessions of their own period. */
  readonly ordinary: readonly { readonly entry: number; readonly day: Day }[]
  /** Listed, but counted nowhere: missed themselves, or for a day outside the duty window. */
  readonly idle: readonly { readonly entry: number; readonly target: Day | undefined }[]
  readonly usedOldestMiss: boolean
}

interface Candidate {
  readonly entry: number
  readonly log: number
  readonly day: Day
  readonly target: Day | 'unspecified'
  readonly missed: number | undefined
}

export const noMakeUps: LineMakeUps = { links: [], ordinary: [], idle: [], usedOldestMiss: false }

/** Assigns each make-up of a line to the day whose session it makes up. */
export const resolveMakeUps = (line: ServiceLine, lineIndex: number, placed: Placed, compiled: CompiledPlan): LineMakeUps => {
  const made = [...(placed.makeUps[lineIndex] ?? [])].sort(compareEntries(placed.entries))
  if (made.length === 0) return noMakeUps
  const { entries } = placed
  const find = recordFinder(placed, made)
  const candidates: Candidate[] = []
  const idle: { entry: number; target: Day | undefined }[] = []
  for (const entry of made) {
    const { target, missed } = targetOf(entry, entries, find)
    const outcome = entries.outcome[entry]
    if (outcome === Outcome.held || outcome === Outcome.open) {
      const day = parseDay((entries.records[entry] as Observation).date) as Day
      candidates.push({ entry, log: entries.log[entry] as number, day, target, missed })
    } else idle.push({ entry, target: target === 'unspecified' ? undefined : target })
  }
  return assign(candidates, idle, { line, lineIndex, placed, compiled })
}

interface Assigning {
  readonly line: ServiceLine
  readonly lineIndex: number
  readonly placed: Placed
  readonly compiled: CompiledPlan
}

const assign = (candidates: readonly Candidate[], idle: { entry: number; target: Day | undefined }[], context: Assigning): LineMakeUps => {
  const { line, compiled } = context
  const links: Link[] = []
  const ordinary: { entry: number; day: Day }[] = []
  const inWindow = (target: Day, day: Day): boolean => compiled.policy.makeUpWindow === null || day - target <= compiled.policy.makeUpWindow
  for (const { entry, log, day, target, missed } of candidates) {
    if (target === 'unspecified') continue
    if ((line.duty[target - compiled.table.first] ?? noDuty) === noDuty) idle.push({ entry, target })
    else if (inWindow(target, day)) links.push({ entry, log, day, target, missed })
    else ordinary.push({ entry, day })
  }
  const unspecified = candidates.filter(({ target }) => target === 'unspecified')
  if (unspecified.length === 0) return { links, ordinary, idle, usedOldestMiss: false }

  const counts = countLinks(links)
  const misses = openMisses(counts, context)
  let usedOldestMiss = false
  for (const [day, ofDay] of [...groupBy(unspecified, ({ day }) => day)].sort(([a], [b]) => a - b)) {
    const targets: (Day | undefined)[] = []
    for (const [log, ofLog] of groupBy(ofDay, ({ log }) => log)) {
      const datedElsewhere = lackingIn(log, counts.get(day))
      ofLog.slice(0, datedElsewhere.length).forEach(({ entry }, i) => {
        links.push({ entry, log, day, target: datedElsewhere[i] as Day, missed: undefined })
      })
      ofLog.slice(datedElsewhere.length).forEach(({ entry }, i) => {
        if (i >= targets.length) targets.push(misses.takeOldest(day, inWindow))
        const target = targets[i]
        if (target === undefined) ordinary.push({ entry, day })
        else links.push({ entry, log, day, target, missed: undefined })
      })
    }
    usedOldestMiss ||= targets.some((target) => target !== undefined)
  }
  return { links, ordinary, idle, usedOldestMiss }
}

/** Links per day of holding, target and log. */
type LinkCounts = Map<Day, Map<Day, Map<number, number>>>

const countLinks = (links: readonly Link[]): LinkCounts => {
  const counts: LinkCounts = new Map()
  for (const [day, ofDay] of groupBy(links, (link) => link.day)) {
    const byTarget = new Map<Day, Map<number, number>>()
    for (const [target, ofTarget] of groupBy(ofDay, (link) => link.target)) {
      byTarget.set(target, new Map([...groupBy(ofTarget, (link) => link.log)].map(([log, ofLog]) => [log, ofLog.length])))
    }
    counts.set(day, byTarget)
  }
  return counts
}

/** The targets that another log dates on a day and this log does not: its make-ups of unstated purpose are those. */
const lackingIn = (log: number, ofDay: Map<Day, Map<number, number>> | undefined): readonly Day[] =>
  [...(ofDay ?? [])].flatMap(([target, byLog]) => {
    const lacking = Math.max(...byLog.values()) - (byLog.get(log) ?? 0)
    return Array<Day>(Math.max(0, lacking)).fill(target)
  })

/** The misses of a line that no dated link serves, oldest first. */
const openMisses = (counts: LinkCounts, { lineIndex, placed, compiled }: Assigning) => {
  const served = new Map<Day, number>()
  for (const byTarget of counts.values()) {
    for (const [target, byLog] of byTarget) served.set(target, (served.get(target) ?? 0) + Math.max(...byLog.values()))
  }
  const open: { day: Day; left: number }[] = []
  placed.heads[lineIndex]?.forEach((head, index) => {
    if (head < 0) return
    const day = index + compiled.table.first
    const left = missesOn(head, placed.entries) - (served.get(day) ?? 0)
    if (left > 0) open.push({ day, left })
  })
  let oldest = 0
  return {
    takeOldest: (before: Day, inWindow: (target: Day, day: Day) => boolean): Day | undefined => {
      // A miss too old for one make-up is too old for every later one.
      while (oldest < open.length && (open[oldest]?.left === 0 || !inWindow(open[oldest]?.day as Day, before))) oldest++
      const miss = open[oldest]
      if (miss === undefined || miss.day >= before) return undefined
      miss.left--
      return miss.day
    },
  }
}

/** Misses recorded on a day: the most that one log has. */
const missesOn = (head: number, entries: Entries): number => {
  const byLog = new Map<number, number>()
  for (let entry = head; entry >= 0; entry = entries.next[entry] as number) {
    if (entries.outcome[entry] !== Outcome.missed) continue
    const log = entries.log[entry] as number
    byLog.set(log, (byLog.get(log) ?? 0) + 1)
  }
  return Math.max(0, ...byLog.values())
}

type FindRecord = (log: number, id: string) => number | undefined

/** Looks up the records that links name, within their own log. */
const recordFinder = ({ entries, repeated }: Placed, made: readonly number[]): FindRecord => {
  const wanted = new Set(made.map((entry) => (entries.records[entry] as Observation).makeUpFor))
  const found = new Map<string, number>()
  const namesRecords = [...wanted].some((name) => name !== undefined && name !== 'unspecified' && parseDay(name) === undefined)
  if (namesRecords) {
    entries.records.forEach((record, i) => {
      if (wanted.has(record.id) && !repeated.replaced.has(i)) found.set(`${entries.log[i]} ${record.id}`, i)
    })
  }
  return (log, id) => found.get(`${log} ${id}`)
}

/** Follows a link to the day of the original miss: a make-up that was itself missed passes it on. */
const targetOf = (entry: number, entries: Entries, find: FindRecord): { target: Day | 'unspecified'; missed: number | undefined } => {
  const seen = new Set<number>()
  let at = entry
  while (!seen.has(at)) {
    seen.add(at)
    const name = (entries.records[at] as Observation).makeUpFor ?? 'unspecified'
    const dated = parseDay(name)
    if (dated !== undefined) return { target: dated, missed: undefined }
    const next = name === 'unspecified' ? undefined : find(entries.log[entry] as number, name)
    if (next === undefined) return { target: 'unspecified', missed: undefined }
    const record = entries.records[next] as Observation
    if (record.makeUpFor === undefined) return { target: parseDay(record.date) as Day, missed: next }
    at = next
  }
  return { target: 'unspecified', missed: undefined }
}
