import type { AttendanceRecord, Coverage, Observation, Source } from '../../../src/model/observation.ts'
import { type Random, random } from '../random.ts'
import type { SmallCase, SmallLine } from './case.ts'
import { dateOf, dayNumber, firstMonday } from './days.ts'
import { type CaseOptions, randomEntry } from './random-entry.ts'
import { randomMakeUps } from './random-make-ups.ts'

export type { CaseOptions } from './random-entry.ts'

/** A small case from its number. */
export const randomSmallCase = (seed: number, options: CaseOptions): SmallCase => {
  const r = random(seed)
  const weeks = options.weeks ?? 1
  const line = randomLine(r, weeks, options)
  const closures = r.chance(0.3) ? [dateOf(firstMonday + r.int(0, 4))] : []
  const asOf = dateOf(firstMonday + 7 * weeks - 1 - (r.chance(0.2) ? r.int(1, 5) : 0) + (options.makeUps ? r.int(0, 2) : 0))
  const policy: SmallCase['policy'] = {
    ...(r.chance(0.15) && { missingReason: 'disputed' as const }),
    ...(options.share && r.chance(0.5) && { minSessionShare: r.pick([0.05, 0.5, 1]) }),
    ...(r.chance(0.1) && { sessionsPerDay: r.pick([1, 2]) }),
    ...(options.makeUps && r.chance(0.2) && { makeUpWindow: r.pick([1, 3, 7]) }),
    ...(options.form && r.chance(0.7) && { otherForm: { group: 'not-delivered' as const } }),
  }
  const sources = (['parent', 'school-log', 'student'] as const).slice(0, options.logs === 1 ? 1 : r.int(2, options.logs))
  let count = 0
  const nextId = (source: Source): string => `${source.slice(0, 2)}${++count}`
  const { observations, coverage } = randomLogs(r, weeks, sources, options, nextId)
  const varied = withSameIds(withRepeats(observations, r, options, nextId), r, options)
  const makeUps = options.makeUps ? randomMakeUps({ r, options, line, asOf, sources, observations: varied, nextId }) : []
  const attendance = options.attendance ? randomAttendance(r, weeks) : []
  return { line, closures, asOf, policy, log: { observations: [...varied, ...makeUps], coverage, attendance } }
}

const randomLine = (r: Random, weeks: number, options: CaseOptions): SmallLine => {
  // At most one session a day, or two.
  const most = r.chance(0.6) ? r.int(1, 5) : r.int(6, 10)
  const dates = {
    start: dateOf(firstMonday + (r.chance(0.2) ? r.int(0, 2) : 0)),
    end: dateOf(firstMonday + 7 * weeks - 1 - (r.chance(0.2) ? r.int(2, 4) : 0)),
  }
  return {
    sessions: { min: Math.max(1, most - r.int(0, 1)), max: most },
    ...((!options.noLength || r.chance(0.5)) && {
      length: r.pick([
        { min: 30, max: 30 },
        { min: 20, max: 30 },
      ]),
    }),
    ...(r.chance(0.2) && { days: ['tue', 'thu'] as const }),
    ...(options.form && { groupMax: 3 }),
    ...dates,
  }
}

type Recorded = { readonly observations: readonly Observation[]; readonly coverage: readonly Coverage[] }

const randomLogs = (
  r: Random,
  weeks: number,
  sources: readonly Source[],
  options: CaseOptions,
  nextId: (source: Source) => string,
): Recorded => {
  const observations: Observation[] = []
  const coverage: Coverage[] = []
  const rate = r.pick([0.2, 0.5, 0.8])
  for (const source of sources) {
    const levels = r.pick([['none'], ['full'], ['none', 'full', 'heldOnly'], ['heldOnly']])
    for (let week = 0; week < weeks; week++) {
      const days = options.dense ? [0, 1] : r.chance(0.85) ? [0, 1, 2, 3, 4] : [5]
      for (const day of days) {
        const date = dateOf(firstMonday + 7 * week + day)
        const entries = r.chance(rate) ? (r.chance(0.3) ? r.int(1, 2) : 1) : 0
        for (let i = 0; i < entries; i++) observations.push(randomEntry(r, options, nextId(source), source, date))
        const level = r.pick(levels)
        const heldOnly = level === 'heldOnly' ? { heldOnly: true } : {}
        if (level !== 'none') coverage.push({ provisionId: 'line', source, start: date, end: date, ...heldOnly })
      }
    }
  }
  return { observations, coverage }
}

/** Entries that tell a session again, with less; else every entry gets a start of its own. */
const withRepeats = (
  observations: readonly Observation[],
  r: Random,
  { duplicates }: CaseOptions,
  nextId: (source: Source) => string,
): readonly Observation[] => {
  const two = (number: number): string => String(number).padStart(2, '0')
  if (!duplicates) return observations.map((one, i) => ({ ...one, start: `${two(8 + (i % 12))}:${two(i % 60)}` }))
  const repeats = observations
    .filter(() => r.chance(0.3))
    .map(({ minutes, reason, ...bare }) => ({
      ...bare,
      id: nextId(bare.source),
      ...(minutes !== undefined && r.chance(0.7) && { minutes }),
      ...(reason !== undefined && r.chance(0.7) && { reason }),
    }))
  return [...observations, ...repeats]
}

/** Entries under the id of another one, dated or not when they were written down. */
const withSameIds = (observations: readonly Observation[], r: Random, options: CaseOptions): readonly Observation[] =>
  options.sameIds
    ? observations.flatMap((one) => {
        if (!r.chance(0.2)) return [one]
        const again = randomEntry(r, options, one.id, one.source, r.chance(0.5) ? one.date : dateOf(dayNumber(one.date) + 1))
        if (r.chance(0.5)) return [one, again]
        return [
          { ...one, recordedAt: '2026-09-28' },
          { ...again, recordedAt: r.pick(['2026-09-29', '2026-09-28']) },
        ]
      })
    : observations

const randomAttendance = (r: Random, weeks: number): readonly AttendanceRecord[] =>
  Array.from({ length: 7 * weeks }, (_, day) => dateOf(firstMonday + day))
    .filter(() => r.chance(0.15))
    .map((date) => ({ date, status: r.pick(['absent', 'absent', 'absent', 'present', 'removed'] as const), source: 'school-log' }))
