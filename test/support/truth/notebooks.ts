import type { Coverage, Source } from '../../../src/model/observation.ts'
import { fromDay } from '../../../src/time/civil-date.ts'
import type { Random } from '../random.ts'
import type { Telling } from './story.ts'

export type Level = 'none' | 'heldOnly' | 'full'

/** One log: how much it writes down, and for which weeks it says that it is complete. */
export interface Notebook {
  readonly source: Source
  /** The share of sessions that it has where it need not have them. */
  readonly rate: number
  readonly levelOf: (line: number, day: number) => Level
  readonly coverage: readonly Coverage[]
}

const sources = ['parent', 'school-log', 'student', 'staff-statement'] as const

export const randomNotebooks = (telling: Telling): readonly Notebook[] => {
  const { r, options } = telling
  return Array.from({ length: r.int(1, options.logs ?? 3) }, (_, i) => randomNotebook(sources[i] as Source, telling))
}

const randomNotebook = (source: Source, { r, lines, school, end }: Telling): Notebook => {
  const bias = r.pick<readonly Level[]>([['none'], ['none', 'full'], ['full'], ['none', 'heldOnly', 'full']])
  // One statement can be about all lines.
  const together = lines.length === 1 || r.chance(0.4)
  const levels = new Map<string, Level>()
  const coverage: Coverage[] = []
  const weekOf = (day: number): number => Math.floor((day - school.first) / 7)
  for (let week = 0; week <= weekOf(end); week++) {
    const shared = r.pick(bias)
    lines.forEach((line, i) => {
      const level = together ? shared : r.pick(bias)
      levels.set(`${i} ${week}`, level)
      if (level === 'none' || (together && i > 0)) return
      const start = school.first + 7 * week
      const provisionId = r.pick(line.parts).provision.id
      coverage.push({
        ...((!together || (lines.length === 1 && r.chance(0.8))) && { provisionId }),
        source,
        start: fromDay(start),
        end: fromDay(start + 6),
        ...(level === 'heldOnly' && { heldOnly: true }),
      })
    })
  }
  return { source, rate: rateOf(r), coverage, levelOf: (line, day) => levels.get(`${line} ${weekOf(day)}`) ?? 'none' }
}

const rateOf = (r: Random): number => r.pick([0.2, 0.5, 0.9, 1])
