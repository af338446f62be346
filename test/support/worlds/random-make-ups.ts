import type { Observation, Source } from '../../../src/model/observation.ts'
import type { Random } from '../random.ts'
import type { SmallCase } from './case.ts'
import { dateOf, firstMonday } from './days.ts'
import { type CaseOptions, randomEntry } from './random-entry.ts'

interface Context {
  readonly r: Random
  readonly options: CaseOptions
  readonly line: SmallCase['line']
  readonly asOf: string
  readonly sources: readonly Source[]
  readonly observations: readonly Observation[]
  readonly nextId: (source: Source) => string
}

/** Records of make-ups; some are known to a second log too, linked or plain, timed or not. */
export const randomMakeUps = (context: Context): readonly Observation[] => {
  const { r, options, sources } = context
  const days = 7 * (options.weeks ?? 1)
  const aim = options.dense ? firstMonday : firstMonday + r.int(0, days - 3)
  const made: Observation[] = []
  for (let left = r.int(1, 3); left > 0; left--) {
    const { target, day } = options.dense ? denseDays(context) : sparseDays(context, aim, days)
    const date = dateOf(day)
    if (date > context.asOf || date < context.line.start) continue
    const source = r.pick(sources)
    const before = [...context.observations, ...made]
    const { makeUpFor, ...record } = {
      ...settled(randomEntry(r, options, context.nextId(source), source, date), options),
      makeUpFor: linkTo(target, source, before, context),
    }
    const start = `20:${String(before.length % 60).padStart(2, '0')}`
    made.push({ ...record, makeUpFor, start })
    const other = sources.find((name) => name !== source)
    if (other === undefined || !/^\d/u.test(makeUpFor) || !r.chance(0.5)) continue
    const { minutes, ...bare } = record
    made.push({
      ...bare,
      id: context.nextId(other),
      source: other,
      start,
      ...(minutes !== undefined && !r.chance(0.3) && { minutes }),
      ...(!r.chance(0.4) && { makeUpFor }),
    })
  }
  return made
}

const denseDays = ({ r, options }: Context) => ({
  target: firstMonday + r.pick([0, 0, 0, 1]),
  day: firstMonday + 7 * r.int(0, (options.weeks ?? 1) - 1) + r.pick([0, 1, 1, 1]),
})

const sparseDays = ({ r }: Context, aim: number, days: number) => {
  const target = r.chance(0.6) ? aim : firstMonday + r.int(-1, days - 2)
  return { target, day: r.chance(0.3) ? aim + 1 : target + r.int(0, 8) }
}

/** Unless asked for, a make-up is not in doubt itself. */
const settled = (record: Observation, { openMakeUps }: CaseOptions): Observation => {
  if (openMakeUps || (record.status !== 'unknown' && record.status !== 'scheduled')) return record
  const { reason: _, ...rest } = record
  return { ...rest, status: 'delivered' }
}

const linkTo = (target: number, source: Source, before: readonly Observation[], { r, options }: Context): string => {
  if (options.unspecified && r.chance(0.5)) return 'unspecified'
  const misses = before.filter((one) => one.source === source && (one.status === 'missed' || one.makeUpFor !== undefined))
  return options.ids && misses.length > 0 && r.chance(0.5) ? r.pick(misses).id : dateOf(target)
}
