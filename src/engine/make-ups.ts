import type { Observation } from '../model/observation.ts'
import type { Day } from '../time/civil-date.ts'
import type { CompiledPlan } from './compile.ts'
import { noDuty } from './duty.ts'
import { Outcome } from './entries.ts'
import { isRefusedForm } from './form.ts'
import type { Candidate, LineMakeUps, Link, PossibleLink, Resolving } from './link.ts'
import { sameDelivery } from './match-line.ts'
import { compareEntries, type Placed } from './placed.ts'
import { distinctMakeUps } from './repeated-make-ups.ts'
import { partAt, type ServiceLine } from './service-line.ts'
import { assignUnspecified } from './unspecified.ts'

/** Assigns each make-up of a line to the day whose session it makes up. */
export const resolveMakeUps = (line: ServiceLine, lineIndex: number, placed: Placed, compiled: CompiledPlan): LineMakeUps => {
  const all = [...(placed.makeUps[lineIndex] ?? [])].sort(compareEntries(placed.entries))
  const { made, repeats } = distinctMakeUps(all, lineIndex, placed, compiled)
  const perhaps = placed.ambiguousMakeUps.filter(({ lines }) => lines.includes(lineIndex))
  const { makeUpWindow } = compiled.policy
  const inWindow = (target: Day, day: Day): boolean => makeUpWindow === null || day - target <= makeUpWindow
  const context: Resolving = { line, lineIndex, placed, compiled, inWindow }
  const { candidates, idle, consultation } = sortOut(made, context)
  const isDue = (target: Day): boolean => (line.duty[target - compiled.table.first] ?? noDuty) !== noDuty

  const links: Link[] = []
  const ordinary: { entry: number; day: Day; isLinked: boolean }[] = []
  for (const { entry, log, day, target, missed, isSure } of candidates) {
    if (target === 'unspecified') continue
    if (!isDue(target)) idle.push({ entry, target })
    else if (inWindow(target, day)) links.push({ entry, log, day, target, missed, certainty: isSure ? 'sure' : 'perhaps-held' })
    else ordinary.push({ entry, day, isLinked: false })
  }
  const possible = perhaps.flatMap(({ entry, target }): PossibleLink[] => {
    const day = placed.entries.day[entry] as Day
    return target !== 'unspecified' && isDue(target) && inWindow(target, day) ? [{ entry, day, target }] : []
  })
  const unspecified = candidates.filter(({ target }) => target === 'unspecified')
  const unclear = perhaps.filter(({ target }) => target === 'unspecified').map(({ entry }) => entry)
  const assigned = unspecified.length + unclear.length === 0 ? undefined : assignUnspecified(unspecified, unclear, links, context)
  return {
    links: [...links, ...(assigned?.links ?? [])],
    possible: [...possible, ...(assigned?.possible ?? [])],
    ordinary: [...ordinary, ...(assigned?.ordinary ?? [])],
    idle,
    consultation,
    repeats,
    usedOldestMiss: assigned !== undefined,
  }
}

interface SortedOut {
  readonly candidates: readonly Candidate[]
  readonly idle: { entry: number; target: Day | undefined }[]
  readonly consultation: number[]
}

/** Tells make-ups that were held, or may have been, from those that count nowhere. */
const sortOut = (made: readonly number[], { line, placed, compiled }: Resolving): SortedOut => {
  const { entries } = placed
  const candidates: Candidate[] = []
  const idle: { entry: number; target: Day | undefined }[] = []
  const consultation: number[] = []
  for (const entry of made) {
    const { target, missed } = placed.targetOf(entry)
    const day = entries.day[entry] as Day
    const outcome = entries.outcome[entry]
    const record = entries.records[entry] as Observation
    const promised = (partAt(line, (target === 'unspecified' ? day : target) - compiled.table.first) ?? line.parts[0])?.provision
    if (record.delivery !== undefined && !sameDelivery(promised?.delivery, record.delivery)) consultation.push(entry)
    else if (outcome === Outcome.held || outcome === Outcome.open) {
      const isRefused = promised !== undefined && isRefusedForm(record, promised, compiled.policy)
      const isSure = outcome === Outcome.held && entries.doubtful[entry] === 0
      if (isRefused) idle.push({ entry, target: target === 'unspecified' ? undefined : target })
      else candidates.push({ entry, log: entries.log[entry] as number, day, target, missed, isSure })
    } else idle.push({ entry, target: target === 'unspecified' ? undefined : target })
  }
  return { candidates, idle, consultation }
}
